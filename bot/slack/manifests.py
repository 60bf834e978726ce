"""The manifest that a Slack app is made from, with the address at which Slack reaches us."""

from importlib.resources import files

_EXAMPLE = "https://mayshare.example"


def read_manifest() -> str:
    """The manifest as it ships, with the reason for everything that it asks for."""
    return (files("bot.slack") / "manifest.yaml").read_text(encoding="utf-8")


def write_manifest(url: str, *, socket: bool = False) -> str:
    """The manifest for that address; for Socket Mode without one, because Slack then calls none."""
    lines = read_manifest().splitlines()
    if socket:
        lines = [line.replace("socket_mode_enabled: false", "socket_mode_enabled: true") for line in lines]
        # Nobody comes back from Slack's page either: one workspace installs it there.
        kept = [line for line in lines if _EXAMPLE not in line or line.startswith("#")]
        lines = [line for line in kept if not line.strip().startswith("redirect_urls:")]
    return "\n".join(line if line.startswith("#") else line.replace(_EXAMPLE, url) for line in lines) + "\n"
