"""Whatever seven people do to the action list, on either database, it is as `list_model` says after every step.

Chair and coordinator, who may everything; members who prepare by name, seat or organisation; the one who recorded a
matter; somebody who leaves and comes back. Many steps are to be refused, and then nothing has changed.
`make properties` runs 500 lives of 50 steps on each database.
"""

import asyncio
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from meetings.acting import By
from meetings.actions import ActionItem, Preparer
from meetings.calendar import Meeting
from meetings.ending import close, drop, reopen
from meetings.errors import Refusal
from meetings.handing_over import asked_of, hand_over, leave, take_over
from meetings.histories import history
from meetings.listing import Matter as Said
from meetings.listing import move, record, report, reword
from meetings.network import Member, Network
from meetings.ports import Store, Unit
from meetings.reminders import ABOUT, PENDING, recipient, replan
from meetings.undo import undo_acts, undo_last
from storage.columns import ours
from storage.store import open_store
from storage.tables import act
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, ESTER, a_network
from tests.fixtures_storage import BOTH
from tests.meetings.list_model import Matter, Model, No, Person, Who

START = datetime(2026, 9, 1, 9, tzinfo=UTC)
MEETING = date(2026, 11, 12)
PEOPLE = (CHAIR, COORDINATOR, ASA, BO, BEA, ESTER, ARLA)
LEAVES = ARLA.name
MEMBERS: tuple[Who, ...] = tuple(("member", someone.name) for someone in PEOPLE)
PREPARERS: tuple[tuple[Who, ...], ...] = (
    (),
    *((member,) for member in MEMBERS),
    (MEMBERS[2], MEMBERS[3]),
    (("organisation", "Bjuv"),),
    (("organisation", "Åmål"), MEMBERS[3]),
    (("seat", BO.name),),
    (("everyone",),),
    (("everyone",), MEMBERS[2]),
    (("outside", "Länsstyrelsen"),),
    (("outside", "Länsstyrelsen", ASA.name),),
)
TITLES = ("Ta fram underlag", "Ta  fram\nstatistik", "Ordna en dag om digitala lås", "Inventera", "Fråga SKR", " ")
COMMENTS = ("", "Klart", " Bifogas ", "Se anteckningarna", "x" * 2001)
DAYS = (1, 3, 14, 15, 40, 100, 0, -1, 6 * 366)
"""From the day of the step; one in eight has passed or is years away."""
HOURS = (1, 3, 20, 25, 24 * 5, 24 * 16, 24 * 30)
ACTS = {
    "record": 3, "report": 3, "move": 4, "reword": 2, "close": 2, "drop": 1, "reopen": 3,
    "hand_over": 5, "answer": 4, "undo_last": 3, "undo": 3, "wait": 3, "leave": 1,
}  # fmt: skip
"""How often each comes."""
RELATIONS = ("chair", "coordinator", "preparer", "preparer", "preparer", "preparer", "recorder", "recorder")
"""By whom else than one of the people by turn, seen from the matter: else most would be refused."""
BEGINS: tuple["Step", ...] = tuple(("record", who, 3, b, False) for who, b in ((2, 3), (0, 8), (3, 9), (6, 12)))
"""For Åsa alone; for her and Bo; for a municipality; for everyone."""
ON_ONE_MATTER = ("report", "move", "reword", "close", "drop", "reopen")
Step = tuple[str, int, int, int, bool]
"""What, by whom, two numbers to choose with, and whether the matter is seen as it was before its last change."""
NEWEST = select(func.max(act.c.id)).where(ours(act))
FEW = {"sqlite": (40, 30), "postgres": (10, 30)}
MANY = (500, 50)


def steps(count: int) -> st.SearchStrategy[list[Step]]:
    act = st.sampled_from([name for name, times in ACTS.items() for _ in range(times)])
    small = st.integers(0, 63)
    stale = st.sampled_from((False,) * 9 + (True,))
    step = st.tuples(act, st.integers(0, len(PEOPLE) + len(RELATIONS) - 1), small, small, stale)
    return st.lists(step, min_size=count, max_size=count)


@dataclass
class Circle:
    """Who is who in a network of this life."""

    network: Network
    members: dict[str, Member]
    seats: dict[str, int]
    organisations: dict[str, int]
    meeting: Meeting

    def preparer(self, who: Who) -> Preparer:
        match who:
            case ("member", name):
                return Preparer(self.members[name].id)
            case ("organisation", name):
                return Preparer(organisation_id=self.organisations[name])
            case ("seat", holder):
                return Preparer(seat_id=self.seats[holder])
            case ("outside", outside, *answering):
                return Preparer(*(self.members[name].id for name in answering), outside=outside)
        return Preparer(everyone=True)

    def preparers(self, whose: Sequence[Who]) -> tuple[Preparer, ...]:
        return tuple(map(self.preparer, whose))


