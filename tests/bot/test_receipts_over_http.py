"""A receipt is known by its id in Teams, whether it was shown at once or came late."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from meetings.agenda.items import AgendaState
from storage.store import open_store
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import BO
from tests.fakes.activities import Json
from tests.fakes.teams import FakeTeams, refuse

BOSSE = of_teams(BO)
NOW = datetime(2026, 9, 1, 7, tzinfo=UTC)


@pytest.fixture
async def bot(teams: FakeTeams, sqlite_url: str) -> AsyncIterator[WholeBot]:
    async with whole_bot(teams, sqlite_url) as bot:
        bot.clock.now = NOW
        teams.activities.at = NOW
        yield bot


async def titles(bot: WholeBot) -> list[str]:
    return [i.title for i in await bot.suggestions() if i.state is not AgendaState.WITHDRAWN]


def cross(teams: FakeTeams) -> Json:
    """On what was shown last."""
    return teams.activities.reaction(BOSSE, "274c_crossmark", to=teams.shown[-1].id)


async def test_a_cross_on_what_was_shown_at_once(bot: WholeBot, teams: FakeTeams) -> None:
    await bot.says(BO, "lägg till punkten Budget")
    await bot.heard(BO, 1)
    await until_kept(bot)
    await teams.deliver(cross(teams))
    [told] = await bot.heard(BO, 1)
    assert "Jag har tagit tillbaka: Budget" in told
    assert await titles(bot) == []


async def test_a_cross_on_a_receipt_that_came_late(bot: WholeBot, teams: FakeTeams) -> None:
    teams.next("send", refuse(403))
    await bot.says(BO, "lägg till punkten Budget")
    assert await titles(bot) == ["Budget"]
    bot.clock.forward(minutes=1)
    await bot.heard(BO, 1)
    await until_kept(bot)
    await teams.deliver(cross(teams))
    assert await titles(bot) == []


async def test_an_edit_changes_the_receipt_where_it_stands(bot: WholeBot, teams: FakeTeams) -> None:
    said = teams.activities.personal(BOSSE, "lägg till punkten Budget")
    await teams.deliver(said)
    await bot.heard(BO, 1)
    await until_kept(bot)
    await teams.deliver(teams.activities.changed_message(said, text="lägg till punkten Bokslut"))
    [told] = await bot.heard(BO, 1)
    assert "Efter din ändring" in told
    assert await titles(bot) == ["Bokslut"]


async def until_kept(bot: WholeBot) -> None:
    """It is written down beside the answer, and nobody is told when."""
    async with asyncio.timeout(20), open_store(bot.url) as store:
        while True:
            async with store.reading(bot.network.id) as unit:
                if all(receipt.shown for receipt in await unit.receipts.all()):
                    return
            await asyncio.sleep(0.01)
