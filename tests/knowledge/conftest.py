"""The registers that many of these tests ask about."""

import pytest

from knowledge.register import Register
from tests.case_worlds import world


@pytest.fixture(scope="session")
def aurora() -> Register:
    """The sample register that the product ships."""
    return world("aurora").register()
