"""The logbook: disclosures put on record, given and received, and what comes after."""

from collections.abc import Mapping

from handlers.logbook import followups, keeping, received
from handlers.logbook.form import AS_IT_IS, TITLE, draft_from_message
from handlers.logbook.received import TITLE as RECEIVED_TITLE
from handlers.logbook.received import draft_of_received
from handlers.orders import Errand

COMMANDS: Mapping[str, Errand] = {**keeping.COMMANDS, **followups.COMMANDS}
FORMS: Mapping[str, Errand] = {**keeping.FORMS, **followups.FORMS, **received.FORMS}

__all__ = ["AS_IT_IS", "COMMANDS", "FORMS", "RECEIVED_TITLE", "TITLE", "draft_from_message", "draft_of_received"]
