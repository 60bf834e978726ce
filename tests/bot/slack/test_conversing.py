"""What people do on Slack, step by step, and what they see then."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.slack.housekeeping import STATUS
from bot.slack.reacting import NOT_YOURS
from handlers.discretion import UNREGISTERED
from handlers.replies import NEUTRAL
from storage.disclosures import list_disclosures
from storage.engine import reading
from tests.bot.slack.office import Office, open_office
from tests.bot.slack.seen import buttons, shown
from tests.bot.slack.surface import is_notice
from tests.slack.delivery import Response, interaction_parcel
from tests.slack.inputs import NotPossibleError, get_place
from tests.slack.sample import GUEST, INTERNAL_PRIVATE, INTERNAL_PUBLIC, UNMAPPED, person_id
from tests.slack.state import Message, View

SCHEDULER = "may I share the scheduler source with Vega on 2027-02-01?"
ROADMAP = "may I share the product roadmap with Orion?"
TRENDS = "may we share basket trends with Lyra?"
ON_RECORD = re.compile(r"On record as (?P<id>[A-Z]-[A-Z2-7]{8})\.")
ASK_BOX = "Ask in your own words whether something may go to a partner"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with open_office(tmp_path_factory.mktemp("conversing")) as office:
        yield office


@dataclass(frozen=True)
class Somebody:
    """A person with Slack before her."""

    office: Office
    id: str
    thread: Message | None = None
    """In our direct conversation she writes in this thread; at its top level where there is none."""

    def say(self, text: str) -> Message:
        return self.see(lambda: self.office.slack.say(self.id, text, None, self.thread or ""))

    def mention(self, text: str, thread: str = "", channel: str = INTERNAL_PUBLIC) -> Message:
        return self.see(lambda: self.office.slack.mention(self.id, text, channel, thread))

    def press(self, where: Message | View, label: str, value: str | None = None) -> Message:
        return self.see(lambda: self.office.slack.press(self.id, where, label, value))

    def submit(self, view: View, **values: str) -> Message:
        return self.see(lambda: self.office.slack.submit(self.id, view, self.named(view, values)))

    def open(self, act: Callable[[], object]) -> View:
        """The modal that the act opens."""
        assert self.acts(act) == []
        view = self.office.slack.view(self.id)
        assert view is not None
        assert view.is_open
        return view

    def see(self, act: Callable[[], object]) -> Message:
        """The one message that the act leads to."""
        (message,) = self.acts(act)
        return message

    def acts(self, act: Callable[[], object]) -> list[Message]:
        """The messages to her, or to all where she is, that the act leads to."""
        before = set(map(id, self.messages()))
        done = act()
        assert not isinstance(done, Response) or done.ok, done
        self.office.settle()
        return [each for each in self.messages() if id(each) not in before and not is_notice(each)]

    def messages(self) -> list[Message]:
        world = self.office.slack.world
        with world.lock:
            places = [each for each in world.channels.values() if self.id in each.members]
            found = [each for place in places for each in place.messages.values() if each.app_id == world.app.id]
            found += [each for place in places for each in place.ephemerals if each.only_to == self.id]
        return [each for each in found if each.blocks]

    @staticmethod
    def named(view: View, values: dict[str, str]) -> dict[str, str]:
        labels = {
            each["label"]["text"].replace(" ", "_"): each["label"]["text"] for each in view.blocks if "label" in each
        }
        return {labels[name]: value for name, value in values.items()}

    def told(self) -> list[Message]:
        """What stands in her direct conversation, once everybody is told what she must know of."""
        self.office.settle_notices()
        direct = self.office.slack.direct(self.id)
        return list(self.office.slack.messages(direct, of_app=True))


def at_top(office: Office, person: str) -> Somebody:
    return Somebody(office, person_id(person))


def somebody(office: Office, person: str) -> Somebody:
    """The person in a new thread, so that nothing said before is remembered."""
    user = person_id(person)
    return Somebody(office, user, office.slack.post(user, "for later"))


def labels(message: Message) -> list[str]:
    return [each["text"]["text"] for each in buttons(message.blocks)]


def words(where: Message | View) -> str:
    return shown(where.blocks)


# What is remembered.


def test_at_the_top_level_of_a_direct_message_the_next_question_takes_over_what_it_does_not_say(office: Office) -> None:
    noor = at_top(office, "noor")
    noor.say(ROADMAP)
    assert "(still: Product roadmap)" in words(noor.say("and Lyra?"))


def test_outside_of_a_thread_nothing_of_an_hour_ago_is_taken_over(office: Office) -> None:
    ravi = at_top(office, "ravi")
    ravi.say("may we share basket trends with Lyra for advertising?")
    office.clock.pass_by(hours=2)
    asked = ravi.say(TRENDS)
    office.clock.pass_by(hours=-2)
    assert "(still" not in words(asked)
    assert "Which purpose?" in words(asked)


def test_a_thread_is_a_conversation_of_its_own_and_remembers_longer(office: Office) -> None:
    ana, other = somebody(office, "ana"), somebody(office, "ana")
    said = ana.say(ROADMAP)
    assert ana.thread is not None
    assert said.thread_ts == ana.thread.ts
    assert "Product roadmap" not in words(other.say("and Lyra?"))
    office.clock.pass_by(hours=2)
    assert "(still: Product roadmap)" in words(ana.say("and Lyra?"))
    office.clock.pass_by(hours=-2)


def test_the_thread_of_a_mention_remembers_for_whoever_asked_and_for_nobody_else(office: Office) -> None:
    ana, bo = at_top(office, "ana"), at_top(office, "bo")
    root = office.slack.post(ana.id, "about the roadmap", INTERNAL_PUBLIC)
    ana.mention(ROADMAP, root.ts)
    followed = ana.mention("and Lyra?", root.ts)
    assert "(still: Product roadmap)" in words(followed)
    assert followed.thread_ts == root.ts
    assert "Product roadmap" not in words(bo.mention("and Lyra?", root.ts))
    assert "Product roadmap" not in words(ana.mention("and Lyra?"))


def test_one_missing_fact_is_asked_for_with_buttons_until_the_answer_is_known(office: Office) -> None:
    ana = somebody(office, "ana")
    first = ana.say(TRENDS)
    assert words(first).startswith("UNKNOWN. ")
    assert labels(first)[:2] == ["Store planning", "Advertising"]
    second = ana.press(first, "Store planning")
    assert "Which territory?" in words(second)
    third = ana.press(second, "IE")
    assert words(third).startswith("YES, IF ")
    assert "(still: Basket trends, Lyra Retail plc, Store planning)" in words(third)


def test_a_button_of_an_older_answer_still_means_its_own_question(office: Office) -> None:
    ana = somebody(office, "ana")
    first = ana.say(TRENDS)
    ana.press(ana.press(first, "Store planning"), "IE")
    ana.say(ROADMAP)
    office.clock.pass_by(hours=2)
    again = ana.press(first, "Advertising")
    office.clock.pass_by(hours=-2)
    assert words(again).startswith("NO. Basket trends may not go to Lyra Retail plc.")
    assert "(still: Basket trends, Lyra Retail plc)" in words(again)


@pytest.mark.parametrize("label", ["Log this disclosure", "Wrong?"])
def test_somebody_elses_button_refuses_to_whoever_pressed_it_alone(office: Office, label: str) -> None:
    ana, cy = at_top(office, "ana"), at_top(office, "cy")
    answer = ana.mention(ROADMAP, channel=INTERNAL_PRIVATE)
    assert not answer.only_to
    refused = cy.press(answer, label)
    assert (refused.only_to, words(refused).strip()) == (cy.id, NOT_YOURS.headline)


def test_why_of_somebody_elses_answer_is_shown_to_nobody_else(office: Office) -> None:
    ana, cy = at_top(office, "ana"), at_top(office, "cy")
    refused = cy.press(ana.mention(ROADMAP, channel=INTERNAL_PRIVATE), "Why, step by step")
    assert refused.only_to == cy.id
    assert words(refused).startswith("You have no answer A-")


def test_somebody_elses_form_is_not_opened(office: Office) -> None:
    ana, cy = at_top(office, "ana"), at_top(office, "cy")
    draft = ana.mention("I sent the press kit to Orion today", channel=INTERNAL_PRIVATE)
    assert draft.only_to == ana.id
    with pytest.raises(NotPossibleError):
        office.slack.press(cy.id, draft, "Log a disclosure")


# What can be done with an answer.


def test_why_shows_every_gate_with_its_finding_and_source(office: Office) -> None:
    ana = somebody(office, "ana")
    why = words(ana.press(ana.say(ROADMAP), "Why, step by step"))
    gates = ["hold", "vetting", "coverage", "prohibition", "scope", "ownership", "data", "people", "approval", "duties"]
    assert [gate for gate in gates if not re.search(rf"^{gate}, ", why, re.MULTILINE)] == []
    assert "Orion Mutual NDA, 3.1" in why


def test_from_a_question_to_a_logged_disclosure_are_two_actions(office: Office) -> None:
    ana = somebody(office, "ana")
    answer = ana.say(ROADMAP)
    view = ana.open(lambda: office.slack.press(ana.id, answer, "Log this disclosure"))
    assert "Condition: marked confidential." in words(view)
    logged = ana.submit(view)
    found = ON_RECORD.search(words(logged))
    assert found is not None
    assert f"Show {found['id']}" in labels(logged)


def test_what_is_wrong_is_said_in_a_modal_recorded_and_told_to_whoever_answers_for_it(office: Office) -> None:
    ana, dana = somebody(office, "ana"), at_top(office, "dana")
    answer = ana.say(ROADMAP)
    view = ana.open(lambda: office.slack.press(ana.id, answer, "Wrong?"))
    assert "It said: YES, IF: Product roadmap may go to Orion" in words(view)
    with pytest.raises(NotPossibleError, match="must be filled in"):
        office.slack.submit(ana.id, view)
    said = ana.submit(view, Wrong="they are being bought")
    assert ON_RECORD.search(words(said))
    assert "Dana Weiss is told of it." in words(said)
    told = dana.told()[-1]
    assert "Ana Ferreira says that answer" in words(told)
    assert "they are being bought" in words(told)
    assert labels(told) == ["I have taken note"]
    noted = dana.press(told, "I have taken note")
    assert words(noted).startswith("Noted: ")
    closed = next(each for each in dana.told() if each.ts == told.ts)
    assert "This is settled." in words(closed)
    assert labels(closed) == []


# Shortcuts and commands.

ASKED_OF_MESSAGES = [
    ("Hi Ana, could you send the product roadmap to Orion before Friday? They asked for it.", "YES, IF "),
    ("Can Jo from Orion have a look at our scheduler source?", "NO. Scheduler source may not go to Orion"),
    ("Sent them the roadmap deck yesterday, FYI (Orion)", "YES, IF "),
    ("We need basket trends at Lyra for store planning in Ireland. Thanks!\nAlso: the offsite?", "YES, IF not"),
    ("just demoed the press kit to Jo Park at Hydra, went great!", "YES. Press kit may go to Hydra Labs."),
    ("<@U0AURBO02> could you forward the design notes to Orion? :pray:", "NO. Design notes may not go to Orion"),
    ("please send me the roadmap", "UNKNOWN. Which partner is meant was not said."),
    ("lunch?", "That was not understood as a question about sharing."),
    ("the token is xoxb-2222222222-abcdefghijklmnopqrstuvwx", "Nothing was kept: "),
]


@pytest.mark.parametrize(("text", "begins"), ASKED_OF_MESSAGES)
def test_may_i_share_this_answers_about_the_message_and_nothing_else(office: Office, text: str, begins: str) -> None:
    ana = at_top(office, "ana")
    message = office.slack.post("bo", text, INTERNAL_PUBLIC, raw=True)
    answer = ana.see(lambda: office.slack.shortcut(ana.id, "may_i_share", message))
    assert answer.only_to == ana.id
    assert words(answer).startswith(begins)
    assert "(still" not in words(answer)


LOGGED_OF_MESSAGES: list[tuple[str, dict[str, str]]] = [
    (
        "Sent them the roadmap deck yesterday, FYI (Orion)",
        {"What": "product roadmap", "To": "Orion", "On": "2026-11-21"},
    ),
    ("Orion got the press kit from us on Monday", {"What": "press kit", "To": "Orion", "On": "2026-11-16"}),
    ("Hi Ana, could you send the product roadmap to Orion? They asked.", {"What": "product roadmap", "To": "Orion"}),
    ("Can Jo from Orion look at our interface description?", {"What": "interface description", "To": "Orion"}),
    ("Did you show Vega the roadmap?\nOr not yet?", {"What": "product roadmap", "To": "Vega"}),
    ("Vega gave us their timing spec yesterday", {"What": "timing spec", "From": "Vega"}),
    ("lunch?", {"What": "", "To": "", "On": "2026-11-22"}),
    ("", {"What": "", "To": "", "On": "2026-11-22"}),
]


@pytest.mark.parametrize(("text", "filled"), LOGGED_OF_MESSAGES)
def test_log_as_disclosure_opens_the_form_as_the_message_fills_it_in(
    office: Office, text: str, filled: dict[str, str]
) -> None:
    ana = at_top(office, "ana")
    message = office.slack.post("bo", text, INTERNAL_PUBLIC)
    view = ana.open(lambda: office.slack.shortcut(ana.id, "log_disclosure", message))
    elements = {name: get_place(view.blocks, name).element for name in filled}
    assert {
        name: each.get("initial_value") or each.get("initial_date") or "" for name, each in elements.items()
    } == filled
    office.slack.close(ana.id, view)


def test_nothing_is_put_on_record_by_opening_a_form(office: Office) -> None:
    ana = at_top(office, "ana")
    message = office.slack.post("bo", "could you send Orion the roadmap?", INTERNAL_PUBLIC)
    before = office.assistant.list_answers("ana")
    office.slack.close(ana.id, ana.open(lambda: office.slack.shortcut(ana.id, "log_disclosure", message)))
    assert office.assistant.list_answers("ana") == before


def test_the_form_of_a_message_with_a_key_in_it_is_not_opened(office: Office) -> None:
    ana = at_top(office, "ana")
    message = office.slack.post("bo", "xoxb-2222222222-abcdefghijklmnopqrstuvwx", INTERNAL_PUBLIC)
    refused = ana.see(lambda: office.slack.shortcut(ana.id, "log_disclosure", message))
    assert words(refused).startswith("Nothing was kept: ")


def test_the_global_shortcuts_open_the_ask_box_and_the_empty_form(office: Office) -> None:
    eve = at_top(office, "eve")
    box = eve.open(lambda: office.slack.shortcut(eve.id, "ask"))
    answer = eve.submit(box, Your_question=ROADMAP)
    assert answer.channel == office.slack.direct(eve.id).id
    assert words(answer).startswith("YES, IF ")
    form = eve.open(lambda: office.slack.shortcut(eve.id, "log"))
    assert form.title == "Log a disclosure"
    assert ON_RECORD.search(words(eve.submit(form, What="press kit", To="Hydra")))


@pytest.mark.parametrize("text", ["log", "log a disclosure"])
def test_the_command_opens_the_form_where_it_was_typed(office: Office, text: str) -> None:
    bo = at_top(office, "bo")
    form = bo.open(lambda: office.slack.command(bo.id, text, INTERNAL_PUBLIC))
    logged = bo.submit(form, What="press kit", To="Hydra")
    assert (logged.only_to, logged.channel) == (bo.id, INTERNAL_PUBLIC)


@pytest.mark.parametrize("text", ["help", "", "   "])
def test_the_command_with_nothing_to_say_gives_help(office: Office, text: str) -> None:
    bo = at_top(office, "bo")
    assert words(bo.see(lambda: office.slack.command(bo.id, text, INTERNAL_PUBLIC))).startswith("Ask whether something")


# Forms.


def test_what_is_amiss_in_a_form_is_said_in_the_modal_and_keeps_what_was_filled_in(office: Office) -> None:
    ana = at_top(office, "ana")
    view = ana.open(lambda: office.slack.shortcut(ana.id, "log"))
    assert ana.acts(lambda: office.slack.submit(ana.id, view, {"What": "warp core", "To": "Orion"})) == []
    assert view.is_open
    assert "Nothing is on record yet.\nNo asset called “warp core” is registered." in words(view)
    assert get_place(view.blocks, "What").element["initial_value"] == "warp core"
    assert ON_RECORD.search(words(ana.submit(view, What="press kit")))
    assert not view.is_open


def test_where_it_is_too_late_for_a_modal_its_button_is_offered_again(office: Office) -> None:
    ana = at_top(office, "ana")
    office.slack.fail("views.open", "expired_trigger_id")
    offered = ana.see(lambda: office.slack.command(ana.id, "log a disclosure", INTERNAL_PUBLIC))
    assert labels(offered) == ["Log a disclosure"]
    office.slack.fail("views.open", "expired_trigger_id")
    again = ana.press(offered, "Log a disclosure")
    assert labels(again) == ["Log a disclosure"]
    view = ana.open(lambda: office.slack.press(ana.id, again, "Log a disclosure"))
    assert ON_RECORD.search(words(ana.submit(view, What="press kit", To="Hydra")))


def test_a_modal_that_is_sent_off_twice_makes_one_record(office: Office) -> None:
    ana = at_top(office, "ana")
    view = ana.open(lambda: office.slack.shortcut(ana.id, "log"))
    with office.slack.holding() as held:
        for _ in range(2):
            office.slack.submit(ana.id, view, {"What": "press kit", "To": "Cetus"})
    before = count_disclosures(office)
    said = ana.acts(lambda: [office.slack.send(parcel) for parcel in held])
    assert len(said) == 1
    assert count_disclosures(office) == before + 1


def count_disclosures(office: Office) -> int:
    with reading(office.assistant.engine) as session:
        return len(list_disclosures(session))


def test_a_form_sent_off_by_somebody_else_is_none(office: Office) -> None:
    ana, cy = at_top(office, "ana"), at_top(office, "cy")
    view = ana.open(lambda: office.slack.shortcut(ana.id, "log"))
    with office.slack.holding() as held:
        office.slack.submit(ana.id, view, {"What": "press kit", "To": "Cetus"})
    payload = held[0].payload
    forged = {**payload, "user": {**payload["user"], "id": cy.id}}
    before = count_disclosures(office)
    told = cy.acts(lambda: office.slack.send(interaction_parcel(forged)))
    assert {words(each).strip() for each in told} == {NOT_YOURS.headline, NEUTRAL}
    assert count_disclosures(office) == before


# Approvals and the register.


@pytest.fixture
def own_office(tmp_path: Path) -> Iterator[Office]:
    """An office whose register and requests nobody else has touched."""
    with open_office(tmp_path) as office:
        yield office


def asked_for_approval(office: Office, reason: str) -> str:
    """The id of a request of Ana's, which Bo and Dana must decide."""
    ana = somebody(office, "ana")
    answer = ana.say(SCHEDULER)
    form = ana.open(lambda: office.slack.press(ana.id, answer, "Ask Bo"))
    found = re.search(r"Asked as (R-\w+);", words(ana.submit(form, Reason=reason)))
    assert found is not None
    return found[1]


