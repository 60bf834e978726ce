"""Replies as messages: the same words as on every surface, whatever is in them, and nothing that Slack refuses."""

from dataclasses import replace
from datetime import date

import click
import pytest
from hypothesis import given

from bot.sentences import checked, source_of, spoken
from bot.slack.buttons import Press, find_press
from bot.slack.drawing import Drawn, draw, read_out
from bot.slack.texts import escape, escape_within
from bot.terminal.drawing import draw as draw_on_terminal
from handlers.forms import Field, FieldKind, Form, Option
from handlers.replies import NEUTRAL, Answer, Choice, Neutral, Note, Passage, Reply
from tests.bot.slack.block_kit import require_message, size_of
from tests.bot.slack.schemas import needs_schemas, require_models, require_shape
from tests.bot.slack.seen import buttons, links, marked_up, require_escaped, shown
from tests.bot.slack.strategies import FEW, replies
from tests.bot.terminal.test_drawing import ANSWER
from tests.handlers.desk import Desk

URL = "https://mayshare.example/"
ASKED = (
    "may I share the product roadmap with Orion?",
    "may I share the scheduler source with Orion?",
    "may I share basket trends with Lyra?",
    "may I share the scheduler source with Vega on 2027-02-01?",
    "may I share the product roamdap with Orion?",
    "may I share the product roadmap, the design notes and the scheduler source with Orion, Vega, Lyra and Cetus?",
    "may I share it with Orion?",
    "help",
    "what does our agreement with Lyra say?",
    "show clause 3.1 of the Lyra Data Licence",
    "which partners are there?",
    "log a disclosure",
    "I sent the product roadmap to Orion today",
    "what did we share with Orion?",
    "change partner orion",
    "what waits for my approval?",
    "is the coffee machine broken again",
)


def said(reply: Reply, *, turn: str = "", can_share: bool = False, url: str = "") -> list[str]:
    """The lines that are shown, each a part of its own."""
    drawn = draw(reply, turn=turn, can_share=can_share, url=url)
    require(drawn)
    return shown(drawn.blocks).splitlines()


def require(drawn: Drawn) -> None:
    require_message(drawn.blocks, drawn.text)
    for text in (drawn.text, *marked_up(drawn.blocks)):
        require_escaped(text)


def test_a_whole_answer() -> None:
    choices = (Choice("Log this disclosure", "log A-1"), Choice("Wrong?", "wrong A-1"))
    assert said((replace(ANSWER, choices=choices),), can_share=True) == [
        "NO. Roadmap may not go to Orion.",
        "Why: nothing covers it.",
        "“may disclose” Orion NDA, 3.1 (in force until 2028-01-31)",
        "To make it a yes: sign an NDA (Dana Weiss), then wait.",
        "Checked 2026-11-22, the same until 2028-01-31, answer A-1",
        "[Log this disclosure] [Wrong?] [Share in channel]",
    ]


def test_whoever_asked_can_look_into_each_answer_and_say_that_it_is_wrong() -> None:
    asked = replace(ANSWER, choices=(Choice("Log this disclosure", "log A-1"),))
    lines = said((asked, replace(asked, id="A-2")), turn="Ev1", can_share=True)
    assert [line for line in lines if line.startswith("[")] == [
        "[Why, step by step] [Wrong?]",
        "[Log this disclosure] [Why, step by step] [Wrong?] [Share in channel]",
    ]
    found = [(each["action_id"], each["value"]) for each in buttons(draw((asked,), turn="Ev1").blocks)]
    assert found[1] == ("why-0", "A-1")
    assert find_press(found[2][1]) == Press("wrong A-1", "Ev1")


def test_the_verdict_is_bold_and_nothing_else_is() -> None:
    first = draw((ANSWER,)).blocks[0]["elements"][0]["elements"]
    assert first[0] == {"type": "text", "text": "NO", "style": {"bold": True}}
    assert all("style" not in each for each in first[1:])


