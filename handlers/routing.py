"""Which handler replies to what was understood."""

import re
from dataclasses import replace
from typing import assert_never

from handlers import approving
from handlers.agreements import NOTHING_TO_EXPLAIN, explain_terms
from handlers.cards import show_card
from handlers.deciding import who_decides
from handlers.disclosures import list_disclosures
from handlers.due import list_due
from handlers.help import show_help, suggest
from handlers.incidents import report_incident
from handlers.logbook import draft_from_message, draft_of_received
from handlers.messages import Asked
from handlers.overview import show_overview
from handlers.replies import Answer, Note
from handlers.requests import RECEIVED
from handlers.share import answer_share
from handlers.steps import explain_steps
from handlers.training import list_training
from handlers.unresolved import ask_which, explain_unknown
from knowledge.questions import Intent, Understood
from knowledge.stems import words_in

_ANSWER_ID = re.compile(r"\bA-\d+\b", re.IGNORECASE)
_SHOWS_ANSWER = frozenset({"answer", "answers", "show", "see", "open", "me", "my", "the", "and", "again", "please"})
"""What may stand beside the id of an answer where nothing but that answer is wanted."""


def reply_to(understood: Understood, asked: Asked) -> Note | tuple[Answer, ...]:
    """The handler's reply: a note, or answers about sharing without their ids."""
    if understood.too_long or understood.language_foreign:
        return answer_share(understood, asked)
    which = ask_which(understood, asked)
    if which is not None:
        return which
    if approving.is_about_approvals(understood, asked.text):
        return approving.hear(understood, asked)
    match understood.intent:
        case Intent.SHARE:
            return answer_share(understood, asked)
        case Intent.WHO_DECIDES:
            # "Who approves ...?" gets the same verdict as "may I ...?" (rule 36).
            return answer_share(understood, asked) if _is_pair(understood) else who_decides(understood, asked)
        case Intent.EXPLAIN_TERMS:
            return _explain(understood, asked)
        case Intent.OVERVIEW:
            return show_card(understood, asked) or show_overview(understood, asked)
        case Intent.LOG_DISCLOSURE:
            draft = draft_of_received if understood.incoming else draft_from_message
            return draft(understood, asked)
        case Intent.LIST_DISCLOSURES:
            return list_disclosures(understood, asked)
        case Intent.DUE:
            return list_due(understood, asked)
        case Intent.TRAINING:
            return list_training(understood, asked)
        case Intent.APPROVE:
            return approving.hear(understood, asked)
        case Intent.INCIDENT:
            form = draft_from_message(understood, asked, by_mistake=True).form
            return replace(report_incident(understood, asked), form=form)
        case Intent.REGISTER:
            return RECEIVED
        case Intent.HELP:
            return show_help(asked)
        case Intent.NONE if _asks_why(understood, asked):
            return explain_unknown(asked) if asked.thread.unknown else NOTHING_TO_EXPLAIN
        case Intent.NONE:
            return suggest(understood, asked)
        case _:
            assert_never(understood.intent)


def asks_for_past(understood: Understood, text: str) -> bool:
    """True for "answer A-1042": the answer on record is wanted, and nothing is decided anew.

    Where the id stands alone, or with no more than such words, it is that whatever else the message is like.
    """
    if not understood.answers:
        return False
    asks = (Intent.NONE, Intent.EXPLAIN_TERMS, Intent.LIST_DISCLOSURES)
    return understood.intent in asks or _SHOWS_ANSWER.issuperset(words_in(_ANSWER_ID.sub(" ", text)))


def _is_pair(understood: Understood) -> bool:
    """True for a question about something that goes to somebody."""
    return bool((understood.assets or understood.sources) and (understood.partners or understood.publication))


def _explain(understood: Understood, asked: Asked) -> Note | tuple[Answer, ...]:
    """Why of a pair: all its gates where the thread settled it, its answer where the message states it (rule 36)."""
    if asked.thread.unknown and words_in(asked.text)[:1] == ("why",) and not _is_pair(understood):
        return explain_unknown(asked)
    is_about_terms = understood.agreements or understood.clauses or understood.topic
    if _is_pair(understood) and not is_about_terms:
        stated = {"assets", "partners", "sources", "publication"} - set(understood.carried)
        if not any(getattr(understood, name) for name in stated):
            return explain_steps(answer_share(understood, asked))
        if "why" in words_in(asked.text):
            return answer_share(understood, asked)
    return NOTHING_TO_EXPLAIN if _asks_why(understood, asked) else explain_terms(understood, asked)


def _asks_why(understood: Understood, asked: Asked) -> bool:
    """True for "why" of nothing that is known."""
    named = (understood.assets, understood.partners, understood.sources, understood.agreements, understood.clauses)
    return words_in(asked.text)[:1] == ("why",) and not any(named)
