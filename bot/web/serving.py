"""Serves the application on a port until it is interrupted."""

import errno
import os
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Collection, Iterable
from contextlib import closing, suppress

import uvicorn
from starlette.types import ASGIApp

from bot.audit import AuditPack, make_audit_pack
from bot.hooks import Service
from bot.ledger_key import get_signer
from bot.settings import Settings
from bot.web.app import make_app
from bot.web.doors import DemoDoor, SignInDoor
from bot.web.pages import Pages
from bot.wiring import Assistant

LOOPBACK = "127.0.0.1"
PORT = 8740
_LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
_ANY_ADDRESS = ("0.0.0.0", "::", "")  # noqa: S104 - compared with, not bound to
_LAST_REQUESTS_SECONDS = 5


def listen(host: str, port: int, *, or_any: bool = False) -> socket.socket:
    """A socket that listens there; with `or_any` on a free port where that one is taken. Raises OSError."""
    if not (host.isascii() and host.isprintable()):
        raise OSError(errno.EINVAL, "this is no address to listen at", host)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError:
        if not or_any:
            raise
        return socket.create_server((host, 0), family=family)


def local_url(port: int) -> str:
    """The address of the page on this machine."""
    return f"http://{LOOPBACK}:{port}"


def hosts_for(host: str, port: int, url: str = "") -> frozenset[str]:
    """What a request may say that it is for: this machine, the address listened at, and the public address."""
    names = {*_LOCAL_NAMES, *(() if host in _ANY_ADDRESS else (f"[{host}]" if ":" in host else host.lower(),))}
    return frozenset(f"{name}:{port}" for name in names) | ({url.partition("://")[2]} if url else frozenset())


def origins_for(host: str, port: int, url: str = "") -> frozenset[str]:
    """The addresses at which our own pages can be."""
    return frozenset(f"http://{name}" for name in hosts_for(host, port)) | ({url} if url else frozenset())


def caution(host: str, url: str) -> str:
    """What whoever serves other machines should know; empty where all is well."""
    if host in ("localhost", "::1") or host.startswith("127.") or url.startswith("https://"):
        return ""
    return "other machines reach this without HTTPS: put it behind a server with a certificate, and set MAYSHARE_URL"


def serve_app(
    assistant: Assistant, settings: Settings, *, host: str, port: int, services: Collection[Service] = ()
) -> ASGIApp:
    """The application for people who sign in, with these services; without the console no page is there."""
    origins = origins_for(host, port, settings.url)
    door = SignInDoor(assistant, origins, secure=settings.url.startswith("https://"))

    def pack(person: str, values: Iterable[tuple[str, str]]) -> AuditPack | None:
        signer = get_signer(settings.key_file, may_make=settings.may_make_key)
        return make_audit_pack(assistant, person, values, signer)

    pages = Pages(assistant, door, pack=pack)
    surfaces = [pages.routes()] if settings.console else []
    return make_app(surfaces, hosts_for(host, port, settings.url), services=services)


def demo_app(assistant: Assistant, *, port: int, first: str) -> ASGIApp:
    """The application for anybody to try, on this machine alone; `first` is who asks to begin with."""
    sample = f"This is the sample register: {assistant.describe_register()}. Nothing is kept."
    door = DemoDoor(assistant, origins_for(LOOPBACK, port), first)
    return make_app([Pages(assistant, door, sample).routes()], hosts_for(LOOPBACK, port))


def make_server(app: ASGIApp, on_ready: Callable[[], None] = lambda: None) -> uvicorn.Server:
    """The server for the application, which says when it can be reached."""
    config = uvicorn.Config(
        app,
        access_log=False,
        lifespan="on",
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=_LAST_REQUESTS_SECONDS,
        ws="none",
    )
    return _Server(config, on_ready)


def serve(app: ASGIApp, listening: socket.socket, on_ready: Callable[[], None]) -> None:
    """Serves until the program is interrupted or told to end; what is under way is answered first."""
    # uvicorn raises the signal again when it has ended, and both are a quiet end.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with closing(listening), suppress(KeyboardInterrupt):
            make_server(app, on_ready).run(sockets=[listening])
    finally:
        signal.signal(signal.SIGTERM, before)


class _Server(uvicorn.Server):
    """Says when it can be reached."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()


def open_browser(url: str) -> threading.Thread | None:
    """Shows the address in a browser where there is a screen, in the thread that is returned; else does nothing."""
    has_screen = sys.platform in ("darwin", "win32") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if not has_screen:
        return None
    # Some programs that open browsers wait until the browser ends.
    thread = threading.Thread(target=webbrowser.open, args=(url,), daemon=True)
    thread.start()
    return thread
