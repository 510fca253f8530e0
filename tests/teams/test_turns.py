import asyncio

import pytest

from bot.teams.incoming import Event, Incoming, Via
from bot.teams.outbox import Posting
from bot.teams.outcome import Ambiguous, SurelyNot, Terminal
from dialogs.turn import Kind, Place, Reply
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, accept_then, drop, late, refuse
from tests.teams.serving import Listener, says, serving

BODIL = Someone.called("Bodil Exempelsson")
CARD = {"type": "AdaptiveCard", "version": "1.5", "body": []}


async def test_a_message_is_answered_in_the_persons_chat(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(text="Hej!")))):
        answer = await teams.deliver(teams.activities.personal(BODIL, "hej"))
    assert answer.status == 200
    assert [m.text for m in teams.seen_in(teams.activities.personal_chat(BODIL))] == ["Hej!"]


async def test_a_message_in_the_channel_is_answered_in_its_thread(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(text="Noterat.")))):
        await teams.deliver(teams.activities.channel(BODIL, "hej", root="1763"))
    assert [m.text for m in teams.seen_in(teams.activities.thread("1763"))] == ["Noterat."]


async def test_what_is_private_goes_to_the_persons_own_chat(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(text="Dina uppdrag", private=True)))):
        await teams.deliver(teams.activities.channel(BODIL, "mina uppdrag"))
    assert [m.conversation for m in teams.shown] == [teams.activities.personal_chat(BODIL)]


async def test_text_and_card_go_apart_and_in_order(teams: FakeTeams):
    reply = Reply(text="Här är den.", card=CARD, summary="Dagordning", then=(Reply(text="Mer?"),))
    async with serving(teams, Listener(says(reply))):
        await teams.deliver(teams.activities.personal(BODIL, "dagordning"))
    assert [(m.text, bool(m.card)) for m in teams.shown] == [("Här är den.", False), ("", True), ("Mer?", False)]
    assert teams.shown[1].activity["summary"] == "Dagordning"


async def test_a_pressed_card_is_replaced_in_the_answer(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(card=CARD, replaces=True)))):
        answer = await teams.deliver(teams.activities.execute(BODIL, "done", {"item": 4}))
    assert answer.body == {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": CARD}
    assert teams.shown == []


async def test_a_pressed_button_without_universal_actions_updates_its_message(teams: FakeTeams):
    done = {**CARD, "speak": "Klar"}
    async with serving(teams, Listener(says(Reply(card=CARD)))):
        await teams.deliver(teams.activities.personal(BODIL, "status"))
    async with serving(teams, Listener(says(Reply(card=done, replaces=True)))):
        await teams.deliver(teams.activities.submit(BODIL, {"verb": "done"}, card=teams.shown[0].id))
    assert [m.card for m in teams.seen_in(teams.activities.personal_chat(BODIL))] == [done]


async def test_a_card_that_cannot_be_updated_is_said_anew(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(card=CARD, replaces=True)))):
        await teams.deliver(teams.activities.submit(BODIL, {"verb": "done"}, card="gone"))
    assert [m.route for m in teams.shown] == ["send"]


async def test_a_form_is_opened_as_a_dialog_and_closed_by_an_empty_answer(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(form=CARD, summary="Nytt uppdrag")))):
        opened = await teams.deliver(teams.activities.task_fetch(BODIL, {"verb": "action-form"}))
    async with serving(teams, Listener(says(Reply(card=CARD)))):
        closed = await teams.deliver(teams.activities.task_submit(BODIL, {"verb": "action", "title": "Avtal"}))
        await teams.until_shown(1)
    assert opened.body["task"]["type"] == "continue"
    assert opened.body["task"]["value"]["card"]["content"] == CARD
    assert closed.body == ""
    assert teams.shown[0].card == CARD


async def test_a_form_asked_for_in_words_is_posted_in_the_persons_own_chat(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(form=CARD)))):
        await teams.deliver(teams.activities.channel(BODIL, "nytt uppdrag"))
    assert [m.conversation for m in teams.shown] == [teams.activities.personal_chat(BODIL)]


async def test_an_invoke_is_answered_before_what_it_posts_has_arrived(teams: FakeTeams):
    held = asyncio.Event()
    teams.next("send", late(until=held))
    async with serving(teams, Listener(says(Reply(card=CARD, replaces=True, then=(Reply(text="Sen"),))))):
        answer = await teams.deliver(teams.activities.execute(BODIL, "done"))
        assert answer.body["value"] == CARD
        assert teams.shown == []
        held.set()
        await teams.until_shown(1)


