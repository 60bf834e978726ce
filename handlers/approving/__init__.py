"""Approvals: a request, the word of everybody it takes, and what waits for whom (rules 30 to 32)."""

from collections.abc import Mapping

from handlers.approving import asking, deciding, giving
from handlers.approving.hearing import hear, is_about_approvals
from handlers.approving.waiting import Waiting, WaitingLine, waiting_for
from handlers.approving.word_form import DECIDE
from handlers.orders import Errand

COMMANDS: Mapping[str, Errand] = {
    "ask for approval of": Errand(asking.show_form, writes=False),
    "request": Errand(deciding.show, writes=False),
    "withdraw r": Errand(asking.withdraw, writes=True),
}
"""By the words before the id; a last letter is that of the id, where others are withdrawn too."""

FORMS: Mapping[str, Errand] = {
    asking.ASK: Errand(asking.send, writes=True),
    DECIDE: Errand(deciding.decide, writes=True),
    giving.GIVE: Errand(giving.give, writes=True),
}
"""By the title of the form."""

__all__ = ["COMMANDS", "FORMS", "Waiting", "WaitingLine", "hear", "is_about_approvals", "waiting_for"]
