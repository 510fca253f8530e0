"""What is made in the same way for nearly every test: taken down once, and put into the next empty database in one go.

It is made by the store's own methods first. What a test is given is the same rows with the same ids.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from sqlalchemy import Executable, Table, exists, insert, select, text

from meetings.ports import Store
from storage import tables
from storage.session import Database

Made = TypeVar("Made")

OF_NETWORKS = [
    table
    for table in tables.metadata.sorted_tables
    if table in (tables.network, tables.person) or "network_id" in table.c
]
READ = {table: select(table) for table in OF_NETWORKS}
WRITE = {table: insert(table) for table in OF_NETWORKS}
EMPTY = select(exists(select(tables.network.c.id)), exists(select(tables.person.c.id)))
"""The rows of all others belong to one of these."""


@dataclass(frozen=True)
class Kept(Generic[Made]):
    """Rows, and what their maker returned."""

    made: Made
    rows: dict[Table, list[dict[str, object]]]
    counted: Executable
    """What makes PostgreSQL go on counting after them."""


KEPT: dict[str, "Kept[object] | None"] = {}
"""By how they are made; None for what has been made once, and may never be again."""


async def kept(store: Store, how: str, make: Callable[[], Awaitable[Made]]) -> Made:
    """What `make` makes, or the same rows as it made before in an empty database; `how` names all it depends on."""
    database = getattr(store, "_database", None)
    if database is None or not await _empty(database):
        return await make()
    if found := KEPT.get(how):
        await _put(database, found)
        return cast("Made", found.made)
    made = await make()
    KEPT[how] = await _taken(database, made) if how in KEPT else None
    return made


async def _empty(database: Database) -> bool:
    async with database.reading() as transaction:
        ((networks, persons),) = await transaction.rows(EMPTY, {})
    return not (networks or persons)


async def _taken(database: Database, made: Made) -> Kept[Made]:
    found: dict[Table, list[dict[str, object]]] = {}
    async with database.reading() as transaction:
        for table in OF_NETWORKS:
            if rows := await transaction.rows(READ[table], {}):
                found[table] = [dict(zip(table.c.keys(), row, strict=True)) for row in rows]
    last = {table: max(cast("int", row["id"]) for row in rows) for table, rows in found.items() if "id" in table.c}
    counted = ", ".join(f"setval(pg_get_serial_sequence('{table}', 'id'), {key})" for table, key in last.items())
    return Kept(made, found, text(f"SELECT {counted}"))


async def _put(database: Database, kept: Kept[object]) -> None:
    async with database.writing() as transaction:
        for table, rows in kept.rows.items():
            await transaction.for_each(WRITE[table], rows)
        if transaction.dialect == "postgresql":
            await transaction.rows(kept.counted, {})
        await transaction.commit()
