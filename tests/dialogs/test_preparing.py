"""Chair and coordinator prepare an agenda in messages: one list, and what is done to its points."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.turn import Place, Reply, Unasked
from dialogs import ROUTES
from meetings.agenda import AgendaItem, AgendaState, Purpose
from meetings.deliveries import Delivery
from meetings.ports import Store
from tests.builders import ASA, BEA, BO, CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, buttons, heard
from tests.dialogs.meeting_room import MadeUpLinks, MeetingRoom

KIM, ORJAN = COORDINATOR.name, CHAIR.name
BEFORE = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
"""Three weeks before the first meeting, by day."""


async def add(room: MeetingRoom, title: str, by: str = ASA.name, meeting: int | None = 0, **more: object) -> AgendaItem:
    """Something that came in for one of the meetings, or for later."""
    proposer = await member_called(room.store, room.network, by)
    days = await meetings_of(room.store, room.network)
    at = days[meeting].id if meeting is not None else None
    async with room.store.unit(room.network.id) as unit:
        place = await unit.agenda.last_position(at) + 1
        shell = AgendaItem(0, room.network.id, at, title, proposer.id, BEFORE, position=place)
        made = await unit.agenda.add(replace(shell, **more))  # type: ignore[arg-type]
        await unit.commit()
    return made


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    """Three points between two standing ones and one: numbers 3 to 5; one late (7), two set aside (8, 9)."""
    room = MeetingRoom(store, await a_network(store), now=BEFORE)
    await add(room, "Budget", minutes=30)
    await add(room, "Lokaler för verksamheten", BO.name, minutes=20, on_behalf_of="Gun Gästsson", why="Hyran stiger.")
    await add(room, "Nätverkskartan", ORJAN)
    await add(room, "Sen fråga", BEA.name, late=True)
    await add(room, "Undersökningen", BO.name, state=AgendaState.PARKED)
    await add(room, "Någon gång", meeting=None, state=AgendaState.PARKED)
    return room


async def stored(room: MeetingRoom, title: str) -> AgendaItem:
    async with room.store.reading(room.network.id) as unit:
        return next(i for i in await unit.agenda.all() if i.title == title)


async def planned(room: MeetingRoom, rule: str) -> list[Delivery]:
    """The notices of a rule that wait to be sent."""
    async with room.store.reading(room.network.id) as unit:
        kinds = [("AgendaItem", i.id) for i in await unit.agenda.all()] + [("Act", n) for n in range(1, 30)]
        found = [d for kind, key in kinds for d in await unit.deliveries.about(kind, key)]
    return [d for d in found if d.rule == rule]


async def told(room: MeetingRoom, rule: str, who: str) -> Reply | None:
    """What a member is told by the only notice of a rule to them."""
    member = await member_called(room.store, room.network, who)
    [row] = [d for d in await planned(room, rule) if d.recipient == f"member:{member.id}"]
    async with room.store.reading(room.network.id) as unit:
        unasked = Unasked(unit.network, room.now, "sv", row.object_id, row.payload or {}, member, MadeUpLinks())
        return await ROUTES.notices[rule](unasked, unit)


async def agenda(room: MeetingRoom) -> list[str]:
    """The titles of the first meeting's points that are not standing, in order."""
    from meetings.carrying import read

    async with room.store.reading(room.network.id) as unit:
        meeting = (await meetings_of(room.store, room.network))[0]
        return [p.title for p in await read(unit, meeting, room.now.date()) if p.item]


async def test_one_list_shows_what_is_on_the_agenda_then_what_came_late_and_what_is_set_aside(
    room: MeetingRoom,
) -> None:
    said = heard(await room.means(KIM, "prepare_agenda"))
    order = ["3. Budget", "4. Lokaler", "5. Nätverkskartan", "7. Sen fråga", "8. Undersökningen", "9. Någon gång"]
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert "Gun Gästsson via Bo Exempelsson" in said
    assert "för sent inskickad" in said
    assert "Punkterna tar tillsammans 50 min av mötets 90. En punkt saknar tid." in said


async def test_a_member_does_not_prepare(room: MeetingRoom) -> None:
    for intent in ("prepare_agenda", "accept_agenda_item", "decline_agenda_item", "merge_agenda_items", "order_agenda"):
        assert heard(await room.means(BO.name, intent, item_ref=3, reason="x")) == FOR_LEADS
    assert (await stored(room, "Budget")).state is AgendaState.SUGGESTED


async def test_accepting_says_the_number_and_can_be_taken_back(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "accept_agenda_item", item_ref=4)
    assert heard(reply) == "Godkänd till mötet 24 september 2026: 4. Lokaler för verksamheten"
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.ACCEPTED
    await room.presses(KIM, "Ångra", reply)
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.SUGGESTED


async def test_accepting_all_takes_what_is_on_the_agenda_and_leaves_the_late_one(room: MeetingRoom) -> None:
    await room.means(KIM, "accept_agenda_item", item_ref="all")
    assert (await stored(room, "Nätverkskartan")).state is AgendaState.ACCEPTED
    assert (await stored(room, "Sen fråga")).state is AgendaState.SUGGESTED
    assert "redan godkänt" in heard(await room.means(KIM, "accept_agenda_item", item_ref="all"))


@pytest.mark.parametrize(("number", "title"), [(7, "Sen fråga"), (8, "Undersökningen"), (9, "Någon gång")])
async def test_what_came_late_or_was_set_aside_comes_last_when_it_is_accepted(
    room: MeetingRoom, number: int, title: str
) -> None:
    await room.means(KIM, "accept_agenda_item", item_ref=number)
    assert (await agenda(room))[-1] == title


async def test_declining_tells_the_proposer_why_and_to_pass_it_on(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "decline_agenda_item", item_ref=4, reason="tas upp nästa år")
    assert heard(reply) == "Avslagen: Lokaler för verksamheten. Jag berättar varför för Bo Exempelsson."
    assert (await agenda(room)) == ["Budget", "Nätverkskartan"]
    said = await told(room, "declined", BO.name)
    assert said
    assert "Kim Påhittad har avslagit ditt förslag ”Lokaler för verksamheten”: tas upp nästa år" in said.text
    assert "Du förde fram det för Gun Gästsson" in said.text


async def test_a_decline_that_is_taken_back_is_not_told(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "decline_agenda_item", item_ref=4, reason="nej")
    await room.presses(KIM, "Ångra", reply)
    assert await told(room, "declined", BO.name) is None
    assert "Lokaler för verksamheten" in await agenda(room)


async def test_declining_without_a_reason_asks_for_one(room: MeetingRoom) -> None:
    assert "Varför?" in heard(await room.means(KIM, "decline_agenda_item", item_ref=4))
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.SUGGESTED
