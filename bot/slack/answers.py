"""Answers as blocks: the verdict first, few lines each, the buttons under them."""

from collections.abc import Iterator

from bot.sentences import (
    best_step,
    checked,
    main_sentence,
    silence_sentence,
    source_of,
    still,
    verdict_words,
    which,
    why_sentence,
    worst_sentence,
)
from bot.slack.blocks import (
    MOST_BLOCKS,
    MOST_WEIGHT,
    Block,
    actions,
    context,
    divider,
    paragraph,
    quotation,
    rich,
    span,
    weight_of,
)
from bot.slack.buttons import MOST_VALUE, SHARE, WHY, draw_button, draw_buttons, find_button, words_to_say
from bot.slack.texts import cut
from handlers.objecting import offer
from handlers.replies import Answer, Ground, worst_of
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import OTHER

_TAKEN_LETTERS = 240
_LINE_LETTERS = 400
_QUOTE_LETTERS = 240
_SOURCE_LETTERS = 160
_SHORT_LETTERS = 160
_MOST_SHORT = 12
_REST_BLOCKS = 2
_REST_WEIGHT = 3_000
"""Room for the short lines of the answers that do not fit as a whole."""
_MOST_BUTTONS = 20


def draw_answers(answers: tuple[Answer, ...], turn: str, *, can_share: bool) -> list[Block]:
    """One answer as a whole; of several first what they come to, then each, and those that do not fit in short."""
    begin = [_worst(answers)] if len(answers) > 1 else []
    share = _share(answers) if can_share else []
    weight = MOST_WEIGHT - weight_of(share)
    whole = begin
    kept, drawn = 0, begin
    for at in range(len(answers)):
        whole = [*whole, *_whole(answers, at, turn)]
        took = weight_of(whole)
        if len(whole) > MOST_BLOCKS - 1 or took > weight:
            return _with_button([*drawn, *_in_short(answers[kept:])], share)
        if len(whole) <= MOST_BLOCKS - 1 - _REST_BLOCKS and took <= weight - _REST_WEIGHT:
            kept, drawn = at + 1, whole
    return _with_button(whole, share)


def _whole(answers: tuple[Answer, ...], at: int, turn: str) -> Iterator[Block]:
    if at:
        yield divider()
    yield from _blocks(answers[at], turn, is_last=_has_own_choices(answers, at))


def _with_button(blocks: list[Block], button: list[Block]) -> list[Block]:
    """The blocks with one more button, in the last row where there is one at the end."""
    if button and blocks[-1]["type"] == "actions":
        return [*blocks[:-1], *actions([*blocks[-1]["elements"], *button])]
    return [*blocks, *actions(button)]


def _has_own_choices(answers: tuple[Answer, ...], at: int) -> bool:
    """Whether its buttons stand under it: where the next has the same they stand under that."""
    if at + 1 == len(answers):
        return True
    answer, following = answers[at], answers[at + 1]
    return (following.choices, following.ask_for) != (answer.choices, answer.ask_for)


def _worst(answers: tuple[Answer, ...]) -> Block:
    word = VERDICT_WORDS[worst_of(answers).verdict]
    return rich([paragraph([span(word, bold=True), span(f" {worst_sentence(answers)}")])])


def _blocks(answer: Answer, turn: str, *, is_last: bool) -> Iterator[Block]:
    yield rich(_parts(answer))
    told = [checked(answer), f"answer {answer.id}"] if answer.id else [checked(answer)]
    yield context(cut(" ".join(filter(None, (", ".join(told), still(answer)))), _LINE_LETTERS))
    buttons, without = draw_buttons(answer.choices if is_last else (), turn, _MOST_BUTTONS)
    yield from actions([*buttons, *_about(answer, turn)])
    yield from words_to_say(without)


def _about(answer: Answer, turn: str) -> Iterator[Block]:
    """What whoever asked can do about the answer itself; what is shown to others belongs to no turn and has none."""
    if answer.id and turn:
        yield draw_button("Why, step by step", WHY, answer.id)
        wrong = find_button(offer(answer.id), turn)
        yield from () if wrong is None else (wrong,)


def _parts(answer: Answer) -> Iterator[Block]:
    spans = [span(f"{cut(' '.join(answer.taken), _TAKEN_LETTERS)}\n")] if answer.taken else []
    lines = [cut(silence_sentence(answer), _LINE_LETTERS)] if answer.silence else []
    if answer.why:
        lines.append(f"Why: {cut(why_sentence(answer), _LINE_LETTERS)}")
    spans += [*_verdict(answer), *(span(f"\n{line}") for line in lines)]
    yield paragraph(spans)
    if answer.lead is not None:
        yield quotation(_quoted(answer.lead))
    after = list(_after(answer))
    if after:
        yield paragraph([span("\n".join(after))])


def _verdict(answer: Answer) -> Iterator[Block]:
    yield span(cut(verdict_words(answer), _SHORT_LETTERS), bold=True)
    conditions = f" {cut('; '.join(answer.conditions), _LINE_LETTERS)}" if answer.verdict == "yes_if" else ""
    yield span(f"{conditions}. {cut(main_sentence(answer), _LINE_LETTERS)}")


def _quoted(lead: Ground) -> str:
    return f"“{cut(lead.quote or '', _QUOTE_LETTERS)}” {cut(source_of(lead), _SOURCE_LETTERS)}"


def _after(answer: Answer) -> Iterator[str]:
    if answer.ask_for is not None and answer.ask_for[1]:
        fact, values = answer.ask_for
        named = [value for value in values if value != OTHER]
        # The buttons have the likeliest values; an answer on record has no buttons.
        count = max(0, len(named) - len(answer.choices))
        more = f" Or say one of {count} others." if count else ""
        yield cut(f"{which(fact)}{more if answer.choices else ' ' + ', '.join(named)}", _LINE_LETTERS)
    if answer.to_yes:
        yield f"To make it a yes: {cut(best_step(answer), _LINE_LETTERS)}"


def _share(answers: tuple[Answer, ...]) -> list[Block]:
    ids = [answer.id for answer in answers]
    value = " ".join(ids)
    return [draw_button("Share in channel", SHARE, value)] if all(ids) and len(value) <= MOST_VALUE else []


def _in_short(answers: tuple[Answer, ...]) -> Iterator[Block]:
    """A line each, the worst first, and how many are left."""
    ranked = sorted(answers, key=lambda answer: list(VERDICT_WORDS).index(answer.verdict), reverse=True)
    spans: list[Block] = []
    for answer in ranked[:_MOST_SHORT]:
        id = f" ({answer.id})" if answer.id else ""
        words = cut(verdict_words(answer), _SHORT_LETTERS // 2)
        spans += [span(f"{words}.", bold=True), span(f" {cut(main_sentence(answer), _SHORT_LETTERS)}{id}\n")]
    yield rich([paragraph(spans)])
    if len(ranked) > _MOST_SHORT:
        yield context(f"and {len(ranked) - _MOST_SHORT} more answers: ask about one alone")
