"""Half a page to forward at home: what is in it, what is not, who gets it and when."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogs import ROUTES
from dialogs.turn import Unasked
from meetings.acting import By
from meetings.agenda.carrying import read
from meetings.calendar.days import Meeting
from meetings.minutes.home_report_wanted import ABOUT, RULE
from meetings.network.people import Member
from meetings.network.roster import end_membership
from meetings.ports import Store, Unit
from meetings.reminders.deliveries import Delivery
from meetings.reminders.planning import recipient
from meetings.reminders.settings import wish_of
from tests.builders import ARLA, ASA, BEA, BO, COORDINATOR, DAYS, a_network, member_called
from tests.conversations import Room, heard, talk
from tests.dialogs.meeting_room import DURING, POINTS, MadeUpLinks

KIM = COORDINATOR.name
AFTER = datetime(2026, 9, 24, 9, 30, tzinfo=UTC)
"""Half an hour after the first meeting."""


@pytest.fixture
async def room(store: Store) -> Room:
    """A meeting that goes on, with something decided and something asked of Bjuv and of all."""
    room = Room(store, await a_network(store), datetime(2026, 9, 7, 8, 0, tzinfo=UTC), links=MadeUpLinks())
    for title in POINTS:
        await room.says(BO.name, f"lägg till punkten {title} på nästa möte")
    await room.says(BO.name, "uppdrag: läsa remissen, ansvarig Bo, till 5 november")
    room.now = DURING
    await room.says(KIM, "starta mötet")
    await room.says(KIM, "beslut under punkten Budget: vi ansöker om medel")
    await room.says(KIM, "uppdrag: skriva ansökan, ansvarig Bea, till 12 november")
    await room.says(KIM, "uppdrag: ta hem frågan om jour, ansvariga alla, till 12 november")
    await room.says(KIM, "uppdrag: boka lokal, ansvarig Åsa, till 12 november")
    return room


async def drafted(room: Room) -> None:
    room.now = AFTER
    await room.says(KIM, "avsluta mötet")
    await room.says(KIM, "utkast")


async def first(unit: Unit) -> Meeting:
    return next(m for m in await unit.meetings.all() if m.starts_on == DAYS[0])


async def planned(room: Room) -> list[Delivery]:
    async with room.store.reading(room.network.id) as unit:
        rows = await unit.deliveries.about(ABOUT, (await first(unit)).id)
    return [row for row in rows if row.rule == RULE]


async def told(room: Room, who: str, member: Member | None = None) -> str:
    """What stands in the notice when it is sent now; nothing when none is."""
    member = member or await member_called(room.store, room.network, who)
    async with room.store.reading(room.network.id) as unit:
        meeting = await first(unit)
        unasked = Unasked(room.network, room.now, "sv", meeting.id, {}, member, MadeUpLinks())
        reply = await ROUTES.notices[RULE](unasked, unit)
    return heard(reply) if reply else ""


class TestWhatItSays:
    async def test_decided_asked_of_us_due_from_us_and_the_next_day(self, room: Room) -> None:
        await drafted(room)
        reply = await room.says(BO.name, "hemrapport")
        assert reply.text.splitlines() == [
            "Från Testnätverket 24 september 2026",
            "Efter utkastet till minnesanteckningar, som ännu inte är fastställt.",
            "",
            "Beslutat",
            "• Budget: vi ansöker om medel",
            "",
            "Det här ska Bjuv göra",
            "• skriva ansökan (Bea Exempelsson), rapporteras 12 november 2026",
            "• ta hem frågan om jour (alla), rapporteras 12 november 2026",
            "",
            "Sedan tidigare, att rapportera senast 12 november 2026",
            "• läsa remissen (Bo Exempelsson), rapporteras 5 november 2026",
            "",
            "Nästa möte: 12 november 2026, 9.30–11.00, Teams",
        ]
        assert reply.card is None, "a card cannot be forwarded as text"

    async def test_each_organisation_has_its_own(self, room: Room) -> None:
        await drafted(room)
        said = heard(await room.says(ASA.name, "hemrapport från mötet 24/9"))
        assert "boka lokal" in said
        assert "ta hem frågan" in said
        assert "skriva ansökan" not in said
        assert "läsa remissen" not in said

    async def test_one_who_sits_there_for_nobody_has_their_own_matters(self, room: Room) -> None:
        await drafted(room)
        said = heard(await room.says(KIM, "hemrapport"))
        assert "Det här ska jag göra" in said
        assert "skriva ansökan" not in said

    async def test_nothing_internal_is_in_it(self, room: Room) -> None:
        await room.says(KIM, "beslut under punkten Budget: lönerna höjs")
        await room.says(KIM, "det där är internt")
        await room.says(KIM, "beslut under punkten Nätverkskartan: namnet byts")
        await room.says(KIM, "uppdrag: rita om den, ansvarig Bo, till 12 november")
        async with room.store.reading(room.network.id) as unit:
            titles = [p.title for p in await read(unit, await first(unit), room.now.date())]
        await room.says(KIM, f"punkt {titles.index('Nätverkskartan') + 1} är intern")
        await drafted(room)
        said = heard(await room.says(BO.name, "hemrapport"))
        assert "vi ansöker om medel" in said
        for internal in ("lönerna", "Nätverkskartan", "namnet byts", "rita om den"):
            assert internal not in said

    async def test_what_everyone_prepares_is_gone_when_ones_organisation_has_done_it(self, room: Room) -> None:
        await drafted(room)
        async with room.store.reading(room.network.id) as unit:
            [matter] = [i for i in await unit.actions.open() if "ta hem frågan" in i.title]
        await room.says(BO.name, f"klart med {matter.number}")
        assert "ta hem frågan" not in heard(await room.says(BEA.name, "hemrapport"))
        assert "ta hem frågan" in heard(await room.says(ARLA.name, "hemrapport"))

    async def test_there_is_none_before_the_draft(self, room: Room) -> None:
        assert "inte sammanställda" in heard(await room.says(BO.name, "hemrapport från mötet 24/9"))


class TestWhoGetsIt:
    async def test_after_the_first_draft_whoever_wants_it_and_once(self, room: Room) -> None:
        await talk(room, BO.name, [("jag vill ha hemrapport", "Du får en hemrapport här efter varje möte")])
        await drafted(room)
        await room.says(KIM, "utkast")
        bo = await member_called(room.store, room.network, BO.name)
        assert [row.recipient for row in await planned(room)] == [recipient(bo.id)]
        assert "skriva ansökan" in await told(room, BO.name)

    async def test_a_draft_in_the_middle_of_the_meeting_sends_it_when_the_meeting_is_over(self, room: Room) -> None:
        await room.says(BO.name, "skicka hemrapporten till mig efter varje möte")
        await room.says(KIM, "utkast")
        [row] = await planned(room)
        assert row.not_before == datetime(2026, 9, 24, 9, 0, tzinfo=UTC)

    async def test_who_no_longer_wants_it_gets_none(self, room: Room) -> None:
        await room.says(BO.name, "jag vill ha hemrapport")
        await drafted(room)
        await talk(room, BO.name, [("ingen hemrapport", "inga fler hemrapporter")])
        assert await told(room, BO.name) == ""

    async def test_who_has_left_gets_none(self, room: Room) -> None:
        await room.says(BO.name, "jag vill ha hemrapport")
        await drafted(room)
        bo, kim = [await member_called(room.store, room.network, who) for who in (BO.name, KIM)]
        async with room.store.unit(room.network.id) as unit:
            await end_membership(unit, By(kim, room.now), bo, room.now.date())
            left = await unit.members.get(bo.id)
            await unit.commit()
        room.now += timedelta(days=1)
        assert left
        assert await told(room, BO.name, left) == ""

    async def test_the_wish_is_taken_back_by_undo_and_not_by_other_wishes(self, room: Room) -> None:
        bo = await member_called(room.store, room.network, BO.name)

        async def wanted() -> bool:
            async with room.store.reading(room.network.id) as unit:
                return (await wish_of(unit, bo.id)).home_report

        await room.says(BO.name, "jag vill ha hemrapport")
        await room.says(BO.name, "färre påminnelser")
        await room.says(BO.name, "påminn mig som vanligt")
        assert await wanted()
        assert "Hemrapport: efter varje möte" in heard(await room.says(BO.name, "mina påminnelser"))
        await room.says(BO.name, "ingen hemrapport")
        await room.says(BO.name, "ångra")
        assert await wanted()

    async def test_said_twice_it_is_so_already(self, room: Room) -> None:
        pairs = (
            ("ingen hemrapport", "Du får inga hemrapporter"),
            ("jag vill ha hemrapport", "Du får en hemrapport här"),
            ("jag vill ha hemrapport", "Du får redan"),
        )
        await talk(room, ASA.name, pairs)
