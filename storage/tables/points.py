"""Meetings, and the points of their agendas."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Time, UniqueConstraint

from meetings.agenda.items import AgendaState, Purpose, StandingKind
from meetings.calendar.days import MeetingState
from storage.tables.base import count, entity, text, to
from storage.types import Instant, Tuple, words

meeting = entity(
    "meeting",
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("starts_at", Time, nullable=True),
    Column("ends_at", Time, nullable=True),
    text("place"),
    text("title"),
    Column("state", words(MeetingState), nullable=False),
    count("sequence"),
    Index(None, "network_id", "starts_on"),
)

agenda_item = entity(
    "agenda_item",
    *to("meeting", nullable=True),
    text("title"),
    *to("member", "proposer_id"),
    Column("created_at", Instant, nullable=False),
    text("on_behalf_of", nullable=True),
    *to("member", "presenter_id", nullable=True),
    text("presenter", nullable=True),
    Column("purpose", words(Purpose), nullable=True),
    Column("minutes", Integer, nullable=True),
    text("why"),
    Column("links", Tuple, nullable=False),
    Column("state", words(AgendaState), nullable=False),
    count("position"),
    count("times_moved"),
    Column("late", Boolean, nullable=False),
    text("answer"),
    *to("agenda_item", "merged_into_id", nullable=True),
    *to("goal", nullable=True),
    text("origin"),
    Index(None, "network_id", "meeting_id", "position"),
)

standing_item = entity(
    "standing_item",
    text("title"),
    Column("at_end", Boolean, nullable=False),
    count("position"),
    *to("member", "responsible_id", nullable=True),
    Column("kind", words(StandingKind), nullable=False),
    Column("removed", Boolean, nullable=False),
)

agenda_call = entity(
    "agenda_call",
    *to("meeting"),
    Column("called_at", Instant, nullable=False),
    *to("member", "called_by_id", nullable=True),
    Column("points", Tuple, nullable=False),
    UniqueConstraint("network_id", "meeting_id"),
)
