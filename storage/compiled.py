"""Statements made ready once for the databases' drivers.

SQLAlchemy writes the SQL and converts the values; its way of running a statement is passed by, because on the
event loop it takes three times as long as the database does.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import JSON, Dialect, Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

Converter = Callable[[Any], Any]
Value = TypeVar("Value")

MOST_REMEMBERED = 5000
"""Rows for each statement: the agendas and lists that a few dozen networks look at again and again."""
MOST_FORMS = 200
"""Of one statement: `IN` is another SQL for each length of its list."""


@dataclass(frozen=True, slots=True)
class Form:
    """The SQL, and where each of its parameters comes from: a value, or one place in a list."""

    sql: str
    parameters: tuple[tuple[str, int | None, Converter | None], ...]


class Ready:
    """One statement as a driver takes it, with what converts its values and the columns of its answer."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        assert isinstance(statement, ClauseElement)
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self._compiled = compiled
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._lists = sorted(bind.key for bind in compiled.post_compile_params)
        self._forms: dict[tuple[int, ...], Form] = {}
        answer: Iterable[Any] = getattr(statement, "exported_columns", ())
        converters = [_reads(column.type, dialect) for column in answer]
        self.made: dict[tuple[Any, ...], Any] = {}
        """Values by the rows they were made of."""
        self._converters = [(place, convert) for place, convert in enumerate(converters) if convert is not None]

    def for_another(self) -> "Ready":
        """The same statement for another database, of whose rows it remembers none."""
        other = copy(self)
        other.made = {}
        return other

    def asked(self, values: Mapping[str, Any]) -> tuple[str, list[Any]]:
        """The SQL and its parameters in their order; a missing value is a KeyError."""
        given = {**self._fixed, **values} if self._fixed else values
        form = self._form(given)
        return form.sql, _in_order(form, given)

    def asked_for_each(self, rows: Iterable[Mapping[str, Any]]) -> tuple[str, list[list[Any]]]:
        """The SQL, and the parameters for each of the rows. There is no list among them."""
        form = self._form({})
        return form.sql, [_in_order(form, {**self._fixed, **row}) for row in rows]

    def answer(self, rows: Iterable[Iterable[Any]]) -> list[tuple[Any, ...]]:
        """The rows of the answer with the values of the rules."""
        return [self._converted(list(row)) for row in rows] if self._converters else [*map(tuple, rows)]

    def values(self, rows: Iterable[tuple[Any, ...]], make: Callable[..., Value]) -> list[Value]:
        """What `make` makes of each row. A row that was seen before is not made anew: equal rows are equal values."""
        made: dict[tuple[Any, ...], Value] = self.made
        found: list[Value] = []
        for row in rows:
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

    def _form(self, values: Mapping[str, Any]) -> Form:
        lengths = tuple(len(values[name]) for name in self._lists)
        form = self._forms.get(lengths)
        if form is None:
            if len(self._forms) >= MOST_FORMS:
                self._forms.clear()
            form = self._forms[lengths] = _expanded(self._compiled, values) if lengths else _plain(self._compiled)
        return form


class Statements(dict[Executable, Ready]):
    """One database's statements made ready, by themselves: they are constants of the modules, some dozens.

    `compiled` is shared by all databases of a kind in the process: they take the same SQL, and it is written once.
    """

    def __init__(self, dialect: Dialect, compiled: dict[Executable, Ready]) -> None:
        self._dialect = dialect
        self._compiled = compiled

    def __missing__(self, statement: Executable) -> Ready:
        """Make one ready."""
        if statement not in self._compiled:
            self._compiled[statement] = Ready(statement, self._dialect)
        ready = self[statement] = self._compiled[statement].for_another()
        return ready


def _plain(compiled: SQLCompiler) -> Form:
    dialect = compiled.dialect
    names = compiled.positiontup or []
    writes = (compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names)
    return Form(str(compiled), tuple((name, None, write) for name, write in zip(names, writes, strict=True)))


def _expanded(compiled: SQLCompiler, values: Mapping[str, Any]) -> Form:
    state = compiled.construct_expanded_state(dict(values))
    places = {one: (name, n) for name, every in state.parameter_expansion.items() for n, one in enumerate(every)}
    parameters = ((*places.get(name, (name, None)), state.processors.get(name)) for name in state.positiontup or ())
    return Form(state.statement, tuple(parameters))


def _in_order(form: Form, values: Mapping[str, Any]) -> list[Any]:
    return [
        _written(values[name] if place is None else values[name][place], write)
        for name, place, write in form.parameters
    ]


def _written(value: Any, write: Converter | None) -> Any:
    return value if write is None else write(value)


def _reads(kind: TypeEngine[Any], dialect: Dialect) -> Converter | None:
    """What makes a value of a column. asyncpg gives JSON as text, as SQLite does, unless it is told otherwise."""
    if isinstance(kind, JSON):
        return _from_json
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _from_json(text: str | None) -> Any:
    return None if text is None else json.loads(text)
