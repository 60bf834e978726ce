"""The form on which somebody says a word: which, whose, why, until when and what for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from handlers.approving.views import View
from handlers.approving.words import partner_called
from handlers.forms import Field, FieldKind, Form, Option
from knowledge.approving import (
    Need,
    Response,
    Standing,
    needs_for,
    suggested_end,
)
from knowledge.inquiry import Question
from knowledge.register import Register
from knowledge.stated import in_words
from knowledge.visibility import visible_to
from knowledge.voices import Voice, voices_of
from knowledge.wording import either

DECIDE = "Decide a request"
REQUEST, WORD, WHOSE, REASON, UNTIL, PURPOSE = "Request", "Word", "Whose", "Reason", "Until", "Purpose"
OWN = "my own"
ANY_PURPOSE = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a person says a word on, and who will read it."""

    person: str
    standing: Standing
    waited_for: tuple[Need, ...]
    register: Register
    """What may be known of it here."""
    known: Register
    """What the person may see who writes the reason."""
    theirs: Register
    """What everybody may see who reads it."""
    today: date
    wanted: date | None = None
    """The last day for which it is asked."""

    @property
    def question(self) -> Question:
        """What is to be decided."""
        return self.standing.decision.question

    @property
    def voices(self) -> tuple[Voice, ...]:
        """In which capacities the person can say yes or no."""
        return voices_of(self.person, self.standing, self.register)


def matter_of(view: View, person: str, known: Register) -> Matter:
    """The request as it is to this person, who may see `known`."""
    return Matter(
        person=person,
        standing=view.standing,
        waited_for=view.open,
        register=view.register,
        known=known,
        theirs=visible_to(view.register, view.parties, view.today),
        today=view.today,
        wanted=view.request.until,
    )


def decision_form(view: View, person: str, filled: Mapping[str, str]) -> Form:
    """The form with which the person decides the request."""
    hidden = Field(name=REQUEST, kind=FieldKind.HIDDEN, value=view.request.id)
    fields = word_fields(matter_of(view, person, view.register), filled)
    return Form(title=DECIDE, fields=(hidden, *fields), submit="Decide")


def word_fields(matter: Matter, filled: Mapping[str, str]) -> Iterator[Field]:
    """What is asked of whoever says a word: which, whose, why, until when and what for."""
    voices, question, register = matter.voices, matter.question, matter.register
    options = [Option("Approve", Response.APPROVE)] if voices else []
    if any(not need.is_approval for need in needs_for(matter.person, matter.waited_for)):
        options.append(Option("Answer what will be done", Response.ANSWER))
    options.append(Option("Decline", Response.DECLINE))
    yield Field(name=WORD, kind=FieldKind.ONE, value=filled.get(WORD, ""), options=tuple(options), needed=True)
    consents = dict.fromkeys(voice.consent_of for voice in voices)
    if len(consents) > 1:
        whose = tuple(
            Option("My own", OWN) if id is None else Option(f"The consent of {partner_called(id, register)}", id)
            for id in consents
        )
        yield Field(name=WHOSE, kind=FieldKind.ONE, value=filled.get(WHOSE, ""), options=whose, needed=True)
    why = filled.get(REASON, "")
    yield Field(name=REASON, kind=FieldKind.TEXT, value=why, hint="needed unless you approve")
    if voices:
        until = filled.get(UNTIL) or str(suggested_end(question, register, matter.today, matter.wanted))
        yield Field(name=UNTIL, kind=FieldKind.DATE, value=until, hint="the last day")
        yield purpose_field(question, register, filled.get(PURPOSE))


def purpose_field(question: Question, register: Register, value: str | None) -> Field:
    """For which purpose it is said: for those that were stated only, unless something else is picked."""
    stated = purposes_of(question, register)
    offered = [Option("For any purpose", ANY_PURPOSE)]
    if len(stated) > 1:
        both = either(in_words("purpose", stated, register), "and")
        offered.insert(0, Option(f"For {both} only", "; ".join(stated)))
    ids = sorted(register.purposes, key=lambda id: (id not in stated, register.purposes[id].name or id))
    offered.extend(Option(f"For {in_words('purpose', (id,), register)[0]} only", id) for id in ids)
    default = "; ".join(stated) if stated else "" if question.purpose else ANY_PURPOSE
    return Field(name=PURPOSE, kind=FieldKind.ONE, value=default if value is None else value, options=tuple(offered))


def purposes_of(question: Question, register: Register) -> tuple[str, ...]:
    """The purposes stated that the tree has; only for those can a word be given."""
    return tuple(purpose for purpose in question.purpose if purpose in register.purposes)
