"""Replies drawn as plain text, at most six lines an answer; colour is dropped where there is no terminal."""

import click

from handlers.replies import Answer, Ground, Neutral, Reply

EXIT_CODES = {"yes": 0, "yes_if": 0, "ask": 3, "unknown": 4, "no": 5}
"""The exit code of each verdict; of several answers the worst counts."""

_COLOURS = {"yes": "green", "yes_if": "green", "ask": "yellow", "unknown": "cyan", "no": "red"}
_QUOTE_LETTERS = 240
_MOST_CHOICES = 8


def exit_code(reply: Reply) -> int:
    """The worst verdict's exit code; 0 for the neutral line."""
    return 0 if isinstance(reply, Neutral) else max(EXIT_CODES[answer.verdict] for answer in reply)


def draw(reply: Reply, *, why: bool = False) -> str:
    """The reply as text; with `why` every gate with its finding and source."""
    if isinstance(reply, Neutral):
        return reply.message
    return "\n\n".join(_draw_answer(answer, why=why) for answer in reply)


def _draw_answer(answer: Answer, *, why: bool) -> str:
    lines = [*answer.taken, _verdict(answer)]
    if answer.why:
        lines.append(f"Why: {answer.why}.")
    if answer.lead is not None:
        lines.append(_quotation(answer.lead))
    if answer.ask_for is not None and answer.ask_for[1]:
        lines.append(_choices(answer.ask_for))
    if answer.to_yes:
        lines.append(f"To make it a yes: {_steps(answer)}.")
    lines.append(_footer(answer))
    if why:
        lines.extend(("", "Why, step by step:", *(_ground(ground) for ground in answer.grounds)))
    return "\n".join(map(_plain, lines))


def _plain(line: str) -> str:
    """One line without control characters, so that nothing read from a record can move the cursor; styles stay."""
    return "".join(letter for letter in line if letter.isprintable() or letter == "\x1b")


def _verdict(answer: Answer) -> str:
    word = {"yes": "YES", "yes_if": "YES, IF", "ask": "ASK", "unknown": "UNKNOWN", "no": "NO"}[answer.verdict]
    styled = click.style(word, fg=_COLOURS[answer.verdict], bold=True)
    if answer.verdict == "yes_if":
        return f"{styled} {_listed(answer.conditions)}. {_sentence(answer.headline)}"
    if answer.verdict == "ask" and answer.ask_whom is not None:
        styled = f"{styled} {_name(answer, answer.ask_whom)}"
    return f"{styled}. {_sentence(answer.headline or answer.reason)}"


def _sentence(words: str) -> str:
    words = words.removesuffix(".")
    return f"{words[:1].upper()}{words[1:]}."


def _listed(conditions: tuple[str, ...]) -> str:
    return "; ".join(conditions)


def _quotation(ground: Ground) -> str:
    quote = ground.quote or ""
    shown = quote if len(quote) <= _QUOTE_LETTERS else f"{quote[:_QUOTE_LETTERS].rsplit(' ', 1)[0]} ..."
    standing = f" ({ground.standing})" if ground.standing else ""
    return f'"{_clean(shown)}"  {ground.source or ground.agreement}, {ground.clause}{standing}'


def _clean(words: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())


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
    return f"{', '.join(parts)}, answer {answer.id}"


def _ground(ground: Ground) -> str:
    source = f'  [{ground.source}, {ground.clause}: "{_clean(ground.quote or "")}"]' if ground.clause else ""
    return f"  {ground.gate:<12} {ground.result:<12} {_clean(ground.reason)}{source}"
