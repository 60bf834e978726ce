"""Keys, tokens and passwords in a text, told by how they look; where something lies is none of them."""

import binascii
import re
import unicodedata
from base64 import b64decode
from collections.abc import Iterator
from itertools import groupby

from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.matching.tokens import strip_invisible

_KEY = "a key or a token"
_PASSWORD = "a password or a key"  # noqa: S105
_ADDRESS_WITH_KEY = "an address with a key in it"

_ADDRESS = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,15}://[^\s<>\"'`]+"
    r"|(?<![\w/@.-])(?:[a-z0-9-]{1,63}\.){1,8}(?-i:[a-z]{2,12})(?::\d{1,5})?/[^\s<>\"'`]*",
    re.IGNORECASE,
)
"""The path of an address says where a thing lies, however it looks."""
_IDENTIFIER = re.compile(
    r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b"
    r"|\b[0-9a-f]{40}\b"
    r"|\bsha256:[a-z0-9+/]{43}(?![a-z0-9+/])"
    r"|\b(?:sha-?(?:1|224|256|384|512)|md5|checksum|digest|hash|fingerprint)\b[ :=\"'(`]{1,4}"
    r"(?:[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{32}|(?:[0-9a-f]{2}:){15,63}[0-9a-f]{2})\b",
    re.IGNORECASE,
)
"""The name of a commit or a record, and what is said to be the digest of something."""

_OPAQUE = re.compile(r"[A-Za-z0-9+/_=-]{24,}")
_CHANGE = re.compile(r"[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])")
_CHANGES_PER_LETTER = 0.2
"""In letters drawn at random, small ones, capitals and digits change places more often; in names and paths less."""
_AWS_SECRET = re.compile(r"(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])")
_AWS_CHANGES = 6
_HEX_PAIRS = re.compile(r"(?<![0-9a-z])(?:[0-9a-f]{2}[ :-]){15,}[0-9a-f]{2}(?![0-9a-z])", re.IGNORECASE)
_GROUP = re.compile(r"[A-Za-z0-9+/_=-]{4,16}")
_HEX_GROUP = re.compile(r"[0-9a-f]{4,16}|[0-9A-F]{4,16}")
_FEWEST_GROUPS = 3
_NATURAL = re.compile(r"(?:[A-Za-z]?[a-z]*|[A-Z]*)[0-9]*[A-Za-z]?")
"""A word with its number, as `Part1` or `Rev2b`; what is drawn at random often looks otherwise."""

_SIGNED = re.compile(
    r"[?&#;](?:[a-z0-9.-]{1,20}[_.-])?(?:sig|signature|token|secret|passw(?:or)?d|pwd|jwt|hmac|sas"
    r"|api_?key|access_?key|auth_?key|session_?id)=[^&\s]{8}"
    r"|[?&#;](?:key|auth)=[^&\s]{8}",
    re.IGNORECASE,
)
_POINTING = re.compile(r"(?:\w*id|d|e|doc|docs|sourcedoc|file|folder|page|path|item|ref|rev)", re.IGNORECASE)
"""Parts of an address that say which thing is meant."""

_ASKED = (
    r"(?<![a-z])(?:pass(?:word|wd|phrase|code)s?|pwd|api[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?token"
    r"|access[ _-]?key|auth[ _-]?token|passwort|passwörter|kennwort|mots? de passe|contraseñas?|contrasenas?"
    r"|parola d'ordine)(?![a-z])"
)
"""What a password is called, in English, German, French, Spanish and Italian."""
_PASSWORD_WORD = re.compile(_ASKED, re.IGNORECASE)
_QUOTED = r"[ \"'`]{0,8}"
_MEANS = rf"{_ASKED}{_QUOTED}(?:[:=]|(?:is|ist|lautet|est|es|è)(?![a-z])){_QUOTED}"
_SET = rf"{_ASKED}(?: (?:for|to|of|on|für|zu|von|pour|de|du|para|per|di)\b[^:=\n]{{1,40}})?{_QUOTED}[:=]{_QUOTED}"
_WITH_DIGIT = re.compile(rf"{_MEANS}(?=\S{{0,80}}\d)\S{{6}}|{_SET}(?=\S{{0,80}}\d)\S{{6}}", re.IGNORECASE)
_WITH_SIGN = re.compile(rf"{_SET}(?=\S{{0,80}}[!#$%^&*+?~|][^\s\W])\S{{6}}", re.IGNORECASE)
_OF_LETTERS = re.compile(rf"{_SET}(?P<word>[^\W\d_]{{12,}})[\"'`.,;!)]{{0,3}}[ ]*(?:\n|\Z)", re.IGNORECASE)
_BASIC = re.compile(r"\bbasic\s+(?P<coded>[A-Za-z0-9+/]{6,}={0,2})", re.IGNORECASE)
_BEARER = re.compile(
    r"\bauthorization[\"' ]{0,3}[:=][\"' ]{0,3}(?:bearer|token|api-?key|digest)\s+(?=\S{0,80}\d)\S{8}", re.IGNORECASE
)


