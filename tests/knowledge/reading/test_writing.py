"""A register written and read again is the same register."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.company import Company
from knowledge.reading import read_records, read_register, register_records, write_register
from knowledge.reading.files import gather
from knowledge.reading.sections import ALL_SECTIONS
from knowledge.reading.writing import plain_record
from knowledge.register import Register
from knowledge.terms import Covers, Term
from tests.knowledge.reading.samples import good_files, good_register
from tests.scale import count

AWKWARD = [
    "NO",
    "3.10",
    "0x1F",
    "1e3",
    "2026-02-01",
    "null",
    "~",
    "true",
    "yes",
    "=",
    "<<",
    "- a",
    "a: b",
    "a #b",
    "#a",
    "'",
    '"',
    "''",
    "\\",
    "\\n",
    "%a",
    "@a",
    "`a`",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "[a]",
    "{a}",
    " a",
    "a ",
    "a  b",
    "a\nb",
    "a\n\n b",
    "\na",
    "a\n",
    "a\tb",
    "\ta",
    "a\r\nb",
    "\x85",
    "a\u2028b",
    "\u00a0",
    "é",
    "e\u0301",
    "漢字",
    "🚀",
    "\u200b",
    "---",
    "...",
    "?",
    "? a",
    "x" * 500,
    "word " * 100 + "end",
    "word\u2029" * 60,
    "a b  c   d" * 30,
    "'a' \"b\" " * 40 + ".",
]
TEXT = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")),
    st.text(st.sampled_from(" \n\t:-#'\"\\abc,[]{}&*!|>%@`\u2028")),
)


def test_the_good_register_is_the_same_after_a_round_trip() -> None:
    again = read_register(write_register(good_register(), 12))
    assert again.problems == ()
    assert again.register == good_register()
    assert again.base_revision == 12


def test_without_a_revision_none_is_written() -> None:
    assert read_register(write_register(good_register())).base_revision is None


def test_the_canonical_files_have_their_names() -> None:
    assert sorted(write_register(good_register())) == sorted(good_files())


def test_a_register_written_twice_gives_the_same_bytes() -> None:
    again = read_register(write_register(good_register())).register
    assert again is not None
    assert write_register(again) == write_register(good_register())


def test_order_of_records_makes_no_difference() -> None:
    turned = replace(good_register(), people=dict(reversed(list(good_register().people.items()))))
    assert write_register(turned) == write_register(good_register())


def test_sections_without_records_leave_no_file() -> None:
    register = Register(company=Company(name="Aurora", time_zone="UTC"))
    files = write_register(register)
    assert files == {"company.yaml": b"company:\n  name: Aurora\n  time_zone: UTC\n"}
    assert read_register(files).register == register


def test_an_approval_given_on_nothing_stays_so() -> None:
    approval = replace(good_register().approvals["A-1"], basis=None)
    register = replace(good_register(), approvals={"A-1": approval})
    assert read_register(write_register(register)).register == register


def test_nobody_and_everybody_stay_apart() -> None:
    asset = replace(good_register().assets["brochure"], readers=())
    register = replace(good_register(), assets={**good_register().assets, "brochure": asset})
    assert read_register(write_register(register)).register == register


def test_other_readers_of_yaml_see_the_same_words() -> None:
    written = yaml.safe_load(write_register(good_register())["partners.yaml"])
    assert written["partners"][1]["country"] == "NO"
    courses = yaml.safe_load(write_register(good_register())["company.yaml"])["courses"]
    assert courses[0]["versions"][1] == {"version": "3.10", "from_on": date(2026, 3, 1), "grace_days": 30}


def register_with(text: str) -> Register:
    good = good_register()
    person = replace(good.people["ana"], name=text, teams=(text, "x"), accounts={"teams": text, text: "U9"})
    asset = replace(good.assets["brochure"], value=text, fields=(text, text))
    hold = replace(good.holds["labs-hold"], reason=text)
    return replace(
        good,
        people={**good.people, "ana": person},
        assets={**good.assets, "brochure": asset},
        holds={"labs-hold": hold},
    )


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_words_survive_files_and_records(text: str) -> None:
    if not any(ord(letter) < 32 and letter not in "\t\n\r" for letter in text):
        register = register_with(text)
        assert read_register(write_register(register)).register == register
    assert read_records(register_records(register_with(text))) == register_with(text)


@given(TEXT)
def test_any_words_survive_files_and_records(text: str) -> None:
    register = register_with(text)
    again = read_register(write_register(register))
    assert again.problems == ()
    assert again.register == register
    assert read_records(register_records(register)) == register


@given(TEXT.filter(lambda words: words.strip() != ""))
def test_any_quote_of_a_text_survives(quote: str) -> None:
    good = good_register()
    quote = quote.replace("\r\n", "\n")
    texts = {**good.texts, "house": f"1. Before {quote} after.\n"}
    rule = Term(id="rule", clause="1", quote=f"Before {quote} after", effect=good.rules["no-training"].effect)
    register = replace(good, texts=texts, rules={"rule": replace(rule, action=good.rules["no-training"].action)})
    written = write_register(register)
    assert written["house.md"].decode() == texts["house"]
    again = yaml.safe_load(written["company.yaml"])
    assert again["rules"][0]["quote"] == f"Before {quote} after"


BIT = st.text(st.sampled_from("ab é:'-\n0"), max_size=4)
PLAIN = {
    str: BIT,
    date: st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    int: st.integers(-(10**15) + 1, 10**15 - 1),
    bool: st.booleans(),
    type(None): st.none(),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that records are made of."""
    if hint in PLAIN:
        return PLAIN[hint]
    if get_origin(hint) is UnionType:
        return st.one_of([values(member) for member in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=2).map(tuple)
    if get_origin(hint) is dict:
        return st.dictionaries(BIT, values(get_args(hint)[1]), max_size=2)
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return st.builds(hint, **{name: values(field) for name, field in get_type_hints(hint).items()})


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Any register at all, senseless ones too."""
    sections = {}
    for name, section in ALL_SECTIONS.items():
        records = draw(st.lists(values(section.record), max_size=2))
        sections[name] = {f"r{number}": replace(record, id=f"r{number}") for number, record in enumerate(records)}
    texts = draw(st.dictionaries(st.sampled_from(["house", "r0"]), BIT))
    return Register(company=draw(values(Company)), texts=texts, **sections)


EXAMPLES = count(quick=25, full=1_000)
"""A drawn register is large, so that a few show each field often."""


@settings(max_examples=EXAMPLES)
@given(registers())
def test_any_register_survives_as_records(register: Register) -> None:
    assert read_records(register_records(register)) == register


@settings(max_examples=EXAMPLES)
@given(registers())
def test_every_field_of_any_register_is_written(register: Register) -> None:
    draft = gather(write_register(register))
    assert draft.complaints == []
    assert draft.company is not None
    assert draft.company.record == register.company
    for name in ALL_SECTIONS:
        assert {entry.id: entry.record for entry in draft.every(name)} == getattr(register, name)
    assert draft.texts == register.texts


def test_defaults_are_left_out() -> None:
    assert plain_record(Covers(any=True)) == {"any": True}
    assert plain_record(Covers()) == {}
