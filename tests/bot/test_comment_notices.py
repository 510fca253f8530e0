"""What is said unasked about comments on a draft: the last day to who has been silent, the answers to who wrote."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.upkeep import Repaired, reconcile
from meetings.acting import By
from meetings.calendar.days import Meeting
from meetings.minutes.comment_days import LAST_DAY as RULE
from meetings.minutes.comment_days import not_reminded
from meetings.minutes.commenting import answer_comment, ask_for_comments, comment
from meetings.minutes.drafting import gather
from meetings.minutes.noting import Under, draft, note, start_minutes
from meetings.minutes.places import spots
from meetings.minutes.publishing import adopt_minutes
from meetings.minutes.records import Comment, CommentState, Minutes
from meetings.network.roster import end_membership
from meetings.ports import Unit
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import recipient
from storage.store import Store
from tests.builders import ARLA, ASA, BEA, BO, COORDINATOR, EVERYBODY, Someone, member_called
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import Office, an_office, of

LAST_DAY = date(2027, 1, 22)
"""The Friday after the clock begins."""
THE_DAY_BEFORE = datetime(2027, 1, 21, 7, 30, tzinfo=UTC)
EVERYBODY_BUT_THE_SECRETARY = {of(someone) for someone in EVERYBODY} - {of(COORDINATOR)}


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(sqlite_store: Store, wire: FakeWire) -> Office:
    """The day after a meeting whose minutes are drafted."""
    office = await an_office(sqlite_store, wire)
    day = office.clock().date() - timedelta(days=1)
    async with sqlite_store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        meeting = await unit.meetings.add(Meeting(0, office.network.id, day, day))
        began = (await start_minutes(unit, by, meeting, by.actor)).thing
        await note(unit, by, began, "vi ansöker", Under())
        await draft(unit, by, began)
        await unit.commit()
    return office


async def the_meeting(office: Office) -> Meeting:
    async with office.store.reading(office.network.id) as unit:
        day = datetime(2027, 1, 14, tzinfo=UTC).date()
        [found] = await unit.meetings.between(day, day)
    return found


async def its_minutes(unit: Unit, office: Office) -> Minutes:
    found = await unit.minutes.of_meeting((await the_meeting(office)).id)
    assert found
    return found


async def by(office: Office, who: Someone = COORDINATOR) -> By:
    return By(await member_called(office.store, office.network, who.name, office.clock().date()), office.clock())


async def asked(office: Office, until: date = LAST_DAY) -> None:
    async with office.store.unit(office.network.id) as unit:
        await ask_for_comments(unit, await by(office), await the_meeting(office), until)
        await unit.commit()


async def commented(office: Office, who: Someone, text: str) -> Comment:
    meeting = await the_meeting(office)
    async with office.store.unit(office.network.id) as unit:
        where = spots(await gather(unit, meeting))[-1]
        done = await comment(unit, await by(office, who), meeting, where, text)
        await unit.commit()
    return done.thing


async def answered(office: Office, one: Comment, how: CommentState, text: str = "") -> None:
    async with office.store.unit(office.network.id) as unit:
        await answer_comment(unit, await by(office), one.id, how, text)
        await unit.commit()


async def told(office: Office, wire: FakeWire) -> dict[str, str]:
    """What is said now to whom."""
    before = len(wire.shown)
    await office.dispatcher.run_due()
    return {to_whom(posting): words(posting) for posting in wire.shown[before:]}


async def test_the_silent_are_told_one_working_day_before_and_only_they(office: Office, wire: FakeWire) -> None:
    await asked(office)
    await commented(office, ASA, "fel")
    office.clock.now = THE_DAY_BEFORE - timedelta(minutes=1)
    assert await told(office, wire) == {}
    office.clock.now = THE_DAY_BEFORE
    said = await told(office, wire)
    assert said.keys() == EVERYBODY_BUT_THE_SECRETARY - {of(ASA)}
    assert all("fredag 22 januari 2027" in text for text in said.values())


async def test_the_secretary_is_told_what_waits_on_the_first_working_day_after(office: Office, wire: FakeWire) -> None:
    await asked(office)
    await commented(office, ASA, "det var Bjuv")
    office.clock.now = THE_DAY_BEFORE
    await told(office, wire)
    office.clock.now = THE_DAY_BEFORE + timedelta(days=4, minutes=-1)
    assert await told(office, wire) == {}
    office.clock.now = THE_DAY_BEFORE + timedelta(days=4)  # a Monday
    said = await told(office, wire)
    assert said.keys() == {of(COORDINATOR)}
    assert "det var Bjuv" in said[of(COORDINATOR)]


async def test_what_has_been_answered_waits_for_nobody(office: Office, wire: FakeWire) -> None:
    await asked(office)
    await answered(office, await commented(office, COORDINATOR, "fel"), CommentState.DECLINED)
    office.clock.now = THE_DAY_BEFORE
    await told(office, wire)
    office.clock.now = THE_DAY_BEFORE + timedelta(days=4)
    assert await told(office, wire) == {}


async def test_members_who_come_and_who_comment_meanwhile_are_seen_to(office: Office, wire: FakeWire) -> None:
    await asked(office)
    await reconcile(office.store, office.clock())  # the weekly letter too
    assert (await reconcile(office.store, office.clock())) == Repaired()
    await commented(office, ASA, "fel")
    async with office.store.unit(office.network.id) as unit:
        bo = await member_called(office.store, office.network, BO.name, office.clock().date())
        assert await not_reminded(unit, await its_minutes(unit, office), bo)
        newcomer = await unit.members.add(replace(bo, id=0, name="Nya Testsson", person_id=None))
        await unit.commit()
    assert (await reconcile(office.store, office.clock())) == Repaired(planned=1, cancelled=1)
    async with office.store.reading(office.network.id) as unit:
        rows = await unit.deliveries.about("Meeting", (await the_meeting(office)).id)
    waiting = {d.recipient for d in rows if d.rule == RULE and d.state is DeliveryState.SCHEDULED}
    assert recipient(newcomer.id) in waiting
    assert recipient(bo.id) not in waiting


async def test_another_day_moves_it_and_adoption_ends_it(office: Office, wire: FakeWire) -> None:
    await asked(office)
    await asked(office, LAST_DAY + timedelta(days=7))
    office.clock.now = THE_DAY_BEFORE
    assert await told(office, wire) == {}
    async with office.store.unit(office.network.id) as unit:
        await adopt_minutes(unit, await by(office), await the_meeting(office))
        await unit.commit()
    office.clock.now = THE_DAY_BEFORE + timedelta(days=7)
    assert await told(office, wire) == {}


async def test_who_has_left_is_told_nothing(office: Office, wire: FakeWire) -> None:
    await asked(office)
    await answered(office, await commented(office, BEA, "fel"), CommentState.DECLINED)
    async with office.store.unit(office.network.id) as unit:
        for someone in (BEA, BO):
            leaver = await member_called(office.store, office.network, someone.name, office.clock().date())
            await end_membership(unit, await by(office), leaver, office.clock().date())
        await unit.commit()
    office.clock.now = THE_DAY_BEFORE
    assert not {of(BEA), of(BO)} & (await told(office, wire)).keys()


async def test_all_answers_to_somebody_come_in_one_message_and_the_later_ones_in_another(
    office: Office, wire: FakeWire
) -> None:
    first, second, third = [await commented(office, ARLA, text) for text in ("ett", "två", "tre")]
    await answered(office, first, CommentState.ACCEPTED)
    await answered(office, second, CommentState.EDITED, "andra ord")
    assert await told(office, wire) == {}
    office.clock.forward(minutes=10)
    said = await told(office, wire)
    assert said.keys() == {of(ARLA)}
    assert "Svar på dina synpunkter" in said[of(ARLA)]
    assert "Intagen så här: andra ord" in said[of(ARLA)]
    await answered(office, third, CommentState.DECLINED, "sades inte")
    office.clock.forward(minutes=10)
    said = await told(office, wire)
    assert "Svar på din synpunkt" in said[of(ARLA)]
    assert "Avböjd: sades inte" in said[of(ARLA)]
    assert "andra ord" not in said[of(ARLA)]


async def test_who_answers_their_own_is_not_told(office: Office, wire: FakeWire) -> None:
    await answered(office, await commented(office, COORDINATOR, "fel"), CommentState.ACCEPTED)
    office.clock.forward(minutes=10)
    assert await told(office, wire) == {}
