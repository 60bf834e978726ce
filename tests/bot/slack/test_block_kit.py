"""The judge of what is drawn is itself judged: it passes what Slack draws and refuses each thing over its limits."""

from typing import Any

import pytest

from tests.bot.slack.block_kit import Refused, require_home, require_message, require_modal
from tests.bot.slack.schemas import needs_schemas, require_shape
from tests.bot.slack.seen import require_escaped, shown, state_of


def text(letters: int = 4) -> dict[str, Any]:
    return {"type": "plain_text", "text": "x" * letters, "emoji": False}


def mrkdwn(said: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": said}


def button(number: int = 0, **changes: Any) -> dict[str, Any]:
    return {"type": "button", "text": text(), "action_id": f"say-{number}", "value": "v", **changes}


def option(number: int = 0, **changes: Any) -> dict[str, Any]:
    return {"text": text(), "value": str(number), **changes}


def select(**changes: Any) -> dict[str, Any]:
    return {"type": "static_select", "action_id": "value", "options": [option()], **changes}


def typed(**changes: Any) -> dict[str, Any]:
    return {"type": "plain_text_input", "action_id": "value", **changes}


def asked(element: dict[str, Any], number: int = 0, **changes: Any) -> dict[str, Any]:
    return {"type": "input", "block_id": f"field-{number}", "label": text(), "element": element, **changes}


def row(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements)}


def rich(*spans: dict[str, Any], kind: str = "rich_text_section") -> dict[str, Any]:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(spans)}]}


def span(said: str = "words", **changes: Any) -> dict[str, Any]:
    return {"type": "text", "text": said, **changes}


def modal(*blocks: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"type": "modal", "title": text(), "submit": text(), "blocks": list(blocks), **changes}


SECTION = {"type": "section", "text": text()}
DRAWN: dict[str, dict[str, Any]] = {
    "a header": {"type": "header", "text": text(150)},
    "a section": {"type": "section", "text": text(3000), "accessory": button()},
    "its fields": {"type": "section", "fields": [mrkdwn("x" * 2000)] * 2 + [text()] * 8},
    "small type": {"type": "context", "elements": [mrkdwn("x" * 2000)] * 4 + [text(10)] * 6},
    "25 buttons": row(*(button(number, value="v" * 2000, text=text(75)) for number in range(25))),
    "a select": row(select(options=[option(number) for number in range(100)])),
    "groups": row({**select(option_groups=[{"label": text(75), "options": [option()]}]), "options": None}),
    "a day": row({"type": "datepicker", "action_id": "value", "initial_date": "2026-11-22", "placeholder": text(150)}),
    "a line across": {"type": "divider"},
    "bold words": rich(span(style={"bold": True}), {"type": "link", "url": "https://mayshare.example", "text": "x"}),
    "a quotation": rich(span("x" * 3000), kind="rich_text_quote"),
    "an input": asked(typed(initial_value="x" * 3000, max_length=3000), hint=text(2000), optional=True),
    "an input that sends": asked(
        typed(dispatch_action_config={"trigger_actions_on": ["on_enter_pressed"]}), dispatch_action=True
    ),
}
del DRAWN["groups"]["elements"][0]["options"]

REFUSED: dict[str, dict[str, Any]] = {
    "no object": {},
    "an unknown block": {"type": "markdown", "text": "x"},
    "an unknown key": {**SECTION, "colour": "red"},
    "a missing key": {"type": "header"},
    "a long header": {"type": "header", "text": text(151)},
    "a header of mrkdwn": {"type": "header", "text": mrkdwn("x")},
    "an empty text": {"type": "section", "text": text(0)},
    "a blank text": {"type": "header", "text": {"type": "plain_text", "text": " \n"}},
    "no text": {"type": "section", "text": {"type": "plain_text", "text": None}},
    "half a letter": {"type": "section", "text": mrkdwn("\ud800")},
    "a long section": {"type": "section", "text": text(3001)},
    "letters that count twice": {"type": "section", "text": mrkdwn("🚀" * 1501)},
    "a section of nothing": {"type": "section"},
    "eleven fields": {"type": "section", "fields": [text()] * 11},
    "a long field": {"type": "section", "fields": [text(2001)]},
    "emoji in mrkdwn": {"type": "section", "text": {**mrkdwn("x"), "emoji": False}},
    "an unknown accessory": {**SECTION, "accessory": typed()},
    "a long id": {**SECTION, "block_id": "x" * 256},
    "eleven in small type": {"type": "context", "elements": [text()] * 11},
    "nothing in small type": {"type": "context", "elements": []},
    "a row of nothing": row(),
    "26 buttons": row(*map(button, range(26))),
    "an input in a row": row(typed()),
    "twice the same action": row(button(1), button(1)),
    "a long label": row(button(text=text(76))),
    "a long value": row(button(value="v" * 2001)),
    "an empty value": row(button(value="")),
    "a long action": row(button(action_id="x" * 256)),
    "a style of its own": row(button(style="blue")),
    "a link to nowhere": row(button(url="javascript:alert(1)")),
    "101 options": row(select(options=[option(number) for number in range(101)])),
    "no options": row(select(options=[])),
    "an option twice": row(select(options=[option(1), option(1)])),
    "a long option": row(select(options=[option(text=text(76))])),
    "a long option's value": row(select(options=[option(value="x" * 151)])),
    "another first option": row(select(initial_option=option(7))),
    "a day that is none": row({"type": "datepicker", "initial_date": "2026-02-31"}),
    "a day of another shape": row({"type": "datepicker", "initial_date": "20261122"}),
    "a long placeholder": asked(typed(placeholder=text(151))),
    "no parts": {"type": "rich_text", "elements": []},
    "no words": rich(),
    "empty words": rich(span("")),
    "a style that is none": rich(span(style={"blink": True})),
    "an unknown part": rich(span(), kind="rich_text_poem"),
    "a mention": rich({"type": "user", "user_id": "U1"}),
    "a link with blanks": rich({"type": "link", "url": "https://a b"}),
    "an input without label": {"type": "input", "element": typed()},
    "a long input label": asked(typed(), label=text(2001)),
    "a long hint": asked(typed(), hint=text(2001)),
    "a button as input": asked(button()),
    "a long first value": asked(typed(initial_value="x" * 3001)),
    "a first value over its own limit": asked(typed(initial_value="xx", max_length=1)),
    "two lines in one": asked(typed(initial_value="a\nb")),
    "a limit over the limit": asked(typed(max_length=3001)),
    "an unknown trigger": asked(typed(dispatch_action_config={"trigger_actions_on": ["always"]})),
}


