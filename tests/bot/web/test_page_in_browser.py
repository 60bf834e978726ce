"""The page as a person meets it: in a real browser, by mouse and keyboard, in both themes, on a phone, and offline."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Dialog, Locator, Page, ViewportSize, expect, sync_playwright

from bot.settings import Settings
from tests.bot.web.site import (
    ORION,
    Site,
    load_into,
    make_database,
    sample_files,
    served_as_demo,
    served_to_people,
)
from tests.handlers.desk import edited

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000
"""In milliseconds; other work on the machine can slow a page down, and no test waits for nothing."""
expect.set_options(timeout=PATIENCE)
PHONE = ViewportSize(width=380, height=800)
DESK = ViewportSize(width=1280, height=900)
NOT_FOUND = "the server responded with a status of 404"
FORBIDDEN = "the server responded with a status of 403"
OFFLINE = "net::ERR_INTERNET_DISCONNECTED"
HOSTILE = {
    "html": "<img src=x onerror=alert(1)><b id=injected>roadmap</b></textarea></p><h1>Orion",
    "script": "</script><script>document.title='taken'</script> roadmap to Orion?",
    "markdown": "**roadmap** [Orion](javascript:alert(1)) ![x](http://127.0.0.1:9/x.png) `code` # h1",
    "template": "{{ 7*7 }} {% raw %} ${7*7} roadmap to Orion",
    "right to left": "\u202eroadmap\u202c to \u2066Orion\u2069 מפת דרכים ל־Orion?",
    "control": "road\x00map\x07 to\x1b[2J Orion\u200b?\ufeff",
    "emoji": "👩‍👩‍👧‍👦🎉🏳️‍🌈" * 40,
    "one word": "x" * 19_000,
    "long": "may I share the roadmap with Orion " * 540,
    "lines": "\n" * 500 + "roadmap to Orion?",
    "combining": "roadmap" + "\u0301" * 2_000 + " to Orion?",
}


def find_browser() -> str:
    """The machine's browser. Where there is none the tests are skipped, but not in CI, which installs one."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("no Chromium is installed; .ci/run installs it")
    if found is None:
        pytest.skip("needs Chromium, as Debian's package `chromium`")
    return found


