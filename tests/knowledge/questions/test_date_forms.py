"""That no form of a date is overlooked: each but the vague ones holds a sign of one, whatever words fit it."""

import re
from importlib import import_module
from typing import Any

import pytest

from knowledge.questions.date_forms import FORMS, SIGN, VAGUE_FORMS

_PARSER: Any = import_module("re._parser")
_SPAN = {"MAX_REPEAT", "MIN_REPEAT"}


@pytest.mark.parametrize("pattern", [pattern for pattern, *_ in FORMS if (pattern, *_) not in VAGUE_FORMS])
def test_every_form_but_the_vague_ones_holds_a_sign(pattern: str) -> None:
    assert _always_holds_sign(_PARSER.parse(pattern))


def test_a_form_that_may_be_without_a_sign_is_told() -> None:
    assert not _always_holds_sign(_PARSER.parse(r"(?:on )?(?:mon|somewhen)\w*"))
    assert not _always_holds_sign(_PARSER.parse(r"in(?: may)? spring"))


def _always_holds_sign(parsed: Any) -> bool:
    """Whether some part that is never left out holds a sign."""
    letters = ""
    for kind, what in parsed:
        if str(kind) == "LITERAL":
            letters += chr(what)
            if SIGN.search(letters):
                return True
        elif str(kind) != "AT":
            letters = ""
            if _part_holds_sign(str(kind), what):
                return True
    return False


def _part_holds_sign(kind: str, what: Any) -> bool:
    match kind:
        case "IN":
            return all(_is_digit(str(each), value) for each, value in what)
        case "SUBPATTERN":
            return _always_holds_sign(what[3])
        case "BRANCH":
            return all(map(_always_holds_sign, what[1]))
        case _ if kind in _SPAN:
            return what[0] > 0 and _always_holds_sign(what[2])
        case _:
            return False


def _is_digit(kind: str, value: Any) -> bool:
    match kind:
        case "LITERAL":
            return re.fullmatch(r"\d", chr(value)) is not None
        case "RANGE":
            return chr(value[0]).isdigit() and chr(value[1]).isdigit()
        case _:
            return str(value) == "CATEGORY_DIGIT"
