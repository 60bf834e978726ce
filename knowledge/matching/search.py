"""Which records a text names: exactly, by a slip, or not for certain (rule 34)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.lexicon.names import LEGAL_FORMS, LITTLE_WORDS, SMALL_LEGAL_FORMS
from knowledge.matching.forms import ALL_LEGAL_FORMS, letters, same_form
from knowledge.matching.mentions import Found, Mention, Nothing, Several
from knowledge.matching.names import OPENING, SLIP_LETTERS, SLIP_LETTERS_OFFERED, START, Names
from knowledge.matching.offers import OFFERED, begun_by
from knowledge.matching.tokens import Token, tokenize

_JOINT = re.compile(r"[^\S\n]*|[-_\u2010-\u2015&.+'\u2019]|[^\S\n][-\u2010-\u2015&+][^\S\n]")
_AFTER_INITIAL = {".", ". "}
_LITTLE = 2
_WITHIN_NAMES = frozenset({"and", "of", "the"})


class Typed:
    """A text with its words, made ready once for all the names that are looked for in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._run_ends: dict[tuple[bool, frozenset[tuple[str, str]]], list[int]] = {}

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words."""
        return tokenize(self.text)

    def letters(self, names: Names) -> list[str]:
        """The letters of each word as such names are compared."""
        return self._company_letters if names.partner_like else self._plain_letters

    @cached_property
    def _plain_letters(self) -> list[str]:
        return [letters([token.key]) for token in self.tokens]

    @cached_property
    def run(self) -> str:
        """The letters of all words, run together: whatever it names exactly, by a name of no company, stands in it."""
        return "".join(self._plain_letters)

    @cached_property
    def _company_letters(self) -> list[str]:
        return [letters([same_form(token.key)]) for token in self.tokens]

    @cached_property
    def everyday(self) -> list[bool]:
        """Whether each word is one of every day."""
        return [_is_everyday(token.key) for token in self.tokens]

    @cached_property
    def _little(self) -> list[bool]:
        return [
            token.key in LITTLE_WORDS or (len(token.key) <= _LITTLE and token.key in ORDINARY_WORDS)
            for token in self.tokens
        ]

    def may_end(self, names: Names) -> list[bool]:
        """Where a misspelled name may begin or end: not at "'s", and not at a little word no name has."""
        known = frozenset[str]() if names.partner_like else names.words
        return [
            token.clean and (not little or token.key in known) and token.key != "'s"
            for token, little in zip(self.tokens, self._little, strict=True)
        ]

    def run_ends(self, names: Names) -> list[int]:
        """For each word, the index behind the last one that can stand in one name with it; itself if unclean."""
        key = (names.partner_like, names.gaps)
        if key not in self._run_ends:
            self._run_ends[key] = self._find_run_ends(*key)
        return self._run_ends[key]

    def _find_run_ends(self, partner_like: bool, gaps: frozenset[tuple[str, str]]) -> list[int]:
        tokens, text = self.tokens, self.text
        ends = [at + token.clean for at, token in enumerate(tokens)]
        for at in range(len(tokens) - 2, -1, -1):
            here, after = tokens[at], tokens[at + 1]
            gap = text[here.end : after.start]
            if (
                gap == " "
                or _JOINT.fullmatch(gap)
                or (len(here.key) == 1 and gap in _AFTER_INITIAL)
                or (gap == "! " and partner_like and here.capital and after.capital)
                or (gaps and "\n" not in gap and (here.key, gap.strip()) in gaps)
            ) and here.clean:
                ends[at] = ends[at + 1]
        return ends


def find_mentions(text: str, names: Names) -> tuple[Mention, ...]:
    """The records a text names, in its order: exact names first, the longest span winning, then slips.

    A partner's slip is Nothing with the near records to offer; an asset's is taken under rule 34, else offered.
    """
    return mentions_among(Typed(text), names)


def mentions_among(typed: Typed, names: Names) -> tuple[Mention, ...]:
    """As `find_mentions`, in a text that is looked through for other names as well."""
    if not names.exact:
        return ()
    reading = _Reading(typed, names)
    reading.find_exact()
    reading.find_slips()
    return reading.mentions()


def exact_mentions_among(typed: Typed, names: Names) -> tuple[Found, ...]:
    """Of `mentions_among` those that name one record exactly: most texts name none, and then no slip matters."""
    if not names.exact:
        return ()
    reading = _Reading(typed, names)
    reading.find_exact()
    if not reading.found:
        return ()
    reading.find_slips()  # it may take the place of exact names that are parts of it
    return tuple(each for each in reading.mentions() if isinstance(each, Found) and not each.taken)


@dataclass(frozen=True, slots=True)
class _Span:
    """Some tokens, the last excluded, and what they name."""

    first: int
    last: int
    mention: Mention


class _Reading:
    """One text on its way to its mentions; `covered` says which mention, by its first token, holds a token."""

    def __init__(self, typed: Typed, names: Names) -> None:
        self.typed = typed
        self.tokens = typed.tokens
        self.text = typed.text
        self.names = names
        self.letters = typed.letters(names)
        self.ends = typed.run_ends(names)
        self.found: dict[int, _Span] = {}
        self.covered: dict[int, int] = {}
        self.near: dict[str, tuple[str, ...]] = {}

    def mentions(self) -> tuple[Mention, ...]:
        """What was found, in the order of the text."""
        return tuple([each.mention for each in sorted(self.found.values(), key=lambda each: each.first)])

    def _put(self, first: int, last: int, ids: tuple[str, ...], *, taken: bool = False) -> None:
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        words = self.text[start:end]
        named = Found(ids[0], start, end, words, taken) if len(ids) == 1 else Several(ids, start, end, words)
        self._hold(_Span(first, last, named))

    def _hold(self, span: _Span) -> None:
        self.found[span.first] = span
        self.covered.update(dict.fromkeys(range(span.first, span.last), span.first))

    def find_exact(self) -> None:
        """Names as they are registered, each as long as it can be, from the left."""
        starts = self.names.starts
        at = 0
        while at < len(self.tokens):
            start = self.letters[at][:START]
            if len(start) == START and start not in starts:
                at += 1
                continue
            ids, last = self._longest_name(at)
            if ids:
                first, last = self._whole_name(at, last) if self.names.partner_like else (at, last)
                self._put(first, last, ids)
            at = last

    def _longest_name(self, at: int) -> tuple[tuple[str, ...], int]:
        """The records of the longest name that begins at a token, and where it ends; none, and the next token."""
        exact, openings, longest = self.names.exact, self.names.openings, self.names.longest_key
        key, last = "", at + 1
        ids: tuple[str, ...] = ()
        for end in range(at, min(self.ends[at], at + self.names.longest + 1)):
            opened = len(key) > OPENING
            key += self.letters[end]
            if len(key) > longest or (len(key) > OPENING and not opened and key[:OPENING] not in openings):
                break
            if key in exact:
                ids, last = exact[key], end + 1
        return ids, last

    def _whole_name(self, at: int, end: int) -> tuple[int, int]:
        """A company's name with its legal form, and with "The" where that is written as part of it."""
        before = self.tokens[at - 1] if at > 1 else None
        if before is not None and before.key == "the" and before.capital and self.ends[at - 1] > at:
            spaces = self.text[self.tokens[at - 2].end : before.start]
            at -= bool(spaces) and spaces.isspace() and "\n" not in spaces and at - 1 not in self.covered
        return at, self._past_legal_form(end)

    def _past_legal_form(self, end: int) -> int:
        while end < len(self.tokens) and end not in self.covered and (length := self._legal_form_length(end)):
            end += length
        return end

    def _legal_form_length(self, at: int) -> int:
        """How many tokens from there on are a legal form; one in single letters must be in capitals."""
        tokens, text = self.tokens, self.text
        gap = text[tokens[at - 1].end : tokens[at].start]
        if "\n" in gap or gap.strip() not in {"", ",", ".", "!"}:
            return 0
        for length in (4, 3, 2):
            tail = tokens[at : at + length]
            if (
                len(tail) == length
                and all(len(token.key) == 1 and token.capital for token in tail)
                and "".join(token.key for token in tail) in ALL_LEGAL_FORMS
                and self.ends[at] >= at + length
            ):
                return length
        token = tokens[at]
        known = token.key in SMALL_LEGAL_FORMS or (token.key in LEGAL_FORMS and len(token.key) > _LITTLE)
        return int(token.clean and (known or (token.capital and token.key in ALL_LEGAL_FORMS)))

    def find_slips(self) -> None:
        """Misspelled names, the longest first; for assets also such as hold shorter names, in place of these.

        So "prodct roadmap" is the product roadmap even where "roadmap" alone is another asset.
        """
        for length, at, key in sorted(self._windows(), key=lambda window: (-window[0], window[1])):
            inside = {self.covered[here] for here in range(at, at + length) if here in self.covered}
            spans = [self.found[first] for first in inside]
            if any(span.first < at or span.last > at + length or self.names.partner_like for span in spans):
                continue
            near = self._one_slip_away(key)
            if any(letters(self.letters[span.first : span.last]) in near for span in spans):
                continue
            for first in inside:
                del self.found[first]
            self._slip(at, at + length, near)

    def _windows(self) -> Iterator[tuple[int, int, str]]:
        """The words that may be a misspelled name: how many, where they begin, and their letters."""
        names = self.names
        like_partner, longest = names.partner_like, names.longest_key + 1
        everyday = self.typed.everyday
        if like_partner and all(plain or at in self.covered for at, plain in enumerate(everyday)):
            return
        at_ends, may_be_near = self.typed.may_end(names), names.spellings.may_be_near
        for at, may_begin in enumerate(at_ends):
            if not may_begin:
                continue
            key, telling = "", False
            for end in range(at, min(self.ends[at], at + names.longest)):
                if like_partner and (end in self.covered or self._ends_partner(end)):
                    break
                key += self.letters[end]
                if len(key) > longest:
                    break
                telling = telling or not everyday[end]
                misspelled = telling or (end > at and not like_partner)
                if (
                    misspelled
                    and at_ends[end]
                    and len(key) >= SLIP_LETTERS_OFFERED - 1
                    and key not in names.exact
                    and may_be_near(key)
                    and self._one_slip_away(key)
                ):
                    yield end + 1 - at, at, key

    def _ends_partner(self, at: int) -> bool:
        """True for a word that no misspelled name of a company goes on with: its legal form, "with", "if"."""
        key = self.tokens[at].key
        return key in ALL_LEGAL_FORMS or (key in LITTLE_WORDS and key not in _WITHIN_NAMES)

    def _one_slip_away(self, key: str) -> tuple[str, ...]:
        if key not in self.near:
            self.near[key] = self.names.one_slip_away(key)
        return self.near[key]

    def _slip(self, first: int, last: int, near: tuple[str, ...]) -> None:
        names, window = self.names, self.tokens[first:last]
        ids = tuple(sorted({record for name in near for record in names.exact[name]}))
        long_enough = all(sum(map(str.isalpha, name)) >= SLIP_LETTERS for name in near)
        if not names.partner_like and long_enough and not _reads_otherwise(window, names):
            self._put(first, last, ids, taken=True)
            return
        last = self._past_legal_form(last) if names.partner_like else last
        start, end = window[0].start, self.tokens[last - 1].end
        words = self.text[start:end]
        self._hold(_Span(first, last, Nothing(words, self._offers(window, ids), start, end)))

    def _offers(self, window: tuple[Token, ...], ids: tuple[str, ...]) -> tuple[str, ...]:
        """The records a slip away, behind those whose longer name begins with the very words."""
        first = same_form(window[0].key) if self.names.partner_like and len(window) == 1 else ""
        return tuple(dict.fromkeys((*begun_by(first, self.names), *ids)))[:OFFERED]


def _is_everyday(key: str) -> bool:
    return (
        key in ORDINARY_WORDS
        or (key[-1] == "s" and key[:-1] in ORDINARY_WORDS)
        or (key[-3:] == "ing" and key[:-3] in ORDINARY_WORDS)
        or (key[-2:] == "ed" and key[:-2] in ORDINARY_WORDS)
    )


def _reads_otherwise(window: tuple[Token, ...], names: Names) -> bool:
    """True when the word that differs is an everyday word of its own, its plural or singular aside."""
    return any(
        token.key in ORDINARY_WORDS
        and token.key not in names.words
        and not names.words & {f"{token.key}s", token.key.removesuffix("s")}
        for token in window
    )