def plain(text: str) -> str:
    """The text as it is read: without invisible characters, each letter in its usual form."""
    return text if text.isascii() else strip_invisible(unicodedata.normalize("NFKC", text))


def find_keys(text: str) -> Iterator[str]:
    """What the text holds that looks like a key, a token or a password, in words; the text is a `plain` one.

    1. The path of an address, the id of a record, the name of a commit and a digest that is called one are no keys.
    2. An address is one that has a key in its query or behind its `#`.
    3. What stands behind "password" is one, unless it is a word that people use.
    """
    addresses = _ADDRESS.findall(text)
    if any(map(_holds_key, addresses)) or _SIGNED.search(text):
        yield _ADDRESS_WITH_KEY
    if _states_password(text):
        yield _PASSWORD
    left = _IDENTIFIER.sub(" ", _ADDRESS.sub(" ", text) if addresses else text)
    if any(_is_opaque(run[0]) for run in _OPAQUE.finditer(left)) or _is_in_groups(left) or _is_aws_secret(left):
        yield _KEY


def _holds_key(address: str) -> bool:
    """Whether a part behind the path of an address, which is not said to be an id, is a key."""
    _, *parts = re.split(r"[?&#;]", address)
    for part in parts:
        name, is_named, value = part.partition("=")
        is_path = not is_named and part.startswith(("/", "!/"))
        if is_path or (is_named and _POINTING.fullmatch(name)):
            continue
        if any(_is_opaque(run[0]) for run in _OPAQUE.finditer(_IDENTIFIER.sub(" ", value if is_named else part))):
            return True
    return False


def _states_password(text: str) -> bool:
    if _BEARER.search(text):
        return True
    if _PASSWORD_WORD.search(text):
        if _WITH_DIGIT.search(text) or _WITH_SIGN.search(text):
            return True
        if any(found["word"].casefold() not in ORDINARY_WORDS for found in _OF_LETTERS.finditer(text)):
            return True
    return any(_is_user_and_password(found["coded"]) for found in _BASIC.finditer(text))


def _is_user_and_password(coded: str) -> bool:
    """Whether it is `user:password` as it is sent in a header (RFC 7617)."""
    try:
        said = b64decode(coded.rstrip("=") + "=" * (-len(coded.rstrip("=")) % 4), validate=True)
    except binascii.Error:
        return False
    user, colon, password = said.partition(b":")
    return bool(user and colon and password) and said.isascii() and said.decode().isprintable()


def _is_opaque(run: str) -> bool:
    """True for a run of letters and digits that no person made up."""
    return len(_CHANGE.findall(run)) > _CHANGES_PER_LETTER * len(run)


def _is_aws_secret(text: str) -> bool:
    """Whether it holds 40 letters that are mixed as in a secret key of AWS, which fewer changes tell."""
    return any(
        len(_CHANGE.findall(run[0])) >= _AWS_CHANGES and _has_all_kinds(run[0]) for run in _AWS_SECRET.finditer(text)
    )


def _is_in_groups(text: str) -> bool:
    """Whether it holds a key in groups of equal length, as `3f78 6850 e387`, or in pairs, as `3f:78:68`."""
    if any(_is_opaque(re.sub(r"[ :-]", "", found[0])) for found in _HEX_PAIRS.finditer(text)):
        return True
    words = [word.strip("\"'`,;.()") for word in text.split()]
    if not any(_GROUP.fullmatch(word) and not _NATURAL.fullmatch(word) for word in words):
        return False  # a cut key has a group that is no word
    return any(
        _is_cut_key(groups) and (kind is _HEX_GROUP or _has_all_kinds("".join(groups)))
        for kind in (_GROUP, _HEX_GROUP)
        for groups in _of_equal_length(words, kind)
    )


def _of_equal_length(words: list[str], kind: re.Pattern[str]) -> Iterator[list[str]]:
    """The words of the kind that follow one another and have as many letters."""
    return ([*run] for _, run in groupby(words, lambda word: len(word) if kind.fullmatch(word) else 0))


def _is_cut_key(groups: list[str]) -> bool:
    whole = "".join(groups)
    drawn = sum(_NATURAL.fullmatch(group) is None for group in groups)
    return (
        len(groups) >= _FEWEST_GROUPS
        and 4 * drawn >= len(groups)
        and _OPAQUE.fullmatch(whole) is not None
        and _is_opaque(whole)
    )


def _has_all_kinds(run: str) -> bool:
    """Whether it has small letters, capitals and digits."""
    return all(re.search(kind, run) for kind in ("[a-z]", "[A-Z]", "[0-9]"))
