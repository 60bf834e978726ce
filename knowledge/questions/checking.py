"""That nothing understood goes beyond the register as the audience sees it (rules 5, 34)."""

from collections.abc import Container, Mapping
from dataclasses import replace

from knowledge.matching import OFFERED, Found, Mention, Nothing, Several
from knowledge.partners import PUBLIC
from knowledge.questions.values import Understood
from knowledge.register import Register
from knowledge.terms import HOUSE


def checked(understood: Understood, register: Register) -> Understood:
    """The same with every id that is not in the register turned into words that name nothing, or left out.

    What was carried over and is gone by now is left out: there are no words to ask about. A colleague who is not in the
    register is unclear as the discloser, never the asker.
    """
    assets, partners = register.assets, register.partners
    unknown = understood.discloser is not None and understood.discloser not in register.people
    return replace(
        understood,
        assets=_mentions(understood.assets, assets),
        partners=_mentions(understood.partners, partners),
        sources=_mentions(understood.sources, partners),
        pairs=tuple(
            (asset, partner)
            for each in understood.pairs
            if (asset := _mention(each[0], assets)) is not None
            and (partner := _receiver(each[1], partners)) is not None
        ),
        agreements=tuple(each for each in understood.agreements if each in register.agreements or each == HOUSE),
        people=tuple(each for each in understood.people if each in register.people),
        taken=tuple(each for each in understood.taken if each[1] in assets),
        discloser=None if unknown else understood.discloser,
        discloser_unclear=understood.discloser_unclear or unknown,
    )


def _mentions(mentions: tuple[Mention, ...], records: Mapping[str, object]) -> tuple[Mention, ...]:
    return tuple(found for each in mentions if (found := _mention(each, records)) is not None)


def _receiver(mention: Mention, partners: Mapping[str, object]) -> Mention | None:
    is_public = isinstance(mention, Found) and mention.id == PUBLIC
    return mention if is_public else _mention(mention, partners)


def _mention(mention: Mention, records: Container[str]) -> Mention | None:
    match mention:
        case Found():
            if mention.id in records:
                return mention
            return Nothing(mention.text, (), mention.start, mention.end) if mention.text else None
        case Several():
            known = tuple(each for each in mention.ids if each in records)
            if known == mention.ids:
                return mention
            return Nothing(mention.text, known[:OFFERED], mention.start, mention.end)
        case Nothing():
            known = tuple(each for each in mention.nearest if each in records)
            return mention if known == mention.nearest else replace(mention, nearest=known)
