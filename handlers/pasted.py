"""Keys, tokens and files pasted into a message: found before anything of it is kept."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from handlers.replies import Note

REMOVED = "(not kept: it held what looks like a key, a token or the content of a file)"
"""What a conversation shows in place of the message."""

_DETECTORS = (
    ("artifactory", "ArtifactoryDetector"),
    ("aws", "AWSKeyDetector"),
    ("azure_storage_key", "AzureStorageKeyDetector"),
    ("basic_auth", "BasicAuthDetector"),
    ("cloudant", "CloudantDetector"),
    ("discord", "DiscordBotTokenDetector"),
    ("github_token", "GitHubTokenDetector"),
    ("gitlab_token", "GitLabTokenDetector"),
    ("jwt", "JwtTokenDetector"),
    ("mailchimp", "MailchimpDetector"),
    ("npm", "NpmDetector"),
    ("openai", "OpenAIDetector"),
    ("private_key", "PrivateKeyDetector"),
    ("pypi_token", "PypiTokenDetector"),
    ("sendgrid", "SendGridDetector"),
    ("slack", "SlackDetector"),
    ("square_oauth", "SquareOAuthDetector"),
    ("stripe", "StripeDetector"),
    ("telegram_token", "TelegramBotTokenDetector"),
    ("twilio", "TwilioKeyDetector"),
)
"""Module and class of each detector of a known form of key."""

_SUSPICIOUS = re.compile(r"[^\s]{16,}|BEGIN |hooks\.slack|://\S+@")
_OPAQUE = re.compile(r"(?<![A-Za-z0-9+/_=.:-])[A-Za-z0-9+/_=-]{24,}")
"""Not what follows a scheme and a host: the path of an address says where a thing lies."""
_COMMIT = re.compile(r"[0-9a-f]{40}")
_CHANGE = re.compile(r"[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])")
_SIGNED = re.compile(
    r"[?&#](?:x-amz-signature|x-goog-signature|sig|signature|token|access_token|id_token|api_?key|key|secret|password)"
    r"=[^&\s]{8}",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(
    r"\b(?:password|passwd|pwd|passphrase|api[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?token)"
    r"\b[ \"']{0,8}(?:=|:|is)[ \"']{0,8}(?=\S{0,80}\d)\S{6}",
    re.IGNORECASE,
)
_CHANGES_PER_LETTER = 0.2
"""In letters drawn at random, small ones, capitals and digits change places more often; in names and paths less."""
_PART = 2000
_OVERLAP = 400
_CODE_LINES = 6
_CODE = re.compile(
    r"[;{}]\s*$|^\s*(?:def|class|import|from \w+ import|#include|function|return|SELECT|INSERT)\b|^\S*,\S*,\S*,"
)


def refuse(text: str, *, files: bool = False) -> Note | None:
    """What is told instead of keeping the text, with what was found; None where nothing was.

    With `files` the lines of a program or a table count too: they belong in no record.
    """
    found = next(_findings(text, files=files), None)
    if found is None:
        return None
    return Note(
        topic="refused",
        headline=f"Nothing was kept: the message holds what looks like {found}.",
        lines=(
            "Take it out and send the message again. Where something lies is told by its name or address alone.",
            "If it is a real key, treat it as known to others: have it replaced.",
        ),
    )


def _findings(text: str, *, files: bool) -> Iterator[str]:
    """What the text holds that must not be kept, in words."""
    for part in _parts(text):
        if _SIGNED.search(part):
            yield "an address with a key in it"
        if _ASSIGNED.search(part):
            yield "a password or a key"
        if _SUSPICIOUS.search(part):
            yield from (named for line in part.splitlines() for detect in _detectors() for named in detect(line))
        if any(_is_opaque(run[0]) for run in _OPAQUE.finditer(part)):
            yield "a key or a token"
    if files and sum(bool(_CODE.search(line)) for line in text.splitlines()) >= _CODE_LINES:
        yield "the content of a file"


def _parts(text: str) -> Iterator[str]:
    """The text in parts that overlap: the time that the patterns take grows with the square of what they look at."""
    step = _PART - _OVERLAP
    yield from (text[start : start + _PART] for start in range(0, max(1, len(text) - _OVERLAP), step))


def _is_opaque(run: str) -> bool:
    """True for a run of letters and digits that no person made up; the name of a commit is none."""
    return _COMMIT.fullmatch(run) is None and len(_CHANGE.findall(run)) > _CHANGES_PER_LETTER * len(run)


@cache
def _detectors() -> tuple[Callable[[str], Iterator[str]], ...]:
    """What finds known forms of keys in a line; made when a line first looks as if it could hold one, for it is slow
    to load.
    """
    found = []
    for module, name in _DETECTORS:
        found.append(_detector(getattr(import_module(f"detect_secrets.plugins.{module}"), name)()))
    return tuple(found)


def _detector(plugin: Any) -> Callable[[str], Iterator[str]]:
    def detect(line: str) -> Iterator[str]:
        if any(plugin.analyze_string(line)):
            yield f"a key or a token ({plugin.secret_type})"

    return detect
