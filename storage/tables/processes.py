"""The processes that use the database."""

from sqlalchemy import Column, Table, Text

from storage.tables.base import count, metadata, text
from storage.types import Instant

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