@pytest.mark.parametrize(
    ("change", "first"),
    [
        ({"verdict": "yes"}, "YES. Roadmap may not go to Orion."),
        (
            {"verdict": "yes_if", "conditions": ("marked", "logged")},
            "YES, IF marked; logged. Roadmap may not go to Orion.",
        ),
        ({"verdict": "ask", "ask_whom": "dana"}, "ASK Dana Weiss. Roadmap may not go to Orion."),
        ({"verdict": "unknown", "headline": ""}, "UNKNOWN. Roadmap may not go to Orion: nothing covers it."),
        ({"taken": ("Taken “a” for A.",)}, "Taken “a” for A."),
    ],
)
def test_the_verdict_comes_first(change: dict[str, str], first: str) -> None:
    assert said((replace(ANSWER, **change),))[0] == first  # type: ignore[arg-type]  # each fits its field


def test_what_no_clause_speaks_of_and_what_was_carried_over_are_said() -> None:
    lines = said((replace(ANSWER, silence="No clause says so", carried=("Trends", "Lyra"), on=date(2027, 1, 1)),))
    assert lines[1] == "No clause says so."
    assert lines[-1] == (
        "Checked 2026-11-22, for 2027-01-01, the same until 2028-01-31, answer A-1 (still: Trends, Lyra)"
    )


def test_the_one_missing_fact_is_asked_for_with_its_likeliest_values_as_buttons() -> None:
    unknown = replace(ANSWER, verdict="unknown", ask_for=("purpose", ("a", "b", "c", "other")), to_yes=())
    offered = replace(unknown, choices=(Choice("Store planning", "for a"), Choice("Logistics", "for b")))
    assert said((offered,))[3:] == [
        "Which purpose? Or say one of 1 others.",
        checked(ANSWER) + ", answer A-1",
        "[Store planning] [Logistics]",
    ]
    assert said((unknown,))[3] == "Which purpose? a, b, c"


def test_of_several_answers_the_worst_is_told_first_and_each_stands_apart() -> None:
    yes = replace(ANSWER, id="A-2", verdict="yes", why="", lead=None, to_yes=(), choices=(Choice("Log", "log A-2"),))
    lines = said((yes, ANSWER), can_share=True)
    assert lines == [
        "NO is the worst of 2 answers.",
        "YES. Roadmap may not go to Orion.",
        "Checked 2026-11-22, the same until 2028-01-31, answer A-2",
        "[Log]",
        *said((ANSWER,)),
        "[Share in channel]",
    ]
    (share,) = (each for each in buttons(draw((yes, ANSWER), can_share=True).blocks) if each["action_id"] == "share")
    assert share["value"] == "A-2 A-1"


def test_the_same_buttons_stand_once_under_answers_that_share_them() -> None:
    asked = replace(ANSWER, ask_for=("purpose", ("a",)), choices=(Choice("A", "for a"),))
    lines = said((asked, replace(asked, id="A-2"), replace(asked, id="A-3", choices=(Choice("B", "for b"),))))
    assert [line for line in lines if line.startswith("[")] == ["[A]", "[B]"]
    assert lines.index("[A]") > next(at for at, line in enumerate(lines) if "answer A-2" in line)


def test_what_does_not_fit_is_told_in_short_the_worst_first() -> None:
    yes = replace(ANSWER, verdict="yes", choices=(Choice("Log", "log it"),))
    many = (*(replace(yes, id=f"A-{number}") for number in range(2, 60)), replace(ANSWER, id="A-99"))
    lines = said(many, can_share=True)
    assert lines[0] == "NO is the worst of 59 answers."
    whole = sum("Checked" in line for line in lines)
    short = [line for line in lines if line.endswith(")") and ". Roadmap may not go to Orion. (A-" in line]
    assert short[0] == "NO. Roadmap may not go to Orion. (A-99)"
    assert len(short) == 12
    assert lines[-2:] == [f"and {59 - whole - 12} more answers: ask about one alone", "[Share in channel]"]
    assert whole >= 5


