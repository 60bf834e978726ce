"""The sentences of a reply, the same on every surface; a surface only draws them."""

import unicodedata
from typing import assert_never

from handlers.replies import Answer, Ground, Neutral, Note, Passage, Reply, sentence, worst_of
from knowledge.findings import VERDICT_WORDS


def plain(text: str) -> str:
    """The text as one line fit for any surface: nothing in it moves a cursor, colours, or turns the line around."""
    return text if text.isprintable() else "".join(_shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    return " " if letter.isspace() or unicodedata.category(letter) == "Cc" else ""


def shorten(text: str, most: int) -> str:
    """The text without its line breaks, cut after a whole word where it has more letters than that."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0]} ..."


def worst_sentence(answers: tuple[Answer, ...]) -> str:
    """What several answers come to, after the verdict word."""
    if len({answer.verdict for answer in answers}) > 1:
        return f"is the worst of {len(answers)} answers."
    is_pair = len(answers[1:]) == 1
    return "for both." if is_pair else f"for all {len(answers)}."


def verdict_words(answer: Answer) -> str:
    """The verdict word, and for ASK who decides."""
    word = VERDICT_WORDS[answer.verdict]
    if answer.verdict == "ask" and answer.ask_whom is not None:
        return f"{word} {name_of(answer, answer.ask_whom)}"
    return word


def main_sentence(answer: Answer) -> str:
    """The verdict as people speak."""
    words = (answer.headline or answer.reason).removesuffix(".")
    return f"{words[:1].upper()}{words[1:]}."


def silence_sentence(answer: Answer) -> str:
    """That a later use which was stated is not permitted by it; empty where none is left unspoken of."""
    return sentence(answer.silence) if answer.silence else ""


def why_sentence(answer: Answer) -> str:
    """What the answer rests on; empty where the main sentence says it all."""
    return sentence(answer.why) if answer.why else ""


def source_of(quoted: Ground | Passage) -> str:
    """Where a quotation stands, and until when that is in force."""
    standing = f" ({quoted.standing})" if quoted.standing else ""
    return f"{quoted.source or quoted.agreement}, {quoted.clause}{standing}"


def which(fact: str) -> str:
    """The question for the one missing fact."""
    return f"Which {fact}?"


def best_step(answer: Answer) -> str:
    """What would make it a yes in the fewest steps; empty where nothing would."""
    if not answer.to_yes:
        return ""
    # What stands on record has the steps by ids alone.
    said = answer.best_way or tuple(do for do, _ in answer.to_yes[0])
    named = zip(said, (who for _, who in answer.to_yes[0]), strict=True)
    steps = (f"{do} ({name_of(answer, who)})" if who else do for do, who in named)
    return f"{', then '.join(steps)}."


def checked(answer: Answer) -> str:
    """When it was checked, for which day, and until when it holds."""
    parts = [f"Checked {answer.today or answer.on}"]
    if answer.today is not None and answer.on != answer.today:
        parts.append(f"for {answer.on}")
    if answer.valid_until is not None:
        parts.append(f"the same until {answer.valid_until}")
    return ", ".join(parts)


def still(answer: Answer) -> str:
    """What was taken over from the thread; empty where nothing was (rule 37)."""
    return f"(still: {', '.join(answer.carried)})" if answer.carried else ""


def name_of(answer: Answer, person: str) -> str:
    """What a person in the answer is called; the id where that is not known."""
    return (answer.names or {}).get(person, person)


def spoken(reply: Reply) -> str:
    """The reply as a person would read it out: verdict, reason and source; for notifications and screen readers."""
    match reply:
        case Neutral():
            return reply.message
        case Note():
            return " ".join((reply.headline, *reply.lines, *map(_spoken_passage, reply.passages)))
        case tuple():
            said = [f"{VERDICT_WORDS[worst_of(reply).verdict]} {worst_sentence(reply)}"] if len(reply) > 1 else []
            return " ".join((*said, *map(_spoken_answer, reply)))
        case _:
            assert_never(reply)


def _spoken_passage(passage: Passage) -> str:
    says = f"{passage.says}: " if passage.says else ""
    return f"{says}“{passage.quote}” {source_of(passage)}."


def _spoken_answer(answer: Answer) -> str:
    words = verdict_words(answer)
    if answer.verdict == "yes_if":
        words = f"{words} {'; '.join(answer.conditions)}"
    parts = [*answer.taken, f"{words}. {main_sentence(answer)}", silence_sentence(answer), why_sentence(answer)]
    if answer.lead is not None:
        parts.append(f"{source_of(answer.lead)}.")
    if answer.ask_for is not None:
        parts.append(which(answer.ask_for[0]))
    return " ".join(filter(None, parts))
