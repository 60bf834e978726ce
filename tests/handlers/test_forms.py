"""A form's text is what a person could have typed: it comes back as what was filled in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.forms import Field, Form, read_form, write_form

TITLES = ("Log a disclosure", "Report")


def test_the_text_is_the_title_and_a_line_for_each_field_filled_in() -> None:
    form = Form(
        title="Log a disclosure",
        fields=(Field(name="What", value="roadmap"), Field(name="Note", value="one\ntwo"), Field(name="To")),
        submit="Send",
    )
    assert form.text == "Log a disclosure\nWhat: roadmap\nNote: one\n  two"
    assert form.filled({"To": "Orion", "Note": ""}) == "Log a disclosure\nWhat: roadmap\nTo: Orion"


@given(
    st.dictionaries(
        st.sampled_from(["What", "Received by", "Note"]),
        st.lists(st.text("abc:; ", min_size=1).filter(str.strip), min_size=1, max_size=3).map("\n".join),
    )
)
def test_what_was_filled_in_comes_back(values: dict[str, str]) -> None:
    found = read_form(write_form("Report", values.items()), TITLES)
    assert found is not None
    assert found.title == "Report"
    assert found.values == {name: _tidy(value) for name, value in values.items()}


def _tidy(value: str) -> str:
    """The value with the indents of its further lines, which mean something in YAML."""
    first, *rest = value.strip().splitlines()
    return "\n".join((first.strip(), *(line.rstrip() for line in rest)))


@pytest.mark.parametrize("title", ["log a disclosure", "LOG A  DISCLOSURE:", " Log a disclosure. "])
def test_a_title_is_known_however_it_is_written(title: str) -> None:
    found = read_form(f"{title}\nWHAT: roadmap", TITLES)
    assert found is not None
    assert (found.title, found.get("What"), found.get("To")) == ("Log a disclosure", "roadmap", "")


@pytest.mark.parametrize("text", ["", "may I share it?", "Log a disclosure of the roadmap\nWhat: x", "What: x"])
def test_what_begins_with_no_title_is_no_form(text: str) -> None:
    assert read_form(text, TITLES) is None


def test_a_line_that_is_no_field_is_kept_so_that_it_can_be_told() -> None:
    found = read_form("Report\nWhat: x\nand so on", TITLES)
    assert found is not None
    assert found.values == {"What": "x", "": "and so on"}
