"""When agreements and their terms bind, by plain day arithmetic over the raw records."""

from calendar import monthrange
from datetime import date, timedelta

from knowledge.company import Company
from knowledge.register import Register
from knowledge.terms import Action, Agreement, AgreementKind, Discloser, Duration, Effect, Information, Term

DAY = timedelta(days=1)


def within(day: date, first: date | None, last: date | None) -> bool:
    """Whether the day lies in the period, both ends included (rule 1)."""
    return (first is None or first <= day) and (last is None or day <= last)


def add(company: Company, day: date, length: Duration) -> date | None:
    """The last day of a length that is counted from the day after; None when it never ends (rules 1 and 15)."""
    if length.forever:
        return None
    if length.days is not None:
        return day + length.days * DAY
    if length.working_days is not None:
        left = length.working_days
        while left:
            day += DAY
            working = list(company.working_days)
            if day.strftime("%a").lower() in working and day not in company.holidays:
                left -= 1
        return day
    months = (length.months or 0) + 12 * (length.years or 0)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def base_of(register: Register, agreement: Agreement) -> Agreement | None:
    """What an addendum amends."""
    return register.agreements[agreement.amends] if agreement.amends else None


def kind_of(register: Register, agreement: Agreement) -> AgreementKind:
    """The kind it counts as: an addendum's is that of the agreement at the bottom."""
    base = base_of(register, agreement)
    return kind_of(register, base) if base else agreement.kind


def first_day(register: Register, agreement: Agreement) -> date:
    """The first day in force; an addendum's is not before its base's (rule 13)."""
    base = base_of(register, agreement)
    return max(agreement.effective_on, first_day(register, base)) if base else agreement.effective_on


def last_day(register: Register, agreement: Agreement) -> date | None:
    """The last day in force, None without end."""
    ends = [agreement.expires_on, agreement.terminated_on]
    ends += [other.effective_on - DAY for other in register.agreements.values() if agreement.id in other.supersedes]
    base = base_of(register, agreement)
    if base:
        ends.append(last_day(register, base))
    return min((end for end in ends if end), default=None)


def in_force(register: Register, agreement: Agreement, day: date) -> bool:
    """Whether the agreement, and all it amends, is in force on the day."""
    return within(day, first_day(register, agreement), last_day(register, agreement))


def on_hold(register: Register, agreement: Agreement, day: date) -> bool:
    """Whether a hold lies on the agreement or on what it amends (rule 14)."""
    for hold in register.holds.values():
        if hold.agreement == agreement.id and within(day, hold.from_on, hold.until_on):
            return True
    base = base_of(register, agreement)
    return base is not None and on_hold(register, base, day)


def replaced(register: Register, agreement: Agreement, term: Term, day: date) -> bool:
    """Whether an addendum's term stands in this one's place (rule 13)."""
    for addendum in register.agreements.values():
        if addendum.amends != agreement.id:
            continue
        first, last = first_day(register, addendum), last_day(register, addendum)
        if last is not None and last < first:
            continue
        for other in addendum.terms:
            if term.id not in other.replaces:
                continue
            start = max(first, other.from_on or first)
            if last is not None and last < start:
                continue
            if start <= day and (term.effect is Effect.PERMIT or last is None or day <= last):
                return True
    return False


def survival_of(register: Register, agreement: Agreement) -> Duration | None:
    """The agreement's survival; an addendum without one has its base's."""
    base = base_of(register, agreement)
    if agreement.survival is None and base:
        return survival_of(register, base)
    return agreement.survival


def survives(register: Register, agreement: Agreement, term: Term, day: date) -> bool:
    """Whether the term still binds on a day after the agreement's last (rule 15)."""
    first, last = first_day(register, agreement), last_day(register, agreement)
    if last is None or last < first or day <= last or term.until_on is not None:
        return False
    if term.from_on is not None and day < term.from_on:
        return False
    marked = term.survives
    if marked is None:
        onward = term.action in (Action.DISCLOSE, Action.PUBLISH)
        marked = term.information is Information.THEIRS and term.effect is Effect.FORBID and onward
    if marked is False:
        return False
    length = survival_of(register, agreement) if marked is True else marked
    if length is None:
        return False
    end = add(register.company, last, length)
    return end is None or day <= end


def binds(register: Register, agreement: Agreement, term: Term, day: date) -> bool:
    """Whether the term counts on the day; a permit's own period is a limit of what it grants, not looked at here."""
    if replaced(register, agreement, term, day):
        return False
    if in_force(register, agreement, day):
        return term.effect is Effect.PERMIT or within(day, term.from_on, term.until_on)
    return survives(register, agreement, term, day)


def covers_ours(agreement: Agreement) -> bool:
    """Whether it governs what we give (rule 9)."""
    return agreement.discloser in (Discloser.MUTUAL, Discloser.US)


def binds_us(agreement: Agreement) -> bool:
    """Whether it governs what we are given."""
    return agreement.discloser in (Discloser.MUTUAL, Discloser.THEM)


def parents_of(register: Register, partner: str) -> list[str]:
    """The partner's parent company, that one's parent, and so on."""
    found: list[str] = []
    at = register.partners[partner].parent if partner in register.partners else None
    while at is not None:
        found.append(at)
        at = register.partners[at].parent
    return found
