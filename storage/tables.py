"""Every table. What belongs to a network carries its id, and points at other rows together with it.

A reference is always (network_id, x_id) -> (network_id, id), so that no row can point into another network
whatever a query forgets. Entities have `version` for optimistic locking. `act`, `act_change` and `attempt`
are append-only: triggers made by the migration refuse to change or delete their rows.
"""

from collections.abc import Sequence

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Time,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

from meetings.actions.items import ActionState, Direction
from meetings.agenda.items import AgendaState, Purpose, StandingKind
from meetings.calendar.days import MeetingState
from meetings.minutes.records import AttendanceStatus, MinutesState, NoteKind
from meetings.network.people import MemberKind, NetworkState, Role
from meetings.reminders.deliveries import DeliveryKind, DeliveryState
from meetings.reminders.wishes import Amount
from meetings.walkthrough.records import StepOutcome, WalkState
from storage.types import Instant, Key, Tuple, words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

APPEND_ONLY = ("act", "act_change", "attempt")


def text(name: str, *, nullable: bool = False) -> Column[str]:
    """A text of any length."""
    return Column(name, Text, nullable=nullable)


def count(name: str) -> Column[int]:
    """A whole number that is always there."""
    return Column(name, Integer, nullable=False)


def to(other: str, column: str | None = None, *, nullable: bool = False) -> Sequence[SchemaItem]:
    """A reference to a row of the same network, as `other_id` unless another name is given."""
    name = column or f"{other}_id"
    return (
        Column(name, Key, nullable=nullable),
        ForeignKeyConstraint(["network_id", name], [f"{other}.network_id", f"{other}.id"]),
    )


def of_network() -> Column[int]:
    """Whose row it is."""
    return Column("network_id", Key, ForeignKey("network.id"), nullable=False)


def entity(name: str, *items: SchemaItem) -> Table:
    """A table of one network's things, with id and version."""
    return Table(
        name,
        metadata,
        Column("id", Key, primary_key=True),
        of_network(),
        *items,
        count("version"),
        UniqueConstraint("network_id", "id"),
    )


network = Table(
    "network",
    metadata,
    Column("id", Key, primary_key=True),
    text("name"),
    text("tenant_id"),
    Column("state", words(NetworkState), nullable=False),
    text("key", nullable=True),
    text("team_id", nullable=True),
    text("channel_id", nullable=True),
    text("service_url", nullable=True),
    text("language"),
    text("time_zone"),
    Column("reminder_days", Tuple, nullable=False),
    Column("send_at", Time, nullable=False),
    Column("deadline_days", Integer, nullable=True),
    Column("ask_days", Integer, nullable=True),
    Column("nudge_days", Integer, nullable=True),
    Column("call_days", Integer, nullable=True),
    text("pause_from", nullable=True),
    text("pause_until", nullable=True),
    Column("digest_weekday", Integer, nullable=True),
    Column("held_since", Instant, nullable=True),
    Column("next_number", Integer, nullable=False, server_default="1"),
    count("version"),
    UniqueConstraint("key"),
    UniqueConstraint("tenant_id", "team_id"),
)

person = Table(
    "person",
    metadata,
    Column("id", Key, primary_key=True),
    text("tenant_id"),
    text("object_id"),
    text("name"),
    text("locale", nullable=True),
    Column("chosen_network_id", Key, ForeignKey("network.id"), nullable=True),
    text("service_url"),
    text("contact_tenant_id"),
    text("bot_id"),
    text("teams_id", nullable=True),
    text("conversation_id", nullable=True),
    UniqueConstraint("tenant_id", "object_id"),
)

organisation = entity(
    "organisation",
    text("name"),
    text("kind"),
    Column("aliases", Tuple, nullable=False),
    UniqueConstraint("network_id", "name"),
)

seat = entity("seat", *to("organisation"), text("function"), Index(None, "network_id", "organisation_id"))

member = entity(
    "member",
    text("name"),
    Column("person_id", Key, ForeignKey("person.id"), nullable=True),
    *to("organisation", nullable=True),
    text("title"),
    Column("kind", words(MemberKind), nullable=False),
    Column("aliases", Tuple, nullable=False),
    Column("left_on", Date, nullable=True),
    Column("leaves_on", Date, nullable=True),
    UniqueConstraint("network_id", "person_id"),
    Index(None, "person_id"),
)

seat_term = entity(
    "seat_term",
    *to("seat"),
    *to("member"),
    Column("starts_on", Date, nullable=True),
    Column("ends_on", Date, nullable=True),
    Column("deputy", Boolean, nullable=False),
    Index(None, "network_id", "seat_id"),
    Index(None, "network_id", "member_id"),
)

