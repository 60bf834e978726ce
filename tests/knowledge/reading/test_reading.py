"""What a register that loads is made of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import pytest

from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.terms import Duration
from tests.knowledge.reading.samples import good_files, good_register


def test_plain_words_are_never_taken_for_something_else() -> None:
    register = good_register()
    assert register.partners["vega"].country == "NO"
    assert register.regions["nordics"].members == ("NO", "SE", "DK")
    assert [version.version for version in register.courses["vega-dev"].versions] == ["1.0", "3.10"]
    assert register.people["ana"].accounts == {"slack": "U1", "teams": "29"}


def test_values_have_the_types_of_their_fields() -> None:
    agreement = good_register().agreements["orion-mnda"]
    assert agreement.effective_on == date(2026, 2, 1)
    assert agreement.survival == Duration(years=3)
    assert good_register().agreements["orion-addendum"].terms[0].volume == {"seats": 20}


def test_an_agreement_is_known_by_the_name_of_its_file() -> None:
    files = good_files()
    files["agreements/orion-mnda.yaml"] = b"id: orion-mnda\n" + files["agreements/orion-mnda.yaml"]
    assert read_register(files).register == good_register()


def test_texts_stay_as_they_are_byte_for_byte() -> None:
    files = good_files()
    text = files["agreements/orion-mnda.md"].replace(b"\n", b"\r\n") + b"\t \r\n\r\n"
    files["agreements/orion-mnda.txt"] = text
    del files["agreements/orion-mnda.md"]
    register = read_register(files).register
    assert register is not None
    assert register.texts["orion-mnda"].encode() == text


def test_a_section_may_stand_in_any_file_and_in_several() -> None:
    files = good_files()
    head, sign, bo = files["people.yaml"].partition(b"- id: bo\n")
    files["people.yaml"] = head
    files["team.yaml"] = b"people:\n" + sign + bo + files.pop("partners.yaml") + files.pop("tents.yaml")
    assert read_register(files).register == good_register()


def test_files_may_be_text_or_bytes_and_have_windows_line_ends() -> None:
    files = good_files()
    yaml_files = {name: data.decode().replace("\n", "\r\n") for name, data in files.items() if name.endswith(".yaml")}
    assert read_register({**files, **yaml_files}).register == good_register()


def test_an_empty_section_holds_nothing() -> None:
    assert read_register({**good_files(), "more.yaml": b"holds:\npasses: []\n"}).register == good_register()


@pytest.mark.parametrize(("line", "revision"), [(b"revision: 7\n", 7), (b"", None)])
def test_the_revision_the_files_were_exported_from_is_told(line: bytes, revision: int | None) -> None:
    files = good_files()
    files["company.yaml"] = files["company.yaml"].replace(b"revision: 7\n", line)
    assert read_register(files).base_revision == revision


def test_an_approval_is_given_on_its_asset_as_the_files_have_it() -> None:
    assert good_register().approvals["A-1"].basis == "restricted|@vega"


@pytest.mark.parametrize(("line", "basis"), [(b"  basis: internal|\n", "internal|"), (b"  basis: null\n", None)])
def test_an_approval_keeps_what_it_says_it_was_given_on(line: bytes, basis: str | None) -> None:
    files = good_files()
    files["events.yaml"] = files["events.yaml"].replace(b"  requested_by: ana\n", b"  requested_by: ana\n" + line)
    register = read_register(files).register
    assert register is not None
    assert register.approvals["A-1"].basis == basis


@dataclass(frozen=True)
class Told:
    kind: str
    id: str
    field_path: tuple[str | int, ...]
    what: str = "it is hidden"
    suggestion: str | None = "hide it too"


def test_further_checks_see_the_register_and_their_problems_get_places() -> None:
    def check(register: Register) -> Iterable[Told]:
        assert register == good_register()
        yield Told("agreement", "orion-mnda", ("terms", 2, "quote"))
        yield Told("partners", "vega-labs", ("parent",))
        yield Told("company", "company", ("min_group",))
        yield Told("asset", "roadmap", ("value",))
        yield Told("asset", "scheduler", ("name", "first"))
        yield Told("asset", "baskets", ("fields", 9))
        yield Told("text", "house", ())

    reading = read_register(good_files(), [check])
    assert reading.register is None
    assert [str(problem) for problem in reading.problems] == [
        "agreements/orion-mnda.yaml:32:10: it is hidden; hide it too",
        "assets.yaml:2:3: it is hidden; hide it too",
        "assets.yaml:12:9: it is hidden; hide it too",
        "assets.yaml:28:11: it is hidden; hide it too",
        "company.yaml:6:14: it is hidden; hide it too",
        "house.md:1:1: it is hidden; hide it too",
        "partners.yaml:34:11: it is hidden; hide it too",
    ]


def test_further_checks_wait_for_a_register_without_errors() -> None:
    def check(register: Register) -> Iterable[Told]:
        raise AssertionError(register)

    files = {**good_files(), "more.yaml": b"holds: [x]\n"}
    assert read_register(files, [check]).register is None


def test_a_further_check_about_a_missing_record_is_a_broken_promise() -> None:
    with pytest.raises(KeyError):
        read_register(good_files(), [lambda _: [Told("asset", "nowhere", ())]])
