"""What messages are understood to say, as cases and as properties that hold for any text."""

import tomllib
from dataclasses import fields, replace
from datetime import date
from functools import cache, reduce
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.inquiry import Fact
from knowledge.matching import Found, Mention, Nothing, Several
from knowledge.questions import MAX_CHARACTERS, Intent, Thread, Understood, Vocabulary, remember, understand, vocabulary
from knowledge.register import Register
from tests.worlds import TODAY, aurora, nordwind

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "understanding.toml").read_text(encoding="utf-8"))["case"]
WORLDS = {"aurora": aurora, "nordwind": nordwind}
NOT_COMPARED = frozenset({"people"})
"""Left aside where a case does not tell them: who is named need not mean anything."""
EMPTY = Understood(intent=Intent.SHARE)
SPOKEN = """
    may can I we they share send give the our what told us not except like instead of to with and or for in on . ?
    , -> 's Orion orion's Orison Vega Lyra Pegasus Denmark roadmap raodmap basket table trends press kit Bo " ` ``` >
    flux capacitor tomorrow 2027-01-15 03/12 last Friday Ireland aggregated raw store planning approved 20 seats
    jo@vega.example (
"""
WORDS = (*SPOKEN.split(), "Ori\u200bon", "\u041erion", "\u202eroadmap", "\u0000", "e\u0301", "\U0001f44d", "\n")


@cache
def world(name: str) -> tuple[Register, Vocabulary]:
    register = WORLDS[name]()
    return register, vocabulary(register)


def read(
    text: str, *, world_name: str = "aurora", after: tuple[str, ...] = (), asked: Fact | None = None
) -> Understood:
    register, names = world(world_name)

    def follow(thread: Thread, earlier: str) -> Thread:
        return remember(understand(earlier, register, TODAY, thread, names=names), thread)

    thread = replace(reduce(follow, after, Thread()), asked=asked)
    return understand(text, register, TODAY, thread, names=names)


def shown(mention: Mention) -> str:
    match mention:
        case Found(id=record):
            return record
        case Several(ids=ids):
            return "|".join(ids)
        case Nothing(words=words):
            return f"?{words}"


def plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return shown(value) if isinstance(value, Found | Several | Nothing) else value


@pytest.mark.parametrize(
    ("case", "text"),
    [
        pytest.param(case, text, id=text[:60].encode("ascii", "replace").decode())
        for case in CASES
        for text in case["says"]
    ],
)
def test_a_message_is_understood_as_its_case_says(case: dict[str, Any], text: str) -> None:
    understood = read(text, world_name=case["world"], after=tuple(case.get("after", ())), asked=case.get("asked"))
    compared = [
        field.name
        for field in fields(Understood)
        if field.name not in {*case.get("ignore", ()), *NOT_COMPARED - set(case)}
    ]
    assert {name: plain(getattr(understood, name)) for name in compared} == {
        name: case.get(name, plain(getattr(EMPTY, name))) for name in compared
    }
    if "nearest" in case:
        unsure = [each for each in (*understood.assets, *understood.partners) if isinstance(each, Nothing)]
        assert unsure[0].nearest[0] == case["nearest"]


def test_every_case_names_its_rule_and_only_known_keys() -> None:
    known = {"rule", "world", "says", "after", "asked", "ignore", "nearest"} | {
        field.name for field in fields(Understood)
    }
    assert [sorted(set(case) - known) for case in CASES if set(case) - known or not case.get("rule")] == []


@pytest.mark.untraced
def test_more_than_the_readable_length_is_not_read() -> None:
    text = "may I share the roadmap with Orion? "
    assert read(text * 600) == Understood(intent=Intent.NONE, too_long=True)
    assert not read((text * 600)[:MAX_CHARACTERS]).too_long


@pytest.mark.untraced
@pytest.mark.parametrize(
    "part",
    ["roadmap and ", "not the roadmap, ", "Orion and Pegasus and ", "press kit to Orion and ", "'a ", "can we give "],
)
def test_the_longest_message_of_the_same_over_and_over_is_read(part: str) -> None:
    assert not read((part * MAX_CHARACTERS)[:MAX_CHARACTERS]).too_long


def test_a_thread_forgets_nothing_when_a_message_says_nothing() -> None:
    thread = Thread(intent=Intent.SHARE, assets=("press-kit",))
    assert remember(read("thanks!"), thread) == thread


def test_another_person_starts_afresh() -> None:
    assert read("and Vega?", after=()).assets == ()


def test_the_same_date_words_follow_the_askers_own_today() -> None:
    register, names = world("aurora")
    text = "may I share the roadmap with Orion tomorrow?"
    assert understand(text, register, date(2027, 2, 28), names=names).on == date(2027, 3, 1)


messages = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


@pytest.mark.untraced
@given(st.one_of(st.text(max_size=300), messages))
def test_any_text_is_understood_somehow(text: str) -> None:
    assert read(text).intent in set(Intent)


@pytest.mark.untraced
@given(messages, messages)
def test_the_same_message_is_always_understood_alike(text: str, before: str) -> None:
    register = aurora()
    assert read(text, after=(before,)) == understand(
        text, register, TODAY, remember(understand(before, register, TODAY)) if before else Thread()
    )


@given(messages)
def test_a_record_that_is_not_in_the_register_never_appears(text: str) -> None:
    full = aurora()
    hidden = ("orion", "basket-table")
    register = replace(
        full,
        partners={id: each for id, each in full.partners.items() if id not in hidden},
        assets={id: each for id, each in full.assets.items() if id not in hidden},
    )
    understood = understand(text, register, TODAY)
    for mention in (*understood.assets, *understood.partners, *understood.sources):
        match mention:
            case Found(id=record):
                assert record not in hidden
            case Several(ids=ids) | Nothing(nearest=ids):
                assert not set(ids) & set(hidden)


@given(
    st.sampled_from(["Orion", "orion systems", "Vega Dynamics", "Lyra"]),
    st.sampled_from("\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\ufe0f\u034f\u3164"),
    st.integers(min_value=1, max_value=20),
)
def test_a_name_with_an_invisible_character_never_resolves(name: str, character: str, at: int) -> None:
    at = min(at, len(name))
    understood = read(f"may I share the roadmap with {name[:at]}{character}{name[at:]}?")
    assert not any(isinstance(each, Found) for each in understood.partners)
