"""Private first: what is posted where, whoever asks, wherever and however, and whoever else can read it."""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.slack.housekeeping import STATUS
from bot.slack.reacting import NOT_SHARED
from handlers.discretion import UNREGISTERED
from handlers.replies import NEUTRAL
from tests.bot.slack.office import Office, open_office
from tests.bot.slack.seen import buttons, shown
from tests.case_worlds import world
from tests.scale import count
from tests.slack.delivery import Response
from tests.slack.inputs import NotPossibleError, places
from tests.slack.sample import GUEST, PARTNER, STRANGER, UNMAPPED, person_id
from tests.slack.state import FOREIGN_TEAM, Channel, Kind, Message, User, Version, View

VISIBLE = "may I share the product roadmap with Orion?"
TENT = "may I share the scheduler source with Vega?"
SAID = {VISIBLE: "Could you send the product roadmap to Orion?", TENT: "Could you give Vega the scheduler source?"}
"""A message of a colleague's on which the shortcut is chosen."""
ACCOUNTS = {"gwen": GUEST, "petra": PARTNER, "sten": STRANGER, "una": UNMAPPED}
FAILS = "a member who cannot be looked up"

# What is told in words of the table is these places and contents; `x` is whoever asks.
FOR_ALL, ALONE, DIRECTLY = "for all: ", "for x alone: ", "to x directly: "
OUTCOMES = {
    "all": {FOR_ALL + "answer"},
    "alone": {ALONE + "answer"},
    "apart": {FOR_ALL + "neutral", DIRECTLY + "answer"},
    "apart alone": {ALONE + "neutral", DIRECTLY + "answer"},
    "neutral": {FOR_ALL + "neutral"},
    "neutral alone": {ALONE + "neutral"},
    "how": {FOR_ALL + "how to be added"},
    "how alone": {ALONE + "how to be added"},
    "how apart": {FOR_ALL + "neutral", DIRECTLY + "how to be added"},
    "how apart alone": {ALONE + "neutral", DIRECTLY + "how to be added"},
    "nothing": set(),
}
EMPLOYEES = """
place                          | mention, visible | mention, tent | command, visible | command, tent | shortcut, visible | shortcut, tent
direct message                 | all              | all           | all              | all           | all               | all
private, cy is there           | all              | alone         | alone            | alone         | alone             | alone
private, only tent people      | all              | all           | alone            | alone         | alone             | alone
private, una is there          | alone            | alone         | alone            | alone         | alone             | alone
public                         | alone            | alone         | alone            | alone         | alone             | alone
public, una is there           | alone            | alone         | alone            | alone         | alone             | alone
group message                  | all              | all           | alone            | alone         | alone             | alone
group message with cy          | all              | alone         | alone            | alone         | alone             | alone
shared with another company    | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
another company is invited     | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
a guest is there               | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
finn is there                  | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
conversations.info fails       | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
conversations.members fails    | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
users.info of a member fails   | apart            | apart         | apart alone      | apart alone   | apart alone       | apart alone
public, the app is not in it   | nothing          | nothing       | alone            | alone         | alone             | alone
"""  # noqa: E501 - a table
OUTSIDERS = """
who   | place                       | mention   | command         | shortcut
gwen  | direct message              | neutral   | neutral         | neutral
gwen  | a guest is there            | neutral   | neutral alone   | neutral alone
finn  | direct message              | neutral   | neutral         | neutral
finn  | finn is there               | neutral   | neutral alone   | neutral alone
petra | shared with another company | neutral   | impossible      | nothing
sten  | shared with another company | neutral   | impossible      | nothing
una   | direct message              | how       | how             | how
una   | public, una is there        | how alone | how alone       | how alone
una   | private, una is there       | how alone | how alone       | how alone
una   | a guest is there            | how apart | how apart alone | how apart alone
"""


def rows_of(table: str) -> Iterator[dict[str, str]]:
    """The rows of the table by the names of its columns."""
    head, *rows = ([cell.strip() for cell in line.split("|")] for line in table.strip().splitlines())
    for row in rows:
        yield dict(zip(head, row, strict=True))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with open_office(tmp_path_factory.mktemp("audiences")) as office:
        # Accounts are looked up once and remembered, so that only what a row says fails in it.
        for person in ("ana", "bo", "cy", "dana", "eve", "finn", "gwen", "una"):
            assert office.slack.say(account(person), "help").ok
        office.settle()
        yield office


