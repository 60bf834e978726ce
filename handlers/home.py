"""The first screen: the partners and assets that a person may know of, and questions to begin with."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from sqlalchemy import Engine

from handlers.viewers import Viewer, find_viewer, get_present
from knowledge.examples import example_pair, examples
from knowledge.explaining import days_of
from knowledge.prompts import ask_share
from knowledge.visibility import is_outsider
from storage.engine import reading
from storage.snapshots import Snapshots

_MOST_EXAMPLES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementLine:
    """An agreement and where it stands today."""

    name: str
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerLine:
    """A partner, its agreements, and a question about it; none while there is no asset to ask about."""

    name: str
    tier: str
    status: str
    agreements: tuple[AgreementLine, ...]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetLine:
    """An asset and a question about it; none while there is no partner to ask about."""

    name: str
    kind: str
    aspects: tuple[str, ...]
    sensitivity: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person, and whether she is an outsider today."""

    id: str
    name: str
    is_outsider: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What one person may know of, in the order of names."""

    company: str
    today: date
    partners: tuple[PartnerLine, ...]
    assets: tuple[AssetLine, ...]
    examples: tuple[str, ...]


def find_home(person: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> Home | None:
    """The home of an employee; None for an outsider today."""
    with reading(engine) as session:
        viewer = find_viewer(session, snapshots, person, at)
    return None if viewer is None else _home(viewer)


def list_people(engine: Engine, snapshots: Snapshots, *, at: datetime) -> tuple[PersonLine, ...]:
    """Everybody in the register, in its order; only a sample shows them to everybody."""
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
    return tuple(
        PersonLine(id=person.id, name=person.name, is_outsider=is_outsider(now.register, person.id, now.today))
        for person in now.register.people.values()
    )


def describe_register(engine: Engine, snapshots: Snapshots, *, at: datetime) -> str:
    """Whose register it is and which day it has, as `Aurora Robotics on 2026-11-22`."""
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
    return f"{now.register.company.name} on {now.today}"


def _home(viewer: Viewer) -> Home:
    register = viewer.register
    asset, partner = example_pair(register, viewer.id, viewer.today)
    return Home(
        company=register.company.name,
        today=viewer.today,
        partners=tuple(
            PartnerLine(
                name=each.name,
                tier=each.tier,
                status=each.status,
                agreements=tuple(
                    AgreementLine(name=signed.name, standing=days_of(signed, register, viewer.today))
                    for signed in register.agreements_of.get(each.id, ())
                ),
                example="" if asset is None else ask_share(asset, each, register).text,
            )
            for each in sorted(register.partners.values(), key=lambda each: (each.name.casefold(), each.id))
        ),
        assets=tuple(
            AssetLine(
                name=each.name,
                kind=each.kind or "",
                aspects=tuple(each.aspects),
                sensitivity=each.sensitivity,
                example="" if partner is None else ask_share(each, partner, register).text,
            )
            for each in sorted(register.assets.values(), key=lambda each: (each.name.casefold(), each.id))
        ),
        examples=tuple(prompt.text for prompt in islice(examples(register, viewer.id, viewer.today), _MOST_EXAMPLES)),
    )
