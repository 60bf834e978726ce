"""The picture stands for the list: a lane for each partner or asset, signs for disclosures, bars for agreements."""

from dataclasses import replace
from datetime import date, timedelta

from handlers.disclosures import Listing, Timeline, draw_timeline
from handlers.disclosures.timeline import MOST_LANES
from tests.handlers.desk import Desk
from tests.handlers.disclosures.records import fill, look


def drawn(listing: Listing) -> Timeline:
    timeline = draw_timeline(listing)
    assert timeline is not None
    return timeline


def on(listing: Listing, *days: date) -> Listing:
    """The list with its first disclosure on these days instead."""
    kept = listing.found[0]
    return replace(listing, found=tuple(replace(kept, disclosure=replace(kept.disclosure, on=day)) for day in days))


def test_there_is_a_lane_for_each_partner_and_one_of_each_asset_where_one_partner_is_looked_for(desk: Desk) -> None:
    fill(desk)
    lanes = drawn(look(desk, withdrawn="yes")).lanes
    assert [lane.name for lane in lanes] == [
        "Draco Analytics Ltd",
        "Hydra Labs",
        "Lyra Retail plc",
        "Orion Systems GmbH",
        "the public",
        "Vega Dynamics, Inc.",
    ]
    assert [lane.name for lane in drawn(look(desk, partner="Orion")).lanes] == ["Press kit", "Product roadmap"]
    assert drawn(look(desk, "dana", way="received")).lanes[0].points[0].sign == "received"


def test_each_sign_says_what_it_stands_for_and_the_most_pressing_wins(desk: Desk) -> None:
    ids = fill(desk)
    timeline = drawn(look(desk, withdrawn="yes", since="2026-01-01"))
    points = {lane.name: lane.points for lane in timeline.lanes}
    assert points["Draco Analytics Ltd"][0].sign == "exception"
    assert points["Lyra Retail plc"][0].sign == "accident"
    assert points["Hydra Labs"][0].sign == "withdrawn"
    overdue, together = points["Orion Systems GmbH"]
    assert (overdue.number, together.number, together.sign) == (1, 2, "unconfirmed")
    assert together.says.splitlines() == [
        f"{ids['oral']}: Product roadmap to Orion Systems GmbH on 2026-11-22 (not confirmed in writing)",
        f"{ids['plain']}: Press kit to Orion Systems GmbH on 2026-11-20",
    ]
    assert timeline.signs == ("given", "received", "exception", "accident", "unconfirmed", "withdrawn")


def test_bars_are_the_agreements_in_force_and_end_with_them(desk: Desk) -> None:
    fill(desk)
    timeline = drawn(look(desk, since="2026-09-01", until="2026-12-31"))
    bars = {lane.name: lane.bars for lane in timeline.lanes}
    (draco,) = bars["Draco Analytics Ltd"]
    assert draco.says.endswith("until 2026-10-23")
    assert draco.at == 0
    assert 35 < draco.at + draco.width < 50
    assert bars["the public"] == ()
    assert timeline.today is not None
    later = drawn(on(look(desk, partner="Draco"), date(2027, 6, 1)))
    assert later.lanes[0].bars == ()


def test_everything_stands_on_the_line_and_far_ticks_are_years(desk: Desk) -> None:
    fill(desk)
    listing = look(desk, partner="Orion")
    for days in (
        [date(2026, 11, 22)],
        [date(2026, 1, 1), date(2026, 11, 22)],
        [date(2016, 1, 1), date(2026, 11, 22)],
        [date.min, date(2026, 11, 22)],
        [date(2026, 11, 22), date.max],
    ):
        timeline = drawn(on(listing, *days))
        assert all(0 <= point.at <= 100 for lane in timeline.lanes for point in lane.points)
        assert all(0 <= tick.at <= 90 for tick in timeline.ticks)
        assert len(timeline.ticks) <= 6
    assert drawn(on(listing, date(2016, 1, 1), date(2026, 11, 22))).ticks[0].says == "2020"


def test_what_lies_outside_today_and_too_many_near_together_are_told(desk: Desk) -> None:
    fill(desk)
    listing = look(desk, partner="Orion", until="2026-10-31")
    assert drawn(listing).today is None
    (lane,) = drawn(on(listing, *[date(2026, 10, 2)] * 9)).lanes
    assert (lane.points[0].number, lane.points[0].says.splitlines()[-1]) == (9, "and 3 more")


def test_lanes_without_room_are_counted(desk: Desk) -> None:
    fill(desk)
    listing = look(desk)
    kept = listing.found[0]
    many = tuple(
        replace(
            kept,
            disclosure=replace(
                kept.disclosure, partner=None, partner_words=f"x{number}", on=kept.disclosure.on - timedelta(number)
            ),
        )
        for number in range(MOST_LANES + 2)
    )
    timeline = drawn(replace(listing, found=many))
    assert (len(timeline.lanes), timeline.left_out) == (MOST_LANES, 2)


def test_of_nothing_there_is_no_picture(desk: Desk) -> None:
    assert draw_timeline(look(desk)) is None