@dataclass
class Visit:
    """A page in a browser of its own, and whatever it did that it should not have done."""

    site: Site
    context: BrowserContext
    page: Page
    faults: list[str] = field(default_factory=list)
    expected: tuple[str, ...] = ()
    """Parts of console messages that the test brings about."""

    def watch(self) -> None:
        self.page.on("console", lambda message: self.faults.append(message.text))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", self._dismiss)
        self.page.on("request", lambda request: self._check(request.url))

    def _dismiss(self, dialog: Dialog) -> None:
        self.faults.append(dialog.message)
        dialog.dismiss()

    def _check(self, url: str) -> None:
        if urlsplit(url).netloc != self.site.host:
            self.faults.append(f"a request to {url}")

    def end(self) -> None:
        self.context.close()
        # Where a test is quicker than the page, the browser says that what has the focus keeps it.
        expected = (*self.expected, "Autofocus processing was blocked")
        faults = [fault for fault in self.faults if not any(part in fault for part in expected)]
        assert faults == []

    def go(self, path: str = "/") -> None:
        self.page.goto(self.site.url + path)

    def ask(self, text: str) -> Locator:
        """The turn that the question makes."""
        box = self.page.locator("#question")
        box.fill(text)
        return self._turn(lambda: box.press("Enter"))

    def choose(self, label: str) -> Locator:
        return self._turn(lambda: self.page.get_by_role("button", name=label, exact=True).click())

    def _turn(self, act: Callable[[], None]) -> Locator:
        turn = self.page.locator(f"#turn-{self.page.locator('.turn').count() + 1}")
        act()
        turn.wait_for()
        return turn

    def ask_as(self, name: str) -> None:
        self.page.get_by_label("Ask as").select_option(label=name)
        self.page.get_by_role("button", name="Change").click()

    def text(self) -> str:
        return self.page.locator("body").inner_text()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = find_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The demo; each test has a browser of its own."""
    folder = tmp_path_factory.mktemp("demo")
    settings = Settings(folder, f"sqlite:///{folder / 'mayshare.db'}")
    load_into(settings)
    with served_as_demo(settings) as site:
        yield site


def visiting(browser: Browser, site: Site, *, script: bool = True) -> Visit:
    context = browser.new_context(viewport=DESK, java_script_enabled=script, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    visit = Visit(site, context, context.new_page())
    visit.watch()
    return visit


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    visit = visiting(browser, site)
    visit.go()
    yield visit
    visit.end()


def test_ask_clarify_follow_up_and_why(visit: Visit) -> None:
    first = visit.ask("basket trends to Lyra?")
    expect(first.locator(".badge")).to_have_text("UNKNOWN")
    expect(first.get_by_role("group", name="Which purpose?")).to_be_visible()
    second = visit.choose("Store planning")
    expect(second).to_be_focused()
    expect(second.locator(".typed")).to_contain_text("store planning", ignore_case=True)
    expect(visit.page.get_by_role("group", name="Which purpose?")).to_have_count(0)
    third = visit.ask("and Draco?")
    expect(third.locator(".badge")).to_have_text("NO")
    expect(third.locator(".meta")).to_contain_text("(still: Basket trends")
    steps = third.locator(".steps li")
    expect(steps.first).to_be_hidden()
    third.get_by_text("Why, step by step").click()
    expect(steps.first).to_be_visible()
    assert steps.count() >= 9
    expect(visit.page.locator(".turn")).to_have_count(3)
    assert re.search(r"/c/[A-Za-z0-9_-]{22}$", visit.page.url)
    visit.page.reload()
    expect(visit.page.locator(".turn")).to_have_count(3)


def test_what_is_opened_stays_open_when_the_next_turn_comes(visit: Visit) -> None:
    visit.ask(ORION).get_by_text("Why, step by step").click()
    visit.ask("and Vega?")
    assert visit.page.locator("details").evaluate_all("all => all.map(each => each.open)") == [True, False]


def test_the_answer_is_read_out_and_the_box_is_ready_for_the_next_question(visit: Visit) -> None:
    visit.ask(ORION)
    spoken = visit.page.locator("#spoken")
    expect(spoken).to_contain_text("YES, IF marked confidential;")
    expect(spoken).to_contain_text("Orion Mutual NDA, 3.1")
    assert spoken.get_attribute("aria-live") == "polite"
    box = visit.page.locator("#question")
    expect(box).to_be_focused()
    expect(box).to_have_value("")
    expect(visit.page.get_by_label("Ask on, or about something else")).to_be_visible()


def test_the_keyboard_is_enough(visit: Visit) -> None:
    page = visit.page
    page.locator("body").press("Tab")
    page.locator("#question").focus()
    page.keyboard.type("basket trends")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("to Lyra?")
    expect(page.locator("#question")).to_have_value("basket trends\nto Lyra?")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-1 .typed")).to_have_text("basket trends to Lyra?")
    page.get_by_role("button", name="Store planning", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#turn-2")).to_be_focused()
    reached = []
    page.reload()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("(document.activeElement.textContent || document.activeElement.id).trim()"))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", reached
        if reached[-1] == "Ask":
            break
    assert reached[0] == "Skip to the content"
    for name in ("Mayshare", "New question", "Register", "My answers", "Change", "Why, step by step"):
        assert name in reached
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_an_answer_has_a_link_that_stays_and_is_for_nobody_else(visit: Visit) -> None:
    visit.ask(ORION).get_by_role("link", name=re.compile(r"^A-\d+$")).click()
    path = urlsplit(visit.page.url).path
    expect(visit.page.get_by_role("heading", level=1)).to_have_text(f"Answer {path.rpartition('/')[2]}")
    expect(visit.page.locator("main")).to_contain_text("the same, to the letter")
    visit.page.get_by_role("link", name="My answers").click()
    expect(visit.page.locator(f'.history a[href="{path}"]')).to_be_visible()
    visit.expected = (NOT_FOUND,)
    visit.ask_as("Bo Lindholm")
    visit.go(path)
    expect(visit.page.get_by_role("heading", level=1)).to_have_text("Nothing here")
    visit.ask_as("Ana Ferreira")
    visit.go(path)
    expect(visit.page.locator(".badge")).to_have_text("YES, IF")


def test_a_hidden_tent_stays_hidden(visit: Visit) -> None:
    visit.go("/register")
    expect(visit.page.locator("main")).to_contain_text("Scheduler source")
    visit.ask_as("Cy Okafor")
    turn = visit.ask("may I share the scheduler source with Vega?")
    expect(turn.locator(".badge")).to_have_text("UNKNOWN")
    expect(turn.locator(".verdict")).to_contain_text("No asset called “scheduler source” is registered.")
    typed = re.compile("(the |“)scheduler source")
    for path in ("", "/", "/register", "/answers"):
        if path:
            visit.go(path)
        page = typed.sub("", visit.page.content().replace("%20", " "))
        assert not re.search("cheduler|onnector|tent Blue", page)


def test_the_register_puts_a_question_into_the_box(visit: Visit) -> None:
    visit.go("/register")
    visit.page.get_by_role("link", name="Ask about Press kit").click()
    expect(visit.page.locator("#question")).to_have_value(re.compile("press kit with", re.IGNORECASE))
    visit.page.get_by_role("button", name="Ask", exact=True).click()
    expect(visit.page.locator("#turn-1 .badge")).to_be_visible()


def test_offline_the_question_is_kept_and_can_be_sent_later(visit: Visit) -> None:
    visit.expected = (OFFLINE,)
    visit.ask(ORION)
    visit.context.set_offline(True)
    box = visit.page.locator("#question")
    box.fill("press kit to Hydra?")
    box.press("Enter")
    problem = visit.page.get_by_role("alert")
    expect(problem).to_have_text("Mayshare cannot be reached; your question was not sent.")
    expect(box).to_have_value("press kit to Hydra?")
    expect(visit.page.locator(".turn")).to_have_count(1)
    visit.context.set_offline(False)
    box.press("Enter")
    expect(visit.page.locator("#turn-2 .badge")).to_have_text("YES")
    expect(problem).to_have_text("")
    expect(box).to_have_value("")


def test_a_question_sent_twice_is_answered_once(visit: Visit) -> None:
    box = visit.page.locator("#question")
    box.fill(ORION)
    visit.page.evaluate("for (let i = 0; i < 3; i++) document.querySelector('.ask').requestSubmit()")
    expect(visit.page.locator("#turn-1")).to_be_visible()
    visit.page.reload()
    expect(visit.page.locator(".turn")).to_have_count(1)


def test_everything_works_without_script(browser: Browser, site: Site) -> None:
    visit = visiting(browser, site, script=False)
    visit.go()
    visit.page.locator("#question").fill("basket trends to Lyra?")
    visit.page.get_by_role("button", name="Ask", exact=True).click()
    visit.page.get_by_role("button", name="Store planning", exact=True).click()
    expect(visit.page.locator(".turn")).to_have_count(2)
    visit.page.reload()
    expect(visit.page.locator(".turn")).to_have_count(2)
    visit.end()


def assert_nothing_was_injected(visit: Visit) -> None:
    page = visit.page
    strange = (
        "main script, main img, main iframe, main style, #injected, [onerror], [onclick], a:not([href^='/'], .skip)"
    )
    assert page.locator(strange).count() == 0
    assert page.locator("script").count() <= 1
    assert page.title().endswith("Mayshare")
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_no_question_breaks_the_page(visit: Visit) -> None:
    for text in HOSTILE.values():
        visit.ask(text)
        assert_nothing_was_injected(visit)
    visit.page.reload()
    assert_nothing_was_injected(visit)
    visit.go("/answers")
    assert_nothing_was_injected(visit)
    for text in ("html", "script", "template"):
        visit.page.goto(f"{visit.site.url}/?q={HOSTILE[text].replace('%', '%25').replace('#', '%23')}")
        expect(visit.page.locator("#question")).to_have_value(HOSTILE[text])
        assert_nothing_was_injected(visit)


def test_no_name_and_no_clause_breaks_the_page(browser: Browser, tmp_path: Path) -> None:
    bold = ("roadmaps", "<b id=injected onclick=alert(1)>roadmaps</b> [x](javascript:alert(1))")
    files = edited(sample_files(), "agreements/orion-mnda.md", bold)
    files = edited(files, "agreements/orion-mnda.yaml", bold, ("name: Orion Mutual NDA", "name: <u>NDA</u> & *Orion*"))
    files = edited(
        files,
        "assets.yaml",
        ("name: Product roadmap", "name: <script>alert(1)</script> Roadmap"),
        ("name: Press kit", "name: ערכת תקשורת press 📦"),
        ("name: Design notes", f"name: {'N' * 300}"),
    )
    files = edited(files, "partners.yaml", ("name: Orion Systems GmbH", "name: <img src=x onerror=alert(1)> Orion"))
    files = edited(files, "people.yaml", ("name: Ana Ferreira", "name: </option><script>alert(1)</script>"))
    with served_as_demo(Settings(tmp_path, make_database(tmp_path, files))) as site:
        visit = visiting(browser, site)
        visit.go()
        turn = visit.ask("roadmap to Orion?")
        expect(turn).to_contain_text("<script>alert(1)</script> Roadmap may go to <img src=x onerror=alert(1)> Orion.")
        expect(turn.locator("blockquote")).to_contain_text("<b id=injected onclick=alert(1)>roadmaps</b>")
        assert_nothing_was_injected(visit)
        visit.ask("what does our agreement with Orion say?")
        visit.ask("which assets are there?")
        assert_nothing_was_injected(visit)
        for path in ("/", "/register", "/answers", "/answers/A-1"):
            visit.go(path)
            assert_nothing_was_injected(visit)
        visit.end()


LOOKS: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (("dark", DESK), ("dark", PHONE), ("light", PHONE))
OTHER_LOOKS: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (("light", DESK),)


PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Waits until the page has been painted anew: before, some of it may still have the colours of the other theme."""


