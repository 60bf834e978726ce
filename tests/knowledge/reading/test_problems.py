"""Every kind of problem is told in its exact words, at its place."""

import pytest

from knowledge.reading import Problem, Severity, read_register
from knowledge.reading.drafts import Draft
from tests.knowledge.reading.samples import BROKEN, Case, broken_cases, good_files, told

TABLES = sorted(BROKEN.glob("*.toml"))
ERRORS = [case for table in TABLES if table.stem != "warnings" for case in broken_cases(table)]
WARNINGS = list(broken_cases(BROKEN / "warnings.toml"))


def name(case: Case) -> str:
    return case.name


@pytest.mark.parametrize("case", ERRORS, ids=name)
def test_a_broken_register_is_told_in_full_and_does_not_load(case: Case) -> None:
    reading = read_register(case.files)
    assert [str(problem) for problem in reading.problems] == case.expect
    assert reading.register is None


@pytest.mark.parametrize("case", WARNINGS, ids=name)
def test_a_doubtful_register_is_told_and_loads(case: Case) -> None:
    reading = read_register(case.files)
    assert [str(problem) for problem in reading.problems] == case.expect
    assert {problem.severity for problem in reading.problems} == {Severity.WARNING}
    assert reading.register is not None


def test_the_good_register_has_no_problem() -> None:
    assert told(good_files()) == []


def test_all_problems_of_all_files_are_told_at_once_in_the_order_of_places() -> None:
    files = good_files()
    edits = {
        "agreements/orion-mnda.yaml": [(b"clause: '3.2'", b"clause: '3.7'"), (b"purposes: [retail]", b"purposes: [x]")],
        "partners.yaml": [(b"tier: trial", b"tier: gold"), (b"placed_by: dana", b"placed_by: dane")],
        "people.yaml": [(b"delegate: bo", b"delegate: bob")],
        "assets.yaml": [(b"derived_from: [baskets]", b"derived_from: [trends]")],
        "events.yaml": [(b"passed_on: 2026-04-01", b"passed_on: 2026-04-31")],
    }
    for file, changes in edits.items():
        for old, new in changes:
            files[file] = files[file].replace(old, new)
    files["agreements/vega-terms.md"] = b"\xff"
    reading = read_register(files)
    assert [str(problem) for problem in reading.problems] == [
        "agreements/orion-mnda.yaml:22:14: there is no purpose `x`",
        "agreements/orion-mnda.yaml:31:11: clause `3.7` does not exist in orion-mnda.md; did you mean `3.1`?",
        "agreements/vega-terms.md:1:1: the file is not UTF-8; save it as UTF-8",
        "assets.yaml:38:17: `derived_from` leads back to where it began: `trends -> trends`; remove one of these links",
        "events.yaml:6:14: `passed_on` is not a day between 1900 and 2200: `2026-04-31`",
        "partners.yaml:33:9: `tier` must be one of `strategic`, `standard` or `trial`, not `gold`",
        "partners.yaml:40:14: there is no person `dane`; did you mean `dana`?",
        "people.yaml:11:15: there is no person `bob`; did you mean `bo`?",
    ]
    assert reading.register is None


def test_a_problem_without_a_suggestion_ends_with_what_is_wrong() -> None:
    assert str(Problem("people.yaml", 3, 5, "something is wrong")) == "people.yaml:3:5: something is wrong"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"people:\n- id: \xff\n", "more.yaml:2:1: the file is not UTF-8; save it as UTF-8"),
        (
            b"\xef\xbb\xbfpeople: []\n",
            "more.yaml:1:1: the file begins with a byte order mark; save it as UTF-8 without one",
        ),
        (b"a:\n  \x07b: c\n", "more.yaml:2:3: the control character `U+0007` stands in the file; delete it"),
        (b"a: x\x00\n", "more.yaml:1:5: the control character `U+0000` stands in the file; delete it"),
        (b"#" * 20_000_001, "more.yaml:1:1: the file is larger than 20 MB; split it"),
        (
            b"\t- a\n",
            "more.yaml:1:1: a tab stands in the indentation; use spaces",
        ),
    ],
)
def test_a_file_that_is_no_plain_text_is_told(content: bytes, message: str) -> None:
    assert told({**good_files(), "more.yaml": content}) == [message]