async def test_the_receiver_hears_who_said_what_where(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener):
        await teams.deliver(teams.activities.channel(BODIL, "klar 4", root="1763"))
        await teams.deliver(teams.activities.execute(BODIL, "done", {"item": 4, "submit": "abc"}))
        await teams.deliver(teams.activities.installed(BODIL))
    said, pressed, installed = listener.heard
    assert (said.kind, said.text, said.place, said.mentioned) == (Kind.TEXT, "klar 4", Place.CHANNEL, True)
    assert said.conversation == teams.activities.thread("1763")
    assert (said.channel_id, said.team_id) == (teams.activities.channel_id, teams.activities.team_id)
    assert (said.tenant_id, said.object_id) == (teams.tenant_id, BODIL.object_id)
    assert (pressed.kind, pressed.verb, pressed.data["item"], pressed.submit_id) == (Kind.VERB, "done", 4, "abc")
    assert (installed.via, installed.event, installed.sender.object_id) == (
        Via.EVENT,
        Event.INSTALLED,
        BODIL.object_id,
    )


async def test_the_same_activity_fifty_times_at_once_is_one_turn_and_one_answer(teams: FakeTeams):
    listener = Listener(says(Reply(text="Tillagd.")))
    activity = teams.activities.personal(BODIL, "lägg till punkten Avtal")
    async with serving(teams, listener):
        answers = await asyncio.gather(*(teams.deliver(activity) for _ in range(50)))
    assert {a.status for a in answers} == {200}
    assert len(listener.heard) == len(teams.shown) == 1


async def test_an_invoke_sent_again_gets_the_same_body(teams: FakeTeams):
    listener = Listener(says(Reply(card=CARD, replaces=True)))
    press = teams.activities.execute(BODIL, "done")
    async with serving(teams, listener):
        first, second = await teams.deliver(press), await teams.deliver(press)
    assert first == second
    assert len(listener.heard) == 1


async def test_a_fault_of_ours_is_told_and_tried_anew_when_teams_asks_again(teams: FakeTeams):
    async def stumble(incoming: Incoming) -> Reply:
        if len(listener.heard) == 1:
            raise RuntimeError("the database is gone")
        return Reply(text="Tillagd.")

    listener = Listener(stumble)
    activity = teams.activities.personal(BODIL, "lägg till punkten Avtal")
    async with serving(teams, listener):
        assert (await teams.deliver(activity)).status == 200
        assert (await teams.deliver(activity)).status == 200
    assert [m.text for m in teams.shown] == ["Något gick fel och ingenting sparades.", "Tillagd."]


async def test_an_event_that_goes_wrong_disturbs_nobody_but_whoever_installs_the_app(teams: FakeTeams):
    async def stumble(incoming: Incoming) -> Reply:
        raise RuntimeError("the database is gone")

    async with serving(teams, Listener(stumble)):
        await teams.deliver(teams.activities.reaction(BODIL))
        assert teams.shown == []
        await teams.deliver(teams.activities.installed(BODIL))
    assert [m.text for m in teams.shown] == ["Något gick fel och ingenting sparades."]


@pytest.mark.parametrize("status", [429, 412, 502, 504])
async def test_an_answer_is_tried_again_when_teams_advises_it(teams: FakeTeams, status: int):
    teams.next("send", refuse(status, Retry_After="0"))
    async with serving(teams, Listener(says(Reply(text="Hej!")))):
        await teams.deliver(teams.activities.personal(BODIL, "hej"))
    assert [m.text for m in teams.shown] == ["Hej!"]


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (refuse(403, {"error": {"code": "MessageWritesBlocked"}}), Terminal),
        (refuse(404, {"error": {"code": "ConversationNotFound"}}), Terminal),
        (refuse(400), Terminal),
        (refuse(413), Terminal),
        (refuse(401), SurelyNot),
        (refuse(429, Retry_After="600"), SurelyNot),
        (refuse(307, Location="http://127.0.0.1:1/"), SurelyNot),
        (accept_then(500), Ambiguous),
        (accept_then(503), Ambiguous),
        (drop(), Ambiguous),
        (drop(accepted=True), Ambiguous),
    ],
)
async def test_what_teams_did_not_take_is_kept_with_its_outcome(teams: FakeTeams, fault, outcome):
    teams.always("send", fault)
    listener = Listener(says(Reply(text="Hej!", then=(Reply(text="Mer"),))))
    async with serving(teams, listener) as wire:
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"))).status == 200
        ((left, why),) = listener.kept
        assert type(why) is outcome
        teams.always("send", None)
        teams.shown.clear()
        for posting in left:
            await wire.outbox.send(Posting.from_json(posting.to_json()))
    assert [m.text for m in teams.shown] == ["Hej!", "Mer"]


