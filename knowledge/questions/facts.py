"""The facts a message states besides the names: purpose, recipient, territory, form, amounts and the rest (rule 35)."""

import re
from collections.abc import Iterable, Iterator

from knowledge.assets import Form
from knowledge.lexicon import (
    AMBIGUOUS_PLACES,
    ASKED_FOR,
    ASPECTS,
    CHANNELS,
    FORMS,
    NEGATIONS,
    PEOPLE_WORDS,
    PUBLICATION,
    PURPOSE_STOPS,
    USES,
)
from knowledge.matching import Found, Names, mentions_among, tokenize
from knowledge.questions.phrases import compiled, says
from knowledge.questions.roles import is_ordinary
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register
from knowledge.terms import Action, Channel
from knowledge.territories import find_country

_NEGATION_REACH = 3
_PURPOSE_WORDS = 4
_COUNT = r"(\d{1,9})"
_GROUP = re.compile(
    rf"\bgroups? (?:size )?(?:of |is |= ?)?(?:at least |min(?:imum)? |>= ?)?{_COUNT}\b|\bk ?(?:=|of|is) ?{_COUNT}\b"
    rf"|\bat least {_COUNT} (?:\w+ )?(?:per|in each|in every) group\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    rf"\b{_COUNT} ?((?:[a-z]+)(?: ?(?:/|per|a|an) ?(?:second|minute|hour|day|month|sec|min|s|m|h|d)\b)?)", re.IGNORECASE
)
_TIMES = {"s": "second", "sec": "second", "m": "minute", "min": "minute", "h": "hour", "d": "day"}
_UNIT_ALIASES = {
    "rps": "requests-per-second",
    "req-per-second": "requests-per-second",
    "qps": "queries-per-second",
    "users": "seats",
    "user": "seats",
    "licences": "seats",
}


