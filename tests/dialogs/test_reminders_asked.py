"""When a matter or a person is spoken of, whether it has come; and others reminded on a day that is said."""

from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.authorisation import Act
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome
from meetings.reminders.planning import ABOUT
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, a_network
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, others_do, talk

NOW = datetime(2026, 9, 14, 8, tzinfo=UTC)
"""A Monday."""


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    """Åsa has number 1, to be reported on Friday; Bo number 2, to be reported on Tuesday next week."""
    return await with_two_matters(sqlite_store)


async def with_two_matters(store: Store) -> Room:
    room = Room(store, await a_network(store), NOW)
    await room.says(CHAIR.name, f"{ASA.name} tar fram underlag om bemanning till 18 september")
    await room.says(CHAIR.name, f"{BO.name} skriver remissvar till 22 september")
    return room


async def asked_for(room: Room, number: int) -> list[Delivery]:
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(number)
        assert item
        return [r for r in await unit.deliveries.about(ABOUT, item.id) if r.rule == "now" and r.state == "scheduled"]


async def became(room: Room, state: DeliveryState) -> None:
    """What is due the next day has been taken out to be sent, and that is what became of it."""
    room.later(days=1)
    rows = await room.store.dispatch.claim(room.now, timedelta(seconds=90), 10)
    assert rows
    async with room.store.unit(room.network.id) as unit:
        for row in rows:
            assert await unit.deliveries.begin(row, room.now, room.now + timedelta(seconds=90))
            assert await unit.deliveries.settle(row, Outcome(state, state.value, room.now))
        await unit.commit()


class TestWhen:
    async def test_a_matter_is_spoken_of_on_its_days(self, room: Room):
        said = heard(await room.says(ASA.name, "när blir jag påmind om 1?"))
        assert said.startswith("Påminnelser om uppdrag 1: ta fram underlag om bemanning")
        assert f"{ASA.name}: tisdag 15 september, fredag 18 september" in said

    async def test_to_who_leads_everybodys_and_to_others_their_own(self, room: Room):
        assert f"{BO.name}: torsdag 17 september" in heard(await room.says(CHAIR.name, "när påminns Bo om 2?"))
        assert "torsdag 17 september: uppdrag 2" in heard(await room.says(COORDINATOR.name, "när påminns Bo?"))
        for says in (
            "när påminns Bo?",
            "när påminns Bo om 2?",
            "har Bo fått påminnelsen?",
            "när blir jag påmind om 2?",
        ):
            assert heard(await room.says(ARLA.name, says)) == NOT_FOR_YOU

    @pytest.mark.parametrize(
        ("before", "says", "hears"),
        [
            ("klar 1", "när blir jag påmind om 1?", "det är redan rapporterat"),
            ("uppdrag: boka lokal, till 1 oktober", "när går påminnelsen om 3 ut?", "ingen bereder det än"),
        ],
    )
    async def test_where_none_is_on_its_way_it_is_said_why(self, room: Room, before: str, says: str, hears: str):
        who = ASA.name if before.startswith("klar") else CHAIR.name
        await room.says(who, before)
        await talk(room, who, [(says, hears)])

    async def test_a_number_that_is_none_is_said_so(self, room: Room):
        await talk(room, CHAIR.name, [("när blir jag påmind om 99?", "Det finns inget med nummer 99")])


class TestWhetherItHasCome:
    async def test_before_anything_has_gone_out_the_next_one_is_said(self, room: Room):
        said = heard(await room.says(CHAIR.name, "har Bo fått påminnelsen?"))
        assert "Ingen påminnelse har gått till Bo Exempelsson" in said
        assert "Nästa påminnelse till Bo Exempelsson: torsdag 17 september, uppdrag 2." in said

    @pytest.mark.parametrize(
        ("state", "hears"),
        [
            (DeliveryState.SENT, "Åsa Testsson påmindes tisdag 15 september om uppdrag 1."),
            (DeliveryState.UNKNOWN, "oklart om det kom fram"),
            (DeliveryState.DEAD, "kom inte fram. Hör av dig på annat sätt."),
        ],
    )
    async def test_what_became_of_it_is_said(self, store: Store, state: DeliveryState, hears: str):
        room = await with_two_matters(store)
        await became(room, state)
        await talk(
            room,
            CHAIR.name,
            [
                ("har Åsa fått påminnelsen?", hears),
                ("har du påmint Åsa om 1?", hears),
                ("vilka påminnelser har gått ut?", hears),
            ],
        )
        await talk(room, ASA.name, [("har jag fått någon påminnelse?", hears)])


class TestOthersOnADay:
    async def test_they_are_reminded_that_day_with_who_asked_and_it_is_taken_back(self, store: Store):
        room = await with_two_matters(store)
        said = f"Jag påminner {BO.name} fredag 18 september om uppdrag 2: skriva remissvar"
        await talk(room, CHAIR.name, [("påminn Bo om 2 på fredag", said)])
        [row] = await asked_for(room, 2)
        assert row.due_on == date(2026, 9, 18)
        assert (row.payload or {})["by"]
        await talk(room, CHAIR.name, [("[Ångra]", "tillbaka")])
        assert not await asked_for(room, 2)

    async def test_without_a_name_those_who_prepare_it_are(self, room: Room):
        await talk(room, CHAIR.name, [("påminn om 2 på fredag", f"Jag påminner {BO.name} fredag 18 september")])

    async def test_some_working_days_before_is_counted_from_its_report_date(self, room: Room):
        await talk(
            room, CHAIR.name, [("påminn Bo om 2 två dagar innan", f"Jag påminner {BO.name} fredag 18 september")]
        )

    async def test_on_a_day_off_it_is_the_working_day_after(self, room: Room):
        await talk(room, CHAIR.name, [("påminn Bo om 2 på lördag", "måndag 21 september")])

    async def test_somebody_who_does_not_prepare_it_is_not_reminded(self, room: Room):
        reply = await room.says(CHAIR.name, "påminn Åsa om 2 på fredag")
        assert f"Uppdrag 2 bereds av {BO.name}, inte av {ASA.name}. Ingen har påmints." in heard(reply)
        assert [b["title"] for b in buttons(reply)] == ["Påminn nu"]
        assert not await asked_for(room, 2)

    async def test_who_may_not_remind_may_not_on_a_day_either(self, room: Room):
        assert heard(await room.says(ARLA.name, "påminn Bo om 2 på fredag")) == others_do(Act.REMIND_ACTION)
        assert not await asked_for(room, 2)

    async def test_of_what_has_to_be_said_and_no_matter_is_made_of_it(self, room: Room):
        await talk(room, CHAIR.name, [("påminn Bo på fredag", "till exempel ”påminn Bo Exempelsson om 7 på fredag”.")])
        async with room.store.reading(room.network.id) as unit:
            assert len(await unit.actions.open()) == 2

    async def test_a_day_that_has_passed_is_refused(self, room: Room):
        assert "Välj en dag efter i dag" in heard(await room.says(CHAIR.name, "påminn Bo om 2 den 1/9 2026"))

    async def test_somebody_named_now_is_not_reminded_of_anothers_matter(self, room: Room):
        await talk(room, CHAIR.name, [("skicka en påminnelse till Åsa", "Inget hos Åsa Testsson är försenat")])