@cache
def account(person: str) -> str:
    return ACCOUNTS.get(person) or person_id(person)


_NUMBERS = itertools.count(1)


def open_channel(office: Office, kind: Kind, *people: str, with_app: bool = True) -> Channel:
    """A channel of which nobody has heard before."""
    world, number = office.slack.world, next(_NUMBERS)
    app = (world.installation().bot_user_id,) if with_app else ()
    with world.lock:
        members = (*map(account, people), *app)
        if kind is Kind.MPIM:
            return world.add_channel("", kind, members, id=f"G0ROOM{number:03d}")
        return world.add_channel(f"room-{number}", kind, members, id=f"C0ROOM{number:03d}")


def open_place(office: Office, place: str, asker: str = "ana") -> Channel:
    """The place of the table, with whoever asks in it."""
    slack = office.slack
    match place:
        case "direct message":
            return slack.direct(account(asker))
        case "private, cy is there":
            return open_channel(office, Kind.PRIVATE, "ana", "bo", "cy")
        case "private, only tent people":
            return open_channel(office, Kind.PRIVATE, "ana", "bo", "dana")
        case "private, una is there":
            return open_channel(office, Kind.PRIVATE, "ana", "bo", "una")
        case "public":
            return open_channel(office, Kind.PUBLIC, "ana", "bo", "cy", "eve")
        case "public, una is there":
            return open_channel(office, Kind.PUBLIC, "ana", "bo", "una")
        case "public, the app is not in it":
            return open_channel(office, Kind.PUBLIC, "ana", "bo", "cy", with_app=False)
        case "group message":
            return open_channel(office, Kind.MPIM, "ana", "bo", "dana")
        case "group message with cy":
            return open_channel(office, Kind.MPIM, "ana", "bo", "cy")
        case "shared with another company":
            channel = open_channel(office, Kind.PUBLIC, "ana", "bo", "petra", "sten")
            channel.is_ext_shared, channel.connected_team_ids = True, (FOREIGN_TEAM,)
            return channel
        case "another company is invited":
            channel = open_channel(office, Kind.PRIVATE, "ana", "bo")
            slack.invite_team(channel, FOREIGN_TEAM)
            return channel
        case "a guest is there":
            return open_channel(office, Kind.PRIVATE, "ana", "bo", "una", "gwen")
        case "finn is there":
            return open_channel(office, Kind.PRIVATE, "ana", "bo", "finn")
        case _:
            return open_failing(office, place)


def open_failing(office: Office, place: str) -> Channel:
    """A channel of which Slack does not say who is in it."""
    slack = office.slack
    channel = open_channel(office, Kind.PRIVATE, "ana", "bo")
    match place:
        case "conversations.info fails":
            slack.fail("conversations.info", "fatal_error")
        case "conversations.members fails":
            slack.fail("conversations.members", "fatal_error")
        case "users.info of a member fails":
            with slack.world.lock:
                new = slack.world.add_user(User(f"U0{channel.id}", FAILS, FAILS, "new@aurora-robotics.example"))
                channel.members |= {new.id}
            slack.fail("users.info", "fatal_error")
        case _:
            raise AssertionError(f"there is no place `{place}`")
    return channel


def ask(office: Office, asker: str, channel: Channel, way: str, text: str) -> Response:
    slack, user = office.slack, account(asker)
    match way:
        case "mention":
            return slack.mention(user, text, channel)
        case "command":
            return slack.command(user, text, channel)
        case _:
            by = user if channel.kind is Kind.IM else account("bo" if asker != "bo" else "ana")
            return slack.shortcut(user, "may_i_share", slack.post(by, SAID[text], channel))


def observed(office: Office, asker: str, channel: Channel, act: Callable[[], object]) -> set[str]:
    """What the app posted because of the act, anywhere: where, and what."""
    before = {id(message) for _, message in everywhere(office)}
    act()
    office.settle()
    new = [(place, message) for place, message in everywhere(office) if id(message) not in before]
    found = [where(office, asker, channel, place, message) + what(message) for place, message in new]
    assert len(found) == len(set(found)), f"something is told twice: {found}"
    return set(found)


