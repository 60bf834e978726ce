"""Which partner is meant, where a question that is not about sharing names one that is not exactly one (rule 34)."""

from collections.abc import Callable

from handlers.messages import Asked
from handlers.replies import Choice, Note, one_line
from knowledge.matching import Nothing, Several
from knowledge.partners import Partner
from knowledge.prompts import REGISTER_IT, Prompt, ask_agreement, ask_decider, say_partner
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.wording import either


def _ask_due(partner: Partner, register: Register) -> Prompt:
    return Prompt(partner.name, f"what runs out with {say_partner(partner, register)}?")


def _ask_prospect(partner: Partner, register: Register) -> Prompt:
    return Prompt(partner.name, f"what can I share with {say_partner(partner, register)}?")


def _ask_courses(partner: Partner, register: Register) -> Prompt:
    return Prompt(partner.name, f"which courses do I need for {say_partner(partner, register)}?")


_ANYBODY = frozenset({"anyone", "anybody", "someone", "somebody", "everyone", "everybody", "no one", "nobody"})
_ASK_AGAIN: dict[Intent, Callable[[Partner, Register], Prompt]] = {
    Intent.EXPLAIN_TERMS: ask_agreement,
    Intent.WHO_DECIDES: ask_decider,
    Intent.DUE: _ask_due,
    Intent.OVERVIEW: _ask_prospect,
    Intent.TRAINING: _ask_courses,
}
"""How each is asked again about a partner. What else is said of an unknown partner is told by its own handler."""


def ask_which(understood: Understood, asked: Asked) -> Note | None:
    """The nearest partners, as the question would be about them; None where every partner named is one record."""
    ask_again = _ASK_AGAIN.get(understood.intent)
    if ask_again is None or understood.agreements or (understood.intent is Intent.WHO_DECIDES and understood.assets):
        return None
    for mention in (*understood.partners, *understood.sources):
        match mention:
            case Nothing(words=words) if words.casefold() in _ANYBODY:
                continue
            case Nothing(nearest=ids):
                headline = f"No partner called “{one_line(mention.words)}” is registered."
                last = [Prompt("Register it", REGISTER_IT)]
            case Several(ids=ids):
                headline, last = "More than one partner fits.", []
            case _:
                continue
        partners = [asked.register.partners[id] for id in ids if id in asked.register.partners]
        again = [ask_again(partner, asked.register) for partner in partners]
        if understood.intent is Intent.EXPLAIN_TERMS:
            again = [ask_agreement(partner, asked.register, understood.topic) for partner in partners]
        choices = (*again, *last)
        return Note(topic=understood.intent, headline=headline, choices=tuple(Choice(*each) for each in choices))
    return None


def explain_unknown(asked: Asked) -> Note:
    """Why nothing was decided about a name that is not registered for whoever can read the reply."""
    names = either([f"“{one_line(name)}”" for name in asked.thread.unknown], "and")
    return Note(
        topic=Intent.EXPLAIN_TERMS,
        headline=f"{names} is not a name in the register, so nothing was looked at and nothing decided.",
        choices=(Choice("Register it", REGISTER_IT),),
    )
