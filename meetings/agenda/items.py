"""The agenda: what members want to take up, and the points of a meeting as they are read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import count

from meetings.actions.items import ActionItem
from meetings.bodies.records import DueReport
from meetings.calendar.days import Meeting
from meetings.errors import EmptyTitle, TooLong
from meetings.rounds.table import AnswerTable
from meetings.subgroups.tree import Branch

NOTHING: Mapping[int, int] = {}
LONGEST_TITLE = 300
"""Characters. A heading in minutes is a line or two; what is longer belongs in `why`."""


class Purpose(StrEnum):
    """What a point is for, in the words of the network."""

    INFORMATION = "information"
    DISCUSSION = "diskussion"
    DECISION = "beslut"


class AgendaState(StrEnum):
    """From suggestion to what became of it at the meeting."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    PARKED = "parked"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    """It goes on as part of another (`merged_into_id`)."""
    DISCUSSED = "discussed"


NOT_TAKEN_UP = frozenset({AgendaState.SUGGESTED, AgendaState.ACCEPTED, AgendaState.PARKED})
"""No meeting has dealt with it: it can be prepared and withdrawn, and goes where its meeting goes."""


class StandingKind(StrEnum):
    """What a standing item is for; the bot fills those it knows with what the record holds."""

    OWN = "own"
    PREVIOUS_NOTES = "previous-notes"
    ACTION_LIST = "action-list"
    SUBGROUPS = "subgroups"
    REPORTS = "reports"
    OTHER = "other"


ON_THE_AGENDA = frozenset({AgendaState.SUGGESTED, AgendaState.ACCEPTED, AgendaState.DISCUSSED})
"""A late suggestion is not, until it is accepted."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A suggestion, and later a point of a meeting. `position` orders the items of one meeting."""

    id: int
    network_id: int
    meeting_id: int | None
    title: str
    proposer_id: int
    created_at: datetime
    on_behalf_of: str | None = None
    """Who raised it when the proposer only passed it on: "Agneta via Kirti"."""
    presenter_id: int | None = None
    presenter: str | None = None
    """Name of a presenter who is not a member; for members the name is filled when read."""
    purpose: Purpose | None = None
    minutes: int | None = None
    why: str = ""
    links: tuple[str, ...] = ()
    state: AgendaState = AgendaState.SUGGESTED
    position: int = 0
    times_moved: int = 0
    late: bool = False
    """It came after the last day for suggestions, or after the call: chair or coordinator take it in or not."""
    answer: str = ""
    """What chair or coordinator answered: why it was declined."""
    merged_into_id: int | None = None
    goal_id: int | None = None
    """The goal of the year's plan that it serves."""
    origin: str = ""
    """The other network that it came from."""
    version: int = 1

    @property
    def taken_up(self) -> bool:
        """Whether a meeting has dealt with it."""
        return self.state is AgendaState.DISCUSSED


@dataclass(frozen=True, slots=True)
class StandingItem:
    """A point that comes back at every meeting, at its start or end."""

    id: int
    network_id: int
    title: str
    at_end: bool = False
    position: int = 0
    responsible_id: int | None = None
    kind: StandingKind = StandingKind.OWN
    removed: bool = False
    """Off every agenda to come; what was noted under it stays in the minutes."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Call:
    """The call (kallelse) to a meeting: when it was sent, by whom, and what it said, point by point.

    A point is a key ("item-12", "standing-3", "action-7") and the line that told of it. `called_by_id` is None
    when the network's rhythm sent it.
    """

    id: int
    network_id: int
    meeting_id: int
    called_at: datetime
    called_by_id: int | None = None
    points: tuple[tuple[str, str], ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """One line of an agenda as it is read: its number is its place, counted from 1.

    Matters to be reported where the action list is no standing item make a line without number (0) and title.
    """

    number: int
    title: str
    item: AgendaItem | None = None
    standing: StandingItem | None = None
    moved: int = 0
    """How often it has been moved, by hand or because a meeting did not reach it."""
    carried: bool = False
    """It was left by an earlier meeting."""
    left_on: date | None = None
    """The day of that meeting."""
    notes_of: date | None = None
    """Of the point for the previous notes: the day of the meeting they are from."""
    reports: tuple[ActionItem, ...] = ()
    """Matters to be reported under it."""
    answers: tuple[AnswerTable, ...] = ()
    """What came of questions taken home, that are told of under it."""
    subgroups: tuple[Branch, ...] = ()
    """The sub-networks, of the standing item that is about them."""
    due: tuple[DueReport, ...] = ()
    """Who reports back from other bodies under it."""
    also_by: tuple[int, ...] = ()
    """Members besides the proposer whose suggestions were merged into it."""


def on_agenda(item: AgendaItem) -> bool:
    """Whether it stands on its meeting's agenda."""
    return item.state in ON_THE_AGENDA and not (item.late and item.state is AgendaState.SUGGESTED)


def compose(
    meeting: Meeting,
    items: Iterable[AgendaItem],
    standing: Iterable[StandingItem],
    carried: Mapping[int, int] = NOTHING,
    reports: Sequence[ActionItem] = (),
    answers: Sequence[AnswerTable] = (),
) -> tuple[AgendaPoint, ...]:
    """The agenda of a meeting: standing items of the start, what hangs over, the items in order, those of the end.

    `carried` tells of items that earlier meetings left, by id, how often they have been moved; they come in the
    order given. `reports` and `answers` hang under the action list, or, where it is no standing item, make a line of
    their own.
    """
    known = list(items)
    regular = sorted((s for s in standing if not s.removed), key=lambda s: (s.position, s.id))
    left = [i for i in known if i.id in carried]
    own = [i for i in known if i.id not in carried and i.meeting_id == meeting.id and on_agenda(i)]
    own.sort(key=lambda i: (i.position, i.id))
    lists = any(s.kind is StandingKind.ACTION_LIST for s in regular)
    points = [
        *(_standing(s, reports, answers) for s in regular if not s.at_end),
        *(AgendaPoint(0, i.title, i, moved=carried[i.id], carried=True) for i in left),
        *(AgendaPoint(0, i.title, i, moved=i.times_moved) for i in own),
        *([_reported(AgendaPoint(0, ""), reports, answers)] if (reports or answers) and not lists else ()),
        *(_standing(s, reports, answers) for s in regular if s.at_end),
    ]
    numbers = count(1)
    return tuple(replace(p, number=next(numbers)) if p.item or p.standing else p for p in points)


def _standing(standing: StandingItem, reports: Sequence[ActionItem], answers: Sequence[AnswerTable]) -> AgendaPoint:
    point = AgendaPoint(0, standing.title, standing=standing)
    return _reported(point, reports, answers) if standing.kind is StandingKind.ACTION_LIST else point


def _reported(point: AgendaPoint, reports: Sequence[ActionItem], answers: Sequence[AnswerTable]) -> AgendaPoint:
    return replace(point, reports=tuple(reports), answers=tuple(answers))


def checked_title(text: str) -> str:
    """The title on one line, or a Refusal: empty, or longer than a heading can be."""
    title = " ".join(text.split())
    if not title:
        raise EmptyTitle
    if len(title) > LONGEST_TITLE:
        raise TooLong(length=len(title), limit=LONGEST_TITLE)
    return title
