"""The facts a message states besides the names: purpose, recipient, territory, form, amounts and the rest (rule 35)."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from knowledge.assets import Form
from knowledge.lexicon.everyday import NEGATIONS
from knowledge.lexicon.facts import ASPECTS, CHANNELS, FORMS, LEAVING_OUT, NO_PUBLICATION, PUBLICATION, USES
from knowledge.matching import Names, exact_mentions_among
from knowledge.questions.phrases import compiled, possible, says
from knowledge.questions.wording import Wording
from knowledge.register import Register
from knowledge.terms import Action, Channel

_NEGATION_REACH = 3
_LETTER = re.compile(r"\S")
_PUBLISHING = (*PUBLICATION, *(phrase for use, phrase in USES if use == Action.PUBLISH))
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
    rows = tuple(table)
    phrases = tuple([phrase for _, phrase in rows])
    for value, phrase in (rows[at] for at in possible(plain, phrases)):
        for match in compiled(phrase).finditer(plain):
            before = plain[: match.start()].split(" ")[:-1][-_NEGATION_REACH:]
            if not (NEGATIONS | LEAVING_OUT) & set(after_mark(before)):
                yield value, match[0]


def after_mark(words: list[str]) -> list[str]:
    """The words behind the last mark or "but" among them."""
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
    return says(_unpublished(plain), _PUBLISHING)


def find_publication(wording: Wording) -> tuple[int, int] | None:
    """First and last item, the latter excluded, of the first words that say so; None where none do."""
    plain = _unpublished(wording.plain())
    phrases = (_PUBLISHING[at] for at in possible(plain, _PUBLISHING))
    spans = [match.span() for phrase in phrases if (match := compiled(phrase).search(plain))]
    if not spans:
        return None
    start, end = min(spans, key=lambda span: (span[0], -span[1]))
    return bisect_left(wording.begun, start), bisect_left(wording.begun, end)


def _unpublished(plain: str) -> str:
    for phrase in (NO_PUBLICATION[at] for at in possible(plain, NO_PUBLICATION)):
        plain = compiled(phrase).sub(lambda match: _LETTER.sub("_", match[0]), plain)
    return plain


def find_group_size(text: str) -> int | None:
    """The smallest group stated ("groups of 12"); the smallest of several."""
    sizes = [_whole(size) for match in _GROUP.finditer(text) for size in match.groups() if size]
    return min(sizes, default=None)


def find_volume(text: str, register: Register) -> tuple[tuple[str, int], ...]:
    """Amounts stated in a unit that some visible term uses, by the register's name of the unit; several are added."""
    found: dict[str, int] = {}
    for match in _AMOUNT.finditer(text):
        known = register.remember(("units", ""), lambda: _units(register))
        spoken = _unit(match[2])
        unit = known.get(spoken) or known.get(f"{spoken}s") or known.get(_unit(_UNIT_ALIASES.get(spoken, "")))
        if unit:
            found[unit] = found.get(unit, 0) + _whole(match[1])
    return tuple(found.items())


def _units(register: Register) -> dict[str, str]:
    """The units that terms use, by how they are spoken of."""
    terms = (term for agreement in register.agreements.values() for term in agreement.terms)
    return {_unit(unit): unit for term in (*terms, *register.rules.values()) for unit in (term.volume or {})}


def _whole(count: str) -> int:
    return int("".join(filter(str.isdecimal, count)))


def _unit(words: str) -> str:
    parts = [part for part in re.split(r"[\W_]+", words.replace("/", " per ").casefold()) if part]
    parts = ["per" if part in {"a", "an"} else _TIMES.get(part, part) if at else part for at, part in enumerate(parts)]
    return "-".join(parts)


@lru_cache(maxsize=256)
def names_of(records: tuple[tuple[str, tuple[str, ...]], ...]) -> Names:
    """The names of some records, by id and spellings, made ready once."""
    return Names(records)


def named_in(wording: Wording, names: Names) -> Iterator[tuple[str, int, int]]:
    """What the message names exactly, by id, with start and end."""
    for mention in exact_mentions_among(wording.typed, names):
        yield mention.id, mention.start, mention.end


def named_of(wording: Wording, records: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """As `named_in`, of records that have no other name than their id: few, and of a new partner nearly every time."""
    if any(_may_stand(name, wording.typed.run) for name in records):
        yield from named_in(wording, names_of(tuple((name, (name,)) for name in records)))


def _may_stand(name: str, run: str) -> bool:
    """False where the first word of a name is not even among the letters of a text."""
    first = name.partition(" ")[0]
    return not first.isascii() or not first.isalnum() or first.lower() in run


def is_outside_names(wording: Wording, start: int, end: int) -> bool:
    """True when that part of the text is in no name."""
    return all(item.mention is None for item in wording.around(start, end))


def find_verticals(wording: Wording, register: Register) -> tuple[str, ...]:
    """The verticals named, by id."""
    names = register.remember(
        ("names of verticals", ""),
        lambda: Names((each.id, (each.id, each.name, *each.aliases)) for each in register.verticals.values()),
    )
    return tuple(
        dict.fromkeys(each for each, start, end in named_in(wording, names) if is_outside_names(wording, start, end))
    )


def find_fields(wording: Wording, fields: tuple[str, ...]) -> tuple[str, ...] | None:
    """The fields to be shared, in the asset's order, when the message limits them; None when it does not."""
    if not fields:
        return None
    found = list(named_of(wording, fields))
    plain = wording.plain()
    if not found or not says(plain, ("only|just|column|columns|field|fields|attributes|without|minus|dropping|drop",)):
        return None
    dropped = {each for each, start, _ in found if _is_dropped(wording, start)}
    kept = {each for each, _, __ in found} - dropped
    return tuple(field for field in fields if (field in kept if kept else field not in dropped))


def _is_dropped(wording: Wording, start: int) -> bool:
    before = [item.key for item in wording.items if item.end <= start][-6:]
    return bool({"without", "minus", "dropping", "drop", "except", "excluding", "not", "no", "removing"} & set(before))
