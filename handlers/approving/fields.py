"""What the fields of the forms about approvals were filled in with."""

from datetime import date

from handlers.approving.cards import ANY_PURPOSE
from knowledge.naming import find_purpose
from knowledge.questions.dates import find_dates
from knowledge.register import Register


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
