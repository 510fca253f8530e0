"""Representatives in other bodies: put down, followed, ended, told of in time, and what is due from them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.actions.items import ActionState, Direction
from meetings.actions.listing import Matter, record
from meetings.agenda.carrying import read
from meetings.agenda.items import StandingItem
from meetings.agenda.standing import kind_of
from meetings.bodies.carried import carried_with
from meetings.bodies.due import due_reports, under
from meetings.bodies.keeping import (
    NotThere,
    TermBackwards,
    Wanted,
    Who,
    appoint,
    leave,
    named,
    report_back,
    sitting,
    succeed,
)
from meetings.bodies.named import body_called
from meetings.bodies.records import Body, Representative
from meetings.bodies.telling import LEFT, REPORT, TERM_ENDS, replan_bodies
from meetings.errors import AlreadyDone, EmptyTitle, FarDate, NotForYou, PastDate, TooLong
from meetings.network.people import Network
from meetings.ports import Store, Unit
from meetings.reminders.deliveries import Delivery
from meetings.reminders.planning import PENDING, recipient
from meetings.undo import undo_last
from tests.builders import ASA, BO, CHAIR, COORDINATOR, Someone, a_network, meetings_of, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)  # a Monday
TODAY = NOW.date()
ENDS = date(2027, 12, 31)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def who(store: Store, network: Network, someone: Someone) -> By:
    return By(await member_called(store, network, someone.name), NOW, "19:here")


async def a_body(unit: Unit, name: str = "Medelpunkten") -> Body:
    found = body_called(await unit.bodies.all(), name)
    assert found is not None
    return found


async def pending(unit: Unit, there: Representative, rule: str) -> list[Delivery]:
    rows = await unit.deliveries.about("Representative", there.id)
    return [d for d in rows if d.rule == rule and d.state in PENDING]


async def test_a_body_is_written_down_once_however_it_is_called(store: Store, network: Network):
    by, asa, bo = [await who(store, network, one) for one in (CHAIR, ASA, BO)]
    async with store.unit(network.id) as unit:
        await appoint(unit, by, "NSK-S", Wanted(Who(asa.actor), ends_on=ENDS))
        await appoint(unit, by, "NSK:S", Wanted(Who(bo.actor)))
        bodies = await unit.bodies.all()
        there = await sitting(unit, bodies[0], TODAY)
    assert [b.name for b in bodies] == ["NSK-S"]
    assert [(r.member_id, r.ends_on) for r in there] == [(asa.actor.id, ENDS), (bo.actor.id, None)]


async def test_who_sits_there_already_gets_new_days_and_keeps_what_was_not_said(store: Store, network: Network):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    async with store.unit(network.id) as unit:
        first = (await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), ends_on=ENDS))).thing
        again = (await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), reports_on=date(2026, 10, 1)))).thing
        with pytest.raises(AlreadyDone):
            await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), ends_on=ENDS))
    assert (again.id, again.ends_on, again.reports_on) == (first.id, ENDS, date(2026, 10, 1))


async def test_somebody_who_is_no_member_sits_there_by_name_and_organisation(store: Store, network: Network):
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        home = (await unit.organisations.all())[0]
        done = await appoint(unit, by, "Socialchefsrådet", Wanted(Who(name="Ada  Påhittsson", organisation_id=home.id)))
        body = await a_body(unit, "socialchefsrådet")
        meant = named(await sitting(unit, body, TODAY), Who(name="ada"), body)
        with pytest.raises(NotThere):
            named(await sitting(unit, body, TODAY), Who(name="Bo"), body)
    assert (done.thing.name, done.thing.organisation_id, done.thing.member_id) == ("Ada Påhittsson", home.id, None)
    assert meant.id == done.thing.id


async def test_a_successor_takes_over_what_is_left_of_the_term_and_the_report(store: Store, network: Network):
    by, asa, bo = [await who(store, network, one) for one in (CHAIR, ASA, BO)]
    due = date(2026, 11, 12)
    async with store.unit(network.id) as unit:
        before = (await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), ends_on=ENDS, reports_on=due))).thing
        body = await a_body(unit)
        with pytest.raises(AlreadyDone):
            await succeed(unit, by, body, before, Who(asa.actor))
        done = await succeed(unit, by, body, before, Who(bo.actor), date(2026, 10, 1))
        old = await unit.representatives.get(before.id)
    new = done.thing
    assert (new.member_id, new.starts_on, new.ends_on, new.reports_on) == (bo.actor.id, date(2026, 10, 1), ENDS, due)
    assert old is not None
    assert (old.ends_on, old.reports_on) == (date(2026, 9, 30), None)


async def test_everything_is_taken_back_with_one_word(store: Store, network: Network):
    by, asa, bo = [await who(store, network, one) for one in (CHAIR, ASA, BO)]
    async with store.unit(network.id) as unit:
        before = (await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), ends_on=ENDS))).thing
        body = await a_body(unit)
        await succeed(unit, by, body, before, Who(bo.actor))
        await undo_last(unit, by)
        there = await sitting(unit, body, TODAY)
        assert [(r.member_id, r.ends_on) for r in there] == [(asa.actor.id, ENDS)]
        await undo_last(unit, by)
        assert body_called(await unit.bodies.all(), "Medelpunkten") is None
        assert not await sitting(unit, body, TODAY)
        assert not await pending(unit, before, TERM_ENDS)


async def test_whoever_leaves_stays_to_the_last_day_said_and_what_was_due_after_it_is_due_no_more(
    store: Store, network: Network
):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    wanted = Wanted(Who(asa.actor), date(2026, 9, 1), reports_on=date(2026, 11, 12))
    async with store.unit(network.id) as unit:
        there = (await appoint(unit, by, "Medelpunkten", wanted)).thing
        body = await a_body(unit)
        left = (await leave(unit, by, body, there, date(2026, 10, 31))).thing
        with pytest.raises(AlreadyDone):
            await leave(unit, by, body, left, date(2026, 10, 31))
        after = await sitting(unit, body, date(2026, 11, 1))
    assert (left.ends_on, left.reports_on, after) == (date(2026, 10, 31), None, [])


async def test_days_that_cannot_be_are_refused(store: Store, network: Network):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    it = Who(asa.actor)
    async with store.unit(network.id) as unit:
        with pytest.raises(PastDate):
            await appoint(unit, by, "Medelpunkten", Wanted(it, ends_on=date(2026, 9, 6)))
        with pytest.raises(FarDate):
            await appoint(unit, by, "Medelpunkten", Wanted(it, ends_on=date(2206, 9, 6)))
        with pytest.raises(TermBackwards):
            await appoint(unit, by, "Medelpunkten", Wanted(it, date(2027, 1, 1), date(2026, 12, 1)))
        with pytest.raises(EmptyTitle):
            await appoint(unit, by, " ", Wanted(it))
        with pytest.raises(TooLong):
            await appoint(unit, by, "M" * 121, Wanted(it))
        there = (await appoint(unit, by, "Medelpunkten", Wanted(it, date(2026, 10, 1), date(2026, 10, 31)))).thing
        body = await a_body(unit)
        with pytest.raises(TermBackwards):
            await leave(unit, by, body, there, date(2026, 9, 30))
        with pytest.raises(TermBackwards):
            await succeed(unit, by, body, there, Who(name="Ada"), date(2026, 12, 1))


async def test_only_chair_and_coordinator_keep_them(store: Store, network: Network):
    bo, kim = await who(store, network, BO), await who(store, network, COORDINATOR)
    async with store.unit(network.id) as unit:
        there = (await appoint(unit, kim, "Medelpunkten", Wanted(Who(bo.actor)))).thing
        body = await a_body(unit)
        with pytest.raises(NotForYou):
            await appoint(unit, bo, "Medelpunkten", Wanted(Who(bo.actor), ends_on=ENDS))
        with pytest.raises(NotForYou):
            await succeed(unit, bo, body, there, Who(name="Ada"))
        with pytest.raises(NotForYou):
            await leave(unit, bo, body, there)
        with pytest.raises(NotForYou):
            await report_back(unit, bo, body, there, None)


async def test_the_representative_is_told_three_working_days_before_and_those_who_lead_before_the_term_ends(
    store: Store, network: Network
):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    async with store.unit(network.id) as unit:
        wanted = Wanted(Who(asa.actor), ends_on=ENDS, reports_on=date(2026, 11, 12))
        there = (await appoint(unit, by, "Medelpunkten", wanted)).thing
        [report] = await pending(unit, there, REPORT)
        ends = await pending(unit, there, TERM_ENDS)
        leads = {recipient((await who(store, network, one)).actor.id) for one in (CHAIR, COORDINATOR)}
        assert (report.recipient, report.not_before.date()) == (recipient(asa.actor.id), date(2026, 11, 9))
        assert ({d.recipient for d in ends}, ends[0].not_before.date()) == (leads, ENDS - timedelta(days=60))
        await report_back(unit, by, await a_body(unit), there, None)
        assert not await pending(unit, there, REPORT)


async def test_a_row_that_is_due_is_not_taken_away_by_the_hourly_comparison(store: Store, network: Network):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    async with store.unit(network.id) as unit:
        wanted = Wanted(Who(asa.actor), ends_on=ENDS, reports_on=date(2026, 11, 12))
        there = (await appoint(unit, by, "Medelpunkten", wanted)).thing
        for moment in (datetime(2026, 11, 9, 8, 0, tzinfo=UTC), datetime(2027, 11, 3, 8, 0, tzinfo=UTC)):
            await replan_bodies(unit, moment)
        assert len(await pending(unit, there, TERM_ENDS)) == 2
        await replan_bodies(unit, datetime(2026, 11, 10, 8, 0, tzinfo=UTC))
        assert len(await pending(unit, there, REPORT)) == 1


async def test_a_report_due_at_a_meeting_follows_it_when_it_moves(store: Store, network: Network):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    [meeting, *_] = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        there = (await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), reports_meeting=meeting))).thing
        day = date(2026, 10, 8)
        await unit.meetings.save(replace(meeting, starts_on=day, ends_on=day))
        await replan_bodies(unit, NOW)
        [report] = await pending(unit, there, REPORT)
        assert report.due_on == day
        assert not await due_reports(unit, date(2026, 9, 24))
        [due] = await due_reports(unit, day)
        assert (due.body.name, due.name) == ("Medelpunkten", ASA.name)
        assert not await due_reports(unit, date(2026, 12, 1), since=day)


async def test_what_is_due_stands_under_the_body_s_own_standing_item_or_under_reports(store: Store, network: Network):
    by, asa, bo = [await who(store, network, one) for one in (CHAIR, ASA, BO)]
    first, second, _ = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        for n, title in enumerate(("Rapporter från andra forum", "Medelpunkten"), start=7):
            await unit.standing.add(StandingItem(0, network.id, title, position=n, kind=kind_of(title)))
        await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), reports_meeting=first))
        await appoint(unit, by, "Socialchefsrådet", Wanted(Who(bo.actor), reports_on=date(2026, 9, 10)))
        due = {p.title: [d.name for d in p.due] for p in await read(unit, first, TODAY) if p.due}
        assert due == {"Rapporter från andra forum": [BO.name], "Medelpunkten": [ASA.name]}
        assert not [p for p in await read(unit, second, TODAY) if p.due]
        assert under([], await due_reports(unit, first.ends_on)) == {}


async def test_those_who_lead_are_told_once_when_a_representative_has_left_the_network(store: Store, network: Network):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    async with store.unit(network.id) as unit:
        there = (await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor), ends_on=ENDS))).thing
        await unit.members.save(replace(asa.actor, left_on=TODAY))
        await replan_bodies(unit, NOW)
        assert await replan_bodies(unit, NOW + timedelta(hours=1)) == (0, 0)
        assert len(await pending(unit, there, LEFT)) == 2
        assert not await pending(unit, there, TERM_ENDS)


async def test_matters_are_found_both_ways_however_the_body_is_written(store: Store, network: Network):
    by, asa = await who(store, network, CHAIR), await who(store, network, ASA)
    async with store.unit(network.id) as unit:
        await appoint(unit, by, "Medelpunkten", Wanted(Who(asa.actor)))
        for title, way, body in (
            ("Taxan", Direction.FROM, "Medelpunkten"),
            ("Jouren", Direction.TO, "medelpunkten"),
            ("Annat", Direction.TO, "SKR"),
            ("Struken", Direction.TO, "Medelpunkten"),
        ):
            await record(unit, by, Matter(title, direction=way, body=body), TODAY)
        items = await unit.actions.all()
        last = await unit.actions.save(replace(items[-1], state=ActionState.DROPPED))
        found = carried_with(await a_body(unit), [*items[:-1], last])
    assert [(c.direction, c.matter.title) for c in found] == [(Direction.TO, "Jouren"), (Direction.FROM, "Taxan")]
