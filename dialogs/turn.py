"""What comes in and what goes out of a conversation, free of any wire format."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from dialogs.understanding.intent import OpenItem, Pending
from meetings.acting import By
from meetings.calendar.days import local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Member, Network
from meetings.ports import Directory, Links, Store

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
    message: str = ""
    """Teams' id of the message that was written, when it was one."""
    submit_id: str | None = None
    """The one-time id of a card or form; a second submit of the same is harmless."""
    attachment: str | None = None
    """Name of a file that came with the message."""
    links: Links | None = None
    working_day: WorkingDay = is_working_day

    @property
    def by(self) -> By:
        """Who acts, when and where."""
        return By(self.actor, self.now, self.conversation, self.working_day)

    @property
    def local_now(self) -> datetime:
        """Now on the network's wall clock."""
        return local(self.now, self.network.time_zone)

    @property
    def today(self) -> date:
        """The day it is in the network."""
        return self.local_now.date()


@dataclass(frozen=True, slots=True)
class Unasked:
    """A notice that is to be said now: about what, to whom, and what holds when it is sent."""

    network: Network
    now: datetime
    locale: str
    object_id: int
    facts: Mapping[str, object]
    to: Member | None
    """None is the channel."""
    links: Links

    @property
    def today(self) -> date:
        """The day on the network's wall clock."""
        return local(self.now, self.network.time_zone).date()


@dataclass(frozen=True, slots=True)
class Posted:
    """What is to be known of a live card besides what it shows."""

    network_id: int
    locale: str
    content: str
    """A fingerprint of what stands on it."""


@dataclass(frozen=True, slots=True)
class Live:
    """What a posted card shows, so that it can be made again when something has happened (`routes.live`)."""

    rule: str
    facts: Mapping[str, object] = field(default_factory=dict)
    """Ids and words of ours, as JSON has them; nothing that people typed."""
    posted: "Posted | None" = None
    """Filled in by `dialogs.live`."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Which stored receipt (`meetings.receipts`) an answer is."""

    network_id: int
    receipt_id: int


@dataclass(frozen=True, slots=True)
class Showing:
    """A live card that is to be made: what it shows, and for whom."""

    network: Network
    now: datetime
    locale: str
    facts: Mapping[str, object]
    """Of the `Live`; from a client, so they prove nothing."""
    viewer: Member | None
    """Whose own card it is; None is the card that all see, with what everybody may do."""
    links: Links | None = None
    working_day: WorkingDay = is_working_day

    @classmethod
    def of(cls, turn: Turn, live: Live) -> "Showing":
        """The card as it is shown where the turn was: everybody's, but in one's own chat one's own."""
        viewer = turn.actor if turn.place is Place.PERSONAL else None
        return cls(turn.network, turn.now, turn.locale, live.facts, viewer, turn.links, turn.working_day)

    @property
    def local_now(self) -> datetime:
        """Now on the network's wall clock."""
        return local(self.now, self.network.time_zone)

    @property
    def today(self) -> date:
        """The day on the network's wall clock."""
        return self.local_now.date()


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that a search in a message extension found: a line to choose it by, and what is put in the message."""

    title: str
    text: str
    card: Json


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says back. All empty is silence."""

    text: str = ""
    card: Json | None = None
    summary: str = ""
    """What the notification shows for a card."""
    receipt: tuple[str, ...] = ()
    """Lines that say what was done: several receipts of one message become one card with one undo."""
    acts: tuple[int, ...] = ()
    """The audit rows that the receipt's undo takes back."""
    buttons: tuple[Json, ...] = ()
    """What the receipt offers besides undo."""
    pending: Pending | None = None
    """What the bot waits for after this, when it asks something."""
    about: tuple[OpenItem, ...] = ()
    """What the receipt was about, so that "den" can mean it."""
    form: Json | None = None
    """A card to open as a Teams dialog where the client can, else to post in the person's own chat."""
    replaces: bool = False
    """The card that was pressed is replaced by `card`."""
    at_message: str = ""
    """Teams' id of the bot's own message whose place `card` takes, where it was not that one that was pressed."""
    kept: "Kept | None" = None
    """The answer is the receipt of the message: what is to be known when it is shown."""
    live: Live | None = None
    """What `card` shows when it is to follow what happens, where several read it."""
    own_view: bool = False
    """The card that takes the pressed one's place is this reader's own: what the others see is not changed by it."""
    private: bool = False
    """For the person's own chat, wherever it was asked."""
    instead: str = ""
    """What is said where it was asked when Teams does not let the bot write there; nothing of what is private."""
    tip: str = ""
    """One line under the answer, of what else one can do (`dialogs.tips`)."""
    then: tuple["Reply", ...] = ()
    """Further messages."""
    post: "Reply | None" = None
    """Something for the network's channel besides the answer."""
    after: "Callable[[Directory], Awaitable[Reply]] | None" = None
    """What is to be done above the networks when this is committed (a choice of network or language): it answers."""

    results: tuple[Result, ...] = ()
    """What a search found, and nothing else is said then."""

    choices: tuple[tuple[str, str], ...] = ()
    """What a field that is searched offers, name and value; nothing else is said then."""

    across: "Callable[[Store], Awaitable[Reply]] | None" = None
    """What is to be read of several networks when this is committed, each in a unit of its own: it answers."""

    @property
    def silent(self) -> bool:
        """Whether there is nothing to send."""
        said = self.text or self.receipt or self.card or self.form or self.then or self.post
        return not (said or self.after or self.across)


SILENCE = Reply()


def together(replies: list[Reply]) -> Reply:
    """Several receipts as one, each with its own line; other answers come one after the other."""
    if len(replies) == 1:
        return replies[0]
    receipts = [r for r in replies if r.receipt]
    others = [part for r in replies if not r.receipt for part in (replace(r, then=()), *r.then)]
    further = [part for r in receipts for part in r.then]
    posts = [r.post for r in replies if r.post]
    whole = receipts[-1] if receipts else others.pop(0)
    return replace(
        whole,
        receipt=tuple(line for r in receipts for line in r.receipt),
        acts=tuple(a for r in receipts for a in r.acts),
        about=tuple(i for r in reversed(replies) for i in r.about),
        # Only one thing can be waited for: a question that holds an act back, else what the last receipt asks.
        pending=next((r.pending for r in replies if r.pending and not r.receipt), whole.pending),
        post=replace(posts[0], then=(*posts[0].then, *posts[1:])) if posts else None,
        then=(*further, *others),
    )