def card(who: Somebody) -> Message:
    """The card of the request as it stands in her direct conversation."""
    (found,) = (each for each in who.told() if "asks: may Scheduler source" in words(each))
    return found


def decide(who: Somebody, request: str, **values: str) -> Message:
    stands = card(who)
    return who.submit(who.open(lambda: who.office.slack.press(who.id, stands, f"Decide {request}")), **values)


def is_closed(card: Message) -> bool:
    return "This is settled." in words(card) and labels(card) == []


def test_a_request_is_decided_on_its_cards_which_are_closed_then(own_office: Office) -> None:
    ana, bo, dana = (at_top(own_office, person) for person in ("ana", "bo", "dana"))
    request = asked_for_approval(own_office, "the pilot needs it")
    assert "the pilot needs it" in words(card(bo))
    assert request in words(home(own_office, bo.id))
    assert request in words(home(own_office, ana.id))
    assert "Still missing: Dana Weiss as Legal." in words(decide(bo, request, Word="Approve"))
    assert (is_closed(card(bo)), is_closed(card(dana))) == (True, False)
    assert f"{request} is closed; Ana Ferreira is told." in words(decide(dana, request, Word="Approve"))
    assert (is_closed(card(bo)), is_closed(card(dana))) == (True, True)
    told = ana.told()[-1]
    assert f"{request}: Dana Weiss approved on 2026-11-22" in words(told)
    assert words(ana.press(told, "Ask again")).startswith("YES, IF ")