async def made_in(store: Store) -> Circle:
    network = await a_network(store, members=PEOPLE, meetings=(MEETING,), standing=())
    async with store.reading(network.id) as unit:
        roster = await unit.members.roster(START.date())
        names = {member.id: member.name for member in roster}
        return Circle(
            network,
            {member.name: member for member in roster},
            {names[term.member_id]: term.seat_id for term in await unit.seat_terms.all()},
            {home.name: home.id for home in await unit.organisations.all()},
            (await unit.meetings.all())[0],
        )


@dataclass(frozen=True)
class Wanted:
    """What somebody is about to do, in the model's words."""

    act: str
    who: str
    number: int = 0
    """Of the matter that it is about, as far as it says so itself."""
    place: int = 0
    """Of the line of the log that is undone or answered."""
    title: str = ""
    comment: str = ""
    day: date | None = None
    at_meeting: bool = False
    preparers: tuple[Who, ...] = ()
    yes: bool = True


def wanted_in(model: Model, step: Step) -> Wanted | None:
    """What a step means here and now; None when it means nothing yet."""
    act, _, a, b, _ = step
    last = len(model.matters)
    aimed = model.matters.get(max(1, last - a % 4))
    one = Wanted(act, person_of(model, aimed, step))
    if act == "record":
        day = model.today + timedelta(days=DAYS[a % len(DAYS)]) if b % 5 else None
        one = replace(one, number=last + 1, title=TITLES[b % len(TITLES)], preparers=PREPARERS[b % len(PREPARERS)])
        return at(replace(one, day=day), meeting=a % 7 == 6)
    if aimed is None or (act == "answer" and not model.questions):
        return None
    if act == "answer":
        asked = list(model.questions)
        place = asked[max(0, len(asked) - 1 - a % 3)]
        question = model.questions[place]
        who = question.asked if b % 5 else one.who
        return replace(one, who=who, number=question.number, place=place, yes=b % 3 > 0)
    if act == "undo":
        place = max(0, len(model.log) - 1 - (a * b) % 16)
        return replace(one, number=model.log[place].number or last, place=place)
    one = replace(one, number=aimed.number, title=TITLES[b % len(TITLES)], comment=COMMENTS[b % len(COMMENTS)])
    given = MEMBERS[b % len(MEMBERS) : b % len(MEMBERS) + 1] if b % 4 else PREPARERS[1 + b % (len(PREPARERS) - 1)]
    day = model.today + timedelta(days=DAYS[b % len(DAYS)])
    return at(replace(one, day=day, preparers=given), meeting=b % 7 == 6)


def person_of(model: Model, matter: Matter | None, step: Step) -> str:
    """Whom a step means by its number."""
    _, number, a, b, _ = step
    if number < len(PEOPLE):
        return PEOPLE[number].name
    match RELATIONS[number - len(PEOPLE)]:
        case "recorder" if matter:
            return matter.recorder
        case "preparer" if matter:
            found = [name for name in model.people if model.prepares(name, matter)]
            return found[(a + b) % len(found)] if found else CHAIR.name
        case "coordinator":
            return COORDINATOR.name
    return CHAIR.name


def at(wanted: Wanted, *, meeting: bool) -> Wanted:
    """With the day of the meeting, if that is meant."""
    return replace(wanted, day=MEETING, at_meeting=True) if meeting else wanted


def in_model(model: Model, wanted: Wanted, seen: Matter | None) -> None:
    """Do it in the model, to the matter as it was seen."""
    who, matter = wanted.who, seen or model.matters.get(wanted.number)
    match wanted.act:
        case "record":
            model.record(who, wanted.title, wanted.preparers, wanted.day, at_meeting=wanted.at_meeting)
        case "answer":
            model.answer(who, wanted.place, yes=wanted.yes)
        case "undo":
            model.undo(who, wanted.place)
        case "undo_last":
            model.undo_last(who)
        case act:
            assert matter
            arguments = {
                "report": (wanted.comment,),
                "reword": (wanted.title,),
                "drop": (wanted.comment,),
                "hand_over": (wanted.preparers,),
            }
            if act == "move":
                assert wanted.day
                model.move(who, matter, wanted.day, at_meeting=wanted.at_meeting)
            else:
                getattr(model, act)(who, matter, *arguments.get(act, ()))


