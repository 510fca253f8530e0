"""Networks, and the people and organisations in them."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table, Time, UniqueConstraint

from meetings.network.people import Away, MemberKind, NetworkState, Role
from storage.tables.base import count, entity, metadata, text, to
from storage.types import Instant, Key, Tuple, words

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
    Column("away_since", Instant, nullable=True),
    Column("away", words(Away), nullable=True),
    Column("channel_chosen", Boolean, nullable=False),
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
    Column("tips", Tuple, nullable=False),
    UniqueConstraint("tenant_id", "object_id"),
)

organisation = entity(
    "organisation",
    text("name"),
    text("kind"),
    Column("aliases", Tuple, nullable=False),
    Column("left_on", Date, nullable=True),
    *to("organisation", "merged_into_id", nullable=True),
    UniqueConstraint("network_id", "name"),
)

seat = entity(
    "seat",
    *to("organisation"),
    text("function"),
    Column("removed", Boolean, nullable=False),
    Index(None, "network_id", "organisation_id"),
)

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
    text("appointed_by"),
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