def test_a_refusal_by_one_closes_the_cards_of_the_others_and_says_why(own_office: Office) -> None:
    ana, bo, dana = (at_top(own_office, person) for person in ("ana", "bo", "dana"))
    request = asked_for_approval(own_office, "for the demo")
    stands = card(bo)
    form = bo.open(lambda: own_office.slack.press(bo.id, stands, f"Decide {request}"))
    assert bo.acts(lambda: own_office.slack.submit(bo.id, form, {"Word": "Decline"})) == []
    assert form.is_open
    bo.submit(form, Word="Decline", Reason="not before the audit")
    assert (is_closed(card(bo)), is_closed(card(dana))) == (True, True)
    assert "not before the audit" in words(ana.told()[-1])


def test_a_request_that_its_asker_withdraws_waits_for_nobody(own_office: Office) -> None:
    ana, bo = at_top(own_office, "ana"), at_top(own_office, "bo")
    request = asked_for_approval(own_office, "a mistake")
    assert not is_closed(card(bo))
    asked = next(each for each in ana.told() if f"Asked as {request}" in words(each))
    assert words(ana.press(asked, "Withdraw")).startswith(f"{request} is withdrawn")
    assert is_closed(card(bo))


def test_a_hold_stops_every_answer_until_another_agrees_to_lift_it(own_office: Office) -> None:
    dana, ana, eve = at_top(own_office, "dana"), somebody(own_office, "ana"), at_top(own_office, "eve")
    placed = dana.say("put Orion on hold: security incident")
    assert words(placed).startswith("Orion Systems GmbH is on hold from now on.")
    assert words(ana.say(ROADMAP)).startswith("NO. ")
    proposed = dana.press(placed, "Lift the hold on Orion Systems GmbH")
    assert "Asked: Eve Marchetti" in words(proposed)
    asked = eve.told()[-1]
    assert labels(asked) == ["Agree", "Decline", "I have taken note"]
    assert "is carried out: you agreed to it." in words(eve.press(asked, "Agree"))
    assert is_closed(next(each for each in eve.told() if each.ts == asked.ts))
    assert "Eve Marchetti agreed to" in words(dana.told()[-1])
    assert words(ana.say(ROADMAP)).startswith("YES, IF ")


