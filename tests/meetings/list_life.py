"""A network that lives beside its plain model: each step is taken through the rules and the store, and compared."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlalchemy import func, select

from meetings.acting import By
from meetings.actions.ending import close, drop, reopen
from meetings.actions.handing_over import asked_of, hand_over, leave, take_over
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import Matter as Said
from meetings.actions.listing import move, record, report, reword
from meetings.calendar.days import Meeting
from meetings.errors import NotForYou, Refusal
from meetings.histories import history
from meetings.network.people import Member, Network
from meetings.ports import Store, Unit
from meetings.reminders.planning import ABOUT, PENDING, recipient, replan
from meetings.undo import undo_acts, undo_last
from storage.columns import ours
from storage.tables import act
from tests.builders import CHAIR, a_network
from tests.meetings.list_model import Matter, Model, No, Person, Who
from tests.meetings.list_steps import (
    BEGINS,
    HOURS,
    LEAVES,
    MEETING,
    ON_ONE_MATTER,
    PEOPLE,
    START,
    Step,
    Wanted,
    in_model,
    wanted_in,
)

NEWEST = select(func.max(act.c.id)).where(ours(act))


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
                return "NotForYou" if isinstance(refusal, NotForYou) else type(refusal).__name__
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
                    await self._check_reminders(unit, item, matter)
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

    async def _check_reminders(self, unit: Unit, item: ActionItem, matter: Matter) -> None:
        """What is still to be said: nothing of what is not open, else to each of its preparers and to nobody else."""
        rows = [row for row in await unit.deliveries.about(ABOUT, item.id) if row.state in PENDING]
        by = {recipient(member.id): name for name, member in self.circle.members.items()}
        found = {(row.rule, row.due_on, by[row.recipient]) for row in rows}
        assert len(rows) == len(found)
        expected = self.model.reminders.get(item.number, set())
        assert found == expected, f"too many: {found - expected}, missing: {expected - found}; {matter}"


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