def everywhere(office: Office) -> Iterator[tuple[Channel, Message]]:
    slack = office.slack
    with slack.world.lock:
        for channel in slack.world.channels.values():
            for message in (*channel.messages.values(), *channel.ephemerals):
                if message.app_id == slack.world.app.id:
                    yield channel, message


def where(office: Office, asker: str, channel: Channel, place: Channel, message: Message) -> str:
    user = account(asker)
    if place is channel:
        assert message.only_to in ("", user), "somebody else is told"
        return ALONE if message.only_to else FOR_ALL
    if place is office.slack.direct(user):
        return DIRECTLY
    return f"in {place.name or place.id}: "


def what(message: Message) -> str:
    said = shown(message.blocks).strip()
    found = {
        NEUTRAL: "neutral",
        UNREGISTERED.headline: "how to be added",
        "Product roadmap may go to Orion": "answer",
        "Scheduler source may go to Vega": "answer",
        NOT_SHARED.headline: "nothing was posted",
        "is shared with people of another company": "warning",
    }
    (content,) = (content for words, content in found.items() if words in said)
    assert content != "neutral" or (said, message.text, buttons(message.blocks)) == (NEUTRAL, NEUTRAL, [])
    return content


def employee_rows() -> Iterator[Any]:
    for row in rows_of(EMPLOYEES):
        for column, outcome in row.items():
            if column != "place":
                yield pytest.param(row["place"], *column.split(", "), outcome, id=f"{row['place']}, {column}")


@pytest.mark.parametrize(("place", "way", "asset", "outcome"), list(employee_rows()))
def test_an_employee_is_told_where_only_those_read_it_who_may(
    office: Office, place: str, way: str, asset: str, outcome: str
) -> None:
    text = TENT if asset == "tent" else VISIBLE
    channel = open_place(office, place)
    assert observed(office, "ana", channel, lambda: ask(office, "ana", channel, way, text)) == OUTCOMES[outcome]


def outsider_rows() -> Iterator[Any]:
    for row in rows_of(OUTSIDERS):
        for way in ("mention", "command", "shortcut"):
            yield pytest.param(row["who"], row["place"], way, row[way], id=f"{row['who']}, {row['place']}, {way}")


@pytest.mark.parametrize("text", [VISIBLE, TENT], ids=["visible", "tent"])
@pytest.mark.parametrize(("who", "place", "way", "outcome"), list(outsider_rows()))
def test_an_outsider_is_told_nothing_anywhere(
    office: Office, *, who: str, place: str, way: str, outcome: str, text: str
) -> None:
    channel = open_place(office, place, who)
    if outcome == "impossible":
        with pytest.raises(NotPossibleError):
            ask(office, who, channel, way, text)
        return
    assert observed(office, who, channel, lambda: ask(office, who, channel, way, text)) == OUTCOMES[outcome]


@pytest.mark.parametrize("way", ["mention", "command"])
def test_who_may_not_know_of_the_tent_is_told_that_there_is_no_such_asset(office: Office, way: str) -> None:
    channel = open_place(office, "public")
    ask(office, "cy", channel, way, TENT)
    office.settle()
    last = office.slack.ephemerals(channel, account("cy"))[-1]
    said = f"{shown(last.blocks)} {last.text}"
    assert said.startswith("UNKNOWN. No asset called “scheduler source” is registered.")
    assert TENTS_OWN.search(said.replace("“scheduler source”", "it")) is None


def answer_alone(office: Office, place: str, text: str) -> tuple[Channel, Message]:
    """An answer that only the asker sees, in such a place."""
    channel = open_place(office, place)
    ask(office, "ana", channel, "command", text)
    office.settle()
    return channel, office.slack.ephemerals(channel, account("ana"))[-1]


def share(office: Office, channel: Channel, answer: Message) -> set[str]:
    return observed(office, "ana", channel, lambda: office.slack.press(account("ana"), answer, "Share in channel"))


POSTED = {FOR_ALL + "answer"}
REFUSED = {ALONE + "nothing was posted"}


