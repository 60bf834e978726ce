"""The card of a request for approval: all that bears on it, and the form for whoever may decide it."""

from collections.abc import Iterator, Mapping

from handlers.approving.views import View
from handlers.approving.word_form import decision_form
from handlers.approving.words import TOPIC, lines_of, passages_of, question_of, said_in_words, words_of
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.approving import Response, State
from knowledge.disclosing.recounting import in_short

_MOST_WORDS = 6


def card(view: View, person: str, filled: Mapping[str, str] | None = None, problems: tuple[str, ...] = ()) -> Note:
    """The request with all that bears on it, and the form for whoever may decide it.

    `filled` stands in the form instead of what is offered; `problems` come first.
    """
    request, register = view.request, view.register
    lines = [
        f"{request.id}, asked on {request.asked_on}.",
        *lines_of(view),
        *(said_in_words(said, register) for said in request.said if said.reply is Response.ANSWER),
        *words_of(view.question, register, view.today),
        *(
            sentence(f"It was not allowed and went out: {in_short(kept.disclosure, register)} ({kept.id})")
            for kept in view.exceptions[:_MOST_WORDS]
        ),
    ]
    form = decision_form(view, person, filled or {}) if view.may_decide(person) else None
    return Note(
        topic=TOPIC,
        headline=problems[0] if problems else _headline(view),
        lines=(*problems[1:], *lines),
        passages=passages_of(view),
        form=form,
        choices=tuple(_choices(view, person)),
    )


def _headline(view: View) -> str:
    request = view.request
    if request.state is not State.OPEN:
        last = said_in_words(request.said[-1], view.register)
        return f"{request.id} is closed: {last}"
    if not view.open:
        return f"{question_of(view)} Nobody's word is missing any more."
    return question_of(view)


def _choices(view: View, person: str) -> Iterator[Choice]:
    request = view.request
    if person != request.asker:
        return
    yield Choice("Show the answer", f"answer {request.answer}")
    if request.state is State.OPEN:
        yield Choice("Withdraw", f"withdraw {request.id}")


def unknown(id: str) -> Note:
    """What is told of a request that there is not, and of one that is not for these readers."""
    return Note(topic=TOPIC, headline=f"There is no request {one_line(id)} that can be shown here.")


def without_line(what: str, line: str) -> Note:
    """What is told of a form that does not say what it is about; `line` is an example of how it would."""
    return Note(
        topic=TOPIC, headline=f"The line that says which {what} it is about is missing; it looks like `{line}`."
    )
