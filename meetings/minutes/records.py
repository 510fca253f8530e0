"""What was said at a meeting, and the minutes as a structure that every document format is made from."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from meetings.walkthrough.records import StepOutcome


class NoteKind(StrEnum):
    """What a line of the minutes is."""

    NOTE = "note"
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

    DRAFT = "draft"
    ADOPTED = "adopted"
    PUBLISHED = "published"


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
    substitute: str = ""
    digital: bool = False
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one meeting: their state and who writes them."""

    id: int
    network_id: int
    meeting_id: int
    secretary_id: int | None = None
    state: MinutesState = MinutesState.DRAFT
    drafted_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Attendee:
    """One line of an attendance list; how it is worded (late, digital, for whom) is the document's business.

    `at` is when somebody came late or left early; for an absent member `stand_in` says who came instead.
    """

    name: str
    organisation: str = ""
    """Of one of the övriga, their title."""
    chair: bool = False
    status: AttendanceStatus = AttendanceStatus.PRESENT
    at: time | None = None
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
class MinutesPoint:
    """One heading of the minutes with everything recorded under it, in the order it was said.

    No heading is Övrigt, in the words of the document's language. `parts` are the matters under Övrigt that
    have a heading of their own.
    """

    heading: str
    notes: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    gone_through: tuple[GoneThrough, ...] = ()
    """The matters of the action list, in the order in which they stood."""
    postponed: bool = False
    postponed_to: date | None = None
    parts: tuple["MinutesPoint", ...] = ()

    @property
    def blank(self) -> bool:
        """Whether nothing at all was recorded."""
        said = self.notes or self.decisions or self.assignments or self.gone_through
        return not (said or self.parts or self.postponed)


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