role_term = entity(
    "role_term",
    *to("member"),
    Column("role", words(Role), nullable=False),
    Column("starts_on", Date, nullable=True),
    Column("ends_on", Date, nullable=True),
    Index(None, "network_id", "member_id"),
)

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
    text("substitute"),
    Column("digital", Boolean, nullable=False),
    Column("removed", Boolean, nullable=False),
    UniqueConstraint("network_id", "meeting_id", "member_id"),
)

minutes = entity(
    "minutes",
    *to("meeting"),
    *to("member", "secretary_id", nullable=True),
    Column("state", words(MinutesState), nullable=False),
    Column("drafted_at", Instant, nullable=True),
    UniqueConstraint("network_id", "meeting_id"),
)

reminder_wish = entity(
    "reminder_wish",
    *to("member"),
    Column("snoozed_until", Date, nullable=True),
    Column("quiet_weekdays", Tuple, nullable=False),
    Column("amount", words(Amount), nullable=False),
    Column("snoozed_on", Date, nullable=True),
    UniqueConstraint("network_id", "member_id"),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Key, primary_key=True),
    of_network(),
    Column("kind", words(DeliveryKind), nullable=False),
    text("object_kind"),
    Column("object_id", Key, nullable=False),
    text("rule"),
    Column("due_on", Date, nullable=False),
    text("recipient"),
    Column("not_before", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("payload", JSON(none_as_null=True), nullable=True),
    Column("state", words(DeliveryState), nullable=False),
    count("attempts"),
    count("ambiguous"),
    Column("lease_until", Instant, nullable=True),
    text("lease_token", nullable=True),
    Column("next_at", Instant, nullable=True),
    text("teams_message_id", nullable=True),
    text("last_outcome", nullable=True),
    UniqueConstraint("network_id", "id"),
    UniqueConstraint(
        "network_id", "kind", "object_kind", "object_id", "rule", "due_on", "recipient", name="uq_delivery"
    ),
    Index(None, "network_id", "object_kind", "object_id"),
    Index("ix_delivery_due", "state", "next_at", "id"),
    Index("ix_delivery_receiver", "network_id", "recipient", "next_at"),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Key, primary_key=True),
    of_network(),
    *to("delivery"),
    Column("at", Instant, nullable=False),
    Column("state", words(DeliveryState), nullable=False),
    text("outcome"),
    Index(None, "network_id", "delivery_id"),
)

act = Table(
    "act",
    metadata,
    Column("id", Key, primary_key=True),
    of_network(),
    *to("member", "actor_id", nullable=True),
    text("act"),
    Column("at", Instant, nullable=False),
    text("conversation"),
    Column("undoes", Key, nullable=True),
    UniqueConstraint("network_id", "id"),
    UniqueConstraint("network_id", "undoes"),
    ForeignKeyConstraint(["network_id", "undoes"], ["act.network_id", "act.id"]),
    Index(None, "network_id", "actor_id", "conversation"),
)

act_change = Table(
    "act_change",
    metadata,
    of_network(),
    *to("act"),
    count("position"),
    text("object_kind"),
    Column("object_id", Key, nullable=False),
    Column("before", JSON(none_as_null=True), nullable=True),
    Column("after", JSON, nullable=False),
    PrimaryKeyConstraint("network_id", "act_id", "position"),
    Index(None, "network_id", "object_kind", "object_id"),
)

live_card = entity(
    "live_card",
    text("rule"),
    Column("facts", JSON, nullable=False),
    text("locale"),
    Column("address", JSON, nullable=False),
    text("conversation"),
    text("message"),
    Column("posted_at", Instant, nullable=False),
    text("content"),
    UniqueConstraint("network_id", "conversation", "message"),
    Index(None, "network_id", "posted_at"),
)

talk = Table(
    "talk",
    metadata,
    of_network(),
    *to("member"),
    text("conversation"),
    Column("state", JSON, nullable=False),
    Column("expires_at", Instant, nullable=False),
    PrimaryKeyConstraint("network_id", "member_id", "conversation"),
    Index(None, "expires_at"),
)

installation = Table(
    "installation",
    metadata,
    Column("name", Text, primary_key=True),
    text("app_id"),
    text("environment"),
    text("identity"),
    count("mark"),
)

replica = Table(
    "replica",
    metadata,
    Column("key", Text, primary_key=True),
    Column("seen_at", Instant, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    of_network(),
    text("key"),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("network_id", "key"),
    Index(None, "at"),
)
