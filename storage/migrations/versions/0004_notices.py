"""Notices: what must reach a person, kept until it is settled."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table."""
    # tables.Instant is spelled out: an upgrade must not change when the code does.
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "notice",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("settled_at", instant, nullable=True),
    )
    op.create_index("notice_open", "notice", ["person", "settled_at"])
    op.create_index("notice_subject", "notice", ["subject"])
