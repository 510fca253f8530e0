"""What no client of today sends, or only sometimes, to the whole bot: answered politely, and never with a fault."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from dialogs.texts import say
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import ASA
from tests.conversations import NOT_FOR_YOU
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams

WHO: Someone = of_teams(ASA)
UNKNOWN = say("sv", "unknown-request")
EMPTY_SEARCH = {"statusCode": 200, "type": "application/vnd.microsoft.search.searchResponse", "value": {"results": []}}
MESSAGE = "application/vnd.microsoft.activity.message"


@pytest.fixture
async def bot(teams: FakeTeams, sqlite_url: str) -> AsyncIterator[WholeBot]:
    async with whole_bot(teams, sqlite_url) as bot:
        yield bot


async def invoked(bot: WholeBot, name: Any, value: Any) -> Any:
    answer = await bot.teams.deliver(bot.teams.activities.invoke(WHO, name, value))
    assert answer.status == 200, answer
    return answer.body


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("composeExtension/somethingNew", {"composeExtension": {"type": "message", "text": UNKNOWN}}),
        ("task/somethingNew", {"task": {"type": "message", "value": UNKNOWN}}),
        ("adaptiveCard/somethingNew", {"statusCode": 200, "type": MESSAGE, "value": UNKNOWN}),
        ("application/somethingNew", EMPTY_SEARCH),
        ("message/submitAction", ""),
        ("signin/verifyState", ""),
        ("suggestedActions/submit", ""),
        ("fileConsent/invoke", ""),
        ("invoke", ""),
        ("", ""),
        ("/", ""),
        (None, ""),
        (7, ""),
        ("x" * 400, ""),
    ],
)
@pytest.mark.parametrize("value", [{}, None, "text", [1], {"a": {"b": "c"}}])
async def test_a_request_that_is_not_known_is_answered_in_its_own_shape(
    bot: WholeBot, name: Any, body: Any, value: Any
) -> None:
    assert await invoked(bot, name, value) == body


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"queryText": "Å"},
        {"queryText": "Å", "dataset": "graph.microsoft.com/users"},
        {"queryText": "Å", "dataset": "no-such"},
        {"queryText": ["Å"], "dataset": {"x": 1}, "queryOptions": {"skip": "many", "top": -1}},
        {"queryText": "Å" * 5000, "dataset": "x" * 5000},
    ],
    ids=repr,
)
async def test_a_search_in_a_list_that_is_not_known_finds_nothing(bot: WholeBot, value: Any) -> None:
    body = await invoked(bot, "application/search", value)
    assert body == EMPTY_SEARCH


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"action": "undo"},
        {"action": '{"verb": "undo", "data": {"acts": [1]}}'},
        {"action": '{"verb": '},
        {"action": ["undo"]},
        {"action": {"verb": 7, "data": "x"}},
        {"action": {"verb": "undo", "data": None}},
        {"action": {"verb": "undo", "data": '{"acts": "1"}'}},
        {"action": {"verb": "undo", "data": {"network": "x"}}},
        {"action": {"verb": "undo", "data": {"network": 10**40}}},
        {"action": {"verb": "x" * 5000}},
    ],
    ids=lambda value: str(value)[:60],
)
@pytest.mark.parametrize("name", ["adaptiveCard/action", "invoke"])
async def test_a_press_that_carries_something_else_is_nobodys(bot: WholeBot, name: str, value: Any) -> None:
    body = await invoked(bot, name, value)
    if name == "invoke" and not value:
        assert body == ""
    else:
        assert body == {"statusCode": 200, "type": MESSAGE, "value": NOT_FOR_YOU}


async def test_a_press_that_a_phone_calls_only_an_invoke_is_the_press(bot: WholeBot) -> None:
    await bot.says(ASA, "lägg till punkten Yrkesresan på nästa möte")
    [receipt] = await bot.heard(ASA, 1)
    assert "Yrkesresan" in receipt
    shown = bot.teams.seen_in(bot.teams.activities.personal_chat(WHO))[0].card or {}
    undo = next(a for a in shown["actions"] if a.get("verb") == "undo")
    body = await invoked(bot, "invoke", {"action": undo, "trigger": "manual"})
    assert body["type"] == "application/vnd.microsoft.card.adaptive"
    assert [item.state.value for item in await bot.suggestions()] == ["withdrawn"]


@pytest.mark.parametrize(
    "value", [None, {}, {"data": None}, {"data": "x"}, {"data": {}}, {"data": {"verb": "no-such"}}]
)
@pytest.mark.parametrize("name", ["task/fetch", "task/submit"])
async def test_a_dialog_of_nothing_says_so(bot: WholeBot, name: str, value: Any) -> None:
    assert await invoked(bot, name, value) == {"task": {"type": "message", "value": NOT_FOR_YOU}}


async def test_an_invoke_that_comes_three_times_has_one_effect_and_one_answer(bot: WholeBot) -> None:
    await bot.says(ASA, "lägg till punkten Yrkesresan på nästa möte")
    await bot.heard(ASA, 1)
    shown = bot.teams.seen_in(bot.teams.activities.personal_chat(WHO))[0].card or {}
    undo = next(a for a in shown["actions"] if a.get("verb") == "undo")
    press = bot.teams.activities.invoke(WHO, "adaptiveCard/action", {"action": undo, "trigger": "manual"})
    first, second = await asyncio.gather(bot.teams.deliver(press), bot.teams.deliver(press))
    third = await bot.teams.deliver(press)
    assert first.body == second.body == third.body
    await bot.restarted()
    assert (await bot.teams.deliver(press)).status == 200
    assert [item.state.value for item in await bot.suggestions()] == ["withdrawn"]


@pytest.mark.parametrize("size", [100, 250])
async def test_a_form_of_a_hundred_kilobytes_is_read_and_answered(bot: WholeBot, size: int) -> None:
    typed = {"verb": "suggestion.save", "title": "x" * 1024 * size}
    answer = await bot.teams.deliver(bot.teams.activities.task_submit(WHO, typed))
    assert answer.status == 200
    assert len(str(answer.body)) < 100 * 1024
    assert await bot.suggestions() == []


async def test_a_form_over_the_limit_is_not_read(bot: WholeBot) -> None:
    typed = {"verb": "suggestion.save", "title": "x" * 1024 * 257}
    assert (await bot.teams.deliver(bot.teams.activities.task_submit(WHO, typed))).status == 413


@pytest.mark.parametrize(
    "name", ["composeExtension/query", "composeExtension/queryLink", "composeExtension/selectItem"]
)
@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"commandId": "no-such", "parameters": [{"name": "q", "value": "Å"}]},
        {"commandId": ["x"], "parameters": "Å", "queryOptions": {"skip": "1", "count": None}},
        {"commandId": "find", "parameters": [None, {"name": 1}, {"name": "q", "value": ["x"]}]},
        {"url": "https://example.org/"},
    ],
    ids=repr,
)
async def test_a_message_extension_of_nothing_shows_nothing_and_no_fault(bot: WholeBot, name: str, value: Any) -> None:
    body = await invoked(bot, name, value)
    shown = body["composeExtension"] if body else {"type": "result", "attachments": []}
    assert shown["type"] in ("result", "message")
    assert shown.get("text") != ""
