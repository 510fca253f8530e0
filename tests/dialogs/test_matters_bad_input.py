"""What goes wrong with matters, and the sentence that is heard: nobody is left to guess, and nothing is half done."""

from datetime import UTC, date, datetime

import pytest

from meetings.acting import By
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.listing import Matter, record
from meetings.authorisation import Act
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, others_do, talk

NOW = datetime(2026, 10, 5, 8, tzinfo=UTC)
BEFORE = datetime(2026, 9, 1, 8, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> Room:
    room = Room(store, await a_network(store), NOW)
    for title in ("Enkäten om testbäddar", "Enkäten om bemanning", "Enkäten om hemtjänst"):
        await recorded(room, title)
    return room


async def recorded(room: Room, title: str) -> ActionItem:
    """A matter that Åsa prepares, put on the list by the coordinator a month ago."""
    asa = await member_called(room.store, room.network, ASA.name)
    by = By(await member_called(room.store, room.network, COORDINATOR.name), BEFORE)
    async with room.store.unit(room.network.id) as unit:
        done = await record(unit, by, Matter(title, (Preparer(member_id=asa.id),), date(2026, 11, 30)), BEFORE.date())
        await unit.commit()
    return done.thing


async def matter(room: Room, number: int = 1) -> ActionItem:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.actions.numbered(number)
    assert found
    return found


class TestMeanwhile:
    async def test_of_two_who_report_one_matter_the_second_hears_who_was_first(self, room: Room):
        await talk(room, ASA.name, [("klar 1: skickad", "Uppdrag 1 är rapporterat som klart")])
        said = ["Uppdrag 1 är rapporterat som klart men inte avslutat just nu", "Åsa Testsson rapporterade", "skickad"]
        await talk(room, CHAIR.name, [("klar 1", said)])
        assert (await matter(room)).comment == "skickad"

    async def test_of_two_who_hand_it_over_the_later_one_stands_and_both_are_in_its_history(self, room: Room):
        await talk(room, CHAIR.name, [("ge uppdrag 1 till Bo Exempelsson", "bereds nu av Bo Exempelsson")])
        await talk(room, COORDINATOR.name, [("ge uppdrag 1 till Ärla Testlund", "bereds nu av Ärla Testlund")])
        said = ["från Åsa Testsson till Bo Exempelsson", "från Bo Exempelsson till Ärla Testlund"]
        await talk(room, BO.name, [("historik 1", said), ("klar 1", others_do(Act.REPORT_ACTION))])

    async def test_a_button_on_an_old_list_tells_what_has_happened_and_does_nothing(self, room: Room):
        await room.says(ASA.name, "mina uppdrag")
        old = next(b for b in buttons(room.last[ASA.name]) if b["title"].startswith("Klar"))["data"]
        await talk(room, CHAIR.name, [("stryk uppdrag 1: dubblett", "Uppdrag 1")])
        reply = heard(await room.sends(ASA.name, str(old["verb"]), **{k: v for k, v in old.items() if k != "verb"}))
        assert "Örjan Provén strök det från listan: dubblett" in reply
        assert (await matter(room)).state is ActionState.DROPPED

    @pytest.mark.parametrize("says", ["klar 1", "flytta uppdrag 1 till 2026-12-01", "ge uppdrag 1 till Bo Exempelsson"])
    async def test_what_was_closed_meanwhile_is_told_and_stays_closed(self, room: Room, says: str):
        await room.says(CHAIR.name, "stäng 1")
        before = await matter(room)
        said = heard(await room.says(ASA.name, says))
        assert said.splitlines()[:2] == [
            "Uppdrag 1 är avslutat just nu.", "Senast, 5 oktober 2026, 10.00: Örjan Provén avslutade det",
        ]  # fmt: skip
        assert await matter(room) == before


class TestNotThere:
    async def test_a_preparer_who_is_not_in_the_network_is_asked_about(self, room: Room):
        says = "uppdrag: läsa remissen, ansvarig Sixten Okändsson, till 1/12"
        await talk(room, CHAIR.name, [(says, ["Uppdrag 4: läsa remissen", "Sixten Okändsson finns inte i nätverket"])])
        assert (await matter(room, 4)).preparers == ()

    async def test_who_has_left_is_not_given_a_matter(self, room: Room):
        async with room.store.unit(room.network.id) as unit:
            bo = next(m for m in await unit.members.all() if m.name == BO.name)
            await unit.members.save(type(bo)(**{**_fields(bo), "left_on": date(2026, 9, 1)}))
            await unit.commit()
        said = heard(await room.says(CHAIR.name, "ge uppdrag 1 till Bo Exempelsson"))
        assert said.startswith("Bo Exempelsson finns inte i nätverket. Välj vem som ska bereda uppdraget")
        asa = await member_called(room.store, room.network, ASA.name)
        assert [p.member_id for p in (await matter(room)).preparers] == [asa.id]

    @pytest.mark.parametrize("says", ["klar 7", "flytta uppdrag 7 till 1/12", "stäng 7", "historik 7", "påminn om 7"])
    async def test_a_number_of_another_network_is_no_number_here(self, room: Room, says: str):
        other = Room(room.store, await a_network(room.store, "Ett annat nätverk"), NOW)
        for n in range(1, 8):
            await recorded(other, f"Hemligheten {n}")
        said = heard(await room.says(CHAIR.name, says))
        assert "Det finns inget med nummer 7" in said
        assert "Hemligheten" not in said
        assert (await matter(other, 7)).alive

    @pytest.mark.parametrize("verb", ["action.report", "list.done", "matter.close", "matter.history", "action.move"])
    async def test_a_button_of_another_network_is_nothing_here(self, room: Room, verb: str):
        other = Room(room.store, await a_network(room.store, "Ett annat nätverk"), NOW)
        theirs = await recorded(other, "Hemligheten")
        said = heard(await room.sends(CHAIR.name, verb, id=theirs.id, version=theirs.version))
        assert said == NOT_FOR_YOU
        assert await matter(other) == theirs


class TestDays:
    @pytest.mark.parametrize(
        "says",
        ["uppdrag: läsa remissen, ansvarig Bo Exempelsson, till 2026-10-01", "flytta uppdrag 1 till 2026-10-01"],
    )
    async def test_a_day_that_has_passed_is_refused_or_asked_about_and_nothing_is_saved(self, room: Room, says: str):
        before = await matter(room)
        said = heard(await room.says(CHAIR.name, says))
        assert said == "1 oktober 2026 har redan varit. Skriv en dag som kommer."
        assert await matter(room) == before
        async with room.store.reading(room.network.id) as unit:
            assert await unit.actions.numbered(4) is None


class TestWhich:
    async def test_of_three_that_are_meant_the_right_one_is_chosen_by_its_button(self, room: Room):
        reply = await room.says(ASA.name, "enkäten är klar")
        offered = [str(b["title"]) for b in buttons(reply)]
        for title in ("Enkäten om testbäddar", "Enkäten om bemanning", "Enkäten om hemtjänst"):
            assert any(title in one for one in offered), (heard(reply), offered)
        chosen = next(one for one in offered if "Enkäten om bemanning" in one)
        await talk(room, ASA.name, [(f"[{chosen}]", "Uppdrag 2 är rapporterat som klart: Enkäten om bemanning")])
        assert [(await matter(room, n)).state for n in (1, 2, 3)] == [
            ActionState.OPEN, ActionState.REPORTED, ActionState.OPEN,
        ]  # fmt: skip

    async def test_or_by_what_distinguishes_it(self, room: Room):
        await room.says(ASA.name, "enkäten är klar")
        await talk(room, ASA.name, [("den om hemtjänst", "Uppdrag 3 är rapporterat som klart")])

    async def test_klar_alone_asks_which(self, room: Room):
        said = heard(await room.says(ASA.name, "klar"))
        assert said.startswith("Vilken punkt eller vilket uppdrag gäller det?")
        assert all([(await matter(room, n)).alive for n in (1, 2, 3)])


def _fields(thing: object) -> dict[str, object]:
    return {name: getattr(thing, name) for name in thing.__dataclass_fields__}  # type: ignore[attr-defined]
