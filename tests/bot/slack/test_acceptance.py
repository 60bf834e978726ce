"""The acceptance world asked in Slack by direct message, by mention and by command: what the command line says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import click
import pytest

from bot.sentences import spoken
from bot.slack.buttons import find_press
from bot.slack.texts import unescape
from bot.terminal.drawing import draw
from handlers.registers import load
from handlers.replies import NEUTRAL, Reply
from knowledge.findings import VERDICT_WORDS
from knowledge.questions import Thread
from knowledge.reading import write_register
from tests.bot.slack.office import Office, open_office
from tests.bot.slack.seen import buttons, links, shown
from tests.bot.web.site import NOW
from tests.case_worlds import world
from tests.rule_cases import RuleCase, read_cases
from tests.slack.delivery import Response
from tests.slack.sample import EXTERNAL, GUEST, INTERNAL_PRIVATE, INTERNAL_PUBLIC, WITH_GUEST, person_id
from tests.slack.state import Kind, Message
from tests.test_conversations import EXCHANGES, Exchange

WAYS = ("direct message", "mention", "command")
WITH_FINN = "C0FINN000"
"""A channel with somebody who has not joined the company yet."""
_ID = re.compile(r"\bA-\d+\b")
_CHOICE = re.compile(r"(?P<label>[^:]+): (?P<words>.* ID)")
_WHICH = re.compile(r"(?P<which>Which [^?]+\?) (?P<values>.*?)(?:, and \d+ more)?")
_NO_OUTSIDER = [each for each in EXCHANGES if each.row is not None and not each.told["expect"].get("neutral")]
_OF_OUTSIDERS = [each for each in EXCHANGES if each.row == 13 and "audience" not in each.told]
_WITH_OUTSIDERS = [each for each in EXCHANGES if each.row == 13 and "audience" in each.told]
_RULES = [each for each in read_cases() if each.id.startswith("rules-acceptance") and "outsider" not in each.expect]


@dataclass(frozen=True)
class Asked:
    """A question, and what it must come to where that is told."""

    id: str
    person: str
    text: str
    verdict: str = ""


@dataclass
class Told:
    """What each question led to: what the command line gives, and what stood in Slack."""

    replies: dict[tuple[str, str], Reply] = field(default_factory=dict)
    messages: dict[tuple[str, str], Message] = field(default_factory=dict)


def in_words(ask: dict[str, Any]) -> str:
    """The question of a row of the rules, as a person would put it."""
    on = f" on {ask['on']}" if "on" in ask else ""
    if "source" in ask:
        return f"may we publish{on} what {ask['source']} told us?"
    said = f"may I share the {ask.get('form', '')} {ask['asset']} with {ask['partner']}"
    if "purpose" in ask:
        said += f" for {ask['purpose']}"
    if "territory" in ask:
        territory = ask["territory"]
        said += f" in {territory if isinstance(territory, str) else ' and '.join(territory)}"
    if "vertical" in ask:
        said += f" in {ask['vertical']}"
    said += "".join(f" for {amount} {what}" for what, amount in ask.get("volume", {}).items())
    if ask.get("uses") == "resell":
        said += " for resale"
    return f"{' '.join(said.split())}{on}?"


def of_rule(case: RuleCase) -> Asked:
    hidden = "unknown" if "hidden" in case.expect else ""
    ask = dict(case.ask)
    return Asked(case.id, ask.get("asker", "ana"), in_words(ask), str(case.expect.get("verdict", hidden)))


def of_exchange(exchange: Exchange) -> Asked:
    return Asked(
        f"{exchange.id}: {exchange.text}", exchange.who, exchange.text, exchange.told["expect"].get("verdict", "")
    )


ASKED = [*map(of_exchange, _NO_OUTSIDER), *map(of_rule, _RULES)]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with open_office(tmp_path_factory.mktemp("acceptance")) as office:
        world = office.slack.world
        app = world.installation().bot_user_id
        world.add_channel("with-finn", Kind.PRIVATE, map(person_id, ("ana", "cy", "finn")), id=WITH_FINN)
        world.channels[WITH_FINN].members |= {app}
        yield office


@pytest.fixture(scope="module")
def told(office: Office) -> Told:
    """Everything is asked before anything is looked at: so it takes seconds."""
    found = Told()
    for person in sorted({each.person for each in ASKED}):
        asked = [each for each in ASKED if each.person == person]
        for each in asked:
            for way in WAYS:
                assert ask(office, person_id(person), each.text, way).ok
        office.settle()
        for way in WAYS:
            messages = shown_to(office, person_id(person), way)
            for each, reply, message in zip(asked, said_in_turn(office, asked, way), messages, strict=True):
                found.replies[way, each.id], found.messages[way, each.id] = reply, message
    return found


def ask(
    office: Office, user: str, text: str, way: str, *, private: str = INTERNAL_PRIVATE, public: str = INTERNAL_PUBLIC
) -> Response:
    match way:
        case "direct message":
            return office.slack.say(user, text)
        case "mention":
            return office.slack.mention(user, text, public)
        case _:
            return office.slack.command(user, text, private)


def shown_to(office: Office, user: str, way: str) -> tuple[Message, ...]:
    match way:
        case "direct message":
            return office.slack.messages(office.slack.direct(user), of_app=True)
        case "mention":
            return office.slack.ephemerals(INTERNAL_PUBLIC, user)
        case _:
            return office.slack.ephemerals(INTERNAL_PRIVATE, user)


def said_in_turn(office: Office, asked: list[Asked], way: str) -> Iterator[Reply]:
    """What the command line says; each mention begins a thread, the others go on where the last one was."""
    thread = Thread()
    for each in asked:
        answered = office.assistant.ask(each.text, each.person, thread=thread)
        thread = Thread() if way == "mention" else answered.thread
        yield answered.reply


def flat(text: str) -> str:
    """The words alone, whatever the ids of the answers are and however quotation marks and lines are set."""
    return " ".join(_ID.sub("ID", text).replace("“", '"').replace("”", '"').split())


def missing(reply: Reply, message: Message) -> Iterator[str]:
    """The sentences of the command line that Slack does not show."""
    seen = flat(shown(message.blocks))
    offered = {each["text"]["text"]: find_press(each["value"]) for each in buttons(message.blocks)}
    words = {_ID.sub("ID", press.text) for press in offered.values() if press is not None}
    for line in map(flat, click.unstyle(draw(reply)).splitlines()):
        choice, which = _CHOICE.fullmatch(line), _WHICH.fullmatch(line)
        if line.startswith("Ask next: "):
            yield from (each for each in line.removeprefix("Ask next: ").split(" | ") if each not in words)
        elif line.startswith("On the page: "):
            yield from () if links(message.blocks) else (line,)
        elif choice is not None and choice["label"] in offered:
            yield from () if choice["words"] in words else (line,)
        elif which is not None:
            asked = (which["which"], *which["values"].split(", "))
            yield from (each for each in asked if each not in seen and each not in words)
        elif line not in seen:
            yield line


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.id)
def test_slack_says_what_the_command_line_says(told: Told, asked: Asked, way: str) -> None:
    reply, message = told.replies[way, asked.id], told.messages[way, asked.id]
    assert list(missing(reply, message)) == [], shown(message.blocks)
    read_out = flat(unescape(message.text.replace("\u2060", ""), {}))
    assert read_out.startswith(flat(spoken(reply)))
    if asked.verdict and way == "mention":
        assert isinstance(reply, tuple)
        assert asked.verdict in {each.verdict for each in reply}
        assert shown(message.blocks).startswith(VERDICT_WORDS[asked.verdict]) or len(reply) > 1 or reply[0].taken


def test_every_row_of_the_acceptance_world_is_asked() -> None:
    rows = {each.row for each in (*_NO_OUTSIDER, *_OF_OUTSIDERS, *_WITH_OUTSIDERS)}
    assert rows == set(range(1, 16))


def outsiders_place(who: str) -> tuple[str, str]:
    """The account, and a channel that it is in."""
    return (GUEST, WITH_GUEST) if who == "mallory" else (person_id(who), WITH_FINN)


@pytest.mark.parametrize("exchange", _OF_OUTSIDERS, ids=lambda each: f"{each.id}: {each.text}")
def test_an_outsider_is_told_the_neutral_line_and_nothing_else(office: Office, exchange: Exchange) -> None:
    user, channel = outsiders_place(exchange.who)
    change = exchange.told.get("change")
    engine = office.assistant.engine
    if change:
        load(write_register(world("aurora").changed(change).register()), engine, at=NOW, by="the test")
    before = everything_for(office, user)
    for way in WAYS:
        assert ask(office, user, exchange.text, way, private=channel, public=channel).ok
    office.settle()
    new = everything_for(office, user)[len(before) :]
    if change:
        load(write_register(world("aurora").register()), engine, at=NOW, by="the test")
    assert [flat(shown(each.blocks)) for each in new] == [NEUTRAL] * 3
    assert [each.text for each in new] == [NEUTRAL] * 3
    assert [buttons(each.blocks) for each in new] == [[]] * 3


def everything_for(office: Office, user: str) -> list[Message]:
    """All that the app said to that account alone, or where it reads."""
    slack = office.slack
    with slack.world.lock:
        places = [each.id for each in slack.world.channels.values() if user in each.members]
    found = [each for place in places for each in (*slack.messages(place, of_app=True), *slack.ephemerals(place, user))]
    return sorted(found, key=lambda each: each.ts)


@pytest.mark.parametrize("exchange", _WITH_OUTSIDERS, ids=lambda each: f"{each.id}: {each.text}")
def test_where_an_outsider_reads_the_place_gets_the_neutral_line_and_the_asker_her_answer(
    office: Office, exchange: Exchange
) -> None:
    channel = WITH_FINN if "finn" in exchange.readers else EXTERNAL
    slack, user = office.slack, person_id(exchange.who)
    direct = slack.direct(user)
    # What was said before in their direct conversation is not meant any more.
    office.clock.pass_by(hours=2)
    asked = slack.mention(user, exchange.text, channel)
    office.settle()
    place = office.last(channel)
    assert (flat(shown(place.blocks)), place.text, place.thread_ts) == (NEUTRAL, NEUTRAL, asked.event["ts"])
    assert draw(office.assistant.ask(exchange.text, exchange.who, audience=exchange.readers).reply) == NEUTRAL
    reply = office.assistant.ask(exchange.text, exchange.who).reply
    assert list(missing(reply, office.last(direct.id))) == []
