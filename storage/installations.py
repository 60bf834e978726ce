"""Installations: what a chat platform gave us for each workspace that let us in, as text that storage cannot read."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.tables import INSTALLATION, as_utc


def put_installation(session: Session, platform: str, workspace: str, body: str, *, at: datetime) -> None:
    """Keeps the workspace's installation in place of its former one."""
    connection = session.connection()
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    row = {"platform": platform, "workspace": workspace, "body": body, "made_at": as_utc(at)}
    put = dialect.insert(INSTALLATION).values(row)
    renewed = {"body": put.excluded.body, "made_at": put.excluded.made_at}
    connection.execute(put.on_conflict_do_update(index_elements=["platform", "workspace"], set_=renewed))


def find_installation(session: Session, platform: str, workspace: str) -> str | None:
    """The workspace's installation."""
    own = INSTALLATION.c
    found: str | None = session.connection().scalar(
        select(own.body).where(own.platform == platform, own.workspace == workspace)
    )
    return found


def list_workspaces(session: Session, platform: str) -> tuple[str, ...]:
    """The workspaces that let us in."""
    own = INSTALLATION.c
    query = select(own.workspace).where(own.platform == platform).order_by(own.workspace)
    return tuple(session.connection().scalars(query))


def drop_installation(session: Session, platform: str, workspace: str) -> None:
    """Forgets the workspace's installation."""
    own = INSTALLATION.c
    session.connection().execute(delete(INSTALLATION).where(own.platform == platform, own.workspace == workspace))
