"""What comes in and what goes out of a conversation, free of any wire format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from meetings.calendar import local
from meetings.network import Member, Network

Json = dict[str, object]


class Kind(StrEnum):
    """What a person did."""

    TEXT = "text"
    VERB = "verb"
    """A press on a card: `verb` and `data`."""
    FORM = "form"
    """A submitted form: `verb` and the typed values in `data`."""
    OPEN_FORM = "open-form"
    """A form is asked for and must be answered with a card at once."""


class Place(StrEnum):
    """Where it was said."""

    PERSONAL = "personal"
    CHANNEL = "channel"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, press or form from one member of one network."""

    network: Network
    actor: Member
    kind: Kind
    now: datetime
    """An aware instant."""
    locale: str
    place: Place
    conversation: str
    """Teams' id of the conversation (with the thread), for what the bot waits for and for undo."""
    key: str
    """Unique for the activity: the inbox key."""
    text: str = ""
    verb: str = ""
    data: Mapping[str, object] = field(default_factory=dict)
    mentioned: bool = True
    """Whether the bot was spoken to; always so in a personal chat."""
    submit_id: str | None = None
    """The one-time id of a card or form; a second submit of the same is harmless."""

    @property
    def today(self) -> datetime:
        """Now on the network's wall clock."""
        return local(self.now, self.network.time_zone)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says back. All empty is silence."""

    text: str = ""
    card: Json | None = None
    summary: str = ""
    """What the notification shows for a card."""
    form: Json | None = None
    """A card to open as a Teams dialog where the client can, else to post in the person's own chat."""
    replaces: bool = False
    """The card that was pressed is replaced by `card`."""
    private: bool = False
    """For the person's own chat, wherever it was asked."""
    then: tuple["Reply", ...] = ()
    """Further messages."""
    post: "Reply | None" = None
    """Something for the network's channel besides the answer."""

    @property
    def silent(self) -> bool:
        """Whether there is nothing to send."""
        return not (self.text or self.card or self.form or self.then or self.post)


SILENCE = Reply()
