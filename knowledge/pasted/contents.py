"""The content of files in a record: programs, tables, settings and dumps, told by what their lines look like."""

import re
from itertools import groupby

_FEWEST_LINES = 5
_FEWEST_SETTINGS = 12
"""So many, for people note down what was said in lines such as `price: not discussed`."""
_MOST_FIELDS = 24
"""No form has more."""
_FIELD = re.compile(r"[A-Za-z][A-Za-z' -]{0,39}?\s*:(?:\s|\Z)")
_SETTING = re.compile(r"(?:- )?[\w.-]{1,40}\s*:(?:\s+\S.{0,200})?")
_PROSE = re.compile(r"[^\W\d_]{2,} [^\W\d_]+ [^\W\d_]{2,}")
_CODE = re.compile(
    r"(?:def|class|import|from \w+ import|#include|function|return|SELECT|INSERT)\b"
    r"|(?:UPDATE|DELETE FROM|FROM|WHERE|AND|OR|(?:LEFT |INNER )?JOIN|GROUP BY|ORDER BY|VALUES|CREATE|ALTER|DROP|SET)"
    r" ?[\w\"'`(*]"
    r"|(?:if|for|while|elif|with|try|except|else|finally)\b[^.?!]*:\s*\Z"
    r"|(?:(?:let|const|var|val|auto|static|final|export|int|str|string|bool|float)\s)?"
    r"[\w.\[\]\"'*&$-]{1,60}(?:\s*:\s*\w+)?\s*(?:[-+*/|&:]?=)(?!=)\s*\S"
    r"|[\w.]{1,60}\([^()]*\)[;:]?\s*\Z"
    r"|\"[^\"]{1,60}\"\s*:\s*\S.*|[\[\]{}(),]{1,4};?\s*\Z|</?[a-z][\w-]*(?:\s[^<>]*)?>"
    r"|(?:0x)?[0-9a-f]{4,16}[: ]\s*(?:[0-9a-f]{2,4} +){4}"
    r"|(?:[0-9a-f]{2} ){8}"
    r"|\S*,\S*,\S*,"
)
_END_OF_CODE = re.compile(r"[;{}]\s*\Z")
_SEPARATORS = (re.compile(r"\t"), re.compile(r";(?=\S)"), re.compile(r",(?=\S)"), re.compile(r"\|"))


def is_content(text: str) -> bool:
    """Whether a form or command was filled with the lines of a program, of a table, of settings or of a dump.

    A line `Name: value` is a field of the form and no setting; what it was filled with is looked at.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    fields = [_FIELD.match(line) for line in lines]
    filled = [line[found.end() :] if found is not None else line for line, found in zip(lines, fields, strict=True)]
    settings = [
        line for line, found in zip(lines, fields, strict=True) if found is None and _SETTING.fullmatch(line.strip())
    ]
    return (
        len(lines) - fields.count(None) > _MOST_FIELDS
        or len(settings) >= _FEWEST_SETTINGS
        or sum(_is_code(line.strip()) for line in filled) >= _FEWEST_LINES
        or any(_is_table([len(separator.findall(line)) for line in filled]) for separator in _SEPARATORS)
    )


def _is_code(line: str) -> bool:
    if _CODE.match(line):
        return True
    return _END_OF_CODE.search(line) is not None and _PROSE.search(line) is None


def _is_table(counts: list[int]) -> bool:
    """Whether as many lines as a table has follow one another with equally many separators in each."""
    runs = ((each, len(list(run))) for each, run in groupby(counts))
    return any(
        (each > 1 and lines >= _FEWEST_LINES) or (each == 1 and lines >= _FEWEST_SETTINGS) for each, lines in runs
    )
