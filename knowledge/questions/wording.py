"""A message as it is read: markup and quotations set aside, names marked, in the plain form phrases look at."""

import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeVar, cast

from knowledge.lexicon.classes import AGREEMENT_WORDS
from knowledge.lexicon.everyday import NAMES_THAT_ARE_WORDS, ORDINARY_WORDS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.rows import words
from knowledge.lexicon.shorthand import EMOJI, SHORTHAND
from knowledge.matching import (
    Found,
    Mention,
    Names,
    Nothing,
    Token,
    Typed,
    addresses,
    fold,
    mentions_among,
)
from knowledge.questions.vocabulary import Vocabulary

_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_ENTITIES = (("&gt;", ">   "), ("&lt;", "<   "), ("&amp;", "&    "))
_LINK = re.compile(r"<(?:https?|mailto):[^|>\s]*(?:\|([^>]*))?>")
_URL = re.compile(r"https?://\S+")
_CHANNEL = re.compile(r"<#[^|>\n]{0,40}\|([^>\n]{1,80})>")
_HASH = re.compile(r"(?<![\w&])#[a-z][\w-]{1,80}", re.IGNORECASE)
_CHANNEL_WORDS = re.compile(
    r"\b(?:ext(?:ernal)?|shared|partners?|proj(?:ect)?|team|with|collab|joint)-|-(?:ext(?:ernal)?|shared|collab|joint)\b",
    re.IGNORECASE,
)
"""What names of channels hold besides the name of the partner."""
_MENTION = re.compile(r"<[@!#][^>\n]{0,80}>|<at>[^<\n]{0,80}</at>|(?<!\S)@mayshare\b", re.IGNORECASE)
_EMOJI = re.compile(r"(?<!\w):[a-z_]+:(?!\w)")
_QUOTES = re.compile(
    r"“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|\"[^\"\n]*\"|`[^`\n]*`"
    r"|(?<!\w)['\u2018][^\s'\u2018\u2019][^'\u2018\u2019\n]*['\u2019](?!\w)"
)
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_FORWARDED = re.compile(r"(?<!-)-{2,}[ \t]{0,9}(?:forwarded|original) message.*", re.IGNORECASE | re.DOTALL)
_ARROWS = re.compile(r"[-=]{1,2}>|[→➡⇒⟶]|[>]{1,2}")
_STOPS = re.compile(r"\n|[.!?;…]+(?=\s|$|[\"')])")
_ABBREVIATED = re.compile(
    r"\b(?:[a-z]|[ei]\.g|inc|ltd|corp|co|st|dr|mr|mrs|ms|nr|vs|approx|incl|excl|resp|ca)\. [^A-Z]", re.IGNORECASE
)
"""A full stop that ends an abbreviation and no sentence."""
_SLASHES = re.compile(r"(?<=\w{3}) ?/ ?(?=\w{3})")
_MARKS = ",:()"
_ARTICLES = words("the a an my our your this that no any some each every")
_AGREEMENT_WORDS = words(AGREEMENT_WORDS)
_DEALINGS = words(
    "'s deal deals paper papers account relationship collaboration cooperation partnership side guys friends lot"
)
"""Behind a name in small letters, as words such as "contract", they tell that it is a company's: "the summit deal"."""
_CLAUSE_NUMBER = re.compile(r"(?<![\w.,/:-])\d{1,2}(?:\.\d{1,2}){1,2}(?:\([a-z]\))?(?![\w/-]|\.\d)")
_ANSWER = re.compile(r"(?<![\w-])[aA]-\d{1,9}(?![\w-])")
T = TypeVar("T")

SHORT_QUOTE = 3
"""The most words of a quotation that only puts a name in quotation marks."""


class Kind(StrEnum):
    """What an item of a message is."""

    WORD = "word"
    ASSET = "ASSET"
    PARTNER = "PARTNER"
    PERSON = "PERSON"
    COURSE = "COURSE"
    ANSWER = "ANSWER"
    CLAUSE = "CLAUSE"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Item:
    """One word, name or mark of a message."""

    kind: Kind
    key: str
    start: int
    end: int
    capital: bool = False
    clean: bool = True
    mention: Mention | None = None

    @property
    def is_stop(self) -> bool:
        """True at the end of a sentence."""
        return self.kind is Kind.MARK and self.key in {".", "?", "!", ";"}


def _start(item: Item) -> int:
    return item.start


