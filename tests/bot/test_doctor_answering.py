"""What the doctor says of the bot as Teams knows it: a question to the connector, as a message would be sent."""

from bot.doctor import Level
from bot.doctor.answering import teams as as_teams_knows_it
from bot.teams.signing_in import tokens_of
from storage.store import open_store
from tests.bot.doctoring import a_case, levels, said
from tests.builders import a_network
from tests.fakes.teams import FakeTeams, drop, refuse
from tests.teams.serving import production
from tests.teams.test_signing_in import LOGIN, Rerouted


async def with_a_team(teams: FakeTeams, url: str, team: str | None = None, service_url: str | None = None) -> None:
    async with open_store(url) as store:
        await a_network(
            store,
            tenant=teams.tenant_id,
            team_id=team or teams.activities.team_id,
            service_url=service_url or teams.service_url,
        )


async def test_a_bot_that_teams_knows_is_in_order_and_nothing_is_said_to_anybody(teams: FakeTeams, sqlite_url: str):
    await with_a_team(teams, sqlite_url)
    async with a_case(teams, database_url=sqlite_url) as case:
        [line] = await as_teams_knows_it(case)
    assert (line.level, line.said) == (Level.OK, "1 of 1 teams were asked about, and Teams knows the bot there")
    assert (len(teams.of("team")), teams.shown) == (1, [])


async def test_a_token_that_teams_does_not_take_is_a_fault_of_the_registration(teams: FakeTeams, sqlite_url: str):
    await with_a_team(teams, sqlite_url)
    teams.always("team", refuse(401))
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await as_teams_knows_it(case)
    assert "does not take the bot's token" in said(found, Level.FAULT)
    assert "single tenant" in said(found, Level.FAULT)


async def test_a_team_without_the_app_is_told_of(teams: FakeTeams, sqlite_url: str):
    await with_a_team(teams, sqlite_url, team="19:another@thread.tacv2")
    async with a_case(teams, database_url=sqlite_url) as case:
        assert "(404 TeamNotFound)" in said(await as_teams_knows_it(case), Level.WARNING)


async def test_a_host_that_is_not_on_the_list_is_a_fault(teams: FakeTeams, sqlite_url: str):
    await with_a_team(teams, sqlite_url, service_url="https://smba.example.org/emea/")
    async with a_case(teams, database_url=sqlite_url) as case:
        assert "NATVERKSBOT_SERVICE_HOSTS" in said(await as_teams_knows_it(case), Level.FAULT)


async def test_what_cannot_be_asked_is_told_as_that(teams: FakeTeams, sqlite_url: str):
    await with_a_team(teams, sqlite_url)
    teams.always("team", drop())
    async with a_case(teams, database_url=sqlite_url) as case:
        assert "could not be asked about" in said(await as_teams_knows_it(case), Level.WARNING)


async def test_without_a_token_or_a_team_there_is_nothing_to_ask(teams: FakeTeams, sqlite_url: str):
    async with a_case(teams, database_url=sqlite_url) as case:
        assert levels(await as_teams_knows_it(case)) == {Level.SKIPPED}
    await with_a_team(teams, sqlite_url)
    teams.always("token", refuse(401, {"error": "invalid_client"}))
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    async with a_case(teams, database_url=sqlite_url, tokens=tokens) as case:
        [line] = await as_teams_knows_it(case)
    assert (line.level, "sign-in" in line.said) == (Level.SKIPPED, True)
