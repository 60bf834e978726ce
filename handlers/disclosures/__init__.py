"""Finding disclosures: told in the conversation, listed on a page, and taken away as files."""

from handlers.disclosures.looking import Listing, Looked, look_at, look_up, shown_to_all
from handlers.disclosures.sheets import write_csv, write_xlsx
from handlers.disclosures.telling import list_disclosures

__all__ = ["Listing", "Looked", "list_disclosures", "look_at", "look_up", "shown_to_all", "write_csv", "write_xlsx"]
