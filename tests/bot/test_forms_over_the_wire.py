"""The forms about the network over the wire: as dialogs, in a client without dialogs, and their fields searched."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from dialogs.texts import say
from meetings.network.people import Network
from storage.store import open_store
from tests.bot.test_recording_forms import form_in, submitted, words
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import ASA, CHAIR, a_network
from tests.dialogs.test_recording import inputs
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, Shown

SEARCH = "application/vnd.microsoft.search.searchResponse"
OPENED = ["settings.open", "meeting.open", "members.open", "my-settings.open", "network.open", "year.open"]


@pytest.fixture
async def bot(teams: FakeTeams, sqlite_url: str) -> AsyncIterator[WholeBot]:
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        yield bot


async def network_of(bot: WholeBot) -> Network:
    async with open_store(bot.url) as store, store.reading(bot.network.id) as unit:
        return unit.network


async def fetched(bot: WholeBot, **data: object) -> dict[str, Any]:
    return form_in((await bot.teams.deliver(bot.teams.activities.task_fetch(of_teams(CHAIR), data))).body)


async def submits(bot: WholeBot, data: Mapping[str, Any]) -> Any:
    return await bot.teams.deliver(bot.teams.activities.task_submit(of_teams(CHAIR), dict(data)))


async def test_the_dialog_opens_says_what_is_wrong_and_closes_with_a_receipt(bot: WholeBot) -> None:
    form = await fetched(bot, verb="settings.open")
    again = form_in((await submits(bot, submitted(form, ask_days="en vecka"))).body)
    assert "en vecka" in words(again)
    assert again["actions"][0]["data"]["submit"] != form["actions"][0]["data"]["submit"]
    done = await submits(bot, submitted(again, ask_days="5"))
    assert (done.status, done.body) == (200, "")
    assert "5 dagar före sista dagen" in (await bot.heard(CHAIR, 1))[0]
    assert (await network_of(bot)).ask_days == 5


async def test_the_person_picked_takes_the_place_of_the_pick_in_the_dialog(bot: WholeBot) -> None:
    pick = await fetched(bot, verb="members.open")
    someone = next(c["value"] for f in inputs(pick) for c in f.get("choices", []) if c["title"].startswith(ASA.name))
    form = form_in((await submits(bot, submitted(pick, member=someone))).body)
    assert next(f["value"] for f in inputs(form) if f["id"] == "name") == ASA.name


async def test_a_double_press_saves_once(bot: WholeBot) -> None:
    form = await fetched(bot, verb="meeting.open")
    whole = submitted(form, day="2027-12-10", whole_day="true", place="Åmål")
    first, second = await submits(bot, whole), await submits(bot, whole)
    assert first.body == ""
    assert "redan" in second.body["task"]["value"]
    async with open_store(bot.url) as store, store.reading(bot.network.id) as unit:
        assert [m.place for m in await unit.meetings.all()].count("Åmål") == 1


@pytest.mark.parametrize("verb", OPENED)
async def test_where_the_client_opens_no_dialog_the_form_is_in_the_own_chat(bot: WholeBot, verb: str) -> None:
    shown = await pressed_in_channel(bot, verb, 2)
    assert [m.text for m in shown if m.text] == [say("sv", "form-in-your-chat")]
    [form] = [m for m in shown if m.card]
    assert inputs(form.card)
    assert form.conversation == bot.teams.activities.personal_chat(of_teams(CHAIR))


@pytest.mark.parametrize("verb", OPENED)
async def test_where_teams_refuses_the_own_chat_that_is_said_where_it_was_asked(bot: WholeBot, verb: str) -> None:
    bot.teams.close(of_teams(CHAIR))
    shown = await pressed_in_channel(bot, verb, 1)
    assert not [m for m in shown if m.card]
    assert say("sv", "private-refused") in "".join(m.text or "" for m in shown)


async def pressed_in_channel(bot: WholeBot, verb: str, count: int) -> list[Shown]:
    """What is shown after a press on a form's button in the channel, in a client that opens no dialog."""
    activities = bot.teams.activities
    pressed = activities.in_channel(activities.submit(of_teams(CHAIR), {"verb": verb}))
    await bot.teams.deliver(pressed)
    async with asyncio.timeout(10):
        return await bot.teams.until_shown(count)


async def searched(bot: WholeBot, who: Someone, text: object, dataset: object) -> Any:
    value = {"queryText": text, "dataset": dataset, "queryOptions": {"skip": 0, "top": 15}, "kind": "search"}
    answer = await bot.teams.deliver(bot.teams.activities.invoke(who, "application/search", value))
    assert answer.status == 200
    assert (answer.body["statusCode"], answer.body["type"]) == (200, SEARCH)
    return [(one["title"], one["value"]) for one in answer.body["value"]["results"]]


async def test_a_field_of_people_is_searched_by_members_of_its_network_alone(bot: WholeBot) -> None:
    async with open_store(bot.url) as store:
        other = await a_network(store, "Ett annat nätverk", members=(ASA,), tenant=bot.teams.tenant_id)
    own = await searched(bot, of_teams(CHAIR), "åsa", f"people/{bot.network.id}")
    assert [title for title, _ in own] == ["Åsa Testsson (Åmål)"]
    assert own[0][1].isdecimal()
    assert await searched(bot, of_teams(CHAIR), "åsa", f"people/{other.id}") == []
    assert await searched(bot, of_teams(ASA), "åsa", f"people/{other.id}") != []
    assert await searched(bot, Someone.called("Nils Okänd"), "åsa", f"people/{bot.network.id}") == []


async def test_a_search_that_no_field_of_ours_makes_finds_nothing(bot: WholeBot) -> None:
    fields = ["people/", "people", "nobody/1", "people/1/2", "people/²", {"a": 1}, None, 7]
    for field in fields:
        assert await searched(bot, of_teams(CHAIR), "åsa", field) == []
    for text in ("x" * 10_000, "ingen heter så", {"a": "zz"}):
        assert await searched(bot, of_teams(CHAIR), text, f"people/{bot.network.id}") == []
