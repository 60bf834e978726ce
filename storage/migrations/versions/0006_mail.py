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
    op.create_table(
        "inbox",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("delivery", sa.Text, nullable=False),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=True),
        sa.Column("received_at", instant, nullable=False),
        sa.Column("free_at", instant, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("settled_at", instant, nullable=True),
        sa.UniqueConstraint("platform", "delivery", name="inbox_delivery"),
    )
    op.create_index("inbox_open", "inbox", ["platform", "settled_at", "free_at"])
    op.create_index("inbox_lane", "inbox", ["platform", "lane", "settled_at"])
    op.create_table(
        "outbox",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=True),
        sa.Column("made_at", instant, nullable=False),
        sa.Column("free_at", instant, nullable=False),
        sa.Column("ended_at", instant, nullable=True),
        sa.Column("failure", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.UniqueConstraint("platform", "id", name="outbox_id"),
    )
    op.create_index("outbox_open", "outbox", ["platform", "ended_at", "free_at"])
    op.create_index("outbox_lane", "outbox", ["platform", "lane", "ended_at"])
    op.create_index("outbox_subject", "outbox", ["platform", "subject"])
    op.create_table(
        "installation",
        sa.Column("platform", sa.Text, primary_key=True),
        sa.Column("workspace", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("made_at", instant, nullable=False),
    )
