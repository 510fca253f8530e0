"""One transaction as the collections see it: statements that carry the network, errors as the rules know them."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeAlias

from sqlalchemy import CursorResult, Executable, Row, Select

from storage.faults import reraise

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
AnyResult: TypeAlias = CursorResult[*tuple[Any, ...]]
AnySelect: TypeAlias = Select[*tuple[Any, ...]]
Parameters: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]


class UnitOver(RuntimeError):  # noqa: N818 -- the state of the unit is named
    """The unit has been committed, left or broken by an error: nothing more can be done in it."""


class Transaction(Protocol):
    """What a database gives for one transaction."""

    dialect: str
    """`sqlite` or `postgresql`."""

    async def execute(self, statement: Executable, parameters: Parameters) -> AnyResult:
        """Run one statement; the result is buffered."""
        ...

    async def commit(self) -> None:
        """Make it durable; returns when it is."""
        ...


class Database(Protocol):
    """Where transactions come from."""

    def writing(self) -> AbstractAsyncContextManager[Transaction]:
        """A transaction that rolls back unless committed."""
        ...

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """A consistent view that cannot be written to."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...


class Session:
    """A transaction in one network. After an error, and after commit, it refuses everything."""

    def __init__(self, transaction: Transaction, network_id: int | None = None, *, read_only: bool = False) -> None:
        """`network_id` is None only for what is above the networks."""
        self.network_id = network_id
        self.dialect = transaction.dialect
        self._transaction = transaction
        self._always = {} if network_id is None else {"network_id": network_id}
        self._read_only = read_only
        self._over = False

    async def execute(self, statement: Executable, **values: object) -> AnyResult:
        """Run a statement; `network_id` is among its parameters."""
        return await self._run(statement, {**self._always, **values})

    async def execute_many(self, statement: Executable, rows: Sequence[Mapping[str, object]]) -> None:
        """Run a statement once for each of the rows."""
        if rows:
            await self._run(statement, [{**self._always, **row} for row in rows])

    async def rows(self, statement: Executable, **values: object) -> Sequence[AnyRow]:
        """All rows of the answer."""
        return (await self.execute(statement, **values)).all()

    async def first(self, statement: Executable, **values: object) -> AnyRow | None:
        """The first row of the answer."""
        return (await self.execute(statement, **values)).first()

    async def insert(self, statement: Executable, **values: object) -> int:
        """Insert one row and return its id."""
        key = (await self.execute(statement, **values)).inserted_primary_key
        assert key is not None
        return int(key[0])

    async def commit(self) -> None:
        """Make everything durable, or raise StoreUnavailable: then nothing was saved, as far as can be known.

        A commit whose answer was lost on the way is settled by asking the inbox for its key again.
        """
        self._in_force(writes=True)
        self._over = True
        try:
            await self._transaction.commit()
        except Exception as error:  # noqa: BLE001 -- goes on as itself unless its meaning is known
            reraise(error)

    def end(self) -> None:
        """Refuse everything from now on."""
        self._over = True

    async def _run(self, statement: Executable, parameters: Parameters) -> AnyResult:
        self._in_force(writes=not statement.is_select)
        try:
            return await self._transaction.execute(statement, parameters)
        except Exception as error:  # noqa: BLE001 -- goes on as itself unless its meaning is known
            self._over = True
            reraise(error)

    def _in_force(self, *, writes: bool) -> None:
        if self._over:
            raise UnitOver
        if writes and self._read_only:
            raise UnitOver("this unit is for reading only")
