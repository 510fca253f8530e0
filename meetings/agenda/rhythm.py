"""The rhythm before a meeting: suggestions asked for, chair and coordinator nudged, a last day, the call.

Each of the four can be switched off. Days count back from the meeting and, where something is sent, are moved
to the working day before when nobody works on them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, instant, local, upcoming
from meetings.calendar.workdays import WorkingDay, is_working_day, last_working_day
from meetings.errors import Refusal
from meetings.network.people import Member, Network
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Planned
from meetings.reminders.notices import CHANNEL, notice
from meetings.reminders.planning import PENDING, recipient, sending_time

MEETING = "Meeting"
ASK, NUDGE = "ask-for-suggestions", "nothing-suggested"
RULES = (ASK, NUDGE)
FURTHEST = 120
"""Days before a meeting at most: a suggestion asked for earlier than that is forgotten again."""


class Step(StrEnum):
    """What a network can set; the number of days is the field of Network with `_days`."""

    DEADLINE = "deadline"
    ASK = "ask"
    NUDGE = "nudge"
    CALL = "call"

    @property
    def field(self) -> str:
        """Its field of Network."""
        return f"{self.value}_days"


class TooManyDays(Refusal):
    """So many days before a meeting is too early: `days`, at most `limit`."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days of one meeting's rhythm; None is switched off."""

    deadline: date | None
    """The last day on which a suggestion is in time."""
    ask: date | None
    nudge: date | None
    call: date | None


def days_of(network: Network, meeting: Meeting, working: WorkingDay = is_working_day) -> Days:
    """When everything happens before a meeting."""

    def before(day: date | None, days: int | None) -> date | None:
        return None if day is None or days is None else day - timedelta(days=days)

    def sent(day: date | None) -> date | None:
        return None if day is None else last_working_day(day, working)

    deadline = before(meeting.starts_on, network.deadline_days)
    return Days(
        deadline=deadline,
        ask=sent(before(deadline, network.ask_days)),
        nudge=sent(before(meeting.starts_on, network.nudge_days)),
        call=sent(before(meeting.starts_on, network.call_days)),
    )


def is_late(network: Network, meeting: Meeting, now: datetime, *, called: bool) -> bool:
    """Whether what is suggested now for the meeting is late: its last day has passed, or the call has been sent."""
    deadline = days_of(network, meeting).deadline
    return called or (deadline is not None and local(now, network.time_zone).date() > deadline)


async def calls_due(unit: Unit, network: Network, today: date, working: WorkingDay = is_working_day) -> list[Meeting]:
    """Meetings whose call is to go out by itself now: its day has come, and nobody has sent it.

    One that begins today needs none any more. One that was planned or moved when its day had come already has
    hardly an agenda yet: that is left to chair and coordinator.
    """
    found = []
    for meeting in upcoming(await unit.meetings.all(), today):
        day = days_of(network, meeting, working).call
        if day is None or day > today or meeting.state is not MeetingState.PLANNED or meeting.starts_on <= today:
            continue
        if await unit.calls.of_meeting(meeting.id) is None and await _was_planned_before(unit, meeting, day):
            found.append(meeting)
    return found


async def _was_planned_before(unit: Unit, meeting: Meeting, day: date) -> bool:
    acts = await unit.acts.about(MEETING, meeting.id)
    return all(local(act.at, unit.network.time_zone).date() < day for act in acts)


def planned(
    network: Network, meeting: Meeting, leads: Sequence[Member], now: datetime, working: WorkingDay = is_working_day
) -> list[Planned]:
    """The notices of a meeting to come that are still ahead."""
    if meeting.state is not MeetingState.PLANNED:
        return []
    days = days_of(network, meeting, working)
    to_say = [(ASK, days.ask, [CHANNEL]), (NUDGE, days.nudge, [recipient(m.id) for m in leads])]
    made = [
        notice(
            network,
            rule,
            (MEETING, meeting.id),
            to,
            instant(day, sending_time(network), network.time_zone),
            due_on=day,
            facts={"meeting": meeting.starts_on.isoformat()},
        )
        for rule, day, receivers in to_say
        if day is not None
        for to in receivers
    ]
    return [p for p in made if p.not_before > now]


async def replan_rhythm(
    unit: Unit, meetings: Sequence[Meeting], now: datetime, working: WorkingDay = is_working_day
) -> tuple[int, int]:
    """Plan what is to be said before these meetings and cancel what no longer is; how many of each."""
    today = local(now, unit.network.time_zone).date()
    leads = [m for m in await unit.members.roster(today) if m.leads]
    new: list[Planned] = []
    gone: list[Delivery] = []
    for meeting in meetings:
        wanted = {_key(p): p for p in planned(unit.network, meeting, leads, now, working)}
        rows = [d for d in await unit.deliveries.about(MEETING, meeting.id) if d.rule in RULES]
        stale = [
            d
            for d in rows
            if d.state in PENDING and d.not_before > now and (_key(d) not in wanted or _moved(d, wanted[_key(d)]))
        ]
        standing = {_key(d) for d in rows if d.state is not DeliveryState.CANCELLED} - {_key(d) for d in stale}
        gone += stale
        new += [p for key, p in wanted.items() if key not in standing]
    if gone:
        await unit.deliveries.cancel([d.id for d in gone], "no longer holds")
    if new:
        await unit.deliveries.plan(new)
    return len(new), len(gone)


async def set_rhythm(unit: Unit, by: By, step: Step, days: int | None) -> Done[Network]:
    """Set how many days before something happens, or switch it off with None."""
    require(by.actor, Act.SET_UP)
    if days is not None and not 0 <= days <= FURTHEST:
        raise TooManyDays(days=days, limit=FURTHEST)
    before = unit.network
    after = await unit.save_network(replace(before, **{step.field: days}))  # type: ignore[arg-type]  # a field by name
    today = local(by.now, after.time_zone).date()
    await replan_rhythm(unit, upcoming(await unit.meetings.all(), today), by.now, by.working_day)
    act = await unit.acts.record(
        by.actor.id, "set-rhythm", [Change(before, after)], by.now, conversation=by.conversation
    )
    return Done(act, (after,))


def _key(row: Planned | Delivery) -> tuple[str, date, str]:
    return row.rule, row.due_on, row.recipient


def _moved(row: Delivery, wanted: Planned) -> bool:
    return (row.not_before, row.payload) != (wanted.not_before, wanted.payload)
