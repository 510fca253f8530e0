"""Rows of one kind in one network, with the questions the rules ask of each kind."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol, TypeVar

from meetings.actions.items import ActionItem
from meetings.actions.ticks import Tick
from meetings.agenda.items import AgendaItem, Call
from meetings.calendar.days import Meeting
from meetings.live_cards import LiveCard
from meetings.minutes.records import Attendance, Comment, InternalPoint, Minutes, MinutesVersion, Note, VersionText
from meetings.minutes.templates import DocumentTemplate
from meetings.network.people import Member
from meetings.receipts import Receipt
from meetings.reminders.wishes import ReminderWish
from meetings.walkthrough.records import WalkStep, WalkThrough

Entity = TypeVar("Entity")


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
    async def accounts(self) -> set[tuple[str, str]]:
        """The tenants and object ids of all who are or were members and have been met."""
        ...

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


class InternalPoints(Collection[InternalPoint], Protocol):
    async def of_meeting(self, meeting_id: int) -> list[InternalPoint]:
        """Those that still are left out of what is published."""
        ...


class Comments(Collection[Comment], Protocol):
    async def of_meeting(self, meeting_id: int) -> list[Comment]:
        """What has not been taken back, in the order it came."""
        ...


class MinutesVersions(Collection[MinutesVersion], Protocol):
    async def of_meeting(self, meeting_id: int) -> list[MinutesVersion]:
        """The first first."""
        ...

    async def newest(self) -> list[VersionText]:
        """Of every meeting the newest that leaves nothing out, as stored; in no order."""
        ...


class Templates(Collection[DocumentTemplate], Protocol):
    async def of_kind(self, kind: str) -> DocumentTemplate | None: ...
    async def forget(self, key: int) -> None: ...


class Receipts(Collection[Receipt], Protocol):
    async def of_message(self, conversation: str, said: str) -> Receipt | None: ...
    async def shown_as(self, conversation: str, shown: str) -> Receipt | None: ...