@dataclass
class Life:
    """A network and its model, step by step."""

    store: Store
    circle: Circle
    model: Model
    acts: list[int] = field(default_factory=list)
    """Ids of the log's lines."""
    older: dict[int, tuple[ActionItem, Matter]] = field(default_factory=dict)
    """Each matter as it was before its last change."""

    async def does(self, step: Step) -> str:
        """Take a step on both sides; what came of it."""
        if step[0] == "wait":
            self.model.now += timedelta(hours=HOURS[step[2] % len(HOURS)])
            return ""
        if step[0] == "leave":
            await self._leave(LEAVES)
            return ""
        wanted = wanted_in(self.model, step)
        if wanted is None:
            return ""
        before = await self._read(wanted.number), self.model.matters.get(wanted.number)
        old = self.older.get(wanted.number) if step[4] and step[0] in ON_ONE_MATTER else None
        item, matter = old or before
        outcome = await self._really(wanted, item)
        try:
            in_model(self.model, wanted, matter)
            expected = "done"
        except No as refusal:
            expected = str(refusal)
        assert outcome == expected, f"{wanted} at {self.model.now} was {outcome}; it should be {expected}: {matter}"
        if outcome == "done" and before[0] and before[1]:
            self.older[wanted.number] = (before[0], before[1])
        await self.check({wanted.number, self.model.log[-1].number or 0} if self.model.log else set())
        return outcome

    async def _really(self, wanted: Wanted, item: ActionItem | None) -> str:
        actor = self.circle.members[wanted.who]
        async with self.store.unit(self.circle.network.id) as unit:
            by = By(actor, self.model.now, f"chat of {wanted.who}", working_day=lambda _: True)
            try:
                await self._carried_out(unit, by, wanted, item)
                act = await unit._session.scalar(NEWEST)
                await unit.commit()
            except No as gone:
                return str(gone)
            except Refusal as refusal:
                return type(refusal).__name__
        self.acts.append(act)
        return "done"

    async def _carried_out(self, unit: Unit, by: By, wanted: Wanted, item: ActionItem | None) -> None:
        """Through the rules."""
        meeting = self.circle.meeting if wanted.at_meeting else None
        match wanted.act:
            case "record":
                day, to = None if meeting else wanted.day, self.circle.preparers(wanted.preparers)
                await record(unit, by, Said(wanted.title, to, day, meeting), self.model.today)
            case "undo":
                await undo_acts(unit, by, [self.acts[wanted.place]])
            case "undo_last":
                await undo_last(unit, by)
            case "answer":
                await self._answer(unit, by, wanted)
            case _:
                assert item
                await self._to_one(unit, by, wanted, item)

    async def _to_one(self, unit: Unit, by: By, wanted: Wanted, item: ActionItem) -> None:
        today, meeting = self.model.today, self.circle.meeting if wanted.at_meeting else None
        match wanted.act:
            case "report":
                await report(unit, by, [item], wanted.comment)
            case "move":
                await move(unit, by, item, today, to=None if meeting else wanted.day, meeting=meeting)
            case "reword":
                await reword(unit, by, item, wanted.title)
            case "close":
                await close(unit, by, [item])
            case "drop":
                await drop(unit, by, [item], wanted.comment)
            case "reopen":
                await reopen(unit, by, [item])
            case "hand_over":
                await hand_over(unit, by, item, self.circle.preparers(wanted.preparers), today)

    async def _answer(self, unit: Unit, by: By, wanted: Wanted) -> None:
        _, question = await asked_of(unit, by.actor, self.acts[wanted.place])
        if question is None:
            raise No("gone")
        if wanted.yes:
            await take_over(unit, by, question, self.model.today)
        else:
            await leave(unit, by, question)

    async def _leave(self, name: str) -> None:
        """Somebody leaves, or comes back; the hourly comparison sees to the reminders."""
        self.model.leave(name)
        async with self.store.unit(self.circle.network.id) as unit:
            member = await unit.members.get(self.circle.members[name].id)
            assert member
            left_on = None if member.left_on else self.model.today
            await unit.members.save(replace(member, left_on=left_on))
            for item in await unit.actions.open():
                await replan(unit, item, self.model.now, lambda _: True)
            await unit.commit()
        self.circle.members[name] = replace(self.circle.members[name], left_on=left_on)

    async def _read(self, number: int) -> ActionItem | None:
        async with self.store.reading(self.circle.network.id) as unit:
            return await unit.actions.numbered(number)

    async def check(self, numbers: Iterable[int]) -> None:
        """These matters are as the model says, with their histories and reminders; and so is the order of the list."""
        async with self.store.reading(self.circle.network.id) as unit:
            for number in numbers:
                item, matter = await unit.actions.numbered(number), self.model.matters.get(number)
                assert (item is None) == (matter is None)
                if item and matter:
                    assert self._facts(item) == self._expected(matter)
                    await self._check_history(unit, item, matter)
                    await self._check_reminders(unit, item)
            assert [item.number for item in await unit.actions.open()] == self.model.on_the_list()

    def _facts(self, item: ActionItem) -> dict[str, object]:
        return {name: getattr(item, name) for name in FACTS}

    def _expected(self, matter: Matter) -> dict[str, object]:
        recorder = self.circle.members[matter.recorder].id
        return {
            "number": matter.number,
            "title": " ".join(matter.title.split()),
            "recorded_by_id": recorder,
            "initiator_id": recorder,
            "created_at": matter.recorded_at,
            "preparers": self.circle.preparers(matter.preparers),
            "report_on": matter.day,
            "report_meeting_id": self.circle.meeting.id if matter.at_meeting else None,
            "comment": matter.comment,
            "state": matter.state,
            "times_moved": matter.moved,
            "version": matter.version,
        }

    async def _check_history(self, unit: Unit, item: ActionItem, matter: Matter) -> None:
        """As many lines as were written about it, by whom and in that order; it has one version for each."""
        lead = self.circle.members[CHAIR.name]
        events = await history(unit, lead, item)
        lines = [line for line in self.model.log if line.number == matter.number]
        by = {member.id: name for name, member in self.circle.members.items()}
        assert [(by[e.actor_id or 0], e.undoing) for e in events] == [(line.by, line.undoing) for line in lines]
        assert [e.after.version for e in events] == list(range(1, matter.version + 1))

    async def _check_reminders(self, unit: Unit, item: ActionItem) -> None:
        """What is still to be said: nothing of what is not open, else to each of its preparers and to nobody else."""
        rows = [row for row in await unit.deliveries.about(ABOUT, item.id) if row.state in PENDING]
        by = {recipient(member.id): name for name, member in self.circle.members.items()}
        found = {(row.rule, row.due_on, by[row.recipient]) for row in rows}
        assert len(rows) == len(found)
        assert found == self.model.reminders.get(item.number, set())


