"""What the rules need from storage: a unit of work that belongs to one network, and the directory above them.

A unit rolls back unless committed. Collections answer only with rows of their network; an id of another
network is simply not there. `save` compares the version, raises ChangedMeanwhile when it is not the stored
one, and returns the entity with the next version. Entities given to `add` have id 0.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from meetings.actions.items import ActionItem
from meetings.actions.ticks import Tick
from meetings.agenda.items import AgendaItem, Call, StandingItem
from meetings.calendar.days import Meeting
from meetings.live_cards import LiveCard
from meetings.minutes.records import Attendance, Minutes, Note
from meetings.network.people import Member, Network, Organisation, Person, RoleTerm, Seat, SeatTerm
from meetings.reminders.deliveries import Delivery, Outcome, Planned
from meetings.reminders.wishes import ReminderWish
from meetings.walkthrough.records import WalkStep, WalkThrough

Entity = TypeVar("Entity")
Recordable = (
    Network | Organisation | Seat | SeatTerm | RoleTerm | Member | Meeting | AgendaItem | StandingItem
    | ActionItem | Note | Attendance | Minutes | Call | Tick | WalkThrough | WalkStep
    | ReminderWish
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


class Collection(Protocol[Entity]):
    """Rows of one kind in one network."""

    async def get(self, key: int) -> Entity | None: ...
    async def add(self, entity: Entity) -> Entity: ...
    async def save(self, entity: Entity) -> Entity: ...
    async def all(self) -> list[Entity]: ...


class Members(Collection[Member], Protocol):
    async def roster(self, day: date) -> list[Member]:
        """Active members with organisation name and the roles they hold on that day, by name."""
        ...

    async def of_person(self, person_id: int, day: date) -> Member | None: ...
    async def teams_ids(self) -> list[str]:
        """How Teams knows the active members it has met (`29:…`)."""
        ...


class Meetings(Collection[Meeting], Protocol):
    async def between(self, first: date, last: date) -> list[Meeting]:
        """Meetings in any state that start in the days given, soonest first."""
        ...


class Agenda(Collection[AgendaItem], Protocol):
    async def of_meeting(self, meeting_id: int) -> list[AgendaItem]:
        """All its items in any state, with `presenter` filled for members."""
        ...

    async def last_position(self, meeting_id: int | None) -> int: ...
    async def unscheduled(self) -> list[AgendaItem]:
        """Items without a meeting, in any state."""
        ...

    async def not_reached(self, today: date) -> list[AgendaItem]:
        """Items suggested, accepted or parked whose meeting was held, cancelled, or is past, by meeting and place."""
        ...

    async def merged(self) -> list[AgendaItem]:
        """Items that go on as part of another, oldest first."""
        ...


class Calls(Collection[Call], Protocol):
    async def of_meeting(self, meeting_id: int) -> Call | None: ...


class Actions(Collection[ActionItem], Protocol):
    async def numbered(self, number: int) -> ActionItem | None: ...
    async def open(self) -> list[ActionItem]:
        """Open and reported items: what is still on the list, by report date (undated last) and number."""
        ...

    async def of_meeting(self, meeting_id: int) -> list[ActionItem]: ...
    async def next_number(self) -> int:
        """The next number of the network; taken for good even when the unit rolls back is allowed, twice is not."""
        ...


class Ticks(Collection[Tick], Protocol):
    async def of(self, action_item_ids: Sequence[int]) -> list[Tick]:
        """All ticks of the matters, those taken back too: an organisation has one row a matter, written anew."""
        ...


class WalkThroughs(Collection[WalkThrough], Protocol):
    async def of_meeting(self, meeting_id: int) -> WalkThrough | None: ...


class WalkSteps(Collection[WalkStep], Protocol):
    async def of_walk(self, walk_through_id: int) -> list[WalkStep]:
        """In their places."""
        ...


class Wishes(Collection[ReminderWish], Protocol):
    async def of_member(self, member_id: int) -> ReminderWish | None: ...


class LiveCards(Collection[LiveCard], Protocol):
    async def since(self, instant: datetime) -> list[LiveCard]:
        """Those posted since then, the newest first."""
        ...

    async def forget(self, key: int) -> None: ...
    async def forget_before(self, instant: datetime) -> None: ...


class Notes(Collection[Note], Protocol):
    async def of_meeting(self, meeting_id: int) -> list[Note]:
        """What has not been removed, in the order it was recorded."""
        ...


class Attendances(Collection[Attendance], Protocol):
    async def of_meeting(self, meeting_id: int) -> list[Attendance]:
        """All rows, those taken back too: a member has one row a meeting, and it is written anew."""
        ...


class MinutesOf(Collection[Minutes], Protocol):
    async def of_meeting(self, meeting_id: int) -> Minutes | None: ...


class Deliveries(Protocol):
    async def plan(self, planned: Sequence[Planned]) -> None:
        """Add rows; one that exists already (by its unique key) is left as it is, unless cancelled: then revived."""
        ...

    async def about(self, object_kind: str, object_id: int) -> list[Delivery]: ...
    async def unreached(self) -> list[Delivery]:
        """Reminders of open matters that were given up, by day; not when a later one has arrived."""
        ...

    async def ahead(self, until: datetime) -> list[Delivery]:
        """Reminders of matters that wait to be sent and were or are to come by then, soonest first."""
        ...

    async def send_again(self, now: datetime) -> int:
        """Let what was held be tried from now on; how many."""
        ...

    async def cancel(self, keys: Sequence[int], outcome: str) -> None:
        """Cancel what has not been sent or begun."""
        ...

    async def get(self, key: int) -> Delivery | None: ...
    async def begin(self, delivery: Delivery, now: datetime, until: datetime) -> bool:
        """Mark a claimed delivery as being sent, with its lease to be over at `until`.

        False when the lease is over already or somebody else's: do not send it.
        """
        ...

    async def settle(self, delivery: Delivery, outcome: Outcome) -> bool:
        """Record what became of it and append the attempt; False when the lease was lost: nothing is recorded."""
        ...


class Acts(Protocol):
    @property
    def recorded(self) -> Sequence[int]:
        """What this unit has recorded."""
        ...

    async def record(
        self,
        actor_id: int | None,
        act: str,
        changes: Sequence[Change],
        at: datetime,
        conversation: str = "",
        undoes: int | None = None,
    ) -> int:
        """Append one audit row and return its id."""
        ...

    async def get(self, key: int) -> RecordedAct | None: ...
    async def last_of(self, actor_id: int, conversation: str) -> RecordedAct | None:
        """The actor's newest act there that changed something and has not been undone."""
        ...

    async def undone(self, key: int) -> bool: ...
    async def about(self, object_kind: str, object_id: int) -> list[RecordedAct]:
        """The history of one object, oldest first; `object_kind` is the entity's class name."""
        ...

    async def latest(self, object_kind: str) -> Mapping[int, datetime]:
        """When each object of a kind was last changed, by its id."""
        ...

    async def since(self, object_kind: str, at: datetime) -> list[RecordedAct]:
        """Acts from an instant on that changed objects of a kind, oldest first, with those changes alone."""
        ...


