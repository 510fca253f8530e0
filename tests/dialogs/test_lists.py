"""The action list as people ask for it and press it: parts of it, over networks, and always as it is now."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs.cards.actions import MOST_ITEMS
from dialogs.turn import Place, Reply
from meetings.acting import By
from meetings.actions.items import ActionItem, Direction, Preparer
from meetings.actions.listing import Matter, record
from meetings.network.people import Network
from meetings.network.roster import end_membership
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard

NOW = datetime(2026, 9, 7, 8, tzinfo=UTC)
TODAY = NOW.date()


async def put(room: Room, title: str, *preparers: Preparer, by: str = CHAIR.name, **more: object) -> ActionItem:
    """A matter recorded a good while ago."""
    actor = await member_called(room.store, room.network, by)
    before = room.now - timedelta(days=40)
    async with room.store.unit(room.network.id) as unit:
        done = await record(unit, By(actor, before), Matter(title, preparers, **more), before.date())  # type: ignore[arg-type]
        await unit.commit()
    return done.thing


async def of(room: Room, name: str) -> Preparer:
    """A member, as who prepares something."""
    return Preparer(member_id=(await member_called(room.store, room.network, name)).id)


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    """Åsa's enquiry and Bo's contract; one for nobody, one from and one to another body, one with somebody outside."""
    room = Room(sqlite_store, await a_network(sqlite_store), NOW)
    asa, bo = await of(room, ASA.name), await of(room, BO.name)
    await put(room, "Enkäten om testbäddar", asa, report_on=date(2026, 9, 24))
    await put(room, "Avtalet med regionen", bo, by=ASA.name, report_on=date(2026, 9, 1))
    await put(room, "Boka lokal till internatet")
    await put(room, "Frågan om SIP", asa, direction=Direction.FROM, body="SKR:s nätverk", report_on=date(2026, 11, 12))
    await put(
        room, "Remissen", bo, direction=Direction.TO, body="Kommundirektörsnätverket", answer_on=date(2026, 12, 1)
    )
    outside = Preparer(member_id=asa.member_id, outside="Länsstyrelsen")
    await put(room, "Statistiken", outside, report_on=date(2026, 10, 1))
    return room


def numbers(reply: Reply) -> list[int]:
    """The matters on a list, in order."""
    opened = [b["title"] for b in buttons(reply) if b["data"]["verb"] == "list.open" and b["title"] != "Öppna"]
    return [int(title.partition(".")[0]) for title in opened]


@pytest.mark.parametrize(
    ("says", "title", "found"),
    [
        ("aktivitetslistan", "Aktivitetslistan", [2, 1, 6, 4, 3, 5]),
        ("vad är försenat?", "Försenade uppdrag", [2]),
        ("vad väntar vi på från andra?", "Det vi väntar på från andra", [6, 5]),
        ("uppdrag utan ansvarig", "Uppdrag utan ansvarig", [3]),
        ("vilka uppdrag saknar datum?", "Uppdrag utan datum", [3, 5]),
        ("vad har vi fått från SKR?", "Från SKR:s nätverk", [4]),
        ("vad ligger hos länsstyrelsen?", "Hos Länsstyrelsen", [6]),
        ("frågor till kommundirektörerna", "Hos Kommundirektörsnätverket", [5]),
        ("vad ska vara klart till nästa möte?", "Aktivitetslistan till 24 september 2026", [2, 1]),
        ("vad har Bo på sin lista?", "Aktivitetslistan – Bo Exempelsson", [2, 5]),
        ("Bjuvs uppdrag", "Aktivitetslistan – Bjuv", [2, 5]),
    ],
)
async def test_each_part_of_the_list_can_be_asked_for(room: Room, says: str, title: str, found: list[int]) -> None:
    reply = await room.says(CHAIR.name, says)
    assert heard(reply).splitlines()[0] == title
    assert numbers(reply) == found


async def test_what_one_waits_for_is_what_others_prepare_and_who_is_outside(room: Room) -> None:
    assert numbers(await room.says(ASA.name, "vad väntar jag på?")) == [2, 6]
    assert numbers(await room.says(CHAIR.name, "vad väntar jag på?")) == [1, 6, 4, 3, 5]
    assert numbers(await room.says(BO.name, "vad väntar jag på?")) == [5]


async def test_what_is_reported_is_to_be_closed_and_then_closed_lately(room: Room) -> None:
    assert "Inga uppdrag" in heard(await room.says(CHAIR.name, "vad ska avslutas?"))
    await room.says(ASA.name, "klar med 1")
    assert numbers(await room.says(CHAIR.name, "vad ska avslutas?")) == [1]
    said = heard(await room.presses(CHAIR.name, "Avsluta"))
    assert "Uppdrag 1 är avslutat" in said
    assert numbers(await room.says(BO.name, "vad har avslutats nyligen?")) == [1]
    room.later(days=91)
    assert numbers(await room.says(BO.name, "vad har avslutats nyligen?")) == []


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        (
            "vem skulle kolla upp avtalet?",
            "Uppdrag 2, Avtalet med regionen: Bo Exempelsson, rapporteras 1 september 2026.",
        ),
        ("vem har hand om enkäten?", "Uppdrag 1, Enkäten om testbäddar: Åsa Testsson"),
        ("vem skulle boka lokal till internatet?", "Uppdrag 3, Boka lokal till internatet, har ingen ansvarig än."),
        ("vem bereder statistiken?", "Länsstyrelsen (via Åsa Testsson)"),
        ("vem skulle kolla upp parkeringen?", "Jag hittar inget uppdrag om ”parkeringen”"),
        ("vad har vi fått från IVO?", "Inget på listan kommer från IVO."),
        ("vad hände med enkäten?", "Enkäten om testbäddar"),
        ("hur går det med enkäten", "Historik för uppdrag 1"),
        ("vad kommer från kommundirektörerna?", "Inget på listan kommer från kommundirektörerna."),
    ],
)
async def test_who_has_a_matter_is_told_in_a_line(room: Room, says: str, hears: str) -> None:
    assert hears in heard(await room.says(CHAIR.name, says))


async def test_a_press_shows_its_result_in_the_list_and_can_be_taken_back_there(room: Room) -> None:
    await room.says(ASA.name, "mina uppdrag")
    done = await room.presses(ASA.name, "Klar")
    assert done.replaces
    assert "Uppdrag 1 är rapporterat som klart" in heard(done)
    assert "rapporterat som klart, inte avslutat" in heard(done)
    undone = await room.presses(ASA.name, "Ångra")
    assert undone.replaces
    assert "inte avslutat" not in heard(undone)


async def test_moving_is_chosen_in_the_list_or_written(room: Room) -> None:
    await room.says(ASA.name, "mina uppdrag")
    asked = await room.presses(ASA.name, "Flytta")
    assert "När ska uppdrag 1 rapporteras i stället?" in heard(asked)
    moved = await room.presses(ASA.name, "Till mötet 12 november")  # it is to be reported at the next one
    assert "Uppdrag 1 rapporteras nu 12 november 2026" in heard(moved)
    await room.presses(ASA.name, "Flytta")
    assert "rapporteras nu 3 november 2026" in heard(await room.says(ASA.name, "3/11"))


async def test_nobody_is_shown_what_they_may_not_do(room: Room) -> None:
    titles = [b["title"] for b in buttons(await room.says(BO.name, "aktivitetslistan"))]
    assert titles.count("Klar") == 2
    assert "Avsluta" not in titles


async def test_in_the_channel_the_list_is_everybodys_and_has_no_acts(room: Room) -> None:
    room.place = Place.CHANNEL
    reply = await room.says(CHAIR.name, "aktivitetslistan")
    titles = [b["title"] for b in buttons(reply)]
    assert not {"Klar", "Flytta", "Avsluta"} & set(titles)
    assert {"Mina uppdrag", "Ladda ner"} <= set(titles)
    assert reply.live
    room.last[BO.name] = reply
    assert numbers(await room.presses(BO.name, "Mina uppdrag")) == [2, 5]


async def test_a_press_in_the_channel_changes_only_what_its_reader_sees(room: Room) -> None:
    room.place = Place.CHANNEL
    await room.says(CHAIR.name, "aktivitetslistan")
    own = await room.sends(ASA.name, "live.refresh", rule="action-list", facts={"list": "open", "start": 0})
    assert own.own_view
    room.last[ASA.name] = own
    pressed = await room.presses(ASA.name, "Klar")
    assert pressed.own_view
    assert "Uppdrag 1 är rapporterat som klart" in heard(pressed)


async def test_what_somebody_else_did_first_is_told_above_the_list(room: Room) -> None:
    old = await room.says(ASA.name, "mina uppdrag")
    await room.says(CHAIR.name, "avsluta 1")
    room.last[ASA.name] = old
    said = heard(await room.presses(ASA.name, "Klar"))
    assert "Uppdrag 1 är avslutat just nu" in said
    assert "Örjan Provén avslutade det" in said


async def test_a_forged_list_learns_nothing(room: Room) -> None:
    other = await a_network(room.store, "Det andra", members=[CHAIR])
    there = Room(room.store, other, NOW)
    item = await put(there, "Hemligt")
    for verb in ("list.done", "list.close", "list.days", "list.move", "list.open"):
        assert heard(await room.sends(CHAIR.name, verb, id=item.id, list="open", to="next")) == NOT_FOR_YOU
    for written in ("openm999999", "open; drop", "", "everything"):
        assert heard(await room.sends(CHAIR.name, "actions.page", list=written, start=0)) == NOT_FOR_YOU
    facts = {"list": "openm999999", "start": 0}
    assert heard(await room.sends(BO.name, "live.refresh", rule="action-list", facts=facts)) == NOT_FOR_YOU


# Several networks


@pytest.fixture
async def second(room: Room) -> Room:
    """Another network that Åsa and Bo are in too."""
    network: Network = await a_network(room.store, "Fyrbodal", members=[CHAIR, ASA, BO])
    there = Room(room.store, network, NOW)
    await put(there, "Yttrandet om LSS", await of(there, ASA.name), report_on=date(2026, 9, 20))
    return there


async def test_ones_own_matters_are_listed_over_all_networks(room: Room, second: Room) -> None:
    said = heard(await room.says(ASA.name, "mina uppdrag"))
    assert "Enkäten om testbäddar" in said
    assert "Yttrandet om LSS" in said
    assert said.index("Fyrbodal") < said.index("Yttrandet om LSS")
    assert "Hemligt" not in said


async def test_one_network_can_be_named(room: Room, second: Room) -> None:
    said = heard(await room.says(ASA.name, "mina uppdrag i Fyrbodal"))
    assert "Yttrandet om LSS" in said
    assert "Enkäten" not in said
    said = heard(await room.says(ASA.name, "mina uppdrag i Testnätverket"))
    assert "Enkäten" in said
    assert "Yttrandet" not in said


async def test_from_the_channel_only_its_network_is_listed(room: Room, second: Room) -> None:
    room.place = Place.CHANNEL
    assert "Yttrandet" not in heard(await room.says(ASA.name, "mina uppdrag"))


async def test_a_button_of_another_networks_matter_acts_there(room: Room, second: Room) -> None:
    reply = await room.says(ASA.name, "mina uppdrag")
    there = [b for b in buttons(reply) if b["title"] == "Klar" and b["data"]["network"] == second.network.id]
    assert len(there) == 1
    pressed = await second.sends(ASA.name, **there[0]["data"])
    assert "Uppdrag 1 är rapporterat som klart: Yttrandet om LSS" in heard(pressed)
    assert "Enkäten om testbäddar" in heard(pressed)
    assert pressed.replaces


async def test_a_network_that_one_has_left_is_not_read(room: Room, second: Room) -> None:
    asa = await member_called(room.store, second.network, ASA.name)
    chair = await member_called(room.store, second.network, CHAIR.name)
    async with room.store.unit(second.network.id) as unit:
        await end_membership(unit, By(chair, NOW), asa, TODAY)
        await unit.commit()
    said = heard(await room.says(ASA.name, "mina uppdrag"))
    assert "Enkäten" in said
    assert "Yttrandet" not in said
    assert "Fyrbodal" not in said


# Many


async def test_two_thousand_matters_stay_usable(sqlite_store: Store) -> None:
    room = Room(sqlite_store, await a_network(sqlite_store), NOW)
    asa = await member_called(room.store, room.network, ASA.name)
    chair = await member_called(room.store, room.network, CHAIR.name)
    async with room.store.unit(room.network.id) as unit:
        for n in range(2000):
            mine = (Preparer(member_id=asa.id),) if n % 100 == 0 else ()
            day = TODAY + timedelta(days=n % 300) if n % 3 else None
            number = await unit.actions.next_number()
            await unit.actions.add(
                ActionItem(
                    0, room.network.id, number, f"Sak {n}", chair.id, NOW, chair.id, preparers=mine, report_on=day
                )
            )
        await unit.commit()
    first = await room.says(ASA.name, "aktivitetslistan")
    assert "Uppdrag 1–10 av 2 000" in heard(first).replace("\u00a0", " ")
    second = await room.presses(ASA.name, "Visa fler (1\u00a0990)")
    assert "Uppdrag 11–20" in heard(second)
    assert numbers(await room.presses(ASA.name, "Föregående")) == numbers(first)
    assert len(numbers(await room.says(ASA.name, "mina uppdrag"))) == MOST_ITEMS
    last = await room.sends(ASA.name, "actions.page", list="open", start=10**9)
    assert numbers(last) == numbers(await room.sends(ASA.name, "actions.page", list="open", start=1990))
