"""The facts a message states besides the names: purpose, recipient, territory, form, amounts and the rest (rule 35)."""

import re
from collections.abc import Iterable, Iterator

from knowledge.assets import Form
from knowledge.lexicon.everyday import NEGATIONS
from knowledge.lexicon.facts import ASPECTS, CHANNELS, FORMS, PUBLICATION, PURPOSE_STOPS, USES
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.things import AMONG_OTHERS, AND_SO_ON, ASKED_FOR
from knowledge.matching import Found, Names, mentions_among, tokenize
from knowledge.questions.phrases import begins, compiled, says
from knowledge.questions.roles import is_ordinary
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register
from knowledge.terms import Action, Channel
from knowledge.territories import find_country

_NEGATION_REACH = 3
_PURPOSE_WORDS = 4
_COUNT = r"(\d{1,3}(?:[,\u2019' ]\d{3}){1,2}(?!\d)|\d{1,9})"
_GROUP = re.compile(
    rf"\bgroups? (?:size )?(?:of |is |= ?)?(?:at least |min(?:imum)? |>= ?)?{_COUNT}\b|\bk ?(?:=|of|is) ?{_COUNT}\b"
    rf"|\bat least {_COUNT} (?:\w+ )?(?:per|in each|in every) group\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    rf"\b{_COUNT} ?(?:(?:more|extra|additional|further|other|new) )?"
    r"((?:[a-z]+)(?: ?(?:/|per|a|an) ?(?:second|minute|hour|day|month|sec|min|s|m|h|d)\b)?)",
    re.IGNORECASE,
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


def stated(plain: str, table: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each value whose phrase the plain form holds, with the words; a negated one does not count."""
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
    return tuple(dict.fromkeys(value for value, _ in stated(plain, FORMS) if value in set(Form)))


def find_aspects(plain: str) -> tuple[str, ...]:
    """The aspects stated apart from the asset's name."""
    return tuple(dict.fromkeys(value for value, _ in stated(plain, ASPECTS)))


def find_uses(plain: str) -> tuple[Action, ...]:
    """The later uses stated; "not for resale" states none."""
    return tuple(dict.fromkeys(Action(value) for value, _ in stated(plain, USES)))


def find_channel(plain: str) -> Channel | None:
    """The one way of disclosing stated; None for none and for several."""
    found = {Channel(value) for value, _ in stated(plain, CHANNELS)}
    return found.pop() if len(found) == 1 else None


def is_publication(plain: str) -> bool:
    """True when everybody is to be able to read it."""
    return says(plain, PUBLICATION)


def find_group_size(text: str) -> int | None:
    """The smallest group stated ("groups of 12"); the smallest of several."""
    sizes = [_whole(size) for match in _GROUP.finditer(text) for size in match.groups() if size]
    return min(sizes, default=None)


def find_volume(text: str, register: Register) -> tuple[tuple[str, int], ...]:
    """Amounts stated in a unit that some visible term uses, by the register's name of the unit; several are added."""
    terms = (term for agreement in register.agreements.values() for term in agreement.terms)
    known = {_unit(unit): unit for term in (*terms, *register.rules.values()) for unit in (term.volume or {})}
    found: dict[str, int] = {}
    for match in _AMOUNT.finditer(text):
        spoken = _unit(match[2])
        unit = known.get(spoken) or known.get(f"{spoken}s") or known.get(_unit(_UNIT_ALIASES.get(spoken, "")))
        if unit:
            found[unit] = found.get(unit, 0) + _whole(match[1])
    return tuple(found.items())


def _whole(count: str) -> int:
    return int("".join(filter(str.isdecimal, count)))


def _unit(words: str) -> str:
    parts = [part for part in re.split(r"[\W_]+", words.replace("/", " per ").casefold()) if part]
    parts = ["per" if part in {"a", "an"} else _TIMES.get(part, part) if at else part for at, part in enumerate(parts)]
    return "-".join(parts)


def named_in(wording: Wording, names: Names) -> Iterator[tuple[str, int, int]]:
    """What the message names exactly, by id, with start and end."""
    for mention in mentions_among(tokenize(wording.text), wording.text, names):
        if isinstance(mention, Found) and not mention.taken:
            yield mention.id, mention.start, mention.end


def is_negated(wording: Wording, start: int) -> bool:
    """True when a "not", "without" and the like stands shortly before."""
    before = [item.key for item in wording.items if item.end <= start][-_NEGATION_REACH:]
    return bool(NEGATIONS & set(_after_mark(before)))


def is_outside_names(wording: Wording, start: int, end: int) -> bool:
    """True when that part of the text is in no name."""
    return not any(item.mention is not None and start < item.end and item.start < end for item in wording.items)


def find_verticals(wording: Wording, register: Register) -> tuple[str, ...]:
    """The verticals named, by id."""
    names = Names((each.id, (each.id, each.name, *each.aliases)) for each in register.verticals.values())
    return tuple(
        dict.fromkeys(each for each, start, end in named_in(wording, names) if is_outside_names(wording, start, end))
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


def find_purposes(wording: Wording, register: Register) -> tuple[str, ...]:
    """Purpose ids named anywhere; when there is none, the words behind "for" or "purpose" as they stand."""
    names = Names((each.id, (each.id, each.name, *each.aliases)) for each in register.purposes.values())
    found = [
        (each, end)
        for each, start, end in named_in(wording, names)
        if is_outside_names(wording, start, end) and not is_negated(wording, start)
    ]
    if found:
        return (*dict.fromkeys(each for each, _ in found), *_purposes_beside(wording, [end for _, end in found]))
    return tuple(dict.fromkeys(words for words in _purposes_asstated(wording) if words))


def _purposes_beside(wording: Wording, ends: list[int]) -> Iterator[str]:
    """What is enumerated with a known purpose and is none: "store planning and other things"."""
    items = wording.items
    for behind in ends:
        at = next((at for at, item in enumerate(items) if item.start >= behind), len(items))
        if any(begins(wording.plain(at, at + 4), phrase) for phrase in (*AND_SO_ON, *AMONG_OTHERS)):
            yield wording.words(at, min(len(items), at + 2))
            continue
        first = at
        while first < len(items) and items[first].key in {"and", "or", "plus", "for", "to", "also", "as", "well"}:
            first += 1
        last = first
        while last < len(items) and last - first < _PURPOSE_WORDS and _continues_purpose(wording, last):
            last += 1
        words = wording.words(first, last)
        told = at < first < len(items) and not {"i", "we", "only", "not", "used"} & {
            item.key for item in items[first:last]
        }
        if (
            told
            and last > first
            and items[at].key != "for"
            and not find_country(words)
            and not _is_known(first, ends, items)
        ):
            yield words


def _is_known(first: int, ends: list[int], items: tuple[Item, ...]) -> bool:
    return any(items[first].start < end <= items[first].end + 40 for end in ends)


def _purposes_asstated(wording: Wording) -> Iterator[str]:
    items = wording.items
    for at, item in enumerate(items):
        if (
            item.kind is not Kind.WORD
            or item.key not in {"for", "purpose", "purposes"}
            or is_negated(wording, item.start)
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
