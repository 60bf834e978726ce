"""Objections: somebody says that an answer is wrong, and whoever answers for it is told."""

from collections.abc import Iterator, Mapping

from handlers.forms import Field, FieldKind, Form
from handlers.orders import Desk, Errand, Order
from handlers.recording import find_own
from handlers.replies import Answer, Choice, Note, one_line, sentence
from knowledge.changing.rights import keepers
from knowledge.findings import VERDICT_WORDS
from knowledge.indiscretions import gives_away
from knowledge.responsible import names_of
from knowledge.visibility import is_outsider, may_see, visible_to
from knowledge.wording import either

OBJECT = "Say what is wrong"
OBJECTION = "objection"
ANSWER_ID, WHY = "Answer", "Wrong"
_TOPIC = "objection"
_PREFIX = "W"
_MOST_LETTERS = 600


def draft(order: Order, desk: Desk) -> Note:
    """The form on which the asker says what is wrong with one of her own answers."""
    found = find_own(desk.session, desk.person, order.subject)
    if found is None:
        return _unknown(order.subject)
    answer = found.answer
    return Note(
        topic=_TOPIC,
        headline=f"What is wrong with {answer.id}?",
        lines=(f"It said: {VERDICT_WORDS[answer.verdict]}: {sentence(answer.reason)}", _CHANGES_NOTHING),
        form=_form(answer.id),
    )


def object_(order: Order, desk: Desk) -> Note:
    """Puts the objection on record and tells whoever answers for the agreement, or else those who keep the register.

    Nobody is told who may not learn of what the answer is about, or of what the words name.
    """
    found = find_own(desk.session, desk.person, order.get(ANSWER_ID))
    if found is None:
        return _unknown(order.get(ANSWER_ID))
    answer, why = found.answer, order.get(WHY)
    if not why:
        return Note(topic=_TOPIC, headline="Say what is wrong with it.", form=_form(answer.id))
    told = tuple(_whom_to_tell(answer, why, desk))
    id, _ = desk.record(OBJECTION, {"answer": answer.id, "why": why}, prefix=_PREFIX)
    who = names_of(desk.whole, (desk.person,))[0]
    note = Note(
        topic=_TOPIC,
        headline=f"{who} says that answer {answer.id} is wrong.",
        lines=(
            f"It said: {VERDICT_WORDS[answer.verdict]}: {sentence(answer.reason)}",
            f"In {who}'s words: “{one_line(why, _MOST_LETTERS)}”",
            "If the answer is wrong, the register is: whoever keeps it can mend it.",
        ),
    )
    for person in told:
        desk.notify(person, note, subject=id)
    names = names_of(desk.visible, told)
    line = sentence(f"{either(names, 'and')} {'is' if len(names) == 1 else 'are'} told of it") if names else _NOBODY
    return Note(topic=_TOPIC, headline=f"On record as {id}.", lines=(line, _CHANGES_NOTHING))


_CHANGES_NOTHING = "The answer stands until the register is changed."
_NOBODY = "There is nobody who answers for it and may know of it: speak to Legal yourself."


def _whom_to_tell(answer: Answer, why: str, desk: Desk) -> Iterator[str]:
    """Who answers for it; else those who keep the register."""
    accountable = [answer.ask_whom] if answer.ask_whom else []
    for people in (accountable, keepers(desk.whole, desk.today)):
        told = [person for person in people if _may_know(person, answer, why, desk)]
        if told:
            yield from told
            return


def _may_know(person: str, answer: Answer, why: str, desk: Desk) -> bool:
    if person == desk.person or is_outsider(desk.whole, person, desk.today):
        return False
    if not may_see(desk.whole, person, desk.today, asset=answer.asset, partner=answer.partner):
        return False
    known = visible_to(desk.whole, (desk.person,), desk.today)
    return gives_away(f"{why}\n{answer.reason}", known, visible_to(desk.whole, (person,), desk.today)) is None


def _form(answer: str) -> Form:
    return Form(
        title=OBJECT,
        fields=(
            Field(name=ANSWER_ID, kind=FieldKind.HIDDEN, value=answer),
            Field(name=WHY, kind=FieldKind.TEXT, needed=True, hint="what it should say, and why"),
        ),
        submit="Send",
    )


def _unknown(id: str) -> Note:
    return Note(topic=_TOPIC, headline=f"You have no answer {one_line(id)}.")


def offer(answer_id: str) -> Choice:
    """The button that opens the form."""
    return Choice("Wrong?", f"wrong {answer_id}")


COMMANDS: Mapping[str, Errand] = {"wrong": Errand(draft, writes=False)}
FORMS: Mapping[str, Errand] = {OBJECT: Errand(object_, writes=True)}
