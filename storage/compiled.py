"""Statements made ready once for SQLite's driver.

SQLAlchemy writes the SQL and converts the values; its way of running a statement is passed by, because on the
event loop it takes three times as long as SQLite does.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from typing import Any, TypeVar

from sqlalchemy import Dialect, Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Converter = Callable[[Any], Any]
Value = TypeVar("Value")

MOST_REMEMBERED = 5000
"""Rows for each statement: the agendas and lists that a few dozen networks look at again and again."""


class Ready:
    """One statement as the driver takes it, with what converts its values and the columns of its answer."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        assert isinstance(statement, ClauseElement)
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self.plain = not (compiled.post_compile_params or compiled.literal_execute_params)
        """False for `IN` with a list, whose SQL depends on the values: that is left to SQLAlchemy."""
        self._sql = str(compiled)
        names = compiled.positiontup or []
        binds = {name: compiled.binds[name] for name in names}
        self._fixed = {name: bind.value for name, bind in binds.items() if not bind.required}
        self._values: list[tuple[str, Converter | None]] = [
            (name, binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names
        ]
        answer: Iterable[Any] = getattr(statement, "exported_columns", ())
        converters = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in answer]
        self.made: dict[tuple[Any, ...], Any] = {}
        """Values by the rows they were made of."""
        self._converters = [(place, convert) for place, convert in enumerate(converters) if convert is not None]

    def for_another(self) -> "Ready":
        """The same statement for another database, of whose rows it remembers none."""
        other = copy(self)
        other.made = {}
        return other

    def run(self, connection: sqlite3.Connection, values: Mapping[str, Any]) -> sqlite3.Cursor:
        """Run it with these values; a missing one is a KeyError."""
        return connection.execute(self._sql, self._row(values))

    def run_for_each(self, connection: sqlite3.Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run it once for each of the rows."""
        connection.executemany(self._sql, [self._row(values) for values in rows])

    def answer(self, cursor: sqlite3.Cursor) -> list[tuple[Any, ...]]:
        """The rows of the answer with the values of the rules."""
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return [self._converted(list(row)) for row in rows] if self._converters else rows

    def values(self, cursor: sqlite3.Cursor, make: Callable[..., Value]) -> list[Value]:
        """What `make` makes of each row. A row that was seen before is not made anew: equal rows are equal values."""
        made: dict[tuple[Any, ...], Value] = self.made
        found: list[Value] = []
        for row in cursor.fetchall():
            value = made.get(row)
            if value is None:
                value = make(*self._converted(list(row)))
                if len(made) >= MOST_REMEMBERED:
                    made.clear()
                made[row] = value
            found.append(value)
        return found

    def _converted(self, row: list[Any]) -> tuple[Any, ...]:
        for place, convert in self._converters:
            row[place] = convert(row[place])
        return tuple(row)

    def _row(self, values: Mapping[str, Any]) -> list[Any]:
        given = {**self._fixed, **values} if self._fixed else values
        return [given[name] if convert is None else convert(given[name]) for name, convert in self._values]
