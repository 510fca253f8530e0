"""The form of a matter over the wire: as a dialog, on somebody's message, and in a client that opens no dialogs."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from meetings.actions.items import ActionItem
from storage.store import open_store
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import ASA, BO
from tests.dialogs.test_recording import inputs
from tests.fakes.teams import FakeTeams

LINK = "https://teams.microsoft.com/l/message/1/2"
GOOD = {"title": "Se över jouren", "preparers": "all", "due": "2027-12-01"}
SAID = "Vem ser över jouren?"


@pytest.fixture
async def bot(teams: FakeTeams, sqlite_url: str) -> AsyncIterator[WholeBot]:
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        yield bot


async def matters(bot: WholeBot) -> list[ActionItem]:
    async with open_store(bot.url) as store, store.reading(bot.network.id) as unit:
        return await unit.actions.all()


def form_in(body: Any) -> dict[str, Any]:
    """The card of an opened dialog."""
    assert body["task"]["type"] == "continue"
    card: dict[str, Any] = body["task"]["value"]["card"]["content"]
    return card


def submitted(form: Mapping[str, Any], **values: str) -> dict[str, Any]:
    """What a client sends when the form is saved: what stands in the fields, without what is empty."""
    stands = {f["id"]: f["value"] for f in inputs(form) if f["value"]}
    return {**form["actions"][0]["data"], **stands, **values}


def words(card: Mapping[str, Any]) -> str:
    return str(card["body"])


async def fetched(bot: WholeBot, **data: object) -> dict[str, Any]:
    asked = bot.teams.activities.task_fetch(of_teams(ASA), {"verb": "recording.open", **data})
    return form_in((await bot.teams.deliver(asked)).body)


async def test_the_dialog_opens_says_what_is_wrong_and_closes_with_a_receipt(bot: WholeBot) -> None:
    activities = bot.teams.activities
    form = await fetched(bot)
    answer = await bot.teams.deliver(activities.task_submit(of_teams(ASA), submitted(form, title="Se över jouren")))
    again = form_in(answer.body)
    assert "Välj ett datum eller ett möte." in words(again)
    done = await bot.teams.deliver(activities.task_submit(of_teams(ASA), submitted(again, **GOOD)))
    assert done.status == 200
    assert not done.body
    [receipt] = await bot.heard(ASA, 1)
    assert receipt.startswith("Uppdrag 1: Se över jouren")
    assert [m.title for m in await matters(bot)] == ["Se över jouren"]


async def test_a_dialog_submitted_twice_is_one_matter_and_says_so(bot: WholeBot) -> None:
    form = await fetched(bot)
    for _ in range(2):
        answer = await bot.teams.deliver(bot.teams.activities.task_submit(of_teams(ASA), submitted(form, **GOOD)))
    assert answer.body["task"]["value"] == "Det där har jag redan tagit emot."
    assert len(await matters(bot)) == 1


async def on_message(bot: WholeBot, name: str, content: str, author: object, **more: Any) -> Any:
    payload = {"body": {"contentType": "html", "content": content}, "linkToMessage": LINK, "from": author}
    asked = bot.teams.activities.message_action(
        of_teams(ASA), name, "recordFromMessage", content, messagePayload=payload, **more
    )
    return (await bot.teams.deliver(bot.teams.activities.in_channel(asked, root="77"))).body


async def test_a_message_becomes_a_matter_and_the_receipt_stands_in_its_thread(bot: WholeBot) -> None:
    author = {"user": {"id": BO.object_id, "displayName": f"{BO.name} (Gäst)"}}
    content = f"<div><p>{SAID}</p><p>Den <b>faller</b> i vår 🙈 &lt;img&gt;</p></div>"
    form = form_in(await on_message(bot, "fetchTask", content, author))
    data = submitted(form, preparers="all", due="2027-12-01")
    body = await on_message(bot, "submitAction", content, author, data=data)
    assert body["task"]["value"].startswith(f"Uppdrag 1: {SAID}")
    [item] = await matters(bot)
    assert item.comment == f"{SAID}\nDen faller i vår 🙈 <img>\n{LINK}"
    async with open_store(bot.url) as store, store.reading(bot.network.id) as unit:
        raised = await unit.members.get(item.initiator_id or 0)
    assert raised
    assert raised.name == BO.name
    await bot.teams.until_shown(1)
    [receipt] = bot.teams.seen_in(bot.teams.activities.thread("77"))
    assert str((receipt.card or {})["speak"]).startswith(f"Uppdrag 1: {SAID}")


@pytest.mark.parametrize(
    ("content", "author"),
    [
        ('<p><img alt="image" src="https://example.org/x.png"></p>', {"user": {"displayName": BO.name}}),
        ('<attachment id="1"></attachment>', {"user": None, "application": {"displayName": "En annan app"}}),
        ("", None),
        ("<script>alert(1)</script>", "Bo"),
    ],
    ids=["picture", "card", "empty", "script"],
)
async def test_a_message_without_words_opens_a_form_that_says_so(bot: WholeBot, content: str, author: object) -> None:
    form = form_in(await on_message(bot, "fetchTask", content, author))
    assert "Meddelandet har ingen text" in words(form)
    body = await on_message(bot, "submitAction", content, author, data=submitted(form, **GOOD))
    assert body["task"]["value"].startswith("Uppdrag 1: Se över jouren")
    assert [m.comment for m in await matters(bot)] == [LINK]


async def test_where_no_dialog_opens_the_form_is_posted_in_the_own_chat_and_submitted_there(bot: WholeBot) -> None:
    activities = bot.teams.activities
    pressed = activities.submit(of_teams(ASA), {"verb": "recording.open", "msteams": {"type": "task/fetch"}})
    await bot.teams.deliver(pressed)
    await bot.heard(ASA, 1)
    [shown] = bot.teams.seen_in(activities.personal_chat(of_teams(ASA)))
    assert shown.card
    await bot.teams.deliver(activities.submit(of_teams(ASA), submitted(shown.card, **GOOD)))
    assert (await bot.heard(ASA, 2))[1].startswith("Uppdrag 1: Se över jouren")


async def test_a_matter_is_changed_in_a_dialog(bot: WholeBot) -> None:
    form = await fetched(bot)
    await bot.teams.deliver(bot.teams.activities.task_submit(of_teams(ASA), submitted(form, **GOOD)))
    [item] = await matters(bot)
    form = await fetched(bot, item=item.id)
    await bot.teams.deliver(bot.teams.activities.task_submit(of_teams(ASA), submitted(form, title="Jouren i länet")))
    assert "Uppdrag 1 är ändrat: Jouren i länet" in (await bot.heard(ASA, 2))[1]
    assert [m.title for m in await matters(bot)] == ["Jouren i länet"]


async def test_a_stranger_is_shown_no_form(bot: WholeBot) -> None:
    stranger = type(of_teams(ASA)).called("Ylva Främling")
    answer = await bot.teams.deliver(bot.teams.activities.task_fetch(stranger, {"verb": "recording.open"}))
    assert "continue" not in str(answer.body)
    assert "Bo Exempelsson" not in str(answer.body)
