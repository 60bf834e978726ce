"""Words on their way to Slack and from there: what is typed by anybody shows as it is and does nothing."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sentences import plain
from bot.slack.texts import cut, escape, escape_within, instant, size_of, unescape
from tests.bot.slack.block_kit import size_of as counted
from tests.bot.slack.seen import require_escaped
from tests.bot.slack.strategies import HOSTILE, words

JOINER = "\u2060"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("<!channel>", "&lt;!channel&gt;"),
        ("<@U0AURANA1>", "&lt;@U0AURANA1&gt;"),
        ("<https://evil.example|Orion>", "&lt;https://evil.example|Orion&gt;"),
        ("R&D", "R&amp;D"),
        ("&lt;", "&amp;lt;"),
        ("~NO~ *yes* _it_", "\u223cNO\u223c \u2217yes\u2217 \uff3fit\uff3f"),
        ("`code`", "\u02cbcode\u02cb"),
        ("snake_case_name, 3*4", "snake_case_name, 3*4"),
        ("__init__", "\uff3f\uff3finit\uff3f\uff3f"),
        (":smile:", f":{JOINER}smile:"),
        ("Why: it is so", "Why: it is so"),
        ("> quoted", f"{JOINER}&gt; quoted"),
        ("  >>> quoted", f"{JOINER}  &gt;&gt;&gt; quoted"),
        ("a > b", "a &gt; b"),
        ("one\r\ntwo\u2028three", "one\ntwo\nthree"),
        ("\u202eevil\x1b[2J", "evil [2J"),
        ("", ""),
    ],
)
def test_mrkdwn_shows_just_the_words(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@given(words)
def test_nothing_that_is_escaped_marks_anything_up(text: str) -> None:
    require_escaped(escape(text))
    assert all(plain(line.replace(JOINER, "")) == line.replace(JOINER, "") for line in escape(text).split("\n"))


@given(words, st.sampled_from((200, 4_000, 40_000)))
def test_what_is_escaped_within_a_length_has_no_more_letters(text: str, most: int) -> None:
    escaped = escape_within(text, most)
    require_escaped(escaped)
    assert counted(escaped) <= most
    assert "\n" not in escaped
    if counted(escape(plain(text))) <= most:
        assert escaped == escape(plain(text))


def test_a_long_text_that_is_escaped_loses_little() -> None:
    assert len(escape_within("<&>" * 1_000_000, 40_000)) > 35_000
    assert escape_within("word " * 100, 40) == f"{'word ' * 6}word ..."


@given(words, st.integers(10, 3_000))
def test_a_cut_text_is_one_line_of_at_most_so_many_letters(text: str, most: int) -> None:
    shown = cut(text, most)
    assert plain(shown) == shown
    assert counted(shown) == size_of(shown) <= most
    if size_of(plain(text)) <= most:
        assert shown == plain(text)


def test_a_text_is_cut_after_a_word() -> None:
    assert cut("one two three", 13) == "one two three"
    assert cut("one two three", 12) == "one two ..."
    assert cut("x" * 20, 10) == "xxxxxx ..."
    assert cut("a bbbbbbbbbbbbbbbbbbb", 14) == "a bbbbbbbb ..."
    assert cut("🚀" * 10, 11) == "🚀🚀🚀 ..."


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("R&amp;D &lt;b&gt;", "R&D <b>"),
        ("&amp;lt;", "&lt;"),
        ("<@U0BOT> may I share it?", "may I share it?"),
        ("<@U0BOT|mayshare>: may I?", "may I?"),
        ("hey <@U0BOT>, may I?", "hey may I?"),
        ("may I share it with <@U123>?", "may I share it with Ana Ferreira?"),
        ("<@U123|ana>, may I?", "Ana Ferreira, may I?"),
        ("<@U999|zoe> and <@U998>", "zoe and @U998"),
        ("in <#C1|general> or <#C2> or <#C3|>", "in #general or #C2 or #C3"),
        ("see <http://orion.example|orion.example>", "see orion.example"),
        ("see <https://orion.example/a?b=1&amp;c=2>", "see https://orion.example/a?b=1&c=2"),
        ("<mailto:jo@orion.example|jo@orion.example>", "jo@orion.example"),
        ("<mailto:jo@orion.example> <tel:+491234|+49 1234>", "jo@orion.example +49 1234"),
        ("<!here> <!channel> <!everyone>", "@here @channel @everyone"),
        ("<!subteam^S1|@legal> <!subteam^S2>", "@legal @subteam"),
        ("<!date^1392734382^{date}|2014-02-18>", "2014-02-18"),
        ("<https://x.example|R&amp;D &lt;1&gt;>", "R&D <1>"),
        ("a < b and b > a", "a < b and b > a"),
        ("&gt; quoted\n*bold* :smile:", "> quoted\n*bold* :smile:"),
        ("<>", "<>"),
        ("", ""),
    ],
)
def test_what_slack_sends_is_what_was_typed(sent: str, typed: str) -> None:
    assert unescape(sent, {"U123": "Ana Ferreira", "U0BOT": ""}) == typed


@given(st.text(st.characters(exclude_characters="*_~`:", exclude_categories=["Cs", "Cc", "Cf"])))
def test_what_was_escaped_comes_back(text: str) -> None:
    kept = "\n".join(map(plain, text.splitlines()))
    assert unescape(escape(text), {}).replace(JOINER, "") == kept.strip()


@given(st.lists(st.sampled_from([*HOSTILE, "<", ">", "|", "&lt;", "<@", "U1", "!", "^"])).map("".join))
def test_whatever_slack_sends_is_read(text: str) -> None:
    assert isinstance(unescape(text, {"U1": ""}), str)


def test_an_instant_is_shown_in_the_readers_own_time() -> None:
    at = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    shown = "<!date^1795339800^{date_short_pretty} {time}|2026-11-22 at 09:30 UTC>"
    assert instant(at) == instant(at.astimezone(timezone(timedelta(hours=5)))) == shown
    require_escaped(shown)
