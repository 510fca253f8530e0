"""Reported and then closed, or two who speak at once at the walk-through: what is meant is asked, not guessed."""

import pytest

from dialogs.turn import Place
from meetings.actions.items import ActionState
from meetings.ports import Store
from meetings.walkthrough.records import StepOutcome
from tests.builders import ASA, BO, CHAIR, a_network
from tests.conversations import Room, heard, talk
from tests.dialogs.test_walking import DURING, MATTERS, before, matter, outcomes, recorded, titles

BILDERNA = "2. Länken till bilderna (nyss rapporterat)"
ENKATEN = "1. Enkäten om testbäddar (det ni är på nu)"


@pytest.fixture
async def room(store: Store) -> Room:
    room = Room(store, await a_network(store), DURING, place=Place.CHANNEL)
    for title, who, due in MATTERS:
        await recorded(room, title, who.name, due)
    await room.says(CHAIR.name, "gå igenom listan")
    await room.says(BO.name, "det är klart, bilderna är ute")
    room.later(minutes=1)
    return room


async def states(room: Room) -> tuple[ActionState, ActionState]:
    return (await matter(room, 2)).state, (await matter(room, 1)).state


class TestReportedAndThenClosed:
    @pytest.mark.parametrize("words", ["avsluta", "stäng den", "då avslutar vi den", "close it"])
    async def test_which_is_asked_and_nothing_done(self, room: Room, words: str):
        reply = await room.says(CHAIR.name, words)
        assert titles(reply) == [BILDERNA, ENKATEN]
        assert await states(room) == (ActionState.REPORTED, ActionState.OPEN)

    @pytest.mark.parametrize("answer", [f"[{BILDERNA}]", "2", "den första"])
    async def test_the_one_just_reported_is_closed_and_the_other_stays_before_the_meeting(
        self, room: Room, answer: str
    ):
        await room.says(CHAIR.name, "avsluta")
        await talk(room, CHAIR.name, [(answer, ["Uppdrag 2 är avslutat", "Nu 2 av 4: 1."])])
        assert await states(room) == (ActionState.CLOSED, ActionState.OPEN)
        assert (await outcomes(room))[2] == (StepOutcome.CLOSED, "bilderna är ute")

    async def test_the_one_before_the_meeting_is_closed_when_it_is_meant(self, room: Room):
        await room.says(CHAIR.name, "avsluta")
        await talk(room, CHAIR.name, [(f"[{ENKATEN}]", ["Uppdrag 1 är avslutat", "Nu 3 av 4"])])
        assert await states(room) == (ActionState.REPORTED, ActionState.CLOSED)

    async def test_a_number_is_not_asked_about(self, room: Room):
        await talk(room, CHAIR.name, [("avsluta 1", ["Uppdrag 1 är avslutat", "Nu 3 av 4"])])

    async def test_what_has_been_spoken_of_is_meant(self, room: Room):
        await talk(room, ASA.name, [("kommentar: två svar saknas", "Antecknat om uppdrag 1")])
        await talk(room, CHAIR.name, [("avsluta", "Uppdrag 1 är avslutat")])

    async def test_after_next_and_back_it_is_meant(self, room: Room):
        await talk(room, CHAIR.name, [("nästa", "Nu 3 av 4"), ("tillbaka", "2 av 4")])
        await talk(room, CHAIR.name, [("avsluta", "Uppdrag 1 är avslutat")])

    async def test_one_undo_takes_it_back(self, room: Room):
        await talk(room, CHAIR.name, [("avsluta", "Vilket"), ("2", "Uppdrag 2 är avslutat"), ("[Ångra]", "som förut")])
        assert await states(room) == (ActionState.REPORTED, ActionState.OPEN)
        assert (await outcomes(room))[2] == (StepOutcome.REPORTED, "bilderna är ute")
        assert await before(room) == 1


class TestTheReceiptOfAReport:
    async def test_it_closes_what_was_reported(self, room: Room):
        assert titles(room.last[BO.name]) == ["Avsluta 2", "Ångra"]
        room.last[CHAIR.name] = room.last[BO.name]
        reply = await room.presses(CHAIR.name, "Avsluta 2")
        assert "Uppdrag 2 är avslutat" in heard(reply)
        assert reply.replaces
        assert reply.live is None
        assert (await outcomes(room))[2] == (StepOutcome.CLOSED, "bilderna är ute")
        await talk(room, CHAIR.name, [("[Ångra]", "som förut")])
        assert await states(room) == (ActionState.REPORTED, ActionState.OPEN)

    async def test_pressed_by_a_member_it_closes_nothing(self, room: Room):
        await room.presses(BO.name, "Avsluta 2")
        assert await states(room) == (ActionState.REPORTED, ActionState.OPEN)

    async def test_pressed_twice_it_only_shows_where_the_meeting_is(self, room: Room):
        kept = room.last[BO.name]
        for _ in range(2):
            room.last[CHAIR.name] = kept
            reply = await room.presses(CHAIR.name, "Avsluta 2")
        assert "Enkäten om testbäddar" in heard(reply)
        assert (await outcomes(room))[2] == (StepOutcome.CLOSED, "bilderna är ute")

    async def test_in_ones_own_chat_it_is_offered_to_those_who_may(self, room: Room):
        room.place = Place.PERSONAL
        assert "Avsluta 1" not in titles(await room.says(ASA.name, "klar"))
        room.later(minutes=1)
        assert "Avsluta 4" in titles(await room.says(CHAIR.name, "klar"))

    async def test_the_receipt_of_a_comment_does_not_offer_it(self, room: Room):
        assert titles(await room.says(ASA.name, "kommentar: två svar saknas")) == ["Ångra"]


class TestSeveralComments:
    async def test_they_are_told_apart(self, room: Room):
        for said in ("fikat var gott", "bara Örebro kvar.", "Svar i maj"):
            await room.says(ASA.name, f"kommentar: {said}")
        assert (await outcomes(room))[1] == (None, "fikat var gott; bara Örebro kvar. Svar i maj")


class TestTwoAtOnce:
    @pytest.mark.parametrize("second", [ASA.name, CHAIR.name])
    async def test_a_second_done_within_seconds_is_asked_about(self, room: Room, second: str):
        await talk(room, ASA.name, [("klar", "Uppdrag 1 är rapporterat")])
        room.later(seconds=2)
        await talk(room, second, [("klar", "Uppdrag 1 blev rapporterat alldeles nyss. Vilket menar du?")])
        assert await before(room) == 4
        await talk(room, second, [("[1. Enkäten om testbäddar (nyss rapporterat)]", "3 av 4")])
        assert await before(room) == 4

    async def test_it_is_reported_when_it_is_meant(self, room: Room):
        await talk(room, ASA.name, [("klar", "Uppdrag 1 är rapporterat"), ("klar", "Vilket menar du?")])
        await talk(room, ASA.name, [("4", "Uppdrag 4 är rapporterat")])

    async def test_with_a_comment_or_later_it_is_what_is_before_the_meeting(self, room: Room):
        await talk(room, ASA.name, [("klar", "Uppdrag 1"), ("klar: bemannad till maj", "Uppdrag 4 är rapporterat")])
        room.later(seconds=6)
        await talk(room, CHAIR.name, [("klar", "Uppdrag 3 är rapporterat")])
