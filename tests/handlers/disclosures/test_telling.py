"""What people ask about disclosures is told from the ledger, with its day, its way and what stands out."""

from collections.abc import Iterator

import pytest

from handlers.disclosures.telling import ALONE, MOST_LINES
from handlers.replies import to_json
from storage.engine import migrate, open_engine
from tests.handlers.desk import NOW, Desk, sample_files
from tests.handlers.disclosures.records import LOG, fill, put

Filled = tuple[Desk, dict[str, str]]


@pytest.fixture(scope="module")
def full() -> Iterator[Filled]:
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(sample_files())
    yield desk, fill(desk)
    engine.dispose()


@pytest.mark.parametrize(
    ("text", "person", "sorts", "page"),
    [
        (
            "what did we share with Orion since October?",
            "ana",
            "oral plain overdue",
            "partner=orion&since=2026-10-01&way=given",
        ),
        ("what has Lyra got from us?", "ana", "accident", "partner=lyra&way=given"),
        ("disclosures of the roadmap", "ana", "oral exception overdue", "asset=product-roadmap"),
        ("what did bo disclose last month?", "ana", "", "person=bo&since=2026-10-01&until=2026-10-31"),
        ("what did bo disclose this month?", "ana", "exception", "person=bo&since=2026-11-01&until=2026-11-30"),
        ("everything under the Orion NDA", "ana", "oral overdue", "partner=orion&agreement=orion-mnda"),
        ("exceptions this year", "ana", "accident exception", "since=2026-01-01&until=2026-12-31&only=exception"),
        ("unconfirmed disclosures", "ana", "oral overdue", "only=unconfirmed"),
        ("withdrawn disclosures", "ana", "withdrawn", "only=withdrawn"),
        ("late disclosures", "ana", "exception overdue received", "only=late"),
        ("all accidents", "ana", "accident", "only=accident"),
        ("what did Vega give us?", "dana", "received", "partner=vega&way=received"),
        (
            "what did we get from Vega this year?",
            "dana",
            "received",
            "partner=vega&since=2026-01-01&until=2026-12-31&way=received",
        ),
        ("what did Vega give us?", "ana", "received", "partner=vega&way=received"),
        ("what did Orion get from bo?", "ana", "", "partner=orion&person=bo&way=given"),
        ("has the press kit been published?", "ana", "published", "partner=public&asset=press-kit"),
        ("my disclosures", "cy", "oral received", "person=cy"),
        ("what did I share with Orion?", "cy", "oral", "partner=orion&person=cy&way=given"),
        ("what did we tell Orion orally?", "ana", "oral overdue", "partner=orion&way=given&how=oral"),
        ("disclosure log", "eve", "published accident oral plain exception overdue received", ""),
    ],
)  # fmt: skip
def test_the_disclosures_that_are_asked_about_are_listed(
    full: Filled, text: str, person: str, sorts: str, page: str
) -> None:
    desk, ids = full
    note = desk.note(text, person)
    assert [choice.text for choice in note.choices] == [f"show {ids[sort]}" for sort in sorts.split()]
    assert [line[:10] for line in note.lines[: len(note.choices)]] == [ids[sort] for sort in sorts.split()]
    assert note.page == ("/disclosures" + (f"?{page}" if page else ""))


def test_a_line_says_what_it_was_how_and_what_stands_out(full: Filled) -> None:
    desk, ids = full
    note = desk.note("what did we share with Orion since October?")
    assert note.headline == (
        "3 disclosures to Orion Systems GmbH since 2026-10-01: 1 overdue, 2 not confirmed in writing, 1 logged late."
    )
    assert note.lines == (
        f"{ids['oral']}: Product roadmap to Orion Systems GmbH on 2026-11-22, oral: YES, IF; not confirmed in writing",
        f"{ids['plain']}: Press kit to Orion Systems GmbH on 2026-11-20, written: YES",
        f"{ids['overdue']}: Product roadmap to Orion Systems GmbH on 2026-10-02, oral: YES, IF; "
        "not confirmed in writing; overdue; logged late",
    )
    assert desk.note("what did Cetus get from us?").lines == ("Only what was logged here is known.",)


def test_no_more_than_ten_are_listed_and_the_page_has_them_all(desk: Desk) -> None:
    for day in range(1, 14):
        put(desk, LOG, "ana", {"What": "press kit", "To": "Orion", "On": f"2026-11-{day:02}"})
    note = desk.note("what did we share with Orion?")
    assert (len(note.lines), note.lines[-1], len(note.choices)) == (MOST_LINES + 1, "and 3 older", MOST_LINES)
    assert note.headline.startswith("13 disclosures to Orion Systems GmbH: ")
    assert '"page": "/disclosures?partner=orion&way=given"' in to_json(note)


def test_a_follow_up_goes_on_about_the_same(full: Filled) -> None:
    desk, ids = full
    first = desk.ask("what did we share with Orion?")
    since = desk.note("and since November?", thread=first.thread)
    assert [choice.text for choice in since.choices] == [f"show {ids[sort]}" for sort in ("oral", "plain")]
    other = desk.note("what did bo disclose?", thread=first.thread)
    assert [choice.text for choice in other.choices] == [f"show {ids['exception']}"]


def test_where_others_can_read_it_only_what_all_may_see_is_listed(desk: Desk) -> None:
    put(desk, LOG, "ana", {"What": "scheduler source", "To": "Vega"})
    assert len(desk.note("what did we share with Vega?").choices) == 1
    among = desk.note("what did we share with Vega?", audience=("cy",))
    assert (among.choices, among.page) == ((), "")
    assert desk.note("what did I ask about Vega?", audience=("cy",)).headline == ALONE


def test_an_old_revision_lists_what_it_had_names_for(full: Filled) -> None:
    """What was received became an asset, which the first revision did not have."""
    desk, ids = full
    assert ids["received"] in repr(desk.ask("what did Vega give us?", "dana").reply)
    assert ids["received"] not in repr(desk.ask("what did Vega give us?", "dana", revision=1).reply)


def test_the_day_given_apart_is_the_day(full: Filled) -> None:
    desk, ids = full
    reply = desk.ask("what did we share with Orion?", on=NOW.date()).reply
    assert ids["oral"] in repr(reply)
    assert ids["plain"] not in repr(reply)


def test_own_answers_are_listed_where_answers_are_asked_for(desk: Desk) -> None:
    asked = [desk.answers(text)[0] for text in ("may I share the roadmap with Orion?", "press kit to Hydra?")]
    desk.answers("may I share the roadmap with Orion?", "bo")
    note = desk.note("my answers")
    assert note.lines == (
        f"{asked[1].id}, 2026-11-22: Press kit to Hydra Labs: YES",
        f"{asked[0].id}, 2026-11-22: Product roadmap to Orion Systems GmbH: YES, IF",
    )
    assert [choice.text for choice in desk.note("what did I ask about Orion?").choices] == [f"answer {asked[0].id}"]


def test_only_so_many_answers_are_listed_and_those_of_what_may_not_be_known_any_more_are_not(desk: Desk) -> None:
    for _ in range(MOST_LINES + 2):
        desk.answers("may we publish what Draco told us?", "cy")
    note = desk.note("my answers", "cy")
    assert note.lines[0].endswith("What Draco Analytics Ltd told us to the public: NO")
    assert note.lines[-1] == "and 2 older"
    desk.answers("scheduler source to Vega?", "bo")
    assert "Scheduler source to Vega" in repr(desk.note("my answers", "bo"))
