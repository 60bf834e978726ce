"""What runs out when, as the asker may see it; soonest first."""

from calendar import month_name
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.messages import Asked
from handlers.replies import Choice, Note
from knowledge.bindings import stand
from knowledge.calendar import Window, add, day_before
from knowledge.disclosing.disclosures import Kept
from knowledge.disclosing.informing import Deed, deeds_for, may_amend
from knowledge.due import WORDS, Dated, DueDate, due_dates, duty_dates
from knowledge.explaining import bound_terms, days_of, words_of
from knowledge.matching import Found
from knowledge.prompts import ask_clause
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.stems import stems, words_in
from knowledge.terms import Duration

DAYS_AHEAD = 180
"""How far one looks where no day is stated."""
MOST_LINES = 12
_MOST_CHOICES = 4
_UP_TO = frozenset({"by", "until", "till", "before", "within"})
_PERIODS = (
    (frozenset({"week"}), 0),
    (frozenset({"quarter", "q1", "q2", "q3", "q4"}), 3),
    (frozenset({"half", "h1", "h2"}), 6),
    (frozenset({"year"}), 12),
    (frozenset({"month", *(name.casefold() for name in month_name if name)}), 1),
)
"""The words for a stretch of time, and its months; a week has none."""
_ENDING = frozenset({"expire", "expires", "expiry", "end", "ends", "lapse", "lapses"})
"""What agreements do, and duties do not."""
NOT_KEPT = "Reminders are not sent yet: mind those days yourself."


def list_due(understood: Understood, asked: Asked) -> Note:
    """All that runs out within the stated time, or within 180 days; of what is named alone, and then whenever it is."""
    today, scope = asked.today, _scope(understood, asked)
    stated = _stated_time(understood, asked)
    time = stated or Window(today, date.max if scope else _ahead(today))
    found = [each for each in due_dates(asked.register, asked.asker, today, time.last) if _is_meant(each, scope, asked)]
    found = sorted((*found, *_duties(scope, asked, time.last)))
    found = [each for each in found if each.on >= time.first or (each.on < today and time.first <= today)]
    within = f"by {time.last}" if time.last != date.max else "from today on"
    within = f"from {time.first} to {time.last}" if time.first > today else within
    ended = list(_ended(scope, asked)) if stated is None else []
    headline = f"Nothing that you asked about runs out {within}."
    if "overdue" in words_in(asked.text):
        found = [each for each in found if each.on < today]
        headline = f"{len(found)} overdue, longest first." if found else "Nothing that you asked about is overdue."
    elif found:
        headline = f"{len(found)} {'date' if len(found) == 1 else 'dates'} {within}, soonest first."
    elif ended:
        headline, *ended = ended
    lines = [*ended, *(f"{_when(each, today)}: {each.what}" for each in found[:MOST_LINES])]
    if len(found) > MOST_LINES:
        lines.append(f"and {len(found) - MOST_LINES} more; name a partner or a day to see fewer")
    timed = list(_timed(scope, asked))
    return Note(
        topic=Intent.DUE,
        headline=headline,
        lines=(*lines, *(words for words, _ in timed), NOT_KEPT),
        choices=(*_done(found, asked), *(choice for _, choice in timed))[:_MOST_CHOICES],
    )


def _duties(scope: "_Scope", asked: Asked, upto: date) -> tuple[DueDate, ...]:
    """What must still follow the disclosures named, else those that the asker made, logged or answers for."""
    kinds = _kinds(asked.text)
    if (kinds and Dated.DUTY not in kinds) or not _ENDING.isdisjoint(words_in(asked.text)):
        return ()
    meant = (kept for kept in asked.shown if _is_of(kept, scope, asked))
    return duty_dates(meant, asked.register, upto)


def _is_of(kept: Kept, scope: "_Scope", asked: Asked) -> bool:
    made = kept.disclosure
    if not scope:
        return may_amend(kept, asked.asker, asked.register)
    return (
        made.partner in scope.partners
        or made.asset in scope.assets
        or not set(scope.agreements).isdisjoint(made.agreements)
    )


