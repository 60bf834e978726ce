"""The page of disclosures in a real browser: for everybody, in both themes, on a phone."""

from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from bot.settings import Settings
from tests.bot.web.site import Site, served_as_demo
from tests.bot.web.test_disclosures import log
from tests.bot.web.test_page_in_browser import DESK, PAINTED, PHONE, Visit, browser, visiting

__all__ = ["browser"]


@pytest.fixture
def visit(browser: Browser, settings: Settings) -> Iterator[Visit]:
    with served_as_demo(settings) as site:
        _fill(site)
        visit = visiting(browser, site)
        yield visit
        visit.end()


def _fill(site: Site) -> None:
    for what, to, how in (("press kit", "Hydra", "demo"), ("product roadmap", "Orion", "oral"), ("x" * 300, "y", "")):
        text = f"Log a disclosure\nWhat: {what}\nTo: {to}\nOn: 2026-11-20\nHow: {how}\nAs it is: yes"
        site.assistant.ask(text, "ana")
    log(site, "press kit", "Lyra", "2026-03-02")


def test_it_is_readable_for_everybody_everywhere(visit: Visit) -> None:
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for path in ("/disclosures", "/disclosures?asset=nothing"):
        visit.go(path)
        for scheme in schemes:
            visit.page.emulate_media(color_scheme=scheme)
            visit.page.evaluate(PAINTED)
            for size in (PHONE, DESK):
                visit.page.set_viewport_size(size)
                assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, size)
            assert Axe().run(visit.page).response["violations"] == []


def test_limits_are_set_and_one_is_opened_without_script(visit: Visit) -> None:
    page = visit.page
    visit.go("/disclosures")
    page.get_by_text("Narrow it down").click()
    page.get_by_label("Partner").select_option(label="Orion Systems GmbH")
    page.get_by_role("button", name="Show").click()
    assert "1 disclosure with Orion Systems GmbH." in visit.text()
    page.get_by_role("cell").get_by_role("link").click()
    page.get_by_role("link", name="Draft the letter that confirms it").click()
    assert page.locator("#question").input_value().startswith("letter D-")
