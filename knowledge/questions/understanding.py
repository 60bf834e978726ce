"""From a message to what it says: names, roles and facts put together, and the thread carried over."""

import re
from dataclasses import replace
from datetime import date
from unicodedata import normalize

from knowledge.inquiry import FACTS, Fact
from knowledge.lexicon.everyday import ENGLISH_WORDS, FOREIGN_WORDS
from knowledge.lexicon.intents import ACKNOWLEDGEMENTS
from knowledge.lexicon.things import CARRIERS
from knowledge.matching import (
    Found,
    Mention,
    Names,
    Nothing,
    asset_names,
    fold,
    partner_names,
    strip_invisible,
    tokenize,
)
from knowledge.questions import facts
from knowledge.questions.companions import find_companions, find_further_assets
from knowledge.questions.dates import Said, find_dates
from knowledge.questions.disclosers import name_discloser
from knowledge.questions.intents import find_intent
from knowledge.questions.phrases import says
from knowledge.questions.places import find_territories
from knowledge.questions.recipients import find_recipients
from knowledge.questions.roles import Placed, Role, offered_by, place_partners
from knowledge.questions.shared import shared_assets
from knowledge.questions.strangers import unregistered_follow_up, unregistered_partners
from knowledge.questions.threads import NEW_THREAD, follow
from knowledge.questions.unregistered import unregistered_assets
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.wording import Kind, Vocabulary, Wording, read, set_aside
from knowledge.register import Register
from knowledge.terms import Action

MAX_CHARACTERS = 20_000
"""The longest message that is read (rule 39)."""

_BARE_WORDS = 5
_REPORTING = frozenset({Intent.LOG_DISCLOSURE, Intent.INCIDENT, Intent.LIST_DISCLOSURES})
_ABOUT_THE_PAST = (
    "was|were|wasn't|weren't|did ** allowed|ok|okay|fine|permitted|right|we|i|that|it",
    "had ** :given|:gave",
    "back then|in|on|when",
    "should|could|might have|not",
)


_UNDATED = frozenset({Intent.DUE, Intent.EXPLAIN_TERMS, Intent.TRAINING, Intent.WHO_DECIDES})
_TOLD_THEN = re.compile(
    r"(?:told|gave|sent|showed|shown|shared|disclosed|handed|given|supplied)"
    r"(?: (?:it|them|that))?(?: (?:with|to))? (?:us|me)"
    r"(?: (?:back|already|once|only))? (?:on )?$"
    r"|\b(?:like|as|than|when) (?:[\w'\u2019]+ ){1,4}?(?:got|had|did|received|gave|sent|saw|was|were)(?: \w+){0,3} $"
)
"""Words before a date that say when something else was done."""


def vocabulary(register: Register) -> Vocabulary:
    """The names of the register ready for reading messages: build it once per register."""
    ids = frozenset(fold(each) for each in (*register.courses, *register.agreements, *register.tents))
    ours = frozenset(fold(each.email.rpartition("@")[2]) for each in register.people.values() if each.email)
    return Vocabulary(asset_names(register), partner_names(register), _people_names(register), ids, ours)


def _people_names(register: Register) -> Names:
    people = register.people.values()
    return Names(((each.id, (each.id, each.name, each.name.split(" ")[0])) for each in people), partner_like=True)


def understand(
    text: str,
    register: Register,
    today: date,
    thread: Thread = NEW_THREAD,
    *,
    names: Vocabulary | None = None,
) -> Understood:
    """What the message says, on the register as the audience sees it; `today` is the asker's own (rule 2).

    Quotations, code and forwarded text are data: they never make an intent, and their names count only where the
    person's own words ask and name none. Never raises, whatever the text. `names` saves building them anew each time.
    """
    if len(text) > MAX_CHARACTERS:
        return Understood(intent=Intent.NONE, too_long=True)
    names = names or vocabulary(register)
    own_text, whole_text = set_aside(text)
    own = read(own_text, names)
    if _is_foreign(own_text):
        return Understood(intent=Intent.NONE, language_foreign=True)
    stated = _facts(own, register)
    heard = find_territories(own, register) or find_recipients(own, register, thread.partners)
    has_fact = (
        bool(heard)
        or any(getattr(stated, name) for name in FACTS)
        or any(said.day for said in find_dates(own_text, today))
    )
    intent = find_intent(own, thread, has_fact=has_fact)
    if intent is Intent.NONE and thread.asked is not None and (answer := _bare_answer(own)):
        answered = _answered(stated, thread.asked, answer)
        return answered if answered.intent is Intent.NONE else follow(answered, own, thread)
    understood = _with_names(replace(stated, intent=intent), own, whole_text, names, thread, has_fact=has_fact)
    understood = _with_date(understood, own, today)
    if intent is Intent.SHARE:
        understood = name_discloser(understood, own, names, known=thread.discloser)
    understood = _with_records(understood, own, register, thread)
    return understood if intent in {Intent.NONE, Intent.HELP} else follow(understood, own, thread)


