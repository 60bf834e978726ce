"""The numbered upgrades of the database, oldest first."""

VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
VERSION_TABLE = "alembic_version"
