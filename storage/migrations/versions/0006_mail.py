"""Inbox and outbox of chat platforms, and the workspaces that let us in."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    # tables.Instant is spelled out: an upgrade must not change when the code does.
    instant = sa.DateTime(timezone=True)
    outgoing = [sa.Column(name, sa.Text, nullable=False) for name in ("subject", "failure", "address")]
    for name, more in (("inbox", []), ("outbox", outgoing)):
        op.create_table(
            name,
            sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
            sa.Column("platform", sa.Text, nullable=False),
            sa.Column("id", sa.Text, nullable=False),
            sa.Column("lane", sa.Text, nullable=False),
            sa.Column("body", sa.Text, nullable=True),
            sa.Column("made_at", instant, nullable=False),
            sa.Column("free_at", instant, nullable=False),
            sa.Column("attempts", sa.Integer, nullable=False),
            sa.Column("ended_at", instant, nullable=True),
            *more,
            sa.UniqueConstraint("platform", "id", name=f"{name}_id"),
        )
        op.create_index(f"{name}_open", name, ["platform", "ended_at", "free_at"])
        op.create_index(f"{name}_lane", name, ["platform", "lane", "ended_at"])
    op.create_index("outbox_subject", "outbox", ["platform", "subject"])
    op.create_table(
        "installation",
        sa.Column("platform", sa.Text, primary_key=True),
        sa.Column("workspace", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("made_at", instant, nullable=False),
    )
