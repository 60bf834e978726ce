"""What a question may name, and whether it is known."""

import pytest

from knowledge.inquiry import is_known
from knowledge.register import Register
from tests.case_worlds import world


@pytest.fixture(scope="module")
def register() -> Register:
    return world("aurora").changed({}).register()


@pytest.mark.parametrize(
    ("asset", "source", "partner", "known"),
    [
        ("product-roadmap", None, "orion", True),
        ("product-roadmap", None, "public", True),
        ("product-roadmap", None, None, True),
        (None, "draco", "public", True),
        (None, None, None, True),
        ("flux", None, "orion", False),
        ("product-roadmap", None, "flux", False),
        (None, "flux", "orion", False),
        (None, "public", "orion", False),
    ],
)
def test_it_is_known_where_the_register_has_all_that_is_named(
    register: Register, asset: str | None, source: str | None, partner: str | None, known: bool
) -> None:
    assert is_known(register, asset=asset, source=source, partner=partner) is known
