"""A copy with some fields changed is what `dataclasses.replace` makes."""

from dataclasses import dataclass
from dataclasses import replace as slow_replace

import pytest

from knowledge.copies import replace
from knowledge.inquiry import FACTS
from knowledge.questions import Intent, Understood


@dataclass(frozen=True, slots=True)
class _Base:
    one: int
    two: str = "b"


@dataclass(frozen=True, slots=True)
class _Derived(_Base):
    three: tuple[int, ...] = ()


def test_a_copy_is_what_dataclasses_make_of_it() -> None:
    record = _Derived(1, three=(3,))
    changed = replace(record, two="c", three=())
    assert changed == slow_replace(record, two="c", three=()) == _Derived(1, "c")
    assert type(changed) is _Derived
    assert record == _Derived(1, "b", (3,))


def test_every_field_is_copied() -> None:
    understood = Understood(intent=Intent.SHARE, topic="a", **{name: (name,) for name in FACTS})  # type: ignore[arg-type]
    assert replace(understood) == understood
    assert replace(understood, topic="b") == slow_replace(understood, topic="b")


def test_what_is_no_field_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        replace(_Base(1), four=4)  # type: ignore[call-arg]
