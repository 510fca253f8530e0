"""A whole value of the rules in one column, as it was when it was written and never changed after that."""

import json
from typing import Generic, TypeVar

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from storage.history import made, written

Value = TypeVar("Value")


class Frozen(TypeDecorator[Value], Generic[Value]):
    """A frozen dataclass as JSON; fields of a later release get their defaults when an older row is read."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[Value]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Value | None, dialect: Dialect) -> str | None:
        """As JSON."""
        del dialect
        return None if value is None else json.dumps(written(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Value | None:
        """As the value."""
        del dialect
        return None if value is None else self.made(value)

    def made(self, text: str) -> Value:
        """The value of what stands in the column."""
        return made(self.kind, json.loads(text))
