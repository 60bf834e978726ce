"""Which partners in a message are to receive something: those in such a place, and whoever is left over beside them."""

from knowledge.lexicon.intents import CLAIM_VERBS
from knowledge.matching import Found, Nothing, fold
from knowledge.questions.companions import find_companions
from knowledge.questions.pairs import Named, key_of
from knowledge.questions.phrases import says
from knowledge.questions.recipients import registered_recipients
from knowledge.questions.roles import Placed, Role
from knowledge.questions.strangers import unregistered_partners
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.vocabulary import Vocabulary
from knowledge.questions.widening import offered_by
from knowledge.questions.wording import Wording
from knowledge.register import Register

DISCLOSING = frozenset({Intent.SHARE, Intent.LOG_DISCLOSURE, Intent.INCIDENT})
"""Intents about something that goes from one to another, so that a partner may be its source."""
GIVING = frozenset({Intent.SHARE, Intent.LOG_DISCLOSURE})
"""Intents about what we give."""
_RECORDED = frozenset({Intent.LOG_DISCLOSURE, Intent.INCIDENT, Intent.APPROVE})


def find_receivers(
    placed: tuple[Placed, ...],
    understood: Understood,
    own: Wording,
    assets: list[Named],
    *,
    register: Register,
    names: Vocabulary,
    thread: Thread,
) -> list[Named]:
    """The partners that are to receive, and the names and descriptions nobody registered that must be asked about.

    Where something is given, every partner named receives unless its place in the words tells otherwise. A person
    whom the register names for one of the partners is no company nobody knows.
    """
    named = {id for each in placed for id in offered_by(each.mention)} or set(thread.partners)
    people = {fold(name) for name in registered_recipients(register, tuple(sorted(named)))}
    found = _places(placed, understood, own, names, people)
    return found + (_left_over(placed, found, assets) if understood.intent in GIVING else [])


def _places(
    placed: tuple[Placed, ...], understood: Understood, own: Wording, names: Vocabulary, people: set[str]
) -> list[Named]:
    """The partners meant: recipients; else those without a place; else, for other intents than sharing, any named."""
    asking = understood.intent not in {Intent.NONE, Intent.HELP}
    found = _in(placed, Role.RECIPIENT)
    if asking:
        others = {each.at: each.mention for each in placed if each.role in {Role.UNPLACED, Role.CONTEXT}}
        strange, joined = unregistered_partners(
            own, names.partners, recipients=tuple(at for at, _ in found), others=tuple(others)
        )
        strange = tuple((at, each) for at, each in strange if fold(each.words) not in people)
        listed = understood.intent is Intent.WHO_DECIDES and any(isinstance(each, Found) for _, each in found)
        if understood.intent not in {*DISCLOSING, Intent.APPROVE} and not listed:
            strange = tuple((at, each) for at, each in strange if own.items[at].capital or each.nearest)
        facts = {*understood.purpose, *understood.vertical}
        strange = tuple(
            (at, each) for at, each in strange if not (own.items[at - 1].key == "," and each.words in facts)
        )
        if placed and says(own.plain(), (":agreement",)):
            strange = tuple((at, each) for at, each in strange if not _only_claims(own, each))
        found += [*strange, *((at, others[at]) for at in joined)]
        if understood.intent is Intent.SHARE:
            beside = find_companions(own, tuple(at for at, mention in found if isinstance(mention, Found)))
            found += apart(tuple(beside), found)
    if not found and not understood.publication:
        found = _in(placed, Role.UNPLACED)
    if not found and understood.intent is Intent.SHARE and not understood.publication:
        owner = says(own.plain(), ("them|they|it|their",)) or len({key_of(each.mention) for each in placed}) == 1
        found = _in(placed, Role.SPEAKER, Role.CONTEXT, *([Role.OWNER] if owner else []))
    if not found and understood.intent in _RECORDED:
        found = _in(placed, Role.CONTEXT, Role.OWNER, Role.POSSESSIVE)
        found = found if len({key_of(mention) for _, mention in found}) == 1 else []
    if not found and understood.intent not in {*DISCLOSING, Intent.NONE}:
        found = [(each.at, each.mention) for each in placed if each.role is not Role.EXCLUDED]
    return found


def _left_over(placed: tuple[Placed, ...], recipients: list[Named], assets: list[Named]) -> list[Named]:
    """Partners that nothing tells the place of while another one receives: each is a further recipient.

    None is passed over, so that its answer shows beside the others; but for one that is a part of a thing's name.
    """
    if not recipients:
        return []
    covered = {at for _, each in (*recipients, *assets) for at in range(each.start, each.end)}
    return [
        (each.at, each.mention)
        for each in placed
        if each.role is Role.UNPLACED
        and not (isinstance(each.mention, Nothing) and each.mention.words.islower())
        and covered.isdisjoint(range(each.mention.start, each.mention.end))
    ]


def _only_claims(own: Wording, named: Nothing) -> bool:
    """True for whoever says what somebody else's agreement gives them: "Zork claims we owe it under Orion's NDA"."""
    behind = next((item for item in own.items if item.start >= named.end), None)
    return behind is not None and behind.key in CLAIM_VERBS


def apart(further: tuple[tuple[int, Nothing], ...], named: list[Named]) -> list[Named]:
    """Those that do not overlap what is named already."""
    spans = [(each.start, each.end) for _, each in named]
    return [(at, each) for at, each in further if all(each.end <= start or end <= each.start for start, end in spans)]


def _in(placed: tuple[Placed, ...], *roles: Role) -> list[Named]:
    return [(each.at, each.mention) for each in placed if each.role in roles]