def test_only_answers_with_ids_can_be_shared() -> None:
    assert "[Share in channel]" not in said((replace(ANSWER, id=""),), can_share=True)
    assert said((replace(ANSWER, id=""),))[-1] == "Checked 2026-11-22, the same until 2028-01-31"
    assert "[Share in channel]" not in said((ANSWER,))
    assert "[Share in channel]" not in "".join(said(Note(topic="help", headline="Ask."), can_share=True))


FORM = Form(
    title="Log a disclosure",
    fields=(
        Field(name="What", value="product roadmap", needed=True),
        Field(name="To", needed=True),
        Field(name="How", kind=FieldKind.ONE, value="oral", options=(Option("Not said", ""), Option("Orally", "oral"))),
        Field(name="Note", kind=FieldKind.TEXT),
        Field(name="Answer", kind=FieldKind.HIDDEN, value="A-1"),
    ),
    submit="Log it",
)


def test_a_note_with_everything() -> None:
    passage = Passage(agreement="a", clause="3.1", quote="may disclose", source="Orion NDA", says="permits")
    note = Note(
        topic="help",
        headline="Ask.",
        lines=("one\x1b[2J", "", "two"),
        passages=(passage, Passage(agreement="a", clause="4", quote="q", source="A", standing="ended")),
        form=FORM,
        choices=(Choice("Help", "help me"), Choice("Why", "why?")),
        page="/disclosures?partner=orion",
    )
    assert said(note, turn="Ev4", url=URL) == [
        "Ask.",
        "one [2J",
        "",
        "two",
        "permits:",
        "“may disclose” Orion NDA, 3.1",
        "“q” A, 4 (ended)",
        "Log a disclosure",
        "What: product roadmap",
        "To: (needed)",
        "How: Orally",
        "can be added: To, Note",
        "[Log a disclosure]",
        "[Help] [Why]",
        "See the whole list with its timeline",
    ]
    drawn = draw(note, turn="Ev4", url=URL)
    assert next((each["action_id"], each["value"]) for each in buttons(drawn.blocks)) == ("fill", "Ev4")
    assert [find_press(each["value"]) for each in buttons(drawn.blocks)][1:] == [
        Press("help me", "Ev4"),
        Press("why?", "Ev4"),
    ]
    assert links(drawn.blocks) == [
        ("See the whole list with its timeline", "https://mayshare.example/disclosures?partner=orion")
    ]


def test_a_form_of_no_turn_is_to_be_typed() -> None:
    assert said(Note(topic="any", headline="Fill it in.", form=FORM))[-1] == "can be added: To, Note"


@pytest.mark.parametrize(("url", "page"), [("", "/disclosures"), (URL, ""), (URL, "javascript:1"), (URL, "/a b|c")])
def test_a_link_leads_to_our_own_page_and_nowhere_else(url: str, page: str) -> None:
    assert links(draw(Note(topic="any", headline="All."), url=url).blocks) == []
    assert links(draw(Note(topic="any", headline="All.", page=page), url=url).blocks) == []


def test_a_long_note_says_how_much_is_left_out() -> None:
    passage = Passage(agreement="a", clause="3.1", quote="word " * 300, source="Orion NDA")
    note = Note(topic="any", headline="All.", lines=("a line of words " * 5,) * 300, passages=(passage,) * 9)
    lines = said(note)
    kept = sum(line.startswith("a line") for line in lines)
    assert f"and {300 - kept} more lines: ask about a part of it" in lines
    quoted = sum(line.startswith("“") for line in lines)
    assert lines[-1] == f"and {9 - quoted} more clauses: ask for one alone"
    assert quoted >= 3
    assert kept >= 80
    assert "more lines: on the page" in "".join(said(replace(note, page="/disclosures"), url=URL))
    assert said(replace(note, lines=("one",) * 3, passages=(passage,) * 2))[-1].startswith("“word")


