"""Small pieces of statements that both databases read alike."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Column, ColumnElement, FromClause, Insert, Table, Text, bindparam, insert, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

LARGEST_KEY = 2**63 - 1
"""Of an id. A card that somebody made up may name a larger one."""


def every_value(table: Table) -> dict[str, BindParameter[Any]]:
    """A parameter for each column that the database does not fill in by itself."""
    return {column.name: bindparam(column.name) for column in table.c if not _filled_in(column)}


def ours(table: FromClause) -> ColumnElement[bool]:
    """The row is of the session's network."""
    mine: ColumnElement[bool] = table.c.network_id == bindparam("of_network")
    return mine


def adding(table: Table) -> Insert:
    """INSERT of every value, each by its name."""
    return insert(table).values(every_value(table))


def one_of(column: Column[Any], values: Iterable[object]) -> ColumnElement[bool]:
    """The column holds one of a few fixed values. Not `IN`, so that the SQL is the same whatever they are."""
    return or_(*(column == value for value in values))


class with_commas(FunctionElement[str]):  # noqa: N801 -- is used as a function of SQL
    """The values of a group as one text. (`aggregate_strings` writes its comma anew each time it is run.)"""

    type = Text()
    inherit_cache = True


@compiles(with_commas, "sqlite")
def _on_sqlite(element: with_commas, compiler: SQLCompiler, **options: Any) -> str:
    return f"group_concat({compiler.process(element.clauses, **options)})"


@compiles(with_commas, "postgresql")
def _on_postgresql(element: with_commas, compiler: SQLCompiler, **options: Any) -> str:
    return f"string_agg({compiler.process(element.clauses, **options)}, ',')"


def _filled_in(column: Column[Any]) -> bool:
    numbered = column.primary_key and column.name == "id"
    return numbered or column.server_default is not None
