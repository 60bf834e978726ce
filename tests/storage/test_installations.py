"""An installation is kept in place of the former one, for its platform and workspace alone."""

from sqlalchemy import Engine

from storage.engine import transaction
from storage.installations import drop_installation, find_installation, list_workspaces, put_installation
from tests.storage.entries import NOW


def test_the_newest_installation_of_a_workspace_counts(engine: Engine) -> None:
    with transaction(engine) as session:
        put_installation(session, "slack", "T1", "old", at=NOW)
        put_installation(session, "slack", "T1", "new", at=NOW)
        put_installation(session, "slack", "T0", "other", at=NOW)
        put_installation(session, "teams", "T1", "elsewhere", at=NOW)
        assert find_installation(session, "slack", "T1") == "new"
        assert list_workspaces(session, "slack") == ("T0", "T1")


def test_what_is_dropped_is_not_there_and_may_be_dropped_again(engine: Engine) -> None:
    with transaction(engine) as session:
        put_installation(session, "slack", "T1", "body", at=NOW)
        for _ in range(2):
            drop_installation(session, "slack", "T1")
        assert find_installation(session, "slack", "T1") is None
        assert list_workspaces(session, "slack") == ()
