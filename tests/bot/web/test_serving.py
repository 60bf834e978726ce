"""Serving: where it listens, for whom it answers, and how it ends."""

import signal
import socket
import webbrowser

import pytest

from bot.settings import Settings
from bot.web import serving
from bot.wiring import open_assistant


def test_a_free_port_is_taken_where_the_usual_one_is_not_free() -> None:
    with socket.create_server((serving.LOOPBACK, 0)) as taken:
        port = taken.getsockname()[1]
        with serving.listen(serving.LOOPBACK, port, or_any=True) as listening:
            assert listening.getsockname()[1] != port
        with pytest.raises(OSError, match="in use"):
            serving.listen(serving.LOOPBACK, port)


@pytest.mark.parametrize("host", ["\x1b[2J", "a" * 300, "\u202e"])
def test_a_host_that_cannot_be_listened_at_is_told(host: str) -> None:
    with pytest.raises(OSError, match=r"."):
        serving.listen(host, 0)


def test_the_hosts_are_this_machine_what_is_listened_at_and_the_public_address() -> None:
    local = {"127.0.0.1:8740", "localhost:8740", "[::1]:8740"}
    assert serving.hosts_for("127.0.0.1", 8740) == local
    assert serving.hosts_for("0.0.0.0", 8740) == local
    assert serving.hosts_for("fd00::1", 8740) == local | {"[fd00::1]:8740"}
    assert serving.hosts_for("Mayshare", 8740, "https://m.example") == local | {"mayshare:8740", "m.example"}
    assert serving.origins_for("::", 80, "https://m.example") == {
        "http://127.0.0.1:80",
        "http://localhost:80",
        "http://[::1]:80",
        "https://m.example",
    }


def test_who_serves_other_machines_without_https_is_cautioned() -> None:
    for host, url in (("127.0.0.1", ""), ("localhost", ""), ("::1", ""), ("0.0.0.0", "https://m.example")):
        assert serving.caution(host, url) == ""
    for host, url in (("0.0.0.0", ""), ("10.0.0.1", "http://m.example")):
        assert "without HTTPS" in serving.caution(host, url)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_serving_ends_quietly_when_it_is_told_to(settings: Settings, sent: int) -> None:
    before = signal.getsignal(signal.SIGTERM)
    assistant = open_assistant(settings)
    listening = serving.listen(serving.LOOPBACK, 0)
    app = serving.serve_app(assistant, settings, host=serving.LOOPBACK, port=1)
    serving.serve(app, listening, lambda: signal.raise_signal(sent))
    assistant.engine.dispose()
    assert listening.fileno() == -1
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize(("display", "opened"), [("", []), (":0", ["http://127.0.0.1:1/"])])
def test_a_browser_is_opened_only_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, display: str, opened: list[str]
) -> None:
    class Recorder(webbrowser.BaseBrowser):
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
            shown.append(url)
            return True

    shown: list[str] = []
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(webbrowser, "_tryorder", [])
    webbrowser.register("recorder", None, Recorder())
    thread = serving.open_browser("http://127.0.0.1:1/")
    if thread is not None:
        thread.join()
    assert shown == opened
