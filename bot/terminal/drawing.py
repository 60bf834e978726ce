"""Replies drawn as plain text, at most six lines an answer; colour is dropped where there is no terminal."""

from collections.abc import Iterator
from typing import assert_never

import click

from bot.sentences import (
    best_step,
    checked,
    main_sentence,
    plain,
    shorten,
    silence_sentence,
    source_of,
    still,
    verdict_words,
    which,
    why_sentence,
    worst_sentence,
)
from handlers.forms import FieldKind, Form
from handlers.replies import Answer, Choice, Ground, Neutral, Note, Passage, Reply, worst_of
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import OTHER
from knowledge.questions import Intent

EXIT_CODES = {"yes": 0, "yes_if": 0, "ask": 3, "unknown": 4, "no": 5}
"""The exit code of each verdict; of several answers the worst counts."""

_COLOURS = {"yes": "green", "yes_if": "green", "ask": "yellow", "unknown": "cyan", "no": "red"}
_QUOTE_LETTERS = 240
_CLAUSE_LETTERS = 700
_MOST_CHOICES = 8


def exit_code(reply: Reply) -> int:
    """The worst verdict's exit code; 0 for what has no verdict, but that of UNKNOWN for what nobody understood."""
    match reply:
        case Neutral():
            return 0
        case Note():
            return EXIT_CODES["unknown"] if reply.topic == Intent.NONE else 0
        case tuple():
            return max(EXIT_CODES[answer.verdict] for answer in reply)
        case _:
            assert_never(reply)


def draw(reply: Reply, *, why: bool = False) -> str:
    """The reply as text; with `why` every gate with its finding and source. Several begin with the worst verdict."""
    match reply:
        case Neutral():
            return reply.message
        case Note():
            return _draw_note(reply)
        case tuple():
            drawn = [_draw_answer(answer, why=why) for answer in reply]
            if len(reply) > 1:
                drawn.insert(0, f"{_styled(worst_of(reply).verdict)} {worst_sentence(reply)}")
            return "\n\n".join(drawn)
        case _:
            assert_never(reply)


def _draw_note(note: Note) -> str:
    lines = [note.headline, *note.lines]
    lines.extend(_quotation(passage, _CLAUSE_LETTERS) for passage in note.passages)
    if note.form is not None:
        lines.extend(("", *_lines_of(note.form)))
    if note.choices:
        lines.append(_ask_next(note.choices))
    if note.page:
        lines.append(f"On the page: {note.page}")
    return "\n".join(map(plain, lines))


def draw_form(form: Form) -> str:
    """The form with what is filled in, and the names of what can be added."""
    return "\n".join(map(plain, _lines_of(form)))


def _lines_of(form: Form) -> Iterator[str]:
    yield form.title
    for field in form.fields:
        shown = next((option.label for option in field.options if option.value == field.value), field.value)
        if field.kind is not FieldKind.HIDDEN and (field.value or field.needed):
            yield f"  {field.name}: {' / '.join(shown.splitlines()) or '(needed)'}"
    more = [field.name for field in form.fields if field.kind is not FieldKind.HIDDEN and not field.value]
    if more:
        yield f"  can be added: {', '.join(more)}"


def _draw_answer(answer: Answer, *, why: bool) -> str:
    lines = [_verdict(answer)]
    if answer.silence:
        lines.append(silence_sentence(answer))
    if answer.why:
        lines.append(f"Why: {why_sentence(answer)}")
    if answer.lead is not None:
        lines.append(_quotation(answer.lead))
    if answer.ask_for is not None and answer.ask_for[1]:
        lines.append(_choices(*answer.ask_for, answer.choices))
    if answer.to_yes:
        lines.append(f"To make it a yes: {best_step(answer)}")
    lines.extend(f"{choice.label}: {choice.text}" for choice in answer.choices if choice.text.endswith(f" {answer.id}"))
    lines.append(" ".join(filter(None, (f"{checked(answer)}, answer {answer.id}", still(answer)))))
    # Styles are put on what has been made plain, so that no record and no question can bring its own.
    first, *rest = map(plain, lines)
    word = VERDICT_WORDS[answer.verdict]
    drawn = [f"{_styled(answer.verdict)}{first.removeprefix(word)}", *rest]
    if answer.taken:
        drawn.insert(0, plain(" ".join(answer.taken)))
    if why:
        drawn.extend(("", "Why, step by step:", *(_ground(ground) for ground in answer.grounds)))
    return "\n".join(drawn)


def _styled(verdict: str) -> str:
    return click.style(VERDICT_WORDS[verdict], fg=_COLOURS[verdict], bold=True)


def _verdict(answer: Answer) -> str:
    words = verdict_words(answer)
    if answer.verdict == "yes_if":
        return f"{words} {'; '.join(answer.conditions)}. {main_sentence(answer)}"
    return f"{words}. {main_sentence(answer)}"


def _quotation(quoted: Ground | Passage, most: int = _QUOTE_LETTERS) -> str:
    says = f"{quoted.says}: " if isinstance(quoted, Passage) and quoted.says else ""
    return f'{says}"{shorten(quoted.quote or "", most)}"  {source_of(quoted)}'


def _choices(fact: str, values: tuple[str, ...], offered: tuple[Choice, ...]) -> str:
    """The words that answer it; an answer on record has the values alone."""
    named = [value for value in values if value != OTHER]
    shown = ([choice.text for choice in offered] or named)[:_MOST_CHOICES]
    more = f", and {len(named) - len(shown)} more" if len(named) > len(shown) else ""
    return f"{which(fact)} {', '.join(shown)}{more}"


def _ask_next(choices: tuple[Choice, ...]) -> str:
    """The words that a button would stand for, to be typed."""
    return f"Ask next: {' | '.join(choice.text for choice in choices[:_MOST_CHOICES])}"


def _ground(ground: Ground) -> str:
    quote = " ".join((ground.quote or "").split())
    source = f'  [{ground.source}, {ground.clause}: "{quote}"]' if ground.clause else ""
    return plain(f"  {ground.gate:<12} {ground.result:<12} {ground.reason}{source}")
