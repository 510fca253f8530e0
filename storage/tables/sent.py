"""What is to be sent and what became of it, what people wish, and cards that follow what happens."""

from sqlalchemy import JSON, Boolean, Column, Date, Index, Table, UniqueConstraint

from meetings.reminders.deliveries import DeliveryKind, DeliveryState
from meetings.reminders.wishes import Amount
from storage.tables.base import count, entity, metadata, of_network, text, to
from storage.types import Instant, Key, Tuple, words

reminder_wish = entity(
    "reminder_wish",
    *to("member"),
    Column("snoozed_until", Date, nullable=True),
    Column("quiet_weekdays", Tuple, nullable=False),
    Column("amount", words(Amount), nullable=False),
    Column("snoozed_on", Date, nullable=True),
    Column("home_report", Boolean, nullable=False),
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
