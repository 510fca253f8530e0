"""A matter from its record to its second reminder, in a real client: it arrives, is moved, and comes on the new day.

It has a bot of its own, for its days are counted from today and the other tests put their clock forward.
"""

import re
from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
import pytest_asyncio
from playwright.async_api import expect

from dialogs.texts import day
from meetings.calendar.workdays import last_working_day, working_days_before
from tests.browser.conftest import Bot, Round, running_bot

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]
TITLE = "Fråga regionen om vårdplaneringen"
OTHERWISE_DUE = "klar med Bjuda in en föreläsare om barnperspektiv"
"""What the chair of the example network is reminded of in these weeks besides."""
AHEAD = 14
"""Working days before the report date that the example network's first reminder comes."""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def bot(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    """One for the tests of this file, which follow one another; it is nine in the morning."""
    async with running_bot(tmp_path_factory.mktemp("reminding")) as bot:
        await bot.says("Open http")
        await bot.forward(0)
        yield bot


async def today_of(bot: Bot) -> date:
    """The day by the bot's clock."""
    told = [line for line in bot.said if line.startswith("The bot's clock")][-1]
    return date.fromisoformat(re.search(r"\d{4}-\d\d-\d\d", told)[0])


async def until(bot: Bot, to: date) -> None:
    """It is nine in the morning of that day."""
    await bot.forward((to - await today_of(bot)).days)


async def test_a_reminder_arrives_is_moved_and_comes_again_before_the_new_day(round_: Round) -> None:
    client, bot = round_.client, round_.bot
    report_on = last_working_day(await today_of(bot) + timedelta(weeks=5))
    moved_to = last_working_day(report_on + timedelta(weeks=1))
    await client.write(OTHERWISE_DUE)
    await client.hears("rapporterat som klart")
    await client.write(f"uppdrag: {TITLE}, ansvarig jag, till {day('sv', report_on)}")
    await client.hears(TITLE, day("sv", report_on))

    await until(bot, working_days_before(report_on, AHEAD))
    told = await client.hears("Påminnelse om ett uppdrag", TITLE, f"ska rapporteras {day('sv', report_on)}")
    await client.picture("40-reminder")
    await client.press("Flytta")
    await expect(told).to_contain_text("Flytta till:")
    await client.picture("41-reminder-days")
    await client.press(day("sv", moved_to, year=False))
    await expect(told).to_contain_text(f"Flyttat till {day('sv', moved_to)}")
    await client.picture("42-reminder-moved")
    await client.write("mina uppdrag")
    await client.hears(TITLE, day("sv", moved_to))

    await until(bot, working_days_before(moved_to, AHEAD))
    await client.hears("Påminnelse om ett uppdrag", TITLE, f"ska rapporteras {day('sv', moved_to)}")
    await client.rarely("Öppna")
    matter = await client.hears(TITLE, "flyttat en gång")
    await client.picture("43-reminder-opened", of=matter)


async def test_what_is_handed_over_is_no_longer_among_ones_own(round_: Round) -> None:
    client = round_.client
    await client.write(f"ge {TITLE} till Maja Mallqvist")
    await client.hears(TITLE, "Maja Mallqvist")
    await client.write("mina uppdrag")
    mine = await client.hears("Dina uppdrag")
    await expect(mine).not_to_contain_text(TITLE)