def _bare_answer(own: Wording) -> str:
    """The words of a short message that names nothing and closes no turn; empty for another one."""
    spoken = [item for item in own.items if item.kind is Kind.WORD]
    short = 0 < len(spoken) <= _BARE_WORDS and len(spoken) == sum(item.kind is not Kind.MARK for item in own.items)
    closing = ACKNOWLEDGEMENTS.issuperset(item.key for item in spoken)
    return (
        " ".join(strip_invisible(own.text[spoken[0].start : spoken[-1].end]).lower().split())
        if short and not closing
        else ""
    )


def _answered(stated: Understood, asked: Fact, answer: str) -> Understood:
    match asked:
        case Fact.PURPOSE:
            return replace(stated, intent=Intent.SHARE, purpose=(answer,))
        case Fact.RECIPIENT:
            return replace(stated, intent=Intent.SHARE, recipient=(answer,))
        case Fact.ASSET:
            return replace(stated, intent=Intent.SHARE, assets=(Nothing(answer, ()),))
        case Fact.PARTNER:
            return replace(stated, intent=Intent.SHARE, partners=(Nothing(answer, ()),))
        case _:
            return stated


def _is_foreign(text: str) -> bool:
    letters = [character for character in normalize("NFKC", text) if character.isalpha()]
    latin = sum(character < "\u0250" for character in letters)
    if letters and latin * 2 < len(letters):
        return True
    words = [token.key for token in tokenize(text)]
    english = sum(word in ENGLISH_WORDS for word in words)
    foreign = sum(word in _FOREIGN and word not in ENGLISH_WORDS for word in words)
    return foreign > 1 and foreign > english


_FOREIGN = frozenset(fold(word) for word in FOREIGN_WORDS) - frozenset(fold(word) for word in ("on", "me"))


def _facts(own: Wording, register: Register) -> Understood:
    plain = own.plain()
    return Understood(
        intent=Intent.NONE,
        publication=facts.is_publication(plain),
        purpose=facts.find_purposes(own, register),
        vertical=facts.find_verticals(own, register),
        form=facts.find_forms(plain),
        aspect=facts.find_aspects(plain),
        uses=facts.find_uses(plain),
        volume=facts.find_volume(own.text, register),
        group_size=facts.find_group_size(own.text),
        channel=facts.find_channel(plain),
    )


def _with_names(
    understood: Understood, own: Wording, whole_text: str, names: Vocabulary, thread: Thread, *, has_fact: bool
) -> Understood:
    asking = understood.intent not in {Intent.NONE, Intent.HELP}
    placed = place_partners(own, names.partners, names.ids)
    sources = _each_once([(each.at, each.mention) for each in placed if each.role is Role.SOURCE])
    assets = list(shared_assets(own, names.assets))
    if asking and understood.intent in {Intent.SHARE, Intent.LOG_DISCLOSURE, Intent.INCIDENT}:
        strange = unregistered_assets(own, names.assets, beside=bool(assets))
        told = tuple(each.at for each in placed if each.role is Role.SOURCE)
        assets += [(at, each) for at, each in strange if not told or _is_apart_from_source(own, each, told)]
    if understood.intent is Intent.SHARE:
        further = find_further_assets(own, names.assets, tuple(at for at, each in assets if isinstance(each, Found)))
        assets += _apart(tuple(further), assets)
    recipients = _recipients(placed, understood, own, names)
    if (
        thread.intent is not Intent.NONE
        and understood.intent is Intent.SHARE
        and not (assets or recipients or sources or has_fact)
    ):
        asset, partner = unregistered_follow_up(own, names.assets, names.partners)
        assets += [(0, asset)] if asset else []
        recipients += [(0, partner)] if partner else []
    if asking and own.text != whole_text:
        quoted = read(whole_text, names)
        if not assets and not thread.assets and not sources:
            assets = list(_only(shared_assets(quoted, names.assets)))
        if not recipients and not thread.partners and not understood.publication:
            recipients = list(_only(_named_partners(place_partners(quoted, names.partners))))
    return replace(
        understood,
        assets=_each_once(assets),
        partners=_each_once(recipients),
        sources=sources,
        publication=understood.publication and not (recipients and Action.PUBLISH in understood.uses),
        taken=tuple((each.text, each.id) for _, each in assets if isinstance(each, Found) and each.taken),
    )


def _apart(further: tuple[tuple[int, Nothing], ...], named: list[tuple[int, Mention]]) -> list[tuple[int, Mention]]:
    """Those that do not overlap what is named already."""
    spans = [(each.start, each.end) for _, each in named]
    return [(at, each) for at, each in further if all(each.end <= start or end <= each.start for start, end in spans)]


def _is_apart_from_source(own: Wording, thing: Nothing, told: tuple[int, ...]) -> bool:
    """False for words that only describe what a partner told us: "the numbers Draco gave us", "what Vega said"."""
    first = next(at for at, item in enumerate(own.items) if item.start >= thing.start)
    behind = next((at for at, item in enumerate(own.items) if item.start >= thing.end), len(own.items))
    near = any(first - 2 <= at < behind for at in told)
    near = near or own.items[first].key in {"what", "that", "whatever", "anything", "everything"}
    return not near and behind < len(own.items) and own.items[behind].key in {"and", "or", ",", "plus", "with", "to"}