def violations(page: Page, looks: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = LOOKS) -> list[str]:
    """What axe finds that is serious or critical: colours depend on the theme, layout on the width."""
    found = []
    page.evaluate(Axe().axe_script)
    for theme, size in looks:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size(size)
        page.evaluate(PAINTED)
        result = page.evaluate("axe.run({resultTypes: ['violations']})")
        found += [
            f"{theme}, {size['width']}: {each['id']} at {[node['html'][:200] for node in each['nodes']]}"
            for each in result["violations"]
            if each["impact"] in ("serious", "critical")
        ]
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    return found


def test_axe_finds_no_serious_fault_in_a_conversation(visit: Visit) -> None:
    assert violations(visit.page) == []
    for text in (
        "product roadmap and design notes to Orion?",
        "scheduler source to Vega?",
        "help",
        "basket trends to Lyra?",
    ):
        visit.ask(text).get_by_text("Why, step by step").evaluate_all("all => all.forEach(each => each.click())")
    visit.ask("what does our agreement with Orion say?")
    visit.ask("basket trends to Lyra?")
    assert violations(visit.page, (*LOOKS, *OTHER_LOOKS)) == []


def test_axe_finds_no_serious_fault_on_any_other_page(visit: Visit) -> None:
    visit.expected = (NOT_FOUND,)
    visit.ask(ORION).get_by_role("link", name=re.compile(r"^A-\d+$")).click()
    assert violations(visit.page) == []
    for path in ("/register", "/answers", "/nonsense"):
        visit.go(path)
        assert violations(visit.page) == []
    visit.ask_as("An outsider")
    visit.ask("anything")
    assert violations(visit.page) == []


