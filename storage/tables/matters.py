"""The action list: its matters, who prepares them, what each organisation has answered."""

from sqlalchemy import Boolean, Column, Date, Index, PrimaryKeyConstraint, Table, UniqueConstraint

from meetings.actions.items import ActionState, Direction
from storage.tables.base import count, entity, metadata, of_network, text, to
from storage.types import Instant, words

action_item = entity(
    "action_item",
    count("number"),
    text("title"),
    *to("member", "recorded_by_id"),
    Column("created_at", Instant, nullable=False),
    *to("member", "initiator_id", nullable=True),
    text("initiator", nullable=True),
    Column("report_on", Date, nullable=True),
    *to("meeting", "report_meeting_id", nullable=True),
    *to("meeting", nullable=True),
    *to("agenda_item", nullable=True),
    text("comment"),
    Column("state", words(ActionState), nullable=False),
    count("times_moved"),
    Column("direction", words(Direction), nullable=True),
    text("body"),
    Column("answer_on", Date, nullable=True),
    *to("goal", nullable=True),
    UniqueConstraint("network_id", "number"),
    Index(None, "network_id", "state", "report_on"),
    Index(None, "network_id", "meeting_id"),
    Index(None, "network_id", "report_meeting_id"),
)

action_preparer = Table(
    "action_preparer",
    metadata,
    of_network(),
    *to("action_item"),
    count("position"),
    *to("member", nullable=True),
    *to("seat", nullable=True),
    *to("organisation", nullable=True),
    Column("everyone", Boolean, nullable=False),
    text("outside", nullable=True),
    PrimaryKeyConstraint("network_id", "action_item_id", "position"),
)

tick = entity(
    "tick",
    *to("action_item"),
    *to("organisation"),
    *to("member"),
    Column("ticked_at", Instant, nullable=False),
    text("comment"),
    Column("removed", Boolean, nullable=False),
    UniqueConstraint("network_id", "action_item_id", "organisation_id"),
)
