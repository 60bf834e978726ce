"""The disclosure that an order is about, as those who can read the reply may see it."""

from handlers.logbook.form import ENTRY
from handlers.orders import Desk, Order
from handlers.replies import Note, one_line
from knowledge.disclosing.disclosures import Kept
from knowledge.disclosing.informing import may_amend
from knowledge.questions import Intent
from storage.disclosures import find_disclosure, shown_to


def find(id: str, desk: Desk) -> Kept | None:
    """The disclosure of that id; None where there is none that they may see."""
    stored = find_disclosure(desk.session, id.strip().upper())
    if stored is None:
        return None
    return shown_to(desk.session, desk.snapshots, stored, desk.message.readers, whole=desk.whole, today=desk.today)


def find_own(id: str, desk: Desk, do: str = "may change") -> Kept | Note:
    """The disclosure of that id, if the person may amend it; else what she is told, whether there is one or not."""
    kept = find(id, desk)
    if kept is not None and may_amend(kept, desk.person, desk.visible):
        return kept
    return Note(topic=Intent.LOG_DISCLOSURE, headline=f"There is no disclosure {one_line(id)} that you {do}.")


def find_named(order: Order, desk: Desk, do: str = "may change") -> Kept | Note:
    """The same of the disclosure that a form is about."""
    if not order.get(ENTRY):
        line = f"The line that says which disclosure it is about is missing; it looks like `{ENTRY}: D-7K3QM9XA`."
        return Note(topic=Intent.LOG_DISCLOSURE, headline=line)
    return find_own(order.get(ENTRY), desk, do)
