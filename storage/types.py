"""How the values of the rules look in a column, the same on SQLite and PostgreSQL."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, Integer, Text
from sqlalchemy.types import TypeDecorator

from meetings.network.people import Role

Key = BigInteger().with_variant(Integer(), "sqlite")
"""Row ids. SQLite numbers rows itself only in a column whose type is exactly INTEGER."""


class Instant(TypeDecorator[datetime]):
    """A moment: stored as UTC, read back aware. A naive datetime is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC, without the zone where the database has none."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant needs a zone"
            raise ValueError(message)
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Tuple(TypeDecorator[tuple[object, ...]]):
    """A short list of texts or numbers that is only ever read whole: aliases, links, reminder days."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[object] | None, dialect: Dialect) -> str | None:
        """As a JSON array."""
        del dialect
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[object, ...] | None:
        """As the tuple that a frozen value can hold."""
        del dialect
        return None if value is None else _tuple(value)


@lru_cache(maxsize=4096)
def _tuple(text: str) -> tuple[object, ...]:
    """Most lists of a network are empty or read again and again."""
    return tuple(tuple(part) if isinstance(part, list) else part for part in json.loads(text))


def words(kind: type[StrEnum]) -> Enum:
    """A column of one of the enumeration's words; a word that it does not have is refused with LookupError.

    No CHECK constraint: a new word must not need the table rebuilt.
    """
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=30,
        values_callable=lambda members: [member.value for member in members],
    )


class Amount(TypeDecorator[Decimal]):
    """A number as somebody gave it, to the last digit."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """As text, for SQLite has no exact numbers."""
        del dialect
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """As the number."""
        del dialect
        return None if value is None else Decimal(value)


class Roles(TypeDecorator[frozenset[Role]]):
    """Roles as the database puts them together from terms, with commas between; none is the empty set."""

    impl = Text
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[Role]:
        """As a set."""
        del dialect
        return frozenset(map(Role, value.split(","))) if value else frozenset()
