"""What runs out is listed from the dates of the register alone, both ends included, soonest first."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.calendar import LAST_DAY
from knowledge.company import Course, CourseVersion
from knowledge.due import Dated, due_dates, passed_before, passed_until
from knowledge.people import CoursePass
from knowledge.register import Register
from tests.case_worlds import Table, world

TODAY = date(2026, 11, 22)


def due(change: Table, *kinds: Dated, upto: date = date(2040, 1, 1), person: str = "ana") -> list[tuple[date, str]]:
    register = world("aurora").changed(change).register()
    return [(each.on, each.what) for each in due_dates(register, person, TODAY, upto) if each.kind in kinds]


def test_the_last_day_itself_counts_and_the_day_after_does_not() -> None:
    last = date(2027, 1, 31)
    assert (last, "last day of Lyra Data Licence") in due({}, Dated.AGREEMENT, upto=last)
    assert (last, "last day of Lyra Data Licence") not in due({}, Dated.AGREEMENT, upto=date(2027, 1, 30))
    ended = {"agreements": [{"id": "lyra-data-licence", "terminated_on": date(2026, 11, 21)}]}
    assert "last day of Lyra Data Licence" not in [what for _, what in due(ended, Dated.AGREEMENT)]
    today = {"agreements": [{"id": "lyra-data-licence", "terminated_on": TODAY}]}
    assert due(today, Dated.AGREEMENT)[0] == (TODAY, "last day of Lyra Data Licence")


def test_what_never_ends_and_what_was_never_in_force_is_not_listed() -> None:
    change = {
        "agreements": [
            {"id": "orion-mnda", "unset": ["expires_on"]},
            {"id": "vega-mnda", "effective_on": date(2028, 1, 1), "terminated_on": date(2027, 1, 1)},
        ]
    }
    told = [what for _, what in due(change, Dated.AGREEMENT)]
    assert "last day of Orion Mutual NDA" not in told
    assert "last day of Vega Mutual NDA" not in told


def test_an_overdue_review_is_listed_unless_its_agreement_has_ended() -> None:
    overdue = {"agreements": [{"id": "lyra-data-licence", "review_on": date(2026, 6, 1)}]}
    assert due(overdue, Dated.REVIEW)[0] == (date(2026, 6, 1), "review of Lyra Data Licence")
    on_the_last_day = {"agreements": [{"id": "lyra-data-licence", "review_on": date(2027, 1, 31)}]}
    assert (date(2027, 1, 31), "review of Lyra Data Licence") in due(on_the_last_day, Dated.REVIEW)
    after_the_end = {"agreements": [{"id": "lyra-data-licence", "review_on": date(2027, 6, 1)}]}
    assert "review of Lyra Data Licence" not in [what for _, what in due(after_the_end, Dated.REVIEW)]


def test_holds_and_tents_end() -> None:
    change = {
        "holds": [
            {"id": "a", "partner": "orion", "from_on": TODAY, "until_on": date(2027, 1, 1)},
            {"id": "b", "asset": "press-kit", "from_on": TODAY, "until_on": date(2027, 1, 2)},
            {"id": "c", "agreement": "orion-mnda", "from_on": TODAY, "until_on": date(2027, 1, 3)},
        ]
    }
    assert due(change, Dated.HOLD) == [
        (date(2027, 1, 1), "last day of the hold on Orion Systems GmbH"),
        (date(2027, 1, 2), "last day of the hold on Press kit"),
        (date(2027, 1, 3), "last day of the hold on Orion Mutual NDA"),
    ]
    assert due({}, Dated.TENT) == [(date(2027, 6, 30), "last day of tent Blue")]


def test_each_date_tells_whose_it_is_and_of_what() -> None:
    until = {"from_on": TODAY, "until_on": date(2027, 1, 1)}
    change = {
        "holds": [
            {"id": "a", "partner": "orion", **until},
            {"id": "b", "asset": "press-kit", **until},
            {"id": "c", "agreement": "orion-mnda", **until},
        ],
        "partners": [
            {
                "id": "orion",
                "due_diligence": {"status": "approved", "decided_on": TODAY, "until_on": date(2027, 1, 1)},
                "attestations": [{"kind": "insurance", "name": "cyber", **until}],
            }
        ],
    }
    dates = due_dates(world("aurora").changed(change).register(), "ana", TODAY, date(2027, 7, 1))
    assert {(each.kind, each.partner, each.subject) for each in dates} >= {
        (Dated.AGREEMENT, "lyra", "lyra-data-licence"),
        (Dated.REVIEW, "orion", "orion-mnda"),
        (Dated.APPROVAL, "vega", "scheduler-source"),
        (Dated.HOLD, "orion", ""),
        (Dated.HOLD, None, "press-kit"),
        (Dated.HOLD, "orion", "orion-mnda"),
        (Dated.TENT, "vega", "blue"),
        (Dated.VETTING, "orion", ""),
        (Dated.ATTESTATION, "orion", ""),
        (Dated.COURSE, "vega", "vega-dev"),
    }


def test_approvals_name_who_gave_them() -> None:
    assert due({}, Dated.APPROVAL) == [
        (date(2026, 12, 31), "last day of the yes of Bo Lindholm on Scheduler source to Vega Dynamics, Inc."),
        (date(2026, 12, 31), "last day of the yes of Dana Weiss on Scheduler source to Vega Dynamics, Inc."),
    ]


def test_an_approval_of_somebody_who_is_gone_or_about_what_is_gone() -> None:
    register = world("aurora").register()
    people = {id: person for id, person in register.people.items() if id != "bo"}
    told = [each.what for each in due_dates(replace(register, people=people), "ana", TODAY, LAST_DAY)]
    assert "last day of the yes of an approver on Scheduler source to Vega Dynamics, Inc." in told
    assets = {id: asset for id, asset in register.assets.items() if id != "scheduler-source"}
    told = [each.kind for each in due_dates(replace(register, assets=assets), "ana", TODAY, LAST_DAY)]
    assert Dated.APPROVAL not in told


def test_the_newest_screening_of_each_list_counts() -> None:
    old = {"list": "sanctions", "result": "clear", "screened_on": date(2026, 1, 1), "until_on": date(2027, 1, 1)}
    new = {"list": "sanctions", "result": "clear", "screened_on": date(2026, 9, 1)}
    change = {
        "partners": [
            {
                "id": "orion",
                "screenings": [new, old],
                "due_diligence": {"status": "approved", "decided_on": date(2026, 1, 1)},
                "attestations": [
                    {"kind": "insurance", "name": "cyber", "from_on": TODAY, "until_on": date(2027, 5, 1)},
                    {"kind": "control", "name": "soc-2", "from_on": TODAY},
                ],
            }
        ]
    }
    assert not any("Orion" in what for _, what in due(change, Dated.VETTING))
    assert due(change, Dated.ATTESTATION)[0] == (
        date(2027, 5, 1),
        "last day of Orion Systems GmbH's insurance cyber",
    )


def test_courses_are_those_of_the_person() -> None:
    assert due({}, Dated.COURSE) == [(date(2027, 3, 6), "last day of your pass of Vega developer training")]
    assert due({}, Dated.COURSE, person="cy") == []


def with_passes(*passed: date, valid_days: int | None = 10) -> Register:
    course = Course(
        id="c", versions=(CourseVersion(version="1", from_on=date(2026, 1, 1)),), company=True, valid_days=valid_days
    )
    events = {
        f"p{n}": CoursePass(id=f"p{n}", person="ana", course="c", version="1", passed_on=day)
        for n, day in enumerate(passed)
    }
    return replace(world("aurora").register(), courses={"c": course}, passes=events)


@pytest.mark.parametrize(
    ("passed", "last"),
    [
        ((date(2026, 11, 20),), date(2026, 11, 29)),
        ((date(2026, 11, 20), date(2026, 11, 30)), date(2026, 12, 9)),
        ((date(2026, 11, 20), date(2026, 12, 1)), date(2026, 11, 29)),
        ((date(2026, 11, 23),), None),
        ((), None),
    ],
)
def test_passes_without_a_gap_are_one(passed: tuple[date, ...], last: date | None) -> None:
    assert passed_until(with_passes(*passed), "ana", "c", TODAY) == last


def test_a_pass_for_ever_is_never_due() -> None:
    register = with_passes(date(2026, 11, 1), valid_days=None)
    assert passed_until(register, "ana", "c", TODAY) == LAST_DAY
    assert not any(each.kind is Dated.COURSE for each in due_dates(register, "ana", TODAY, LAST_DAY))


def test_the_last_day_before_is_told() -> None:
    assert passed_before(with_passes(date(2026, 10, 1)), "ana", "c", TODAY) == date(2026, 10, 10)
    assert passed_before(with_passes(date(2026, 11, 13)), "ana", "c", TODAY) is None
    assert passed_before(with_passes(), "ana", "c", TODAY) is None
