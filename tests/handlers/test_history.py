"""A person's own answers: hers for good, as they stand on record, and nobody else's."""

from handlers.history import Page, find_own, list_own
from handlers.replies import as_object
from tests.handlers.desk import NOW, ROADMAP, Desk, edited, sample_files


def listed(desk: Desk, person: str = "ana", most: int = 2, before: str | None = None) -> Page | None:
    return list_own(person, desk.engine, desk.snapshots, at=NOW, most=most, before=before)


def ids(page: Page | None) -> list[str]:
    assert page is not None
    return [given.answer.id for given in page.answers]


def is_found(desk: Desk, answer: str, person: str = "ana") -> bool:
    return find_own(answer, person, desk.engine, desk.snapshots, at=NOW) is not None


def test_what_is_on_record_is_what_was_answered(desk: Desk) -> None:
    for words in (
        ROADMAP,
        "basket trends to Lyra?",
        "scheduler source to Orion?",
        "may I share what Draco told us with Orion?",
    ):
        (answer,) = desk.answers(words)
        given = find_own(answer.id, "ana", desk.engine, desk.snapshots, at=NOW)
        assert given is not None
        assert as_object(given.answer) == as_object(answer)
        assert (given.question, given.at, given.answer.today) == (words, NOW, answer.today)


def test_own_answers_come_newest_first_a_page_at_a_time(desk: Desk) -> None:
    for person in ("ana", "bo", "ana", "ana"):
        desk.answers(person=person)
    first = listed(desk)
    assert (ids(first), first and first.before) == (["A-4", "A-3"], "A-3")
    second = listed(desk, before="A-3")
    assert (ids(second), second and second.before) == (["A-1"], None)
    assert ids(listed(desk, "bo")) == ["A-2"]
    assert ids(listed(desk, "cy")) == []


def test_nobody_elses_answer_is_found(desk: Desk) -> None:
    desk.answers()
    assert is_found(desk, "A-1")
    assert not is_found(desk, "A-1", "bo")
    assert not is_found(desk, "A-2")
    assert not is_found(desk, "revision:1", "operator")
    assert (listed(desk, "bo", before="A-1"), listed(desk, before="A-2")) == (None, None)


def test_an_outsider_has_no_history(desk: Desk) -> None:
    desk.answers(person="cy")
    desk.load(edited(sample_files(), "people.yaml", ("joined_on: 2024-02-01", "left_on: 2026-11-21")))
    assert listed(desk, "cy") == Page()
    assert not is_found(desk, "A-1", "cy")