def test_whoever_may_not_change_the_register_changes_nothing(own_office: Office) -> None:
    said = words(somebody(own_office, "cy").say("put Orion on hold"))
    assert "is on hold from now on" not in said
    assert words(somebody(own_office, "ana").say(ROADMAP)).startswith("YES, IF ")


def test_a_record_is_changed_on_a_form_that_says_what_is_wrong_with_it(own_office: Office) -> None:
    dana = at_top(own_office, "dana")
    draft = dana.say("change partner orion")
    view = dana.open(lambda: own_office.slack.press(dana.id, draft, "Change a record"))
    assert dana.acts(lambda: own_office.slack.submit(dana.id, view, {"Country": "Atlantis"})) == []
    assert "Atlantis" in words(view)
    assert view.is_open
    changed = words(dana.submit(view, Country="DK", Why="they moved"))
    assert changed.startswith("Proposed as C-")
    assert "country: DE → DK" in changed


# Lists, help, and what nobody understands.


def test_help_shows_what_can_be_asked_and_each_button_asks_it(office: Office) -> None:
    ana = somebody(office, "ana")
    told = ana.say("help")
    assert words(told).startswith("Ask whether something may be shared with a partner")
    assert labels(told)
    assert words(ana.press(told, labels(told)[0])).startswith(("YES", "NO", "ASK", "UNKNOWN"))


