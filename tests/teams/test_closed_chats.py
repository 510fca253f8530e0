"""What is for one person only, when Teams does not let the bot write to them: that is said where it was asked."""

from typing import Any

import pytest

from dialogs.texts import say
from dialogs.turn import Reply
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, Fault, refuse
from tests.teams.serving import Listener, says, serving

GUNNEL = Someone.called("Gunnel Gästsson (Gäst)")
TOLD = say("sv", "private-refused")
SECRET = "Bara för Gunnel"
FORM = {"type": "AdaptiveCard", "version": "1.5", "speak": SECRET, "body": []}
PRIVATE = Reply(text=SECRET, private=True, instead=TOLD)
CLOSED = [
    "ConversationNotFound",
    "ConversationBlockedByUser",
    "MessageWritesBlocked",
    "BotNotInConversationRoster",
    "AclCheckFailed",
]


async def answered(teams: FakeTeams, reply: Reply, activity: dict[str, Any]) -> Listener:
    listener = Listener(says(reply))
    async with serving(teams, listener):
        assert (await teams.deliver(activity)).status == 200
    return listener


def in_thread(teams: FakeTeams) -> list[str]:
    return [m.text for m in teams.seen_in(teams.activities.thread("1763"))]


@pytest.mark.parametrize("code", CLOSED)
@pytest.mark.parametrize("where", ["create", "send"])
async def test_that_it_could_not_be_given_is_said_in_the_thread_by_name_and_nothing_of_what_it_was(
    teams: FakeTeams, where: str, code: str
) -> None:
    teams.close(GUNNEL, code, at=where)
    listener = await answered(teams, PRIVATE, teams.activities.channel(GUNNEL, "mina uppdrag", root="1763"))
    [said] = in_thread(teams)
    assert said.endswith(TOLD)
    assert f"<at>{GUNNEL.name}</at>" in said
    [mention] = teams.seen_in(teams.activities.thread("1763"))[0].activity["entities"]
    assert mention["mentioned"]["id"] == GUNNEL.teams_id
    assert SECRET not in str(teams.shown)
    assert listener.kept == []


@pytest.mark.parametrize("status", [403, 404])
async def test_a_chat_that_is_not_there_any_more_is_closed_too(teams: FakeTeams, status: int) -> None:
    teams.next("create", refuse(status))
    await answered(teams, PRIVATE, teams.activities.channel(GUNNEL, "mina uppdrag", root="1763"))
    assert len(in_thread(teams)) == 1


async def test_a_form_that_no_dialog_shows_is_answered_in_the_same_way(teams: FakeTeams) -> None:
    teams.close(GUNNEL)
    await answered(teams, Reply(form=FORM, instead=TOLD), teams.activities.channel(GUNNEL, "nytt uppdrag", root="1763"))
    [said] = in_thread(teams)
    assert said.endswith(TOLD)


async def test_it_is_said_once_and_what_is_for_all_comes_all_the_same(teams: FakeTeams) -> None:
    teams.close(GUNNEL)
    reply = Reply(text="Till alla", then=(PRIVATE, Reply(text="Också till alla"), PRIVATE))
    await answered(teams, reply, teams.activities.channel(GUNNEL, "x", root="1763"))
    first, told, last = in_thread(teams)
    assert (first, last) == ("Till alla", "Också till alla")
    assert told.endswith(TOLD)


async def test_a_press_in_the_channel_is_answered_in_the_same_way(teams: FakeTeams) -> None:
    teams.close(GUNNEL)
    press = teams.activities.in_channel(teams.activities.execute(GUNNEL, "mine"), "1763")
    await answered(teams, PRIVATE, press)
    assert len(in_thread(teams)) == 1


@pytest.mark.parametrize("fault", [refuse(503), refuse(429, Retry_After="600"), refuse(413)])
async def test_a_chat_that_teams_fails_to_reach_is_not_closed_and_the_answer_comes_later(
    teams: FakeTeams, fault: Fault
) -> None:
    teams.always("send", fault)
    listener = await answered(teams, PRIVATE, teams.activities.channel(GUNNEL, "mina uppdrag", root="1763"))
    assert [[p.activity["text"] for p in left] for left, _ in listener.kept] == [[SECRET]]
    [[posting], _] = listener.kept[0]
    assert type(posting).from_json(posting.to_json()) == posting


async def test_in_ones_own_chat_there_is_nothing_to_say_instead(teams: FakeTeams) -> None:
    teams.always("send", refuse(403))
    listener = await answered(teams, PRIVATE, teams.activities.personal(GUNNEL, "mina uppdrag"))
    [[posting], _] = listener.kept[0]
    assert posting.instead is None
