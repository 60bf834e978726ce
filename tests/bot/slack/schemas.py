"""What is drawn, held against Slack's own shapes where these are at hand, and against the models of its package."""

import json
import os
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

TOP = Path(__file__).resolve().parents[3]
FOLDER = Path(os.environ.get("MAYSHARE_REFERENCE", TOP.parent / "shared")) / "data" / "slack_schemas"
needs_schemas = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="needs Slack's schemas: set MAYSHARE_REFERENCE to the reference folder"
)


def require_shape(value: Mapping[str, Any], name: str) -> None:
    """Passes what has the shape of that name."""
    # In whole JSON: the package tells lists from tuples.
    _validator(name).validate(json.loads(json.dumps(value)))


@cache
def _validator(name: str) -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    return jsonschema.Draft7Validator(json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")))


def require_models(blocks: Iterable[Mapping[str, Any]]) -> None:
    """Passes blocks that the models of Slack's package take, and give again as they were."""
    for block in blocks:
        parsed = Block.parse(dict(block))
        assert parsed is not None, block["type"]
        parsed.validate_json()


def require_view_model(view: Mapping[str, Any]) -> None:
    """Passes a view that the model of Slack's package takes."""
    View(**view).validate_json()
    require_models(view["blocks"])
