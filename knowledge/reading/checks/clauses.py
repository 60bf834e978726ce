"""Clauses: every term and tent cites a clause that exists and quotes it byte for byte."""

from knowledge.clauses import AgreementText
from knowledge.partners import Tent
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path

_ALIKE = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u00ad": None,
    }
)


def check_clauses(draft: Draft) -> None:
    """A clause cited exists once in the text of its agreement, and the quote is found in it exactly."""
    for entry, term, path, agreement in draft.terms():
        _check(draft, entry, path, agreement=agreement, number=term.clause, quote=term.quote)
    for entry in draft.every("tents"):
        _check_tent(draft, entry)


def _check_tent(draft: Draft, entry: Entry) -> None:
    tent: Tent = entry.record
    if tent.agreement is not None and tent.clause is not None and tent.quote is not None:
        _check(draft, entry, (), agreement=tent.agreement, number=tent.clause, quote=tent.quote)
    elif (tent.agreement is not None or tent.clause is not None or tent.quote is not None) and entry.is_whole():
        missing = next(name for name in ("agreement", "clause", "quote") if getattr(tent, name) is None)
        what = "a tent that is founded on a clause has `agreement`, `clause` and `quote`"
        draft.complain(entry, (), what, f"add `{missing}:`")


def _check(draft: Draft, entry: Entry, path: Path, *, agreement: str, number: str, quote: str) -> None:
    text = draft.clauses(agreement)
    if text is None:
        return
    file = draft.text_files[agreement].rpartition("/")[2]
    clause = text.find_clause(number)
    if clause is None:
        near = text.nearest(number)
        hint = f"did you mean `{near}`?" if near else None
        draft.complain(entry, (*path, "clause"), f"clause `{number}` does not exist in {file}", hint)
    elif clause.number != number:
        what = f"clause `{number}` is numbered `{clause.number}` in {file}"
        draft.complain(entry, (*path, "clause"), what, f"write `{clause.number}`")
    elif number in draft.duplicates(agreement):
        what = f"clause `{number}` stands more than once in {file}, so a citation of it is not clear"
        draft.complain(entry, (*path, "clause"), what, "number the clauses of the text apart")
    elif not quote.strip():
        draft.complain(entry, (*path, "quote"), "the quote is empty", f"quote the words of clause `{number}`")
    elif quote not in text.get_text(clause):
        what = f"clause `{number}` of {file} does not say this word for word"
        draft.complain(entry, (*path, "quote"), what, _where(text, text.get_text(clause), quote))


def _where(text: AgreementText, clause: str, quote: str) -> str:
    if (found := text.containing(quote)) is not None:
        return f"it stands in `{found}`"
    if " ".join(quote.split()) in " ".join(clause.split()):
        return "only spaces or line breaks differ; copy them as they are"
    if _plain(quote) in _plain(clause):
        return "only spaces, quotation marks, hyphens or capitals differ; copy them as they are"
    if quote in text.text:
        return "it stands outside the numbered clauses"
    return "copy the words from the text"


def _plain(words: str) -> str:
    return " ".join(words.translate(_ALIKE).casefold().split())
