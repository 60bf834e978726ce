"""People sign in by a link that works once; without it the page says how, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.wiring import write_folder
from handlers.signing_in import UnknownPersonError
from tests.bot.web.site import ORION, Site, sample_files, served_to_people
from tests.handlers.desk import edited

PATHS = (
    "/",
    "/register",
    "/answers",
    "/answers/A-1",
    "/answers/A-999",
    "/c/AAAAAAAAAAAAAAAAAAAAAA",
    "/nonsense",
    "/a/b",
)


def test_a_link_signs_in_once(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    first, second = site.visitor(), site.visitor()
    assert first.post(link).headers["location"] == "/"
    assert "Signed in as <bdi>Ana Ferreira</bdi>" in first.get("/").text
    refused = second.post(link)
    assert (refused.status_code, "This link has been used" in refused.text) == (410, True)
    assert second.get("/").status_code == 403


def test_looking_at_a_link_does_not_use_it_up(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    preview = site.visitor()
    pages = [preview.get(link) for _ in range(3)]
    assert [page.status_code for page in pages] == [200] * 3
    assert preview.client.head(link).status_code == 200
    assert "set-cookie" not in pages[0].headers
    assert pages[0].text == preview.get("/sign-in/nonsense").text
    assert site.visitor().post(link).status_code == 303


def test_a_link_expires(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    site.clock.pass_by(minutes=15)
    assert site.visitor().post(link).status_code == 410


def test_another_site_signs_nobody_in(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}):
        assert site.visitor().post(link, headers=headers).status_code == 403
    assert site.visitor().post(link, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303


def test_without_sign_in_every_address_is_the_same_page(site: Site) -> None:
    site.signed_in("ana").ask(ORION)
    stranger = site.visitor()
    pages = [stranger.get(path) for path in PATHS]
    assert {(page.status_code, page.text) for page in pages} == {(403, pages[0].text)}
    assert "mayshare link" in pages[0].text
    for word in ("Ana", "Orion", "Aurora", "roadmap", "/say"):
        assert word not in pages[0].text
    assert stranger.post("/say", {"text": ORION}).status_code == 403
    assert stranger.post("/sign-out").status_code == 403


def test_a_made_up_cookie_is_no_session(site: Site) -> None:
    for cookie in ("", "x", "A" * 43, "A" * 10_000):
        assert site.visitor().get("/", {"Cookie": f"mayshare={cookie}"}).status_code == 403


def test_a_session_ends_after_two_hours_of_rest_and_twelve_in_all(site: Site) -> None:
    ana = site.signed_in()
    for _ in range(6):
        site.clock.pass_by(hours=1, minutes=59)
        assert ana.get("/").status_code == 200
    site.clock.pass_by(minutes=6)
    assert ana.get("/").status_code == 403
    bo = site.signed_in("bo")
    site.clock.pass_by(hours=2)
    assert bo.get("/").status_code == 403


def test_signing_out_ends_the_session(site: Site) -> None:
    ana = site.signed_in()
    cookies = dict(ana.client.cookies)
    fields = ana.form(ana.get("/"), "/sign-out")
    assert ana.post("/sign-out", {"token": "0" * 64}).status_code == 403
    assert ana.get("/").status_code == 200
    assert ana.post("/sign-out", fields).status_code == 303
    assert ana.get("/").status_code == 403
    assert site.visitor().get("/", {"Cookie": f"mayshare={cookies['mayshare']}"}).status_code == 403


def test_the_cookie_is_read_by_no_script_and_goes_to_no_other_site(site: Site, settings: Settings) -> None:
    def cookie(at: Site) -> str:
        return at.visitor().post(f"/sign-in/{at.assistant.make_link('ana')}").headers["set-cookie"]

    parts = cookie(site).split("; ")
    assert (parts[0].split("=")[0], sorted(parts[1:])) == ("mayshare", ["HttpOnly", "Path=/", "SameSite=lax"])
    with served_to_people(replace(settings, url="https://mayshare.example")) as public:
        parts = cookie(public).split("; ")
        assert parts[0].startswith("__Host-mayshare=")
        assert sorted(parts[1:]) == ["HttpOnly", "Path=/", "SameSite=lax", "Secure"]


def test_who_becomes_an_outsider_has_no_session(site: Site, tmp_path: Path) -> None:
    cy, ana, link = site.signed_in("cy"), site.signed_in(), site.assistant.make_link("cy")
    files = edited(sample_files(), "people.yaml", ("joined_on: 2024-02-01", "left_on: 2026-11-21"))
    write_folder(tmp_path / "files", files)
    site.assistant.load(tmp_path / "files", "operator")
    assert (cy.get("/").status_code, ana.get("/").status_code) == (403, 200)
    assert site.visitor().post(f"/sign-in/{link}").status_code == 410
    with pytest.raises(UnknownPersonError):
        site.assistant.make_link("cy")


def test_without_the_console_there_is_nothing_but_health(settings: Settings) -> None:
    with served_to_people(replace(settings, console=False)) as site:
        link = f"/sign-in/{site.assistant.make_link('ana')}"
        visitor = site.visitor()
        assert (visitor.get("/health").status_code, visitor.get("/health").text) == (200, "ok\n")
        for path in (*PATHS, link, "/static/mayshare.css"):
            assert (visitor.get(path).status_code, visitor.post(path).status_code) == (404, 404)
