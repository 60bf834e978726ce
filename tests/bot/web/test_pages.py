"""The pages over real HTTP and without script: conversations, choices, permanent links, and whose they are."""

import re
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings
from bot.web.doors import OUTSIDER
from handlers.replies import NEUTRAL
from knowledge.reading import write_register
from storage.engine import reading
from storage.ledger import ANSWER, Entry, history
from tests.bot.web.site import ORION, Site, load_into, make_database, parsed, served_to_people
from tests.case_worlds import world
from tests.postgres import PostgresServer
from tests.test_conversations import TENT_RECORDS

KEY = "A" * 22


def ledger(site: Site) -> list[Entry]:
    with reading(site.assistant.engine) as session:
        return list(history(session, kinds=(ANSWER,)))


def turns(page: httpx.Response) -> int:
    return page.text.count('<article class="turn"')


def place(page: httpx.Response) -> str:
    return page.url.path


def without_tokens(page: httpx.Response) -> str:
    return re.sub(r'name="token" value="\w+"', "", page.text)


def test_a_question_is_answered_at_an_address_of_its_own(site: Site) -> None:
    ana = site.signed_in()
    page = ana.ask(ORION)
    assert place(page).startswith("/c/")
    for words in (
        '<span class="badge">YES, IF</span>',
        "Product roadmap may go to Orion Systems GmbH.",
        "marked confidential",
        "Either Party may disclose to the other",
        "Orion Mutual NDA, 3.1",
        'answer <a href="/answers/A-1">A-1</a>',
        "Why, step by step",
        'data-spoken="YES, IF marked confidential;',
    ):
        assert words in page.text
    assert ana.get(place(page)).status_code == 200


def test_a_thread_goes_on_and_a_new_question_starts_afresh(site: Site) -> None:
    ana = site.signed_in()
    first = ana.ask("basket trends to Lyra for store planning in Ireland?")
    second = ana.ask("and Draco?", first)
    assert (place(second), turns(second)) == (place(first), 2)
    assert "Basket trends" in second.text.rpartition('<article class="turn"')[2]
    assert "(still: " in second.text
    assert turns(ana.ask("and Draco?")) == 1


def test_a_missing_fact_is_asked_for_with_buttons_that_say_what_could_be_typed(site: Site) -> None:
    ana = site.signed_in()
    page = ana.ask("basket trends to Lyra?")
    assert "<legend>Which purpose?</legend>" in page.text
    choices = [value for name, value in parsed(page).buttons if name == "text"]
    assert choices
    fields = ana.form(page, "/say")
    assert fields["choice_of"] == "1"
    answered = ana.get(ana.post("/say", {**fields, "text": choices[0]}).headers["location"])
    assert (turns(answered), place(answered)) == (2, place(page))
    assert 'name="choice_of" value="1"' not in answered.text


def test_a_button_of_an_earlier_turn_is_not_sent(site: Site) -> None:
    """Its words would mean something else after another question."""
    ana = site.signed_in()
    page = ana.ask("basket trends to Lyra?")
    fields = {**ana.form(page, "/say"), "text": "advertising"}
    ana.ask(ORION, page)
    refused = ana.post("/say", {**fields, "delivery": KEY})
    assert (refused.status_code, "has moved on" in refused.text) == (409, True)
    assert turns(ana.get(place(page))) == 2


def test_a_form_that_is_sent_twice_is_answered_once(site: Site) -> None:
    ana = site.signed_in()
    page = ana.get("/")
    fields = {**ana.form(page, "/say"), "text": ORION}
    first, second = ana.post("/say", fields), ana.post("/say", fields)
    assert first.headers["location"] == second.headers["location"]
    assert (turns(ana.get(first.headers["location"])), len(ledger(site))) == (1, 1)
    choice = {**ana.form(ana.get(first.headers["location"]), "/say"), "text": "why?", "choice_of": "1"}
    assert [ana.post("/say", choice).status_code for _ in range(2)] == [303, 303]
    other = ana.post("/say", {**fields, "text": "press kit to Hydra?"})
    assert other.headers["location"].endswith("#turn-3")


def test_an_empty_question_is_no_question(site: Site) -> None:
    ana = site.signed_in()
    fields, page = ana.form(ana.get("/"), "/say"), ana.ask(ORION)
    for text in ("", " ", "\r\n\t"):
        assert ana.post("/say", {**fields, "text": text}).headers["location"] == "/"
        sent = ana.post("/say", {**ana.form(page, "/say"), "text": text})
        assert sent.headers["location"] == place(page)
    assert turns(ana.get(place(page))) == 1


