"""What everyone prepares: each organisation ticks, who is left is told, and the last tick reports the whole."""

from datetime import UTC, datetime

import pytest

from meetings.actions.items import ActionItem, ActionState
from meetings.ports import Store
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import ABOUT, PENDING, circle_of, member_of
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, Room, heard, talk

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LEFT = "Uppdrag 1: svara på enkäten. "


@pytest.fixture
async def room(store: Store) -> Room:
    """Four organisations, with one matter that everyone prepares: number 1."""
    room = Room(store, await a_network(store), NOW)
    await room.says(COORDINATOR.name, "uppdrag: svara på enkäten, ansvarig alla, till 15/10")
    return room


async def matter(room: Room) -> ActionItem:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.actions.numbered(1)
    assert found
    return found


async def reminded(room: Room) -> set[str]:
    """Who is still to be reminded of the matter."""
    async with room.store.reading(room.network.id) as unit:
        rows = await unit.deliveries.about(ABOUT, (await matter(room)).id)
        members = {m.id: m.name for m in await unit.members.all()}
    return {members[member_of(d.recipient) or 0] for d in rows if d.state in PENDING}


async def test_a_members_done_is_a_tick_for_their_organisation(room: Room) -> None:
    said = "Bjuv är klar med uppdrag 1: svara på enkäten. 1 av 4 kommuner klara, kvar: Åmål, Älmhult och Örebro."
    await talk(room, BO.name, [("klar 1", said), ("mina uppdrag", "alla (1 av 4 klara)")])
    assert (await matter(room)).state is ActionState.OPEN


async def test_an_organisation_ticks_once_whoever_of_it_says_so(room: Room) -> None:
    await room.says(BO.name, "klar 1")
    await talk(room, BEA.name, [("klar 1", "Bjuv är redan avprickad på uppdrag 1")])


async def test_a_tick_can_be_taken_back(room: Room) -> None:
    await talk(room, BO.name, [("klar 1", "1 av 4"), ("ångra", "svara på enkäten – alla")])
    await talk(room, BEA.name, [("klar 1: vi har svarat", ["1 av 4", "Kommentar: vi har svarat"])])


async def test_everyone_but_some_leaves_them_out_from_the_beginning(room: Room) -> None:
    said = "alla utom Bjuv tar fram siffror till 1/10"
    await talk(room, CHAIR.name, [(said, "ta fram siffror – alla (1 av 4 klara)")])
    await talk(room, CHAIR.name, [("vilka är inte klara med 2?", "Kvar: Åmål, Älmhult och Örebro")])
    await talk(room, CHAIR.name, [("historik 2", "prickade av Bjuv: ingår inte")])
    await talk(room, BO.name, [("klar 2", "redan avprickad")])


async def test_that_it_was_not_done_after_all_takes_the_tick_back(room: Room) -> None:
    await room.says(BO.name, "klar 1")
    await talk(room, BEA.name, [("1 är inte klart ändå", "Bjuv är inte klar med uppdrag 1"), ("ångra", "som förut")])
    await talk(room, ASA.name, [("1 är inte klart", "1 av 4 kommuner klara")])


async def test_the_last_tick_reports_the_matter_and_taken_back_it_is_open_again(room: Room) -> None:
    for name in (BO.name, ASA.name, ARLA.name):
        await room.says(name, "klar 1")
    await talk(room, CHAIR.name, [("klar 1 för Örebro", "Alla 4 kommuner är klara, så uppdraget är rapporterat")])
    assert (await matter(room)).state is ActionState.REPORTED
    await talk(room, CHAIR.name, [("ångra", "som förut")])
    assert (await matter(room)).state is ActionState.OPEN
    await talk(room, CHAIR.name, [("vilka är inte klara med 1?", "3 av 4 kommuner klara. Kvar: Örebro.")])


async def test_an_earlier_tick_taken_back_opens_what_the_ticks_reported(room: Room) -> None:
    for name in (BO.name, ASA.name, ARLA.name):
        await room.says(name, "klar 1")
    await room.says(CHAIR.name, "klar 1 för Örebro")
    await room.says(BO.name, "ångra")
    assert (await matter(room)).state is ActionState.OPEN


async def test_an_earlier_tick_taken_back_leaves_what_the_chair_reported(room: Room) -> None:
    await room.says(BO.name, "klar 1")
    await talk(room, COORDINATOR.name, [("klar 1", "Uppdrag 1 är rapporterat som klart")])
    await room.says(BO.name, "ångra")
    assert (await matter(room)).state is ActionState.REPORTED


async def test_reopened_it_keeps_its_ticks(room: Room) -> None:
    await room.says(BO.name, "klar 1")
    await room.says(COORDINATOR.name, "klar 1")
    await talk(room, CHAIR.name, [("öppna uppdrag 1 igen", "öppet igen"), ("vilka saknas på 1?", "1 av 4")])


async def test_a_chair_who_stands_for_an_organisation_ticks_it_and_may_say_that_the_whole_is_done(room: Room) -> None:
    await talk(room, CHAIR.name, [("klar 1", "Örebro är klar med uppdrag 1: svara på enkäten. 1 av 4")])
    assert (await matter(room)).state is ActionState.OPEN
    await talk(room, CHAIR.name, [("[Hela uppdraget är klart]", "Uppdrag 1 är rapporterat som klart")])
    assert (await matter(room)).state is ActionState.REPORTED


