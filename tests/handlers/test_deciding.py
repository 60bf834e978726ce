"""Who decides about a partner is told from its agreements, and from its manager where it has one."""

from dataclasses import replace

import pytest

from handlers.deciding import who_decides
from knowledge.matching import Found
from knowledge.questions import Intent, Understood
from tests.handlers.desk import asked_of, sample_register


@pytest.mark.parametrize("manager", ["eve", None])
def test_a_manager_is_named_where_there_is_one(manager: str | None) -> None:
    register = sample_register()
    hydra = replace(register.partners["hydra"], manager=manager)
    asked = asked_of(replace(register, partners={"hydra": hydra}, agreements={}, tents={}))
    note = who_decides(Understood(intent=Intent.WHO_DECIDES, partners=(Found("hydra", 0, 5, "Hydra"),)), asked)
    assert ("Eve Marchetti manages Hydra Labs." in note.lines) is (manager is not None)
    assert note.headline == ("Ask Eve Marchetti." if manager is not None else "Ask Dana Weiss.")
