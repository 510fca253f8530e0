"""Frozen values of the rules to rows and back, by the names of their fields."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import ColumnElement, FromClause, Table, bindparam, select, update

from meetings.errors import ChangedMeanwhile, NotForYou
from storage.columns import LARGEST_KEY, adding, ours
from storage.session import AnySelect, Session


class Owned(Protocol):
    """A value that belongs to a network and can be saved."""

    @property
    def id(self) -> int: ...
    @property
    def network_id(self) -> int: ...
    @property
    def version(self) -> int: ...


Value = TypeVar("Value", bound=Owned)


class Mapper(Generic[Value]):
    """A value's class and its table. `computed` gives the fields that are read from elsewhere and never written."""

    def __init__(
        self,
        kind: type[Value],
        table: Table,
        computed: Mapping[str, ColumnElement[Any]] | None = None,
        source: FromClause | None = None,
    ) -> None:
        read = computed or {}
        names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
        self.kind = kind
        self._stored = [name for name in names if name in table.c and name != "id"]
        columns = [read[name].label(name) if name in read else table.c[name] for name in names]
        self.table = table
        self.select: AnySelect = select(*columns).select_from(table if source is None else source).where(ours(table))
        self.by_id = self.select.where(table.c.id == bindparam("key"))
        self.in_order = self.select.order_by(table.c.id)
        self._insert = adding(table)
        self._update = (
            update(table)
            .where(
                ours(table),
                table.c.id == bindparam("key"),
                table.c.version == bindparam("read_version"),
            )
            .values({name: bindparam(f"new_{name}") for name in self._stored if name != "network_id"})
        )

    async def add(self, session: Session, entity: Value) -> Value:
        """Insert it and return it with its id."""
        self._own(session, entity)
        row = {name: getattr(entity, name) for name in self._stored}
        key = await session.insert(self._insert, **row)
        return replace(entity, id=key)  # type: ignore[type-var]

    async def save(self, session: Session, entity: Value) -> Value:
        """Overwrite the version that was read and return the next, or raise ChangedMeanwhile."""
        self._own(session, entity)
        saved = replace(entity, version=entity.version + 1)  # type: ignore[type-var]
        row = {f"new_{name}": getattr(saved, name) for name in self._stored if name != "network_id"}
        done = await session.change(self._update, key=entity.id, read_version=entity.version, **row)
        if done != 1:
            raise ChangedMeanwhile
        return saved

    def _own(self, session: Session, entity: Value) -> None:
        if entity.network_id != session.network_id:
            raise NotForYou


class Rows(Generic[Value]):
    """Rows of one kind in one network: what `meetings.ports.Collection` asks for."""

    mapper: Mapper[Value]

    def __init__(self, session: Session) -> None:
        self.session = session

    async def get(self, key: int) -> Value | None:
        """The value with that id, if it is in this network."""
        if not 0 < key <= LARGEST_KEY:
            return None
        return await self.one(self.mapper.by_id, key=key)

    async def add(self, entity: Value) -> Value:
        """Insert it and return it with its id."""
        return await self.mapper.add(self.session, entity)

    async def save(self, entity: Value) -> Value:
        """Overwrite the version that was read and return the next, or raise ChangedMeanwhile."""
        return await self.mapper.save(self.session, entity)

    async def all(self) -> list[Value]:
        """Everything of the kind, oldest first."""
        return await self.listed(self.mapper.in_order)

    async def one(self, statement: AnySelect, **values: object) -> Value | None:
        """The first value that a statement finds, if there is one."""
        return next(iter(await self.listed(statement, **values)), None)

    async def listed(self, statement: AnySelect, **values: object) -> list[Value]:
        """The values that a statement made from `mapper.select` finds."""
        return await self.session.listed(statement, self.mapper.kind, **values)
