"""What is said stands where it belongs: answers in their thread, cards where they were asked for, posts in one."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from dialogs.texts import say
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import ASA, BO, CHAIR, Someone
from tests.fakes.teams import FakeTeams, refuse

OTHER = "19:5d0c1b2a3f4e4d5c8b7a6f5e4d3c2b1a@thread.tacv2"
"""Another channel of the team."""
MATTER = "uppdrag: läsa remissen, ansvarig Bo, till 1/3"


@pytest.fixture
async def bot(teams: FakeTeams, sqlite_url: str) -> AsyncIterator[WholeBot]:
    made = teams.activities
    more = {"team_id": made.team_id, "channel_id": made.channel_id, "service_url": teams.service_url}
    async with whole_bot(teams, sqlite_url, **more) as bot:
        yield bot


def elsewhere(activity: dict[str, Any], root: str) -> dict[str, Any]:
    """The same message, in the other channel of the team."""
    where = {**activity["conversation"], "id": f"{OTHER};messageid={root}"}
    data = {**activity["channelData"], "channel": {"id": OTHER}, "teamsChannelId": OTHER}
    return {**activity, "conversation": where, "channelData": data}


async def written(bot: WholeBot, who: Someone, text: str, root: str = "") -> str:
    """Somebody writes in the network's channel, or in a thread of the other one; where it was."""
    said = bot.teams.activities.channel(of_teams(who), text)
    said = elsewhere(said, root) if root else said
    assert (await bot.teams.deliver(said)).status == 200
    return str(said["conversation"]["id"])


def standing(bot: WholeBot, where: str) -> list[str]:
    return [m.text or str(m.card) for m in bot.teams.seen_in(where)]


async def test_an_answer_stands_in_the_thread_where_it_was_asked_in_whatever_channel(bot: WholeBot) -> None:
    there = await written(bot, ASA, "när är nästa möte", root="7001")
    here = await written(bot, BO, "när är nästa möte")
    assert len(standing(bot, there)) == len(standing(bot, here)) == 1
    assert {m.conversation for m in bot.teams.shown} == {there, here}


async def test_a_list_in_a_group_chat_follows_what_happens_there(bot: WholeBot) -> None:
    made = bot.teams.activities
    await bot.teams.deliver(made.group(of_teams(ASA), "aktivitetslistan"))
    assert say("sv", "chat-bound", network=bot.network.name) in standing(bot, made.group_chat)
    await bot.says(BO, MATTER)
    async with asyncio.timeout(20):
        while not any("läsa remissen" in words for words in standing(bot, made.group_chat)):
            await bot.teams.until_shown(len(bot.teams.shown) + 1)
    assert len(standing(bot, made.group_chat)) == 2  # the card and what the chat is about


async def test_a_late_answer_comes_in_its_thread_or_chat(bot: WholeBot) -> None:
    made = bot.teams.activities
    bot.teams.next("send", refuse(429, Retry_After="600"), times=2)
    there = await written(bot, ASA, "när är nästa möte", root="7002")
    await bot.teams.deliver(made.group(of_teams(BO), "när är nästa möte"))
    bot.clock.forward(minutes=15)
    async with asyncio.timeout(20):
        while not (standing(bot, there) and standing(bot, made.group_chat)):
            await bot.teams.until_shown(len(bot.teams.shown) + 1)
    assert {m.conversation for m in bot.teams.shown} == {there, made.group_chat}


async def test_what_is_for_all_goes_to_the_channel_that_was_chosen(bot: WholeBot) -> None:
    await written(bot, CHAIR, "lägg ut allt i den här kanalen", root="7003")
    await written(bot, CHAIR, "skicka kallelsen till nästa möte", root="7003")
    async with asyncio.timeout(20):
        await bot.teams.until_asked("create")
    begun = {m.conversation.partition(";")[0] for m in bot.teams.shown if m.route == "create"}
    assert begun == {OTHER}
