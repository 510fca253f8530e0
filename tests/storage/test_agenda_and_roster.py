"""What is filled in when it is read: presenters' names, organisations, roles of the day."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.agenda.items import AgendaItem
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes, Note
from meetings.network.people import Network, Role, RoleTerm
from meetings.ports import Store
from tests.builders import BO, CHAIR, COORDINATOR, ESTER, EVERYBODY, a_network, contact_of, meetings_of, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def test_the_roster_is_by_name_with_organisations_and_roles(store: Store, network: Network):
    async with store.reading(network.id) as unit:
        roster = await unit.members.roster(TODAY)
    assert {m.name: (m.organisation, set(m.roles)) for m in roster} == {
        s.name: (s.organisation, {s.role} if s.role else set()) for s in EVERYBODY
    }
    assert [m.name for m in roster] == sorted(s.name for s in EVERYBODY)


@pytest.mark.parametrize(
    ("day", "chairs"),
    [
        (date(2026, 12, 30), {CHAIR.name}),
        (date(2026, 12, 31), {CHAIR.name, BO.name}),
        (date(2027, 12, 31), {CHAIR.name, BO.name}),
        (date(2028, 1, 1), {CHAIR.name}),
    ],
)
async def test_a_role_is_held_from_its_first_day_to_its_last(
    store: Store, network: Network, day: date, chairs: set[str]
):
    bo = await member_called(store, network, BO.name)
    async with store.unit(network.id) as unit:
        await unit.role_terms.add(RoleTerm(0, network.id, bo.id, Role.CHAIR, date(2026, 12, 31), date(2027, 12, 31)))
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert {m.name for m in await unit.members.roster(day) if Role.CHAIR in m.roles} == chairs


async def test_a_member_can_hold_several_roles(store: Store, network: Network):
    kim = await member_called(store, network, COORDINATOR.name)
    async with store.unit(network.id) as unit:
        await unit.role_terms.add(RoleTerm(0, network.id, kim.id, Role.CHAIR))
        await unit.commit()
    assert (await member_called(store, network, COORDINATOR.name)).roles == {Role.CHAIR, Role.COORDINATOR}


async def test_who_has_left_is_not_in_the_roster_but_is_still_known(store: Store, network: Network):
    bo = await member_called(store, network, BO.name)
    assert bo.person_id
    async with store.unit(network.id) as unit:
        await unit.members.save(replace(bo, left_on=TODAY))
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert BO.name not in {m.name for m in await unit.members.roster(TODAY)}
        assert await unit.members.of_person(bo.person_id, TODAY) is None
        assert BO.name in {m.name for m in await unit.members.all()}


async def test_a_person_is_found_as_the_member_of_this_network(store: Store, network: Network):
    other = await a_network(store, "Grannätverket", members=(ESTER,))
    kim = await member_called(store, network, COORDINATOR.name)
    assert kim.person_id
    async with store.reading(network.id) as unit:
        assert await unit.members.of_person(kim.person_id, TODAY) == kim
    async with store.reading(other.id) as unit:
        assert await unit.members.of_person(kim.person_id, TODAY) is None


async def test_a_member_who_has_been_met_can_be_reached(store: Store, network: Network):
    bo = await member_called(store, network, BO.name)
    other = await a_network(store, "Grannätverket", members=(ESTER,))
    async with store.reading(network.id) as unit:
        assert await unit.contact_of(bo.id) == contact_of(BO)
    async with store.reading(other.id) as unit:
        assert await unit.contact_of(bo.id) is None


async def test_points_are_read_in_their_order_with_the_names_of_presenters(store: Store, network: Network):
    meeting, later, *_ = await meetings_of(store, network)
    bo = await member_called(store, network, BO.name)
    point = AgendaItem(0, network.id, meeting.id, "Punkt", bo.id, NOW, position=2, presenter_id=bo.id)
    async with store.unit(network.id) as unit:
        await unit.agenda.add(point)
        await unit.agenda.add(replace(point, position=1, presenter_id=None, presenter="Agda Påhitt"))
        await unit.agenda.add(replace(point, meeting_id=later.id))
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert [i.presenter for i in await unit.agenda.of_meeting(meeting.id)] == ["Agda Påhitt", BO.name]
        assert await unit.agenda.last_position(meeting.id) == 2
        assert await unit.agenda.last_position(None) == 0


async def test_meetings_are_read_by_their_first_day(store: Store, network: Network):
    async with store.reading(network.id) as unit:
        found = await unit.meetings.between(date(2026, 9, 24), date(2026, 11, 12))
        assert [m.starts_on for m in found] == [date(2026, 9, 24), date(2026, 11, 12)]
        assert await unit.meetings.between(date(2026, 9, 25), date(2026, 11, 11)) == []


async def test_what_was_said_at_a_meeting_is_read_without_what_was_taken_back(store: Store, network: Network):
    meeting, later, *_ = await meetings_of(store, network)
    bo = await member_called(store, network, BO.name)
    note = Note(0, network.id, meeting.id, "Sagt", bo.id, NOW)
    async with store.unit(network.id) as unit:
        said = [await unit.notes.add(note), await unit.notes.add(replace(note, text="Sagt sedan"))]
        await unit.notes.add(replace(note, removed=True))
        await unit.notes.add(replace(note, meeting_id=later.id))
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert await unit.notes.of_meeting(meeting.id) == said


async def test_a_member_has_one_row_of_attendance_and_guests_have_as_many_as_they_are(store: Store, network: Network):
    meeting, later, *_ = await meetings_of(store, network)
    bo = await member_called(store, network, BO.name)
    rows = [
        Attendance(0, network.id, meeting.id, AttendanceStatus.PRESENT, bo.id),
        Attendance(0, network.id, meeting.id, AttendanceStatus.PRESENT, name="Gäst Gästsson"),
        Attendance(0, network.id, meeting.id, AttendanceStatus.LATE, name="Gäst Gästdotter"),
    ]
    async with store.unit(network.id) as unit:
        added = [await unit.attendance.add(row) for row in rows]
        await unit.attendance.add(replace(rows[0], meeting_id=later.id))
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert await unit.attendance.of_meeting(meeting.id) == added


async def test_the_minutes_of_a_meeting(store: Store, network: Network):
    meeting, later, *_ = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        minutes = await unit.minutes.add(Minutes(0, network.id, meeting.id))
        assert await unit.minutes.of_meeting(meeting.id) == minutes
        assert await unit.minutes.of_meeting(later.id) is None