def _stated(plain: str, table: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for value, phrase in table:
        for match in compiled(phrase).finditer(plain):
            before = plain[: match.start()].split(" ")[:-1][-_NEGATION_REACH:]
            if not NEGATIONS & set(_after_mark(before)):
                yield value, match[0]


def _after_mark(words: list[str]) -> list[str]:
    marks = [at for at, word in enumerate(words) if word in {",", ".", "?", "!", ";", "(", ")", "but"}]
    return words[marks[-1] + 1 :] if marks else words


def find_forms(plain: str) -> tuple[str, ...]:
    """The forms stated, each once; a negated one does not count."""
    return tuple(dict.fromkeys(value for value, _ in _stated(plain, FORMS) if value in set(Form)))


def find_aspects(plain: str) -> tuple[str, ...]:
    """The aspects stated apart from the asset's name."""
    return tuple(dict.fromkeys(value for value, _ in _stated(plain, ASPECTS)))


def find_uses(plain: str) -> tuple[Action, ...]:
    """The later uses stated; "not for resale" states none."""
    return tuple(dict.fromkeys(Action(value) for value, _ in _stated(plain, USES)))


def find_channel(plain: str) -> Channel | None:
    """The one way of disclosing stated; None for none and for several."""
    found = {Channel(value) for value, _ in _stated(plain, CHANNELS)}
    return found.pop() if len(found) == 1 else None


def is_publication(plain: str) -> bool:
    """True when everybody is to be able to read it."""
    return says(plain, PUBLICATION)


def find_group_size(text: str) -> int | None:
    """The smallest group stated ("groups of 12"); the smallest of several."""
    sizes = [int(size) for match in _GROUP.finditer(text) for size in match.groups() if size]
    return min(sizes, default=None)


def find_volume(text: str, register: Register) -> tuple[tuple[str, int], ...]:
    """Amounts stated in a unit that some visible term uses, by the register's name of the unit."""
    terms = (term for agreement in register.agreements.values() for term in agreement.terms)
    known = {_unit(unit): unit for term in (*terms, *register.rules.values()) for unit in (term.volume or {})}
    found: dict[str, int] = {}
    for match in _AMOUNT.finditer(text):
        spoken = _unit(match[2])
        unit = known.get(spoken) or known.get(f"{spoken}s") or known.get(_unit(_UNIT_ALIASES.get(spoken, "")))
        if unit:
            found[unit] = max(int(match[1]), found.get(unit, 0))
    return tuple(found.items())


def _unit(words: str) -> str:
    parts = [part for part in re.split(r"[\W_]+", words.replace("/", " per ").casefold()) if part]
    parts = ["per" if part in {"a", "an"} else _TIMES.get(part, part) if at else part for at, part in enumerate(parts)]
    return "-".join(parts)


def named_in(wording: Wording, names: Names) -> Iterator[tuple[str, int, int]]:
    """What the message names exactly, by id, with start and end."""
    for mention in mentions_among(tokenize(wording.text), wording.text, names):
        if isinstance(mention, Found) and not mention.taken:
            yield mention.id, mention.start, mention.end


def _negated(wording: Wording, start: int) -> bool:
    before = [item.key for item in wording.items if item.end <= start][-_NEGATION_REACH:]
    return bool(NEGATIONS & set(_after_mark(before)))


def _outside_names(wording: Wording, start: int, end: int) -> bool:
    return not any(item.mention is not None and start < item.end and item.start < end for item in wording.items)


def find_verticals(wording: Wording, register: Register) -> tuple[str, ...]:
    """The verticals named, by id."""
    names = Names((each.id, (each.id, each.name, *each.aliases)) for each in register.verticals.values())
    return tuple(
        dict.fromkeys(each for each, start, end in named_in(wording, names) if _outside_names(wording, start, end))
    )


def find_fields(wording: Wording, fields: tuple[str, ...]) -> tuple[str, ...] | None:
    """The fields to be shared, in the asset's order, when the message limits them; None when it does not."""
    if not fields:
        return None
    found = list(named_in(wording, Names((field, (field,)) for field in fields)))
    plain = wording.plain()
    if not found or not says(plain, ("only|just|column|columns|field|fields|attributes|without|minus|dropping|drop",)):
        return None
    dropped = {each for each, start, _ in found if _is_dropped(wording, start)}
    kept = {each for each, _, __ in found} - dropped
    return tuple(field for field in fields if (field in kept if kept else field not in dropped))


def _is_dropped(wording: Wording, start: int) -> bool:
    before = [item.key for item in wording.items if item.end <= start][-6:]
    return bool({"without", "minus", "dropping", "drop", "except", "excluding", "not", "no", "removing"} & set(before))


def find_territories(wording: Wording, register: Register, unsure: tuple[tuple[int, int], ...] = ()) -> tuple[str, ...]:
    """Where it will be used: region ids and country codes, in order; places excluded or told as an origin do not count.

    Nor do those inside the `unsure` spans, which are parts of names.
    """
    regions = Names((each.id, (each.id, *each.aliases)) for each in register.regions.values())
    found = {start: (each, end) for each, start, end in named_in(wording, regions)}
    for each, start, end in _countries(wording):
        if not any(start < other_end and other < end for other, (_, other_end) in found.items()):
            found[start] = (each, end)
    places = []
    for start, (each, end) in sorted(found.items()):
        before = [item.key for item in wording.items if item.end <= start][-_NEGATION_REACH:]
        if any(first <= start < last for first, last in unsure):
            continue
        if not _outside_names(wording, start, end) or _negated(wording, start) or "from" in before[-2:]:
            continue
        places.append(each)
    return tuple(dict.fromkeys(places))


def _countries(wording: Wording) -> Iterator[tuple[str, int, int]]:
    items = wording.items
    at = 0
    while at < len(items):
        for length in (5, 4, 3, 2, 1):
            window = items[at : at + length]
            if len(window) < length or any(item.kind is not Kind.WORD or not item.clean for item in window):
                continue
            words = wording.text[window[0].start : window[-1].end]
            code = find_country(words) if _may_be_place(words, window) else None
            if code is not None:
                yield code, window[0].start, window[-1].end
                at += length - 1
                break
        at += 1


def _may_be_place(words: str, window: tuple[Item, ...]) -> bool:
    if len(words) == 2 and words.casefold() not in {"uk", "eu"}:  # noqa: PLR2004
        return words.isupper() and words not in {
            "IT",
            "PR",
            "ID",
            "TV",
            "AI",
            "AM",
            "PM",
            "NO",
            "SO",
            "IS",
            "TO",
            "ME",
            "MY",
        }
    return words.casefold() not in AMBIGUOUS_PLACES or window[0].capital


def find_purposes(wording: Wording, register: Register) -> tuple[str, ...]:
    """Purpose ids named anywhere; when there is none, the words behind "for" or "purpose" as they stand."""
    names = Names((each.id, (each.id, each.name, *each.aliases)) for each in register.purposes.values())
    found = [
        each
        for each, start, end in named_in(wording, names)
        if _outside_names(wording, start, end) and not _negated(wording, start)
    ]
    if found:
        return tuple(dict.fromkeys(found))
    return tuple(dict.fromkeys(words for words in _purposes_as_stated(wording) if words))


def _purposes_as_stated(wording: Wording) -> Iterator[str]:
    items = wording.items
    for at, item in enumerate(items):
        if (
            item.kind is not Kind.WORD
            or item.key not in {"for", "purpose", "purposes"}
            or _negated(wording, item.start)
        ):
            continue
        if item.key == "for" and at and items[at - 1].key in ASKED_FOR:
            continue
        first = at + 1
        while first < len(items) and items[first].key in {":", "is", "a", "an", "the", "their", "its", "our", "of"}:
            first += 1
        last = first
        while last < len(items) and last - first < _PURPOSE_WORDS and _continues_purpose(wording, last):
            last += 1
        words = wording.words(first, last).removesuffix(" purposes").removesuffix(" purpose")
        if (
            last > first
            and not _is_people(items[first:last])
            and not find_country(words)
            and items[first].key != item.key
        ):
            yield words


def _continues_purpose(wording: Wording, at: int) -> bool:
    item = wording.items[at]
    return (
        item.kind is Kind.WORD
        and item.clean
        and item.key not in PURPOSE_STOPS
        and not item.key.isdigit()
        and item.key != "'s"
    )


def _is_people(items: tuple[Item, ...]) -> bool:
    return any(item.key in PEOPLE_WORDS for item in items) or (
        len(items) == 1 and items[0].capital and not is_ordinary(items[0].key)
    )
