"""A team with far more people than a network has: the bot adds nobody whom it does not know, and asks who is in it."""

from datetime import timedelta

import pytest

from bot.rosters import read_rosters
from dialogs.network.arrivals import Team, roster_read
from meetings.network.people import Member, Role
from meetings.network.roster import MOST_MEMBERS, Listed
from storage.session import Session
from storage.store import Store
from tests.bot.team_life import TeamLife, of_teams
from tests.builders import ASA, BO, COORDINATOR, member_called
from tests.fakes.activities import Someone
from tests.fakes.wire import words

KIM = of_teams(COORDINATOR)
CROWD = [Someone.called(f"Anställd Nummer{n}") for n in range(2500)]
NEW = Someone.called("Nils Nykomling")


@pytest.fixture
async def life(store: Store) -> TeamLife:
    """The app has just been installed in a team of 2 502."""
    life = TeamLife(store)
    life.connector.people = [*CROWD, KIM, of_teams(BO)]
    await life.tell(life.teams.installed(KIM))
    await life.dispatcher.run_due()
    life.later(minutes=1)
    return life


async def written_down(life: TeamLife, name: str) -> None:
    """As the form does it."""
    network = await life.network()
    async with life.store.unit(network.id) as unit:
        await unit.members.add(Member(0, network.id, name))
        await unit.commit()


async def accounts(life: TeamLife) -> set[str]:
    """Who is in the network with an account."""
    network = await life.network()
    async with life.store.reading(network.id) as unit:
        return {m.name for m in await unit.members.roster(life.clock().date()) if m.person_id}


async def test_only_who_installed_it_is_in_the_network_and_the_welcome_asks_who_is(life: TeamLife) -> None:
    [welcome] = life.wire.shown
    assert "Teamet har 2 502 medlemmar" in words(welcome).replace("\xa0", " ")
    assert await life.names() == {KIM.name}
    kim = await member_called(life.store, await life.network(), KIM.name, life.clock().date())
    assert Role.COORDINATOR in kim.roles


async def test_a_team_as_large_as_a_network_may_be_is_taken_in_whole(sqlite_store: Store) -> None:
    life = TeamLife(sqlite_store)
    life.connector.people = [*CROWD[: MOST_MEMBERS - 1], KIM]
    await life.tell(life.teams.installed(KIM))
    assert len(await life.names()) == MOST_MEMBERS


async def test_who_is_added_to_the_team_is_not_in_the_network_unless_written_down(life: TeamLife) -> None:
    await written_down(life, NEW.name)
    life.connector.people += [NEW, of_teams(ASA)]
    await life.tell(life.teams.members_added(KIM, NEW, of_teams(ASA)))
    assert await accounts(life) == {KIM.name, NEW.name}


async def test_who_is_written_down_is_found_in_the_team_at_night(life: TeamLife) -> None:
    await written_down(life, BO.name)
    life.later(hours=18)
    assert await read_rosters(life.store, life.connector, life.clock, "28:bot") == 1
    assert await accounts(life) == {KIM.name, BO.name}


async def test_who_is_written_down_is_known_when_they_write_and_others_learn_nothing(life: TeamLife) -> None:
    await written_down(life, BO.name)
    [shown] = await life.tell(life.teams.channel(of_teams(BO), "dagordning"))
    assert "nätverk" not in words(shown)
    await life.tell(life.teams.channel(CROWD[7], "dagordning"))
    assert await accounts(life) == {KIM.name, BO.name}


async def test_a_team_that_has_become_small_is_a_network_again(life: TeamLife) -> None:
    life.connector.people = [KIM, of_teams(BO)]
    life.later(hours=18)
    await read_rosters(life.store, life.connector, life.clock, "28:bot")
    assert await life.names() == {KIM.name, BO.name}


async def test_a_network_that_has_grown_beyond_is_not_emptied(life: TeamLife) -> None:
    await written_down(life, BO.name)
    life.later(hours=18)
    await read_rosters(life.store, life.connector, life.clock, "28:bot")
    life.connector.people = [*CROWD, KIM]
    life.later(days=1)
    await read_rosters(life.store, life.connector, life.clock, "28:bot")
    assert await life.names() == {KIM.name, BO.name}


@pytest.mark.parametrize("renamed", [False, True])
async def test_a_list_is_read_with_as_many_questions_however_long_it_is(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, renamed: bool
) -> None:
    questions = [await _questions(sqlite_store, monkeypatch, people, renamed=renamed) for people in (40, 160)]
    assert questions[1] - questions[0] <= 3  # persons are asked for fifty at a time


async def _questions(store: Store, monkeypatch: pytest.MonkeyPatch, people: int, *, renamed: bool) -> int:
    """How often the database was asked when the members of a team were read again."""
    life = TeamLife(store, tenant_id=f"tenant-{people}")
    life.connector.people = [*CROWD[:people], KIM]
    await life.tell(life.teams.installed(KIM))
    if renamed:
        life.connector.people = [Someone(f"{p.name} (Gäst)", p.object_id, p.teams_id) for p in life.connector.people]
    life.connector.people = life.connector.people[people // 2 :]
    asked = 0
    rows = Session.rows

    async def counted(self: Session, *arguments: object, **values: object) -> object:
        nonlocal asked
        asked += 1
        return await rows(self, *arguments, **values)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "rows", counted)
    network = await life.network()

    life.later(days=1)
    listed = [Listed(life.tenant_id, p.object_id, p.name, p.teams_id) for p in life.connector.people]
    team = Team(life.tenant_id, life.teams.team_id, life.teams.channel_id, life.teams.service_url, "28:bot")
    asked = 0
    await roster_read(store, network, team, listed, life.clock() + timedelta(hours=1))
    monkeypatch.setattr(Session, "rows", rows)
    return asked