@pytest.mark.parametrize(
    ("place", "text", "told"),
    [
        ("private, cy is there", VISIBLE, POSTED),
        ("private, cy is there", TENT, REFUSED),
        ("private, only tent people", TENT, POSTED),
        ("private, una is there", VISIBLE, REFUSED),
        ("public", VISIBLE, POSTED),
        ("public", TENT, REFUSED),
        ("public, una is there", VISIBLE, REFUSED),
        ("group message", TENT, POSTED),
        ("group message with cy", TENT, REFUSED),
    ],
)
def test_an_answer_is_shared_where_everybody_may_see_it_and_refused_privately_elsewhere(
    office: Office, place: str, text: str, told: set[str]
) -> None:
    assert share(office, *answer_alone(office, place, text)) == told


@contextmanager
def slack_away_for_minutes(office: Office) -> Iterator[None]:
    """What is done within is posted only when so much time has passed that somebody else may have joined."""
    calls = len(office.slack.calls_of("chat.postMessage"))
    office.slack.fail("chat.postMessage", 503, 1)
    began = office.clock.now
    try:
        yield
        office.slack.wait_for(lambda: len(office.slack.calls_of("chat.postMessage")) > calls)
        office.clock.pass_by(minutes=2)
        office.settle()
    finally:
        office.clock.now = began


def test_what_all_may_read_is_told_to_the_asker_alone_where_it_cannot_be_posted_soon(office: Office) -> None:
    channel = open_place(office, "private, only tent people")

    def ask_while_away() -> None:
        with slack_away_for_minutes(office):
            ask(office, "ana", channel, "mention", TENT)

    assert observed(office, "ana", channel, ask_while_away) == {DIRECTLY + "answer"}


def test_what_cannot_be_shared_soon_is_not_shared(office: Office) -> None:
    channel, answer = answer_alone(office, "public", VISIBLE)

    def share_while_away() -> None:
        with slack_away_for_minutes(office):
            office.slack.press(account("ana"), answer, "Share in channel")

    assert observed(office, "ana", channel, share_while_away) == {DIRECTLY + "nothing was posted"}


def test_what_is_shared_has_no_buttons_that_are_the_askers_own(office: Office) -> None:
    channel, answer = answer_alone(office, "public", VISIBLE)
    assert "Wrong?" in [each["text"]["text"] for each in buttons(answer.blocks)]
    share(office, channel, answer)
    assert buttons(office.last(channel.id).blocks) == []


@pytest.mark.parametrize("place", [row["place"] for row in rows_of(EMPLOYEES) if "apart" in row["mention, visible"]])
def test_where_an_outsider_may_read_sharing_is_not_offered(office: Office, place: str) -> None:
    channel = open_place(office, place)
    ask(office, "ana", channel, "mention", VISIBLE)
    office.settle()
    labels = {
        each["text"]["text"]
        for _, message in everywhere(office)
        if message.thread_ts == ""
        for each in buttons(message.blocks)
    }
    direct = office.last(office.slack.direct(account("ana")).id)
    assert "Share in channel" not in [each["text"]["text"] for each in buttons(direct.blocks)]
    assert labels


def test_sharing_is_not_offered_where_the_app_cannot_speak(office: Office) -> None:
    _, answer = answer_alone(office, "public, the app is not in it", VISIBLE)
    assert "Share in channel" not in [each["text"]["text"] for each in buttons(answer.blocks)]


def test_an_app_that_was_taken_out_of_the_channel_shares_nothing_there(office: Office) -> None:
    channel, answer = answer_alone(office, "public", VISIBLE)
    with office.slack.world.lock:
        channel.members -= {office.slack.world.installation().bot_user_id}
    assert share(office, channel, answer) == REFUSED


JOINED: dict[str, Callable[[Office, Channel], object]] = {
    "a guest joins": lambda office, channel: office.slack.join(GUEST, channel),
    "somebody joins whom the register lacks": lambda office, channel: office.slack.join(UNMAPPED, channel),
    "somebody joins who is no employee yet": lambda office, channel: office.slack.join("finn", channel),
    "it is shared": lambda office, channel: office.slack.share_channel(channel, FOREIGN_TEAM),
    "another company is invited": lambda office, channel: office.slack.invite_team(channel, FOREIGN_TEAM),
    "Slack does not say what it is": lambda office, channel: office.slack.fail("conversations.info", "fatal_error"),
    "Slack does not say who is in it": lambda office, channel: office.slack.fail(
        "conversations.members", "fatal_error"
    ),
}