class Talks(Protocol):
    async def get(self, member_id: int, conversation: str, now: datetime) -> Talk | None: ...
    async def put(self, talk: Talk) -> None: ...
    async def clear(self, member_id: int, conversation: str) -> None: ...


class Inbox(Protocol):
    async def claim(self, key: str, at: datetime) -> bool:
        """False when that key has had its effect already: the same activity never acts twice."""
        ...

    async def claimed(self, key: str) -> bool:
        """Whether the effect of that key is there."""
        ...


class Unit(Protocol):
    """One transaction in one network."""

    @property
    def network(self) -> Network: ...
    @property
    def members(self) -> Members: ...
    @property
    def organisations(self) -> Collection[Organisation]: ...
    @property
    def seats(self) -> Collection[Seat]: ...
    @property
    def seat_terms(self) -> Collection[SeatTerm]: ...
    @property
    def role_terms(self) -> Collection[RoleTerm]: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def agenda(self) -> Agenda: ...
    @property
    def standing(self) -> Collection[StandingItem]: ...
    @property
    def calls(self) -> Calls: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def ticks(self) -> Ticks: ...
    @property
    def walks(self) -> WalkThroughs: ...
    @property
    def walk_steps(self) -> WalkSteps: ...
    @property
    def wishes(self) -> Wishes: ...
    @property
    def live_cards(self) -> LiveCards: ...
    @property
    def notes(self) -> Notes: ...
    @property
    def attendance(self) -> Attendances: ...
    @property
    def minutes(self) -> MinutesOf: ...
    @property
    def deliveries(self) -> Deliveries: ...
    @property
    def acts(self) -> Acts: ...
    @property
    def talks(self) -> Talks: ...
    @property
    def inbox(self) -> Inbox: ...
    async def save_network(self, network: Network) -> Network: ...
    async def choose_network(self, person_id: int, network_id: int | None) -> None:
        """Which of their networks a person means in the personal chat from now on."""
        ...

    async def set_locale(self, person_id: int, locale: str | None) -> None:
        """The language a person wants; None is the network's."""
        ...

    async def networks_of(self, person_id: int) -> list[Network]:
        """The networks the person is an active member of, by name: the one question that looks beyond this one."""
        ...

    async def contact_of(self, member_id: int) -> Contact | None: ...
    async def commit(self) -> None: ...


