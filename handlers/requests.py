"""Requests to have a name registered: recorded, and always replied to alike, whatever exists or is hidden (rule 34)."""

from handlers.messages import Asked
from handlers.replies import Note
from knowledge.matching import Nothing
from knowledge.questions import Intent, Understood

RECEIVED = Note(
    topic=Intent.REGISTER,
    headline="Your request is on record, and those who keep the register will look at it.",
    lines=("Until then nothing that is not registered may be shared; an answer given before stays as it is.",),
)
"""The one reply; it is no verdict and names nothing, so that it tells nothing."""


def words_to_register(understood: Understood, asked: Asked) -> tuple[str, ...]:
    """The names that the message wants registered, else those that the last reply in the thread did not know."""
    return unknown_names(understood) or asked.thread.unknown


def unknown_names(understood: Understood) -> tuple[str, ...]:
    """The names in the message that are not known to whoever can read the reply."""
    mentions = (*understood.assets, *understood.partners, *understood.sources)
    return tuple(dict.fromkeys(each.words for each in mentions if isinstance(each, Nothing)))