@pytest.mark.parametrize("happens", JOINED)
@pytest.mark.parametrize("is_heard", [True, False], ids=["heard of", "not heard of"])
def test_who_can_read_it_is_looked_up_when_the_button_is_pressed(office: Office, happens: str, is_heard: bool) -> None:
    channel, answer = answer_alone(office, "public", VISIBLE)
    if is_heard:
        JOINED[happens](office, channel)
        office.settle()
    else:
        with office.slack.holding():
            JOINED[happens](office, channel)
    told = share(office, channel, answer)
    # Where it is known by now that an outsider reads, even that nothing was posted is told directly.
    assert told in (REFUSED, {ALONE + "neutral", DIRECTLY + "nothing was posted"})


def test_somebody_outside_the_tent_joins_between_answer_and_press(office: Office) -> None:
    channel, answer = answer_alone(office, "private, only tent people", TENT)
    with office.slack.holding():
        office.slack.join("cy", channel)
    assert share(office, channel, answer) == REFUSED


@pytest.mark.parametrize("who", ["gwen", "una", "finn"])
def test_whoever_joined_unheard_keeps_an_answer_from_being_posted_for_all(office: Office, who: str) -> None:
    channel = open_place(office, "private, cy is there")
    ask(office, "ana", channel, "mention", VISIBLE)
    office.settle()
    with office.slack.holding():
        office.slack.join(account(who), channel)
    told = observed(office, "ana", channel, lambda: ask(office, "ana", channel, "mention", VISIBLE))
    assert told == OUTCOMES["alone" if who == "una" else "apart"]


def test_a_member_who_becomes_a_guest_is_one_at_once(office: Office) -> None:
    channel = open_place(office, "private, cy is there")
    ask(office, "ana", channel, "mention", VISIBLE)
    office.settle()
    office.slack.change_user("cy", is_restricted=True)
    office.settle()
    told = observed(office, "ana", channel, lambda: ask(office, "ana", channel, "mention", VISIBLE))
    office.slack.change_user("cy", is_restricted=False)
    office.settle()
    assert told == OUTCOMES["apart"]


def test_the_owner_of_a_channel_is_warned_when_it_is_shared_and_nobody_outside_is_told(office: Office) -> None:
    channel = open_channel(office, Kind.PRIVATE, "ana", "bo", "petra")
    told = observed(office, "ana", channel, lambda: office.slack.share_channel(channel, FOREIGN_TEAM))
    assert told == {DIRECTLY + "warning"}
    last = office.last(office.slack.direct(account("ana")).id)
    assert shown(last.blocks).startswith(f"#{channel.name} is shared with people of another company now.")


def test_the_owner_is_warned_even_where_slack_does_not_say_at_once_whose_channel_it_is(office: Office) -> None:
    channel = open_channel(office, Kind.PRIVATE, "ana", "bo", "petra")
    office.slack.fail("conversations.info", "fatal_error")
    told = observed(office, "ana", channel, lambda: office.slack.share_channel(channel, FOREIGN_TEAM))
    assert told == {DIRECTLY + "warning"}


def test_a_guest_who_is_in_no_place_is_told_nothing(office: Office) -> None:
    direct = office.slack.direct(GUEST)
    assert observed(office, "gwen", direct, lambda: office.slack.shortcut(GUEST, "log")) == set()
    assert office.slack.view(GUEST) is None


@pytest.mark.parametrize("label", ["Log this disclosure", "Why, step by step", "Wrong?"])
def test_a_guest_who_joins_and_presses_a_button_that_stands_there_is_told_the_neutral_line(
    office: Office, label: str
) -> None:
    channel = open_place(office, "private, cy is there")
    ask(office, "ana", channel, "mention", VISIBLE)
    office.settle()
    office.slack.join(GUEST, channel)
    office.settle()
    answer = office.last(channel.id)
    told = observed(office, "gwen", channel, lambda: office.slack.press(GUEST, answer, label))
    assert told == OUTCOMES["neutral alone"]


@pytest.mark.parametrize("who", ["gwen", "finn", "una"])
def test_no_outsider_is_warned_who_made_the_channel(office: Office, who: str) -> None:
    channel = open_channel(office, Kind.PRIVATE, who, "ana")
    assert observed(office, "ana", channel, lambda: office.slack.share_channel(channel, FOREIGN_TEAM)) == set()


