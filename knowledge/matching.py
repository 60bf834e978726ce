"""Words to records: which names a text holds, found, several or nothing (rule 34)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.lexicon.names import LEGAL_FORMS
from knowledge.register import Register

SLIP_LETTERS = 6
"""The fewest letters of a name for which a one-letter slip is looked at as taken (rule 34)."""
SLIP_LETTERS_OFFERED = 4
"""The fewest letters of a name for which a one-letter slip is offered."""

_JOINT = re.compile(r"[^\S\n]*|[-_\u2010-\u2015&.+'\u2019]|[^\S\n][-\u2010-\u2015&][^\S\n]")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | frozenset(map(chr, range(0xFE00, 0xFE10)))
_LITTLE = 2
_APOSTROPHES = frozenset("'\u2019")
_CONTRACTIONS = frozenset({"t", "re", "ll", "d", "ve", "m"})
_ADDRESS = re.compile(r"(?<![\w.@+-])(?:[\w.+-]{1,64}@)?((?:[\w-]{1,63}\.){1,8}[a-z]{2,63})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text: where it stands, its folded form, and whether it may resolve at all.

    `key` is after NFKC, case and diacritics; `clean` is False for mixed scripts and invisible characters.
    """

    start: int
    end: int
    text: str
    key: str
    clean: bool

    @property
    def capital(self) -> bool:
        """True when the word begins with a capital letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Found:
    """Exactly one record; `taken` when a one-letter slip was forgiven, which the reply must say."""

    id: str
    start: int
    end: int
    text: str
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Several:
    """A name that fits more than one record."""

    ids: tuple[str, ...]
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Words that name no record for certain, with the nearest ones to offer."""

    words: str
    nearest: tuple[str, ...]
    start: int = 0
    end: int = 0


Mention = Found | Several | Nothing


def is_invisible(character: str) -> bool:
    """True for what takes no room on the page: control and format characters, fillers and variation selectors."""
    return character in _FILLERS or (
        not character.isspace() and unicodedata.category(character) in {"Cf", "Cc", "Co", "Cs", "Cn"}
    )


def strip_invisible(text: str) -> str:
    """The text without invisible characters, for showing."""
    return "".join(character for character in text if not is_invisible(character))


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """The text as names are compared: NFKC, case, diacritics."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(character for character in plain if not unicodedata.combining(character)).translate(_LETTERS)


@lru_cache(maxsize=65_536)
def _is_clean(text: str) -> bool:
    if text.isascii():
        return True
    plain = unicodedata.normalize("NFKC", text)
    if any(is_invisible(character) for character in (*text, *plain)):
        return False
    scripts = {unicodedata.name(character, "?").split(" ")[0] for character in plain if character.isalpha()}
    return len(scripts) <= 1


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _words(text: str) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for at, character in enumerate(text):
        if _is_word(character) or (is_invisible(character) and character not in _FILLERS):
            start = at if start is None else start
        elif start is not None and character not in _FILLERS:
            yield start, at
            start = None
    if start is not None:
        yield start, len(text)


def tokenize(text: str) -> tuple[Token, ...]:
    """The words of a text; "can't" is one word, the possessive `'s` is a word of its own."""
    tokens: list[Token] = []
    for start, end in _words(text):
        word = text[start:end]
        key = fold(strip_invisible(word))
        if not any(character.isalnum() for character in key):
            continue
        if tokens and start == tokens[-1].end + 1 and text[start - 1] in _APOSTROPHES:
            if key in _CONTRACTIONS:
                last = tokens.pop()
                joined = text[last.start : end]
                tokens.append(Token(last.start, end, joined, f"{last.key}'{key}", last.clean and _is_clean(word)))
                continue
            if key == "s":
                key = "'s"
        tokens.append(Token(start, end, word, key, _is_clean(word)))
    return tuple(tokens)


def _key(tokens: Iterable[Token]) -> str:
    return "".join(token.key.replace("'", "") for token in tokens)


def _drop_legal_forms(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    kept = tokens
    while len(kept) > 1 and kept[-1].key in LEGAL_FORMS:
        kept = kept[:-1]
    return kept if kept != tokens or len(tokens) < 3 else _drop_dotted_form(tokens)  # noqa: PLR2004 - a name and two letters


def _drop_dotted_form(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    for letters in (3, 2):
        tail = tokens[-letters:]
        if len(tokens) > letters and all(len(token.key) == 1 for token in tail) and _key(tail) in LEGAL_FORMS:
            return tokens[:-letters]
    return tokens


class Names:
    """The names of one kind of record, as one audience sees them, ready to be found in texts.

    `partner_like` names lose their legal form and are never taken by a slip.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, Iterable[str]]],
        *,
        partner_like: bool = False,
        domains: Mapping[str, str] | None = None,
    ) -> None:
        self.partner_like = partner_like
        self.domains = dict(domains or {})
        self.longest = 1
        self.spoken: dict[str, tuple[str, ...]] = {}
        found: dict[str, set[str]] = {}
        said: dict[str, set[str]] = {}
        for record, spellings in names:
            for spelling in spellings:
                tokens = tokenize(spelling)
                if not tokens or not all(token.clean for token in tokens):
                    continue
                self.longest = max(self.longest, len(tokens) + 1)
                found.setdefault(_key(tokens), set()).add(record)
                tokens = _drop_legal_forms(tokens) if partner_like else tokens
                found.setdefault(_key(tokens), set()).add(record)
                said.setdefault(" ".join(token.key for token in tokens), set()).add(record)
        self.exact = {key: tuple(sorted(ids)) for key, ids in found.items()}
        self.spoken = {name: tuple(sorted(ids)) for name, ids in sorted(said.items())}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that occurs in a name."""
        return frozenset(word for name in self.spoken for word in name.split(" "))

    @cached_property
    def _longest_key(self) -> int:
        return max(map(len, self.exact), default=0) + 1

    @cached_property
    def _by_deletion(self) -> Mapping[str, tuple[str, ...]]:
        index: dict[str, list[str]] = {}
        for key in self.exact:
            if len(key) >= SLIP_LETTERS_OFFERED:
                for shorter in {key, *_deletions(key)}:
                    index.setdefault(shorter, []).append(key)
        return {shorter: tuple(keys) for shorter, keys in index.items()}

    def one_slip_away(self, key: str) -> tuple[str, ...]:
        """The names one letter away: wrong, missing, too many, or two neighbours swapped. A digit is no letter."""
        if len(key) > self._longest_key:
            return ()
        near = {name for shorter in (key, *_deletions(key)) for name in self._by_deletion.get(shorter, ())}
        return tuple(
            sorted(
                name
                for name in near
                if OSA.distance(name, key, score_cutoff=1) == 1
                and _digits(name) == _digits(key)
                and key.isascii() >= name.isascii()
            )
        )

    def find_domain(self, address: str) -> str | None:
        """The record a mail or web domain belongs to; None when it is nobody's."""
        labels = fold(address).split(".")
        return next(
            (self.domains[domain] for at in range(len(labels)) if (domain := ".".join(labels[at:])) in self.domains),
            None,
        )


