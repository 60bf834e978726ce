"""Keys, tokens and files pasted into a message: found before anything of it is kept."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from handlers.replies import Note
from knowledge.pasted import find_accounts, find_keys, is_content, plain

REMOVED = "(not kept: it held what looks like a key, a token, an account or the content of a file)"
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
_PART = 2000
_OVERLAP = 400


def refuse(text: str, *, files: bool = False) -> Note | None:
    """What is told instead of keeping the text, with what was found; None where nothing was.

    With `files` the lines of a program or a table count too: they belong in no record.
    """
    found = next(_findings(plain(text), files=files), None)
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
    yield from find_keys(text)
    yield from find_accounts(text)
    for part in _parts(text):
        if _SUSPICIOUS.search(part):
            yield from (named for line in part.splitlines() for detect in _detectors() for named in detect(line))
    if files and is_content(text):
        yield "the content of a file"


def _parts(text: str) -> Iterator[str]:
    """The text in parts that overlap: the time that the detectors take grows with the square of what they look at."""
    step = _PART - _OVERLAP
    yield from (text[start : start + _PART] for start in range(0, max(1, len(text) - _OVERLAP), step))


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