# Random sequences.

PEOPLE = ("ana", "bo", "cy", "dana", "gwen", "petra", "finn", "una")
CHANNELS = ("closed", "of the tent", "open", "group")
QUESTIONS = {
    "ana": (TENT, VISIBLE, "may I share the scheduler source with Orion?", TENT, "what did we share with Vega?"),
    "cy": (VISIBLE, "may we share basket trends with Lyra?", "I sent the product roadmap to Orion today", "help"),
}
REASON = "because Zebulon said so"
"""What somebody writes into a form."""
_HOW = (UNREGISTERED.headline, *UNREGISTERED.lines)
_ASK_BOX = ("Mayshare", "Ask", "Cancel", "Your question", "May I share … with …?")
HARMLESS = frozenset((NEUTRAL, STATUS, *_ASK_BOX))
"""All that an outsider ever reads."""
TO_BE_ADDED = frozenset((*HARMLESS, *_HOW, "\n" + "\n".join(_HOW[1:]), "\n".join(_HOW), " ".join(_HOW)))
"""All that a member whom the register lacks reads."""


ACTS = (
    *("mention", "mention", "mention", "mention", "command", "command", "shortcut", "say", "submit"),
    *("press", "press", "press", "press", "join", "join", "leave", "share", "unshare", "invite", "guest", "fail"),
    *("home", "log", "ask box"),
)


@dataclass(frozen=True)
class Step:
    """Something that somebody does."""

    act: str
    who: str
    channel: str
    pick: int


steps = st.lists(
    st.builds(
        Step,
        act=st.sampled_from(ACTS),
        who=st.sampled_from((*PEOPLE, "ana", "ana", "ana", "ana", "bo", "bo", "bo")),
        channel=st.sampled_from(CHANNELS),
        pick=st.integers(0, 20),
    ),
    min_size=3,
    max_size=14,
)


