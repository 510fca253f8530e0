"""What is recorded at a meeting: the walk-through, notes, attendance and the state of its minutes."""

from sqlalchemy import Boolean, Column, Date, Index, LargeBinary, Time, UniqueConstraint

from meetings.minutes.records import AttendanceStatus, CommentState, MinutesDraft, MinutesState, NoteKind
from meetings.walkthrough.records import StepOutcome, WalkState
from storage.frozen import Frozen
from storage.tables.base import count, entity, text, to
from storage.types import Instant, Tuple, words

walk_through = entity(
    "walk_through",
    *to("meeting"),
    *to("member", "started_by_id"),
    Column("started_at", Instant, nullable=False),
    Column("state", words(WalkState), nullable=False),
    *to("action_item", "current_id", nullable=True),
    UniqueConstraint("network_id", "meeting_id"),
)

walk_step = entity(
    "walk_step",
    *to("walk_through"),
    *to("action_item"),
    count("position"),
    Column("outcome", words(StepOutcome), nullable=True),
    text("comment"),
    UniqueConstraint("network_id", "walk_through_id", "action_item_id"),
)

note = entity(
    "note",
    *to("meeting"),
    text("text"),
    *to("member", "author_id"),
    Column("created_at", Instant, nullable=False),
    Column("kind", words(NoteKind), nullable=False),
    *to("agenda_item", nullable=True),
    *to("standing_item", nullable=True),
    text("heading"),
    *to("organisation", nullable=True),
    Column("internal", Boolean, nullable=False),
    Column("removed", Boolean, nullable=False),
    Index(None, "network_id", "meeting_id"),
)

attendance = entity(
    "attendance",
    *to("meeting"),
    Column("status", words(AttendanceStatus), nullable=False),
    *to("member", nullable=True),
    text("name"),
    text("organisation"),
    Column("at", Time, nullable=True),
    Column("until", Time, nullable=True),
    text("substitute"),
    Column("digital", Boolean, nullable=False),
    Column("beforehand", Boolean, nullable=False),
    Column("removed", Boolean, nullable=False),
    UniqueConstraint("network_id", "meeting_id", "member_id"),
)

minutes = entity(
    "minutes",
    *to("meeting"),
    *to("member", "secretary_id", nullable=True),
    Column("state", words(MinutesState), nullable=False),
    Column("drafted_at", Instant, nullable=True),
    Column("chair_ids", Tuple, nullable=False),
    *to("agenda_item", "at_agenda_item_id", nullable=True),
    *to("standing_item", "at_standing_item_id", nullable=True),
    Column("comment_until", Date, nullable=True),
    Column("adopted_on", Date, nullable=True),
    *to("meeting", "adopted_at_id", nullable=True),
    Column("published_at", Instant, nullable=True),
    text("web_address"),
    UniqueConstraint("network_id", "meeting_id"),
)

internal_point = entity(
    "internal_point",
    *to("meeting"),
    *to("agenda_item", nullable=True),
    *to("standing_item", nullable=True),
    text("heading"),
    Column("removed", Boolean, nullable=False),
    Index(None, "network_id", "meeting_id"),
)

minutes_comment = entity(
    "minutes_comment",
    *to("meeting"),
    *to("member", "author_id"),
    text("text"),
    Column("created_at", Instant, nullable=False),
    *to("agenda_item", nullable=True),
    *to("standing_item", nullable=True),
    text("heading"),
    Column("state", words(CommentState), nullable=False),
    text("answer"),
    *to("member", "answered_by_id", nullable=True),
    Column("removed", Boolean, nullable=False),
    Index(None, "network_id", "meeting_id"),
)

minutes_version = entity(
    "minutes_version",
    *to("meeting"),
    count("number"),
    Column("made_at", Instant, nullable=False),
    *to("member", "made_by_id", nullable=True),
    Column("state", words(MinutesState), nullable=False),
    Column("content", Frozen(MinutesDraft), nullable=False),
    UniqueConstraint("network_id", "meeting_id", "number"),
)

document_template = entity(
    "document_template",
    text("kind"),
    text("name"),
    Column("content", LargeBinary, nullable=False),
    Column("put_at", Instant, nullable=False),
    *to("member", "put_by_id", nullable=True),
    UniqueConstraint("network_id", "kind"),
)
