"""What was said at a meeting, and the minutes as a structure that every document format is made from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from meetings.walkthrough.records import StepOutcome


class NoteKind(StrEnum):
    """What a line of the minutes is."""

    NOTE = "note"
    SUMMARY = "summary"
    """What it came to, in the end."""
    POSITION = "position"
    """Where one organisation stands."""
    ATTACHMENT = "attachment"
    """A link, or what somebody promised to send with the minutes."""
    DECISION = "decision"


class AttendanceStatus(StrEnum):
    """How somebody took part."""

    PRESENT = "present"
    ABSENT = "absent"
    LATE = "late"
    LEAVES_EARLY = "leaves_early"
    SUBSTITUTE = "substitute"


class MinutesState(StrEnum):
    """Separate, logged acts lead from one to the next: they decide when notes become a public document."""

    NOTES = "notes"
    """What was said, as it was written down: nobody has put it together yet."""
    DRAFT = "draft"
    COMMENTED = "commented"
    """Sent to the members, who may comment until a day."""
    ADOPTED = "adopted"
    """Laid to the files by the network: nothing in it is changed after that."""
    PUBLISHED = "published"


class CommentState(StrEnum):
    """What became of a comment on the minutes."""

    OPEN = "open"
    ACCEPTED = "accepted"
    """Its words stand under the point."""
    EDITED = "edited"
    """The secretary's words stand there instead."""
    DECLINED = "declined"


class Placed(Protocol):
    """What stands under a point: an item of the agenda, a standing item, or a heading of its own."""

    @property
    def agenda_item_id(self) -> int | None: ...
    @property
    def standing_item_id(self) -> int | None: ...
    @property
    def heading(self) -> str: ...


Place = tuple[str, int | str]
"""Where something stands: ("item", id), ("standing", id) or ("heading", text)."""
NOWHERE: Place = ("heading", "")
"""Övrigt, without a heading of its own."""


def place_of(row: Placed) -> Place:
    """Where something stands."""
    if row.agenda_item_id is not None:
        return ("item", row.agenda_item_id)
    if row.standing_item_id is not None:
        return ("standing", row.standing_item_id)
    return ("heading", row.heading)


@dataclass(frozen=True, slots=True)
class Note:
    """One line recorded at a meeting under a point of its agenda (an item, a standing item, or a heading)."""

    id: int
    network_id: int
    meeting_id: int
    text: str
    author_id: int
    created_at: datetime
    kind: NoteKind = NoteKind.NOTE
    agenda_item_id: int | None = None
    standing_item_id: int | None = None
    heading: str = ""
    """For what is not on the agenda: it comes under Övrigt with this heading."""
    organisation_id: int | None = None
    """Whose position it is."""
    internal: bool = False
    """It is left out of what is published."""
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Attendance:
    """How one person took part in one meeting; a guest has a name and no member."""

    id: int
    network_id: int
    meeting_id: int
    status: AttendanceStatus
    member_id: int | None = None
    name: str = ""
    organisation: str = ""
    at: time | None = None
    """When they came late or, of one who only left early, when they left."""
    until: time | None = None
    """When one who came late left early as well."""
    substitute: str = ""
    digital: bool = False
    beforehand: bool = False
    """It was said before the meeting, of what will be, and nobody has said it at the meeting."""
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one meeting: their state, who writes them, and which point is before the meeting."""

    id: int
    network_id: int
    meeting_id: int
    secretary_id: int | None = None
    state: MinutesState = MinutesState.NOTES
    drafted_at: datetime | None = None
    chair_ids: tuple[int, ...] = ()
    """Members who chaired it; nobody named means those who hold the role."""
    at_agenda_item_id: int | None = None
    at_standing_item_id: int | None = None
    """The point that is before the meeting, while somebody steps from one to the next."""
    comment_until: date | None = None
    """The last day for comments."""
    adopted_on: date | None = None
    adopted_at_id: int | None = None
    """The meeting that laid them to the files, when it was one."""
    published_at: datetime | None = None
    web_address: str = ""
    """Where they are published, as somebody has told."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class InternalPoint:
    """A point of one meeting that is left out of what is published, with everything under it."""

    id: int
    network_id: int
    meeting_id: int
    agenda_item_id: int | None = None
    standing_item_id: int | None = None
    heading: str = ""
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Comment:
    """What a member wants otherwise in the draft, under one point, and what the secretary made of it."""

    id: int
    network_id: int
    meeting_id: int
    author_id: int
    text: str
    created_at: datetime
    agenda_item_id: int | None = None
    standing_item_id: int | None = None
    heading: str = ""
    state: CommentState = CommentState.OPEN
    answer: str = ""
    """The secretary's words: what stands in the minutes instead, or why it does not."""
    answered_by_id: int | None = None
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Attendee:
    """One line of an attendance list; how it is worded (late, digital, for whom) is the document's business."""

    name: str
    organisation: str = ""
    """Of one of the övriga, their title."""
    chair: bool = False
    status: AttendanceStatus = AttendanceStatus.PRESENT
    at: time | None = None
    """When they came late or left early."""
    until: time | None = None
    """When one who came late left early."""
    stands_in_for: str = ""
    digital: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """An action item as the minutes name it."""

    number: int
    title: str
    preparers: tuple[str, ...] = ()
    everyone: bool = False
    report_on: date | None = None


