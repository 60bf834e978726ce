"""What was disclosed: the asker's own answers."""

from handlers.messages import Asked
from handlers.replies import Answer, Choice, Note
from knowledge.findings import VERDICT_WORDS
from knowledge.matching import Found
from knowledge.partners import PUBLIC
from knowledge.questions import Intent, Understood
from knowledge.register import Register

MOST_LINES = 10
NONE_KEPT = "Disclosures are not kept here yet, so nobody's are listed; these are your own answers."
ALONE = "Your answers are listed where nobody else can read them: ask again in a direct message."


def list_disclosures(understood: Understood, asked: Asked) -> Note:
    """The asker's own answers about the partners and assets named; that no disclosures are kept."""
    if not asked.is_private:
        return Note(topic=Intent.LIST_DISCLOSURES, headline=NONE_KEPT, lines=(ALONE,))
    found = [each for each in asked.past if _is_about(each, understood, asked.register)]
    lines = [_line(each, asked.register) for each in found[:MOST_LINES]]
    if not found:
        lines = ["You have no answers about that."]
    elif len(found) > MOST_LINES:
        lines.append(f"and {len(found) - MOST_LINES} older")
    choices = tuple(Choice(f"Answer {each.id}", f"answer {each.id}") for each in found[:MOST_LINES])
    return Note(topic=Intent.LIST_DISCLOSURES, headline=NONE_KEPT, lines=tuple(lines), choices=choices)


def _is_about(past: Answer, understood: Understood, register: Register) -> bool:
    """True for an answer about what was named, if the asker may still know of all it names."""
    partners = {each.id for each in understood.partners if isinstance(each, Found)}
    assets = {each.id for each in understood.assets if isinstance(each, Found)}
    known = (past.asset is None or past.asset in register.assets) and all(
        id in (None, PUBLIC) or id in register.partners for id in (past.partner, past.source)
    )
    return (
        known
        and (past.asset is not None or past.source is not None)
        and (not partners or not partners.isdisjoint((past.partner, past.source)))
        and (not assets or past.asset in assets)
    )


def _line(past: Answer, register: Register) -> str:
    what = register.assets[past.asset].name if past.asset is not None else "What they told us"
    if past.source is not None:
        what = f"What {register.partners[past.source].name} told us"
    partner = register.partners.get(past.partner or "")
    to = partner.name if partner is not None else "a partner" if past.partner is None else "the public"
    return f"{past.id}, {past.today}: {what} to {to}: {VERDICT_WORDS[past.verdict]}"
