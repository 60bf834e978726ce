"""The things a Slack workspace holds: teams, users, channels, messages, views, installations and tokens."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Json = dict[str, Any]

HOME_TEAM = "T0AURORA"
FOREIGN_TEAM = "T0ORION00"
BOT_SCOPES = frozenset(
    {
        "app_mentions:read",
        "assistant:write",
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "mpim:history",
        "mpim:read",
        "mpim:write",
        "team:read",
        "users:read",
        "users:read.email",
    }
)
"""What the app is granted unless a test grants it less; `chat:write.public` is not among it."""

EVENTS = frozenset(
    {
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "assistant_thread_context_changed",
        "assistant_thread_started",
        "channel_archive",
        "channel_rename",
        "channel_shared",
        "channel_unarchive",
        "channel_unshared",
        "group_archive",
        "group_rename",
        "group_unarchive",
        "member_joined_channel",
        "member_left_channel",
        "message.channels",
        "message.groups",
        "message.im",
        "message.mpim",
        "team_join",
        "tokens_revoked",
        "user_change",
    }
)
"""Every event the fake can send; an app is subscribed to all of them unless a test says otherwise."""


class Kind(StrEnum):
    """What sort of conversation a channel is."""

    PUBLIC = "public"
    PRIVATE = "private"
    IM = "im"
    MPIM = "mpim"


class TokenState(StrEnum):
    """Whether a token still works, and how Slack says that it does not."""

    ACTIVE = "active"
    REVOKED = "token_revoked"
    INACTIVE = "account_inactive"


@dataclass(slots=True)
class Team:
    """A workspace."""

    id: str
    name: str
    domain: str


@dataclass(slots=True)
class User:
    """An account of a workspace: a person, a guest, or a bot."""

    id: str
    name: str
    real_name: str
    email: str = ""
    tz: str = "Europe/Berlin"
    team_id: str = HOME_TEAM
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    is_bot: bool = False
    deleted: bool = False
    is_email_confirmed: bool = True
    bot_id: str = ""
    app_id: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """What a message or view once said, and who could read it then."""

    readers: frozenset[str]
    content: tuple[Any, ...]


@dataclass(slots=True)
class Message:
    """A message in a channel; with `only_to`, an ephemeral one."""

    channel: str
    ts: str
    user: str
    text: str
    team: str = HOME_TEAM
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str = ""
    bot_id: str = ""
    app_id: str = ""
    subtype: str = ""
    only_to: str = ""
    edited_ts: str = ""
    deleted: bool = False
    versions: list[Version] = field(default_factory=list)

    @property
    def content(self) -> tuple[Any, ...]:
        """Everything in it that reaches a reader's client."""
        return (self.text, self.blocks, self.attachments, self.metadata)


@dataclass(slots=True)
class Channel:
    """A conversation and all that was said in it."""

    id: str
    name: str
    kind: Kind
    members: frozenset[str] = frozenset()
    team_id: str = HOME_TEAM
    creator: str = ""
    created: int = 0
    is_ext_shared: bool = False
    is_pending_ext_shared: bool = False
    is_org_shared: bool = False
    connected_team_ids: tuple[str, ...] = ()
    pending_shared: tuple[str, ...] = ()
    is_archived: bool = False
    messages: dict[str, Message] = field(default_factory=dict)
    replies: dict[str, list[Message]] = field(default_factory=dict)
    ephemerals: list[Message] = field(default_factory=list)

    @property
    def is_shared(self) -> bool:
        """Whether it is shared with anyone at all."""
        return self.is_ext_shared or self.is_org_shared


@dataclass(slots=True)
class View:
    """A modal or a home tab as its one viewer has it."""

    id: str
    team_id: str
    user: str
    source: Json
    hash: str
    root_view_id: str
    previous_view_id: str | None = None
    bot_id: str = ""
    is_open: bool = True
    errors: dict[str, str] = field(default_factory=dict)
    suggested: dict[str, list[Json]] = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """`modal` or `home`."""
        return str(self.source["type"])

    @property
    def blocks(self) -> list[Json]:
        """The blocks it shows."""
        blocks: list[Json] = self.source["blocks"]
        return blocks

    @property
    def title(self) -> str:
        """The title of a modal; a home tab has none."""
        return str(self.source.get("title", {}).get("text", ""))


@dataclass(slots=True)
class Installation:
    """The app in one workspace, and the bot token that it has there."""

    token: str
    team_id: str
    bot_user_id: str
    bot_id: str
    scopes: frozenset[str] = BOT_SCOPES
    state: TokenState = TokenState.ACTIVE
    installer: str = ""


@dataclass(slots=True)
class AppToken:
    """A token of the app as such, for Socket Mode."""

    token: str
    scopes: frozenset[str] = frozenset({"connections:write"})
    state: TokenState = TokenState.ACTIVE


@dataclass(slots=True)
class Trigger:
    """A short-lived right to open a modal for one user; `view` says from which modal it came."""

    id: str
    user: str
    at: float
    view: str = ""
    is_used: bool = False


@dataclass(slots=True)
class Hook:
    """A response_url: five messages within thirty minutes to one user in one channel."""

    path: str
    channel: str
    user: str
    at: float
    original: Message | None = None
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts that an app suggested in a conversation, as (title, message)."""

    channel: str
    prompts: tuple[tuple[str, str], ...]
    title: str = ""
    thread_ts: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """What an app said that it is doing; an empty text takes it away."""

    channel: str
    thread_ts: str
    text: str
    loading_messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """What a person allowed when she installed the app, to be exchanged once for a token."""

    team_id: str
    user: str
    scopes: frozenset[str]
    redirect_uri: str = ""


@dataclass(slots=True)
class App:
    """The app under test, as its settings page at Slack has it."""

    id: str = "A0MAYSHARE"
    name: str = "mayshare"
    client_id: str = "1111111111.2222222222"
    client_secret: str = "fake-client-secret"
    signing_secret: str = "fake-signing-secret"
    verification_token: str = "fake-verification-token"
    command: str = "/mayshare"
    request_url: str = ""
    socket_mode: bool = False
    agent_view: bool = True
    home_tab: bool = True
    events: frozenset[str] = EVENTS
