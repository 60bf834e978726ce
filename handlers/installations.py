"""What chat platforms gave us for the workspaces that let us in, as text that only the adapter can read."""

from datetime import datetime

from sqlalchemy import Engine

from storage import installations
from storage.engine import reading, transaction


def keep_installation(platform: str, workspace: str, body: str, engine: Engine, *, at: datetime) -> None:
    """Keeps the workspace's installation in place of its former one."""
    with transaction(engine) as session:
        installations.put_installation(session, platform, workspace, body, at=at)


def find_installation(platform: str, workspace: str, engine: Engine) -> str | None:
    """The workspace's installation; None where it has not let us in."""
    with reading(engine) as session:
        return installations.find_installation(session, platform, workspace)


def list_workspaces(platform: str, engine: Engine) -> tuple[str, ...]:
    """The workspaces that let us in, by id."""
    with reading(engine) as session:
        return installations.list_workspaces(session, platform)


def drop_installation(platform: str, workspace: str, engine: Engine) -> None:
    """Forgets the workspace's installation; one that is not there is forgotten already."""
    with transaction(engine) as session:
        installations.drop_installation(session, platform, workspace)
