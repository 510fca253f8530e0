"""What is recorded of each intention, and what is remembered between two messages."""

from dataclasses import dataclass
from datetime import datetime

from meetings.actions.items import ActionItem
from meetings.actions.ticks import Tick
from meetings.agenda.items import AgendaItem, Call, StandingItem
from meetings.bodies.records import Body, Representative
from meetings.calendar.days import Meeting
from meetings.chairing.records import ChairTurn
from meetings.followup.records import Evaluation, Goal
from meetings.links.records import Forwarded, NetworkLink
from meetings.minutes.records import Attendance, Comment, InternalPoint, Minutes, Note
from meetings.network.people import Member, Network, Organisation, RoleTerm, Seat, SeatTerm
from meetings.reminders.wishes import ReminderWish
from meetings.rounds.records import RoundAnswer, RoundQuestion
from meetings.subgroups.records import Sign, Subgroup, SubgroupMember
from meetings.walkthrough.records import WalkStep, WalkThrough

Recordable = (
    Network | Organisation | Seat | SeatTerm | RoleTerm | Member | Meeting | AgendaItem | StandingItem
    | ActionItem | Note | Attendance | Minutes | Call | Tick | WalkThrough | WalkStep
    | ReminderWish | InternalPoint | Comment
    | ChairTurn | Subgroup | Sign | SubgroupMember | Body | Representative
    | RoundQuestion | RoundAnswer | Goal | Evaluation | NetworkLink | Forwarded
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """What one intention did to one object; `before` is None when it made it."""

    before: Recordable | None
    after: Recordable


@dataclass(frozen=True, slots=True)
class RecordedAct:
    """An audit row as read back: who did what when, and the changes, for history and undo."""

    id: int
    network_id: int
    actor_id: int | None
    act: str
    at: datetime
    changes: tuple[Change, ...]
    undoes: int | None = None
    """The act that this one took back, if it did."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What the bot waits for from one person in one conversation: a question asked, and what it is about."""

    member_id: int
    conversation: str
    state: dict[str, object]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a person or a network in Teams; refreshed on every message from them."""

    service_url: str
    tenant_id: str
    bot_id: str
    teams_id: str | None = None
    """The person's `29:…` id, unique for bot and user."""
    conversation_id: str | None = None
    """The personal chat, when it exists."""
    locale: str | None = None
    """The language the person has chosen; read only, set by `set_locale`."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who was met in Teams."""

    tenant_id: str
    object_id: str
    name: str
    contact: Contact
