"""The page of disclosures: what is meant, as the visitor may see it, with files of the same."""

import re
from io import BytesIO
from urllib.parse import quote
from zipfile import ZipFile

import openpyxl
import pytest

from tests.bot.web.site import Site, Visitor

ID = re.compile(r"D-[A-Z2-7]{8}")
LOG = "Log a disclosure\nWhat: {what}\nTo: {to}\nOn: {on}\nHow: {how}"


def log(site: Site, what: str, to: str, on: str = "2026-11-20", how: str = "written") -> str:
    """The id of a disclosure that is now on record."""
    reply = site.assistant.ask(LOG.format(what=what, to=to, on=on, how=how), "ana").reply
    found = ID.search(getattr(reply, "headline", ""))
    assert found is not None, reply
    return found[0]


def main_of(page: str) -> str:
    return page.partition("<main")[2]


@pytest.fixture
def visitor(site: Site) -> Visitor:
    return site.signed_in()


def test_it_lists_what_is_meant_and_links_to_each(site: Site, visitor: Visitor) -> None:
    kit, spoken = log(site, "press kit", "Hydra"), log(site, "product roadmap", "Orion", how="oral")
    page = visitor.get("/disclosures").text
    assert "2 disclosures." in page
    assert f'href="/disclosures/{kit}"' in page
    assert "not confirmed in writing" in page
    assert 'aria-current="page">Disclosures' in page
    narrowed = visitor.get("/disclosures?partner=orion&only=unconfirmed").text
    assert "1 unconfirmed disclosure with Orion Systems GmbH." in narrowed
    assert spoken in narrowed
    assert kit not in narrowed
    assert '<option value="orion" selected>Orion Systems GmbH</option>' in narrowed


def test_the_picture_needs_no_style_and_no_script(site: Site, visitor: Visitor) -> None:
    id = log(site, "product roadmap", "Orion", how="oral")
    page = visitor.get("/disclosures").text
    title = f"{id}: Product roadmap to Orion Systems GmbH on 2026-11-20 (not confirmed in writing)"
    assert f"<title>{title}</title>" in page
    assert "Orion Mutual NDA, in force since 2026-02-01 until 2028-01-31" in page
    assert " style=" not in page
    assert "<script" not in page


def test_pages_follow_one_another(site: Site, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.web.disclosures._ON_A_PAGE", 2)
    ids = [log(site, "press kit", "Orion", f"2026-11-{day:02}") for day in range(1, 6)]
    seen, path, page = [], "/disclosures?partner=orion", ""
    while path:
        page = main_of(visitor.get(path).text)
        seen += re.findall(r'class="meta" href="/disclosures/(D-\w+)"', page)
        older = re.search(r'href="([^"]*)">Older', page)
        path = older[1].replace("&amp;", "&") if older else ""
    assert seen == ids[::-1]
    assert ">Newest</a>" in page
    assert "<svg role" not in page


def test_the_files_hold_what_the_page_lists(site: Site, visitor: Visitor) -> None:
    log(site, "press kit", "Hydra")
    log(site, "product roadmap", "Orion")
    found = visitor.get("/disclosures.csv?partner=orion")
    assert found.headers["content-type"] == "text/csv; charset=utf-8"
    assert found.headers["content-disposition"] == 'attachment; filename="disclosures.csv"'
    assert found.text.count("\r\n") == 2
    book = visitor.get("/disclosures.xlsx")
    sheet = openpyxl.load_workbook(BytesIO(book.content)).active
    assert sheet is not None
    assert sheet.max_row == 3
    assert '<a href="/disclosures.csv?partner=orion" download>' in visitor.get("/disclosures?partner=orion").text


def test_one_has_buttons_that_lead_into_the_conversation(site: Site, visitor: Visitor) -> None:
    id = log(site, "product roadmap", "Orion", how="oral")
    page = visitor.get(f"/disclosures/{id}").text
    assert f'href="/?q={quote(f"correct {id}")}"' in page
    assert "the Discloser must confirm it in writing" in page
    site.assistant.ask(f"Withdraw a disclosure\nEntry: {id}\nWhy: <b>no</b> call", "ana")
    gone = visitor.get(f"/disclosures/{id}").text
    assert f"{id}, withdrawn" in gone
    assert "&lt;b&gt;no&lt;/b&gt; call" in gone
    assert "/?q=" not in main_of(gone)


def test_what_is_hidden_is_as_what_is_not_there(site: Site, visitor: Visitor) -> None:
    id = log(site, "scheduler source", "Vega")
    assert id in visitor.get("/disclosures").text
    other = site.signed_in("cy")
    assert "Nothing is on record yet." in other.get("/disclosures").text
    hidden, missing = other.get(f"/disclosures/{id}"), other.get("/disclosures/D-AAAAAAAA")
    assert (hidden.status_code, main_of(hidden.text)) == (404, main_of(missing.text))
    assert other.get("/disclosures/x").status_code == 404
    unknown = [main_of(other.get(f"/disclosures?asset={name}").text) for name in ("scheduler-source", "no-such-thing")]
    assert unknown[0].replace("scheduler-source", "X") == unknown[1].replace("no-such-thing", "X")
    assert "is no asset that is known here" in unknown[0]


def test_a_question_leads_to_the_page_with_the_same_limits(site: Site, visitor: Visitor) -> None:
    log(site, "product roadmap", "Orion")
    page = visitor.ask("what did we share with Orion since March?").text
    assert 'href="/disclosures?partner=orion&amp;since=2026-03-01&amp;way=given"' in page


def test_strangers_sign_in_first_and_outsiders_get_the_neutral_line(site: Site, demo: Site) -> None:
    assert site.visitor().get("/disclosures").status_code == 403
    outsider = demo.visitor()
    outsider.ask_as("outsider")
    assert "Mayshare answers employees" in outsider.get("/disclosures").text
    assert outsider.get("/disclosures.csv").status_code == 404


def test_legal_takes_an_audit_pack_away(site: Site, visitor: Visitor) -> None:
    log(site, "product roadmap", "Orion")
    log(site, "press kit", "Hydra")
    legal = site.signed_in("dana")
    action = "/disclosures.zip?partner=orion"
    fields = legal.form(legal.get("/disclosures?partner=orion"), action)
    made = legal.post(action, fields)
    assert (made.status_code, made.headers["content-type"]) == (200, "application/zip")
    assert made.headers["content-disposition"] == 'attachment; filename="audit-pack.zip"'
    with ZipFile(BytesIO(made.content)) as pack:
        assert pack.read("disclosures.csv").count(b"\r\n") == 2
    assert "/disclosures.zip" not in visitor.get("/disclosures").text
    own = visitor.form(visitor.get("/"), "/say")["token"]
    assert visitor.post(action, {"token": own}).status_code == 404
    assert legal.post(action, {"token": "x"}).status_code == 403
    assert legal.post("/disclosures.zip?partner=umbrella", fields).status_code == 404
    assert site.visitor().post(action, {"token": own}).status_code == 403


def test_the_demo_signs_nothing(demo: Site) -> None:
    log(demo, "product roadmap", "Orion")
    visitor = demo.visitor()
    visitor.ask_as("dana")
    page = visitor.get("/disclosures")
    assert "/disclosures.zip" not in page.text
    token = visitor.form(page, "/ask-as")["token"]
    assert visitor.post("/disclosures.zip", {"token": token}).status_code == 404
