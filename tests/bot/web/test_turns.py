"""Pages can be read while nobody may write, however many wait to."""

from concurrent.futures import ThreadPoolExecutor

import httpx

from bot.web.turns import MOST_WRITERS
from storage.engine import take_turn, transaction
from storage.group_commit import count_waiting
from tests.bot.web.site import Site, parsed

WAITING = 4 * MOST_WRITERS
"""More than there are connections to the database."""


def test_pages_are_read_while_a_writer_holds_the_database(site: Site) -> None:
    reader = site.signed_in("bo")
    site.clock.pass_by(hours=1)  # so that the next request would note that the session is in use
    link = f"/sign-in/{'A' * 43}"
    once = httpx.Limits(max_keepalive_connections=0)
    with (
        httpx.Client(base_url=site.url, timeout=60, limits=once) as client,
        ThreadPoolExecutor(WAITING) as threads,
    ):
        button = parsed(client.get(link)).forms[""]
        with transaction(site.assistant.engine) as session:
            take_turn(session)
            session.connection()
            sent = [threads.submit(client.post, link, data=button) for _ in range(WAITING)]
            while count_waiting(site.assistant.engine) < MOST_WRITERS:
                assert reader.get("/health").status_code == 200
            pages = [reader.get(path).status_code for path in ("/", "/register", "/answers")]
            assert not any(each.done() for each in sent)
        assert {each.result().status_code for each in sent} == {410}
    assert pages == [200, 200, 200]