def test_a_list_leads_to_the_whole_on_the_page(office: Office) -> None:
    ana = somebody(office, "ana")
    assert "See the whole list with its timeline" in words(ana.say("what did we share with Orion?"))
    assert "6 partners are registered." in words(somebody(office, "ana").say("which partners are there?"))


@pytest.mark.parametrize("text", ["is the coffee machine broken again", "asdf", "?", "\u200b", "<!channel> :wave:"])
def test_what_nobody_understands_is_answered_with_what_works(office: Office, text: str) -> None:
    told = somebody(office, "ana").say(text)
    assert labels(told)
    assert "<!" not in told.text


def test_a_mention_that_says_nothing_gives_help(office: Office) -> None:
    assert words(at_top(office, "ana").mention("")).startswith("Ask whether something may be shared")


def test_a_file_without_words_gives_help_and_is_not_read(office: Office) -> None:
    ana = at_top(office, "ana")
    assert words(ana.see(lambda: office.slack.share_file(ana.id, ""))).startswith("Ask whether something")
    asked = ana.see(lambda: office.slack.share_file(ana.id, "may I share the press kit with Hydra?"))
    assert words(asked).startswith("YES. ")
    assert office.slack.calls_of("files.info") == ()


def test_what_is_edited_or_deleted_or_said_by_an_app_is_not_answered(office: Office) -> None:
    ana = at_top(office, "ana")
    answer = ana.say(ROADMAP)
    (question,) = (each for each in office.slack.messages(answer.channel)[-2:] if each.user == ana.id)
    silent: list[Callable[[], object]] = [
        lambda: office.slack.edit(question, TRENDS),
        lambda: office.slack.delete(question),
        lambda: office.slack.echo(answer),
        lambda: office.slack.bot_says("deploys", f"<@U0BOT0001> {ROADMAP}", INTERNAL_PUBLIC),
        lambda: office.slack.bot_says("deploys", f"<@U0BOT0001> {ROADMAP}", INTERNAL_PUBLIC, classic=True),
        lambda: office.slack.say(ana.id, ROADMAP, INTERNAL_PUBLIC),
    ]
    assert [ana.acts(act) for act in silent] == [[]] * len(silent)