FACTS = (
    "number", "title", "recorded_by_id", "initiator_id", "created_at", "preparers", "report_on", "report_meeting_id",
    "comment", "state", "times_moved", "version",
)  # fmt: skip


async def live(store: Store, taken: Sequence[Step]) -> list[str]:
    """A life in a network of its own; what came of each step."""
    people = {one.name: Person(one.name, one.organisation, leads=one.role is not None) for one in PEOPLE}
    life = Life(store, await made_in(store), Model(people, START))
    for step in BEGINS:
        assert await life.does(step) == "done"
    outcomes = [await life.does(step) for step in taken]
    await life.check(life.model.matters)
    return outcomes


def lived(url: str, lives: int, length: int) -> Counter[str]:
    """Many lives in one database; how often each thing came of a step."""
    outcomes: Counter[str] = Counter()

    async def opened(stack: AsyncExitStack) -> Store:
        return await stack.enter_async_context(open_store(url))

    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        store = runner.run(opened(stack))

        @settings(max_examples=lives, suppress_health_check=list(HealthCheck))
        @given(taken=steps(length))
        def one(taken: list[Step]) -> None:
            outcomes.update(runner.run(live(store, taken)))

        try:
            one()
        finally:
            runner.run(stack.aclose())
    return outcomes


@pytest.fixture(params=BOTH)
def kind_and_url(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, request.getfixturevalue(f"{request.param}_url")


def test_the_action_list_is_what_the_plain_model_says_after_every_step(kind_and_url: tuple[str, str]):
    kind, url = kind_and_url
    lives, length = MANY if os.environ.get("NATVERKSBOT_PROPERTIES") == "1" else FEW[kind]
    outcomes = lived(url, lives, length)
    print(f"{kind}: {lives} lives of {length} steps: {dict(outcomes.most_common())}")  # noqa: T201 -- with -s, to be kept
    assert outcomes["done"] > outcomes.total() / 4, "nearly everything was refused: it shows nothing"
    assert {"NotForYou", "AlreadyDone", "OffTheList", "NothingToUndo", "ChangedMeanwhile"} <= outcomes.keys()