def _done(found: list[DueDate], asked: Asked) -> Iterator[Choice]:
    hers = {kept.id for kept in asked.shown if Deed.DONE in deeds_for(kept, asked.asker, asked.register)}
    for id in dict.fromkeys(each.subject for each in found if each.kind is Dated.DUTY and each.subject in hers):
        yield Choice(f"Record what was done about {id}", f"done {id}")


def _stated_time(understood: Understood, asked: Asked) -> Window | None:
    """Up to the stated day; a week, month, quarter, half or year that is stated is itself the time."""
    day = asked.on or understood.on
    if day is None or day < asked.today or "on" in understood.carried:
        return None
    words = frozenset(words_in(asked.text))
    days = next((days for spoken, days in _PERIODS if not words.isdisjoint(spoken)), None)
    if days is None or not words.isdisjoint(_UP_TO):
        return Window(asked.today, day)
    last = add(day_before(day), Duration(days=7) if days == 0 else Duration(months=days), asked.register.company)
    return Window(day, last)


def _ahead(today: date) -> date:
    return date.max if (date.max - today).days <= DAYS_AHEAD else today + timedelta(days=DAYS_AHEAD)


def _when(each: DueDate, today: date) -> str:
    return f"{each.on}, overdue" if each.on < today else str(each.on)


@dataclass(frozen=True, slots=True)
class _Scope:
    """What the message is about; nothing named is everything."""

    partners: frozenset[str]
    assets: frozenset[str]
    agreements: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.partners or self.assets or self.agreements)


def _scope(understood: Understood, asked: Asked) -> _Scope:
    partners = (*understood.partners, *understood.sources) if asked.names(understood, "partners") else ()
    assets = understood.assets if asked.names(understood, "assets") else ()
    return _Scope(
        partners=frozenset(each.id for each in partners if isinstance(each, Found)),
        assets=frozenset(each.id for each in assets if isinstance(each, Found)),
        agreements=tuple(id for id in understood.agreements if id in asked.register.agreements),
    )


def _agreements_meant(scope: _Scope, register: Register) -> tuple[str, ...]:
    """The ids of the agreements named, else of those with the partners named."""
    signed = (each.id for partner in sorted(scope.partners) for each in register.agreements_of.get(partner, ()))
    return scope.agreements or tuple(signed)


def _ended(scope: _Scope, asked: Asked) -> Iterator[str]:
    """The agreements named, or those of the partners named, that have ended, with what of them still binds."""
    register = asked.register
    for id in _agreements_meant(scope, register):
        agreement = register.agreements[id]
        force = stand(agreement, register).force
        if force.last < asked.today:
            yield f"{agreement.name}: {days_of(agreement, register, asked.today)}."


def _kinds(text: str) -> frozenset[Dated]:
    """The kinds of date the message speaks of; none when it speaks of no kind."""
    words = stems(text)
    return frozenset(kind for kind, spoken in WORDS.items() if words & stems(spoken))


def _is_meant(each: DueDate, scope: _Scope, asked: Asked) -> bool:
    kinds = _kinds(asked.text)
    if kinds and each.kind not in kinds:
        return False
    if not scope:
        return True
    if scope.agreements:
        courses = {course.id for id in scope.agreements for course in asked.register.courses_of_agreement.get(id, ())}
        return each.subject in scope.agreements or (each.kind is Dated.COURSE and each.subject in courses)
    return each.partner in scope.partners or each.subject in scope.assets


def _timed(scope: _Scope, asked: Asked) -> Iterator[tuple[str, Choice]]:
    """What must be done within a time under the agreements named, or under those of the partners named."""
    register = asked.register
    for id in _agreements_meant(scope, register):
        for binding in bound_terms(id, register):
            if binding.term.within is not None and binding.in_force(asked.today):
                name = register.get_agreement_name(id)
                words = f"{name}, {binding.term.clause}: {words_of(binding, register, asked.today)}"
                yield words, Choice(*ask_clause(id, binding.term.clause, register))
