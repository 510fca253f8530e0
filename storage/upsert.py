"""INSERT … ON CONFLICT, which both databases have and SQLAlchemy spells once for each."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import ColumnElement, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.columns import every_value

AnyInsert: TypeAlias = postgresql.Insert | sqlite.Insert
ByDialect: TypeAlias = Mapping[str, Executable]


def add_if_absent(table: Table) -> ByDialect:
    """Insert a row unless one with the same key is there: then no row was changed."""
    return _for_each_dialect(table, lambda adding: adding.on_conflict_do_nothing())


def put(
    table: Table,
    overwriting: Sequence[str],
    *,
    key: Sequence[str] | None = None,
    where: ColumnElement[bool] | None = None,
) -> ByDialect:
    """Insert a row, or overwrite some columns of the one with the same key, if it is as `where` says.

    The key is the primary key unless named.
    """
    columns = list(key or table.primary_key.columns.keys())

    def overwrite(adding: AnyInsert) -> Executable:
        news = {name: adding.excluded[name] for name in overwriting}
        return adding.on_conflict_do_update(index_elements=columns, set_=news, where=where)

    return _for_each_dialect(table, overwrite)


def _for_each_dialect(table: Table, finish: Callable[[AnyInsert], Executable]) -> ByDialect:
    values = every_value(table)
    return {
        "sqlite": finish(sqlite.insert(table).values(values)),
        "postgresql": finish(postgresql.insert(table).values(values)),
    }
