"""Going through the action list at a meeting: in words, by button, by anybody, steered by chair and coordinator."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs.turn import Place, Reply
from meetings.acting import By
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.listing import Matter, record
from meetings.authorisation import Act
from meetings.ports import Store
from meetings.walkthrough.records import StepOutcome, WalkState
from meetings.walkthrough.walks import walk_now
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, others_do, talk

DURING = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
"""Half an hour into the second meeting."""
EARLIER = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
MATTERS = (
    ("Enkäten om testbäddar", ASA, date(2026, 11, 12)),
    ("Länken till bilderna", BO, date(2026, 10, 31)),
    ("Placeringsavtalet", ARLA, None),
    ("Jourens bemanning", ASA, date(2027, 1, 21)),
)
"""In the order that they were recorded; the list is gone through as 2, 1, 4, 3."""


@pytest.fixture
async def room(store: Store) -> Room:
    room = Room(store, await a_network(store), DURING)
    for title, who, due in MATTERS:
        await recorded(room, title, who.name, due)
    return room


async def recorded(room: Room, title: str, who: str, due: date | None) -> ActionItem:
    coordinator = await member_called(room.store, room.network, COORDINATOR.name)
    preparer = Preparer(member_id=(await member_called(room.store, room.network, who)).id)
    async with room.store.unit(room.network.id) as unit:
        done = await record(unit, By(coordinator, EARLIER), Matter(title, (preparer,), due), EARLIER.date())
        await unit.commit()
    return done.thing


async def matter(room: Room, number: int) -> ActionItem:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.actions.numbered(number)
    assert found
    return found


async def before(room: Room) -> int | None:
    """The number of the matter that is before the meeting."""
    async with room.store.reading(room.network.id) as unit:
        walk = await walk_now(unit, room.now)
    return walk.item.number if walk.item else None


async def outcomes(room: Room) -> dict[int, tuple[StepOutcome | None, str]]:
    async with room.store.reading(room.network.id) as unit:
        walk = await walk_now(unit, room.now)
    return {walk.items[s.action_item_id].number: (s.outcome, s.comment) for s in walk.steps}


async def state(room: Room) -> WalkState:
    async with room.store.reading(room.network.id) as unit:
        return (await walk_now(unit, room.now)).row.state


def titles(reply: Reply) -> list[str]:
    return [str(b["title"]) for b in buttons(reply)]


class TestStarting:
    @pytest.mark.parametrize(
        "words",
        ["gå igenom listan", "starta genomgången", "genomgång av aktivitetslistan", "let's go through the list"],
    )
    async def test_overdue_first_then_by_day_and_what_has_no_day_last(self, room: Room, words: str):
        await talk(room, CHAIR.name, [(words, ["Genomgången har börjat: 4 uppdrag", "1 av 4", "Försenad 12 dagar"])])
        seen = []
        for _ in MATTERS:
            seen.append(await before(room))
            await room.says(CHAIR.name, "nästa")
        assert seen == [2, 1, 4, 3]

    async def test_a_member_starts_none(self, room: Room):
        reply = heard(await room.says(BO.name, "starta genomgången"))
        assert "Genomgången har börjat" not in reply

    async def test_between_meetings_the_next_one_is_told(self, room: Room):
        room.now = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
        says = "gå igenom listan"
        await talk(room, CHAIR.name, [(says, "inget möte pågår. Nästa möte är 21 januari 2027")])

    async def test_an_empty_list_is_not_gone_through(self, store: Store):
        room = Room(store, await a_network(store), DURING)
        await talk(room, CHAIR.name, [("gå igenom listan", "Det finns inga uppdrag på listan")])

    async def test_started_again_it_goes_on_where_it_was(self, room: Room):
        await talk(room, CHAIR.name, [("gå igenom listan", "1 av 4"), ("nästa", "2 av 4")])
        await talk(room, COORDINATOR.name, [("gå igenom listan", ["Genomgången pågår", "2 av 4"])])
        await talk(room, CHAIR.name, [("avsluta genomgången", "3 uppdrag hann ni inte med")])
        await talk(room, COORDINATOR.name, [("gå igenom listan", ["Genomgången fortsätter", "2 av 4"])])


class TestOutcomes:
    @pytest.fixture(autouse=True)
    async def started(self, room: Room) -> None:
        await room.says(CHAIR.name, "gå igenom listan")

    async def test_anybody_at_the_meeting_reports_what_is_before_it(self, room: Room):
        await talk(room, ARLA.name, [("klar: bilderna är ute", ["Uppdrag 2 är rapporterat", "2 av 4"])])
        found = await matter(room, 2)
        assert (found.state, found.comment) == (ActionState.REPORTED, "bilderna är ute")
        assert (await outcomes(room))[2] == (StepOutcome.REPORTED, "bilderna är ute")

    async def test_the_matter_and_not_the_walk_through_is_closed(self, room: Room):
        await talk(room, ARLA.name, [("avsluta", ["Uppdrag 2 är avslutat", "2 av 4"])])
        assert (await matter(room, 2)).state is ActionState.CLOSED
        assert await state(room) is WalkState.RUNNING

    async def test_the_walk_through_and_not_the_matter_is_ended(self, room: Room):
        await talk(room, CHAIR.name, [("avsluta genomgången", ["Inget uppdrag gicks igenom", "Länken till bilderna"])])
        assert (await matter(room, 2)).state is ActionState.OPEN
        assert await state(room) is WalkState.ENDED

    async def test_moved_to_the_next_meeting_it_follows_it(self, room: Room):
        await talk(room, BO.name, [("flytta till nästa möte", ["Uppdrag 2 rapporteras nu 21 januari 2027", "2 av 4"])])
        assert (await matter(room, 2)).report_meeting_id is not None

    async def test_moved_to_a_day_with_why(self, room: Room):
        await talk(room, BO.name, [("flytta till 12 januari, inväntar regionen", "rapporteras nu 12 januari 2027")])
        assert (await outcomes(room))[2] == (StepOutcome.MOVED, "inväntar regionen")

    async def test_handed_over_at_once_at_the_meeting(self, room: Room):
        await talk(room, BO.name, [("Åsa tar den", ["Uppdrag 2 bereds nu av Åsa Testsson", "2 av 4"])])

    async def test_a_comment_leaves_it_before_the_meeting(self, room: Room):
        said = ["Antecknat om uppdrag 2: väntar på SKR", "1 av 4"]
        await talk(room, ARLA.name, [("kommentar: väntar på SKR", said), ("anteckning: klart i maj", "1 av 4")])
        assert (await outcomes(room))[2] == (None, "väntar på SKR; klart i maj")

    async def test_what_is_said_before_it_is_reported_is_its_comment(self, room: Room):
        await talk(room, ARLA.name, [("kommentar: två sidor", "1 av 4"), ("klar", "2 av 4")])
        assert (await matter(room, 2)).comment == "två sidor"

    async def test_it_may_be_left_as_it_is(self, room: Room):
        await talk(room, ARLA.name, [("kvarstår: inget nytt", ["Uppdrag 2 ligger kvar", "2 av 4"])])
        assert (await outcomes(room))[2] == (StepOutcome.LEFT, "inget nytt")

    async def test_it_is_struck_with_a_reason_by_those_who_may(self, room: Room):
        await talk(room, CHAIR.name, [("utgår", "Varför stryks det?"), ("regionen gör det", "Uppdrag 2 utgår")])
        assert (await outcomes(room))[2] == (StepOutcome.DROPPED, "regionen gör det")

    async def test_a_number_means_that_matter_and_leaves_the_other_before_the_meeting(self, room: Room):
        await talk(room, CHAIR.name, [("avsluta 4", ["Uppdrag 4 är avslutat", "1 av 4"])])
        assert await before(room) == 2
        assert (await outcomes(room))[4] == (StepOutcome.CLOSED, "")
        await talk(room, BO.name, [("avsluta 3", others_do(Act.CLOSE_ACTION))])

    async def test_reported_before_it_is_closed_or_left_and_not_reported_again(self, room: Room):
        await talk(room, ASA.name, [("klar 1: skickad", ["Uppdrag 1 är rapporterat", "1 av 4"])])
        await talk(room, CHAIR.name, [("gå till 1", "2 av 4")])
        await talk(room, ASA.name, [("klar", "redan rapporterat som klart"), ("kan avslutas", "Uppdrag 1 är avslutat")])
        assert await before(room) == 2

    async def test_one_undo_takes_back_the_outcome_and_steps_back(self, room: Room):
        await talk(room, BO.name, [("flytta till 12 januari", "2 av 4"), ("ångra", ["som förut", "1 av 4"])])
        assert (await matter(room, 2)).report_on == date(2026, 10, 31)
        assert (await outcomes(room))[2] == (None, "")
        await talk(room, BO.name, [("klar", "2 av 4"), ("[Ångra]", ["som förut", "1 av 4"])])
        assert (await matter(room, 2)).alive

    async def test_who_undoes_when_the_meeting_has_gone_on_does_not_disturb_it(self, room: Room):
        await talk(room, BO.name, [("klar", "2 av 4")])
        room.later(minutes=1)
        await talk(room, ASA.name, [("klar", "3 av 4")])
        await talk(room, BO.name, [("ångra", ["som förut", "3 av 4"])])
        await talk(room, CHAIR.name, [("nästa", "1 av 4")])
        assert await before(room) == 2


class TestSteering:
    @pytest.fixture(autouse=True)
    async def started(self, room: Room) -> None:
        await room.says(CHAIR.name, "gå igenom listan")

    @pytest.mark.parametrize("words", ["nästa", "hoppa över", "tillbaka", "paus", "gå till 3", "avsluta genomgången"])
    async def test_a_member_does_not_steer(self, room: Room, words: str):
        await talk(room, BO.name, [(words, FOR_LEADS)])
        assert (await before(room), await state(room)) == (2, WalkState.RUNNING)

    async def test_where_are_we(self, room: Room):
        await talk(room, BO.name, [("var är vi?", ["1 av 4", "Länken till bilderna"])])

    async def test_after_a_jump_what_was_left_comes_next(self, room: Room):
        pairs = [("gå till 3", "4 av 4"), ("klar", "1 av 4")]
        await talk(room, CHAIR.name, pairs)
        room.later(minutes=1)
        await talk(room, CHAIR.name, [("klar", "2 av 4"), ("tillbaka", "1 av 4")])

    async def test_the_first_has_nothing_before_it(self, room: Room):
        await talk(room, CHAIR.name, [("tillbaka", "det första uppdraget")])

    async def test_while_it_is_paused_words_mean_what_they_otherwise_mean(self, room: Room):
        await talk(room, CHAIR.name, [("paus", "Genomgången är pausad")])
        reply = heard(await room.says(BO.name, "klar"))
        assert (await matter(room, 2)).alive, reply
        await talk(room, COORDINATOR.name, [("fortsätt", ["Genomgången fortsätter", "1 av 4"])])
        await talk(room, BO.name, [("klar", "Uppdrag 2 är rapporterat")])

    async def test_what_is_recorded_meanwhile_comes_last(self, room: Room):
        says = "uppdrag: ringa regionen, ansvarig Åsa Testsson, till 1/12"
        await talk(room, CHAIR.name, [(says, "Uppdrag 5")])
        seen = []
        while await state(room) is WalkState.RUNNING:
            seen.append(await before(room))
            await room.says(CHAIR.name, "nästa")
        assert seen == [2, 1, 4, 3, 5]

    async def test_what_was_closed_meanwhile_is_stepped_past(self, room: Room):
        room_elsewhere = Room(room.store, room.network, room.now)
        async with room.store.unit(room.network.id) as unit:
            item = await unit.actions.numbered(1)
            assert item
        await room_elsewhere.sends(CHAIR.name, "matter.close", id=item.id, version=item.version)
        await talk(room, CHAIR.name, [("nästa", ["3 av 4", "Jourens bemanning"])])
        assert (await outcomes(room))[1][0] is StepOutcome.CLOSED

    async def test_at_the_end_it_is_summed_up(self, room: Room):
        await talk(room, ASA.name, [("avsluta", "2 av 4"), ("klar", "3 av 4"), ("flytta till 12 januari", "4 av 4")])
        counted = "4 uppdrag gicks igenom: 1 rapporterat, 1 flyttat, 1 avslutat och 1 ligger kvar"
        said = ["Hela listan är genomgången", counted]
        await talk(room, CHAIR.name, [("nästa", said), ("gå igenom listan", "Hela listan är genomgången")])

    async def test_the_next_day_short_words_are_no_outcomes(self, room: Room):
        room.now += timedelta(hours=20)
        await room.says(BO.name, "klar")
        assert (await matter(room, 2)).alive


class TestNotAboutIt:
    @pytest.fixture(autouse=True)
    async def started(self, room: Room) -> None:
        await room.says(CHAIR.name, "gå igenom listan")

    @pytest.mark.parametrize(
        "words",
        [
            "förslag till nästa möte: yrkesresan",
            "anteckning punkt 1: vi godkänner dem",
            "beslut: vi går vidare med pilotprojektet",
            "gå till punkt 3",
            "Bo",
            "vad är försenat?",
            "när är nästa möte?",
            "det var klart och tydligt i rapporten",
            "närvarande: Åsa, Bo",
        ],
    )
    async def test_other_things_stay_what_they_are(self, room: Room, words: str):
        untouched = [await matter(room, n) for n in (1, 2, 3, 4)]
        await room.says(CHAIR.name, words)
        assert [await matter(room, n) for n in (1, 2, 3, 4)] == untouched
        assert await before(room) == 2

    @pytest.mark.parametrize("words", ["klar", "avsluta", "nästa", "flytta till nästa möte"])
    async def test_what_people_say_to_each_other_is_no_outcome(self, room: Room, words: str):
        room.place = Place.CHANNEL
        assert heard(await room.says(CHAIR.name, words, mentioned=False)) == ""
        assert await before(room) == 2


class TestButtons:
    @pytest.fixture(autouse=True)
    async def started(self, room: Room) -> None:
        await room.says(CHAIR.name, "gå igenom listan")

    async def test_three_acts_are_in_sight_and_the_card_is_replaced(self, room: Room):
        reply = room.last[CHAIR.name]
        in_sight = [a["title"] for a in reply.card["actions"] if a.get("mode") != "secondary"]
        assert in_sight == ["Rapporterad", "Flytta", "Nästa"]
        assert (await room.presses(CHAIR.name, "Rapporterad")).replaces

    async def test_three_matters_by_button(self, room: Room):
        await talk(room, CHAIR.name, [("[Rapporterad]", ["Uppdrag 2 är rapporterat", "2 av 4"])])
        await talk(room, CHAIR.name, [("[Flytta]", "När ska uppdrag 1 rapporteras")])
        await talk(room, CHAIR.name, [("[Nästa möte, 21 januari]", "3 av 4")])
        await talk(room, CHAIR.name, [("[Avsluta]", ["Uppdrag 4 är avslutat", "4 av 4"]), ("[Ångra]", "3 av 4")])

    async def test_a_member_is_offered_no_steering(self, room: Room):
        reply = await room.says(BO.name, "var är vi?")
        assert not {"Nästa", "Tillbaka", "Paus", "Avsluta genomgången"} & set(titles(reply))

    async def test_a_forged_press_steers_nothing(self, room: Room):
        data = next(b for b in buttons(room.last[CHAIR.name]) if b["title"] == "Nästa")["data"]
        assert heard(await room.sends(BO.name, "walk.next", walk=data["walk"], id=data["id"])) == FOR_LEADS
        assert heard(await room.sends(BO.name, "walk.done", walk=99, id=1)) == NOT_FOR_YOU

    async def test_an_old_card_does_nothing_but_show_where_the_meeting_is(self, room: Room):
        await room.says(BO.name, "var är vi?")
        await talk(room, CHAIR.name, [("klar", "2 av 4")])
        await talk(room, BO.name, [("[Rapporterad]", ["Kortet var äldre", "2 av 4"])])
        assert (await matter(room, 1)).alive

    async def test_a_new_owner_is_chosen_in_a_form(self, room: Room):
        data = next(b for b in buttons(room.last[CHAIR.name]) if b["title"] == "Ny ansvarig")["data"]
        form = await room.opens(CHAIR.name, **data)
        choices = form.form["body"][-1]["choices"]
        arla = next(c["value"] for c in choices if c["title"].startswith(ARLA.name))
        said = heard(await room.presses(CHAIR.name, "Ny ansvarig för uppdrag 2", owner=arla))
        assert "Uppdrag 2 bereds nu av Ärla Testlund" in said

    async def test_a_comment_is_written_in_a_form_and_may_report_at_once(self, room: Room):
        data = next(b for b in buttons(room.last[CHAIR.name]) if b["title"] == "Kommentar")["data"]
        await room.opens(CHAIR.name, **data)
        said = heard(await room.presses(CHAIR.name, "Rapportera som klart", text="skickat i går"))
        assert "Uppdrag 2 är rapporterat" in said
        assert (await outcomes(room))[2] == (StepOutcome.REPORTED, "skickat i går")


class TestInTheChannel:
    async def test_one_card_follows_and_words_are_answered_in_a_line(self, room: Room):
        room.place = Place.CHANNEL
        reply = await room.says(CHAIR.name, "gå igenom listan")
        assert reply.live
        assert reply.live.rule == "walk-through"
        said = await room.says(BO.name, "klar")
        assert said.live is None
        assert "Nu 2 av 4: 1. Enkäten om testbäddar" in heard(said)
        await talk(room, BO.name, [("[Ångra]", "1 av 4")])


class TestWhatEveryonePrepares:
    @pytest.fixture(autouse=True)
    async def started(self, room: Room) -> None:
        await room.says(CHAIR.name, "uppdrag: svara på enkäten, alla, till 30/11")
        await talk(room, CHAIR.name, [("gå igenom listan", "1 av 5"), ("gå till 5", "svara på enkäten")])

    async def test_a_member_ticks_their_own_part_and_it_stays_before_the_meeting(self, room: Room):
        await talk(room, BO.name, [("klar", ["Bjuv är klar med uppdrag 5", "svara på enkäten"])])
        assert (await matter(room, 5)).alive
        assert await before(room) == 5

    async def test_the_chair_reports_the_whole(self, room: Room):
        await talk(room, CHAIR.name, [("klar", "Uppdrag 5 är rapporterat")])
        assert await before(room) == 2
