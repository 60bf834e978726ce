"""A place where a register gives away what it hides."""

from dataclasses import dataclass

TEXTS = "texts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """One record to mend."""

    section: str
    """The register's section: `agreements`, `assets`, `partners`, `texts` and so on."""
    id: str
    path: tuple[str | int, ...] = ()
    """The way to the field inside the record; in a text the line, counted from 1."""
    what: str
    suggestion: str

    @property
    def kind(self) -> str:
        """The section as the reader of register files calls it: a text's is `text`."""
        return "text" if self.section == TEXTS else self.section

    @property
    def field_path(self) -> tuple[str | int, ...]:
        """The path, as the reader of register files calls it."""
        return self.path

    def order(self) -> tuple[str, str, tuple[str, ...], str]:
        """What leaks are sorted by: section, id and path, positions as numbers."""
        return (
            self.section,
            self.id,
            tuple(f"{part:09}" if isinstance(part, int) else part for part in self.path),
            self.what,
        )
