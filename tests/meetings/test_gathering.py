"""What a year is counted from: who was represented by whom, who raised what, and which year it belongs to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.actions.items import ActionItem, Direction
from meetings.calendar.days import MeetingState
from meetings.followup.gathering import FollowUp, follow_up
from meetings.followup.years import calendar_year
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes
from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, ESTER, Someone, a_network, member_called

DAY = date(2026, 3, 5)
TODAY = date(2026, 12, 15)
PRESENT, SUBSTITUTE = AttendanceStatus.PRESENT, AttendanceStatus.SUBSTITUTE


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, meetings=(DAY,))


Row = tuple[AttendanceStatus, Someone | None, dict[str, object]]


async def held(store: Store, network: Network, rows: Sequence[Row], secretary: Someone | None = None) -> None:
    """The meeting was held, with those rows of attendance."""
    async with store.unit(network.id) as unit:
        (meeting,) = await unit.meetings.all()
        await unit.meetings.save(replace(meeting, state=MeetingState.HELD))
        for status, someone, more in rows:
            member = await member_called(store, network, someone.name) if someone else None
            row = Attendance(0, network.id, meeting.id, status, member.id if member else None)
            await unit.attendance.add(replace(row, **more))  # type: ignore[arg-type]
        if secretary:
            who = await member_called(store, network, secretary.name)
            await unit.minutes.add(Minutes(0, network.id, meeting.id, secretary_id=who.id))
        await unit.commit()


async def year(store: Store, network: Network) -> FollowUp:
    async with store.reading(network.id) as unit:
        return await follow_up(unit, calendar_year(2026), TODAY)


async def there(store: Store, network: Network) -> list[str]:
    """The organisations that were represented."""
    return [share.name for share in (await year(store, network)).now.attendance if share.count]


async def test_a_meeting_where_nobody_wrote_down_who_came_is_of_nobodys_attendance(store: Store, network: Network):
    await held(store, network, [(AttendanceStatus.ABSENT, BO, {})], secretary=CHAIR)
    made = await year(store, network)
    assert {share.of for share in made.now.attendance} == {0}


async def test_whoever_sits_in_counts_for_whom_they_sit_for_and_not_for_their_own(store: Store, network: Network):
    rows: list[Row] = [
        (PRESENT, BO, {}),
        (SUBSTITUTE, ARLA, {"substitute": ESTER.name}),
        (PRESENT, ESTER, {}),
    ]
    await held(store, network, rows)
    assert await there(store, network) == ["Bjuv", "Älmhult"]


async def test_one_who_only_will_send_somebody_is_nobody_yet(store: Store, network: Network):
    await held(store, network, [(PRESENT, BO, {}), (SUBSTITUTE, ASA, {})])
    assert await there(store, network) == ["Bjuv"]


async def test_a_guest_counts_for_the_organisations_they_come_from(store: Store, network: Network):
    rows: list[Row] = [
        (PRESENT, None, {"name": "Gäst Testsson", "organisation": "Åmål, Älmhult"}),
        (PRESENT, None, {"name": "Annan Testsson", "organisation": "Länsstyrelsen"}),
    ]
    await held(store, network, rows)
    assert await there(store, network) == ["Åmål", "Älmhult"]


async def test_whoever_kept_the_notes_was_there_and_what_was_taken_back_was_not(store: Store, network: Network):
    rows: list[Row] = [(PRESENT, BO, {}), (PRESENT, ASA, {"removed": True})]
    await held(store, network, rows, secretary=CHAIR)
    assert await there(store, network) == ["Bjuv", "Örebro"]


async def test_a_member_counts_for_the_seat_they_had_that_day(store: Store, network: Network):
    """Åsa sits for Bjuv since the summer: in March she sat for Åmål."""
    await held(store, network, [(PRESENT, ASA, {})])
    asa = await member_called(store, network, ASA.name)
    async with store.unit(network.id) as unit:
        bjuv = next(o for o in await unit.organisations.all() if o.name == "Bjuv")
        seat = next(s for s in await unit.seats.all() if s.organisation_id == bjuv.id)
        term = next(t for t in await unit.seat_terms.all() if t.member_id == asa.id)
        await unit.seat_terms.save(replace(term, ends_on=date(2026, 6, 30)))
        await unit.seat_terms.add(replace(term, id=0, seat_id=seat.id, starts_on=date(2026, 7, 1), version=1))
        member = await unit.members.get(asa.id)
        assert member
        await unit.members.save(replace(member, organisation_id=bjuv.id))
        await unit.commit()
    assert await there(store, network) == ["Åmål"]


async def test_an_organisation_that_left_before_the_year_is_no_line_of_it(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        for name, day in (("Åmål", date(2025, 12, 31)), ("Bjuv", date(2026, 1, 1))):
            home = next(o for o in await unit.organisations.all() if o.name == name)
            await unit.organisations.save(replace(home, left_on=day))
        await unit.commit()
    made = await year(store, network)
    assert [share.name for share in made.now.attendance] == ["Bjuv", "Älmhult", "Örebro"]
    assert "Åmål" in [share.name for share in made.before.attendance]


async def test_matters_are_raised_by_an_organisation_a_body_or_a_name(store: Store, network: Network):
    bo, kim = [await member_called(store, network, who.name) for who in (BO, COORDINATOR)]
    then = datetime(2026, 2, 1, tzinfo=UTC)
    plain = ActionItem(0, network.id, 0, "Ett ärende", kim.id, then)
    wanted = (
        {"initiator_id": bo.id},
        {"initiator_id": kim.id},
        {"initiator": "Länsstyrelsen"},
        {"initiator_id": bo.id, "direction": Direction.FROM, "body": "SKR"},
        {"initiator_id": bo.id, "direction": Direction.TO, "body": "SKR"},
        {},
    )
    async with store.unit(network.id) as unit:
        for number, more in enumerate(wanted, start=1):
            await unit.actions.add(replace(plain, number=number, **more))  # type: ignore[arg-type]
        await unit.commit()
    made = await year(store, network)
    told = {share.name: share.count for share in made.now.raised}
    assert told == {"Bjuv": 2, "Kim Påhittad": 1, "Länsstyrelsen": 1, "SKR": 1}
    assert {share.of for share in made.now.raised} == {6}
    assert made.before.raised == ()