def _digits(key: str) -> str:
    return "".join(character for character in key if character.isdigit())


def _deletions(key: str) -> Iterator[str]:
    return (key[:at] + key[at + 1 :] for at in range(len(key)))


def asset_names(register: Register) -> Names:
    """The names of every asset in the register: id, name, aliases."""
    return Names((asset.id, (asset.id, asset.name, *asset.aliases)) for asset in register.assets.values())


def partner_names(register: Register) -> Names:
    """The names of every partner in the register: id, legal name, aliases, former and code names, and its domains."""
    partners = register.partners.values()
    return Names(
        ((each.id, (each.id, each.name, *each.aliases, *each.former_names, *each.code_names)) for each in partners),
        partner_like=True,
        domains={fold(domain): each.id for each in partners for domain in each.domains},
    )


def addresses(text: str) -> tuple[tuple[int, int, str], ...]:
    """The mail and web addresses in a text: start, end, domain."""
    return tuple((match.start(), match.end(), match[1]) for match in _ADDRESS.finditer(text))


def find_mentions(text: str, names: Names) -> tuple[Mention, ...]:
    """The records a text names, in its order: exact names first, the longest span winning, then slips.

    A partner's slip is Nothing with the near records to offer; an asset's is taken under rule 34, else offered.
    """
    return mentions_among(tokenize(text), text, names)


def mentions_among(tokens: tuple[Token, ...], text: str, names: Names) -> tuple[Mention, ...]:
    """As `find_mentions`, over tokens already made from the text."""
    runs = _runs(tokens, text)
    used: set[int] = set()
    exact = tuple(_exact(tokens, text, names, runs, used))
    if not names.partner_like:
        exact = _with_longer_slips(exact, tokens, names, runs, text)
        used = {at for at, token in enumerate(tokens) for each in exact if each.start <= token.start < each.end}
    mentions: list[Mention] = [*exact, *_slips(tokens, text, names, runs, used)]
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _runs(tokens: tuple[Token, ...], text: str) -> list[int]:
    """For each token, the index behind the last token that can stand in one name with it."""
    ends = [len(tokens)] * len(tokens)
    for at in range(len(tokens) - 2, -1, -1):
        gap = text[tokens[at].end : tokens[at + 1].start]
        joined = _JOINT.fullmatch(gap)
        ends[at] = ends[at + 1] if joined else at + 1
    return ends


