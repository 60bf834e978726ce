"""How the tables are written."""


def words(row: str) -> frozenset[str]:
    """The words of a row, as a set."""
    return frozenset(row.split())
