"""The names of one kind of record, as one audience sees them, ready to be found in texts."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cached_property

from knowledge.matching.forms import letters, name_forms
from knowledge.matching.spellings import Spellings
from knowledge.matching.tokens import fold
from knowledge.matching.word_index import WordIndex
from knowledge.register import Register

SLIP_LETTERS = 6
"""The fewest letters of a name for which a one-letter slip is looked at as taken (rule 34)."""
SLIP_LETTERS_OFFERED = 4
"""The fewest letters of a name for which a one-letter slip is offered."""

START = 3
"""How many letters of a name are its start."""
OPENING = 7
"""How many letters of a name are its opening."""


class Names:
    """The names of one kind of record, as one audience sees them, ready to be found in texts.

    `partner_like` names are compared without legal form and leading "The", "&" is "and" in them, and a slip never takes
    one. `exact` gives the records a name stands for by its letters, `spoken` those of each name as it is said.
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
        self.exact: dict[str, tuple[str, ...]] = {}
        self.spoken: dict[str, tuple[str, ...]] = {}
        gaps: set[tuple[str, str]] = set()
        short: dict[str, tuple[str, ...]] = {}
        bare: dict[str, tuple[str, ...]] = {}
        for record, spellings in names:
            own = (record,)
            for spelling in spellings:
                for forms in name_forms(spelling, partner_like=partner_like):
                    self.longest = max(self.longest, forms.length + 1)
                    gaps |= forms.gaps
                    _add(self.spoken, forms.said, own)
                    for key in forms.keys:
                        _add(self.exact, key, own)
                    if forms.bare is not None:
                        _add(bare, forms.bare, own)
                    if forms.short is not None:
                        _add(short, forms.short, own)
        self.gaps = frozenset(gaps)
        self.short = self._settle(bare, short)
        self.longest_key = max(map(len, self.exact), default=0)

    def _settle(self, bare: Mapping[str, tuple[str, ...]], short: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
        """Add what people say in short, as far as no other name begins with it; give what was added for groups.

        One word that is a name only without its legal form, and begins another record's name, fits both. What a group
        is called without "Group" or "Holdings" is its name unless it is or begins that of another record.
        """
        added: set[str] = set()
        said = sorted(self.spoken) if bare or short else []
        for word, records in bare.items():
            if word not in self.exact:
                others = (each for name in _beginning_with(word, said) for each in self.spoken[name])
                self.exact[word] = tuple(dict.fromkeys((*records, *others)))
        for words, records in short.items():
            key = letters(words.split(" "))
            alone = all(self.spoken[name] == records for name in _beginning_with(words, said))
            if alone and len(records) == 1 and key not in self.exact:
                self.exact[key] = records
                added.add(key)
        return frozenset(added)

    @cached_property
    def starts(self) -> frozenset[str]:
        """How the names start: few words of a text start one of few names."""
        return frozenset(key[:START] for key in self.exact)

    @cached_property
    def openings(self) -> frozenset[str]:
        """How the names begin that have more letters than `OPENING`: most words of a text open none of them."""
        return frozenset(key[:OPENING] for key in self.exact if len(key) > OPENING)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that occurs in a name."""
        return frozenset(word for name in self.spoken for word in name.split(" "))

    @cached_property
    def spellings(self) -> Spellings:
        """Names as they are said, short forms too: what follows as legal form is no part of a slip."""
        said = {letters(name.split(" ")) for name in self.spoken} | self.short
        return Spellings(key for key in said if len(key) >= SLIP_LETTERS_OFFERED and key in self.exact)

    @cached_property
    def word_index(self) -> WordIndex:
        """The words of the names as they are said."""
        return WordIndex(self.spoken)

    def one_slip_away(self, key: str) -> tuple[str, ...]:
        """The names one letter away: wrong, missing, too many, or two neighbours swapped. A digit is no letter."""
        return self.spellings.one_slip_away(key) if len(key) <= self.longest_key + 1 else ()

    def find_domain(self, address: str) -> str | None:
        """The record a mail or web domain belongs to; None when it is nobody's."""
        labels = fold(address).split(".")
        return next(
            (self.domains[domain] for at in range(len(labels)) if (domain := ".".join(labels[at:])) in self.domains),
            None,
        )


def _add(index: dict[str, tuple[str, ...]], key: str, own: tuple[str, ...]) -> None:
    known = index.setdefault(key, own)
    if known is not own and own[0] not in known:
        index[key] = tuple(sorted((*known, *own)))


def _beginning_with(words: str, said: list[str]) -> list[str]:
    first = bisect_left(said, f"{words} ")
    return said[first : bisect_left(said, f"{words}!", first)]


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
