"""Replies drawn as plain text, at most six lines an answer; colour is dropped where there is no terminal."""

import unicodedata

import click

from handlers.replies import Answer, Ground, Neutral, Reply

EXIT_CODES = {"yes": 0, "yes_if": 0, "ask": 3, "unknown": 4, "no": 5}
"""The exit code of each verdict; of several answers the worst counts."""

_WORDS = {"yes": "YES", "yes_if": "YES, IF", "ask": "ASK", "unknown": "UNKNOWN", "no": "NO"}
_COLOURS = {"yes": "green", "yes_if": "green", "ask": "yellow", "unknown": "cyan", "no": "red"}
_QUOTE_LETTERS = 240
_MOST_CHOICES = 8


def exit_code(reply: Reply) -> int:
    """The worst verdict's exit code; 0 for the neutral line."""
    return 0 if isinstance(reply, Neutral) else max(EXIT_CODES[answer.verdict] for answer in reply)


def draw(reply: Reply, *, why: bool = False) -> str:
    """The reply as text; with `why` every gate with its finding and source. Several begin with the worst verdict."""
    if isinstance(reply, Neutral):
        return reply.message
    drawn = [_draw_answer(answer, why=why) for answer in reply]
    if len(reply) > 1:
        worst = max(reply, key=lambda answer: EXIT_CODES[answer.verdict] or (answer.verdict == "yes_if"))
        drawn.insert(0, f"{_styled(worst.verdict)} is the worst of {len(reply)} answers.")
    return "\n\n".join(drawn)


def plain(text: str) -> str:
    """The text as one line fit for any terminal: nothing in it moves the cursor, colours, or turns the line around."""
    return "".join(_shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    return " " if letter.isspace() or unicodedata.category(letter) == "Cc" else ""


def _draw_answer(answer: Answer, *, why: bool) -> str:
    lines = [_verdict(answer)]
    if answer.why:
        lines.append(f"Why: {answer.why}.")
    if answer.lead is not None:
        lines.append(_quotation(answer.lead))
    if answer.ask_for is not None and answer.ask_for[1]:
        lines.append(_choices(answer.ask_for))
    if answer.to_yes:
        lines.append(f"To make it a yes: {_steps(answer)}.")
    lines.append(_footer(answer))
    # Styles are put on what has been made plain, so that no record and no question can bring its own.
    first, *rest = map(plain, lines)
    word = _WORDS[answer.verdict]
    drawn = [f"{_styled(answer.verdict)}{first.removeprefix(word)}", *rest]
    if answer.taken:
        drawn.insert(0, plain(" ".join(answer.taken)))
    if why:
        drawn.extend(("", "Why, step by step:", *(_ground(ground) for ground in answer.grounds)))
    return "\n".join(drawn)


def _styled(verdict: str) -> str:
    return click.style(_WORDS[verdict], fg=_COLOURS[verdict], bold=True)


def _verdict(answer: Answer) -> str:
    word = _WORDS[answer.verdict]
    if answer.verdict == "yes_if":
        return f"{word} {'; '.join(answer.conditions)}. {_sentence(answer.headline)}"
    if answer.verdict == "ask" and answer.ask_whom is not None:
        word = f"{word} {_name(answer, answer.ask_whom)}"
    return f"{word}. {_sentence(answer.headline or answer.reason)}"


def _sentence(words: str) -> str:
    words = words.removesuffix(".")
    return f"{words[:1].upper()}{words[1:]}."


def _quotation(ground: Ground) -> str:
    quote = " ".join((ground.quote or "").split())
    shown = quote if len(quote) <= _QUOTE_LETTERS else f"{quote[:_QUOTE_LETTERS].rsplit(' ', 1)[0]} ..."
    standing = f" ({ground.standing})" if ground.standing else ""
    return f'"{shown}"  {ground.source or ground.agreement}, {ground.clause}{standing}'


def _choices(ask_for: tuple[str, tuple[str, ...]]) -> str:
    fact, choices = ask_for
    shown = choices[:_MOST_CHOICES]
    more = f", and {len(choices) - len(shown)} more" if len(choices) > len(shown) else ""
    return f"Which {fact}? {', '.join(shown)}{more}"


def _steps(answer: Answer) -> str:
    best = answer.to_yes[0]
    return ", then ".join(f"{do} ({_name(answer, who)})" if who else do for do, who in best)


def _name(answer: Answer, person: str) -> str:
    return (answer.names or {}).get(person, person)


def _footer(answer: Answer) -> str:
    parts = [f"Checked {answer.today or answer.on}"]
    if answer.today is not None and answer.on != answer.today:
        parts.append(f"for {answer.on}")
    if answer.valid_until is not None:
        parts.append(f"the same until {answer.valid_until}")
    still = f" (still: {', '.join(answer.carried)})" if answer.carried else ""
    return f"{', '.join(parts)}, answer {answer.id}{still}"


def _ground(ground: Ground) -> str:
    quote = " ".join((ground.quote or "").split())
    source = f'  [{ground.source}, {ground.clause}: "{quote}"]' if ground.clause else ""
    return plain(f"  {ground.gate:<12} {ground.result:<12} {ground.reason}{source}")
