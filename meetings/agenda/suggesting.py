"""What is done to the agenda between two meetings: suggest, change, withdraw, move to another meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.agenda.call_changes import changed_since_call
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, AgendaState, Purpose, checked_title, on_agenda
from meetings.agenda.moves import ask_of_moved, hanging, standing_now
from meetings.agenda.proposers import proposers
from meetings.agenda.rhythm import is_late
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.errors import AgendaSet, AlreadyDone, MeetingHeld, NotYoursAlone
from meetings.ports import Change, Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient

LONGEST_WHY = 4_000
"""Characters of why something is to be taken up: a page."""
LONGEST_MINUTES = 24 * 60
MOST_LINKS = 10
ITEM = "AgendaItem"
LATE = "late-suggestion"
LATE_NEWS = timedelta(days=7)
"""How long it is worth telling that something came late."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What somebody wants to take up, as they said it."""

    title: str
    purpose: Purpose | None = None
    minutes: int | None = None
    presenter_id: int | None = None
    presenter: str | None = None
    on_behalf_of: str | None = None
    why: str = ""
    links: tuple[str, ...] = ()


async def suggest(
    unit: Unit, by: By, meeting: Meeting | None, wanted: Sequence[Suggestion], today: date
) -> Done[AgendaItem]:
    """Put one or several suggestions last on a meeting's agenda, in one act; without a meeting they are for later.

    What comes after the last day, or after the call, is late: chair and coordinator hear of it and let it in or not.
    Their own is never late.
    """
    require(by.actor, Act.SUGGEST)
    late = False
    if meeting is not None:
        _check_open(meeting, today)
        late = await _comes_late(unit, by, meeting)
    titles = [checked_title(w.title) for w in wanted]
    last = await unit.agenda.last_position(meeting.id if meeting else None)
    made = [
        await unit.agenda.add(_item(unit.network.id, meeting, w, title, by, position=last + n, late=late))
        for n, (w, title) in enumerate(zip(wanted, titles, strict=True), start=1)
    ]
    act = await unit.acts.record(
        by.actor.id, "suggest", [Change(None, item) for item in made], by.now, conversation=by.conversation
    )
    await changed_since_call(unit, [Change(None, item) for item in made], by.now)
    if late:
        await _tell_of_late(unit, by, made, today)
    return Done(act, tuple(made))


async def withdraw(unit: Unit, by: By, items: Sequence[AgendaItem]) -> Done[AgendaItem]:
    """Take suggestions off the agenda: the proposer's own, or any by chair and coordinator."""
    for item in items:
        require(by.actor, Act.WITHDRAW_SUGGESTION, item)
        await check_not_set(unit, by, item)
        await check_theirs_alone(unit, by, item)
        if item.state not in NOT_TAKEN_UP:
            raise AlreadyDone(number=item.title)
    return await changed(unit, by, "withdraw", items, [replace(i, state=AgendaState.WITHDRAWN) for i in items])


async def postpone(unit: Unit, by: By, items: Sequence[AgendaItem], to: Meeting, today: date) -> Done[AgendaItem]:
    """Move points to another meeting's agenda, last there; each counts how often it has moved.

    What a proposer moves to a meeting whose last day has passed, or that has been called, is late there.
    """
    _check_open(to, today)
    last = await unit.agenda.last_position(to.id)
    over = await hanging(unit, today)
    late = await _comes_late(unit, by, to)
    moved = []
    for n, item in enumerate(items, start=1):
        own = item.proposer_id == by.actor.id
        require(by.actor, Act.CHANGE_SUGGESTION if own else Act.POSTPONE_POINT, item)
        await check_not_set(unit, by, item)
        if item.state not in NOT_TAKEN_UP and not item.taken_up:
            raise AlreadyDone(number=item.title)
        if item.meeting_id == to.id or (over.meeting and over.meeting.id == to.id and item.id in over.moved):
            raise AlreadyDone(number=item.title)
        times = over.moved.get(item.id, item.times_moved) + 1
        state = AgendaState.SUGGESTED if item.taken_up or late else item.state
        moved.append(replace(item, meeting_id=to.id, position=last + n, times_moved=times, state=state, late=late))
    done = await changed(unit, by, "postpone", items, moved)
    if late:
        await _tell_of_late(unit, by, done.things, today)
    await ask_of_moved(unit, by.now, by.working_day)
    return done