class Play:
    """One sequence in new channels; everything that is shown is looked at right after each step."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.slack = office.slack
        self.channels = {
            "closed": open_channel(office, Kind.PRIVATE, "ana", "bo", "cy"),
            "of the tent": open_channel(office, Kind.PRIVATE, "ana", "bo", "dana"),
            "open": open_channel(office, Kind.PUBLIC, "ana", "bo", "cy", "dana"),
            "group": open_channel(office, Kind.MPIM, "ana", "bo", "dana"),
        }
        self.guests: set[str] = set()
        self.seen: set[int] = set()
        self.kept: list[Version] = []
        """Keeps what was looked at, so that nothing else takes its place in memory."""
        self.look()

    def do(self, step: Step) -> None:
        channel, user = self.channels[step.channel], account(step.who)
        with suppress(NotPossibleError):
            self._do(step, channel, user)
        self.office.settle()

    def _do(self, step: Step, channel: Channel, user: str) -> None:
        slack = self.slack
        questions = QUESTIONS["cy" if step.who == "cy" else "ana"]
        text = questions[step.pick % len(questions)]
        match step.act:
            case "mention":
                slack.mention(user, text, channel)
            case "command":
                slack.command(user, text, channel)
            case "say" if step.who != "petra":
                slack.say(user, text)
            case "shortcut":
                words = f"Could we log that? {text}"
                slack.shortcut(user, ("may_i_share", "log_disclosure")[step.pick % 2], slack.post(user, words, channel))
            case "press":
                self._press(step, user)
            case "submit":
                self._submit(user)
            case "join" if step.who != "petra" or channel.is_ext_shared:
                slack.join(user, channel)
            case "leave":
                slack.leave(user, channel)
            case "share" if channel.kind is not Kind.MPIM:
                slack.share_channel(channel, FOREIGN_TEAM)
            case "unshare" if channel.is_ext_shared:
                slack.unshare_channel(channel, FOREIGN_TEAM)
            case "invite" if channel.kind is not Kind.MPIM:
                slack.invite_team(channel, FOREIGN_TEAM)
            case "guest" if step.who in ("bo", "cy", "dana"):
                self.guests ^= {step.who}
                slack.change_user(user, is_restricted=step.who in self.guests)
            case "fail":
                slack.fail(("conversations.info", "conversations.members", "users.info")[step.pick % 3], "fatal_error")
            case "home" if step.who != "petra":
                slack.open_home(user)
            case "log" if step.who != "petra":
                slack.shortcut(user, "log")
            case "ask box" if step.who != "petra":
                slack.shortcut(user, "ask")
            case _:
                pass

    def _press(self, step: Step, user: str) -> None:
        """A button that stands before the person, the newest first."""
        before = [(each, label) for each in reversed(self._before(user)) for label in _labels(each)]
        if before:
            shown_in, label = before[step.pick % min(len(before), 6)]
            self.slack.press(user, shown_in, label)

    def _before(self, user: str) -> list[Message | View]:
        found: list[Message | View] = []
        with self.slack.world.lock:
            places = [*self.channels.values()]
            with suppress(LookupError):
                places.append(self.slack.direct(user))
            for channel in places:
                if user in channel.members:
                    found += channel.messages.values()
                found += [each for each in channel.ephemerals if each.only_to == user]
        home = self.slack.home(user)
        return [*([] if home is None else [home]), *found[-4:]]

    def _submit(self, user: str) -> None:
        view = self.slack.view(user)
        if view is None:
            return
        wanted = {"Wrong": REASON, "Your question": VISIBLE, "Note": REASON, "What": "press kit", "To": "Hydra"}
        labels = [place.label for place in places(view.blocks)]
        empty = {name: value for name, value in wanted.items() if name in labels}
        self.slack.submit(user, view, empty)

    def look(self) -> list[tuple[str, str]]:
        """What each could newly read of what the app says, as it was posted: who, and which words."""
        world, found = self.slack.world, []
        with world.lock:
            messages = [
                each
                for channel in world.channels.values()
                for each in (*channel.messages.values(), *channel.ephemerals)
            ]
            versions = [version for each in messages if each.app_id == world.app.id for version in each.versions]
            versions += [version for view in world.views.values() for version in view.versions]
            for version in versions:
                if id(version) not in self.seen:
                    self.seen.add(id(version))
                    self.kept.append(version)
                    found += [(reader, words) for reader in version.readers for words in _texts(version.content)]
            found += [
                (account("gwen"), one.text)
                for one in world.statuses
                if account("gwen") in world.channels[one.channel].members
            ]
        return found

    @property
    def outsiders(self) -> set[str]:
        return {*map(account, ("gwen", "petra", "sten", "finn", "una", *self.guests))}

    def end(self) -> None:
        self.slack.up()
        for person in self.guests:
            self.slack.change_user(account(person), is_restricted=False)
        self.office.settle()


def _labels(where: Message | View) -> Iterable[str]:
    return [place.label for place in places(where.blocks) if place.element["type"] == "button"]


_UNREAD = frozenset(
    {
        "type",
        "style",
        "emoji",
        "verbatim",
        "block_id",
        "action_id",
        "metadata",
        "callback_id",
        "private_metadata",
        "event_type",
        "event_payload",
    }
)


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for name, part in value.items():
                if name not in _UNREAD:
                    yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)
        case _:
            pass


def _secrets_of_the_tent() -> tuple[str, ...]:
    assets = world("aurora").sections["assets"]
    names = [assets[id] for id in ("scheduler-source", "blue-connector")]
    return ("tent", *(word for each in names for word in (each["id"], each["name"], *each.get("aliases", ()))))


TENTS_OWN = re.compile("|".join(rf"\b{re.escape(each)}" for each in _secrets_of_the_tent()), re.IGNORECASE)


@pytest.fixture(scope="module")
def another_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One in which Cy has never spoken of the tent herself."""
    with open_office(tmp_path_factory.mktemp("another")) as office:
        yield office


@settings(
    max_examples=count(quick=12, full=250),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps)
def test_whatever_happens_an_outsider_reads_the_neutral_line_and_cy_nothing_of_the_tent(
    another_office: Office, sequence: list[Step]
) -> None:
    play = Play(another_office)
    try:
        for step in sequence:
            play.do(step)
            for reader, words in play.look():
                if reader == account("una"):
                    assert words in TO_BE_ADDED, (step, words)
                elif reader in play.outsiders:
                    assert words in HARMLESS, (step, words)
                elif reader == account("cy"):
                    assert TENTS_OWN.search(words) is None, (step, words)
    finally:
        play.end()
