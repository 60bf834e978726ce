"""What happens by itself while Mayshare serves. The database remembers what was done: a tick may come late or twice."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.schedulers.background import BackgroundScheduler

from bot.checkpoint_file import post_checkpoint
from bot.ledger_key import get_signer
from bot.settings import Settings
from bot.wiring import Assistant, explain_failure
from handlers import conversations, deliveries
from handlers.changing import clear_away
from handlers.proofs import find_newest, make_due_checkpoint

TICK_SECONDS = 600.0
CHECKPOINTS_EVERY = timedelta(days=1)

_LOG = logging.getLogger("mayshare.ticker")


@contextmanager
def ticking(job: Callable[[], object], seconds: float = TICK_SECONDS) -> Iterator[None]:
    """Does the job at once and then every so many seconds, in a thread of its own, until the block ends.

    What goes wrong in it is logged and tried again at the next tick.
    """

    def tick() -> None:
        try:
            job()
        except Exception as error:  # noqa: BLE001 - the edge: a tick that fails must not end the ticking
            _LOG.warning("%s", explain_failure(error))

    scheduler = BackgroundScheduler(timezone=UTC)
    # However late, run once: by itself the scheduler leaves out what is a second late.
    scheduler.add_job(
        tick,
        "interval",
        seconds=seconds,
        next_run_time=datetime.now(UTC),
        coalesce=True,
        misfire_grace_time=None,
        max_instances=1,
    )
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown()


def tend(assistant: Assistant, settings: Settings) -> None:
    """All that is due at a tick: what has lapsed is settled, what is no record is forgotten when it is old, and the
    day's checkpoint is posted where that is wanted.
    """
    at = assistant.clock()
    clear_away(assistant.engine, at=at)
    conversations.forget_old(assistant.engine, at=at)
    deliveries.forget_old(assistant.engine, at=at)
    if settings.checkpoints is not None:
        post_daily(assistant, settings, settings.checkpoints)
    elif settings.slack is not None and settings.slack.checkpoints:
        make_daily(assistant, settings)


def post_daily(assistant: Assistant, settings: Settings, file: Path) -> bool:
    """Makes the day's checkpoint where it is due, and appends the newest to the file where it lacks it; whether it did.

    Of several programs on one database one makes it. Each of them sees to it that its own file has it.
    """
    make_daily(assistant, settings)
    newest = find_newest(assistant.engine)
    return newest is not None and post_checkpoint(file, newest.note, newest.made_at)


def make_daily(assistant: Assistant, settings: Settings) -> None:
    """Makes the day's checkpoint where it is due."""
    signer = get_signer(settings.key_file, may_make=settings.may_make_key)
    make_due_checkpoint(assistant.engine, signer, at=assistant.clock(), every=CHECKPOINTS_EVERY)