async def amend(unit: Unit, by: By, item: AgendaItem, **fields: object) -> Done[AgendaItem]:
    """Change title, purpose, minutes, presenter … of a suggestion, before the agenda is set."""
    require(by.actor, Act.CHANGE_SUGGESTION, item)
    await check_not_set(unit, by, item)
    if item.state not in NOT_TAKEN_UP:
        raise AlreadyDone(number=item.title)
    if "title" in fields:
        fields["title"] = checked_title(str(fields["title"]))
    done = await changed(unit, by, "amend", [item], [replace(item, **fields)])  # type: ignore[arg-type]  # the caller names fields of AgendaItem
    if done.thing.late and (not item.late or done.thing.meeting_id != item.meeting_id):
        await _tell_of_late(unit, by, done.things, local(by.now, unit.network.time_zone).date())
    return done


async def suggested_to(unit: Unit, by: By, item: AgendaItem, meeting: Meeting | None, today: date) -> dict[str, object]:
    """The fields of an item that its proposer wants at another meeting: suggested anew there, or kept for later."""
    over = await hanging(unit, today)
    times = over.moved.get(item.id, item.times_moved)
    if meeting is None:
        last = await unit.agenda.last_position(None)
        aside = {"meeting_id": None, "position": last + 1, "state": AgendaState.PARKED}
        return {**aside, "times_moved": times, "late": False}
    late = await _comes_late(unit, by, meeting)
    there = await last_place(unit, meeting, today)
    return {**there, "state": AgendaState.SUGGESTED, "times_moved": times, "late": late}


async def last_place(unit: Unit, meeting: Meeting, today: date) -> dict[str, object]:
    """The fields of an item that put it last on a meeting's agenda."""
    _check_open(meeting, today)
    return {"meeting_id": meeting.id, "position": await unit.agenda.last_position(meeting.id) + 1}


async def changed(
    unit: Unit, by: By, act: str, before: Sequence[AgendaItem], after: Sequence[AgendaItem]
) -> Done[AgendaItem]:
    """Save what was changed and write it down, in one act."""
    saved = [await unit.agenda.save(item) for item in after]
    changes = [Change(b, a) for b, a in zip(before, saved, strict=True)]
    await changed_since_call(unit, changes, by.now)
    return Done(await unit.acts.record(by.actor.id, act, changes, by.now, conversation=by.conversation), tuple(saved))


async def check_not_set(unit: Unit, by: By, item: AgendaItem) -> None:
    """When the call has been sent the agenda is set: from then on chair and coordinator change it."""
    if by.actor.leads or item.meeting_id is None or not on_agenda(item):
        return
    here = await standing_now(unit, item, local(by.now, unit.network.time_zone).date())
    meeting = here.meeting if here else await unit.meetings.get(item.meeting_id)
    if meeting is not None and await unit.calls.of_meeting(meeting.id):
        raise AgendaSet(date=meeting.starts_on)


async def check_theirs_alone(unit: Unit, by: By, item: AgendaItem) -> None:
    """What others' suggestions were merged into is theirs too: then chair and coordinator take it off."""
    if not by.actor.leads and len((await proposers(unit, [item]))[item.id]) > 1:
        raise NotYoursAlone(title=item.title)


async def _comes_late(unit: Unit, by: By, meeting: Meeting) -> bool:
    """Whether what this person puts on the meeting now is late; what chair and coordinator put there never is."""
    called = await unit.calls.of_meeting(meeting.id) is not None
    return not by.actor.leads and is_late(unit.network, meeting, by.now, called=called)


async def _tell_of_late(unit: Unit, by: By, items: Sequence[AgendaItem], today: date) -> None:
    leads = [m for m in await unit.members.roster(today) if m.leads]
    await unit.deliveries.plan(
        [
            notice(unit.network, LATE, (ITEM, item.id), recipient(lead.id), by.now, good_for=LATE_NEWS)
            for lead in leads
            for item in items
        ]
    )


def _check_open(meeting: Meeting, today: date) -> None:
    over = meeting.state in (MeetingState.HELD, MeetingState.CANCELLED) or meeting.ends_on < today
    if over:
        raise MeetingHeld(date=meeting.starts_on)


def _item(
    network_id: int, meeting: Meeting | None, wanted: Suggestion, title: str, by: By, *, position: int, late: bool
) -> AgendaItem:
    return AgendaItem(
        id=0,
        network_id=network_id,
        meeting_id=meeting.id if meeting else None,
        title=title,
        proposer_id=by.actor.id,
        created_at=by.now,
        on_behalf_of=wanted.on_behalf_of,
        presenter_id=wanted.presenter_id,
        presenter=wanted.presenter,
        purpose=wanted.purpose,
        minutes=wanted.minutes,
        why=wanted.why,
        links=wanted.links,
        state=AgendaState.SUGGESTED if meeting else AgendaState.PARKED,
        position=position,
        late=late,
    )