def test_a_text_may_have_form_feeds_but_no_other_control_character() -> None:
    files = good_files()
    files["house.md"] += b"\x0c\n1.3 More.\r\n"
    assert told(files) == []
    files["house.md"] += b"\x1b[31m"
    assert told(files) == ["house.md:10:1: the control character `U+001B` stands in the file; delete it"]


def test_a_text_over_its_limit_is_told() -> None:
    files = {**good_files(), "house.md": b"x" * 5_000_001}
    assert told(files) == ["house.md:1:1: the file is larger than 5 MB; split it"]


@pytest.mark.parametrize(
    "bomb",
    [
        b"a: &a [x, x]\n"
        + b"".join(b"%c: &%c [*%c, *%c, *%c]\n" % (n, n, n - 1, n - 1, n - 1) for n in range(98, 123)),
        b"kinds: " + b"[" * 200_000,
        b"kinds: " + b"{a: " * 200_000,
        b"kinds:\n" + b"- " * 200_000,
        b"\n".join(b" " * depth + b"a:" for depth in range(2_000)),
        b"kinds: &a\n- *a\n",
        "kinds:\n\ufeff&a [x]\n".encode(),
    ],
    ids=["aliases", "lists", "blocks", "compact", "indented", "itself", "after-a-mark"],
)
def test_a_bomb_is_told_and_not_unfolded(bomb: bytes) -> None:
    messages = told({**good_files(), "more.yaml": bomb})
    assert messages
    assert all("not allowed" in message or "nested deeper than 50" in message for message in messages)


def test_signs_of_anchors_and_tags_inside_words_are_no_anchors() -> None:
    files = good_files()
    files["people.yaml"] = files["people.yaml"].replace(b"Bo Berg", b"Bo & Co - a * b ! 'x' *bold* \"&c\"")
    assert told(files) == []


def test_half_a_letter_in_words_is_told() -> None:
    assert told({**good_files(), "more.yaml": "holds: []\n# \ud800\n"}) == [
        "more.yaml:2:3: the control character `U+D800` stands in the file; delete it"
    ]


def test_an_unclear_term_may_have_any_field() -> None:
    files = good_files()
    fields = (
        b"  effect: unclear\n  approvers: [dana]\n  name: x\n  within: {days: 3}\n  reach: others\n  lifts: [secret]\n"
    )
    files["agreements/orion-mnda.yaml"] = files["agreements/orion-mnda.yaml"].replace(b"  effect: permit\n", fields)
    assert told(files) == []


def test_a_term_may_survive_for_the_time_the_agreement_states() -> None:
    files = good_files()
    terms = files["agreements/orion-mnda.yaml"].replace(
        b"information: theirs\n", b"information: theirs\n  survives: true\n"
    )
    assert told({**files, "agreements/orion-mnda.yaml": terms}) == []


@pytest.mark.untraced
def test_many_missing_ids_are_told_soon_though_without_offers() -> None:
    partners = b"".join(b"- {id: p-%d, name: P%d, tier: trial}\n" % (number, number) for number in range(4_000))
    block = b"- {id: a%d, name: A%d, aspects: [what], sensitivity: public, contains: [q-%d]}\n"
    assets = b"".join(block % (number, number, number) for number in range(2_000))
    messages = told({**good_files(), "more.yaml": b"partners:\n" + partners + b"assets:\n" + assets})
    assert len(messages) == 2_000
    assert messages[0].endswith("did you mean `p-0`?")
    assert messages[-1].endswith("there is no partner `q-1999`")


def test_a_draft_without_a_company_is_no_register() -> None:
    with pytest.raises(ValueError, match="a draft without `company` is no register"):
        Draft().register()


def test_dot_files_and_the_readme_are_passed_over() -> None:
    files = {".gitignore": b"\xff", ".git/config": b"x", "agreements/.keep": b"", "README.md": b"x", "LICENSE": b"x"}
    assert told({**good_files(), **files}) == []


def test_no_files_at_all_lack_the_company() -> None:
    assert told({}) == ["company.yaml:1:1: the section `company` is missing; add it with `name` and `time_zone`"]
