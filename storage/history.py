"""Values of the rules as JSON for the audit, and back, by the types of their fields.

A field that a later release has added gets its default when an older row is read; one that it has taken away
is passed over.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from meetings.ports import Recordable

Value = TypeVar("Value")
KINDS: dict[str, type[Recordable]] = {kind.__name__: kind for kind in get_args(Recordable)}

FROM_TEXT: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (datetime, datetime.fromisoformat),
    (date, date.fromisoformat),
    (time, time.fromisoformat),
    (Decimal, Decimal),
)


def written(value: object) -> Any:
    """The value as JSON can hold it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (tuple, frozenset)):
        return [written(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: written(getattr(value, name)) for name in _readers(type(value))}
    return value


def read(kind: str, facts: dict[str, Any]) -> Recordable:
    """The value of that class that `written` made the facts from."""
    return made(KINDS[kind], facts)


def made(kind: type[Value], facts: dict[str, Any]) -> Value:
    """The value of that class from its facts."""
    return kind(**{name: reader(facts[name]) for name, reader in _readers(cast("type", kind)).items() if name in facts})


@cache
def _readers(kind: type) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in fields(kind)}


def _reader(hint: Any) -> Callable[[Any], Any]:
    """What makes a field's value from JSON."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = _reader(next(part for part in parts if part is not NoneType))
        return lambda value: None if value is None else inner(value)
    if origin in (tuple, frozenset):
        part = _reader(parts[0])
        return lambda values: origin(part(value) for value in values)
    if is_dataclass(hint):
        return lambda value: made(cast("type", hint), value)
    for kind, parse in FROM_TEXT:
        if hint is kind:
            return parse
    return cast("Callable[[Any], Any]", hint) if issubclass(hint, StrEnum) else _same


def _same(value: Any) -> Any:
    return value
