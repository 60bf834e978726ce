"""What a message may hold: the limits of its text, blocks, attachments and metadata."""

import json
from dataclasses import dataclass, field

from tests.bot.slack.block_kit import Refused, require_message, size_of
from tests.slack.calls import Call, RefusalError
from tests.slack.state import Json
from tests.slack.world import World

POSTED_TEXT = 40_000
UPDATED_TEXT = 4_000
MOST_ATTACHMENTS = 100
MOST_METADATA_BYTES = 16_000
_MOST_PER_LETTER = 2


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says, checked."""

    text: str
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    metadata: Json | None = None


def read_content(call: Call, *, longest: int = POSTED_TEXT) -> Content:
    """What the call's message says. Raises RefusalError."""
    args = call.args
    text = call.text("text") or call.text("markdown_text")
    if "markdown_text" in args and ("text" in args or "blocks" in args):
        raise RefusalError("markdown_text_conflict")
    if not (args.keys() & {"blocks", "attachments", "metadata"}):
        if not text or text.isspace():
            raise RefusalError("no_text")
        _require_short(text, longest)
        return Content(text)
    blocks = _objects(call, "blocks", "invalid_blocks_format")
    attachments = _objects(call, "attachments", "invalid_attachments")
    if not (text.strip() or blocks or attachments):
        raise RefusalError("no_text")
    _require_short(text, longest)
    if len(attachments) > MOST_ATTACHMENTS:
        raise RefusalError("too_many_attachments")
    if blocks:
        require_blocks(blocks, text)
        blocks = with_ids(call.world, blocks)
    return Content(text, blocks, attachments, _metadata(call))


def _require_short(text: str, longest: int) -> None:
    # The exact size is worth its time only where it can be too much.
    if len(text) * _MOST_PER_LETTER > longest and size_of(text) > longest:
        raise RefusalError("msg_too_long")


def require_blocks(blocks: list[Json], text: str) -> None:
    """Passes blocks that Slack would draw. Raises RefusalError."""
    try:
        require_message(blocks, text)
    except Refused as error:
        raise refusal(error) from None


def refusal(error: Refused) -> RefusalError:
    """Slack's refusal of what the Block Kit rules do not allow."""
    return RefusalError(error.code, response_metadata={"messages": [f"[ERROR] {error}"]})


def with_ids(world: World, blocks: list[Json]) -> list[Json]:
    """The blocks, each with an id, and each element with an action id."""
    found = []
    for block in blocks:
        named = {**block, "block_id": block.get("block_id") or world.next_id("b")}
        for place in ("accessory", "element"):
            if isinstance(named.get(place), dict) and named[place].get("type") != "image":
                named[place] = {"action_id": world.next_id("a")} | named[place]
        if named.get("type") in ("actions", "context_actions"):
            named["elements"] = [{"action_id": world.next_id("a")} | element for element in named["elements"]]
        found.append(named)
    return found


def _objects(call: Call, name: str, code: str) -> list[Json]:
    found = call.decoded(name, code)
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise RefusalError(code)
    return found


def _metadata(call: Call) -> Json | None:
    found = call.decoded("metadata", "invalid_metadata_format")
    if found is None:
        return None
    if not isinstance(found, dict):
        raise RefusalError("invalid_metadata_format")
    if not isinstance(found.get("event_type"), str) or not isinstance(found.get("event_payload"), dict):
        raise RefusalError("invalid_metadata_schema")
    if len(json.dumps(found)) > MOST_METADATA_BYTES:
        raise RefusalError("metadata_too_large")
    return found
