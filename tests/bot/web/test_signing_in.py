"""People sign in by a link that works once; without it the page says how, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.web.forms import token_for
from bot.wiring import write_folder
from handlers.signing_in import UnknownPersonError
from tests.bot.web.site import ORION, Site, parsed, sample_files, served_to_people
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
    assert first.sign_in(link).headers["location"] == "/"
    assert "Signed in as <bdi>Ana Ferreira</bdi>" in first.get("/").text
    refused = second.sign_in(link)
    assert (refused.status_code, "This link has been used" in refused.text) == (410, True)
    assert second.get("/").status_code == 403


def test_looking_at_a_link_does_not_use_it_up(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    preview = site.visitor()
    pages = [preview.get(link) for _ in range(3)]
    assert [page.status_code for page in pages] == [200] * 3
    assert preview.client.head(link).status_code == 200
    assert dict(preview.client.cookies).keys() == {"mayshare-link"}
    assert pages[0].text == preview.get("/sign-in/nonsense").text
    assert site.visitor().sign_in(link).status_code == 303


def test_a_link_expires(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    site.clock.pass_by(minutes=15)
    assert site.visitor().sign_in(link).status_code == 410


def test_another_site_signs_nobody_in(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}):
        assert site.visitor().sign_in(link, headers=headers).status_code == 403
    assert site.visitor().sign_in(link, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303


def test_a_link_signs_in_only_the_browser_that_was_shown_its_page(site: Site) -> None:
    """Else whoever has a link could make another person's browser ask as himself, from a frame without an origin."""
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    shown, other, stranger = site.visitor(), site.visitor(), site.visitor()
    fields, foreign = shown.form(shown.get(link), ""), other.form(other.get(link), "")
    anonymous = {"Origin": "null"}
    for token in ("", "0" * 64, "é", foreign["token"], token_for("")):
        for visitor in (shown, stranger):
            assert visitor.post(link, {"token": token}, anonymous).status_code == 403
    assert shown.post(link, headers=anonymous).status_code == 403
    for cookie in ("", "x", "A" * 44):
        made_up = {"token": token_for(cookie)}
        assert stranger.post(link, made_up, {"Cookie": f"mayshare-link={cookie}"}).status_code == 403
    assert shown.post(link, fields, anonymous).status_code == 303


def test_a_link_may_be_open_twice(site: Site) -> None:
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    ana = site.visitor()
    fields = ana.form(ana.get(link), "")
    ana.get(link)
    assert ana.post(link, fields).status_code == 303


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


def test_signing_in_anew_ends_what_the_browser_was_signed_in_as(site: Site) -> None:
    browser, elsewhere = site.signed_in(), site.signed_in()
    former = browser.client.cookies["mayshare"]
    assert browser.sign_in(f"/sign-in/{site.assistant.make_link('bo')}").status_code == 303
    assert "Signed in as <bdi>Bo" in browser.get("/").text
    assert site.visitor().get("/", {"Cookie": f"mayshare={former}"}).status_code == 403
    assert elsewhere.get("/").status_code == 200


def test_signing_out_everywhere_ends_all_of_one_persons_sessions(site: Site) -> None:
    lost, here, bo = site.signed_in(), site.signed_in(), site.signed_in("bo")
    link = f"/sign-in/{site.assistant.make_link('ana')}"
    page = here.get("/")
    assert ("everywhere", "yes") in parsed(page).buttons
    assert here.post("/sign-out", {"token": "0" * 64, "everywhere": "yes"}).status_code == 403
    assert lost.get("/").status_code == 200
    assert here.post("/sign-out", {**here.form(page, "/sign-out"), "everywhere": "yes"}).status_code == 303
    assert [each.get("/").status_code for each in (lost, here, bo)] == [403, 403, 200]
    assert site.visitor().sign_in(link).status_code == 410


def test_the_administrator_cuts_somebody_off_at_once(site: Site) -> None:
    cy, ana = site.signed_in("cy"), site.signed_in()
    assert site.assistant.sign_out_everywhere("cy") == 1
    assert (cy.get("/").status_code, ana.get("/").status_code) == (403, 200)


def test_the_cookie_is_read_by_no_script_and_goes_to_no_other_site(site: Site, settings: Settings) -> None:
    def cookie(at: Site) -> str:
        visitor, link = at.visitor(), f"/sign-in/{at.assistant.make_link('ana')}"
        page = visitor.get(link)
        given = page.headers["set-cookie"].partition(";")[0]
        return visitor.post(link, visitor.form(page, ""), {"Cookie": given}).headers["set-cookie"]

    parts = cookie(site).split("; ")
    assert (parts[0].split("=")[0], sorted(parts[1:])) == ("mayshare", ["HttpOnly", "Path=/", "SameSite=lax"])
    with served_to_people(replace(settings, url="https://mayshare.example")) as public:
        parts = cookie(public).split("; ")
        assert parts[0].startswith("__Host-mayshare=")
        assert sorted(parts[1:]) == ["HttpOnly", "Path=/", "SameSite=lax", "Secure"]


def test_the_cookie_of_a_link_lasts_as_long_as_the_link_and_comes_from_our_own_pages_alone(
    site: Site, settings: Settings
) -> None:
    kept = ["HttpOnly", "Max-Age=900", "Path=/", "SameSite=strict"]
    parts = site.visitor().get("/sign-in/x").headers["set-cookie"].split("; ")
    assert (parts[0].split("=")[0], sorted(parts[1:])) == ("mayshare-link", kept)
    with served_to_people(replace(settings, url="https://mayshare.example")) as public:
        parts = public.visitor().get("/sign-in/x").headers["set-cookie"].split("; ")
        assert (parts[0].split("=")[0], sorted(parts[1:])) == ("__Host-mayshare-link", [*kept, "Secure"])


def test_who_becomes_an_outsider_has_no_session(site: Site, tmp_path: Path) -> None:
    cy, ana, link = site.signed_in("cy"), site.signed_in(), site.assistant.make_link("cy")
    files = edited(sample_files(), "people.yaml", ("joined_on: 2024-02-01", "left_on: 2026-11-21"))
    write_folder(tmp_path / "files", files)
    site.assistant.load(tmp_path / "files", "operator")
    assert (cy.get("/").status_code, ana.get("/").status_code) == (403, 200)
    assert site.visitor().sign_in(f"/sign-in/{link}").status_code == 410
    with pytest.raises(UnknownPersonError):
        site.assistant.make_link("cy")


def test_without_the_console_there_is_nothing_but_health(settings: Settings) -> None:
    with served_to_people(replace(settings, console=False)) as site:
        link = f"/sign-in/{site.assistant.make_link('ana')}"
        visitor = site.visitor()
        assert (visitor.get("/health").status_code, visitor.get("/health").text) == (200, "ok\n")
        for path in (*PATHS, link, "/static/mayshare.css"):
            assert (visitor.get(path).status_code, visitor.post(path).status_code) == (404, 404)