def _exact(tokens: tuple[Token, ...], text: str, names: Names, runs: list[int], used: set[int]) -> Iterator[Mention]:
    at = 0
    while at < len(tokens):
        for end in range(min(runs[at], at + names.longest + 1), at, -1):
            window = tokens[at:end]
            ids = names.exact.get(_key(window), ())
            if ids and all(token.clean for token in window):
                end_of_name = _past_legal_form(tokens, text, end) if names.partner_like else end
                used.update(range(at, end_of_name))
                yield _mention(ids, window[0].start, tokens[end_of_name - 1].end, text)
                at = end_of_name - 1
                break
        at += 1


def _with_longer_slips(
    exact: tuple[Mention, ...], tokens: tuple[Token, ...], names: Names, runs: list[int], text: str
) -> tuple[Mention, ...]:
    """The names found, a slip in a whole longer name taking the place of the shorter ones inside it.

    So "prodct roadmap" is the product roadmap even where "roadmap" alone is another asset.
    """
    for length in range(names.longest, 1, -1):
        for at in range(len(tokens) - length + 1):
            window = tokens[at : at + length]
            inside = [each for each in exact if window[0].start <= each.start and each.end <= window[-1].end]
            touched = [each for each in exact if window[0].start < each.end and each.start < window[-1].end]
            if not inside or inside != touched or at + length > runs[at] or _key(window) in names.exact:
                continue
            hidden = {_key(tokenize(text[each.start : each.end])) for each in inside}
            slip = None if hidden.intersection(names.one_slip_away(_key(window))) else _slip(window, text, names)
            if slip is not None:
                exact = (*(each for each in exact if each not in inside), slip)
    return exact


def _past_legal_form(tokens: tuple[Token, ...], text: str, end: int) -> int:
    while end < len(tokens) and tokens[end].key in LEGAL_FORMS and (tokens[end].capital or len(tokens[end].key) > 2):  # noqa: PLR2004
        if text[tokens[end - 1].end : tokens[end].start].strip() not in {"", ",", "."}:
            break
        end += 1
    return end


def _mention(ids: tuple[str, ...], start: int, end: int, text: str, *, taken: bool = False) -> Mention:
    words = text[start:end]
    return Found(ids[0], start, end, words, taken) if len(ids) == 1 else Several(ids, start, end, words)


def _slips(tokens: tuple[Token, ...], text: str, names: Names, runs: list[int], used: set[int]) -> Iterator[Mention]:
    for length in range(names.longest, 0, -1):
        for at in range(len(tokens) - length + 1):
            window = tokens[at : at + length]
            if at + length > runs[at] or used.intersection(range(at, at + length)):
                continue
            slip = _slip(window, text, names)
            if slip is not None:
                used.update(range(at, at + length))
                yield slip


def _slip(window: tuple[Token, ...], text: str, names: Names) -> Mention | None:
    """What the words are one letter away from: taken, or Nothing with the near records; None where they are not."""
    near = names.one_slip_away(_key(window)) if _may_slip(window) else ()
    ids = tuple(sorted({record for name in near for record in names.exact[name]}))
    if not ids or _spoils_a_word(window, names):
        return None
    start, end = window[0].start, window[-1].end
    long_enough = all(sum(map(str.isalpha, name)) >= SLIP_LETTERS for name in near)
    if names.partner_like or not long_enough or _reads_otherwise(window, names):
        return Nothing(text[start:end], ids, start, end)
    return _mention(ids, start, end, text, taken=True)


def _may_slip(window: tuple[Token, ...]) -> bool:
    return all(token.clean for token in window) and window[0].key != "'s" and window[-1].key != "'s"


def _spoils_a_word(window: tuple[Token, ...], names: Names) -> bool:
    """True for one everyday word, and where a little word such as "a" stands at either end by chance."""
    if len(window) == 1:
        return window[0].key in ORDINARY_WORDS
    return any(
        len(token.key) <= _LITTLE and token.key in ORDINARY_WORDS - names.words for token in (window[0], window[-1])
    )


def _reads_otherwise(window: tuple[Token, ...], names: Names) -> bool:
    """True when the word that differs is an everyday word of its own, its plural or singular aside."""
    return any(
        token.key in ORDINARY_WORDS
        and token.key not in names.words
        and not names.words & {f"{token.key}s", token.key.removesuffix("s")}
        for token in window
    )


def nearest(words: str, names: Names, limit: int = 3) -> tuple[str, ...]:
    """The ids of the records whose names look most like the words, best first; equal ones by id."""
    wanted = " ".join(token.key for token in tokenize(words))
    best: dict[str, float] = {}
    for name, score, _ in process.extract(wanted, names.spoken.keys(), scorer=fuzz.WRatio, limit=None):
        for record in names.spoken[name]:
            best[record] = max(best.get(record, 0.0), score)
    return tuple(record for record, _ in sorted(best.items(), key=lambda item: (-item[1], item[0]))[:limit])
