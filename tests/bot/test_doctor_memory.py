"""What the doctor says of a database: SQLite and PostgreSQL as they are, right and wrong."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from bot.app import utc_now
from bot.doctor import Level
from bot.doctor.memory import database, deliveries, networks
from meetings.network.people import Away, Member
from meetings.reminders.notices import CHANNEL, notice
from storage.store import open_store
from tests.bot.doctoring import a_case, levels, said
from tests.builders import BO, a_network
from tests.embedded import run_sql
from tests.fakes.teams import FakeTeams


def later(**by: float) -> Callable[[], datetime]:
    return lambda: datetime.now(UTC) + timedelta(**by)


async def test_a_database_of_this_release_is_in_order(teams: FakeTeams, database_url: str):
    async with a_case(teams, database_url=database_url) as case:
        found = await database(case)
    assert levels(found) == {Level.OK}, said(found)


async def test_a_file_that_is_missing_is_not_made_by_looking_for_it(teams: FakeTeams, tmp_path: Path):
    file = tmp_path / "bot.sqlite"
    async with a_case(teams, database_url=f"sqlite:///{file}") as case:
        [line] = await database(case)
        [skipped] = await networks(case)
    assert (line.level, line.todo) == (Level.FAULT, "Run: natverksbot migrate")
    assert skipped.level is Level.SKIPPED
    assert not list(tmp_path.iterdir())  # noqa: ASYNC240 -- two names at most


async def test_a_file_that_is_no_database_is_a_fault(teams: FakeTeams, tmp_path: Path):
    file = tmp_path / "bot.sqlite"
    file.write_bytes(b"something else entirely" * 1000)
    async with a_case(teams, database_url=f"sqlite:///{file}") as case:
        found = await database(case)
    assert "not a database" in said(found, Level.FAULT)


@pytest.mark.parametrize(
    ("revision", "todo"), [("0001", "natverksbot migrate"), ("9999", "newer release")], ids=["older", "newer"]
)
async def test_another_release_of_the_tables_is_a_fault(teams: FakeTeams, sqlite_url: str, revision: str, todo: str):
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as file:
        file.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await database(case)
    assert revision in said(found, Level.FAULT)
    assert todo in said(found, Level.FAULT)


async def test_an_empty_server_is_to_be_migrated(teams: FakeTeams, empty_postgres_url: str):
    async with a_case(teams, database_url=empty_postgres_url) as case:
        found = await database(case)
    assert "empty, and this release needs" in said(found, Level.FAULT)


async def test_a_server_that_does_not_answer_is_a_fault_that_says_where_it_was_looked_for(teams: FakeTeams):
    async with a_case(teams, database_url="postgresql://bot:word@127.0.0.1:1/natverksbot") as case:
        [line] = await database(case)
    assert "postgresql+asyncpg://bot:***@127.0.0.1:1/natverksbot could not be asked" in line.said


async def test_a_url_of_another_database_is_a_fault(teams: FakeTeams):
    async with a_case(teams, database_url="mysql://db/natverksbot") as case:
        [line] = await database(case)
    assert (line.level, "NATVERKSBOT_DATABASE_URL" in line.todo) == (Level.FAULT, True)


async def test_a_file_that_cannot_be_written_is_a_fault(
    teams: FakeTeams, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("storage.health.examined.__defaults__", (0.05,))
    holder = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await database(case)
    holder.close()
    assert "cannot be written: database is locked" in said(found, Level.FAULT)


async def test_a_file_without_the_log_is_told_of(teams: FakeTeams, sqlite_url: str):
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as file:
        file.execute("PRAGMA journal_mode=DELETE")
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await database(case)
    assert "in the mode delete" in said(found, Level.WARNING)


async def test_nothing_of_the_try_stays_in_the_database(teams: FakeTeams, sqlite_url: str):
    async with a_case(teams, database_url=sqlite_url) as case:
        await database(case)
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as file:
        assert file.execute("SELECT count(*) FROM replica").fetchone() == (0,)


async def test_a_server_that_only_reads_is_a_fault(teams: FakeTeams, postgres_url: str):
    await run_sql(
        postgres_url, f"ALTER ROLE CURRENT_USER IN DATABASE {make_url(postgres_url).database} SET"
        " default_transaction_read_only = on",
    )  # fmt: skip
    async with a_case(teams, database_url=postgres_url) as case:
        found = await database(case)
    assert "read-only transaction" in said(found, Level.FAULT)


async def test_a_superuser_is_told_that_the_wall_between_networks_does_not_hold_it(
    teams: FakeTeams, postgres_url: str, postgres_server: str
):
    name = make_url(postgres_url).database
    url = make_url(postgres_server).set(database=name).render_as_string(hide_password=False)
    async with a_case(teams, database_url=url) as case:
        found = await database(case)
    assert "rows of every network" in said(found, Level.WARNING)


async def test_a_role_that_may_not_write_a_table_is_a_fault_that_names_it(teams: FakeTeams, postgres_url: str):
    await run_sql(
        postgres_url, "REVOKE INSERT ON act FROM CURRENT_USER", "REVOKE ALL ON alembic_version FROM CURRENT_USER"
    )
    async with a_case(teams, database_url=postgres_url) as case:
        found = await database(case)
    assert "not all may be done with act, alembic_version" in said(found, Level.FAULT)


@pytest.mark.parametrize(("seconds", "level"), [(0, Level.OK), (30, Level.WARNING), (90, Level.FAULT)])
async def test_the_clock_is_compared_with_the_servers(teams: FakeTeams, postgres_url: str, seconds: int, level: Level):
    async with a_case(teams, database_url=postgres_url, clock=later(seconds=seconds)) as case:
        found = await database(case)
    assert [f.level for f in found if f.check == "clock"] == [level]


async def test_a_database_of_another_bot_is_told_before_it_holds_everything(teams: FakeTeams, database_url: str):
    async with open_store(database_url) as store:
        await store.installation.begin("another-app", "elsewhere.example.org", utc_now())
    async with a_case(teams, database_url=database_url) as case:
        found = await database(case)
    assert "last used by app another-app at elsewhere.example.org" in said(found, Level.WARNING)


async def test_held_networks_and_what_is_overdue_are_told_of(teams: FakeTeams, sqlite_url: str):
    async with open_store(sqlite_url) as store:
        await a_network(store, tenant=teams.tenant_id)
        await store.installation.hold(utc_now())
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await deliveries(case)
    assert "1 networks are held" in said(found, Level.WARNING)
    assert "deliveries release" in said(found, Level.WARNING)


async def test_there_being_no_network_is_told_of(teams: FakeTeams, sqlite_url: str):
    async with a_case(teams, database_url=sqlite_url) as case:
        [line] = await networks(case)
    assert (line.level, line.said) == (Level.WARNING, "there are none yet")


async def test_a_network_without_a_channel_somebody_who_leads_or_members_met_is_told_of(
    teams: FakeTeams, sqlite_url: str
):
    async with open_store(sqlite_url) as store:
        await a_network(store, tenant="another-tenant")
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await networks(case)
    assert "is in tenant another-tenant" in said(found, Level.FAULT)


async def test_members_not_met_and_nobody_who_leads_are_told_of(teams: FakeTeams, sqlite_url: str):
    async with open_store(sqlite_url) as store:
        network = await a_network(store, tenant=teams.tenant_id, members=[BO])
        async with store.unit(network.id) as unit:
            await unit.members.add(Member(0, network.id, "Nils Ny"))
            await unit.commit()
    async with a_case(teams, database_url=sqlite_url) as case:
        told = said(await networks(case), Level.WARNING)
    assert "no chair and no coordinator" in told
    assert "1 of 2 not met" in told
    assert "has no channel" in told


async def test_a_network_that_lacks_nothing_is_in_order(teams: FakeTeams, sqlite_url: str):
    async with open_store(sqlite_url) as store:
        await a_network(store, tenant=teams.tenant_id, channel_id="19:a@thread.tacv2")
    async with a_case(teams, database_url=sqlite_url) as case:
        [line] = await networks(case)
    assert line.level is Level.OK, line.said


async def test_a_team_that_the_bot_is_not_let_into_is_told_of(teams: FakeTeams, sqlite_url: str):
    async with open_store(sqlite_url) as store:
        await a_network(
            store, tenant=teams.tenant_id, channel_id="19:a@thread.tacv2", away=Away.ARCHIVED, away_since=utc_now()
        )
    async with a_case(teams, database_url=sqlite_url) as case:
        assert "not let into its team (archived)" in said(await networks(case), Level.WARNING)


@pytest.mark.parametrize(("minutes", "level"), [(5, Level.OK), (15, Level.FAULT)])
async def test_what_should_have_been_sent_long_ago_is_a_fault(
    teams: FakeTeams, sqlite_url: str, minutes: int, level: Level
):
    async with open_store(sqlite_url) as store:
        network = await a_network(store, tenant=teams.tenant_id)
        async with store.unit(network.id) as unit:
            await unit.deliveries.plan([notice(network, "test", ("Meeting", 1), CHANNEL, utc_now())])
            await unit.commit()
    async with a_case(teams, database_url=sqlite_url, clock=later(minutes=minutes)) as case:
        [line] = await deliveries(case)
    assert line.level is level, line.said
