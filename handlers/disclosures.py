"""What was disclosed: understood and checked, but not kept yet; in its stead the asker's own answers."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from handlers.messages import Asked
from handlers.replies import VERDICT_WORDS, Answer, Choice, Note, one_line
from knowledge.assets import Asset
from knowledge.decisions import decide
from knowledge.inquiry import FACTS, Question, facts_of
from knowledge.matching import Found, Mention, Nothing, Several
from knowledge.partners import PUBLIC, Partner
from knowledge.prompts import ask_share
from knowledge.questions import Intent, Understood
from knowledge.reasons import reason_of
from knowledge.register import Register
from knowledge.stated import in_words
from knowledge.wording import either, spaced

MOST_LINES = 10
_MOST_PAIRS = 6
NOT_RECORDED = "Nothing was recorded: disclosures are not kept here yet. Log it where you log them now."
NONE_KEPT = "Disclosures are not kept here yet, so nobody's are listed; these are your own answers."
ALONE = "Your answers are listed where nobody else can read them: ask again in a direct message."


def log_disclosure(understood: Understood, asked: Asked) -> Note:
    """What would be logged, and what the terms say of it; it says that nothing was recorded."""
    register = asked.register
    lines = tuple(f"{name}: {value}" for name, value in _facts(understood, asked))
    pairs = [(asset.id, partner.id) for asset in understood.assets if isinstance(asset, Found)
             for partner in understood.partners if isinstance(partner, Found)]  # fmt: skip
    verdicts = []
    for asset, partner in pairs[:_MOST_PAIRS]:
        question = Question(
            asset=asset,
            partner=partner,
            asker=asked.asker,
            on=asked.on or understood.on or asked.today,
            today=asked.today,
            **facts_of(understood),
        )
        decision = decide(question, register)
        conditions = f" Conditions: {'; '.join(decision.conditions)}." if decision.conditions else ""
        verdicts.append(f"{VERDICT_WORDS[decision.verdict]}: {reason_of(decision, register)}{conditions}")
    prompts = [ask_share(register.assets[a], register.partners[p], register) for a, p in pairs[:_MOST_PAIRS]]
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=NOT_RECORDED,
        lines=(*lines, *verdicts),
        choices=tuple(Choice(*each) for each in prompts),
    )


def _facts(understood: Understood, asked: Asked) -> Iterator[tuple[str, str]]:
    """What was understood, each with its name."""
    register = asked.register
    assets = [_named(each, register.assets) for each in understood.assets]
    yield "What", either(assets, "and") if assets else "not said"
    partners = [_named(each, register.partners) for each in understood.partners]
    if understood.publication:
        partners.append("the public")
    yield "To", either(partners, "and") if partners else "not said"
    day = asked.on or understood.on
    yield "On", "not clear" if day is None and understood.date_unclear else str(day or asked.today)
    for fact in FACTS:
        said = in_words(fact, getattr(understood, fact), register)
        if said:
            yield spaced(fact).capitalize(), one_line(", ".join(said))


def _named(mention: Mention, records: Mapping[str, Asset | Partner]) -> str:
    match mention:
        case Found(id=id):
            return records[id].name
        case Several():
            return "more than one fits"
        case Nothing(words=words):
            return f"“{one_line(words)}”, which is not registered"
        case _:
            assert_never(mention)


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
