"""What is wrong with a form about a disclosure, each in a sentence that says how to mend it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from handlers.forms import Form
from handlers.logbook.form import CHANNELS, HOW, NOTE, UNDER, find_channel, find_day, split
from handlers.orders import Desk, Order
from handlers.replies import Note, one_line
from knowledge.assets import Asset
from knowledge.inquiry import Fact
from knowledge.naming import Named, find_agreement, find_person
from knowledge.partners import Partner
from knowledge.questions import Intent
from knowledge.register import Register
from knowledge.wording import either

FILL_IN = "Fill it in and send it; nothing is on record before that."
NOT_YET = "Nothing is on record yet."
MOST_LETTERS = 500
MOST_NOTE_LETTERS = 2000

Drawn = Callable[[Mapping[str, str]], Form]
"""A form, drawn with these values by field."""


def again(order: Order, form: Drawn, lines: tuple[str, ...], added: Mapping[str, str] | None = None) -> Note:
    """What is told with the form as it was sent."""
    values = {**(order.form.values if order.form is not None else {}), **(added or {})}
    return Note(topic=Intent.LOG_DISCLOSURE, headline=NOT_YET, lines=lines, form=form(values))


def wrong_fields(order: Order, form: Drawn, example: str) -> Iterator[str]:
    """Fields that the form does not have, and those with more letters than are kept."""
    known = {field.name for field in form({}).fields}
    for name, value in order.form.values.items() if order.form is not None else ():
        most = MOST_NOTE_LETTERS if name == NOTE else MOST_LETTERS
        if name not in known:
            yield f"“{one_line(name or value)}” is no field of this form; a line of it looks like `{example}`."
        elif len(value) > most:
            yield f"{name} has more than {most} letters; say where it lies instead."


def unfilled(order: Order, *names: str) -> Iterator[str]:
    """Those of these fields that are empty."""
    return (f"{name} is not filled in." for name in names if not split(order.get(name)))


def wrong_day(said: str, today: date) -> Iterator[str]:
    """What cannot be read as a day; nothing where none is said."""
    if said and find_day(said) is None:
        yield f"“{one_line(said)}” is no date; write it as {today}."


def wrong_past_day(said: str, today: date) -> Iterator[str]:
    """What cannot be the day on which something happened; nothing where none is said."""
    yield from wrong_day(said, today)
    on = find_day(said)
    if on is not None and on > today:
        yield f"{on} has not come yet: a disclosure is logged once it has happened."


def wrong_choices(order: Order, desk: Desk, person: str) -> Iterator[str]:
    """What is wrong with the channel, the agreement and the field that names one of our people."""
    if order.get(HOW) and find_channel(order.get(HOW)) is None:
        yield f"{HOW} must be one of {either(option.value for option in CHANNELS)}."
    if order.get(UNDER) and find_agreement(order.get(UNDER), desk.visible).id is None:
        yield f"No agreement called “{one_line(order.get(UNDER))}” is registered; leave {UNDER} empty if in doubt."
    if order.get(person) and find_person(order.get(person), desk.visible).id is None:
        yield f"“{one_line(order.get(person))}” is nobody we know here; write a name or an id."


def is_with(agreement: str, partner: str | None, register: Register) -> bool:
    """Whether the agreement is with the partner, or with one that it belongs to."""
    if partner is None or partner not in register.partners:
        return False
    return register.agreements[agreement].partner in (partner, *register.ancestors(partner))


def wrong_agreement(said: str, partners: Iterable[str | None], register: Register) -> Iterator[str]:
    """The agreement that is named, where it is with none of the partners."""
    agreement = find_agreement(said, register).id if said else None
    if agreement is not None and not any(is_with(agreement, partner, register) for partner in partners):
        name = register.get_agreement_name(agreement)
        yield f"{name} is no agreement with the partner; leave {UNDER} empty if in doubt."


def unregistered(
    fact: Fact, found: Iterable[Named], records: Mapping[str, Asset] | Mapping[str, Partner]
) -> Iterator[str]:
    """Those that name no record, with the ones that they could mean."""
    for named in found:
        if named.id is None:
            near = [records[id].name for id in named.nearest if id in records]
            offer = f" Did you mean {either(near)}?" if near else ""
            yield f"No {fact} called “{one_line(named.words)}” is registered.{offer}"
