"""What has been done: acts with their changes, keys that have had their effect, and what is waited for."""

from sqlalchemy import JSON, Column, ForeignKeyConstraint, Index, PrimaryKeyConstraint, Table, UniqueConstraint

from storage.tables.base import count, entity, metadata, of_network, text, to
from storage.types import Instant, Key, Tuple

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

inbox = Table(
    "inbox",
    metadata,
    of_network(),
    text("key"),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("network_id", "key"),
    Index(None, "at"),
)

receipt = entity(
    "receipt",
    *to("member"),
    text("conversation"),
    text("said"),
    Column("acts", Tuple, nullable=False),
    Column("at", Instant, nullable=False),
    text("shown", nullable=True),
    UniqueConstraint("network_id", "conversation", "said", "member_id"),
    Index(None, "network_id", "shown"),
    Index(None, "at"),
)
