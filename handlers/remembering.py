"""What a thread remembers after a reply (rule 37)."""

from dataclasses import replace

from handlers.replies import Reply
from handlers.requests import unknown_names
from knowledge.inquiry import Fact, facts_of
from knowledge.questions import Intent, Thread, Understood, remember

_OF_A_DISCLOSURE = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE})
"""What states facts of a disclosure without asking about it."""


def remembered(understood: Understood, thread: Thread, reply: Reply) -> Thread:
    """What the thread remembers, with what the reply asked for, so that a bare word is taken for it."""
    if understood.intent in (Intent.NONE, Intent.HELP, Intent.REGISTER):
        return thread
    found = remember(understood, thread)
    if not isinstance(reply, tuple):
        return found if understood.intent in _OF_A_DISCLOSURE else _named(found, thread)
    asked = next((each.ask_for[0] for each in reply if each.ask_for is not None), None)
    return replace(found, asked=Fact(asked) if asked in set(Fact) else None, unknown=unknown_names(understood))


def _named(remembered: Thread, thread: Thread) -> Thread:
    """The thread after a question that states no facts of a disclosure: only the records it named are new.

    Where it named none, as with "why", everything stays, and what was asked for before is still open.
    """
    new = (remembered.assets, remembered.partners, remembered.sources)
    if new == (thread.assets, thread.partners, thread.sources):
        intent = remembered.intent if thread.intent is Intent.NONE else thread.intent
        return replace(thread, intent=intent, agreements=remembered.agreements)
    return replace(remembered, on=None, publication=False, **facts_of(Thread()))