async def test_a_refused_token_is_replaced_once(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(text="Hej!")))):
        await teams.deliver(teams.activities.personal(BODIL, "ett"))
        teams.revoke_tokens()
        await teams.deliver(teams.activities.personal(BODIL, "två"))
    assert len(teams.shown) == 2
    assert len(teams.of("token")) == 2


@pytest.mark.slow
async def test_two_hundred_turns_sign_in_once_and_share_connections(teams: FakeTeams):
    async with serving(teams, Listener(says(Reply(text="Hej!")))):
        for start in range(0, 200, 8):
            said = [teams.activities.personal(BODIL, str(n)) for n in range(start, start + 8)]
            await asyncio.gather(*map(teams.deliver, said))
    assert len(teams.shown) == 200
    assert len(teams.of("token")) == 1
    assert len({r.connection for r in teams.of("send")}) <= 10


async def test_a_card_pressed_in_the_channel_changes_for_everybody(teams: FakeTeams):
    shown = {**CARD, "speak": "Klar"}
    async with serving(teams, Listener(says(Reply(card=CARD)))):
        await teams.deliver(teams.activities.channel(BODIL, "status", root="1763"))
    async with serving(teams, Listener(says(Reply(card=shown, replaces=True)))):
        press = teams.activities.in_channel(teams.activities.execute(BODIL, "done", card=teams.shown[0].id), "1763")
        assert (await teams.deliver(press)).body["value"] == shown
        await teams.until_shown(2)
    assert [m.card for m in teams.seen_in(teams.activities.thread("1763"))] == [shown]


async def test_what_a_press_posts_is_kept_too_when_teams_does_not_take_it(teams: FakeTeams):
    teams.always("send", refuse(403))
    listener = Listener(says(Reply(card=CARD, replaces=True, then=(Reply(text="Mer"),))))
    async with serving(teams, listener):
        assert (await teams.deliver(teams.activities.execute(BODIL, "done"))).body["value"] == CARD
    ((left, _),) = listener.kept
    assert [p.activity["text"] for p in left] == ["Mer"]


async def test_a_slow_turn_is_acknowledged_before_teams_asks_again(teams: FakeTeams, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.teams.endpoint.ANSWER_WITHIN", 0.01)
    done = asyncio.Event()

    async def slowly(incoming: Incoming) -> Reply:
        await done.wait()
        return Reply(text="Till slut")

    async with serving(teams, Listener(slowly)):
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"))).status == 202
        done.set()
        await teams.until_shown(1)
    assert teams.shown[0].text == "Till slut"


async def test_a_body_that_does_not_come_is_not_waited_for(teams: FakeTeams, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.teams.endpoint.BODY_WITHIN", 0.05)
    async with serving(teams, Listener()):
        host, _, port = teams.bot_url.removeprefix("http://").removesuffix("/api/messages").partition(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(
            f"POST /api/messages HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {teams.signer.token()}\r\n"
            "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{".encode()
        )
        assert b" 408 " in await reader.readline()
        writer.close()
        await writer.wait_closed()


async def test_stopping_lets_the_turns_under_way_end(teams: FakeTeams):
    held = asyncio.Event()
    teams.next("send", late(until=held))
    async with serving(teams, Listener(says(Reply(card=CARD, replaces=True, then=(Reply(text="Mer"),))))):
        await teams.deliver(teams.activities.execute(BODIL, "done"))
        await teams.until_asked("send")
        asyncio.get_running_loop().call_soon(held.set)
    assert [m.text for m in teams.shown] == ["Mer"]


@pytest.mark.slow
async def test_a_receiver_that_cannot_even_say_that_it_failed_is_a_fault_and_tried_anew(teams: FakeTeams):
    class Broken(Listener):
        async def failed(self, incoming: Incoming, error: Exception) -> Reply:
            raise error

    async def stumble(incoming: Incoming) -> Reply:
        raise RuntimeError("no database")

    listener = Broken(stumble)
    activity = teams.activities.personal(BODIL, "hej")
    async with serving(teams, listener):
        assert [(await teams.deliver(activity)).status for _ in range(2)] == [500, 500]
    assert len(listener.heard) == 2