class Directory(Protocol):
    """What is above the networks: persons, which networks they are in, which team or channel is whose.

    Each method is a short transaction of its own.
    """

    async def person(self, tenant_id: str, object_id: str) -> Person | None: ...
    async def meet(self, tenant_id: str, object_id: str, name: str, contact: Contact) -> Person:
        """Remember who wrote and how to reach them; cheap when nothing has changed."""
        ...

    async def networks_of(self, person_id: int) -> list[Network]:
        """The networks the person is an active member of, by name."""
        ...

    async def choose(self, person_id: int, network_id: int | None) -> None: ...
    async def set_locale(self, person_id: int, locale: str | None) -> None: ...
    async def network_of_team(self, tenant_id: str, team_id: str) -> Network | None: ...
    async def network_of_key(self, key: str) -> Network | None: ...
    async def create_network(self, network: Network) -> Network: ...
    async def networks(self) -> list[Network]: ...


class Dispatch(Protocol):
    """What the dispatcher asks of all networks at once. Each method is a short transaction of its own."""

    async def claim(
        self,
        now: datetime,
        lease: timedelta,
        most: int,
        *,
        of_network: int | None = None,
        of_tenant: int | None = None,
    ) -> list[Delivery]:
        """Take what is due (scheduled, retry or unknown with `next_at` reached; claimed with the lease over).

        Each is in state claimed with a lease token that fences out whoever had it before, soonest first; no two
        callers get the same one. All that is due for one receiver comes together: `most` is of receivers. A network
        or tenant of which so many receivers are under way already, in whatever process, is passed over.
        """
        ...

    async def stranded(self, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        """Take over what was being sent when its sender's lease ran out; still in state sending: it is ambiguous."""
        ...

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Give back what was claimed and has not been begun."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next delivery falls due, if any is waiting."""
        ...


class DocumentKind(StrEnum):
    """What a link can be for. The words stand in addresses that have been sent: they are not changed."""

    MINUTES = "minutes"
    CALL_WORD = "callword"
    CALL_PDF = "callpdf"
    CALL_CALENDAR = "callcalendar"
    LIST_WORKBOOK = "listexcel"
    LIST_CSV = "listcsv"
    LIST_WORD = "listword"
    PACK_WORD = "packword"
    BRIEF = "brief"


class Links(Protocol):
    """Addresses of documents that open for a while and for whoever holds them."""

    def minutes(self, network_id: int, meeting_id: int, now: datetime) -> str: ...
    def document(self, kind: DocumentKind, network_id: int, meeting_id: int, until: datetime) -> str:
        """The address of a document about a meeting; it opens until the instant given."""
        ...

    def listing(self, kind: DocumentKind, network_id: int, selection: str, until: datetime) -> str:
        """The address of a network's list, of what the selection says; it opens until the instant given."""
        ...


class Store(Protocol):
    """The database."""

    @property
    def directory(self) -> Directory: ...
    @property
    def dispatch(self) -> Dispatch: ...
    def unit(self, network_id: int) -> AbstractAsyncContextManager[Unit]:
        """A writing transaction in one network; rolls back unless committed."""
        ...

    def reading(self, network_id: int) -> AbstractAsyncContextManager[Unit]:
        """A read-only transaction in one network."""
        ...
