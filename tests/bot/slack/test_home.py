"""The App Home: the ask box first, what waits, what was told last, and never more than Slack takes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings
from bot.slack.buttons import Press, find_press
from bot.slack.home import WAITING_WORDS, HomeScreen, draw_closed_home, draw_home
from bot.wiring import Assistant, opened_assistant, sample_folder
from handlers.approving import Waiting, WaitingLine
from handlers.history import GivenAnswer
from handlers.home import Home
from handlers.notices import Told
from handlers.replies import Choice, Note
from tests.bot.slack.block_kit import require_home
from tests.bot.slack.schemas import needs_schemas, require_shape, require_view_model
from tests.bot.slack.seen import buttons, links, marked_up, require_escaped, shown
from tests.bot.slack.strategies import FEW, choices, many, words
from tests.bot.terminal.test_drawing import ANSWER
from tests.handlers.desk import NOW

HOME = Home(
    company="Aurora Robotics",
    today=date(2026, 11, 22),
    partners=(),
    assets=(),
    examples=("may I share the product roadmap with Orion?", "which partners are there?"),
)
LINE = WaitingLine(
    id="R-AAAAAAAA",
    asked_on=date(2026, 11, 20),
    question="May Scheduler source go to Vega Dynamics, Inc.?",
    whose="as owner",
    text="request R-AAAAAAAA",
)
TOLD = Told(
    id="N-1",
    subject="D-AAAAAAAA",
    at=NOW,
    note=Note(
        topic="any", headline="Ana logged an accident.", lines=("Basket table.",), choices=(Choice("Show", "show D"),)
    ),
    is_settled=False,
)
PAST = GivenAnswer(question="may I share the roadmap with Orion?", at=NOW, answer=ANSWER)
FULL = HomeScreen(
    name="Dana Weiss",
    home=HOME,
    waiting=(TOLD, replace(TOLD, id="N-2", subject=LINE.id)),
    requests=Waiting(
        to_decide=(LINE,), own=(replace(LINE, id="R-BBBBBBBB", whose="Bo (owner)", text="request R-BBBBBBBB"),)
    ),
    recent=(PAST,),
    url="https://mayshare.example",
)


def lines_of(screen: HomeScreen) -> list[str]:
    return shown(drawn(screen)["blocks"]).splitlines()


def drawn(screen: HomeScreen) -> dict[str, Any]:
    view = draw_home(screen)
    require_home(view)
    require_view_model(view)
    for text in marked_up(view["blocks"]):
        require_escaped(text)
    return view


def test_a_whole_home() -> None:
    assert lines_of(FULL) == [
        "May I share this?",
        "Ask in your own words whether something may go to a partner: ",
        "Enter sends it; the answer comes in our direct conversation.",
        "Dana Weiss, Aurora Robotics, 2026-11-22",
        "What waits for you",
        "R-AAAAAAAA, 2026-11-20",
        "May Scheduler source go to Vega Dynamics, Inc.?",
        "Your word is needed: as owner",
        "[Decide]",
        "2026-11-22 at 09:30 UTC",
        "Ana logged an accident.",
        "Basket table.",
        "[Show] [I have taken note]",
        "R-BBBBBBBB, 2026-11-20",
        "May Scheduler source go to Vega Dynamics, Inc.?",
        "You asked; still missing: Bo (owner)",
        "[Show]",
        "What you were told last",
        "You asked: may I share the roadmap with Orion?",
        "NO. Roadmap may not go to Orion: nothing covers it.",
        "Checked 2026-11-22, the same until 2028-01-31, answer A-1",
        "[Why]",
        "For example",
        "[may I share the product roadmap with Orion?] [which partners are there?]",
        "Everything else is on the page",
    ]


def test_every_button_says_what_a_person_could_type() -> None:
    found = [(each["action_id"], find_press(each["value"]) or each["value"]) for each in buttons(drawn(FULL)["blocks"])]
    assert found == [
        ("say-0", Press("request R-AAAAAAAA")),
        ("say-1", Press("show D")),
        ("say-2", Press("noted N-1")),
        ("say-3", Press("request R-BBBBBBBB")),
        ("why-0", "A-1"),
        ("say-4", Press("may I share the product roadmap with Orion?")),
        ("say-5", Press("which partners are there?")),
    ]


def test_the_ask_box_sends_what_is_typed_by_enter_and_is_emptied() -> None:
    box = drawn(FULL)["blocks"][1]
    assert box["dispatch_action"] is True
    assert box["element"]["action_id"] == "ask"
    assert box["element"]["dispatch_action_config"] == {"trigger_actions_on": ["on_enter_pressed"]}
    assert "block_id" not in box


def test_a_home_with_nothing_waiting_has_the_ask_box_and_examples() -> None:
    screen = HomeScreen(name="Ana", home=HOME)
    assert lines_of(screen)[3:] == ["Ana, Aurora Robotics, 2026-11-22", "For example", lines_of(FULL)[-2]]
    assert links(drawn(screen)["blocks"]) == []
    assert len(drawn(HomeScreen(name="Ana", home=replace(HOME, examples=())))["blocks"]) == 3


def test_what_does_not_fit_is_counted() -> None:
    screen = replace(
        FULL,
        waiting=(replace(TOLD, note=replace(TOLD.note, lines=("word " * 60,) * 50)),) * 40,
        requests=Waiting(to_decide=(LINE,) * 19, own=(LINE,) * 13),
        recent=(PAST,) * 20,
    )
    lines = [line for line in lines_of(screen) if line.startswith("and ")]
    assert lines[:1] == [f"and 7 more: ask “{WAITING_WORDS}”"]
    assert lines[1:11] == ["and 46 more lines"] * 10
    assert lines[11:] == ["and 30 more: they come up here as these are noted", f"and 1 more: ask “{WAITING_WORDS}”"]
    assert sum(line == "[Why]" for line in lines_of(screen)) == 5


def test_a_home_of_more_letters_than_slack_takes_ends_early() -> None:
    rockets = "🚀" * 2_000
    note = replace(TOLD.note, headline=rockets, lines=(rockets,), choices=(Choice(rockets, "x" * 1_900),) * 9)
    line = replace(LINE, id=rockets, question=rockets, whose=rockets)
    lines = lines_of(replace(FULL, waiting=(replace(TOLD, note=note),) * 10, requests=Waiting(to_decide=(line,) * 12)))
    assert lines[-1] == "and more: ask for it"


def test_somebody_who_is_told_nothing_has_the_lines_alone() -> None:
    view = draw_closed_home(("Mayshare does not know you yet.", "Ask <!channel>."))
    require_home(view)
    assert shown(view["blocks"]).splitlines() == ["Mayshare does not know you yet.", "Ask <!channel>."]
    assert list(marked_up(view["blocks"])) == []
    for lines in ((), ("x" * 10_000,), tuple("word " * 500 for _ in range(300))):
        require_home(draw_closed_home(lines))


@pytest.fixture
def assistant(tmp_path: Path) -> Iterator[Assistant]:
    settings = Settings(tmp_path, f"sqlite:///{tmp_path / 'mayshare.db'}")
    with opened_assistant(settings) as opened:
        opened.load(sample_folder(), "operator")
        yield Assistant(opened.engine, opened.snapshots, lambda: NOW)


def test_the_words_for_the_rest_list_it(assistant: Assistant) -> None:
    reply = assistant.ask(WAITING_WORDS, "dana").reply
    assert isinstance(reply, Note)
    assert reply.headline == "Nothing waits for your approval."


@pytest.mark.parametrize("person", ["ana", "bo", "dana"])
def test_the_home_of_everybody_in_the_sample(assistant: Assistant, person: str) -> None:
    home = assistant.find_home(person)
    page = assistant.list_answers(person)
    assert home is not None
    assert page is not None
    screen = HomeScreen(
        name=person,
        home=home,
        waiting=assistant.list_waiting(person),
        requests=assistant.list_requests(person),
        recent=page.answers,
    )
    assert all(f"[{example[:60]}" in shown(drawn(screen)["blocks"]) for example in home.examples)


lines = st.builds(WaitingLine, id=words, asked_on=st.just(date(2026, 11, 22)), question=words, whose=words, text=words)
told = st.builds(
    Told,
    id=words,
    subject=words,
    at=st.just(NOW),
    note=st.builds(Note, topic=words, headline=words, lines=many(words), choices=many(choices, counts=(0, 2, 30))),
    is_settled=st.booleans(),
)
past = st.builds(
    lambda question, reason: GivenAnswer(question=question, at=NOW, answer=replace(ANSWER, reason=reason)), words, words
)
screens = st.builds(
    HomeScreen,
    name=words,
    home=many(words).map(lambda examples: replace(HOME, company="".join(examples[:1]), examples=examples)),
    waiting=many(told, counts=(0, 1, 30)),
    requests=st.builds(Waiting, to_decide=many(lines, counts=(0, 2, 30)), own=many(lines, counts=(0, 2, 30))),
    recent=many(past, counts=(0, 2, 30)),
    url=st.sampled_from(("", "https://mayshare.example")),
)


@FEW
@given(screens)
def test_any_home_is_one_that_slack_publishes(screen: HomeScreen) -> None:
    drawn(screen)


@needs_schemas
@FEW
@given(screens)
def test_any_home_has_slacks_own_shape(screen: HomeScreen) -> None:
    require_shape(draw_home(screen), "StrictHome")