def test_whoever_is_mentioned_in_a_question_is_meant_by_name(office: Office) -> None:
    ana = somebody(office, "ana")
    bo = person_id("bo")
    kept = office.assistant.list_answers("ana")
    answer = ana.see(
        lambda: office.slack.say(
            ana.id, f"may <@{bo}> share the press kit with Hydra?", None, ana.thread or "", raw=True
        )
    )
    assert words(answer).startswith("YES. Press kit may go to Hydra Labs.")
    now = office.assistant.list_answers("ana")
    assert now is not None
    assert now != kept
    assert now.answers[0].question == "may Bo Lindholm share the press kit with Hydra?"


# The home screen and the assistant's pane.


def home(office: Office, who: str) -> View:
    assert office.slack.open_home(who).ok
    office.settle()
    view = office.slack.home(who)
    assert view is not None
    return view


def test_the_home_has_an_ask_box_whose_answer_comes_in_the_direct_conversation(office: Office) -> None:
    eve = at_top(office, "eve")
    answer = eve.press(home(office, eve.id), ASK_BOX, "may I share the press kit with Hydra?")
    assert answer.channel == office.slack.direct(eve.id).id
    assert words(answer).startswith("YES. ")
    again = words(home(office, eve.id))
    assert "What you were told last\nYou asked: may I share the press kit with Hydra?" in again
    why = eve.press(home(office, eve.id), "Why")
    assert "coverage, passes" in words(why)