@dataclass(frozen=True, slots=True)
class GoneThrough:
    """A matter of the action list as it was gone through: what became of it, and what was said."""

    number: int
    title: str
    outcome: StepOutcome
    preparers: tuple[str, ...] = ()
    everyone: bool = False
    report_on: date | None = None
    reported: bool = False
    """Whether it had been reported when it was left as it was."""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of the minutes, and whether it is left out of what is published."""

    text: str
    internal: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """Where one organisation stands in a question."""

    organisation: str
    text: str
    internal: bool = False


@dataclass(frozen=True, slots=True)
class MinutesPoint:
    """One heading of the minutes with everything recorded under it, in the order it was said.

    No heading is Övrigt, in the words of the document's language. `parts` are the matters under Övrigt that
    have a heading of their own.
    """

    heading: str
    notes: tuple[Passage, ...] = ()
    summaries: tuple[Passage, ...] = ()
    positions: tuple[Position, ...] = ()
    """One for each organisation, in Swedish order; what it said last stands last in its text."""
    attachments: tuple[Passage, ...] = ()
    decisions: tuple[Passage, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    gone_through: tuple[GoneThrough, ...] = ()
    """The matters of the action list, in the order in which they stood."""
    postponed: bool = False
    postponed_to: date | None = None
    parts: tuple["MinutesPoint", ...] = ()
    internal: bool = False
    """The whole point is left out of what is published."""

    @property
    def blank(self) -> bool:
        """Whether nothing at all was recorded."""
        said = self.notes or self.summaries or self.positions or self.attachments or self.decisions
        return not (said or self.assignments or self.gone_through or self.parts or self.postponed)


@dataclass(frozen=True, slots=True)
class MinutesDraft:
    """The minutes in the order of the networks' own layout; all text is plain."""

    network: str
    starts_on: date
    ends_on: date
    starts_at: time | None
    ends_at: time | None
    place: str
    present: tuple[Attendee, ...]
    others: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    points: tuple[MinutesPoint, ...]
    next_meeting: date | None
    secretary: str
    state: MinutesState = MinutesState.DRAFT
    unrepresented: tuple[str, ...] = ()
    """Organisations from which nobody took part, once attendance has been taken."""
    comment_until: date | None = None
    adopted_on: date | None = None
    public: bool = False
    """What was marked internal has been left out."""


@dataclass(frozen=True, slots=True)
class MinutesVersion:
    """The minutes as they stood when they were drafted, adopted or published; never changed afterwards."""

    id: int
    network_id: int
    meeting_id: int
    number: int
    """From 1 in each meeting."""
    made_at: datetime
    made_by_id: int | None
    state: MinutesState
    content: MinutesDraft
    version: int = 1


@dataclass(frozen=True, slots=True)
class VersionText:
    """The words of a version, as they are stored, for looking whether something stands there at all."""

    meeting_id: int
    text: str
    """Everything in it, and names of ours between."""
    read: Callable[[], MinutesDraft]
    """Takes it apart, which costs more than a look."""
