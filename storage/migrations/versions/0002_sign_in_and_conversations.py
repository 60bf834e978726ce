"""Sign-in links, sessions and conversations, which are no records and may be deleted; answers by who asked."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables and the index."""
    # tables.Instant is spelled out: an upgrade must not change when the code does.
    instant = sa.DateTime(timezone=True)
    op.create_index("ledger_by", "ledger", ["by", "kind", "sequence"])
    op.create_table(
        "sign_in_link",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("expires_at", instant, nullable=False),
        sa.Column("used_at", instant, nullable=True),
    )
    op.create_index("sign_in_link_expires", "sign_in_link", ["expires_at"])
    op.create_table(
        "browser_session",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("began_at", instant, nullable=False),
        sa.Column("seen_at", instant, nullable=False),
    )
    op.create_index("browser_session_seen", "browser_session", ["seen_at"])
    op.create_table(
        "conversation",
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("thread", sa.Text, nullable=False),
        sa.Column("changed_at", instant, nullable=False),
    )
    op.create_index("conversation_changed", "conversation", ["changed_at"])
    op.create_table(
        "turn",
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("conversation", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("delivery", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.UniqueConstraint("person", "conversation", "delivery", name="turn_delivery"),
        sa.ForeignKeyConstraint(
            ["person", "conversation"], ["conversation.person", "conversation.id"], name="turn_conversation"
        ),
    )
