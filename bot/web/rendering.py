"""Pages drawn from templates; whatever a record or a person says is escaped and loses what does not print."""

import re
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from bot import sentences
from handlers.replies import NEUTRAL, kind_of, worst_of
from knowledge.findings import VERDICT_WORDS

STATIC_FOLDER = Path(__file__).with_name("static")
_SHOWN_LETTERS = 1000
_BACKTICKED = re.compile(r"`([^`]*)`")
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def render(template: str, *, status: int = 200, **values: object) -> HTMLResponse:
    """The page of that name."""
    return HTMLResponse(_ENVIRONMENT.get_template(template).render(status=status, **values), status_code=status)


def _finish(value: object) -> object:
    """What a template prints, made plain; what has been escaped already is left alone."""
    return sentences.plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _typed(text: str) -> Markup:
    """What a person typed, with its line breaks."""
    return Markup("\n").join(escape(sentences.plain(line)) for line in text.split("\n"))


def _dated(text: str) -> Markup:
    """The text with every date kept on one line."""
    return Markup(_DATE.sub(r'<span class="date">\g<0></span>', str(escape(sentences.plain(text)))))  # noqa: S704


def _code(text: str) -> Markup:
    """The text with what stands between backticks set as code."""
    return Markup(_BACKTICKED.sub(r"<code>\1</code>", str(escape(sentences.plain(text)))))  # noqa: S704


def _beginning(text: str) -> str:
    """As much of what a person typed as is shown again."""
    return text[:_SHOWN_LETTERS]


def _count_hidden(text: str) -> int:
    return max(0, len(text) - _SHOWN_LETTERS)


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d at %H:%M} UTC"


def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finish,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "kind": kind_of,
        "typed": _typed,
        "dated": _dated,
        "code": _code,
        "shorten": sentences.shorten,
        "beginning": _beginning,
        "count_hidden": _count_hidden,
        "instant": _instant,
        "verdict": sentences.verdict_words,
        "main_sentence": sentences.main_sentence,
        "silence_sentence": sentences.silence_sentence,
        "why": sentences.why_sentence,
        "source": sentences.source_of,
        "which": sentences.which,
        "best_step": sentences.best_step,
        "checked": sentences.checked,
        "still": sentences.still,
        "worst": worst_of,
        "worst_sentence": sentences.worst_sentence,
        "spoken": sentences.spoken,
    }
    made.globals |= {"verdict_word": VERDICT_WORDS, "neutral": NEUTRAL}
    return made


_ENVIRONMENT = _environment()
