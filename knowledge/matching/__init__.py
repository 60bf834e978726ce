"""Words to records: which names a text holds, found, several or nothing (rule 34)."""

from knowledge.matching.mentions import Found, Mention, Nothing, Several
from knowledge.matching.names import SLIP_LETTERS, SLIP_LETTERS_OFFERED, Names, asset_names, partner_names
from knowledge.matching.offers import OFFERED, nearest
from knowledge.matching.search import Typed, exact_mentions_among, find_mentions, mentions_among
from knowledge.matching.tokens import Token, addresses, fold, is_invisible, strip_invisible, tokenize

__all__ = [
    "OFFERED",
    "SLIP_LETTERS",
    "SLIP_LETTERS_OFFERED",
    "Found",
    "Mention",
    "Names",
    "Nothing",
    "Several",
    "Token",
    "Typed",
    "addresses",
    "asset_names",
    "exact_mentions_among",
    "find_mentions",
    "fold",
    "is_invisible",
    "mentions_among",
    "nearest",
    "partner_names",
    "strip_invisible",
    "tokenize",
]