@dataclass(frozen=True)
class Wording:
    """The items of one message in order; what is worked out of them once is remembered as long as the message."""

    text: str
    items: tuple[Item, ...]
    stops: tuple[int, ...]
    """Where the items stand that end a sentence."""
    typed: Typed = field(repr=False, compare=False)
    """The text with its words."""

    def plain(self, start: int = 0, end: int | None = None) -> str:
        """The keys of the items, each with a space behind it: what phrases are looked up in."""
        if start == 0 and end is None:
            return self._plain
        begun = self.begun
        first, behind, _ = slice(start, end).indices(len(self.items))
        return self._plain[begun[first] : begun[max(first, behind)]]

    @cached_property
    def begun(self) -> tuple[int, ...]:
        """Where the key of each item begins in the plain form, and where that ends."""
        return tuple(accumulate((len(item.key) + 1 for item in self.items), initial=0))

    @cached_property
    def _plain(self) -> str:
        return "".join([f"{item.key} " for item in self.items])

    @cached_property
    def _remembered(self) -> dict[Hashable, Any]:
        return {}

    def remember(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, worked out once for this message; `key` names it, so `make` must be pure."""
        try:
            return cast(T, self._remembered[key])
        except KeyError:
            return cast(T, self._remembered.setdefault(key, make()))

    def sentence_of(self, at: int) -> tuple[int, int]:
        """First and last item index, the latter excluded, of the sentence around an item."""
        ahead = bisect_left(self.stops, at)
        start = self.stops[ahead - 1] + 1 if ahead else 0
        return start, self.stops[ahead] if ahead < len(self.stops) else len(self.items)

    def around(self, start: int, end: int) -> tuple[Item, ...]:
        """The items that hold some of that part of the text."""
        return self.items[slice(*self.indices(start, end))]

    def indices(self, start: int, end: int) -> tuple[int, int]:
        """First and last index, the latter excluded, of the items that hold some of that part of the text."""
        behind = bisect_left(self.items, end, key=_start)
        first = behind
        while first and start < self.items[first - 1].end:
            first -= 1
        return first, behind

    def words(self, start: int, end: int) -> str:
        """The text of some items as typed, in lower case, spaces made even."""
        return (
            " ".join(self.text[self.items[start].start : self.items[end - 1].end].lower().split())
            if end > start
            else ""
        )


def _blank(pattern: re.Pattern[str], text: str, *, by: str = " ") -> str:
    return pattern.sub(lambda match: by + " " * (len(match[0]) - len(by)) if match[0] else "", text)


def set_aside(text: str) -> tuple[str, str]:
    """The message with all that is data blanked out, and with only its markup blanked out; positions stay.

    A message that is nothing but one line in quotation marks or code marks counts as typed.
    """
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    text = _LINK.sub(_label, text)
    text = _CHANNEL.sub(lambda match: _blank(_CHANNEL_WORDS, _label(match)), text)
    text = _HASH.sub(lambda match: " " + _blank(_CHANNEL_WORDS, match[0][1:]), text)
    for markup in (_URL, _MENTION, _EMOJI):
        text = _blank(markup, text)
    text = _unwrapped(text)
    own = text
    for data in (_FENCE, _FORWARDED, _QUOTED_LINE):
        own = _blank(data, own)
    own = _QUOTES.sub(lambda match: match[0] if len(match[0].split()) <= SHORT_QUOTE else " " * len(match[0]), own)
    return own, text


def _label(match: re.Match[str]) -> str:
    label = match[1] or ""
    at = match[0].rfind("|") + 1
    return " " * at + label + " " * (len(match[0]) - at - len(label)) if label else " " * len(match[0])


def _unwrapped(text: str) -> str:
    inner = text.strip()
    for mark in ("```", "`", '"'):
        body = inner[len(mark) : -len(mark)]
        if (
            inner.startswith(mark)
            and inner.endswith(mark)
            and len(inner) > 2 * len(mark)
            and not set(mark + "\n") & set(body)
        ):
            return text.replace(mark, " " * len(mark))
    return text


def read(text: str, names: Vocabulary) -> Wording:
    """The text as items; names are marked, partners before assets where they overlap and are not shorter."""
    found: list[tuple[Kind, Mention]] = [(Kind.PARTNER, mention) for mention in _partners_by_address(text, names)]
    masked = text
    for start, end, _ in addresses(text):
        if "@" in text[start:end] or any(mention.start == start for _, mention in found):
            masked = masked[:start] + " " * (end - start) + masked[end:]
    typed = Typed(masked)
    tokens = typed.tokens
    named = [(kind, mention) for kind, which in _kinds(names) for mention in mentions_among(typed, which)]
    named += _courses(typed, names, [each for kind, each in named if kind is Kind.PARTNER])
    named += [(Kind.ASSET, mention) for mention in names.likenesses.find(tokens, masked)]
    named.sort(key=lambda pair: _rank(*pair))
    taken = bytearray(len(text))
    for _, mention in found:
        taken[mention.start : mention.end] = b"1" * (mention.end - mention.start)
    for kind, mention in named:
        if not any(taken[mention.start : mention.end]):
            found.append((kind, mention))
            taken[mention.start : mention.end] = b"1" * (mention.end - mention.start)
    found += [
        (Kind.ASSET, mention)
        for mention in names.likenesses.find_alone(tokens, masked)
        if not any(taken[mention.start : mention.end])
    ]
    items = tuple(map(_unless_everyday, *_neighbours(_items(masked, tokens, found))))
    items = tuple(map(_unless_a_digit, items, (*items[1:], None)))
    stops = tuple(at for at, item in enumerate(items) if item.is_stop)
    return Wording(text, items, stops, typed if masked == text else Typed(text))


def _neighbours(items: list[Item]) -> tuple[list[Item | None], list[Item], list[Item | None]]:
    return [None, *items[:-1]], items, [*items[1:], None]


def _unless_everyday(before: Item | None, item: Item, after: Item | None) -> Item:
    """The item; as a word where "the anchor" is no company's name, though "the Anchor people" names one (rule 34)."""
    if item.kind is not Kind.PARTNER or item.capital or not isinstance(item.mention, Found):
        return item
    key = item.mention.text.lower()
    led = before is not None and before.key in _ARTICLES
    named = after is not None and (after.key in PEOPLE_WORDS or after.key in _AGREEMENT_WORDS | _DEALINGS)
    if not (led and key in ORDINARY_WORDS | NAMES_THAT_ARE_WORDS) or named:
        return item
    return Item(Kind.WORD, key, item.start, item.end)


def _unless_a_digit(item: Item, after: Item | None) -> Item:
    """The item; "to" or "for" where a 2 or 4 stands for it before a partner: "the notes 4 Orion"."""
    meant = {"2": "to", "4": "for"}.get(item.key)
    named = meant is not None and after is not None and after.kind is Kind.PARTNER
    return replace(item, key=meant) if named and meant is not None else item


def _rank(kind: Kind, mention: Mention) -> tuple[int, bool, bool, int]:
    """Longer names first, then sure ones, then those named exactly, then partners before assets before people."""
    slip = isinstance(mention, Found) and mention.taken
    return mention.start - mention.end, not isinstance(mention, Found), slip, list(Kind).index(kind)


def _courses(typed: Typed, names: Vocabulary, partners: list[Mention]) -> Iterator[tuple[Kind, Mention]]:
    """Courses named, but for those called after a partner: there the partner is what counts."""
    for mention in mentions_among(typed, names.courses):
        if all(mention.end <= each.start or each.end <= mention.start for each in partners):
            yield Kind.COURSE, mention


def _kinds(names: Vocabulary) -> tuple[tuple[Kind, Names], ...]:
    return (Kind.PARTNER, names.partners), (Kind.ASSET, names.assets), (Kind.PERSON, names.people)


def _partners_by_address(text: str, names: Vocabulary) -> Iterator[Mention]:
    for start, end, domain in addresses(text):
        record = names.partners.find_domain(domain)
        if record is not None:
            yield Found(record, start, end, text[start:end])
        elif "@" in text[start:end] and fold(domain) not in names.own_domains:
            yield Nothing(text[start:end], (), start, end)


def _items(text: str, tokens: tuple[Token, ...], found: list[tuple[Kind, Mention]]) -> list[Item]:
    named = sorted((mention.start, mention.end) for _, mention in found)
    items = [
        Item(Kind.WORD, SHORTHAND.get(token.key, token.key), token.start, token.end, token.capital, token.clean)
        for token in tokens
        if not _inside(token.start, named)
    ]
    for kind, mention in found:
        items.append(Item(kind, kind.value, mention.start, mention.end, text[mention.start].isupper(), mention=mention))
    taken = [(item.start, item.end) for item in items]
    items += [Item(Kind.WORD, EMOJI[sign], at, at + 1) for at, sign in enumerate(text) if sign in EMOJI]
    marks = [Item(Kind.MARK, "->", match.start(), match.end()) for match in _ARROWS.finditer(text)]
    marks += [
        Item(
            Kind.MARK,
            "." if match[0] in {"\n", "…"} else "?" if "?" in match[0] else match[0][0],
            match.start(),
            match.end(),
        )
        for match in _STOPS.finditer(text)
        if not (match[0] == "." and _ABBREVIATED.search(text, max(0, match.start() - 6), match.end() + 2))
    ]
    marks += [Item(Kind.MARK, sign, at, at + 1) for at, sign in enumerate(text) if sign in _MARKS]
    marks += [Item(Kind.MARK, "and", at, at + 1) for at, sign in enumerate(text) if sign in "&+"]
    marks += [Item(Kind.MARK, "or", match.start(), match.end()) for match in _SLASHES.finditer(text)]
    answers = [
        Item(kind, kind.value, match.start(), match.end())
        for kind, pattern in ((Kind.ANSWER, _ANSWER), (Kind.CLAUSE, _CLAUSE_NUMBER))
        for match in pattern.finditer(text)
    ]
    spans = sorted((each.start, each.end) for each in answers)
    items = [item for item in items if item.kind is not Kind.WORD or not _inside(item.start, spans)] + answers
    spans = sorted(taken)
    items += [mark for mark in marks if not _inside(mark.start, spans)]
    return sorted(items, key=lambda item: item.start)


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= at:
            low = middle + 1
        else:
            high = middle
    return low < len(spans) and spans[low][0] <= at
