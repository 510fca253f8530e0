"""The action list in the minutes: each matter with what became of it, as it was when the meeting ended."""

from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, move, record
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.noting import draft
from meetings.minutes.records import GoneThrough, MinutesDraft, MinutesPoint
from meetings.network.people import Member
from meetings.ports import Store
from meetings.walkthrough import walking
from meetings.walkthrough.records import StepOutcome
from meetings.walkthrough.walks import walk_now
from tests.builders import ASA, BO, CHAIR, DAYS, a_network, meetings_of, member_called
from tests.dialogs.test_walking import DURING, EARLIER

TITLES = ("Enkäten", "Länken", "Avtalet", "Jouren")


class Gone:
    """A meeting at which four matters are gone through."""

    def __init__(self, store: Store, **more: object) -> None:
        self.store, self.more, self.now = store, more, DURING

    async def begin(self) -> "Gone":
        self.network = await a_network(self.store, **self.more)
        self.chair, self.asa, self.bo = [
            await member_called(self.store, self.network, one.name) for one in (CHAIR, ASA, BO)
        ]
        for title in TITLES:
            async with self.store.unit(self.network.id) as unit:
                matter = Matter(title, (Preparer(member_id=self.bo.id),), DAYS[1])
                await record(unit, By(self.chair, EARLIER), matter, EARLIER.date())
                await unit.commit()
        async with self.store.unit(self.network.id) as unit:
            await walking.start(unit, self.by(self.chair))
            await unit.commit()
        return self

    def by(self, who: Member) -> By:
        self.now += timedelta(minutes=1)
        return By(who, self.now, "chat")

    async def became(self, outcome: str, *args: object, **more: object) -> None:
        async with self.store.unit(self.network.id) as unit:
            walk = await walk_now(unit, self.now)
            assert walk.item
            about = [] if outcome == "left" else [walk.item]
            await getattr(walking, outcome)(unit, self.by(self.asa), walk, *about, *args, **more)
            await unit.commit()

    async def minutes(self) -> MinutesDraft:
        meeting = (await meetings_of(self.store, self.network))[1]
        async with self.store.reading(self.network.id) as unit:
            return draft_of(await gather(unit, meeting))


@pytest.fixture
async def gone(store: Store) -> Gone:
    return await Gone(store).begin()


def point(minutes: MinutesDraft) -> MinutesPoint:
    [found] = [p for p in minutes.points if p.gone_through]
    return found


async def test_it_stands_under_the_standing_point_of_the_action_list(gone: Gone) -> None:
    await gone.became("reported", "skickad i går")
    await gone.became("moved", to=date(2027, 1, 12))
    await gone.became("handed_over", (Preparer(member_id=gone.asa.id),))
    await gone.became("closed")
    found = point(await gone.minutes())
    assert found.heading == "Aktivitetslista"
    bo, asa = (BO.name,), (ASA.name,)
    assert found.gone_through == (
        GoneThrough(1, "Enkäten", StepOutcome.REPORTED, bo, False, DAYS[1], reported=True, comment="skickad i går"),
        GoneThrough(2, "Länken", StepOutcome.MOVED, bo, False, date(2027, 1, 12)),
        GoneThrough(3, "Avtalet", StepOutcome.HANDED_OVER, asa, False, DAYS[1]),
        GoneThrough(4, "Jouren", StepOutcome.CLOSED, bo, False, DAYS[1]),
    )


async def test_without_such_a_point_it_has_a_heading_of_its_own(store: Store) -> None:
    gone = await Gone(store, standing=(("Övrigt", True),)).begin()
    await gone.became("left", "inget nytt")
    minutes = await gone.minutes()
    assert [p.heading for p in minutes.points] == ["Aktivitetslista"]
    assert [g.comment for g in point(minutes).gone_through] == ["inget nytt"]


async def test_what_was_not_reached_is_not_among_them(gone: Gone) -> None:
    await gone.became("left", "")
    assert [g.title for g in point(await gone.minutes()).gone_through] == ["Enkäten"]


async def test_what_happens_to_a_matter_afterwards_changes_nothing_in_the_minutes(gone: Gone) -> None:
    await gone.became("moved", to=date(2027, 1, 12))
    before = point(await gone.minutes())
    gone.now += timedelta(days=3)
    async with gone.store.unit(gone.network.id) as unit:
        item = await unit.actions.numbered(1)
        assert item
        await move(unit, gone.by(gone.chair), item, gone.now.date(), to=date(2027, 3, 1))
        await unit.commit()
    assert point(await gone.minutes()) == before


async def test_what_is_put_right_the_same_day_stands_right(gone: Gone) -> None:
    await gone.became("moved", to=date(2027, 1, 12))
    async with gone.store.unit(gone.network.id) as unit:
        item = await unit.actions.numbered(1)
        assert item
        await move(unit, gone.by(gone.chair), item, gone.now.date(), to=date(2027, 1, 13))
        await unit.commit()
    assert point(await gone.minutes()).gone_through[0].report_on == date(2027, 1, 13)


async def test_gone_through_from_memory_the_day_after_it_stands_there_too(gone: Gone) -> None:
    gone.now = datetime(2026, 11, 13, 8, 0, tzinfo=UTC)
    async with gone.store.unit(gone.network.id) as unit:
        walk = await walk_now(unit, gone.now)
        assert walk.item
        await walking.closed(unit, gone.by(gone.chair), walk, walk.item)
        await unit.commit()
    assert [g.outcome for g in point(await gone.minutes()).gone_through] == [StepOutcome.CLOSED]


async def test_the_draft_is_made_with_it(gone: Gone) -> None:
    await gone.became("closed")
    meeting = (await meetings_of(gone.store, gone.network))[1]
    async with gone.store.unit(gone.network.id) as unit:
        made = await draft(unit, gone.by(gone.chair), meeting)
        await unit.commit()
    assert point(made.draft).gone_through
