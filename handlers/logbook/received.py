"""Logging what a partner gave us: the form, the record, and the register that knows of it from then on (rule 25)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from handlers.forms import Field, FieldKind, Form, Option
from handlers.logbook.checking import (
    FILL_IN,
    again,
    unfilled,
    unregistered,
    wrong_agreement,
    wrong_choices,
    wrong_day,
    wrong_fields,
    wrong_past_day,
)
from handlers.logbook.form import (
    AS_IT_IS,
    CHANNELS,
    HOW,
    KEPT_AT,
    LOOK_OVER,
    MARKING,
    NOTE,
    ON,
    SEPARATOR,
    UNDER,
    VERSION,
    WHAT,
    YES,
    find_channel,
    find_day,
    split,
)
from handlers.logbook.keeping import keep
from handlers.logbook.reading import find_assets
from handlers.logbook.registering import Given, Known, ask_keepers, find_taken, make_known
from handlers.messages import Asked
from handlers.orders import Desk, Errand, Order
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.disclosing.disclosures import Direction, Disclosure
from knowledge.disclosing.judging import judged
from knowledge.disclosing.recounting import duty_in_words, in_short
from knowledge.inquiry import Fact
from knowledge.matching import Found
from knowledge.naming import Named, find_agreement, find_partner, find_person
from knowledge.prompts import say_partner
from knowledge.questions import Intent, Understood
from knowledge.questions.objects import words_of_received

TITLE = "Log what we were given"
FROM, SHOWN, INTO, DESTROY, RECEIVED_BY, REGISTER = (
    "From",
    "Shown to",
    "Went into",
    "Destroy by",
    "Received by",
    "Register it",
)
_TOPIC = Intent.LOG_DISCLOSURE
_NO = "no"
_UNKNOWN_GIVER = "The register does not know who gave it, so no answer takes it into account yet."


def received_form(values: Mapping[str, str]) -> Form:
    """The form, filled in with these values by field."""

    def line(name: str, hint: str = "", *, needed: bool = False) -> Field:
        return Field(name=name, value=values.get(name, ""), hint=hint, needed=needed)

    def day(name: str, hint: str = "", *, needed: bool = False) -> Field:
        return Field(name=name, kind=FieldKind.DATE, value=values.get(name, ""), hint=hint, needed=needed)

    return Form(
        title=TITLE,
        fields=(
            line(WHAT, "what it is, in a few words", needed=True),
            line(VERSION, "which version or part"),
            line(FROM, "the partner that gave it", needed=True),
            day(ON, needed=True),
            Field(name=HOW, kind=FieldKind.ONE, value=values.get(HOW, ""), options=(Option("Not said", ""), *CHANNELS)),
            line(RECEIVED_BY, "who got it, where that was somebody else"),
            line(SHOWN, f"our people who have seen it, with `{SEPARATOR}` between them"),
            line(INTO, f"our assets that it is in now, with `{SEPARATOR}` between them"),
            line(MARKING, "how it was marked, such as `confidential`"),
            line(KEPT_AT, "where it lies: a name or an address, never the thing itself"),
            day(DESTROY, "the last day on which we may have it, where one was agreed"),
            line(UNDER, "the agreement, where several are in force"),
            Field(
                name=REGISTER,
                kind=FieldKind.ONE,
                value=values.get(REGISTER, YES),
                options=(Option("Yes, so that it can be asked about", YES), Option("No", _NO)),
            ),
            Field(name=NOTE, kind=FieldKind.TEXT, value=values.get(NOTE, "")),
            Field(name=AS_IT_IS, kind=FieldKind.HIDDEN, value=values.get(AS_IT_IS, "")),
        ),
        submit="Log what we were given",
    )


def draft_of_received(understood: Understood, asked: Asked) -> Note:
    """The form as the message fills it in; nothing is on record before it is sent."""
    register = asked.register
    givers = [each for each in (*understood.sources, *understood.partners) if isinstance(each, Found)]
    named = [register.assets[each.id].name for each in understood.assets if isinstance(each, Found)]
    said = [
        one_line(each.words) for each in understood.assets if not isinstance(each, Found) and hasattr(each, "words")
    ]
    day = asked.on or (None if "on" in understood.carried else understood.on)
    given = f"{SEPARATOR} ".join((*said, *named)) or one_line(words_of_received(asked.text))
    values = {
        WHAT: given,
        FROM: say_partner(register.partners[givers[0].id], register) if givers else "",
        ON: "" if day is None and understood.date_unclear else str(day or asked.today),
        HOW: "" if "channel" in understood.carried else understood.channel or "",
    }
    return Note(topic=_TOPIC, headline=LOOK_OVER, form=received_form(values))


def log_received(order: Order, desk: Desk) -> Note:
    """Puts on record what a partner gave us, and lets the register know of it at once.

    1. What cannot be read is told with the form as it was, and nothing is recorded.
    2. Where the register cannot take it, what was received is on record all the same, and the reply says so.
    """
    if order.form is None or not order.form.values:
        return Note(topic=_TOPIC, headline=FILL_IN, form=received_form({ON: str(desk.today)}))
    problems = tuple(_problems(order, desk))
    if problems:
        return again(order, received_form, problems)
    giver = find_partner(order.get(FROM), desk.visible)
    if giver.id is None and order.get(AS_IT_IS) != giver.words:
        lines = (*unregistered(Fact.PARTNER, (giver,), desk.visible.partners), "Mend it, or send it as it is.")
        return again(order, received_form, lines, {AS_IT_IS: giver.words})
    given = _given(order, giver.id, desk) if giver.id is not None else None
    if given is not None and (taken := find_taken(given, desk)) is not None:
        line = f"“{taken.name}” is an asset already; if it holds what they gave us, name it under {INTO}."
        return again(order, received_form, (line, "If not, call what they gave us something else."))
    made, _ = judged(_draft(order, giver, desk), desk.person, desk.visible)
    known = make_known(given, desk) if given is not None else Known(lines=(_UNKNOWN_GIVER,), whole=desk.whole)
    made = replace(made, asset=known.asset)
    id = keep(made, replace(desk, whole=known.whole), 0, also=known.owners).id
    if given is not None and known.is_asked:
        ask_keepers(given, id, desk)
    shown = replace(made, asset=None)
    lines = (sentence(in_short(shown, desk.visible)), *known.lines)
    return Note(
        topic=_TOPIC,
        headline=f"On record as {id}.",
        lines=(*lines, *(sentence(f"To do: {words}") for words in map(duty_in_words, made.duties))),
        choices=(Choice(f"Show {id}", f"show {id}"),),
    )


def _given(order: Order, giver: str, desk: Desk) -> Given:
    into = (each.id for each in find_assets(order.get(INTO), desk.visible))
    return Given(
        what=order.get(WHAT),
        version=order.get(VERSION),
        giver=giver,
        into=tuple(id for id in into if id is not None),
        receiver=_receiver(order, desk),
        is_registered=order.get(REGISTER).casefold() != _NO,
    )


def _receiver(order: Order, desk: Desk) -> str:
    said = order.get(RECEIVED_BY)
    return find_person(said, desk.visible).id or desk.person if said else desk.person


def _draft(order: Order, giver: Named, desk: Desk) -> Disclosure:
    under = find_agreement(order.get(UNDER), desk.visible).id if order.get(UNDER) else None
    return Disclosure(
        direction=Direction.IN,
        asset_words=order.get(WHAT),
        version=order.get(VERSION),
        partner=giver.id,
        partner_words="" if giver.id else giver.words,
        people=tuple(find_person(words, desk.visible).id or words for words in split(order.get(SHOWN))),
        on=find_day(order.get(ON)) or desk.today,
        channel=find_channel(order.get(HOW)),
        marking=order.get(MARKING),
        kept_at=order.get(KEPT_AT),
        note=order.get(NOTE),
        by=_receiver(order, desk),
        agreements=() if under is None else (under,),
        destroy_by=find_day(order.get(DESTROY)),
        logged_on=desk.today,
    )


def _problems(order: Order, desk: Desk) -> Iterator[str]:
    """What keeps the form from being read, each in a sentence that says how to mend it."""
    yield from wrong_fields(order, received_form, f"{FROM}: Vega")
    yield from unfilled(order, WHAT, FROM, ON)
    yield from wrong_past_day(order.get(ON), desk.today)
    yield from wrong_day(order.get(DESTROY), desk.today)
    yield from wrong_choices(order, desk, RECEIVED_BY)
    yield from wrong_agreement(order.get(UNDER), [find_partner(order.get(FROM), desk.visible).id], desk.visible)
    yield from unregistered(Fact.ASSET, find_assets(order.get(INTO), desk.visible), desk.visible.assets)


FORMS: Mapping[str, Errand] = {TITLE: Errand(log_received, writes=True)}
