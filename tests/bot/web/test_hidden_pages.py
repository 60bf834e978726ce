"""Every page and file is, for whoever may not know of a record, what it is on a site without it."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from bot.settings import Settings
from knowledge.reading import write_register
from tests.bot.web.site import ORION, Site, Visitor, make_database, served_to_people
from tests.bot.web.test_disclosures import log
from tests.case_worlds import world
from tests.handlers.test_hidden_tents import TENT

_CHANGING = re.compile(rb'name="(?:token|conversation|delivery)" value="[^"]*"|/c/[\w-]+')
"""What differs each time a page is drawn."""
ASKED = (ORION, "what did we share with Orion since March?", "what is overdue?", "show my notices")


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Site, Site]]:
    """A site with the tent and disclosures in it, and one without; the rest is the same."""
    with ExitStack() as open_sites:
        sites = [open_sites.enter_context(_site(tmp_path / name, without)) for name, without in _WORLDS]
        whole, bare = sites
        _log_hidden(whole, "written")
        ids = [(log(site, "press kit", "Hydra"), log(site, "product roadmap", "Orion", how="oral")) for site in sites]
        assert ids[0] == ids[1]
        _log_hidden(whole, "oral")
        yield whole, bare


_WORLDS: tuple[tuple[str, tuple[str, ...]], ...] = (("whole", ()), ("bare", TENT))


@contextmanager
def _site(folder: Path, without: tuple[str, ...]) -> Iterator[Site]:
    folder.mkdir()
    files = write_register(world("aurora").changed({"remove": list(without)}).register())
    with served_to_people(Settings(folder, make_database(folder, files), console=True)) as site:
        yield site


def _log_hidden(site: Site, how: str) -> None:
    log(site, "scheduler source", "Vega", how=how)
    log(site, "blue connector", "Orion", "2025-03-05", how)


def _seen(visitor: Visitor) -> list[tuple[int, bytes]]:
    """Every page and file that can be reached from the list, and what is told in the conversation."""
    listed = visitor.get("/disclosures")
    links = sorted({escaped.replace("&amp;", "&") for escaped in re.findall(r'href="(/[^"#]*)"', listed.text)})
    narrowed = ("/disclosures?only=exception", "/disclosures?partner=vega", "/disclosures.csv?withdrawn=yes")
    found = [listed, *map(visitor.get, (*links, *narrowed)), *map(visitor.ask, ASKED)]
    return [(page.status_code, _CHANGING.sub(b"", page.content)) for page in found]


def test_pages_and_files_are_those_of_a_site_without_it(both: tuple[Site, Site]) -> None:
    whole, bare = (_seen(site.signed_in("cy")) for site in both)
    assert len(whole) == len(bare)
    for with_it, without_it in zip(whole, bare, strict=True):
        assert with_it == without_it
    assert _seen(both[0].signed_in("ana")) != _seen(both[1].signed_in("ana"))
