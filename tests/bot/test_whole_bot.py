"""What must hold whatever goes wrong around the bot: seen from Teams, over HTTP, with the real database."""

import asyncio
import sqlite3

import pytest

from tests.bot.whole import of_teams, whole_bot
from tests.builders import ASA, BO
from tests.fakes.teams import FakeTeams, drop, refuse

SUGGESTION = "lägg till punkten Yrkesresan på nästa möte"
MINUTES_AFTER_UNCLEAR = 11


async def test_a_suggestion_is_stored_and_answered(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        assert (await bot.says(ASA, SUGGESTION)).status == 200
        [receipt] = await bot.heard(ASA, 1)
        assert "Yrkesresan" in receipt
        assert [item.title for item in await bot.suggestions()] == ["Yrkesresan"]


@pytest.mark.parametrize(
    "fault", [refuse(403), refuse(429, Retry_After="600"), refuse(503), drop()], ids=["403", "429", "503", "drop"]
)
async def test_with_the_connector_down_the_effect_stays_and_the_receipt_comes_later(
    teams: FakeTeams, sqlite_url: str, fault
):
    async with whole_bot(teams, sqlite_url) as bot:
        teams.always("send", fault)
        assert (await bot.says(ASA, SUGGESTION)).status == 200
        assert [item.title for item in await bot.suggestions()] == ["Yrkesresan"]
        assert teams.shown == []
        teams.always("send", None)
        bot.clock.forward(minutes=MINUTES_AFTER_UNCLEAR)
        [receipt] = await bot.heard(ASA, 1)
        assert "Yrkesresan" in receipt
        assert len(await bot.suggestions()) == 1


async def test_the_same_activity_fifty_times_at_once_is_one_effect_and_one_receipt(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        activity = teams.activities.personal(of_teams(ASA), SUGGESTION)
        answers = await asyncio.gather(*(teams.deliver(activity) for _ in range(50)))
        await bot.says(BO, "dagordning")
        await bot.heard(BO, 1)
        assert {a.status for a in answers} == {200}
        assert len(await bot.suggestions()) == 1
        assert len(await bot.heard(ASA, 1)) == 1


async def test_an_activity_that_comes_again_after_a_restart_has_no_second_effect(teams: FakeTeams, sqlite_url: str):
    activity = teams.activities.personal(of_teams(ASA), SUGGESTION)
    async with whole_bot(teams, sqlite_url) as bot:
        await teams.deliver(activity)
        await bot.heard(ASA, 1)
        await bot.restarted()
        await teams.deliver(activity)
        assert len(await bot.suggestions()) == 1
        assert len(await bot.heard(ASA, 1)) == 1


@pytest.mark.slow
async def test_with_the_database_locked_the_person_is_told_that_nothing_was_saved(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        with sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None, timeout=30) as other:
            await bot.says(BO, "dagordning")
            await bot.heard(BO, 1)
            other.execute("BEGIN IMMEDIATE")
            await bot.says(ASA, SUGGESTION)
            [told] = await bot.heard(ASA, 1)
            other.execute("ROLLBACK")
        assert "inget sparades" in told
        assert await bot.suggestions() == []


@pytest.mark.slow
async def test_with_the_database_gone_the_person_is_told_that_nothing_was_saved(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        await bot.says(BO, "dagordning")
        await bot.heard(BO, 1)
        with sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None, timeout=30) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("ALTER TABLE agenda_item RENAME TO elsewhere")
            other.execute("COMMIT")
            await bot.says(ASA, SUGGESTION)
            [told] = await bot.heard(ASA, 1)
            other.execute("BEGIN IMMEDIATE")
            other.execute("ALTER TABLE elsewhere RENAME TO agenda_item")
            other.execute("COMMIT")
        assert "inget sparades" in told
        assert await bot.suggestions() == []


async def test_what_trips_databases_and_turns_lines_around_is_not_kept(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        await bot.says(ASA, "lägg till punkten Yrkes\u0000resan \u202egnitdelning\u2069 på nästa möte")
        await bot.heard(ASA, 1)
        [item] = await bot.suggestions()
        assert item.title == "Yrkesresan gnitdelning"


async def test_a_form_is_cleaned_as_a_message_is(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url, meetings=[]) as bot:
        answer = await teams.deliver(
            teams.activities.task_submit(of_teams(ASA), {"verb": "note.save", "note": 1, "text": "\u0000\u202e"})
        )
        assert answer.status == 200
        assert "Det finns inte" in str(answer.body) or "Det finns inte" in str(await bot.heard(ASA, 1))
