"""Forms as windows: what is sent untouched is the form's own text, and nothing else is taken for an input."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sentences import plain
from bot.slack.inputs import ViewError
from bot.slack.modals import draw_ask, draw_form, read_ask, read_form
from handlers.forms import Field, FieldKind, Form, Option
from tests.bot.slack.block_kit import require_modal, size_of
from tests.bot.slack.schemas import needs_schemas, require_shape, require_view_model
from tests.bot.slack.seen import shown, state_of
from tests.bot.slack.strategies import FEW, HOSTILE, LONG, forms, words
from tests.handlers.desk import Desk

WAYS = (Option("Not said", ""), Option("In writing", "written"), Option("Orally", "oral"))
FORM = Form(
    title="Log a disclosure of what went out to a partner",
    fields=(
        Field(name="What", value="product roadmap", needed=True, hint="the asset; several with `;` between them"),
        Field(name="To"),
        Field(name="On", kind=FieldKind.DATE, value="2026-11-22", needed=True),
        Field(name="Until", kind=FieldKind.DATE),
        Field(name="Since", kind=FieldKind.DATE, value="last spring"),
        Field(name="How", kind=FieldKind.ONE, value="oral", options=WAYS),
        Field(name="Word", kind=FieldKind.ONE, options=WAYS[1:], needed=True),
        Field(name="Note", kind=FieldKind.TEXT, value="one\n  two\n\nthree"),
        Field(name="Answer", kind=FieldKind.HIDDEN, value="A-1"),
    ),
    submit="Log this disclosure now, please",
)


def drawn(form: Form, said: tuple[str, ...] = ()) -> dict[str, Any]:
    view = draw_form(form, metadata="turn 3", said=said)
    require_modal(view)
    require_view_model(view)
    return view


def one(**changes: Any) -> Form:
    """A form of one field."""
    return Form(title="Any", fields=(Field(name="Any", **changes),), submit="Send")


def inputs(view: dict[str, Any]) -> dict[str, Any]:
    return {block["label"]["text"]: block for block in view["blocks"] if block["type"] == "input"}


def test_a_whole_form() -> None:
    view = drawn(FORM, said=("Condition: marked confidential.", "Nothing is on record before that."))
    assert (view["callback_id"], view["private_metadata"]) == ("form", "turn 3")
    assert view["title"]["text"] == "Log a disclosure of ..."
    assert view["submit"]["text"] == "Log this disclosure ..."
    assert shown(view["blocks"]).splitlines() == [
        "Log a disclosure of what went out to a partner",
        "Condition: marked confidential.",
        "Nothing is on record before that.",
        "What: product roadmap",
        "the asset; several with “;” between them",
        "To: ",
        "On: 2026-11-22",
        "Until: ",
        "Since: last spring",
        "How: Orally",
        "Word: ",
        "Note: one",
        "  two",
        "",
        "three",
    ]


def test_each_kind_of_field_has_its_input() -> None:
    blocks = inputs(drawn(FORM))
    kinds = {name: (block["element"]["type"], block["optional"]) for name, block in blocks.items()}
    assert kinds == {
        "What": ("plain_text_input", False),
        "To": ("plain_text_input", True),
        "On": ("datepicker", False),
        "Until": ("datepicker", True),
        "Since": ("plain_text_input", True),
        "How": ("static_select", True),
        "Word": ("static_select", False),
        "Note": ("plain_text_input", True),
    }
    assert [block["block_id"] for block in blocks.values()] == [f"field-{index}" for index in range(8)]
    assert [block["element"].get("multiline") for block in blocks.values()].count(True) == 1


def test_what_is_filled_in_is_the_text_that_could_have_been_typed() -> None:
    state = state_of(
        drawn(FORM), {"To": "Orion", "On": "2026-11-21", "How": "In writing", "Note": "", "Word": "Orally"}
    )
    assert read_form(FORM, state) == FORM.filled(
        {"To": "Orion", "On": "2026-11-21", "How": "written", "Note": "", "Word": "oral"}
    )


def test_what_is_emptied_is_left_out_and_what_is_hidden_stays() -> None:
    names = ("What", "On", "Since", "How", "Note")
    assert read_form(FORM, state_of(drawn(FORM), dict.fromkeys(names, ""))) == f"{FORM.title}\nAnswer: A-1"


def test_typed_lines_are_the_lines_of_the_text() -> None:
    form = one(kind=FieldKind.TEXT)
    typed = state_of(drawn(form), {"Any": "a\r\n<b> & c"})
    assert read_form(form, typed) == form.filled({"Any": "a\n<b> & c"})


def test_a_value_that_does_not_print_as_it_is_stays_as_it_is_unless_changed() -> None:
    form = one(value="a\u200bb\x1b[2J")
    view = drawn(form)
    assert inputs(view)["Any"]["element"]["initial_value"] == "ab [2J"
    assert read_form(form, state_of(view)) == form.text
    assert read_form(form, state_of(view, {"Any": "ab [2J!"})) == form.filled({"Any": "ab [2J!"})


def test_a_line_with_several_lines_is_an_input_of_several() -> None:
    form = one(value="one\ntwo")
    view = drawn(form)
    assert inputs(view)["Any"]["element"]["multiline"] is True
    assert read_form(form, state_of(view)) == form.text


@pytest.mark.parametrize("kind", [FieldKind.LINE, FieldKind.TEXT, FieldKind.DATE])
def test_a_value_that_is_too_long_is_shown_and_kept(kind: FieldKind) -> None:
    form = replace(
        one(kind=kind, value="word " * 601), fields=(*one(kind=kind, value="word " * 601).fields, *FORM.fields)
    )
    view = drawn(form)
    assert "Any" not in inputs(view)
    assert "change it on the page" in shown(view["blocks"])
    assert read_form(form, state_of(view)) == form.text
    assert "Any" in inputs(drawn(one(kind=kind, value="word " * 600)))


def test_a_picked_value_that_is_not_offered_stays_picked() -> None:
    form = one(kind=FieldKind.ONE, value="carved in stone", options=WAYS)
    view = drawn(form)
    assert inputs(view)["Any"]["element"]["initial_option"]["text"]["text"] == "carved in stone"
    assert read_form(form, state_of(view)) == form.text
    assert read_form(form, state_of(view, {"Any": "Orally"})) == form.filled({"Any": "oral"})


def test_more_options_than_slack_offers_are_typed_and_stand_for_the_same() -> None:
    offered = tuple(Option(f"Purpose {number}", f"purpose-{number}") for number in range(101))
    form = one(kind=FieldKind.ONE, value="purpose-7", options=offered, hint="what it is for")
    view = drawn(form)
    block = inputs(view)["Any"]
    assert block["element"]["initial_value"] == "Purpose 7"
    assert block["hint"]["text"].startswith("what it is for; such as Purpose 0, Purpose 1,")
    assert read_form(form, state_of(view)) == form.text
    assert read_form(form, state_of(view, {"Any": " purpose  99"})) == form.filled({"Any": "purpose-99"})
    assert read_form(form, state_of(view, {"Any": "purpose-3"})) == form.filled({"Any": "purpose-3"})
    assert len(inputs(drawn(one(kind=FieldKind.ONE, options=offered[:100])))["Any"]["element"]["options"]) == 100


def test_a_form_with_too_many_fields_keeps_the_rest() -> None:
    form = Form(title="Any", fields=tuple(Field(name=f"F{number}", value="x") for number in range(200)), submit="Send")
    view = drawn(form, said=("word " * 5_000,) * 30)
    assert shown(view["blocks"]).endswith("and 115 more, which stay as they are: change them on the page")
    assert read_form(form, state_of(view)) == form.text


@pytest.mark.parametrize(
    ("block_id", "value"),
    [
        ("field-9", {"value": {"type": "plain_text_input", "value": "x"}}),
        ("field-8", {"value": {"type": "plain_text_input", "value": "A-2"}}),
        ("field-00", {"value": {"type": "plain_text_input", "value": "x"}}),
        ("ask", {"ask": {"type": "plain_text_input", "value": "x"}}),
        ("field-0", None),
        ("field-0", {}),
        ("field-0", {"other": {"type": "plain_text_input", "value": "x"}}),
        ("field-0", {"value": {"type": "plain_text_input"}}),
        ("field-0", {"value": {"type": "plain_text_input", "value": 7}}),
        ("field-0", {"value": {"type": "datepicker", "selected_date": None}}),
        ("field-2", {"value": {"type": "datepicker", "selected_date": "2026-02-31"}}),
        ("field-2", {"value": {"type": "datepicker", "selected_date": "today"}}),
        ("field-5", {"value": {"type": "static_select", "selected_option": {"value": "3"}}}),
        ("field-5", {"value": {"type": "static_select", "selected_option": {"value": "-1"}}}),
        ("field-5", {"value": {"type": "static_select", "selected_option": {"value": "oral"}}}),
        ("field-5", {"value": {"type": "static_select", "selected_option": {"value": 1}}}),
        ("field-5", {"value": {"type": "static_select"}}),
    ],
)
def test_what_is_not_the_forms_own_is_refused(block_id: str, value: Any) -> None:
    with pytest.raises(ViewError, match=block_id):
        read_form(FORM, state_of(drawn(FORM)) | {block_id: value})


def test_a_field_that_is_not_sent_is_refused() -> None:
    state = state_of(drawn(FORM))
    del state["field-1"]
    with pytest.raises(ViewError, match="the field `field-1` is not in what was sent"):
        read_form(FORM, state)


@pytest.mark.parametrize(
    "text",
    [
        "log a disclosure",
        "I sent the product roadmap to Orion today",
        "Vega gave us their timing spec yesterday",
        "change partner orion",
        "add an asset",
        "add an agreement",
        "change agreement orion-mnda",
        "remove partner hydra",
    ],
)
def test_the_forms_of_the_sample_come_back_as_they_were(one_desk: Desk, text: str) -> None:
    note = one_desk.note(text, "dana")
    assert note.form is not None, note
    view = drawn(note.form, said=(note.headline, *note.lines))
    assert read_form(note.form, state_of(view)) == note.form.text
    for line in (note.headline, *note.lines):
        assert " ".join(line.split()) in " ".join(shown(view["blocks"]).split())


@FEW
@given(forms(), st.lists(words, max_size=4))
def test_any_form_comes_back_as_it_was(form: Form, said: list[str]) -> None:
    view = drawn(form, tuple(said))
    assert read_form(form, state_of(view)) == form.text


@FEW
@given(forms(), st.sampled_from((*HOSTILE, "plain", "a\n  b\n\nc")).filter(lambda text: plain(text).strip()))
def test_what_is_typed_into_any_form_is_what_it_says(form: Form, typed: str) -> None:
    view = drawn(form)
    free = [name for name, block in inputs(view).items() if block["element"]["type"] == "plain_text_input"]
    if not any(typed in (option.label, field.value) for field in form.fields for option in (*field.options, *WAYS)):
        values = dict.fromkeys(free, typed)
        assert read_form(form, state_of(view, values)) == form.filled(values)


@needs_schemas
@FEW
@given(forms(), st.lists(words, max_size=4))
def test_any_form_has_slacks_own_shape(form: Form, said: list[str]) -> None:
    require_shape(draw_form(form, metadata="", said=tuple(said)), "StrictModal")


@pytest.mark.parametrize("text", ["", "may I share it?", "one\ntwo", *HOSTILE])
def test_the_ask_box_has_what_was_to_be_asked(text: str) -> None:
    view = draw_ask("turn 3", text)
    require_modal(view)
    require_view_model(view)
    assert view["callback_id"] == "ask"
    assert "\n".join(read_ask(state_of(view)).split()) == "\n".join(
        view["blocks"][0]["element"].get("initial_value", "").split()
    )
    assert read_ask(state_of(view, {"Your question": " <b> & c\n"})) == "<b> & c"


@pytest.mark.parametrize("text", LONG)
def test_the_ask_box_says_what_it_has_no_room_for(text: str) -> None:
    view = draw_ask("", text)
    require_modal(view)
    assert 1_000 < size_of(read_ask(state_of(view))) <= 3_000
    assert "only its beginning" in shown(view["blocks"])


@pytest.mark.parametrize("state", [{}, {"ask": {}}, {"ask": {"ask": {}}}, {"ask": {"ask": {"value": 7}}}])
def test_what_is_no_ask_box_is_refused(state: dict[str, Any]) -> None:
    with pytest.raises(ViewError, match="there is no ask box"):
        read_ask(state)


def test_metadata_that_does_not_fit_is_refused() -> None:
    require_modal(draw_form(FORM, metadata="x" * 3000))
    with pytest.raises(ViewError, match="the metadata of `form` has more than 3000 letters"):
        draw_form(FORM, metadata="x" * 3001)