def test_the_neutral_line_is_all() -> None:
    drawn = draw(Neutral(), turn="Ev3", can_share=True, url=URL)
    require(drawn)
    assert drawn.text == NEUTRAL
    assert shown(drawn.blocks).strip() == NEUTRAL


def test_what_is_read_out_says_what_the_buttons_stand_for() -> None:
    choices = (Choice("Log this disclosure", "log A-1"),)
    assert draw((replace(ANSWER, choices=choices),)).text == (
        "NO. Roadmap may not go to Orion. nothing covers it. Orion NDA, 3.1 (in force until 2028-01-31). "
        "You can say: log A-1"
    )
    note = Note(topic="any", headline="Fill it in.", form=FORM, page="/disclosures", choices=choices)
    assert read_out(note, url=URL) == (
        "Fill it in. To be filled in: Log a disclosure. On the page: https://mayshare.example/disclosures "
        "You can say: log A-1"
    )
    assert size_of(read_out(replace(note, lines=("word " * 2_000,) * 9), most=4_000)) <= 4_000


def parts_of(reply: Reply) -> tuple[Answer | Note, ...]:
    match reply:
        case tuple():
            return reply
        case Note():
            return (reply,)
        case _:
            return ()


@pytest.mark.parametrize("text", ASKED)
@pytest.mark.parametrize("person", ["ana", "dana", "zoe"])
def test_replies_about_the_sample_are_shown_whole(one_desk: Desk, text: str, person: str) -> None:
    reply = one_desk.ask(text, person, delivery=f"{person}/{text}").reply
    drawn = draw(reply, turn="Ev1", can_share=True, url=URL)
    require(drawn)
    require_models(drawn.blocks)
    seen = " ".join(shown(drawn.blocks).replace("“", '"').replace("”", '"').split())
    for line in click.unstyle(draw_on_terminal(reply)).replace("“", '"').replace("”", '"').splitlines():
        if (
            line.startswith(("Ask next: ", "On the page: ", "Log this disclosure: ", "Which "))
            or "ask for approval of" in line
        ):
            continue
        if len(parts_of(reply)) < 5:
            assert " ".join(line.split()) in seen
    presses = [press for each in buttons(drawn.blocks) if (press := find_press(each["value"])) is not None]
    offered = {choice.text for part in parts_of(reply) for choice in part.choices}
    offered |= {f"wrong {part.id}" for part in parts_of(reply) if isinstance(part, Answer)}
    assert {press.text for press in presses} <= offered
    if len(parts_of(reply)) < 5:
        assert {press.text for press in presses} == offered
    assert escape(spoken(reply)) in drawn.text


@FEW
@given(replies)
def test_any_reply_is_a_message_that_slack_posts(reply: Reply) -> None:
    drawn = draw(reply, turn="Ev2", can_share=True, url=URL)
    require(drawn)
    require_models(drawn.blocks)
    assert drawn == draw(reply, turn="Ev2", can_share=True, url=URL)
    assert all(line.isprintable() for line in shown(drawn.blocks).split("\n"))


@FEW
@given(replies)
def test_what_is_read_out_has_verdict_reason_and_source(reply: Reply) -> None:
    text = read_out(reply)
    assert "\n" not in text
    if isinstance(reply, tuple) and len(reply) == 1 and size_of(text) < 30_000:
        (answer,) = reply
        flat = text.replace("\u2060", "")
        for words in (answer.headline or answer.reason, answer.why, source_of(answer.lead) if answer.lead else ""):
            assert escape_within(f"x{words[1:].removesuffix('.')}", 40_000)[1:].replace("\u2060", "") in flat


@needs_schemas
@FEW
@given(replies)
def test_any_reply_has_slacks_own_shape(reply: Reply) -> None:
    require_shape({"blocks": draw(reply, turn="Ev2", can_share=True, url=URL).blocks}, "MessagePayload")
