"""The fake as a process: it says its addresses as one line of JSON, and runs until it is interrupted."""

import argparse
import json
import os
import signal
from pathlib import Path

from tests.slack.sample import APP_TOKEN, BOT_TOKEN
from tests.slack.server import Slack


def main() -> None:
    """Runs the fake; `--json` also writes the addresses to a file."""
    parser = argparse.ArgumentParser(prog="python -m tests.slack", description="A fake Slack on loopback.")
    parser.add_argument("--port", type=int, default=0, help="where to listen; 0 takes a free port")
    parser.add_argument("--json", type=Path, help="a file to write the addresses to")
    parser.add_argument("--request-url", default="", help="where the app listens")
    parser.add_argument("--socket-mode", action="store_true", help="deliver down the app's sockets instead")
    chosen = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with Slack(port=chosen.port) as slack:
        slack.world.app.request_url = chosen.request_url
        slack.world.app.socket_mode = chosen.socket_mode
        said = json.dumps(
            {
                "url": slack.url,
                "api_url": slack.api_url,
                "control_url": f"{slack.url}/_control/",
                "pid": os.getpid(),
                "bot_token": BOT_TOKEN,
                "app_token": APP_TOKEN,
                "signing_secret": slack.world.app.signing_secret,
            }
        )
        if chosen.json:
            chosen.json.write_text(said, encoding="utf-8")
        print(said, flush=True)  # noqa: T201 - whoever started it reads this line
        try:
            slack.wait_until_closed()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