def test_the_home_shows_what_waits_with_its_time_in_the_readers_own_zone(office: Office) -> None:
    ana, dana = somebody(office, "ana"), at_top(office, "dana")
    answer = ana.say(ROADMAP)
    view = ana.open(lambda: office.slack.press(ana.id, answer, "Wrong?"))
    ana.submit(view, Wrong="they were bought by Vega")
    waiting = home(office, dana.id)
    assert "they were bought by Vega" in words(waiting)
    at = int(office.clock().timestamp())
    marks = [each["text"] for block in waiting.blocks if block["type"] == "context" for each in block["elements"]]
    assert f"<!date^{at}^{{date_short_pretty}} {{time}}|2026-11-22 at 09:30 UTC>" in marks
    count = labels_of(waiting).count("I have taken note")
    note = dana.press(waiting, "I have taken note")
    assert words(note).startswith("Noted: ")
    # The screen that she has before her is drawn again.
    assert labels_of(waiting).count("I have taken note") == count - 1


def labels_of(view: View) -> list[str]:
    return [each["text"]["text"] for each in buttons(view.blocks)]


@pytest.mark.parametrize(
    ("user", "told"), [(GUEST, NEUTRAL), (person_id("finn"), NEUTRAL), (UNMAPPED, UNREGISTERED.headline)]
)
def test_the_home_of_whoever_is_told_nothing_is_closed(office: Office, user: str, told: str) -> None:
    view = home(office, user)
    assert words(view).startswith(told)
    assert labels_of(view) == []
    assert [block["type"] for block in view.blocks] == ["rich_text"]


def test_questions_to_begin_with_are_suggested_where_a_conversation_is_opened(office: Office) -> None:
    before = len(office.slack.prompts)
    office.slack.open_home("ana", "messages")
    office.slack.open_home(GUEST, "messages")
    office.settle()
    (suggested,) = office.slack.prompts[before:]
    assert suggested.channel == office.slack.direct("ana").id
    assert 0 < len(suggested.prompts) <= 4
    for title, message in suggested.prompts:
        assert title == message
        assert words(somebody(office, "ana").say(message))


def test_the_older_pane_suggests_in_its_thread_and_shows_that_it_is_at_work(office: Office) -> None:
    office.slack.world.app.agent_view = False
    before = len(office.slack.prompts)
    office.slack.open_assistant("ana", INTERNAL_PUBLIC)
    office.settle()
    (suggested,) = office.slack.prompts[before:]
    office.slack.world.app.agent_view = True
    assert suggested.thread_ts
    shown_before = len(office.slack.statuses)
    pane = office.slack.direct("ana").messages[suggested.thread_ts]
    answer = replace(at_top(office, "ana"), thread=pane).say(ROADMAP)
    assert answer.thread_ts == pane.ts
    assert STATUS in {each.text for each in office.slack.statuses[shown_before:]}
