"""The numbered upgrades of the database, oldest first."""

VERSIONS = ("0001",)
VERSION_TABLE = "alembic_version"
