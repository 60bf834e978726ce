"""What is on record of one partner or of one asset, as the asker may see it."""

from collections.abc import Iterable, Iterator
from datetime import date

from handlers.messages import Asked
from handlers.replies import Choice, Note, sentence
from knowledge.assets import Asset
from knowledge.explaining import asset_holds_in_words, holds_in_words, names_in_force
from knowledge.matching import Found
from knowledge.partners import DueDiligence, Partner, newest_screenings
from knowledge.prompts import Prompt, ask_agreement, ask_decider, ask_share, say_partner
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.responsible import absence_of, names_of
from knowledge.wording import either, spaced

_MOST_PARTNERS = 6


def show_card(understood: Understood, asked: Asked) -> Note | None:
    """What is on record of the one asset or partner that is asked about; None where a list is asked for."""
    register = asked.register
    assets = [each.id for each in understood.assets if isinstance(each, Found)]
    partners = [each.id for each in understood.partners if isinstance(each, Found)]
    match understood.listing:
        case "asset" if assets:
            return _show_asset(register.assets[assets[0]], asked)
        case "partner" if partners:
            return _show_partner(register.partners[partners[0]], asked)
        case _:
            return None


def _show_partner(partner: Partner, asked: Asked) -> Note:
    """The partner's standing: holds, vetting, screenings, what it holds, its agreements, its parent and its manager."""
    register, today = asked.register, asked.today
    lines = [
        *holds_in_words(register, partner.id, today),
        _diligence(partner.due_diligence, today),
        *_screenings(partner, today),
        *(
            f"{spaced(each.kind).capitalize()} {each.name}: {_days(each.from_on, each.until_on, today)}."
            for each in partner.attestations
        ),
        _signed(partner, asked),
    ]
    if partner.parent is not None and partner.parent in register.partners:
        lines.append(sentence(f"Its parent is {register.partners[partner.parent].name}"))
    if partner.manager is not None:
        lines.append(sentence(f"{_name(partner.manager, register)} manages the relationship"))
    name = say_partner(partner, register)
    prompts = [
        Prompt(f"What may go to {name}", f"what can I share with {name}?"),
        Prompt(f"What {name} agreed", ask_agreement(partner, register).text),
        ask_decider(partner, register),
    ]
    return _note(f"{partner.name}: {partner.status}, tier {partner.tier}.", lines, prompts)


def _diligence(record: DueDiligence | None, today: date) -> str:
    if record is None or record.decided_on > today:
        return "Due diligence: none on record."
    lapsed = record.until_on is not None and record.until_on < today
    until = f", {'lapsed after' if lapsed else 'until'} {record.until_on}" if record.until_on is not None else ""
    return f"Due diligence: {record.status} on {record.decided_on}{until}."


def _screenings(partner: Partner, today: date) -> Iterator[str]:
    """The newest screening of each list; a hit before what is clear on the same day (rule 29)."""
    newest = newest_screenings(partner, today)
    if not newest:
        yield "Screening: none on record."
    for each in newest:
        stale = each.until_on is not None and each.until_on < today
        until = f", {'stale after' if stale else 'until'} {each.until_on}" if each.until_on is not None else ""
        yield f"{each.list.capitalize()} screening: {each.result} on {each.screened_on}{until}."


def _days(first: date, last: date | None, today: date) -> str:
    if today < first:
        return f"from {first}"
    if last is None:
        return f"since {first}"
    return f"until {last}" if today <= last else f"ended on {last}"


def _signed(partner: Partner, asked: Asked) -> str:
    in_force = names_in_force(asked.register, partner.id, asked.today)
    return f"In force: {either(in_force, 'and')}." if in_force else "No agreement with it is in force."


def _show_asset(asset: Asset, asked: Asked) -> Note:
    """The asset's sensitivity, what can be told of it, whose it is, what is in it, its tent and its holds."""
    register = asked.register
    lines = [*asset_holds_in_words(register, asset.id, asked.today), *_tents(asset, asked), _content(asset)]
    owner = _name(asset.owner, register) if asset.owner else ""
    away = absence_of(register, asset.owner, asked.today) if asset.owner else ""
    lines.append(f"{owner} owns it{f' and is {away}' if away else ''}." if owner else "No owner of it is recorded.")
    for words, ids, records in (
        ("Made from", asset.derived_from, register.assets),
        ("With confidential information of", asset.contains, register.partners),
        ("Owned together with", asset.joint_owners, register.partners),
        ("Can be shared in its place:", asset.share_instead, register.assets),
    ):
        names = [records[id].name for id in ids if id in records]
        lines.extend([sentence(f"{words} {either(names, 'and')}")] if names else [])
    partners = sorted(register.agreements_of.keys() & register.partners.keys())[:_MOST_PARTNERS]
    asks = [(register.partners[id].name, ask_share(asset, register.partners[id], register)) for id in partners]
    return _note(
        f"{asset.name} is {asset.sensitivity}.", lines, [Prompt(f"With {name}", ask.text) for name, ask in asks]
    )


def _content(asset: Asset) -> str:
    told = [f'the "{aspect}"' for aspect in asset.aspects]
    kind = f"{spaced(asset.kind).capitalize()}: " if asset.kind else "Can be told of it: "
    forms = f", {either([each.form for each in asset.forms])}" if asset.forms else ""
    personal = "; it holds personal data" if asset.personal is not None else ""
    return f"{kind}{either(told, 'and')}{forms}{personal}."


def _tents(asset: Asset, asked: Asked) -> Iterator[str]:
    register = asked.register
    for tent in register.tents_of_asset.get(asset.id, ()):
        people = either([*names_of(register, tent.people), *tent.partner_people], "and")
        partner = register.partners[tent.partner].name
        yield f"Belongs to tent {tent.name} with {partner}, from {tent.from_on} to {tent.until_on}: {people}."


def _name(person: str, register: Register) -> str:
    return names_of(register, (person,))[0]


def _note(headline: str, lines: Iterable[str], prompts: Iterable[Prompt]) -> Note:
    return Note(
        topic=Intent.OVERVIEW,
        headline=headline,
        lines=tuple(lines),
        choices=tuple(Choice(*each) for each in dict.fromkeys(prompts)),
    )
