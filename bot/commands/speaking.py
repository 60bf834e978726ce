"""How every command speaks and ends."""

from typing import NoReturn

import click

from bot.sentences import plain

FAILURE = 1


def say(text: str, *, err: bool = False) -> None:
    """Prints the text, line by line, without what would move the cursor."""
    click.echo("\n".join(plain(line) for line in text.split("\n")), err=err)


def fail(why: str) -> NoReturn:
    """Says why on the error output, and ends with the exit code of a failure."""
    say(f"mayshare: {why}", err=True)
    end(FAILURE)


def end(code: int) -> NoReturn:
    """Ends with the exit code."""
    raise click.exceptions.Exit(code)


def counted(number: int, noun: str, nouns: str = "") -> str:
    """`1 person`, `2 people`; with an `s` where no plural is given."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


def examples(*lines: str) -> str:
    """The end of a command's help."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)
