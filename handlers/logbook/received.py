"""Logging what a partner gave us: the form, the record, and the register that knows of it from then on (rule 25)."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from handlers.forms import Field, FieldKind, Form, Option
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
from handlers.logbook.reading import FILL_IN, MOST_LETTERS, MOST_NOTE_LETTERS, NOT_YET, wrong_day
from handlers.messages import Asked
from handlers.orders import Desk, Errand, Order
from handlers.replies import Choice, Note, one_line, sentence
from handlers.revising import NoChangeError, RefusedChangeError, revise
from knowledge.assets import Aspect, Asset, Sensitivity
from knowledge.disclosing.disclosures import Direction, Disclosure
from knowledge.disclosing.judging import judged
from knowledge.disclosing.recounting import duty_in_words, in_short
from knowledge.matching import Found
from knowledge.naming import Named, find_agreement, find_asset, find_partner, find_person
from knowledge.prompts import say_partner
from knowledge.questions import Intent, Understood
from knowledge.reading import encode
from knowledge.wording import either

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
_WORD = re.compile(r"[a-z0-9]+")
_ID_LETTERS = 40
_GIVEN = re.compile(
    r"\b(?:us|me|got|received|obtained)\s+(?:their|its|his|her|the|a|an|some)?\s*(\S.*?)(?=\s+(?:yesterday|today|on|in|under|last"
    r"|this|at|by|via|from|off|during|for)\b|[.!?,;]|\Z)",
    re.IGNORECASE | re.DOTALL,
)
"""What somebody says that she was given: the words behind "us" or "received"."""
_SUFFIX = 4


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
    said_so = _GIVEN.search(asked.text)
    given = f"{SEPARATOR} ".join((*said, *named)) or (one_line(said_so[1]) if said_so is not None else "")
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
    2. Each asset it went into contains the partner's information from then on. Where it went into none, and it is to
       be registered, it becomes a confidential asset of its own that contains it.
    3. Where the register cannot take that, what was received is on record all the same, and the reply says so.
    """
    if order.form is None or not order.form.values:
        return Note(topic=_TOPIC, headline=FILL_IN, form=received_form({ON: str(desk.today)}))
    problems = tuple(_problems(order, desk))
    if problems:
        return _again(order, problems)
    giver = find_partner(order.get(FROM), desk.visible)
    if giver.id is None and order.get(AS_IT_IS) != giver.words:
        near = [desk.visible.partners[id].name for id in giver.nearest if id in desk.visible.partners]
        offer = f" Did you mean {either(near)}?" if near else ""
        line = f"No partner called “{one_line(giver.words)}” is registered.{offer}"
        return _again(order, (line, "Mend it, or send it as it is."), {AS_IT_IS: giver.words})
    made, _ = judged(_draft(order, giver, desk), desk.person, desk.visible)
    known = _make_known(order, giver, desk)
    made = replace(made, asset=known.asset)
    id, _, _ = keep(made, desk, 0)
    shown = replace(made, asset=None)
    lines = [sentence(in_short(shown, desk.visible)), *known.lines]
    lines.extend(sentence(f"To do: {words}") for words in map(duty_in_words, made.duties))
    return Note(
        topic=_TOPIC,
        headline=f"On record as {id}.",
        lines=tuple(lines),
        choices=(Choice(f"Show {id}", f"show {id}"),),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What the register knows of it now."""

    asset: str | None
    """The asset that it is, or the first that it went into."""
    lines: tuple[str, ...] = ()


def _make_known(order: Order, giver: Named, desk: Desk) -> _Known:
    if giver.id is None:
        return _Known(None, ("The register does not know who gave it, so no answer takes it into account yet.",))
    assets = [desk.visible.assets[each.id] for each in _assets(order, desk) if each.id is not None]
    own = find_asset(order.get(WHAT), desk.visible)
    if not assets and own.id is not None:
        assets = [desk.visible.assets[own.id]]
    if not assets and order.get(REGISTER).casefold() == _NO:
        return _Known(None, ("It is not registered, so no answer takes it into account.",))
    if not assets:
        changed = [_new_asset(order, giver.id, desk)]
    else:
        changed = [
            replace(asset, contains=(*asset.contains, giver.id)) for asset in assets if giver.id not in asset.contains
        ]
    partner = desk.visible.partners[giver.id].name
    names = either((asset.name for asset in changed or assets), "and")
    told = f"{names} {'counts' if len(changed or assets) == 1 else 'count'} as holding {partner}'s information"
    first = (changed or assets)[0].id
    try:
        revise(
            desk,
            {("asset", asset.id): encode(asset) for asset in changed},
            why=f"{partner} gave us: {one_line(order.get(WHAT))}",
            index=1,
        )
    except NoChangeError:
        return _Known(first, (f"{told} already.",))
    except RefusedChangeError as error:
        flaws = tuple(sentence(str(flaw)) for flaw in error.seen)
        return _Known(None, ("The register could not take it; tell those who keep it.", *flaws))
    return _Known(first, (f"{told} from now on.",))


def _new_asset(order: Order, giver: str, desk: Desk) -> Asset:
    """What was given, as an asset of its own: as protected as anything whose nature nobody has looked at."""
    name = order.get(WHAT)
    words = "-".join(_WORD.findall(name.casefold()))[:_ID_LETTERS].strip("-")
    digest = hashlib.sha256(f"{giver}\n{name}\n{order.get(VERSION)}".encode()).hexdigest()
    size = _SUFFIX
    # The end follows from what it is, so that an id that is taken tells nothing of who took it.
    while (id := f"{words or 'given'}-{digest[:size]}") in desk.whole.assets:
        size += 1
    return Asset(
        id=id,
        name=name,
        aspects=tuple(Aspect),
        sensitivity=Sensitivity.CONFIDENTIAL,
        owner=_receiver(order, desk),
        contains=(giver,),
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
        people=tuple(_name(words, desk) for words in split(order.get(SHOWN))),
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


def _name(words: str, desk: Desk) -> str:
    found = find_person(words, desk.visible).id
    return desk.visible.people[found].name if found is not None else words


def _assets(order: Order, desk: Desk) -> list[Named]:
    return [find_asset(words, desk.visible) for words in split(order.get(INTO))]


def _problems(order: Order, desk: Desk) -> Iterator[str]:
    """What keeps the form from being read, each in a sentence that says how to mend it."""
    known = {field.name for field in received_form({}).fields}
    for name, value in order.form.values.items() if order.form is not None else ():
        most = MOST_NOTE_LETTERS if name == NOTE else MOST_LETTERS
        if name not in known:
            yield f"“{one_line(name or value)}” is no field of this form; a line of it looks like `{FROM}: Vega`."
        elif len(value) > most:
            yield f"{name} has more than {most} letters; say where it lies instead."
    for name in (WHAT, FROM, ON):
        if not order.get(name):
            yield f"{name} is not filled in."
    if order.get(ON):
        yield from wrong_day(order.get(ON), desk.today)
    if order.get(DESTROY) and find_day(order.get(DESTROY)) is None:
        yield f"“{one_line(order.get(DESTROY))}” is no date; write it as {desk.today}."
    if order.get(HOW) and find_channel(order.get(HOW)) is None:
        yield f"{HOW} must be one of {either(option.value for option in CHANNELS)}."
    if order.get(UNDER) and find_agreement(order.get(UNDER), desk.visible).id is None:
        yield f"No agreement called “{one_line(order.get(UNDER))}” is registered; leave {UNDER} empty if in doubt."
    if order.get(RECEIVED_BY) and find_person(order.get(RECEIVED_BY), desk.visible).id is None:
        yield f"“{one_line(order.get(RECEIVED_BY))}” is nobody we know here; write a name or an id."
    for named in _assets(order, desk):
        if named.id is None:
            near = [desk.visible.assets[id].name for id in named.nearest if id in desk.visible.assets]
            offer = f" Did you mean {either(near)}?" if near else ""
            yield f"No asset called “{one_line(named.words)}” is registered.{offer}"


def _again(order: Order, lines: tuple[str, ...], added: Mapping[str, str] | None = None) -> Note:
    values = {**(order.form.values if order.form is not None else {}), **(added or {})}
    return Note(topic=_TOPIC, headline=NOT_YET, lines=lines, form=received_form(values))


FORMS: Mapping[str, Errand] = {TITLE: Errand(log_received, writes=True)}
