"""How often the app may post, whatever it tries."""

from hypothesis import given
from hypothesis import strategies as st

from tests.slack.limits import Limits


@given(st.integers(1, 5), st.lists(st.floats(0, 3), max_size=60))
def test_no_second_has_more_posts_than_the_burst_allows(burst: int, pauses: list[float]) -> None:
    limits, now, posted = Limits(burst=burst), 1_000.0, list[float]()
    for pause in pauses:
        now += pause
        if limits.wait_to_post("xoxb", "chat.postMessage", "C", now) == 0:
            posted.append(now)
    for start in posted:
        within = [at for at in posted if start <= at < start + 10]
        assert len(within) <= burst + 10


@given(st.lists(st.floats(0, 2), max_size=40))
def test_who_waits_as_long_as_is_asked_may_post(pauses: list[float]) -> None:
    limits, now = Limits(), 1_000.0
    for pause in pauses:
        now += pause
        now += limits.wait_to_post("xoxb", "chat.postMessage", "C", now)
        limits.wait_to_post("xoxb", "chat.postMessage", "C", now)
        wait = limits.wait_to_post("xoxb", "chat.postMessage", "C", now)
        assert limits.wait_to_post("xoxb", "chat.postMessage", "C", now + wait) == 0
