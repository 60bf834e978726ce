"""Notes on other worlds than the sample: more of everything, none of it, and names that fit several records."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from handlers.agreements import explain_terms
from knowledge.matching import Found
from knowledge.questions import Intent, Understood
from knowledge.reading import write_register
from knowledge.register import Register
from knowledge.terms import AgreementKind
from storage.engine import migrate, open_engine
from tests.case_worlds import Table, world
from tests.handlers.desk import Desk, asked_of, sample_register

World = Callable[[Table], Desk]
AWAY = {"from_on": date(2026, 11, 1), "until_on": date(2026, 11, 30), "delegate": "eve"}


@pytest.fixture
def changed(empty_desk: Desk) -> World:
    """A desk with the sample register and a change to it."""

    def make(change: Table) -> Desk:
        empty_desk.load(write_register(world("aurora").changed(change).register()))
        return empty_desk

    return make


@pytest.fixture
def bare_desk() -> Iterator[Desk]:
    """A desk with nothing but a company and one person."""
    aurora = world("aurora").register()
    register = Register(company=aurora.company, people={"ulrike": aurora.people["ulrike"]})
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(write_register(register))
    yield desk
    engine.dispose()


def test_help_in_a_register_with_nothing_in_it_teaches_what_works(bare_desk: Desk) -> None:
    note = bare_desk.note("help", "ulrike")
    assert [choice.text for choice in note.choices] == [
        "which agreements expire within 180 days?",
        "which courses do I need?",
        "which partners are there?",
    ]
    for choice in note.choices:
        assert bare_desk.note(choice.text, "ulrike").topic in {"due", "training", "overview"}
    assert "goes on with another partner" not in repr(note)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("which partners are there?", "0 partners are registered."),
        ("which agreements are there?", "0 agreements are registered."),
        ("which assets are there?", "0 assets are registered."),
        ("what may I not share with anyone?", "Every asset may go to some partner, or could."),
        ("which courses do I need?", "No course is needed for that."),
        ("what does our NDA say about marking?", "No agreement is registered."),
        ("we leaked the source code", "Act now, and tell your own manager: nobody else is named for incidents."),
    ],
)
def test_nothing_is_told_of_where_nothing_is(bare_desk: Desk, text: str, headline: str) -> None:
    assert bare_desk.note(text, "ulrike").headline == headline


def test_a_long_list_is_cut_and_says_how_much_is_left(changed: World) -> None:
    partners = [{"id": f"partner-{n:02}", "name": f"Number {n:02} Ltd", "tier": "trial"} for n in range(20)]
    courses = [
        {"id": f"course-{n:02}", "company": True, "versions": [{"version": "1", "from_on": date(2026, 1, 1)}]}
        for n in range(20)
    ]
    holds = [
        {"id": f"hold-{n:02}", "partner": f"partner-{n:02}", "from_on": date(2026, 1, 1), "until_on": date(2026, 12, 1)}
        for n in range(20)
    ]
    desk = changed({"partners": partners, "courses": courses, "holds": holds})
    assert desk.note("which partners are there?").lines[-1] == "and 15 more"
    assert desk.note("which courses do I need?").lines[-2] == "and 9 more; name a partner to see fewer"
    assert (
        desk.note("which holds expire within 180 days?").lines[-2] == "and 8 more; name a partner or a day to see fewer"
    )


def test_the_standing_of_a_course_is_told_to_its_person_alone(changed: World) -> None:
    versions = [{"version": "2", "from_on": date(2027, 1, 1)}]
    desk = changed({"courses": [{"id": "hydra-basics", "partner": "hydra", "versions": versions}]})
    note = desk.note("which courses does bo need for Hydra?")
    assert note.lines[0] == "hydra-basics (no version yet), needed for everything not public to Hydra Labs: not passed."
    assert note.lines[1] == "Whether a colleague has passed a course is told to that colleague alone."


def test_a_pass_without_an_end_is_told_as_such(changed: World) -> None:
    desk = changed({"courses": [{"id": "vega-dev", "unset": ["valid_days"]}]})
    assert "passed, without end." in desk.note("which courses do I need for Vega?").lines[0]


def test_what_is_due_with_several_or_unknown_partners_is_asked_back(changed: World) -> None:
    desk = changed({})
    for text, topic, chosen in (
        ("who decides about Oriom?", "who_decides", "who decides about Orion?"),
        ("what can I share with Oriom?", "overview", "what can I share with Orion?"),
    ):
        note = desk.note(text)
        assert (note.topic, note.headline) == (topic, "No partner called “Oriom” is registered.")
        assert [choice.text for choice in note.choices] == [chosen, "register it"]


def test_who_stands_in_for_somebody_away(changed: World) -> None:
    desk = changed({"people": [{"id": "dana", "away": [AWAY]}, {"id": "bo", "away": [AWAY]}]})
    assert desk.note("who stands in for dana?").headline == (
        "Dana Weiss is away until 2026-11-30; Eve Marchetti decides meanwhile."
    )
    assert desk.note("who decides about Orion?").headline == "Ask Eve Marchetti (Orion Mutual NDA)."
    assert "Bo Lindholm is away until 2026-11-30" in repr(desk.note("who owns the interface description?"))


def test_a_cell_of_the_matrix_is_told_for_its_partners_and_tiers_alone(changed: World) -> None:
    rule: Table = {"clause": "3.2", "quote": "Restricted information", "effect": "require", "action": "approve"}
    rule["sensitivities"] = ["internal"]
    desk = changed(
        {
            "rules": [
                {"id": "trials", "tiers": ["trial"], "approvers": ["ulrike"], **rule},
                {"id": "only-lyra", "partners": ["lyra"], "approvers": ["ravi"], **rule},
                {"id": "not-yet", "from_on": date(2027, 1, 1), "approvers": ["noor"], **rule},
            ]
        }
    )
    told = {name: repr(desk.note(f"who decides about {name}?")) for name in ("Orion", "Hydra", "Lyra")}
    assert ["approval of Ulrike Hahnemann" in told[name] for name in told] == [False, True, False]
    assert ["approval of Ravi Menon," in told[name] for name in told] == [False, False, True]
    assert not any("approval of Noor" in each for each in told.values())


def test_the_approval_that_is_still_needed_is_named(desk: Desk) -> None:
    note = desk.note("approved: blue connector to Vega", "dana")
    assert note.lines[0] == "Still needed: owner (Bo Lindholm) and legal (nobody who could say it now)."


def test_a_decision_that_has_ended_is_told_as_such(changed: World) -> None:
    desk = changed({"approvals": [{"id": "approval-1", "until_on": date(2026, 10, 31)}]})
    note = desk.note("approved: scheduler source to Vega")
    assert note.lines[0] == "Bo Lindholm said yes as owner on 2026-09-21 until 2026-10-31, which has ended."


def test_a_term_on_telling_is_quoted_at_an_incident(changed: World) -> None:
    text = world("aurora").texts["lyra-data-licence"]
    quote = "Lyra must delete each delivery of Basket Data"
    assert quote in text
    notify = {
        "id": "tell",
        "clause": "5.2",
        "quote": quote,
        "effect": "require",
        "action": "notify",
        "name": "Lyra",
        "within": {"days": 3},
    }
    terms = [*world("aurora").sections["agreements"]["lyra-data-licence"]["terms"], notify]
    desk = changed({"agreements": [{"id": "lyra-data-licence", "terms": terms}]})
    note = desk.note("the basket table went to Lyra by mistake")
    assert [(each.clause, each.says) for each in note.passages] == [("5.2", "requires that Lyra be told within 3 days")]
    assert len(note.lines) == 3


def test_why_of_a_pair_that_is_stated_gets_its_answer(desk: Desk) -> None:
    """Rule 36."""
    (answer,) = desk.answers("why can't I share the product roadmap with Hydra?")
    assert (answer.verdict, answer.asset, answer.partner) == ("no", "product-roadmap", "hydra")


def test_why_of_several_pairs_tells_each(desk: Desk) -> None:
    first = desk.ask("may I share the product roadmap with Orion and Cetus?")
    note = desk.note("why?", thread=first.thread)
    assert note.headline.startswith("NO: Product roadmap may not go to Cetus")
    assert {line.partition(":")[0] for line in note.lines} == {
        "Product roadmap may go to Orion Systems GmbH",
        "Product roadmap may not go to Cetus Cloud B.V.",
    }


def test_older_answers_are_counted(desk: Desk) -> None:
    for _ in range(12):
        desk.ask("may I share the press kit with Orion?")
    desk.ask("may we tell Orion what Draco told us?")
    desk.ask("may I share the flux capacitor with Orion?")
    note = desk.note("what did I ask about Orion?")
    assert note.lines[0] == "A-13, 2026-11-22: What Draco Analytics Ltd told us to Orion Systems GmbH: NO"
    assert note.lines[-1] == "and 3 older"


def test_what_is_not_registered_is_told_in_a_report(desk: Desk) -> None:
    note = desk.note("I sent the flux capacitor to Orion today")
    assert note.form is not None
    assert note.form.text.splitlines() == [
        "Log a disclosure", "What: flux capacitor", "To: Orion", "On: 2026-11-22"
    ]  # fmt: skip


def test_another_form_is_a_button(changed: World) -> None:
    forms = [{"form": "raw"}, {"form": "aggregated", "group_size": 25}]
    desk = changed({"assets": [{"id": "basket-trends", "forms": forms}]})
    first = desk.ask("may I share the raw basket trends with Lyra for store planning in GB?")
    assert isinstance(first.reply, tuple)
    assert [choice.text for choice in first.reply[0].choices] == ["in aggregated form"]
    second = desk.ask("in aggregated form", thread=first.thread).reply
    assert isinstance(second, tuple)
    assert (first.reply[0].verdict, second[0].verdict) == ("no", "yes_if")


def test_pairs_that_the_words_pair_off_are_answered_as_pairs(desk: Desk) -> None:
    answers = desk.answers("may I share the roadmap with Orion or the press kit with Lyra?")
    assert [(each.asset, each.partner) for each in answers] == [("product-roadmap", "orion"), ("press-kit", "lyra")]


@pytest.mark.parametrize("text", ["may we tell anybody what Draco told us?", "may we use what Draco told us?"])
def test_a_partner_of_the_thread_is_not_taken_for_who_gets_its_own_information(desk: Desk, text: str) -> None:
    thread = desk.ask("may I share the roadmap with Draco?").thread
    told = desk.ask(text, thread=thread)
    assert isinstance(told.reply, tuple)
    assert [(each.verdict, each.source, each.ask_for and each.ask_for[0]) for each in told.reply] == [
        ("unknown", "draco", "partner")
    ]
    back = desk.ask("Draco", thread=told.thread).reply
    assert isinstance(back, tuple)
    assert (back[0].verdict, back[0].partner) == ("yes", "draco")


def test_a_word_of_thanks_gets_a_friendly_line(desk: Desk) -> None:
    assert desk.note("ok cool, thanks").headline == "You are welcome."
    assert desk.note("ok cool").headline == "All right."


@pytest.mark.parametrize("text", ["hello", "Hi there!", "good morning", "hey Mayshare"])
def test_a_greeting_is_replied_to_with_help(desk: Desk, text: str) -> None:
    assert desk.note(text) == desk.note("help")


@pytest.mark.parametrize("text", ["answer {}", "{}", "show me {} again, please"])
def test_the_id_of_an_own_answer_shows_it_whatever_the_message_is_like(desk: Desk, text: str) -> None:
    (answer,) = desk.answers()
    for id in (answer.id, answer.id.lower()):
        assert desk.answers(text.format(id)) == (answer,)
    assert desk.note(text.format(answer.id), "cy").headline == f"You have no answer {answer.id} among your newest."


def test_who_has_approved_is_told_that_it_does_not_count_for_a_request_of_her_own(desk: Desk) -> None:
    words = "approved: scheduler source to Vega"
    note = desk.note(words, "dana")
    assert note.lines[1] == "Dana Weiss said yes as legal on 2026-09-22 until 2026-12-31."
    assert note.lines[2].startswith("Still needed where you share it yourself, because your own word does not count: ")
    assert note.lines[3].startswith("Today the answer to you is ASK: ")
    assert desk.note(words, "ana").lines[2] == "Nobody's approval is missing."


def test_a_question_about_holds_is_told_of_the_hold_first() -> None:
    held = Understood(intent=Intent.EXPLAIN_TERMS, partners=(Found("cetus", 0, 5, "Cetus"),), topic="holds")
    note = explain_terms(held, asked_of(sample_register()))
    assert note.headline.startswith("Cetus Cloud B.V. is on hold since 2026-11-10")
    assert [line.partition(":")[0] for line in note.lines] == ["Cetus Developer Terms", "Cetus Mutual NDA"]


def test_what_an_addendum_amends_is_named_where_it_may_be_known() -> None:
    register = sample_register()
    addendum = replace(
        register.agreements["orion-mnda"], id="orion-more", name="Orion Addendum", kind=AgreementKind.ADDENDUM,
        amends="orion-mnda",
    )  # fmt: skip
    for agreements, told in (
        ({"orion-mnda": register.agreements["orion-mnda"], "orion-more": addendum}, "addendum to Orion Mutual NDA"),
        ({"orion-more": addendum}, "addendum to another agreement"),
    ):
        asked = replace(asked_of(register), register=replace(register, agreements=agreements, rules={}))
        named = Understood(intent=Intent.EXPLAIN_TERMS, agreements=("orion-more",))
        assert told in explain_terms(named, asked).lines[0]
