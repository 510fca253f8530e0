"""How PostgreSQL answers what list, status and claim ask, when there is much of what they do not ask for.

SQLite plans without looking at the data: `test_statements` has its plans, of every statement there is.
"""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from random import Random

import pytest
from sqlalchemy import Executable
from sqlalchemy.dialects.postgresql.asyncpg import dialect

from bench.filling import ITEMS, fill
from bench.lists import CASES, Filled
from storage.compiled import Ready, Statements
from storage.dispatch import ONE_CLAIM_AT_A_TIME
from storage.postgres import Postgres
from storage.store import Store, open_store

pytestmark = pytest.mark.postgres
NETWORKS = 60
READ_WHOLE = re.compile(r"Seq Scan on (\w+)")
SORTED_WHOLE = re.compile(r"Sort Key: delivery\w*\.next_at")
FEW_PAGES = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relpages < 5"
"""Of a table: so few are read sooner than an index, networks and roles here."""


@pytest.fixture
async def filled(empty_postgres_url: str) -> AsyncIterator[Filled]:
    """Sixty networks with a hundred matters each, and statistics as the server gathers them."""
    await fill(empty_postgres_url, NETWORKS)
    async with open_store(empty_postgres_url) as store:
        yield Filled("postgresql", NETWORKS * ITEMS, store)


def server_of(store: Store) -> Postgres:
    database = store._database
    assert isinstance(database, Postgres)
    return database


class Noting(Statements):
    """Keeps every statement that is sent, with the values it was last sent with."""

    def __init__(self) -> None:
        super().__init__(dialect(), {})
        self.sent: dict[str, Sequence[object]] = {}

    def __missing__(self, statement: Executable) -> Ready:
        ready = super().__missing__(statement)
        asked = ready.asked

        def noted(values: Mapping[str, object]) -> tuple[str, list[object]]:
            sql, given = asked(values)
            self.sent[sql] = given
            return sql, given

        ready.asked = noted  # type: ignore[method-assign]
        return ready


async def asked_by(filled: Filled, case: str) -> dict[str, Sequence[object]]:
    """Every statement that the case sends and that reads something, with its values."""
    noting = server_of(filled.store)._statements = Noting()
    await filled.sample(case, Random(1))
    return {statement: values for statement, values in noting.sent.items() if "FROM" in statement}


async def plan_of(store: Store, statement: str, values: Sequence[object], *, claiming: bool = False) -> str:
    async with server_of(store).writing() as transaction:
        if claiming:
            await transaction.rows(ONE_CLAIM_AT_A_TIME, {})
        rows = await transaction._connection.fetch(f"EXPLAIN {statement}", *values)
        return "\n".join(row[0] for row in rows)


async def test_no_table_is_read_whole_for_a_list_a_status_or_a_claim(filled: Filled):
    async with server_of(filled.store).reading() as transaction:
        small = {row[0] for row in await transaction._connection.fetch(FEW_PAGES)}
    assert not small & {"action_item", "action_preparer", "delivery", "agenda_item", "meeting", "member"}
    for case in CASES:
        asked = await asked_by(filled, case)
        assert asked
        for statement, values in asked.items():
            plan = await plan_of(filled.store, statement, values, claiming=case == "claim")
            assert not set(READ_WHOLE.findall(plan)) - small, f"{case}: {statement}\n{plan}"


async def test_what_is_due_is_read_in_the_order_of_its_index_and_no_further(filled: Filled):
    asked = await asked_by(filled, "claim")
    (claim,) = (statement for statement in asked if statement.startswith("UPDATE delivery SET state"))
    found = [
        len(SORTED_WHOLE.findall(await plan_of(filled.store, claim, asked[claim], claiming=claiming)))
        for claiming in (True, False)
    ]
    assert found == [0, 1], "the setting is needed, and is enough"


async def test_what_is_due_is_read_once_and_not_for_each_receiver_that_is_claimed(filled: Filled):
    asked = await asked_by(filled, "claim")
    (claim,) = (statement for statement in asked if statement.startswith("UPDATE delivery SET state"))
    plan = await plan_of(filled.store, claim, asked[claim], claiming=True)
    assert "ix_delivery_receiver" in plan, plan


async def test_reading_a_table_whole_would_be_seen(postgres_store: Store):
    plan = await plan_of(postgres_store, "SELECT * FROM action_item WHERE title = $1::VARCHAR", ["x"])
    assert READ_WHOLE.findall(plan) == ["action_item"]