def _id(mention: Mention) -> str | None:
    return mention.id if isinstance(mention, Found) else None


def _only(named: tuple[tuple[int, Mention], ...]) -> tuple[tuple[int, Mention], ...]:
    return named if len({_id(mention) for _, mention in named}) == 1 else ()


def _named_partners(placed: tuple[Placed, ...]) -> tuple[tuple[int, Mention], ...]:
    return tuple(
        (each.at, each.mention) for each in placed if each.role in {Role.RECIPIENT, Role.UNPLACED, Role.SPEAKER}
    )


def _recipients(
    placed: tuple[Placed, ...], understood: Understood, own: Wording, names: Vocabulary
) -> list[tuple[int, Mention]]:
    """The partners meant: recipients; else those without a place; else, for other intents than sharing, any named."""
    asking = understood.intent not in {Intent.NONE, Intent.HELP}
    found = [(each.at, each.mention) for each in placed if each.role is Role.RECIPIENT]
    if asking:
        others = {each.at: each.mention for each in placed if each.role in {Role.UNPLACED, Role.CONTEXT}}
        strange, joined = unregistered_partners(
            own, names.partners, recipients=tuple(at for at, _ in found), others=tuple(others)
        )
        found += [*strange, *((at, others[at]) for at in joined)]
        if understood.intent is Intent.SHARE:
            beside = find_companions(own, tuple(at for at, mention in found if isinstance(mention, Found)))
            found += _apart(tuple(beside), found)
    if not found and not understood.publication:
        found = [(each.at, each.mention) for each in placed if each.role is Role.UNPLACED]
    if not found and understood.intent is Intent.SHARE and not understood.publication:
        meant = {Role.SPEAKER, Role.CONTEXT} | ({Role.OWNER} if says(own.plain(), ("them|they|it|their",)) else set())
        found = [(each.at, each.mention) for each in placed if each.role in meant]
    if not found and understood.intent not in {Intent.SHARE, Intent.LOG_DISCLOSURE, Intent.INCIDENT, Intent.NONE}:
        found = [(each.at, each.mention) for each in placed if each.role is not Role.EXCLUDED]
    return found


def _each_once(named: list[tuple[int, Mention]]) -> tuple[Mention, ...]:
    kept: dict[object, Mention] = {}
    for _, mention in sorted(named, key=lambda pair: pair[0]):
        key = mention.words.casefold() if isinstance(mention, Nothing) else offered_by(mention)
        kept.setdefault(key, mention)
    return tuple(kept.values())


def _with_date(understood: Understood, own: Wording, today: date) -> Understood:
    """The stated date. What points backwards counts only in a report or a question about the past."""
    past = understood.intent in _REPORTING
    backwards = past = past or says(own.plain(), _ABOUT_THE_PAST)
    approving = understood.intent in {Intent.APPROVE, Intent.DUE, Intent.LIST_DISCLOSURES}
    days, unclear = [], False
    for said in find_dates(own.text, today, past=past):
        if _TOLD_THEN.search(own.text[: said.start].lower()) or _describes_asset(own, said):
            continue
        before = own.text[max(0, said.start - 8) : said.start].lower().split()
        if (said.past and not backwards) or (
            not (approving or past) and own.text[said.start : said.end].lower().startswith(("until", "till", "since"))
        ):
            continue
        if said.day is None:
            unclear = unclear or not {"back", "as", "like", "when"} & set(before[-1:])
        else:
            days.append(said.day)
    distinct = list(dict.fromkeys(days))
    if len(distinct) > 1:
        distinct = [day for day in distinct if day != today]
    if understood.intent is Intent.SHARE and (len(distinct) > 1 or unclear):
        return replace(understood, date_unclear=True)
    unclear = unclear and understood.intent not in _UNDATED
    return replace(understood, on=distinct[0] if distinct else None, date_unclear=unclear and not distinct)


def _describes_asset(own: Wording, said: Said) -> bool:
    """True for words that fix no day and stand before an asset's name: "the Q1 2028 roadmap"."""
    after = next((item for item in own.items if item.start >= said.end), None)
    return said.day is None and after is not None and (after.kind is Kind.ASSET or after.key in CARRIERS)


def _with_records(understood: Understood, own: Wording, register: Register, thread: Thread) -> Understood:
    """The facts that depend on the records found: the recipient's people and the asset's fields."""
    partners = tuple(each.id for each in understood.partners if isinstance(each, Found)) or thread.partners
    assets = tuple(each.id for each in understood.assets if isinstance(each, Found)) or thread.assets
    fields = tuple(
        dict.fromkeys(field for each in assets if each in register.assets for field in register.assets[each].fields)
    )
    return replace(
        understood,
        recipient=find_recipients(own, register, partners),
        territory=find_territories(own, register, _unsure_spans(understood)),
        fields=facts.find_fields(own, fields),
    )


def _unsure_spans(understood: Understood) -> tuple[tuple[int, int], ...]:
    return tuple(
        (each.start, each.end) for each in (*understood.partners, *understood.assets) if isinstance(each, Nothing)
    )