async def test_a_member_who_forges_that_press_ticks_no_more_than_their_own(room: Room) -> None:
    await room.sends(BO.name, "action.report", id=(await matter(room)).id, whole=True)
    assert (await matter(room)).state is ActionState.OPEN


@pytest.mark.parametrize(
    "said", ["klar 1 för Åmål", "Åmål är klar med 1", "Åsa är klar med 1", "bocka av Åmål på 1", "Åmål har svarat på 1"]
)
async def test_chair_and_coordinator_tick_for_the_organisation_they_name(room: Room, said: str) -> None:
    await talk(room, CHAIR.name, [(said, "Åmål är klar med uppdrag 1")])
    assert (await matter(room)).state is ActionState.OPEN


async def test_a_member_does_not_tick_for_others(room: Room) -> None:
    await talk(room, BO.name, [("klar 1 för Åmål", FOR_LEADS), ("vilka är inte klara med 1?", "0 av 4")])
    await talk(room, BO.name, [("Bjuv är klar med 1", "1 av 4")])


@pytest.mark.parametrize(
    "said",
    [
        "vilka är inte klara med 1?",
        "vilka har inte svarat på 1",
        "vem har inte lämnat in på 1?",
        "vilka kommuner saknas på 1?",
        "vilka är inte klara med enkäten?",
        "who is not done with 1?",
    ],
)
async def test_who_is_left_is_told(room: Room, said: str) -> None:
    await room.says(BO.name, "klar 1")
    expected = f"{LEFT}1 av 4 kommuner klara. Kvar: Åmål, Älmhult och Örebro. Klara: Bjuv."
    await talk(room, ASA.name, [(said, expected)])


async def test_who_is_left_of_what_is_somebodys_own_is_told_as_it_is(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Bo, till 1/10")
    await talk(room, ASA.name, [("vilka är inte klara med 2?", ["är inte allas", BO.name])])


async def test_who_has_ticked_is_not_reminded_and_is_again_when_it_is_taken_back(room: Room) -> None:
    before = await reminded(room)
    await room.says(BO.name, "klar 1")
    assert before - await reminded(room) == {BO.name, BEA.name}
    await room.says(BO.name, "ångra")
    assert await reminded(room) == before


async def test_a_reminder_of_it_is_answered_with_a_tick(room: Room) -> None:
    item = await matter(room)
    reply = await room.sends(ARLA.name, "reminder.done", id=item.id)
    assert "Älmhult är klar med uppdrag 1" in heard(reply)
    assert (await matter(room)).state is ActionState.OPEN


async def test_history_tells_who_ticked_for_whom(room: Room) -> None:
    await room.says(BO.name, "klar 1: skickat i dag")
    await room.says(CHAIR.name, "klar 1 för Åmål")
    await room.says(CHAIR.name, "ångra")
    told = [
        f"{BO.name} prickade av Bjuv: skickat i dag",
        f"{CHAIR.name} prickade av Åmål",
        f"{CHAIR.name} ångrade ett tidigare steg: tog bort avprickningen för Åmål",
    ]
    reply = heard(await room.says(ASA.name, "historik 1"))
    assert [line for line in told if line not in reply] == []
    assert "inte syns" not in reply


async def test_of_a_hundred_such_matters_the_ticks_are_read_at_once(room: Room) -> None:
    for _ in range(3):
        await room.says(COORDINATOR.name, "uppdrag: svara på en enkät till, ansvarig alla, till 15/10")
    await room.says(BO.name, "klar 2")
    bo = await member_called(room.store, room.network, BO.name)
    async with room.store.reading(room.network.id) as unit:
        items = await unit.actions.open()
        circle = await circle_of(unit, NOW, items)
    without = [i.number for i in items if bo.id not in {m.id for m in circle.preparers(i)}]
    assert without == [2]
    assert set(circle.ticked) == {i.id for i in items}


async def test_what_was_reminded_of_is_cancelled_by_the_last_tick(room: Room) -> None:
    for name in (BO.name, ASA.name, ARLA.name):
        await room.says(name, "klar 1")
    await room.says(CHAIR.name, "klar 1 för Örebro")
    async with room.store.reading(room.network.id) as unit:
        rows = await unit.deliveries.about(ABOUT, (await matter(room)).id)
    assert rows
    assert all(d.state is DeliveryState.CANCELLED for d in rows)


async def test_without_a_number_all_that_everyone_prepares_is_told(room: Room) -> None:
    await room.says(COORDINATOR.name, "uppdrag: ta hem frågan om jouren, ansvarig alla, till 1/11")
    await room.says(COORDINATOR.name, "uppdrag: boka lokalen, ansvarig jag, till 1/10")
    told = heard(await room.says(BO.name, "vem har inte svarat?"))
    assert LEFT in told
    assert "Uppdrag 2: ta hem frågan om jouren. 0 av 4 kommuner klara." in told
    assert "boka lokalen" not in told
    assert "Uppdrag 2: ta hem" in heard(await room.says(COORDINATOR.name, "har alla svarat?"))


async def test_when_nothing_is_everyones_that_is_said(room: Room) -> None:
    await room.says(COORDINATOR.name, "stryk uppdrag 1: inte längre aktuellt")
    assert heard(await room.says(BO.name, "vem har inte svarat?")) == "Inget öppet uppdrag är allas just nu."