def test_several_answers_begin_with_the_worst(site: Site) -> None:
    page = site.signed_in().ask("product roadmap and design notes to Orion?")
    assert "<b>NO</b> is the worst of 2 answers." in page.text
    assert page.text.count('class="card') == 2


def test_a_later_use_that_no_clause_speaks_of_is_told_under_the_verdict(site: Site) -> None:
    page = site.signed_in().ask("may Orion resell the product roadmap?")
    assert "may use it for resale; this is only about giving it to them.</p>" in page.text


def test_a_note_is_shown_without_a_verdict(site: Site) -> None:
    page = site.signed_in().ask("help")
    assert 'class="card note"' in page.text
    assert '<span class="badge">' not in page.text
    assert "<legend>Ask next</legend>" in page.text


def test_a_question_can_be_prepared_in_the_box(site: Site) -> None:
    ana = site.signed_in()
    page = ana.get('/?q=a%20%3C/textarea%3E%3Cscript%3E%26"%0D%0A&q=second')
    assert "<script>" not in page.text
    assert "second</textarea>" in page.text
    page = ana.get("/?q=%3C/textarea%3E%3Cscript%3E")
    assert "&lt;/textarea&gt;&lt;script&gt;</textarea>" in page.text
    # The query is longer than a server reads.
    assert ana.get(f"/?q={'x' * 30_000}").text.count("x" * 20_001) == 0


def test_the_register_is_shown_as_the_asker_may_see_it(site: Site) -> None:
    member, other = site.signed_in("ana").get("/register").text, site.signed_in("cy").get("/register").text
    for name in ("Orion Systems GmbH", "Product roadmap", "Vega Developer Terms", "its last day was"):
        assert name in member
        assert name in other
    assert "Scheduler source" in member
    for word in ("cheduler", "onnector", "Blue"):
        assert word not in other
    assert "/?q=may%20I%20share%20the%20product%20roadmap%20with" in other


def test_an_own_answer_stays_to_be_read(site: Site) -> None:
    ana = site.signed_in()
    page = ana.get("/")
    for _ in range(4):
        page = ana.ask("product roadmap and design notes to Orion, Vega and Lyra?", page)
    site.clock.pass_by(minutes=30)
    first = ana.get("/answers")
    assert [f"A-{number}" for number in range(24, 4, -1)] == re.findall(r'href="/answers/(A-\d+)"', first.text)
    older = ana.get(re.findall(r'href="(/answers\?before=[^"]+)"', first.text)[0])
    assert re.findall(r'href="/answers/(A-\d+)"', older.text) == ["A-4", "A-3", "A-2", "A-1"]
    assert "before=" not in older.text
    page = ana.get("/answers/A-1")
    assert "Asked on 2026-11-22 at 09:30 UTC." in page.text
    assert "the same, to the letter" in page.text
    assert "<details" in page.text
    home = ana.get("/").text
    assert re.findall(r'href="/answers/(A-\d+)"', home) == ["A-24", "A-23", "A-22"]


def test_what_is_not_ones_own_is_as_if_it_were_not_there(site: Site) -> None:
    ana, bo = site.signed_in("ana"), site.signed_in("bo")
    page = ana.ask("scheduler source to Vega?")
    nothing = bo.get("/answers/A-999")
    assert nothing.status_code == 404
    for path in (
        "/answers/A-1",
        "/answers/A-0",
        "/answers/a-1",
        "/answers/A-99999999999999999999",
        "/answers/%00",
        "/answers/..%2f",
        "/answers?before=A-1",
        "/answers?before=A-999",
        "/answers?before=x",
        place(page),
        f"/c/{KEY}",
        "/c/x%00",
        "/nonsense",
    ):
        found = bo.get(path)
        assert (path, found.status_code, found.text) == (path, 404, nothing.text)
    assert "There is nothing here yet" in bo.get("/answers").text
    assert "scheduler" not in bo.get("/").text


def test_two_persons_can_use_one_conversation_id_and_learn_nothing(site: Site) -> None:
    ana, bo = site.signed_in("ana"), site.signed_in("bo")
    page = ana.ask("basket trends to Lyra?")
    id = place(page).removeprefix("/c/")
    fields = {**bo.form(bo.get("/"), "/say"), "conversation": id}
    theirs = bo.get(bo.post("/say", {**fields, "text": "advertising"}).headers["location"])
    assert (place(theirs), turns(theirs)) == (place(page), 1)
    assert "Lyra" not in theirs.text.partition("<main")[2]
    assert turns(ana.get(place(page))) == 1


