"""Two small invented companies, with the names, people and facts that messages speak of."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from knowledge.assets import Aspect, Asset, AssetForm, Form, Sensitivity
from knowledge.company import Company, Purpose, Region, Vertical
from knowledge.partners import Partner, PartnerTeam, Tent, Tier
from knowledge.people import Person
from knowledge.register import Register
from knowledge.terms import Agreement, AgreementKind, Effect, Term

TODAY = date(2026, 11, 22)
"""A Sunday: the day both worlds are told on."""


class _Record(Protocol):
    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=_Record)


def _by_id(records: Iterable[R]) -> dict[str, R]:
    return {record.id: record for record in records}


def _asset(
    id: str, name: str, aspect: Aspect, *aliases: str, fields: tuple[str, ...] = (), form: Form | None = None
) -> Asset:
    return Asset(
        id=id,
        name=name,
        aliases=aliases,
        aspects=(aspect,),
        sensitivity=Sensitivity.CONFIDENTIAL,
        fields=fields,
        forms=(AssetForm(form=form),) if form else (),
    )


def _partner(id: str, name: str, *aliases: str, domain: str, team: str = "", people: tuple[str, ...] = ()) -> Partner:
    return Partner(
        id=id,
        name=name,
        aliases=aliases,
        tier=Tier.STANDARD,
        domains=(domain,),
        teams=(PartnerTeam(name=team, people=people),) if team else (),
    )


def _licence(id: str, partner: str, volume: dict[str, int], recipients: tuple[str, ...] | None = None) -> Agreement:
    term = Term(
        id="use",
        clause="1",
        quote="may use",
        effect=Effect.PERMIT,
        aspects=(Aspect.DATA,),
        volume=volume,
        recipients=recipients,
    )
    return Agreement(
        id=id,
        name=id,
        kind=AgreementKind.DATA_LICENCE,
        partner=partner,
        effective_on=date(2026, 1, 1),
        terms=(term,),
    )


def aurora() -> Register:
    """Aurora Robotics: six partners named like constellations."""
    return Register(
        company=Company(name="Aurora Robotics", time_zone="Europe/Berlin"),
        purposes=_by_id(
            (
                Purpose(id="retail-analysis", name="Retail analysis"),
                Purpose(
                    id="store-planning", name="Store planning", aliases=("planning stores",), broader="retail-analysis"
                ),
                Purpose(id="advertising", name="Advertising", aliases=("ads",)),
            )
        ),
        verticals=_by_id((Vertical(id="grocery", name="Grocery", aliases=("supermarkets",)), Vertical(id="fashion"))),
        regions=_by_id(
            (
                Region(id="DACH", members=("DE", "AT", "CH"), aliases=("german-speaking countries",)),
                Region(id="island", members=("IE", "GB"), aliases=("all Ireland",)),
            )
        ),
        people=_by_id(
            (
                Person(id="ana", name="Ana Lind"),
                Person(id="bo", name="Bo Okafor"),
                Person(id="cy", name="Cy Marsh"),
                Person(id="dana", name="Dana Weiss"),
                Person(id="eve", name="Eve Moreau"),
                Person(id="kim-a", name="Kim Arnold"),
                Person(id="kim-b", name="Kim Bauer"),
            )
        ),
        assets=_by_id(
            (
                _asset("product-roadmap", "Product roadmap", Aspect.WHAT, "roadmap", "plans"),
                _asset(
                    "scheduler-source",
                    "Scheduler source code",
                    Aspect.HOW,
                    "scheduler code",
                    "scheduler src",
                    "scheduler repo",
                ),
                _asset(
                    "interface-description",
                    "Interface description",
                    Aspect.WHAT,
                    "interface spec",
                    "interface doc",
                    "API doc",
                ),
                _asset("blue-connector", "Blue connector", Aspect.HOW),
                _asset(
                    "basket-table",
                    "Basket table",
                    Aspect.DATA,
                    "basket data",
                    "basket rows",
                    fields=("store", "week", "basket value"),
                    form=Form.PSEUDONYMISED,
                ),
                _asset("basket-trends", "Basket trends", Aspect.DATA, "trends", "trend numbers", form=Form.AGGREGATED),
                _asset("design-notes", "Design notes", Aspect.HOW),
                _asset("press-kit", "Press kit", Aspect.WHAT, "media kit"),
            )
        ),
        partners=_by_id(
            (
                _partner("orion", "Orion Systems GmbH", "Orion", domain="orion-systems.example"),
                _partner(
                    "vega",
                    "Vega Dynamics, Inc.",
                    "Vega",
                    domain="vega.example",
                    team="Integration",
                    people=("Mia Holt", "Tom Reyes", "mia@vega.example"),
                ),
                _partner("lyra", "Lyra Retail plc", "Lyra", domain="lyra.example"),
                _partner("draco", "Draco Analytics Ltd", "Draco", domain="draco.example"),
                _partner("hydra", "Hydra Labs", "Hydra", domain="hydra.example", team="Labs"),
                _partner("cetus", "Cetus Cloud B.V.", "Cetus", "Cetus Cloud", domain="cetus.example"),
            )
        ),
        tents=_by_id(
            (
                Tent(
                    id="blue",
                    name="Blue",
                    partner="vega",
                    people=("ana", "bo", "dana"),
                    partner_people=("Mia Holt", "Lee Park"),
                    assets=("scheduler-source", "blue-connector"),
                    from_on=date(2026, 1, 1),
                    until_on=date(2027, 6, 30),
                ),
            )
        ),
        agreements=_by_id(
            (
                _licence("lyra-licence", "lyra", {"seats": 20}),
                _licence("vega-terms", "vega", {"requests per second": 20}),
            )
        ),
    )


def nordwind() -> Register:
    """Nordwind Turbinen: partners whose names are everyday words, share a word, or look alike."""
    return Register(
        company=Company(name="Nordwind Turbinen", time_zone="Europe/Copenhagen"),
        purposes=_by_id(
            (Purpose(id="maintenance", name="Maintenance"), Purpose(id="grid-forecast", name="Grid forecasting"))
        ),
        people=_by_id(
            (
                Person(id="jonas", name="Jonas Friis", email="jonas@nordwind.example"),
                Person(id="mark", name="Mark Vestergaard"),
            )
        ),
        assets=_by_id(
            (
                _asset("blade-geometry", "Blade geometry", Aspect.HOW, "blade shape", "blade CAD model"),
                _asset("gearbox-manual", "Gearbox manual", Aspect.WHAT, "gearbox handbook"),
                _asset(
                    "turbine-log-7", "Turbine log 7", Aspect.DATA, "turbine logs", fields=("wind speed", "yaw", "site")
                ),
                _asset(
                    "turbine-log-8", "Turbine log 8", Aspect.DATA, "turbine logs", fields=("wind speed", "yaw", "site")
                ),
                _asset("target-curve", "Target curve", Aspect.DATA),
                _asset("yaw-controller", "Yaw controller firmware", Aspect.HOW, "yaw controller", "yaw firmware"),
            )
        ),
        partners=_by_id(
            (
                _partner("summit", "Summit Inc.", domain="summit.example"),
                _partner(
                    "target",
                    "Target Energy AG",
                    "Target",
                    domain="target.example",
                    team="Grid Desk",
                    people=("Pia Lund",),
                ),
                _partner("brise", "Brisé Éolien SAS", "Brisé", domain="brise.example"),
                _partner("fjord-a", "Fjord Marine AS", "Fjord", domain="fjord-marine.example"),
                _partner("fjord-b", "Fjord Drilling AS", "Fjord", domain="fjord-drilling.example"),
                _partner("halden", "Halden & Søn A/S", "Halden", domain="halden.example"),
            )
        ),
        agreements=_by_id((_licence("target-licence", "target", {"seats": 5}, recipients=("grid operations team",)),)),
    )
