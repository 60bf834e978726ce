"""An agreement's own text is cut into numbered clauses, however it is numbered, without losing a byte of it."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.clauses import AgreementText, read_clauses
from knowledge.clauses.marks import strip_noise

AGREEMENT = """\
# Mutual Non-Disclosure Agreement

Aurora and Draco enter into this agreement.

## 1. Interpretation

1.1 "Confidential Information" means what one party tells the other, as clause 3.2 says.

1.2 The Holder has no duty for information that:

(a) it can prove it knew before;

(b) it received from another person under section 4 or 5; or

(c) has become public.

This clause does not cover personal data.

## 2. Term

2.1 The term begins on 24 October 2024 and lasts 2.5 years.

2.2 It ends 30 days after notice, see clauses 2.1 and
1.2 above.

## 3. Disclosure

3.1 Each party may disclose (i) roadmaps, (ii) interface descriptions and (iii) prices for one (1) year. It need not.

3.2 Section 1.1 applies.

## Signatures

For Aurora: Dana Weiss
"""


def numbers(text: str) -> list[str]:
    return [clause.number for clause in read_clauses(text).clauses]


def words(read: AgreementText, number: str) -> str:
    clause = read.find_clause(number)
    assert clause is not None, number
    return read.get_text(clause)


AGREEMENT_NUMBERS = [
    "1", "1.1", "1.2", "1.2(a)", "1.2(b)", "1.2(c)", "2", "2.1", "2.2", "3", "3.1", "3.1(i)", "3.1(ii)", "3.1(iii)",
    "3.2",
]  # fmt: skip


def test_register_text_gives_its_headings_paragraphs_and_lettered_lines() -> None:
    assert numbers(AGREEMENT) == AGREEMENT_NUMBERS


def test_clause_holds_its_own_text_and_that_of_its_sub_clauses() -> None:
    read = read_clauses(AGREEMENT)
    assert words(read, "2.1") == "2.1 The term begins on 24 October 2024 and lasts 2.5 years."
    assert words(read, "1").startswith("1. Interpretation\n\n1.1 ")
    assert words(read, "1").endswith("personal data.")
    assert words(read, "1.2(b)") == "(b) it received from another person under section 4 or 5; or"


def test_words_after_a_list_belong_to_the_clause_around_it() -> None:
    read = read_clauses(AGREEMENT)
    assert words(read, "1.2(c)") == "(c) has become public."
    assert read.containing("does not cover personal data") == "1.2"
    assert words(read, "3.1(iii)") == "(iii) prices for one (1) year."
    assert read.containing("It need not") == "3.1"


def test_unnumbered_heading_ends_the_clause_before_it() -> None:
    read = read_clauses(AGREEMENT)
    assert words(read, "3").endswith("3.2 Section 1.1 applies.")
    assert read.containing("Dana Weiss") is None


def test_numbered_list_goes_on_below_an_unnumbered_heading() -> None:
    for second in ("2.", "1."):
        read = read_clauses(f"1. One\n\n## Notes\n\nsee above\n\n{second} Two")
        assert [clause.number for clause in read.clauses] == ["1", "2"]
        assert words(read, "1") == "1. One"
        assert read.containing("see above") is None


def test_line_in_capitals_ends_nothing_outside_annexes() -> None:
    read = read_clauses(
        "1. One\n\nCONFIDENTIAL\n\nmore\n\nExhibit A\n\nx\n\nIN WITNESS WHEREOF we sign.\n\nNOTES\n\nsee above"
    )
    assert words(read, "1") == "1. One\n\nCONFIDENTIAL\n\nmore"
    assert read.containing("see above") is None


def test_level_counts_the_clauses_around() -> None:
    levels = {clause.number: clause.level for clause in read_clauses(AGREEMENT).clauses}
    assert (levels["1"], levels["1.2"], levels["1.2(a)"]) == (1, 2, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1. One\n1.1. Deep\n1.2. Deeper\n2. Two\n", "1 1.1 1.2 2", id="full stops after dotted numbers"),
        pytest.param("3.1 First here.\n\n3.2 Second.", "3.1 3.2", id="dotted numbers without a heading"),
        pytest.param("1.1.1 One.\n\n1.1.2 Two.\n\n1.2.1 Three.", "1.1.1 1.1.2 1.2.1", id="three parts"),
        pytest.param("1. A\n\n1.1 B\n\n1.1.1 C\n\n1.1.2 D\n\n1.2 E", "1 1.1 1.1.1 1.1.2 1.2", id="three levels"),
        pytest.param("1. One\n\n1.2 Second\n\n1.4 Fourth\n\n4. Four", "1 1.2 1.4 4", id="reserved numbers left out"),
        pytest.param("## 1. One\n\n## 12. Twelve\n\n## 3. Three", "1 12 3", id="headings in any order"),
        pytest.param("## 1 One\n\n1.1 Text\n\n## 2 Two\n\n2.1 Text", "1 1.1 2 2.1", id="headings without full stop"),
        pytest.param("## Section 4: Fees\n\n4.1 Text\n\n## Article 5\n\n5.1 Text", "4 4.1 5 5.1", id="word and colon"),
        pytest.param("Section 1. Fees\n\n(a) x\n\nSection 2. Term\n\n2.1 y", "1 1(a) 2 2.1", id="the word Section"),
        pytest.param("ARTICLE I\n\n1.1 x\n\nARTICLE II\n\n2.1 y", "I 1.1 II 2.1", id="Roman articles"),
        pytest.param("§ 1 Scope\n\ntext\n\n§ 2 Term\n\ntext", "1 2", id="paragraph signs"),
        pytest.param("1) One\n2) Two\n   a) x\n   b) y\n3) Three", "1 2 2(a) 2(b) 3", id="closing brackets"),
        pytest.param("1. a\n1. b\n   1. c\n   1. d\n1. e", "1 2 2.1 2.2 3", id="Markdown counts for the author"),
        pytest.param("1. a\n   a. x\n   b. y\n2. b\n   1. z\n   2. w", "1 1(a) 1(b) 2 2.1 2.2", id="Markdown nested"),
        pytest.param("1. a\n\n   2. b\n\n3. c", "1 2 3", id="numbers weigh more than indents"),
        pytest.param("A. First.\n\nB. Second.\n\n1. One\n\n2. Two", "A B 1 2", id="lettered recitals"),
        pytest.param("(A) First.\n\n(B) Second.\n\n1. One\n\n2. Two", "A B 1 2", id="bracketed recitals"),
        pytest.param("A. One\n\n1. x\n\n2. y\n\nB. Two\n\n1. z", "A A(1) A(2) B B(1)", id="lettered main clauses"),
        pytest.param("I. One\n\nA. x\n\nB. y\n\nII. Two", "I I(A) I(B) II", id="Roman main clauses"),
        pytest.param("1. One\n\nA. x\n\nB. y\n\n2. Two", "1 1.A 1.B 2", id="capital letters below numbers"),
        pytest.param("1. One   (a) x;   (b) y.   2. Two   (a) z.", "1 1(a) 1(b) 2 2(a)", id="wide gaps in one line"),
        pytest.param("1. x\n\n(a)(i) y;\n\n(ii) z;\n\n(b) w", "1 1(a) 1(a)(i) 1(a)(ii) 1(b)", id="two marks together"),
        pytest.param("**1. One**\n\n**1.1** x\n\n**1.2 Fees.** y", "1 1.1 1.2", id="bold numbers"),
        pytest.param("1\\. One\n\n2\\. Two", "1 2", id="escaped full stops"),
        pytest.param("1. x\r\n\r\n1.1 y\r\n\r\n(a) z;\r\n\r\n(b) w", "1 1.1 1.1(a) 1.1(b)", id="Windows lines"),
        pytest.param(
            "1. If (a) x or (b) y, then we: (i) p and (ii) q.", "1 1(a) 1(b) 1(i) 1(ii)", id="list after then"
        ),
        pytest.param(
            "1. x:\n\n(a) p;\n\n(b) q.\n\n2. y:\n\n(c) r;\n\n(d) s.", "1 1(a) 1(b) 2 2(c) 2(d)", id="letters go on"
        ),
        pytest.param("1. x:\n\n(i) p;\n\n(ii) q.\n\n2. y:\n\n(iii) r.", "1 1(i) 1(ii) 2 2(iii)", id="numerals go on"),
        pytest.param("1. x:\n\n(a) p;\n\n(b) q.\n\n2. y:\n\n(d) r.", "1 1(a) 1(b) 2", id="letters do not jump"),
        pytest.param("1. x\n\n2. y\n\n3. z\n\n1. p\n\n2. q\n\n4. w", "1 2 3 3.1 3.2 4", id="list inside a list"),
        pytest.param("1. x:\n(g) p\n", "1", id="a list does not begin in its middle"),
    ],
)
def test_numbering_style(text: str, expected: str) -> None:
    assert numbers(text) == expected.split()


@pytest.mark.parametrize(
    "text",
    [
        "1. We pay 2.5% and\n2.5 million, in 1999.\n1999. x",
        "1. As in Section\n2. above and clause\n(a) of it, or clauses (a) and (b), Sections 3, 4 or\n5. there.",
        "1. For one (1) year, two (2) years and seventy-two\n(3) hours.",
        "1. A mention of (a) alone.",
        "1. Text.\n\n  2\n\n- 3 -\n\nSource: ACME INC, 8-K, 11/24/2015\n\n   more text.",
        "1. Text.\n\n15 July 2010\n\n60 Merluna Road\n\nPage 2 of 9\n\n7 Sub Channels",
        "1. The list\n\nExhibit B hereto says so, and Exhibit 10.1 too.",
        "1. Text.  IN WITNESS WHEREOF it goes on.  Exhibit B too.",
        "1. Text by John A. Smith and Mary\nB. Jones.   C. Miller.",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert numbers(text) == ["1"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It ends here.\n\n12\n", "It ends here."),
        ("It ends here.\n1\nPage 2 of 9\n- 3 -\nSource: the registry\n", "It ends here."),
        ("It ends here.\n1\n2\n3\n4\n5", "It ends here.\n1"),
        ("It ends with 12", "It ends with 12"),
    ],
)
def test_up_to_four_lines_of_page_numbers_and_footers_are_no_last_words(text: str, words: str) -> None:
    assert strip_noise(text, 0, len(text)) == words


def test_contents_lines_are_no_clauses() -> None:
    contents = "1. Scope ........ 2\n2. Term\t3\n\n"
    assert numbers(contents + "1. Scope\n\n1.1 x\n\n2. Term\n") == ["1", "1.1", "2"]


def test_letter_i_after_h_is_a_letter_and_elsewhere_a_numeral() -> None:
    letters = "".join(f"({letter}) x;\n\n" for letter in "abcdefghij")
    assert numbers(f"1. y:\n\n{letters}")[-2:] == ["1(i)", "1(j)"]
    numerals = letters.replace("(h) x;", "(h) x that:\n\n(i) p;\n\n(ii) q;").replace("(i) x;", "(i) x;")
    assert numbers(f"1. y:\n\n{numerals}")[-5:] == ["1(h)", "1(h)(i)", "1(h)(ii)", "1(i)", "1(j)"]


def test_letters_go_on_after_z() -> None:
    letters = "".join(f"({letter}) x;\n\n" for letter in [*"abcdefghijklmnopqrstuvwxyz", "aa", "bb"])
    assert numbers(f"1. y:\n\n{letters}")[-3:] == ["1(z)", "1(aa)", "1(bb)"]


def test_enumeration_inside_a_sentence_may_lie_in_a_lettered_line() -> None:
    text = "1. x\n\n(a) one: (a) p; or (b) q.\n\n(b) two: (i) r; (ii) s with (x) t or (y) u."
    expected = "1 1(a) 1(a)(a) 1(a)(b) 1(b) 1(b)(i) 1(b)(ii) 1(b)(ii)(x) 1(b)(ii)(y)"
    assert numbers(text) == expected.split()


def test_second_enumeration_in_one_clause_stays_unnumbered() -> None:
    read = read_clauses("1. Alpha: (a) p and (b) q.\n\nBeta: (a) r and (b) s.")
    assert [clause.number for clause in read.clauses] == ["1", "1(a)", "1(b)"]
    assert read.containing("(b) s") == "1"


def test_annexes_are_clauses_with_numbers_of_their_own() -> None:
    text = (
        "EXHIBIT 10.4\n\n1. One\n\n1.1 x\n\nIN WITNESS WHEREOF the parties sign.\n\n"
        "EXHIBIT A\n\nSchedule B: Prices\n\n1. p\n\n1.1 r\n\n(a) q\n\n## Annex 1 - Purposes\n\n(1) s\n\n(2) t\n\n"
        "NOTES\n\nsee above\n"
    )
    read = read_clauses(text)
    assert [clause.number for clause in read.clauses] == [
        "1", "1.1", "Exhibit A", "Schedule B", "Schedule B, 1", "Schedule B, 1.1", "Schedule B, 1.1(a)", "Annex 1",
        "Annex 1(1)", "Annex 1(2)",
    ]  # fmt: skip
    assert read.containing("the parties sign") is None
    assert read.containing("see above") == "Annex 1"
    assert [clause.heading for clause in read.clauses if clause.number in ("Schedule B", "Annex 1")] == [
        "Prices",
        "Purposes",
    ]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("1. CONFIDENTIAL INFORMATION AND OTHER", "CONFIDENTIAL INFORMATION AND OTHER"),
        ("1. Term and Termination.   This agreement ends.", "Term and Termination"),
        ("1. Governing Law. The law of England applies.", "Governing Law"),
        ("1. eDiets Content. The law of England applies.", "eDiets Content"),
        ("## 1. No other rights\n\nThis agreement gives none.", "No other rights"),
        ("1. **Our Products**\n\n   They are ours.", "Our Products"),
        ("**1. Our Products.** They are ours.", "Our Products"),
        ("1. The parties are independent. They remain so.", ""),
        ("1. It ends:", ""),
        ("1.", ""),
        ("1. Each party may\n\n(a) go;", ""),
        ("1. " + "Long " * 40, ""),
    ],
)
def test_heading(line: str, heading: str) -> None:
    assert read_clauses(line).clauses[0].heading == heading


def test_duplicate_numbers_are_named_once_each() -> None:
    text = "## 1. A\n\n1.1 x\n\n1.1 y\n\n1.2 z\n\n(a) p;\n\n(a) q;\n\n## 1. B\n\n## 2. C\n\n1.2 w\n\n## 2. D\n\n## 2. E"
    assert read_clauses(text).duplicates == ("1", "1.1", "1.2", "1.2(a)", "2")
    assert read_clauses(AGREEMENT).duplicates == ()


def test_lettered_list_that_begins_anew_in_the_same_clause_gives_duplicates() -> None:
    text = "1. x:\n\n(a) p;\n\n(b) q.\n\nMoreover:\n\n(a) r;\n\n(b) s."
    assert read_clauses(text).duplicates == ("1(a)", "1(b)")


@pytest.mark.parametrize(
    "written",
    ["1.2(b)", "§1.2(b)", "§ 1.2 (B)", "clause 1.2(b)", "Clause 1.2(b).", "Section 1.2.b", "sec. 1.2(b)", " 1.2 (b) "],
)
def test_clause_is_found_however_its_number_is_written(written: str) -> None:
    clause = read_clauses(AGREEMENT).find_clause(written)
    assert clause is not None
    assert clause.number == "1.2(b)"


@pytest.mark.parametrize("written", ["", "1.3", "12", "1.2(b) above", "clause", "1/2", "§", "x" * 10_000])
def test_number_that_does_not_exist_finds_nothing(written: str) -> None:
    assert read_clauses(AGREEMENT).find_clause(written) is None


def test_letter_after_a_number_is_found_in_each_spelling() -> None:
    read = read_clauses("1. FEES\n\n2. TERM\n\nA. One.\n\nB. Two.\n\nExhibit B\n\n1. Three.")
    for written in ("2.A", "2A", "2(A)", "Section 2(a)"):
        clause = read.find_clause(written)
        assert clause is not None
        assert clause.number == "2.A"
    for written in ("exhibit b", "EXHIBIT B"):
        assert read.find_clause(written) == read.find_clause("Exhibit B")
    assert words(read, "Exhibit B, 1") == "1. Three."


def test_quote_must_be_in_the_clause_character_for_character() -> None:
    read = read_clauses(AGREEMENT)
    assert read.quotes("2.1", "24 October 2024")
    assert read.quotes("2", "24 October 2024")
    assert not read.quotes("2.2", "24 October 2024")
    assert not read.quotes("2.1", "24 october 2024")
    assert not read.quotes("2.1", "24  October 2024")
    assert not read.quotes("2.1", "")
    assert not read.quotes("9.9", "24 October 2024")
    assert not read.quotes("2.1", "years.\n\n2.2 It ends")


def test_containing_names_the_innermost_clause() -> None:
    read = read_clauses(AGREEMENT)
    assert read.containing("knew before") == "1.2(a)"
    assert read.containing("no duty for information that:\n\n(a) it can") == "1.2"
    assert read.containing("roadmaps, (ii) interface") == "3.1"
    assert read.containing("Aurora and Draco") is None
    assert read.containing("no such words") is None
    assert read.containing("") is None


@pytest.mark.parametrize(
    ("wrong", "nearest"),
    [("3.7", "3.1"), ("1.2(d)", "1.2(a)"), ("clause 2.9", "2.1"), ("33", "3"), ("3.1(iv)", "3.1(i)"), ("4", "1"),
     ("zzzz", None), ("", None), ("9/9", None)],
)  # fmt: skip
def test_nearest_number_is_offered_for_a_wrong_one(wrong: str, nearest: str | None) -> None:
    assert read_clauses(AGREEMENT).nearest(wrong) == nearest


def test_coverage_is_the_share_of_visible_characters_in_clauses() -> None:
    assert read_clauses("").coverage == 0
    assert read_clauses("no number here").coverage == 0
    assert read_clauses("1. all of it").coverage == 1
    assert read_clauses("abcd\n\n1. x").coverage == pytest.approx(3 / 7)


PIECES = st.sampled_from(
    ["1.", "2.", "3.", "1.1", "1.2", "2.1", "1.1.1", "(a)", "(b)", "(i)", "(ii)", "(1)", "(2)", "(x)", "(y)", "(aa)",
     "(bb)", "A.", "B.", "I.", "II.", "i.", "a)", "1)", "## ", "# ", "**", "§", "Section 2", "Article IV", "Exhibit B",
     "Schedule 1", "EXHIBIT C", "IN WITNESS WHEREOF", "TITLE", "word", "Word", "clauses", "and", "or", "one", ", then ",
     ";", ".", ":", ",", "\n", "\n\n", "\n   ", "   ", "\t", " ", "\r\n", "\u2028", "7", "Source: X"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join), st.lists(PIECES, max_size=60).map(" ".join))


@given(TEXTS)
def test_any_text_is_read_into_nested_clauses_in_order(text: str) -> None:
    read = read_clauses(text)
    open_clauses: list[tuple[int, int]] = []
    position = 0
    for clause in read.clauses:
        assert position <= clause.start < clause.end <= len(text)
        position = clause.start
        while open_clauses and open_clauses[-1][1] <= clause.start:
            open_clauses.pop()
        assert all(start <= clause.start and clause.end <= end for start, end in open_clauses)
        assert clause.level == len(open_clauses) + 1
        open_clauses.append((clause.start, clause.end))
        assert read.get_text(clause) == text[clause.start : clause.end]
        found = read.find_clause(clause.number)
        assert found is not None
        assert found.number == clause.number
        assert read.quotes(found.number, read.get_text(found))
        assert read.containing(read.get_text(clause)) is not None
        assert read.nearest(clause.number) is not None
    assert 0 <= read.coverage <= 1
    assert len(set(read.duplicates)) == len(read.duplicates)


@given(st.text(), TEXTS)
def test_any_question_about_any_text_is_answered(number: str, text: str) -> None:
    read = read_clauses(text)
    nearest = read.nearest(number)
    assert nearest is None or read.find_clause(nearest) is not None
    read.find_clause(number)
    read.containing(number)
    assert not read.quotes(number, "")


@given(st.lists(st.integers(1, 6), min_size=1, max_size=12))
def test_register_format_is_read_without_loss(chapters: list[int]) -> None:
    expected, lines = [], ["# Agreement\n"]
    for chapter, paragraphs in enumerate(chapters, 1):
        expected.append(str(chapter))
        lines.append(f"## {chapter}. Chapter\n")
        for paragraph in range(1, paragraphs + 1):
            expected.append(f"{chapter}.{paragraph}")
            lines.append(f"{chapter}.{paragraph} Text, see clause {chapter}.9 and section {paragraph}.\n")
    read = read_clauses("\n".join(lines))
    assert [clause.number for clause in read.clauses] == expected
    assert read.duplicates == ()


@pytest.mark.untraced  # long texts: tracing them is slow and shows nothing new
@pytest.mark.parametrize(
    "piece",
    ["(a) ", "(a) x; (b) y; ", " ", "\n", "1\n", "1. ", "1. x\n\n", "1.1 x\n\n", "(a)(i)(A)(1)", "(", "#", ". A",
     "Exhibit A\n\n",     "AAAA\n\n", "Source: \n", "  1. A", "(aa) (bb) ", "clauses (a) and (b) ", "Inc. Inc. (a) "],
)  # fmt: skip
def test_reading_time_grows_with_the_length_only(piece: str) -> None:
    def measure(size: int) -> float:
        text = "1. Foo: (a) x, (b) y\n\n" + piece * (size // len(piece))
        began = time.process_time()
        read_clauses(text)
        return time.process_time() - began

    assert measure(80_000) < 16 * measure(10_000) + 0.5


def test_numbers_written_are_those_cited() -> None:
    assert all(re.fullmatch(r"\d+(\.\d+)*(\([a-z]+\))*", number) for number in numbers(AGREEMENT))