def shown_to_cy(site: Site) -> dict[str, str]:
    """Every page that cy sees, without what is drawn by lot."""
    cy = site.signed_in("cy")
    page = cy.ask("may I share the scheduler source with Vega?")
    page = cy.ask("and the product roadmap?", page)
    page = cy.ask("what may I not share with anyone?", page)
    paths = ("/", "/register", "/answers", "/answers/A-1", "/answers/A-2", "/answers/A-3", "/answers?before=A-2")
    pages = {"conversation": page, **{path: cy.get(path) for path in paths}}
    return {
        name: re.sub(r'value="[A-Za-z0-9_-]{22}"|value="[0-9a-f]{64}"', "", each.text) for name, each in pages.items()
    }


def test_every_page_is_as_if_what_a_tent_hides_were_deleted(settings: Settings, tmp_path: Path) -> None:
    with served_to_people(settings) as site:
        shown = shown_to_cy(site)
    deleted = write_register(world("aurora").changed({"remove": TENT_RECORDS}).register())
    with served_to_people(replace(settings, database_url=make_database(tmp_path / "deleted", deleted))) as site:
        without = shown_to_cy(site)
    assert shown == without
    assert "cheduler" not in shown["/register"]


def test_the_demo_lets_anybody_be_anybody(demo: Site) -> None:
    visitor = demo.visitor()
    page = visitor.ask("scheduler source to Vega?")
    assert "This is the sample register: Aurora Robotics on 2026-11-22. Nothing is kept." in page.text
    assert "Scheduler source may go to Vega" in page.text
    visitor.ask_as("cy")
    assert "Scheduler source" not in visitor.get("/register").text
    assert (visitor.get(place(page)).status_code, visitor.get("/answers/A-1").status_code) == (404, 404)
    assert "No asset called" in visitor.ask("scheduler source to Vega?").text
    visitor.ask_as("ana")
    assert (turns(visitor.get(place(page))), visitor.get("/answers/A-1").status_code) == (1, 200)


@pytest.mark.parametrize("person", [OUTSIDER, "finn"])
def test_an_outsider_gets_one_neutral_line_and_nothing_is_recorded(demo: Site, person: str) -> None:
    visitor = demo.visitor()
    visitor.ask_as(person)
    for page in (visitor.ask("scheduler source to Vega?"), visitor.get("/"), visitor.get("/register")):
        assert NEUTRAL in page.text
        assert "Orion" not in page.text
    assert "There is nothing here yet" in visitor.get("/answers").text
    assert ledger(demo) == []


def test_a_page_that_is_still_open_does_not_ask_as_somebody_it_does_not_show(demo: Site) -> None:
    visitor = demo.visitor()
    page = visitor.ask(ORION)
    fields = visitor.form(page, "/say")
    visitor.ask_as("cy")
    assert visitor.post("/say", {**fields, "text": "scheduler source to Vega?"}).status_code == 403
    assert turns(visitor.ask(ORION)) == 1


def test_what_two_answers_ask_alike_is_asked_once(demo: Site) -> None:
    page = demo.visitor().ask("may I share it with Orion and Vega?")
    offered = [value for name, value in parsed(page).buttons if name == "text"]
    assert page.text.count("Which asset is meant was not said.</span></h2>") == 2
    assert "basket table" in offered
    assert len(offered) == len(set(offered))
    assert "<b>UNKNOWN</b> for both." in page.text


def test_the_demo_refuses_what_none_of_its_pages_sent(demo: Site) -> None:
    visitor = demo.visitor()
    fields = visitor.form(visitor.get("/"), "/ask-as")
    assert visitor.post("/ask-as", {**fields, "person": "nobody"}).status_code == 400
    assert visitor.post("/ask-as", {"person": "cy"}).status_code == 403
    assert demo.visitor().post("/ask-as", {**fields, "person": "cy"}).status_code == 403
    assert visitor.post("/ask-as", {**fields, "person": "cy"}, {"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_postgresql_serves_the_page_as_well(settings: Settings, postgres_server: PostgresServer) -> None:
    with postgres_server.empty_database() as url:
        settings = replace(settings, database_url=url)
        load_into(settings)
        with served_to_people(settings) as site:
            ana = site.signed_in()
            page = ana.ask("basket trends to Lyra?\x00\ud83d".encode(errors="replace").decode())
            page = ana.ask("for store planning in Ireland", page)
            assert turns(page) == 2
            assert ana.get("/answers/A-1").status_code == 200
            assert ana.get("/answers/%00").status_code == 404
            assert ana.get("/register").status_code == 200
