"""Six real agreements, read as they came: every expectation here was taken from the documents by eye."""

import json
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from knowledge.clauses import AgreementText, read_clauses

TOP = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("MAYSHARE_REFERENCE", TOP.parent / "shared"))
AGREEMENTS = REFERENCE / "data" / "agreements"

pytestmark = pytest.mark.skipif(
    not AGREEMENTS.is_dir(), reason="needs the reference agreements: set MAYSHARE_REFERENCE to their folder"
)

# What these label is the title page, not a clause.
TITLE_PAGE = {"Document Name", "Parties", "Agreement Date", "Effective Date"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a reader finds in one agreement.

    `begins` maps numbers to their first words, `cited` a labelled category and its nth passage to the clause a lawyer
    cites for it. `top` are the numbers outermost, in order. `coverage` is the measured share, rounded down.
    """

    folder: str
    top: tuple[str, ...]
    begins: dict[str, str]
    absent: tuple[str, ...]
    coverage: float
    cited: dict[tuple[str, int], str]
    duplicates: tuple[str, ...] = ()


def count_to(last: int) -> tuple[str, ...]:
    return tuple(map(str, range(1, last + 1)))


NDA = Expected(
    folder="01-nda",
    top=("A", "B", *count_to(7)),
    begins={
        "A": "A. EACH PARTY ENVISAGES",
        "B": "B. EACH PARTY HAS AGREED",
        "1": "1. CONFIDENTIAL INFORMATION AND",
        "1.1": "1.1. “Confidential Information” shall",
        "1.1(i)": "(i) all forms and types",
        "1.1(v)": "(v) all copies of any",
        "1.2": "1.2. The confidentiality obligations",
        "1.2(iv)": "(iv) was developed at any",
        "2.1": "2.1. The Receiving Party must",
        "2.4": "2.4. In the event that",
        "3.2": "3.2. The Disclosing Party understands",
        "4.1": "4.1. EXCEPT AS EXPRESSLY",
        "5.2": "5.2. The unauthorized disclosure",
        "6": "6. TERM ; TERMINATION",
        "6.4(ii)": "(ii) enforcing this Agreement",
        "6.5": "6.5. Notwithstanding anything else",
        "7.1(iii)": "(iii) two (2) days after",
        "7.5(ii)": "(ii) varied except in",
        "7.7": "7.7. Governing Law",
    },
    absent=("C", "8", "60", "1.3", "3.3", "7.8", "6.1(3)", "1.1(vi)"),
    coverage=0.94,
    cited={
        ("nda-15", 1): "3.1",
        ("nda-12", 2): "1.2(iv)",
        ("nda-4", 0): "2.1",
        ("nda-17", 0): "2.3",
        ("nda-8", 0): "2.4",
        ("nda-19", 1): "6.4",
        ("nda-19", 2): "6.5",
    },
)
ALLIANCE = Expected(
    folder="02-strategic-alliance",
    top=count_to(19),
    begins={
        "1": "1. OBLIGATIONS OF THE PARTIES",
        "2": "2. COMPENSATION",
        "3": "3. TERM",
        "4": "4. INTELLECTUAL PROPERTY",
        "5.A": "A. Termination Without Cause",
        "5.C": "C. Upon termination of this",
        "6.B": "B. Both parties will not",
        "7(a)": "(a) any claim against IMedicor",
        "7(d)": "(d) any claim by any",
        "9.A": 'A. "Confidential Information" as',
        "9.B": "B. All Confidential Information",
        "9.I": "I. Remedies. In the event",
        "9.I(a)": "(a) the right and remedy to have",
        "9.I(b)": "(b) the right and remedy to require",
        "9.J": "J. The obligations of",
        "10": "10. PUBLICITY",
        "13.A": "A. Any notice required",
        "14.B": "B. All disputes hereunder",
        "19": "19. INTEGRATION",
    },
    absent=("20", "5.D", "9.K", "13.B", "9.I(c)", "3.1", "60", "Exhibit 7", "7(e)"),
    coverage=0.91,
    cited={
        ("Expiration Date", 0): "3",
        ("Governing Law", 0): "14.A",
        ("Termination For Convenience", 0): "5.A",
        ("Anti-Assignment", 0): "18",
        ("Cap On Liability", 0): "6.B",
        ("Audit Rights", 0): "1",
    },
)
COLLABORATION = Expected(
    folder="03-joint-development-collaboration",
    top=(*count_to(9), "Exhibit A"),
    begins={
        "1.1": '1.1 "Affiliate" means',
        "1.1(b)(ii)": "(ii) otherwise direct or cause",
        "1.8(d)": "(d) all truncated forms",
        "2.5(b)(i)": "(i) consistent with terms",
        "3.1(a)": "(a) pay OntoChem 100,002",
        "3.1(a)(ii)": "(ii) five (5) installments",
        "3.1(c)": "(c) High-throughput screening",
        "3.1(e)": "(e) Biological testing",
        "3.2": "3.2 Lead Scaffold Payments",
        "4.3(b)": "(b) Anixa earlier provides",
        "4.3(iv)": "(iv) this Agreement will otherwise",
        "5.1(e)": "(e) is independently developed",
        "5.1(i)": "(i) the Hit Compounds will",
        "5.1(iii)": "(iii) the Rejected Hit",
        "6.2(b)": "(b) the Rejected Hit Compounds",
        "7.2(d)": "(d) OntoChem's performance",
        "8.3": "8.3 Indemnification Procedure",
        "9.10": "9.10 Counterparts",
        "Exhibit A": "Exhibit A: Research Plan",
    },
    absent=("10", "2.9", "5.1(f)", "9.11", "4.3(c)", "1.8(e)", "Exhibit 10", "Exhibit B", "9.2(b)", "1.1(i)"),
    coverage=0.96,
    cited={
        ("Expiration Date", 0): "4.1",
        ("Non-Compete", 0): "2.6",
        ("Cap On Liability", 0): "8.2",
        ("Insurance", 0): "8.4",
        ("Governing Law", 0): "9.4",
        ("License Grant", 0): "6.4",
    },
)
CO_BRANDING = Expected(
    folder="04-co-branding",
    top=(*count_to(15), "Exhibit A", "Exhibit B", "Exhibit C", "Exhibit D"),
    begins={
        "1": "1.       THE DIET CENTER",
        "1.3": "1.3 Except as set forth",
        "2.1(iii)": "(iii) for such other purposes",
        "3.2": "3.2 Women.com and eDiets agree",
        "4": "4. PUBLICITY",
        "5.1(c)": "(c) Women.com will not enter",
        "5.1(c)(v)": "(v) anchor sponsorship in",
        "5.1(aa)": "(aa) provide mini and micro",
        "5.1(bb)": "(bb) sell, display",
        "7.1(b)": "(b) equally split",
        "10.3(c)": "(c) Confidential Information shall",
        "10.3(h)": "(h) within sixty (60)",
        "11.5(b)": '(b) on a "need-to-know"',
        "12.1(d)": "(d) such party will perform",
        "12.2(d)": "(d) during the Term",
        "12.3(e)": "(e) that the Women.com Content",
        "12.3(g)": "(g) that the use of",
        "13.2(a)(c)": "(c) any product or service",
        "13.2(b)": "(b) eDiets Liability",
        "13.2(b)(e)": "(e) any product or service",
        "14": "14.      LIMITATION OF LIABILITY",
        "15.8": "15.8 Entire Agreement",
        "Exhibit B(2)": "(2)      Food Channel",
        "Exhibit D, 2": "2.    BANNER CREATIVE",
        "Exhibit D(3)": "3) a health product",
    },
    # Clause 14 cites a 2.6 that the parties never wrote.
    absent=("16", "2.6", "4.1", "12.3(a)", "12.3(d)", "13.5", "Exhibit 10", "Exhibit D, 4", "5.1(d)", "5.1(cc)"),
    coverage=0.97,
    cited={
        ("Renewal Term", 0): "10.1",
        ("Governing Law", 0): "15.3",
        ("Price Restrictions", 0): "6.1",
        ("Change Of Control", 0): "15.1",
        ("Exclusivity", 0): "5.2",
        ("Cap On Liability", 0): "12.4",
        ("Minimum Commitment", 1): "Exhibit D",
    },
    # Exhibit B begins its list anew under another heading.
    duplicates=("Exhibit B(1)", "Exhibit B(2)", "Exhibit B(3)"),
)
LICENCE = Expected(
    folder="05-content-licence",
    top=(*count_to(17), "Schedule A"),
    begins={
        "1(a)": '(a) "Additional Title"',
        "1(h)": '(h) "Materials" shall',
        "1(i)": '(i) "Mobile Sites" shall',
        "1(q)": '(q) "VOD" shall',
        "2(a)": "(a) License Grant",
        "2(a)(i)": "i. license, exhibit",
        "2(a)(iv)": "iv. use the Titles",
        "2(a)(iv)(iii)": "(iii) reference and file",
        "2(a)(v)": "v. include Licensee's name",
        "3": "3. Licenses and Clearances",
        "7(b)(iii)": "(iii) makes an assignment",
        "7(c)(ii)": "(ii) for the duration",
        "12(a)(x)": "x. To the extent",
        "12(b)(iv)": "iv. As of the Effective",
        "13(iii)": "(iii) the Indemnifying Party",
        "14(a)": "(a) Confidential Information",
        "14(a)(d)": "(d) the receiving party develops",
        "14(b)(ii)": "(ii) it will only permit",
        "14(b)(v)(y)": "(y) at any time",
        "17(h)(ii)": "(ii) Licensor may assign",
        "17(i)": "(i) No Third Party",
        "17(m)": "(m) Counterparts",
        "Schedule A": "SCHEDULE A",
    },
    absent=("18", "1(r)", "2(f)", "2(a)(vi)", "13(iv)", "17(n)", "5(a)", "14(c)", "Exhibit 10", "Schedule B", "2015"),
    coverage=0.95,
    cited={
        ("Expiration Date", 0): "7(a)",
        ("Governing Law", 0): "17(a)",
        ("Anti-Assignment", 0): "17(h)",
        ("License Grant", 1): "2(a)",
        ("Cap On Liability", 0): "16",
        ("Irrevocable Or Perpetual License", 0): "7(c)",
    },
)
DEVELOPER_TERMS = Expected(
    folder="06-developer-terms-github-registered-developer",
    top=count_to(22),
    begins={
        "1": "1. **GitHub.com’s Terms",
        "2": "1. **Program Terms**",
        "3": "1. **API License**",
        "4(i)": "(i) is consuming",
        "4(v)": "(v) misrepresents or obscures",
        "5": "1. **Your Products",
        "6(iii)": "(iii) make any negative",
        "7": "1. **Confidentiality; Pre-Release",
        "7(i)": "(i) they need to know",
        "7(iv)": "(iv) we don’t otherwise",
        "9": "1. **Term and Termination**",
        "10(v)": "(v) will not state",
        "12": "1. **Limitation of Liability**",
        "12(II)": "(II) FIVE HUNDRED",
        "15": "1. **Government Users**",
        "15(b)": "(b) with only those rights",
        "20": "1. **Governing Law",
        "22": "1. **Entire Agreement**",
    },
    absent=("23", "1.1", "7(v)", "9(i)", "12(iii)", "48", "2.101", "C"),
    coverage=0.92,
    cited={},
)
ALL = (NDA, ALLIANCE, COLLABORATION, CO_BRANDING, LICENCE, DEVELOPER_TERMS)
LABELLED = ALL[:5]

each = pytest.mark.parametrize("expected", ALL, ids=lambda expected: expected.folder)
each_labelled = pytest.mark.parametrize("expected", LABELLED, ids=lambda expected: expected.folder)


@cache
def read(folder: str) -> AgreementText:
    (path,) = (path for path in AGREEMENTS.joinpath(folder).iterdir() if path.suffix in (".txt", ".md"))
    return read_clauses(path.read_text(encoding="utf-8"))


def labelled_passages(folder: str) -> dict[tuple[str, int], str]:
    text = read(folder).text
    labels = json.loads(AGREEMENTS.joinpath(folder, "labels.json").read_text(encoding="utf-8"))
    spans: dict[str, list[list[int]]] = {}
    for name, hypothesis in labels.get("hypotheses", {}).items():
        spans[name] = [evidence["span"] for evidence in hypothesis["evidence"]]
    for name, category in labels.get("labels", {}).items():
        spans[name] = [span for clause in category["clauses"] for span in clause["spans"]]
    return {(name, place): text[start:end] for name, found in spans.items() for place, (start, end) in enumerate(found)}


@each
def test_outermost_numbers_are_those_of_the_document(expected: Expected) -> None:
    assert tuple(clause.number for clause in read(expected.folder).clauses if clause.level == 1) == expected.top


@each
def test_clauses_begin_with_the_words_of_the_document(expected: Expected) -> None:
    agreement = read(expected.folder)
    found = {}
    for number, first in expected.begins.items():
        clause = agreement.find_clause(number)
        found[number] = agreement.get_text(clause)[: len(first)] if clause else ""
    assert found == expected.begins


@each
def test_references_years_and_amounts_are_no_clauses(expected: Expected) -> None:
    agreement = read(expected.folder)
    assert [number for number in expected.absent if agreement.find_clause(number)] == []


@each
def test_only_numbers_that_the_document_repeats_are_duplicates(expected: Expected) -> None:
    assert read(expected.folder).duplicates == expected.duplicates


@each
def test_most_of_the_text_lies_in_clauses(expected: Expected) -> None:
    assert expected.coverage <= read(expected.folder).coverage < expected.coverage + 0.01


@each_labelled
def test_every_labelled_passage_lies_in_a_clause(expected: Expected) -> None:
    agreement = read(expected.folder)
    passages = labelled_passages(expected.folder)
    outside = {key for key, words in passages.items() if agreement.containing(words) is None}
    assert {category for category, _ in outside} <= TITLE_PAGE


@each_labelled
def test_labelled_passage_is_cited_as_a_lawyer_would(expected: Expected) -> None:
    agreement = read(expected.folder)
    passages = labelled_passages(expected.folder)
    assert {key: agreement.containing(passages[key]) for key in expected.cited} == expected.cited


@pytest.mark.parametrize(
    ("folder", "words", "number"),
    [
        ("01-nda", "traditionally recognized as trade secrets", "1.1(ii)"),
        ("02-strategic-alliance", "promptly return all confidential information", "9.H"),
        ("02-strategic-alliance", "attorneys' fees, costs and damages", "7"),
        ("03-joint-development-collaboration", "Anixa may issue press releases", "5.4(b)"),
        ("03-joint-development-collaboration", "expand the scope of the Research Program", "2.1"),
        ("04-co-branding", '"Affiliate" shall mean another entity', "12.2"),
        ("04-co-branding", "identifies the identity, habits", "8.4"),
        ("05-content-licence", "legally bound to protect", "14(b)(ii)"),
        ("05-content-licence", "seek a protective order", "14(b)"),
        ("06-developer-terms-github-registered-developer", "make them aware", "7(ii)"),
        ("06-developer-terms-github-registered-developer", "decompile, disassemble, reverse engineer", "3"),
        ("06-developer-terms-github-registered-developer", "we don’t otherwise prohibit", "7(iv)"),
        ("06-developer-terms-github-registered-developer", "export or re-export", "13"),
        ("06-developer-terms-github-registered-developer", "rights and obligations in Sections 1", "9"),
    ],
)
def test_passage_is_found_in_its_innermost_clause(folder: str, words: str, number: str) -> None:
    assert read(folder).containing(words) == number
