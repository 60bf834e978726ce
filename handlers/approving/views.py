"""A request for approval as it stands today to somebody who looks at it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from knowledge.approving import (
    ApprovalRequest,
    Need,
    Standing,
    State,
    asked_today,
    may_be_shown,
    needs_for,
    people_of,
    standing_of,
    still_open,
)
from knowledge.disclosing.disclosures import Kept
from knowledge.inquiry import Question
from knowledge.register import Register
from knowledge.visibility import visible_to
from knowledge.voices import voices_of


@dataclass(frozen=True, slots=True)
class View:
    """A request as it stands today, on the register as both its asker and whoever looks at it may see it."""

    request: ApprovalRequest
    register: Register
    standing: Standing
    today: date
    exceptions: tuple[Kept, ...] = ()
    """What went out of it although the terms did not allow it, newest first."""

    @property
    def question(self) -> Question:
        """What is asked, as of today."""
        return self.standing.decision.question

    @property
    def open(self) -> tuple[Need, ...]:
        """The words that are waited for."""
        return still_open(self.request, self.standing)

    def has_party(self, person: str) -> bool:
        """True for the asker, for those named in it or who said something, and for whoever may decide today."""
        return person in self.parties

    @property
    def parties(self) -> frozenset[str]:
        """Everybody to whom the request is shown."""
        request = self.request
        spoke = {said.by for said in request.said}
        may_decide = people_of((*self.standing.missing, *self.standing.required))
        return frozenset({request.asker, *request.named, *spoke, *may_decide})

    def may_decide(self, person: str) -> bool:
        """True for who can see to a word that is waited for, and for who can take back what she said."""
        if person == self.request.asker or self.request.state is State.WITHDRAWN:
            return False
        spoke = any(said.by == person for said in self.request.said)
        return bool(needs_for(person, self.open)) or (spoke and bool(voices_of(person, self.standing, self.register)))


def view_of(request: ApprovalRequest, register: Register, today: date, shown: Iterable[Kept] = ()) -> View | None:
    """The request as it stands today; None where the reader of this register, or the asker, may not know of all.

    `shown` are the disclosures that the reader may see.
    """
    seen = visible_to(register, (request.asker,), today)
    question = asked_today(request.question, today)
    if not may_be_shown(request, seen, today):
        return None
    pair = question.asset, question.partner
    exceptions = tuple(
        kept
        for kept in shown
        if (kept.disclosure.asset, kept.disclosure.partner) == pair
        and kept.disclosure.is_exception
        and not kept.is_withdrawn
    )
    return View(request, seen, standing_of(question, seen), today, exceptions)