def test_signing_in_and_out_and_a_session_that_ends_while_typing(browser: Browser, tmp_path: Path) -> None:
    settings = Settings(tmp_path, f"sqlite:///{tmp_path / 'mayshare.db'}", console=True)
    load_into(settings)
    with served_to_people(settings) as site:
        visit = visiting(browser, site)
        visit.expected = (FORBIDDEN, "status of 410")
        visit.go()
        expect(visit.page.get_by_role("heading", level=1)).to_have_text("Sign in to Mayshare")
        assert violations(visit.page) == []
        link = f"/sign-in/{site.assistant.make_link('ana')}"
        visit.go(link)
        assert violations(visit.page) == []
        visit.page.get_by_role("button", name="Sign in").click()
        expect(visit.page.locator("header")).to_contain_text("Signed in as Ana Ferreira")
        assert violations(visit.page) == []
        visit.ask(ORION)
        site.clock.pass_by(hours=13)
        box = visit.page.locator("#question")
        box.fill("and Vega?")
        box.press("Enter")
        expect(visit.page.get_by_role("alert")).to_have_text("You are not signed in, or your session has ended.")
        expect(box).to_have_value("and Vega?")
        visit.go(link)
        visit.page.get_by_role("button", name="Sign in").click()
        expect(visit.page.locator("#problem")).to_contain_text("This link has been used")
        assert violations(visit.page) == []
        visit.go(f"/sign-in/{site.assistant.make_link('ana')}")
        visit.page.get_by_role("button", name="Sign in").click()
        visit.page.get_by_role("button", name="Sign out", exact=True).click()
        expect(visit.page.get_by_role("heading", level=1)).to_have_text("Sign in to Mayshare")
        visit.end()
