"""INSERT … ON CONFLICT, which both databases have and SQLAlchemy spells once for each."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

ByDialect: TypeAlias = Mapping[str, Executable]


def add_if_absent(table: Table) -> ByDialect:
    """Insert a row unless one with the same key is there: then rowcount is 0."""
    return {
        "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
        "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
    }


def put(table: Table, overwriting: Sequence[str]) -> ByDialect:
    """Insert a row, or overwrite some columns of the one with the same primary key."""
    on_sqlite, on_postgresql = sqlite.insert(table), postgresql.insert(table)
    key = list(table.primary_key.columns)
    return {
        "sqlite": on_sqlite.on_conflict_do_update(
            index_elements=key, set_={name: on_sqlite.excluded[name] for name in overwriting}
        ),
        "postgresql": on_postgresql.on_conflict_do_update(
            index_elements=key, set_={name: on_postgresql.excluded[name] for name in overwriting}
        ),
    }
