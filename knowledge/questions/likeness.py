"""Assets named with another word for the same thing, or turned round: "scheduler src", "figures from the registry"."""

from collections.abc import Iterator
from itertools import pairwise

from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.lexicon.nouns import SAME_NOUNS
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import CARRIERS, NOUNS_BESIDE_ASSETS
from knowledge.matching import Found, Mention, Nothing, Several, Token, tokenize
from knowledge.register import Register

_SAME = {word: row.split()[0] for row in SAME_NOUNS for word in row.split()}
_LINKS = words("of from for behind in")
_DETERMINERS = words("the a an our their this that these those its my your")
_EMPTY = _DETERMINERS | words("themselves itself only just too also alone instead then again")
_LEADING = words("the our this that and or about")
_LONGEST_TURN = 3

Alike = tuple[str, int, int]
"""A noun made alike, with the first and the last token it stands for, the latter excluded."""


class Likenesses:
    """Every name of two words or more with its nouns made alike, of the assets one audience sees."""

    def __init__(self, register: Register) -> None:
        found: dict[tuple[str, ...], set[str]] = {}
        for asset in register.assets.values():
            for spelling in (asset.id, asset.name, *asset.aliases):
                keys = tuple(key for key, _, _ in _alike(tokenize(spelling)))
                if len(keys) > 1:
                    found.setdefault(keys, set()).add(asset.id)
        self.last = {
            (last, each.id)
            for each in register.assets.values()
            for tokens in map(tokenize, (each.id, each.name, *each.aliases))
            if len(tokens) > 1
            for last in (tokens[-1].key, f"{tokens[-1].key}s", tokens[-1].key.removesuffix("s"))
        }
        self.heads: dict[str, set[tuple[frozenset[str], str]]] = {}
        for keys, ids in found.items():
            self.heads.setdefault(keys[-1], set()).update((frozenset(keys[:-1]), id) for id in ids)
        self.exact = {keys: tuple(sorted(ids)) for keys, ids in found.items()}
        self.first = frozenset(keys[0] for keys in self.exact)
        self.longest = max(map(len, self.exact), default=0)

    def find(self, tokens: tuple[Token, ...], text: str) -> Iterator[Mention]:
        """The assets named so, each marked as taken by likeness, which the reply must say; several where several fit.

        A name that is exact as it stands is found here too: whoever calls lets exact names win.
        """
        alike = _alike(tokens)
        for at, (first, _, _) in enumerate(alike):
            if first not in self.first and not (at + 1 < len(alike) and alike[at + 1][0] in _LINKS):
                continue
            for end in range(min(len(alike), at + self.longest + 2), at + 1, -1):
                window = alike[at:end]
                ids = self.exact.get(tuple(key for key, _, _ in window)) or self.exact.get(_turned(window))
                if ids and _is_one_phrase(tokens[window[0][1] : window[-1][2]], text):
                    start, stop = tokens[window[0][1]].start, tokens[window[-1][2] - 1].end
                    one = len(ids) == 1
                    yield (
                        Found(ids[0], start, stop, text[start:stop], True)
                        if one
                        else Several(ids, start, stop, text[start:stop])
                    )
                    break

    def find_alone(self, tokens: tuple[Token, ...], text: str) -> Iterator[Nothing]:
        """A telling last noun standing alone, of one asset only, to be asked about: "the connector".

        Everyday words tell nothing alone, and a noun beside it makes another thing of it: "the search index".
        """
        for at, token in enumerate(tokens):
            ids = {id for _, id in self.heads.get(_SAME.get(token.key, token.key), ())}
            if (
                len(ids) != 1
                or (token.key, *ids) not in self.last
                or not token.clean
                or {token.key, token.key.removesuffix("s")} & ORDINARY_WORDS
            ):
                continue
            before = text[tokens[at - 1].end : token.start] if at else ""
            led = not at or before.strip() or tokens[at - 1].key in _LEADING
            after = tokens[at + 1].key if at + 1 < len(tokens) else ""
            alone = (
                not after
                or text[token.end : tokens[at + 1].start].strip()
                or (after != "of" and (after in ORDINARY_WORDS or after in CARRIERS))
            )
            alone = alone or after.endswith(("ed", "ing"))
            if led and before.strip() not in {"-", "_", "'"} and alone and after not in NOUNS_BESIDE_ASSETS - {"code"}:
                yield Nothing(text[token.start : token.end], tuple(ids), token.start, token.end)

    def find_head(self, tokens: tuple[Token, ...], around: tuple[Token, ...]) -> str | None:
        """The one asset whose last noun the words are, while its other nouns stand around: "the rows" of a registry."""
        said = [key for key, _, _ in _alike(tokens) if key not in _EMPTY]
        beside = {key for key, _, _ in _alike(around)}
        if len(said) != 1:
            return None
        ids = {id for others, id in self.heads.get(said[0], ()) if others <= beside}
        return ids.pop() if len(ids) == 1 else None


def _turned(window: tuple[Alike, ...]) -> tuple[str, ...]:
    """The words of "figures of the registry" as "registry figures" has them; empty where nothing links them."""
    keys = tuple(key for key, _, _ in window)
    if len(keys) < _LONGEST_TURN or keys[1] not in _LINKS:
        return ()
    return (*keys[2:], keys[0])


def _alike(tokens: tuple[Token, ...]) -> tuple[Alike, ...]:
    found: list[Alike] = []
    for at, token in enumerate(tokens):
        key = _SAME.get(token.key, token.key)
        if found and token.key in _DETERMINERS:
            continue
        if found and found[-1][0] == key and key != token.key:
            found[-1] = (key, found[-1][1], at + 1)
        else:
            found.append((key, at, at + 1))
    return tuple(found)


def _is_one_phrase(tokens: tuple[Token, ...], text: str) -> bool:
    gaps = (text[first.end : second.start] for first, second in pairwise(tokens))
    return all(token.clean for token in tokens) and all(gap.strip(" \t") in {"", "-", "_"} for gap in gaps)
