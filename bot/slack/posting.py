"""Posting: what is sent where so that a reply reaches those it is meant for, and nobody else."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.slack.drawing import Drawn, draw
from bot.slack.sending import RESPOND, Sending, post_of
from bot.slack.situations import Situation
from handlers.deliveries import Post
from handlers.discretion import Manner, Room
from handlers.replies import Neutral

OPEN_FOR = timedelta(minutes=1)
"""What all in a channel may read is posted there this long after it was known who they are; somebody may join."""

Content = Mapping[str, object]


def posts_of(
    situation: Situation,
    delivery: str,
    drawn: Drawn,
    manner: Manner,
    *,
    at: datetime,
    is_seen: bool = False,
    late: Drawn | None = None,
) -> tuple[Post, ...]:
    """The posts for what is drawn; none to an outsider who is in no place.

    What is meant for all in a channel is, where it cannot be posted soon after `at`, told to the user directly; then
    she is told `late` in its stead where that is given.
    """
    spot, content = situation.spot, _content(drawn)
    if not (spot.channel or situation.direct):
        return ()
    if manner is Manner.ALONE:
        return (post_of(delivery, _alone(situation, content)),)
    if manner is Manner.HERE and situation.channel.room is Room.DIRECT:
        return (post_of(delivery, _open(situation, spot.channel or situation.direct, spot.thread, content)),)
    in_thread = spot.thread or (spot.ts if is_seen else "")
    if manner is Manner.HERE:
        sending = _open(
            situation,
            spot.channel,
            in_thread,
            content,
            until=at + OPEN_FOR,
            late=_content(late) if late is not None else {},
        )
        return (post_of(delivery, sending),)
    neutral = _content(draw(Neutral()))
    in_place = _open(situation, spot.channel, in_thread, neutral, user="") if is_seen else _alone(situation, neutral)
    directly = _open(situation, situation.direct, "", content, user="")
    return (post_of(f"{delivery}/place", in_place), post_of(delivery, directly))


def _content(drawn: Drawn) -> Content:
    return {"text": drawn.text, "blocks": list(drawn.blocks)} if drawn.blocks else {"text": drawn.text}


def _alone(situation: Situation, content: Content) -> Sending:
    """In the place, so that the user alone sees it."""
    spot = situation.spot
    if spot.url:
        args = {**content, "response_type": "ephemeral", "replace_original": False}
        return Sending(team=spot.team, method=RESPOND, args=args, url=spot.url, user=spot.user)
    args = {**content, "channel": spot.channel, "user": spot.user}
    if spot.thread:
        args["thread_ts"] = spot.thread
    return Sending(team=spot.team, method="chat.postEphemeral", args=args, user=spot.user)


def _open(
    situation: Situation,
    channel: str,
    thread: str,
    content: Content,
    *,
    user: str | None = None,
    until: datetime | None = None,
    late: Content | None = None,
) -> Sending:
    """For all in the channel."""
    spot = situation.spot
    args = {**content, "channel": channel, "unfurl_links": False, "unfurl_media": False}
    if thread:
        args["thread_ts"] = thread
    return Sending(
        team=spot.team,
        method="chat.postMessage",
        args=args,
        user=spot.user if user is None else user,
        until=until.isoformat() if until is not None else "",
        late=late or {},
    )
