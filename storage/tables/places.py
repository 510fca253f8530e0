"""Where in Teams the bot is spoken to besides a network's team, and how late it has heard of each thing there."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table

from meetings.network.chats import ChatKind
from storage.tables.base import metadata, text
from storage.types import Instant, Key, words

chat = Table(
    "chat",
    metadata,
    text("tenant_id"),
    text("conversation_id"),
    Column("network_id", Key, ForeignKey("network.id"), nullable=False),
    Column("kind", words(ChatKind), nullable=False),
    text("service_url"),
    Column("bound_at", Instant, nullable=False),
    PrimaryKeyConstraint("tenant_id", "conversation_id"),
    Index(None, "network_id"),
)

heard = Table(
    "heard",
    metadata,
    text("tenant_id"),
    text("place"),
    text("subject"),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("tenant_id", "place", "subject"),
    Index(None, "at"),
)
