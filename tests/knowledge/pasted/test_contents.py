"""Lines of files are told from what people note down, in whatever field of a form they stand."""

import pytest

from knowledge.pasted import is_content

FILES = {
    "python": [f"    x{each} = y{each} + 1" for each in range(5)],
    "calls": ["print(x)", "run(x, y)", "if x:", "    stop()", "import os"],
    "c": ["int main() {", "  go();", "  x = 1;", "}", "// end {"],
    "sql": ["SELECT a", "FROM b", "WHERE c > 1", "  AND d < 2", "ORDER BY e"],
    "html": ["<ul>", "<li>a</li>", "<li>b</li>", "<li class='x'>c</li>", "</ul>"],
    "csv": ["a,b,c,d"] * 5,
    "csv with words": ["Ana Ferreira,Berlin,3"] * 5,
    "semicolons": ["a;b;c;d"] * 5,
    "bars": ["| a | b |"] * 5,
    "tabs": ["a\tb\tc"] * 5,
    "two columns": [f"name{each};{each}" for each in range(12)],
    "yaml": [f"key{each}: value{each}" for each in range(12)],
    "yaml with lists": [f"- key: {each}" for each in range(12)],
    "json": ['"a": 1,', '"b": {', '"c": 2', "},", '"d": 3'],
    "hexdump": [f"{each:08x}  7f 45 4c 46 02 01 01 00  00 00 00 00 00 00 00 00" for each in range(5)],
    "hexdump alone": ["7f 45 4c 46 02 01 01 00 00"] * 5,
}
NOTES = {
    "points": ["- roadmap: Q1 to Q3", "- pricing: not discussed", "- people: Ana, Bo, Cy", "- next: call on Friday"],
    "days": [f"{day}: shown" for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")],
    "legal list": [f"({letter}) the plans for the {letter} line;" for letter in "abcdefgh"],
    "people": ["Ana Ferreira, engineer, Berlin", "Bo Lind, engineer, Oslo", "Cy Okafor, engineer, Lagos"] * 2,
    "times": ["10:30 we met", "11:00 the roadmap", "11:30 questions", "12:00 lunch", "13:00 the end"],
    "names in lines": ["Ana,", "Bo,", "Cy,", "Dana,", "Eve,", "Ravi"],
    "links": ["<https://files.example/a|the plan>"] * 6,
    "prose": ["We showed the roadmap; they asked for the prices; we said no."] * 8,
}


def form(lines: list[str], *, between: str = "\n  ") -> str:
    fields = "Log a disclosure\nWhat: roadmap; press kit; design notes\nTo: Orion\nOn: 2026-11-22"
    return between.join((f"{fields}\nNote: as follows", *lines))


@pytest.mark.parametrize("name", FILES)
def test_lines_of_a_file_are_found_in_a_form(name: str) -> None:
    assert is_content(form(FILES[name]))
    assert not is_content(form(FILES[name][:3]))


@pytest.mark.parametrize("name", ["csv", "yaml", "json", "hexdump"])
def test_lines_that_are_pasted_beside_the_fields_are_found_as_well(name: str) -> None:
    assert is_content(form(FILES[name], between="\n"))


def test_more_fields_than_any_form_has_are_settings() -> None:
    lines = [f"retry count {letter}: 3" for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert is_content(form(lines, between="\n"))
    assert not is_content(form(lines[:15], between="\n"))


@pytest.mark.parametrize("name", NOTES)
def test_what_people_note_down_is_no_file(name: str) -> None:
    assert not is_content(form(NOTES[name]))
