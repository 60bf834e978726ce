"""Replies of any words, as many and as long as nobody should write them, and forms with them."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from handlers.forms import Field, FieldKind, Form, Option
from handlers.replies import Answer, Choice, Ground, Neutral, Note, Passage, Reply
from knowledge.findings import VERDICT_WORDS
from tests.handlers.answers import answer_of
from tests.scale import count

T = TypeVar("T")

FEW = settings(max_examples=count(quick=15, full=1000))
"""Each draws a whole reply or screen many times over."""

HOSTILE = (
    "<!channel>",
    "<@U0AURANA1> <#C012AB3CD|general>",
    "<https://evil.example|Orion>",
    "<!date^1^{date}|never> & &lt; &amp;",
    "*NO* _no_ ~no~ `no` ```no```",
    "> quoted\n>>> all of it",
    ":smile: :white_check_mark: 10:30:45",
    "\u202eesrever\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "\x00\x1b[2J\r\n\t\x7f\u200b\ufeff",
    "\ud800",
    "🙂🚀" * 20,
    '"\\' * 50,
)
LONG = ("x" * 10_000, "lorem ipsum " * 900, "🚀" * 5_000, "<!here>" * 1_500, "漢字" * 5_000, '"\\' * 5_000)
LINES = "\n".join(f"line {number}" for number in range(300))

words = st.one_of(st.text(max_size=60), st.sampled_from(HOSTILE), st.sampled_from((*LONG, LINES, "", " ")))
some = st.one_of(words, st.just("plain words"))


def many(values: st.SearchStrategy[T], *, counts: tuple[int, ...] = (0, 1, 3, 30)) -> st.SearchStrategy[tuple[T, ...]]:
    """The same few over and over, up to so many: a list of hundreds that is quickly drawn."""
    return st.tuples(st.lists(values, min_size=1, max_size=3), st.sampled_from(counts)).map(
        lambda drawn: tuple(drawn[0][at % len(drawn[0])] for at in range(drawn[1]))
    )


choices = st.builds(Choice, some, some)
grounds = st.builds(
    Ground,
    gate=some,
    result=some,
    agreement=some,
    clause=some,
    quote=st.none() | words,
    reason=some,
    source=st.none() | some,
    standing=some,
)
passages = st.builds(Passage, agreement=some, clause=some, quote=words, source=some, standing=some, says=some)
options = st.builds(Option, some, some)


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    said = draw(st.lists(words, min_size=4, max_size=4))
    plain = answer_of(verdict=draw(st.sampled_from(sorted(VERDICT_WORDS))), reason=said[0])
    return replace(
        plain,
        id=draw(st.sampled_from(("A-1", "A-100000", ""))),
        headline=said[1],
        why=said[2],
        silence=said[3],
        lead=draw(st.none() | grounds),
        conditions=draw(many(words)),
        ask_for=draw(st.none() | st.tuples(some, many(some))),
        ask_whom=draw(st.none() | some),
        to_yes=draw(st.just(()) | st.tuples(st.tuples(st.tuples(words, st.none() | some)))),
        taken=draw(many(words, counts=(0, 2))),
        carried=draw(many(words, counts=(0, 2))),
        today=date(2026, 11, 22),
        choices=draw(many(choices, counts=(0, 2, 40))),
    )


@st.composite
def fields(draw: st.DrawFn) -> Field:
    kind = draw(st.sampled_from(FieldKind))
    offered = draw(many(options, counts=(0, 2, 4, 150))) if kind is FieldKind.ONE else ()
    own = st.sampled_from([option.value for option in offered]) if offered else words
    days = st.sampled_from(("", "2026-11-22", "2026-02-31", "22.11.2026"))
    return Field(
        name="",
        kind=kind,
        value=draw(st.one_of(own, words, days)),
        options=offered,
        needed=draw(st.booleans()),
        hint=draw(some),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """A form whose fields have names of their own, as all have."""
    found = draw(many(fields(), counts=(0, 1, 6, 120)))
    named = tuple(replace(field, name=f"Field {at}") for at, field in enumerate(found))
    return Form(title=draw(some), fields=named, submit=draw(some))


notes = st.builds(
    Note,
    topic=st.just("any"),
    headline=words,
    lines=many(words, counts=(0, 1, 3, 300)),
    passages=many(passages, counts=(0, 1, 80)),
    form=st.none() | forms(),
    choices=many(choices, counts=(0, 3, 60)),
    page=st.sampled_from(("", "/disclosures?partner=orion", "javascript:alert(1)", "/a b")),
)
replies: st.SearchStrategy[Reply] = st.one_of(
    st.builds(Neutral), notes, answers().map(lambda each: (each,)), many(answers(), counts=(2, 12, 500))
)
