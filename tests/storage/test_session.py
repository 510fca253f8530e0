"""What a session remembers of one transaction, and when it forgets it."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Executable, insert, select, text, update

from storage.session import Session
from storage.tables import agenda_item, meeting, member

ITEMS = select(agenda_item.c.title, select(member.c.name).scalar_subquery())
MEETINGS = select(meeting.c.place)


class CountingTransaction:
    """Answers everything with nothing and counts what it was asked."""

    dialect = "sqlite"

    def __init__(self) -> None:
        self.asked = 0

    async def rows(self, statement: Executable, values: object) -> Sequence[tuple[Any, ...]]:
        raise NotImplementedError

    async def listed(self, statement: Executable, make: Callable[..., Any], values: object) -> list[Any]:
        self.asked += 1
        return []

    async def change(self, statement: Executable, values: object) -> int:
        return 1

    async def insert(self, statement: Executable, values: object) -> int:
        return 1

    async def for_each(self, statement: Executable, rows: object) -> None:
        raise NotImplementedError

    async def commit(self) -> None:
        raise NotImplementedError


async def asked_again(written: Executable, read: Executable) -> bool:
    transaction = CountingTransaction()
    session = Session(transaction, network_id=1)
    await session.listed(read, tuple)
    await session.listed(read, tuple)
    assert transaction.asked == 1
    await session.change(written)
    await session.listed(read, tuple)
    return transaction.asked == 2


async def test_what_was_read_is_read_again_when_its_table_has_been_written():
    assert await asked_again(update(meeting), MEETINGS)
    assert await asked_again(insert(agenda_item), ITEMS)


async def test_a_table_that_is_only_named_inside_counts_too():
    assert await asked_again(update(member), ITEMS)


async def test_what_was_written_elsewhere_leaves_it_as_it_was():
    assert not await asked_again(insert(agenda_item), MEETINGS)


async def test_a_statement_whose_tables_are_not_known_makes_everything_be_read_again():
    assert await asked_again(text("DELETE FROM agenda_item"), MEETINGS)
    assert await asked_again(update(meeting), text("SELECT place FROM agenda_item"))