@pytest.mark.parametrize("block", DRAWN.values(), ids=DRAWN)
def test_what_slack_draws_passes(block: dict[str, Any]) -> None:
    require_message([block], "text")
    require_modal(modal(block))
    require_home({"type": "home", "blocks": [block]})


@pytest.mark.parametrize("block", REFUSED.values(), ids=REFUSED)
def test_what_slack_refuses_is_refused(block: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="invalid_blocks"):
        require_message([block], "text")
    with pytest.raises(Refused, match="invalid_arguments"):
        require_modal(modal(block))
    with pytest.raises(Refused, match="invalid_arguments"):
        require_home({"type": "home", "blocks": [block]})


@pytest.mark.parametrize(
    ("blocks", "said", "code"),
    [
        ([], "x" * 40_001, "msg_too_long"),
        ([], " ", "no_text"),
        ([SECTION] * 51, "text", "invalid_blocks"),
        ([{**SECTION, "block_id": "a"}] * 2, "text", "invalid_blocks"),
        ([rich(span("x" * 2_900))] * 5, "text", "msg_blocks_too_long"),
        ("blocks", "text", "invalid_blocks_format"),
    ],
)
def test_a_message_over_its_limits_is_refused(blocks: Any, said: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        require_message(blocks, said)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("view", "code"),
    [
        (modal(*[SECTION] * 101), "invalid_arguments"),
        (modal(SECTION, title=text(25)), "invalid_arguments"),
        (modal(SECTION, submit=text(25)), "invalid_arguments"),
        (modal(SECTION, close=text(25)), "invalid_arguments"),
        (modal(SECTION, private_metadata="x" * 3001), "invalid_arguments"),
        (modal(SECTION, callback_id="x" * 256), "invalid_arguments"),
        (modal(SECTION, colour="red"), "invalid_arguments"),
        (modal(SECTION, type="home"), "invalid_arguments"),
        ({"type": "modal", "blocks": [SECTION]}, "invalid_arguments"),
        ({"type": "modal", "title": text(), "blocks": [asked(typed())]}, "invalid_arguments"),
        (modal(asked(typed()), asked(typed())), "invalid_arguments"),
        (modal(asked(typed(focus_on_load=True)), asked(typed(focus_on_load=True), 1)), "invalid_arguments"),
        (modal(*[{"type": "section", "text": text(3000)}] * 90), "view_too_large"),
    ],
)
def test_a_modal_over_its_limits_is_refused(view: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        require_modal(view)
    assert refused.value.code == code


def test_a_home_over_its_limits_is_refused() -> None:
    require_home({"type": "home", "blocks": [SECTION] * 100, "private_metadata": ""})
    for view in ({"type": "home", "blocks": [SECTION] * 101}, {"type": "home", "blocks": [SECTION], "title": text()}):
        with pytest.raises(Refused):
            require_home(view)


@needs_schemas
@pytest.mark.parametrize("block", DRAWN.values(), ids=DRAWN)
def test_slacks_own_shapes_pass_it_too(block: dict[str, Any]) -> None:
    require_shape({"blocks": [block]}, "MessagePayload")


@pytest.mark.parametrize("said", ["<!channel>", "<@U1>", "a > b", "R&D", "&nbsp;", "<https://a.example|b>"])
def test_what_is_not_escaped_is_noticed(said: str) -> None:
    with pytest.raises(AssertionError):
        require_escaped(said)
    require_escaped("R&amp;D &lt;!channel&gt; <!date^1^{date}|then>")
    require_escaped("<https://a.example|b>", links=True)


def test_what_a_reader_sees_is_read_from_top_to_bottom() -> None:
    blocks = [DRAWN["bold words"], {**SECTION, "accessory": button()}, row(button(1), button(2)), asked(typed())]
    assert shown(blocks).splitlines() == ["wordsx", "xxxx", "[xxxx]", "[xxxx] [xxxx]", "xxxx: "]
    assert shown([{"type": "context", "elements": [mrkdwn("<!date^1^{date}|then> R&amp;D")]}]) == "then R&D"


def test_only_what_is_there_can_be_filled_in() -> None:
    view = modal(asked(typed()), asked(select(), 1, label=text(5)))
    assert state_of(view, {"xxxxx": "xxxx"})["field-1"]["value"]["selected_option"] == option()
    for filled in ({"other": "x"}, {"xxxxx": "nothing of it"}):
        with pytest.raises(AssertionError):
            state_of(view, filled)
