"""Finding disclosures: told in the conversation, listed on a page, and taken away as files."""

from handlers.disclosures.looking import Listing, Looked, Row, look_at, look_up, shown_to_all
from handlers.disclosures.packing import Prover, write_pack
from handlers.disclosures.sheets import write_csv, write_xlsx
from handlers.disclosures.telling import PAGE, address_of, list_disclosures
from handlers.disclosures.timeline import SIGN_WORDS, Timeline, draw_timeline

__all__ = [
    "PAGE",
    "SIGN_WORDS",
    "Listing",
    "Looked",
    "Prover",
    "Row",
    "Timeline",
    "address_of",
    "draw_timeline",
    "list_disclosures",
    "look_at",
    "look_up",
    "shown_to_all",
    "write_csv",
    "write_pack",
    "write_xlsx",
]
