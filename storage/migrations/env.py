"""Runs the upgrades on the connection it is given, inside its transaction."""

from alembic import context

from storage.migrations import VERSION_TABLE
from storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
context.run_migrations()
