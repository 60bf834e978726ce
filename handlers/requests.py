"""Requests to those who keep the register: recorded, and told to those of them who may know what is named.

A request to register a name is always replied to alike (rule 34).
"""

from collections.abc import Iterable, Iterator, Mapping

from handlers.messages import Asked
from handlers.orders import Desk, Errand, Order
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.changing.rights import keepers
from knowledge.indiscretions import gives_away
from knowledge.matching import Nothing
from knowledge.questions import Intent, Understood
from knowledge.responsible import names_of
from knowledge.visibility import visible_to
from knowledge.wording import either
from storage.ledger import REQUEST
from storage.notices import list_open

RECEIVED = Note(
    topic=Intent.REGISTER,
    headline="Your request is on record, and those who keep the register will look at it.",
    lines=(
        "Nothing is changed by that, and nothing is put on hold by it.",
        "Until then nothing that is not registered may be shared; an answer given before stays as it is.",
    ),
)
"""The one reply; it is no verdict and names nothing, so that it tells nothing."""
NOBODY = Note(
    topic=Intent.REGISTER,
    headline="Nobody who keeps the register may know what you name, or nobody keeps it; nothing was put on record.",
    lines=("Somebody who may can be given such a role: it stands among the `roles` of a person.",),
)
"""The reply where there is nobody who could do what is asked."""
CLOSED = "request-closed"
"""That nothing is left to do about a request."""
_PREFIX = "Q"
_MOST_NAMES = 3
_MOST_LETTERS = 150


def words_to_register(understood: Understood, asked: Asked) -> tuple[str, ...]:
    """The names that the message wants registered, else those that the last reply in the thread did not know."""
    return unknown_names(understood) or asked.thread.unknown


def unknown_names(understood: Understood) -> tuple[str, ...]:
    """The names in the message that are not known to whoever can read the reply."""
    mentions = (*understood.assets, *understood.partners, *understood.sources)
    return tuple(dict.fromkeys(each.words for each in mentions if isinstance(each, Nothing)))


def file_request(names: Iterable[str], desk: Desk, choices: Iterable[Choice] = (), people: Iterable[str] = ()) -> Note:
    """Puts the request on record and tells those who keep the register, and these people.

    `choices` are the buttons that do what is wanted; a name can be entered as an asset or as a partner.

    1. Nobody is told who may not learn of a record that the asker knows and names, in a button or in her own words.
    2. What she does not know herself is only words, and reaches the same people whether it exists or not.
    3. Where nobody is left to do what is wanted, nothing is recorded, and the reply says so. A name to be registered is
       recorded all the same, and always replied to alike (rule 34).
    """
    names, choices = tuple(names), tuple(choices)
    told = tuple(_who_may_know((*names, *(each.label for each in choices)), desk, people))
    if choices and not told:
        return NOBODY
    id, _ = desk.record(REQUEST, {"names": list(names)}, prefix=_PREFIX)
    buttons = (*choices, *(button for name in names[:_MOST_NAMES] for button in _buttons(one_line(name))))
    who = names_of(desk.whole, (desk.person,))[0]
    note = Note(
        topic=Intent.REGISTER,
        headline=sentence(f"{who} asks for a change of the register"),
        lines=(
            f"In {who}'s words: “{one_line(desk.message.text, _MOST_LETTERS)}”",
            *(
                (sentence(f"Not registered: {either([f'“{one_line(name)}”' for name in names], 'and')}"),)
                if names
                else ()
            ),
        ),
        choices=(*buttons, Choice("Nothing to do", f"close {id}")),
    )
    for person in told:
        desk.notify(person, note, subject=id)
    return RECEIVED


def _who_may_know(named: Iterable[str], desk: Desk, people: Iterable[str]) -> Iterator[str]:
    """Those of the keepers and these people, without the asker, who may learn of everything she knows and names."""
    words = "\n".join((desk.message.text, *named))
    known = visible_to(desk.whole, (desk.person,), desk.today)
    for person in sorted({*keepers(desk.whole, desk.today), *people} - {desk.person}):
        if gives_away(words, known, visible_to(desk.whole, (person,), desk.today)) is None:
            yield person


def _buttons(name: str) -> tuple[Choice, ...]:
    return (
        Choice(f"Enter “{name}” as a partner", f"add partner: {name}"),
        Choice(f"Enter “{name}” as an asset", f"add asset: {name}"),
    )


def close(order: Order, desk: Desk) -> Note:
    """Settles a request for all who were told of it: it is done, or there is nothing to do."""
    if not any(notice.subject == order.subject for notice in list_open(desk.session, desk.person)):
        return Note(
            topic=Intent.REGISTER, headline=f"There is no request {one_line(order.subject)} that you can close."
        )
    desk.record(CLOSED, {"request": order.subject})
    desk.settle(order.subject)
    return Note(topic=Intent.REGISTER, headline=f"The request {order.subject} is closed for all who were told of it.")


COMMANDS: Mapping[str, Errand] = {"close q": Errand(close, writes=True)}
