"""What the fields of the forms about approvals were filled in with."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from handlers.approving.word_form import ANY_PURPOSE, OWN, PURPOSE, REASON, UNTIL, WHOSE, WORD, Matter, purposes_of
from handlers.approving.words import MOST_LETTERS
from handlers.orders import Order
from handlers.replies import one_line
from knowledge.approving import Response, latest_end, needs_for
from knowledge.indiscretions import gives_away
from knowledge.naming import find_purpose
from knowledge.questions.dates import find_dates
from knowledge.register import Register
from knowledge.voices import Voice

_REPLIES = {
    "approve": Response.APPROVE,
    "approved": Response.APPROVE,
    "yes": Response.APPROVE,
    "decline": Response.DECLINE,
    "declined": Response.DECLINE,
    "no": Response.DECLINE,
    "answer": Response.ANSWER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A word as the form states it, found to be in order."""

    reply: Response
    voices: tuple[Voice, ...]
    reason: str
    until: date | None
    purposes: tuple[str, ...]


def read_word(order: Order, matter: Matter) -> Heard | tuple[str, ...]:
    """The word that the form states, or everything that is wrong with it."""
    voices = matter.voices
    reply = _REPLIES.get(order.get(WORD).casefold())
    whose = _whose(order.get(WHOSE), voices)
    purposes = purposes_in(order.get(PURPOSE), matter.register)
    problems = (
        *_wrong_word(reply, matter, voices),
        *(() if whose is not None else ("Say whose word it is: your own, or the consent that you record.",)),
        *_wrong_reason(order.get(REASON), reply, matter),
        *_wrong_day(order.get(UNTIL), reply, matter),
        *_wrong_purpose(order.get(PURPOSE), purposes, matter, is_needed=bool(voices)),
    )
    if problems or reply is None:
        return problems
    return Heard(
        reply=reply,
        voices=whose or (),
        reason=one_line(order.get(REASON), MOST_LETTERS),
        until=day_in(order.get(UNTIL), matter.today),
        purposes=purposes or (),
    )


def _whose(words: str, voices: tuple[Voice, ...]) -> tuple[Voice, ...] | None:
    """The voices that are meant; None where there are several and it is not said which."""
    consents = {voice.consent_of for voice in voices}
    if len(consents) < 2:  # noqa: PLR2004 - there is nothing to choose
        return voices
    wanted = None if words.casefold() == OWN else words
    return tuple(voice for voice in voices if voice.consent_of == wanted) or None


def _wrong_word(reply: Response | None, matter: Matter, voices: tuple[Voice, ...]) -> Iterator[str]:
    unsettled = any(not need.is_approval for need in needs_for(matter.person, matter.waited_for))
    if reply is None:
        yield "Say whether you approve or decline."
    elif reply is Response.APPROVE and not voices:
        yield "No approval settles this, but a signed term or another agreement; decline, or say what will be done."
    elif reply is Response.ANSWER and not unsettled:
        yield "Nothing here waits for such an answer; approve or decline."


def _wrong_reason(reason: str, reply: Response | None, matter: Matter) -> Iterator[str]:
    if not reason and reply in (Response.DECLINE, Response.ANSWER):
        yield "Give the reason; whoever asks has to understand it."
    yield from wrong_words(reason, matter.known, matter.theirs)


def wrong_words(words: str, known: Register, theirs: Register) -> Iterator[str]:
    """What is wrong with words that others will read."""
    if len(words) > MOST_LETTERS:
        yield f"Shorten it to {MOST_LETTERS} letters."
    name = gives_away(words, known, theirs)
    if name is not None:
        yield f"Leave out “{one_line(name)}”: not everybody who will read this may know of it."


def _wrong_day(words: str, reply: Response | None, matter: Matter) -> Iterator[str]:
    if reply is Response.ANSWER or (reply is Response.DECLINE and not words):
        return
    latest = latest_end(matter.question, matter.register, matter.today)
    yield from wrong_end(words, matter.today, latest)


def wrong_end(words: str, today: date, latest: date) -> Iterator[str]:
    """What is wrong with a last day."""
    day = day_in(words, today)
    if not words:
        yield "Say until when: an approval has a last day."
    elif day is None:
        yield f"“{one_line(words)}” is no date; write it as {today}."
    elif day < today:
        yield f"{day} is over; the last day is today or later."
    elif day > latest:
        yield f"{day} is later than {latest}: longer it is not covered, or nobody can judge it today."


def _wrong_purpose(words: str, purposes: tuple[str, ...] | None, matter: Matter, *, is_needed: bool) -> Iterator[str]:
    question = matter.question
    if purposes is None:
        yield f"“{one_line(words)}” is no purpose that is registered."
    elif is_needed and not words and question.purpose and not purposes_of(question, matter.register):
        yield "Say for which purpose: the one that was stated is not registered."


def day_in(words: str, today: date) -> date | None:
    """The day that the words state, as `2027-03-31` or in words; None where they state none, or more than one."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        days = {said.day for said in find_dates(words, today)}
    return days.pop() if len(days) == 1 else None


def purposes_in(words: str, register: Register) -> tuple[str, ...] | None:
    """The ids of the purposes named; none for any purpose, None where one of them is not registered."""
    if words.casefold() in ("", ANY_PURPOSE):
        return ()
    found = [find_purpose(each.strip(), register).id for each in words.split(";")]
    return None if None in found else tuple(id for id in dict.fromkeys(found) if id is not None)
