"""The whole bot, stopped and started in the middle of a walk-through, goes on where the meeting was."""

from datetime import UTC, datetime

from meetings.walkthrough.records import StepOutcome, WalkState
from meetings.walkthrough.walks import Walk, walk_now
from storage.store import open_store
from tests.bot.whole import WholeBot, whole_bot
from tests.builders import BO, CHAIR
from tests.fakes.teams import FakeTeams

DURING = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
"""Half an hour into the first meeting."""


async def walk(bot: WholeBot) -> Walk:
    """The walk-through, read beside the bot."""
    async with open_store(bot.url) as store, store.reading(bot.network.id) as unit:
        return await walk_now(unit, bot.clock.now)


async def test_a_restart_in_the_middle_loses_nothing(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        bot.clock.now = DURING
        for title in ("Enkäten", "Länken", "Avtalet"):
            await bot.says(CHAIR, f"uppdrag: {title}, ansvarig {BO.name}, till 1/12")
        await bot.says(CHAIR, "gå igenom listan")
        await bot.says(BO, "klar: skickad")
        await bot.restarted()
        assert (await walk(bot)).row.state is WalkState.RUNNING
        await bot.says(BO, "flytta till 12 januari")
        await bot.restarted()
        await bot.says(CHAIR, "kan avslutas")
        found = await walk(bot)
        heard = await bot.heard(CHAIR, 5)
    expected = [(StepOutcome.REPORTED, "skickad"), (StepOutcome.MOVED, ""), (StepOutcome.CLOSED, "")]
    assert [(s.outcome, s.comment) for s in found.steps] == expected
    assert found.row.state is WalkState.ENDED
    assert heard[-1].startswith("Genomgången av aktivitetslistan")
