"""One transaction as the collections see it: statements that carry the network, errors as the rules know them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from functools import lru_cache
from typing import Any, Protocol, TypeAlias, TypeVar

from sqlalchemy import ClauseElement, Executable, Select, Table
from sqlalchemy.sql.visitors import iterate

from storage.faults import reraise

AnySelect: TypeAlias = Select[*tuple[Any, ...]]
AnyRow: TypeAlias = tuple[Any, ...]
Values: TypeAlias = Mapping[str, Any]
Answer = TypeVar("Answer")


class UnitOver(RuntimeError):  # noqa: N818 -- the state of the unit is named
    """The unit has been committed, left or broken by an error, or is for reading only: that cannot be done in it."""


class Transaction(Protocol):
    """What a database gives for one transaction."""

    dialect: str
    """`sqlite` or `postgresql`."""

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows of the answer."""
        ...

    async def listed(self, statement: Executable, make: Callable[..., Answer], values: Values) -> list[Answer]:
        """What `make`, a frozen value's class, makes of each row of the answer."""
        ...

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows were changed."""
        ...

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the one row that was inserted."""
        ...

    async def for_each(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Run a statement once for each of the rows."""
        ...

    async def commit(self) -> None:
        """Make it durable; returns when it is."""
        ...


class Database(Protocol):
    """Where transactions come from."""

    def writing(self, network_id: int | None = None) -> AbstractAsyncContextManager[Transaction]:
        """A transaction that rolls back unless committed; in one network, or above them all."""
        ...

    def reading(self, network_id: int | None = None) -> AbstractAsyncContextManager[Transaction]:
        """A consistent view that cannot be written to; of one network, or of them all."""
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
        self._read_only = read_only
        self._over = False
        self.planned = False
        """Whether something was planned that is to be sent."""
        self.committed = False
        self._answers: dict[tuple[object, ...], tuple[Executable, list[Any]]] = {}
        """Answers of this transaction, with the statement so that its id stays its own."""

    async def rows(self, statement: Executable, **values: object) -> Sequence[AnyRow]:
        """All rows of the answer. The network is among the values of every statement."""
        self._in_force(None if statement.is_select else statement)
        return await self._guarded(self._transaction.rows(statement, self._values(statement, values)))

    async def listed(self, statement: Executable, make: Callable[..., Answer], **values: object) -> list[Answer]:
        """The answer as frozen values, whose class is `make`; always the same for the same statement.

        What was asked before in this transaction is not asked again until something of it is written.
        """
        self._in_force()
        asked = (id(statement), *values.values())
        if asked not in self._answers:
            read = self._transaction.listed(statement, make, self._values(statement, values))
            self._answers[asked] = (statement, await self._guarded(read))
        return list(self._answers[asked][1])

    async def first(self, statement: Executable, **values: object) -> AnyRow | None:
        """The first row of the answer."""
        found = await self.rows(statement, **values)
        return found[0] if found else None

    async def scalar(self, statement: Executable, **values: object) -> Any:
        """The one value of the answer."""
        ((value,),) = await self.rows(statement, **values)
        return value

    async def change(self, statement: Executable, **values: object) -> int:
        """How many rows were changed."""
        self._in_force(statement)
        return await self._guarded(self._transaction.change(statement, self._values(statement, values)))

    async def insert(self, statement: Executable, **values: object) -> int:
        """The id of the one row that was inserted."""
        self._in_force(statement)
        return await self._guarded(self._transaction.insert(statement, self._values(statement, values)))

    async def for_each(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Run a statement once for each of the rows."""
        self._in_force(statement)
        if rows:
            every = [self._values(statement, row) for row in rows]
            await self._guarded(self._transaction.for_each(statement, every))

    async def commit(self) -> None:
        """Make everything durable, or raise StoreUnavailable: it was not, or the answer was lost on the way."""
        self._in_force(self.commit)
        self._over = True
        await self._guarded(self._transaction.commit())
        self.committed = True

    def end(self) -> None:
        """Refuse everything from now on."""
        self._over = True

    def _values(self, statement: Executable, values: Values) -> Values:
        """With the network: as the column of a new row, else as what `columns.ours` compares with."""
        if self.network_id is None:
            return values
        return {"network_id" if statement.is_insert else "of_network": self.network_id, **values}

    async def _guarded(self, answer: Awaitable[Answer]) -> Answer:
        try:
            return await answer
        except Exception as error:  # noqa: BLE001 -- goes on as itself unless its meaning is known
            self._over = True
            reraise(error)

    def _in_force(self, writes: object = None) -> None:
        """Refuse what can no longer be done; what a statement `writes` is not remembered as it was."""
        if self._over:
            raise UnitOver
        if writes is None:
            return
        if self._read_only:
            raise UnitOver("this unit is for reading only")
        if isinstance(writes, Executable):
            kept = {asked: answer for asked, answer in self._answers.items() if _apart(answer[0], writes)}
            self._answers = kept


def _apart(read: Executable, written: Executable) -> bool:
    """Whether the answer to one statement stays what it is when the other has been carried out."""
    ours, theirs = _tables(read), _tables(written)
    return bool(ours and theirs) and not ours & theirs


@lru_cache(maxsize=1000)
def _tables(statement: Executable) -> frozenset[Table]:
    """The tables that a statement names anywhere; none when that is not known. Statements are constants of modules."""
    if not isinstance(statement, ClauseElement):
        return frozenset()
    parts = [*iterate(statement), getattr(statement, "table", None)]
    return frozenset(part for part in parts if isinstance(part, Table))
