"""Notes as blocks: what is told, quoted, and can be filled in or asked next."""

import re
from collections.abc import Iterator

from bot.sentences import source_of
from bot.slack.blocks import (
    MOST_WEIGHT,
    Block,
    actions,
    chunks,
    context,
    link,
    paragraph,
    quotation,
    rich,
    span,
    weight_of,
)
from bot.slack.buttons import FILL, MOST_VALUE, draw_button, draw_buttons, words_to_say
from bot.slack.texts import cut, size_of
from handlers.forms import Field, FieldKind, Form
from handlers.replies import Note, Passage

_HEADLINE_LETTERS = 1_000
_LINE_LETTERS = 1_500
_CLAUSE_LETTERS = 700
_SOURCE_LETTERS = 300
_VALUE_LETTERS = 200
_FORM_LETTERS = 1_800
_PASSAGES_WEIGHT = 3_000
"""Room that lines leave to quotations."""
_MOST_PASSAGES = 30
"""With these, lines take a dozen blocks at most and what can be done five, so that no message has too many."""
_SPARE = 400
"""Room for saying that something is left out, and for what holds the lines together."""
_ADDRESS = re.compile(r"https?://[^\s<>|]{1,2000}")


def draw_note(note: Note, turn: str, url: str) -> list[Block]:
    """The note, as much of its lines and quotations as fits, and everything that can be done with it."""
    page = page_of(note, url)
    last = [*_form(note.form, turn), *_choices(note, turn), *_page(page)]
    room = MOST_WEIGHT - weight_of(last) - _SPARE
    passages = [_passage(passage) for passage in note.passages]
    told = list(_told(note, room - min(_PASSAGES_WEIGHT, weight_of(passages)), page))
    room -= weight_of(told)
    quoted: list[Block] = []
    for passage in passages[:_MOST_PASSAGES]:
        room -= weight_of(passage) + 1
        if room < 0:
            break
        quoted.append(passage)
    left = len(passages) - len(quoted)
    more = [context(f"and {left} more {'clause' if left == 1 else 'clauses'}: ask for one alone")] if left else []
    return [*told, *quoted, *more, *last]


def page_of(note: Note, url: str) -> str:
    """The whole address of what shows the note whole, on our page at `url`; empty where there is no such page."""
    address = f"{url.rstrip('/')}{note.page}" if url and note.page.startswith("/") else ""
    return address if _ADDRESS.fullmatch(address) else ""


def _told(note: Note, room: int, page: str) -> Iterator[Block]:
    room -= _HEADLINE_LETTERS
    kept: list[str] = []
    for line in note.lines:
        shown = cut(line, _LINE_LETTERS)
        room -= size_of(shown) + 1
        if room < 0:
            break
        kept.append(shown)
    runs = list(chunks(kept))
    headline = span(cut(note.headline, _HEADLINE_LETTERS).strip() or "-", bold=True)
    first = [span("\n" + "\n".join(runs[0]))] if runs else []
    yield rich([paragraph([headline, *first])])
    for run in runs[1:]:
        yield rich([paragraph([span("\n".join(run))])])
    left = len(note.lines) - len(kept)
    if left:
        where = "on the page" if page else "ask about a part of it"
        yield context(f"and {left} more {'line' if left == 1 else 'lines'}: {where}")


def _passage(passage: Passage) -> Block:
    quoted = f"“{cut(passage.quote, _CLAUSE_LETTERS)}” {cut(source_of(passage), _SOURCE_LETTERS)}"
    says = cut(passage.says, _SOURCE_LETTERS).strip()
    return rich([*([paragraph([span(f"{says}:")])] if says else []), quotation(quoted)])


def _form(form: Form | None, turn: str) -> Iterator[Block]:
    if form is None:
        return
    title = cut(form.title, _SOURCE_LETTERS).strip() or "-"
    lines = [title, *lines_of(form)]
    told = next(chunks(lines[1:], _FORM_LETTERS), [])
    left = len(lines) - 1 - len(told)
    spans = [span(title, bold=True), *(span(f"\n{line}") for line in told)]
    spans += [span(f"\nand {left} more")] if left else []
    yield rich([paragraph(spans)])
    if 0 < len(turn) <= MOST_VALUE:
        yield from actions([draw_button(form.title, FILL, turn)])


def lines_of(form: Form) -> list[str]:
    """What is filled in, a line each, and the names of what can be added."""
    seen = [field for field in form.fields if field.kind is not FieldKind.HIDDEN]
    lines = [f"{field.name}: {_shown(field) or '(needed)'}" for field in seen if field.value or field.needed]
    more = [field.name for field in seen if not field.value]
    return [*lines, f"can be added: {', '.join(more)}"] if more else lines


def _shown(field: Field) -> str:
    label = next((option.label for option in field.options if option.value == field.value), field.value)
    return cut(" / ".join(label.splitlines()), _VALUE_LETTERS)


def _choices(note: Note, turn: str) -> Iterator[Block]:
    buttons, without = draw_buttons(note.choices, turn)
    yield from actions(buttons)
    yield from words_to_say(without)


def _page(page: str) -> Iterator[Block]:
    if page:
        yield rich([paragraph([link(page, "See the whole list with its timeline")])])
