"""What came in, without a type of the Bot Framework; and who is to be told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from bot.teams.outbox import Address, Posting
from bot.teams.outcome import NotSent, Sent
from dialogs.turn import Kind, Place, Reply

Json = dict[str, Any]


class Via(StrEnum):
    """How it was asked, which decides how it must be answered."""

    MESSAGE = "message"
    """Typed, or an Action.Submit in a posted card: answered with messages."""
    CARD = "card"
    """A Universal Action: answered in the same breath, with a card or a short text."""
    DIALOG = "dialog"
    """A dialog is opened or submitted: answered in the same breath, with a card, a text or its end."""
    QUERY = "query"
    """A search in a message extension or a field."""
    UNKNOWN = "unknown"
    """A request this program does not know: answered politely, and nothing is done."""
    EVENT = "event"
    """Something happened that nobody waits for an answer to."""


class Event(StrEnum):
    """What happened, when nobody spoke."""

    INSTALLED = "installed"
    """The app was added to a team or a chat; `sender` did it."""
    REMOVED = "removed"
    UPDATED = "updated"
    """Another release of the app took the place of the one that was there."""
    MEMBERS_ADDED = "members-added"
    MEMBERS_REMOVED = "members-removed"
    """`name` is Teams' word: of the team (teamMemberRemoved) or of one shared channel (channelMemberRemoved)."""
    TEAM_CHANGED = "team-changed"
    """Renamed, archived, deleted, or a channel of it was; `name` is Teams' word (teamRenamed, channelDeleted …)."""
    MEETING_STARTED = "meeting-started"
    MEETING_ENDED = "meeting-ended"
    MEETING_JOINED = "meeting-joined"
    MEETING_LEFT = "meeting-left"
    REACTED = "reacted"
    MESSAGE_CHANGED = "message-changed"
    """Edited, deleted or restored; `name` is Teams' word."""
    FILE_CONSENT = "file-consent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """An account in Teams: identity is (tenant, Entra object id), `teams_id` is how to write to it."""

    teams_id: str
    object_id: str = ""
    name: str = ""
    tenant_id: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something that came with a message; its content is not fetched."""

    name: str
    content_type: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One activity. Ids are Teams' own; `data` and `raw` come from outside and prove nothing."""

    via: Via
    kind: Kind | None
    """What the person did; None for events and queries."""
    key: str
    """The inbox key: unique for tenant, conversation and activity."""
    tenant_id: str
    """The tenant of the team or chat."""
    sender: Person
    bot_id: str
    service_url: str
    """Checked against the host list."""
    place: Place
    conversation: str
    """With the thread, in a channel."""
    activity_id: str = ""
    at: datetime | None = None
    """When it happened, as Teams says; None when it does not say so readably."""
    team_id: str | None = None
    team_name: str = ""
    channel_id: str | None = None
    meeting_id: str | None = None
    event: Event | None = None
    name: str = ""
    """Teams' own name of the invoke or event."""
    text: str = ""
    """As a person reads it: without the bot's mention, markup and the quoted message."""
    quoted: str = ""
    """What the message quotes."""
    mentioned: bool = False
    """Whether the bot was spoken to; always in a personal chat."""
    mentions: tuple[Person, ...] = ()
    """Others who were mentioned; only name and `teams_id` are known."""
    verb: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    submit_id: str | None = None
    card_id: str | None = None
    """The message whose card was pressed, or that was reacted to."""
    locale: str = "sv"
    attachments: tuple[Attachment, ...] = ()
    members: tuple[Person, ...] = ()
    """Who was added or removed."""
    bot_itself: bool = False
    """Whether the bot is among those."""
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """Teams' channelData."""

    @property
    def object_id(self) -> str:
        """The sender's Entra object id."""
        return self.sender.object_id

    @property
    def person_tenant_id(self) -> str:
        """The sender's own tenant: another than the team's for a person from outside in a shared channel."""
        return self.sender.tenant_id or self.tenant_id

    @property
    def here(self) -> Address:
        """Where it was said, for the answer."""
        return Address(self.service_url, self.tenant_id, self.bot_id, conversation_id=self.conversation)

    @property
    def chat(self) -> Address:
        """The sender's own chat with the bot."""
        if self.place is Place.PERSONAL:
            return self.here
        return Address(self.service_url, self.tenant_id, self.bot_id, teams_id=self.sender.teams_id)

    @property
    def channel(self) -> Address | None:
        """The channel itself, for a new thread."""
        if self.channel_id is None:
            return None
        return Address(self.service_url, self.tenant_id, self.bot_id, channel_id=self.channel_id)


class Receiver(Protocol):
    """The rest of the bot, as the wire sees it."""

    async def message(self, incoming: Incoming) -> Reply:
        """A person wrote, pressed, opened or submitted something. What was done is committed on return."""
        ...

    async def event(self, incoming: Incoming) -> Reply:
        """Something happened; the answer, if any, is said where it happened."""
        ...

    async def failed(self, incoming: Incoming, error: Exception) -> Reply:
        """`message` raised: what the person is told, in their language. Nothing was saved."""
        ...

    async def unsent(self, incoming: Incoming, postings: list[Posting], fault: NotSent) -> None:
        """These answers (the first failed as `fault` says, the others were not tried) are to arrive later."""
        ...

    async def sent(self, incoming: Incoming, posting: Posting, sent: Sent) -> None:
        """An answer is shown of which somebody is to be told: `posting.followed`."""
        ...
