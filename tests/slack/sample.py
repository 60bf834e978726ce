"""The workspace of the sample register: its people, those who are none of it, and a channel of every sort."""

from pathlib import Path

import yaml

from tests.slack.clock import Clock
from tests.slack.state import FOREIGN_TEAM, HOME_TEAM, AppToken, Channel, Kind, Team, User
from tests.slack.world import World

PEOPLE = Path(__file__).resolve().parents[2] / "bot" / "sample" / "people.yaml"

BOT_TOKEN = "xoxb-fake-mayshare"
APP_TOKEN = "xapp-fake-mayshare"

GUEST = "U0GUEST01"
SINGLE_GUEST = "U0GUEST02"
UNMAPPED = "U0UNMAP01"
LEFT = "U0LEFT001"
STRANGER = "U0STRANGE"
PARTNER = "U0ORION01"
OTHER_BOT = "U0OTHERBT"

INTERNAL_PRIVATE = "C0PRIVATE"
INTERNAL_PUBLIC = "C0PUBLIC0"
EXTERNAL = "C0EXTERNL"
PENDING = "C0PENDING"
WITH_GUEST = "C0GUESTS0"
WITHOUT_APP = "C0NOAPP00"


def make_world(clock: Clock | None = None) -> World:
    """The workspace of Aurora Robotics, with the app installed and in every channel but one."""
    world = World(clock)
    world.teams[HOME_TEAM] = Team(HOME_TEAM, "Aurora Robotics", "aurora-robotics")
    world.teams[FOREIGN_TEAM] = Team(FOREIGN_TEAM, "Orion Systems", "orion-systems")
    world.app_tokens[APP_TOKEN] = AppToken(APP_TOKEN)
    bot = world.install(token=BOT_TOKEN).bot_user_id
    staff = _add_staff(world)
    _add_others(world)
    world.installations[BOT_TOKEN].installer = staff[0]
    for person in (*staff, GUEST, SINGLE_GUEST, UNMAPPED, LEFT):
        world.get_direct(frozenset({person, bot}))
    _add_channels(world, staff, bot)
    return world


def person_id(person: str) -> str:
    """The Slack id of one of the sample's people, named as the register names her."""
    for entry in _people():
        if entry["id"] == person:
            return _slack_id(entry)
    raise LookupError(f"nobody is called `{person}`")


def _people() -> list[dict[str, object]]:
    people: list[dict[str, object]] = yaml.safe_load(PEOPLE.read_text(encoding="utf-8"))["people"]
    return people


def _slack_id(entry: dict[str, object]) -> str:
    accounts = entry.get("accounts")
    if isinstance(accounts, dict) and "slack" in accounts:
        return str(accounts["slack"])
    return f"U0AUR{str(entry['id']).upper()[:4]:0<4}"


def _add_staff(world: World) -> tuple[str, ...]:
    added = []
    for entry in _people():
        user = User(_slack_id(entry), str(entry["id"]), str(entry["name"]), str(entry["email"]))
        user.tz = str(entry.get("time_zone", user.tz))
        added.append(world.add_user(user).id)
    return tuple(added)


def _add_others(world: World) -> None:
    world.add_user(User(GUEST, "gwen", "Gwen Guest", "gwen@freelance.example", is_restricted=True))
    world.add_user(
        User(
            SINGLE_GUEST,
            "gil",
            "Gil Guest",
            "gil@freelance.example",
            is_restricted=True,
            is_ultra_restricted=True,
        )
    )
    world.add_user(User(UNMAPPED, "una", "Una Mapped", "una@aurora-robotics.example"))
    world.add_user(User(LEFT, "lev", "Lev Gone", "lev@aurora-robotics.example", deleted=True))
    world.add_user(
        User(STRANGER, "sten", "Sten Stranger", "sten@orion.example", team_id=FOREIGN_TEAM, is_stranger=True)
    )
    world.add_user(User(PARTNER, "petra", "Petra Partner", "petra@orion.example", team_id=FOREIGN_TEAM))
    other = User(OTHER_BOT, "deploys", "Deploys", is_bot=True)
    other.bot_id, other.app_id = "B0OTHERBT", "A0OTHERAP"
    world.add_user(other)


def _add_channels(world: World, staff: tuple[str, ...], bot: str) -> None:
    few = staff[:3]
    here = tuple(each for each in staff if each != person_id("finn"))  # who has not joined the company yet
    world.add_channel("basket-core", Kind.PRIVATE, (*few, bot), id=INTERNAL_PRIVATE)
    world.add_channel("engineering", Kind.PUBLIC, (*here, UNMAPPED, bot, OTHER_BOT), id=INTERNAL_PUBLIC)
    external = world.add_channel("orion-joint", Kind.PUBLIC, (*few, PARTNER, bot), id=EXTERNAL)
    share(external, FOREIGN_TEAM)
    pending = world.add_channel("orion-soon", Kind.PUBLIC, (*few, bot), id=PENDING)
    pending.is_pending_ext_shared, pending.pending_shared = True, (FOREIGN_TEAM,)
    world.add_channel("with-gwen", Kind.PRIVATE, (*few, GUEST, bot), id=WITH_GUEST)
    world.add_channel("no-app-here", Kind.PUBLIC, few, id=WITHOUT_APP)


def share(channel: Channel, team_id: str) -> None:
    """Connects the channel with a foreign workspace, as an accepted invitation does."""
    channel.is_ext_shared = True
    channel.is_pending_ext_shared = False
    channel.pending_shared = tuple(team for team in channel.pending_shared if team != team_id)
    channel.connected_team_ids = (*channel.connected_team_ids, team_id)
