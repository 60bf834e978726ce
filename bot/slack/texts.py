"""Words on their way to Slack and from there: harmless, within a length, and freed of Slack's own marks."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.sentences import plain

_JOINER = "\u2060"
"""Shows nothing and joins the letters around it: enough to keep them from being a mark."""
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_ENTITY = re.compile("|".join(_ENTITIES))
_ESCAPES = str.maketrans({letter: entity for entity, letter in _ENTITIES.items()})
_LOOK_ALIKE = str.maketrans("*_~`", "\u2217\uff3f\u223c\u02cb")
_FORMATTING = re.compile(r"`|(?<![^\W_])[*~_]+|[*~_]+(?![^\W_])")
"""What sets type: backticks anywhere, the others at the edge of a word; inside of one they are letters."""
_EMOJI = re.compile(r":(?=[^\s:]{1,100}:)")
_REFERENCE = re.compile(
    r"<(?:(?P<mark>[@#!])|(?=[A-Za-z][A-Za-z0-9+.-]*:))(?P<target>[^\s<>|][^<>|\n]*)(?:\|(?P<label>[^<>\n]*))?>"
    r"(?P<after>[:,]?[ \t]*)"
)
_MORE = " ..."
_LOOKED_AT = 1000


def size_of(text: str) -> int:
    """How many letters Slack may count in it: those beyond the first 65,536 as two."""
    return len(text) if text.isascii() else len(text) + sum(letter > "\uffff" for letter in text)


def cut(text: str, most: int) -> str:
    """The text made plain, on one line, after a whole word where it has more letters than that.

    Of a text that is far longer only the beginning is looked at.
    """
    head = text[: 2 * most + _LOOKED_AT]
    shown = plain(head)
    if size_of(shown) <= most and len(head) == len(text):
        return shown
    # Two bytes for each letter as Slack may count them; half a letter at the end is dropped.
    kept = shown.encode("utf-16-le")[: 2 * (most - len(_MORE))].decode("utf-16-le", errors="ignore")
    whole = kept.rpartition(" ")[0].rstrip()
    return f"{whole if 2 * len(whole) > len(kept) else kept}{_MORE}"


def escape(text: str) -> str:
    """The text as mrkdwn that shows just these words: nothing in it pings, links, sets type or moves a line."""
    return "\n".join(map(_escape_line, text.splitlines()))


def _escape_line(line: str) -> str:
    line = _FORMATTING.sub(lambda found: found[0].translate(_LOOK_ALIKE), plain(line))
    line = _EMOJI.sub(f":{_JOINER}", line)
    # What begins with `>` is drawn as a quotation, escaped or not.
    return f"{_JOINER if line.lstrip().startswith('>') else ''}{line.translate(_ESCAPES)}"


def escape_within(text: str, most: int) -> str:
    """The text on one line and escaped, after a whole word where that has more letters than allowed."""
    room = most
    escaped = escape(cut(text, room))
    while size_of(escaped) > most:
        room = room * most // size_of(escaped) - 1
        escaped = escape(cut(text, room))
    return escaped


def unescape(text: str, names: Mapping[str, str]) -> str:
    """What a person typed, of what Slack sent: every reference as the words it is shown as.

    `names` has the ids of Slack's users; one with an empty name, such as the assistant itself, is left out, and so is
    the colon or comma after it. One who is not in it keeps the name that Slack gives, or the id.
    """

    def words_of(found: re.Match[str]) -> str:
        said = _reference(found["mark"] or "", found["target"], found["label"] or "", names)
        return f"{said}{found['after']}" if said else ""

    return _entities(_REFERENCE.sub(words_of, text)).strip()


def _reference(mark: str, target: str, label: str, names: Mapping[str, str]) -> str:
    if mark == "@":
        return names.get(target, label or f"@{target}")
    if mark == "#":
        return f"#{label or target}"
    if mark == "!":
        # `here`, `channel` and `everyone`; a group has its name in the label, and so have the words of a date.
        return label or f"@{target.partition('^')[0]}"
    return label or target.removeprefix("mailto:").removeprefix("tel:")


def _entities(text: str) -> str:
    return _ENTITY.sub(lambda found: _ENTITIES[found[0]], text)


def instant(at: datetime) -> str:
    """The instant as mrkdwn which each reader sees in the time of her own zone."""
    fallback = f"{at.astimezone(UTC):%Y-%m-%d at %H:%M} UTC"
    return f"<!date^{int(at.timestamp())}^{{date_short_pretty}} {{time}}|{fallback}>"
