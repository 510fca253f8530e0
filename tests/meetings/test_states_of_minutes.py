"""Minutes in each of their states, each act on them and each person: through the functions that do it, cell by cell.

What is expected stands here in full and is not read from the tables that the functions ask.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from meetings.acting import By
from meetings.agenda.items import AgendaItem
from meetings.authorisation import Act
from meetings.calendar.days import Meeting, MeetingState
from meetings.errors import Refusal
from meetings.minutes.commenting import answer_comment, ask_for_comments, comment, take_back
from meetings.minutes.drafting import gather
from meetings.minutes.noting import Under, draft, edit_note, note
from meetings.minutes.places import spots
from meetings.minutes.publishing import adopt_minutes, mark_note, mark_point, publish_minutes, tell_address
from meetings.minutes.records import (
    AttendanceStatus,
    Comment,
    CommentState,
    Minutes,
    MinutesState,
    MinutesVersion,
    Note,
    place_of,
)
from meetings.minutes.states import OPEN_IN
from meetings.minutes.steering import course_of, to_point
from meetings.minutes.taking import Seen, take_attendance
from meetings.network.people import Member
from meetings.ports import Store, Unit
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, DAYS, ESTER, a_network, meetings_of, member_called
from tests.minutes_states import FILE, HOW, STATES, document

NOTES, DRAFT, COMMENTED, ADOPTED, PUBLISHED = MinutesState
WORKING = {NOTES, DRAFT, COMMENTED}
DURING = "2026-09-24T10:00:00+02:00"
WHO = {
    "chair": CHAIR,
    "coordinator": COORDINATOR,
    "secretary": BO,
    "author": ASA,
    "member": ARLA,
    "left": BEA,
}
"""The author wrote the note and the comment; who has left may nothing."""
EVERYBODY = {"chair", "coordinator", "secretary", "author", "member"}
WRITES = {"chair", "coordinator", "secretary"}
LEADS = {"chair", "coordinator"}


@dataclass
class Scene:
    """One meeting with its minutes in a state, a note and an open comment by the author, and who there is."""

    unit: Unit
    meeting: Meeting
    item: AgendaItem
    note: Note
    comment: Comment
    people: Mapping[str, Member]
    other: Member
    """Somebody who does nothing."""

    async def marked_point(self, by: By) -> object:
        return await mark_point(self.unit, by, self.meeting, place_of(self.note), internal=True)

    async def commented(self, by: By) -> object:
        where = next(s for s in spots(await gather(self.unit, self.meeting)) if s.place == place_of(self.note))
        return await comment(self.unit, by, self.meeting, where, "fel år")

    async def stepped(self, by: By) -> object:
        course = await course_of(self.unit, by.now, self.meeting)
        return await to_point(self.unit, by, course, course.points[-1])


Do = Callable[[Scene, By], Awaitable[object]]
CELLS: Mapping[Act, tuple[tuple[Do, ...], set[MinutesState], set[str]]] = {
    Act.TAKE_NOTES: ((lambda s, by: note(s.unit, by, s.meeting, "x", Under()),), WORKING, EVERYBODY),
    Act.CHANGE_NOTE: ((lambda s, by: edit_note(s.unit, by, s.note.id, "y"),), WORKING, {*WRITES, "author"}),
    Act.TAKE_ATTENDANCE: (
        (lambda s, by: take_attendance(s.unit, by, s.meeting, [Seen(AttendanceStatus.PRESENT, s.other)]),),
        WORKING,
        WRITES,
    ),
    Act.STEER_MEETING: ((Scene.stepped,), WORKING, WRITES),
    Act.DRAFT_MINUTES: ((lambda s, by: draft(s.unit, by, s.meeting),), WORKING, WRITES),
    Act.COMMENT_MINUTES: ((Scene.commented,), {DRAFT, COMMENTED}, EVERYBODY),
    Act.CHANGE_COMMENT: (
        (lambda s, by: take_back(s.unit, by, s.comment.id),),
        {DRAFT, COMMENTED},
        {*LEADS, "author"},
    ),
    Act.ANSWER_COMMENT: (
        (
            lambda s, by: answer_comment(s.unit, by, s.comment.id, CommentState.ACCEPTED),
            lambda s, by: answer_comment(s.unit, by, s.comment.id, CommentState.EDITED, "i andra ord"),
            lambda s, by: answer_comment(s.unit, by, s.comment.id, CommentState.DECLINED),
        ),
        {DRAFT, COMMENTED},
        WRITES,
    ),
    Act.ASK_FOR_COMMENTS: (
        (lambda s, by: ask_for_comments(s.unit, by, s.meeting, by.now.date() + timedelta(days=9)),),
        {DRAFT, COMMENTED},
        WRITES,
    ),
    Act.MARK_INTERNAL: (
        (Scene.marked_point, lambda s, by: mark_note(s.unit, by, s.note.id, internal=True)),
        {NOTES, DRAFT, COMMENTED, ADOPTED},
        WRITES,
    ),
    Act.ADOPT_MINUTES: ((lambda s, by: adopt_minutes(s.unit, by, s.meeting),), {DRAFT, COMMENTED}, LEADS),
    Act.PUBLISH_MINUTES: ((lambda s, by: publish_minutes(s.unit, by, s.meeting),), {ADOPTED, PUBLISHED}, LEADS),
}
"""Each act with the functions that do it, the states in which it makes sense, and who may."""
NOT_THEIRS = {"NotForYou", "ForLeads"}
NOT_NOW = {NOTES: "NotDrafted", ADOPTED: "MinutesAdopted", PUBLISHED: "MinutesPublished"}
"""What is said to who may, in a state in which it makes no sense; publishing too early is told otherwise."""


async def scene(unit: Unit, store: Store, state: MinutesState) -> Scene:
    network = unit.network
    people = {role: await member_called(store, network, who.name) for role, who in WHO.items()}
    people["left"] = replace(people["left"], left_on=DAYS[0] - timedelta(days=1))
    by = by_of(people["author"])
    found = (await meetings_of(store, network))[0]
    meeting = await unit.meetings.save(replace(found, state=MeetingState.ONGOING))
    item = await unit.agenda.add(AgendaItem(0, network.id, meeting.id, "Budget", people["author"].id, by.now))
    row = await unit.minutes.add(Minutes(0, network.id, meeting.id, secretary_id=people["secretary"].id))
    made = await note(unit, by, meeting, "vi ansöker", Under("Budget", item.id))
    drafted = await draft(unit, by_of(people["coordinator"]), meeting)
    row = await unit.minutes.save(replace(await minutes(unit, meeting), state=DRAFT))
    where = next(s for s in spots(await gather(unit, meeting)) if s.title == "Budget")
    said = await comment(unit, by, meeting, where, "det var Bjuv")
    if state in (ADOPTED, PUBLISHED):
        content = replace(drafted.draft, state=ADOPTED)
        await unit.versions.add(MinutesVersion(0, network.id, meeting.id, 9, by.now, by.actor.id, ADOPTED, content))
    await unit.minutes.save(replace(row, state=state))
    other = await member_called(store, network, ESTER.name)
    return Scene(unit, meeting, item, made.thing, said.thing, people, other)


async def minutes(unit: Unit, meeting: Meeting) -> Minutes:
    found = await unit.minutes.of_meeting(meeting.id)
    assert found
    return found


def by_of(actor: Member) -> By:
    return By(actor, datetime.fromisoformat(DURING), "chat")


@pytest.mark.parametrize("state", MinutesState)
async def test_whoever_does_what_meets_what_is_so(sqlite_store: Store, state: MinutesState) -> None:
    network = await a_network(sqlite_store)
    async with sqlite_store.unit(network.id) as unit:
        here = await scene(unit, sqlite_store, state)
        await unit.commit()
    wrong = []
    for act, number, do, who in cells():
        async with sqlite_store.unit(network.id) as unit:  # never committed: each cell begins from the same
            came = await outcome(do, replace(here, unit=unit), who)
        if came not in expected(act, state, who):
            wrong.append(f"{act} ({number}) by {who}: {came}, not {expected(act, state, who)}")
    assert wrong == []


def cells() -> Iterator[tuple[Act, int, Do, str]]:
    for act, (functions, _, _) in CELLS.items():
        for number, do in enumerate(functions):
            yield from ((act, number, do, who) for who in WHO)


def expected(act: Act, state: MinutesState, who: str) -> set[str]:
    _, states, allowed = CELLS[act]
    if who not in allowed:
        return NOT_THEIRS
    return {"done"} if state in states else {not_now(act, state)}


def not_now(act: Act, state: MinutesState) -> str:
    return "NotAdopted" if act is Act.PUBLISH_MINUTES else NOT_NOW[state]


async def outcome(do: Do, here: Scene, who: str) -> str:
    before = len(here.unit.acts.recorded)
    try:
        await do(here, by_of(here.people[who]))
    except Refusal as refusal:
        assert len(here.unit.acts.recorded) == before
        return type(refusal).__name__
    return "done"


def test_every_act_on_minutes_is_in_the_table() -> None:
    assert CELLS.keys() == OPEN_IN.keys()


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        (Act.DRAFT_MINUTES, NOTES, DRAFT),
        (Act.DRAFT_MINUTES, DRAFT, DRAFT),
        (Act.DRAFT_MINUTES, COMMENTED, COMMENTED),
        (Act.ASK_FOR_COMMENTS, DRAFT, COMMENTED),
        (Act.ASK_FOR_COMMENTS, COMMENTED, COMMENTED),
        (Act.ANSWER_COMMENT, COMMENTED, COMMENTED),
        (Act.ADOPT_MINUTES, DRAFT, ADOPTED),
        (Act.ADOPT_MINUTES, COMMENTED, ADOPTED),
        (Act.MARK_INTERNAL, ADOPTED, ADOPTED),
        (Act.PUBLISH_MINUTES, ADOPTED, PUBLISHED),
        (Act.PUBLISH_MINUTES, PUBLISHED, PUBLISHED),
    ],
)
async def test_an_act_leads_to_the_state(
    sqlite_store: Store, act: Act, before: MinutesState, after: MinutesState
) -> None:
    network = await a_network(sqlite_store)
    async with sqlite_store.unit(network.id) as unit:
        here = await scene(unit, sqlite_store, before)
        await CELLS[act][0][0](here, by_of(here.people["chair"]))
        assert (await minutes(unit, here.meeting)).state is after


@pytest.mark.parametrize("state", MinutesState)
async def test_a_web_address_is_told_of_what_is_published_only(sqlite_store: Store, state: MinutesState) -> None:
    network = await a_network(sqlite_store)
    async with sqlite_store.unit(network.id) as unit:
        here = await scene(unit, sqlite_store, state)
        came = await outcome(
            lambda s, by: tell_address(s.unit, by, s.meeting, "https://example.org/a"), here, "coordinator"
        )
    assert came == ("done" if state is PUBLISHED else "NothingPublished")


def test_the_document_is_what_the_tables_say() -> None:
    written = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    assert written == document(), f"docs/{FILE.name} is not what the tables say: run {HOW}, read it and commit it"
    assert set(STATES) == set(MinutesState)
