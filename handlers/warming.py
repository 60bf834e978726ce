"""What is made once of each register is made before the first question is asked."""

from datetime import datetime

from sqlalchemy import Engine

from handlers.answering import find_draft
from handlers.messages import Message
from handlers.viewers import get_present
from knowledge.prompts import ask_share
from knowledge.visibility import is_outsider
from storage.engine import reading
from storage.snapshots import Snapshots


def warm_up(engine: Engine, snapshots: Snapshots, *, at: datetime) -> None:
    """Works out a question that some employee could ask, and keeps nothing of it. Raises NoRegisterError."""
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
        register = now.register
        person = next((id for id in register.people if not is_outsider(register, id, now.today)), None)
        asset, partner = next(iter(register.assets.values()), None), next(iter(register.partners.values()), None)
        if person is not None and asset is not None and partner is not None:
            text = ask_share(asset, partner, register).text
            find_draft(Message(person=person, text=text, at=at), session, snapshots)
