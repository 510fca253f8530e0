"""Taking back: the newest act first, and only while nobody has changed the same things since."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from meetings.acting import By, Done
from meetings.actions.items import ActionItem, ActionState
from meetings.actions.ticking import opened_again
from meetings.actions.ticks import Tick
from meetings.agenda.call_changes import changed_since_call
from meetings.agenda.items import AgendaItem, AgendaState, Call, StandingItem
from meetings.agenda.proposers_told import tell_of_restored
from meetings.agenda.rhythm import replan_rhythm
from meetings.agenda.suggesting import check_not_set, check_theirs_alone
from meetings.authorisation import Act, require
from meetings.bodies.records import Body, Representative
from meetings.bodies.telling import replan_body
from meetings.calendar.days import Meeting, MeetingState, local, upcoming
from meetings.calendar.news import tell_of_changes
from meetings.chairing.records import ChairTurn
from meetings.errors import CallSent, ChangedMeanwhile, NotForYou, NothingToUndo, NotUndone
from meetings.followup.goals import only_goal
from meetings.followup.records import Evaluation, Goal
from meetings.links.records import Forwarded, NetworkLink
from meetings.minutes.comment_days import replan_last_day
from meetings.minutes.records import Attendance, Comment, InternalPoint, Minutes, Note
from meetings.minutes.states import require_open
from meetings.network.one_member import require_lead
from meetings.network.people import Member, Network, Organisation, RoleTerm, Seat, SeatTerm
from meetings.ports import Change, Collection, Recordable, RecordedAct, Unit
from meetings.reminders.digest import plan_digest
from meetings.reminders.once_more import ASKING, not_once_more
from meetings.reminders.planning import replan
from meetings.reminders.settings import replan_all, rules_put_back
from meetings.reminders.wishes import ReminderWish
from meetings.rounds.nudging import replan_round_of
from meetings.rounds.records import QuestionState, RoundAnswer, RoundQuestion
from meetings.subgroups.records import Sign, Subgroup, SubgroupMember
from meetings.walkthrough.records import WalkState, WalkStep, WalkThrough

KINDS = {
    Organisation: "organisations",
    Seat: "seats",
    SeatTerm: "seat_terms",
    RoleTerm: "role_terms",
    Member: "members",
    Meeting: "meetings",
    AgendaItem: "agenda",
    StandingItem: "standing",
    ActionItem: "actions",
    Note: "notes",
    Attendance: "attendance",
    Minutes: "minutes",
    Call: "calls",
    Tick: "ticks",
    WalkThrough: "walks",
    WalkStep: "walk_steps",
    ReminderWish: "wishes",
    InternalPoint: "internal_points",
    Comment: "comments",
    ChairTurn: "chair_turns",
    Subgroup: "subgroups",
    Sign: "signs",
    SubgroupMember: "subgroup_members",
    Body: "bodies",
    Representative: "representatives",
    RoundQuestion: "round_questions",
    RoundAnswer: "round_answers",
    Goal: "goals",
    Evaluation: "evaluations",
    NetworkLink: "network_links",
    Forwarded: "forwards",
}
"""Where each kind of thing is kept in a unit."""
MARKED = (
    *(Note, Attendance, StandingItem, Tick, InternalPoint, Comment),
    *(Seat, ChairTurn, Subgroup, Sign, SubgroupMember, Body, Representative, Goal, NetworkLink, Forwarded),
)
"""What is taken back by a mark on it."""
OFF: dict[type, StrEnum] = {
    AgendaItem: AgendaState.WITHDRAWN,
    ActionItem: ActionState.DROPPED,
    Meeting: MeetingState.CANCELLED,
    WalkThrough: WalkState.ENDED,
    RoundQuestion: QuestionState.WITHDRAWN,
}
"""What has a state for it."""
TEXT_OF_MINUTES: dict[type, Act] = {
    Note: Act.CHANGE_NOTE,
    Attendance: Act.TAKE_ATTENDANCE,
    Comment: Act.CHANGE_COMMENT,
}
"""What stands in minutes: it is taken back only while it may still be changed."""


async def undo_last(unit: Unit, by: By) -> Done[Recordable]:
    """Take back the newest thing this person did in this conversation."""
    act = await unit.acts.last_of(by.actor.id, by.conversation)
    if act is None:
        raise NothingToUndo
    return await undo(unit, by, act)


async def undo_acts(unit: Unit, by: By, keys: list[int]) -> Done[Recordable]:
    """Take back several acts of one message, the newest first."""
    done: list[Done[Recordable]] = []
    for key in sorted(keys, reverse=True):
        act = await unit.acts.get(key)
        if act is None:
            raise NotForYou
        done.append(await undo(unit, by, act))
    if not done:
        raise NothingToUndo
    return Done(done[-1].act, tuple(thing for d in done for thing in d.things))


async def undo(unit: Unit, by: By, act: RecordedAct) -> Done[Recordable]:
    """Put everything back as it was before the act; one's own, or anybody's by chair and coordinator."""
    require(by.actor, Act.READ if act.actor_id == by.actor.id else Act.SET_UP)
    if not act.changes or await unit.acts.undone(act.id):
        raise NothingToUndo
    if act.act in ASKING:
        await not_once_more(unit, by, act)
    changes = [await _put_back(unit, by, change) for change in reversed(act.changes)]
    if any(isinstance(c.after, RoleTerm | Member) for c in changes):
        await require_lead(unit, by)
    opened = await _unticked(unit, changes)
    await _plan_anew(unit, by, [*changes, *opened])
    await changed_since_call(unit, changes, by.now)
    # What had only been planned is no news, and nobody was told of it.
    await tell_of_changes(unit, by, [c for c, u in zip(changes, reversed(act.changes), strict=True) if u.before])
    await tell_of_restored(unit, by, act.id, changes)
    changes += opened
    row = await unit.acts.record(by.actor.id, "undo", changes, by.now, conversation=by.conversation, undoes=act.id)
    return Done(row, tuple(change.after for change in changes))


async def _put_back(unit: Unit, by: By, change: Change) -> Change:
    if isinstance(change.after, Network):
        return await _rules_put_back(unit, by, change)
    if isinstance(change.after, Call):
        raise CallSent
    kept: Collection[Any] = getattr(unit, KINDS[type(change.after)])
    now = await kept.get(change.after.id)
    if isinstance(now, ReminderWish) and change.before == change.after:
        return Change(now, now)  # the act was not about the wish
    if isinstance(now, WalkThrough) and as_stored(now) != as_stored(change.after):
        return Change(now, now)  # the meeting has gone on: the matter comes back when its turn comes
    if now is None or as_stored(now) != as_stored(change.after):
        # The version alone would not do: what was changed and taken back since is as it was.
        raise ChangedMeanwhile
    await _check_text(unit, now)
    if isinstance(now, RoleTerm):
        require(by.actor, Act.SET_UP)  # nobody gets back by undo a role that they have given up
    today = local(by.now, unit.network.time_zone).date()
    earlier = taken_back(now, today) if change.before is None else replace(change.before, version=now.version)
    if isinstance(earlier, AgendaItem) and isinstance(now, AgendaItem) and not only_goal(earlier, now):
        require(by.actor, Act.CHANGE_SUGGESTION, now)  # who no longer leads does not take back what they did as chair
        await check_not_set(unit, by, now)
        await check_not_set(unit, by, earlier)
        if change.before is None:
            await check_theirs_alone(unit, by, now)
    if isinstance(earlier, Meeting) and isinstance(now, Meeting):
        require(by.actor, Act.SCHEDULE_MEETING)
        earlier = replace(earlier, sequence=now.sequence + 1)  # a calendar takes only a higher one for news
    saved = await kept.save(earlier)
    return Change(now, saved)


async def _check_text(unit: Unit, thing: Recordable) -> None:
    act = TEXT_OF_MINUTES.get(type(thing))
    if act is None or not isinstance(thing, Note | Attendance | Comment):
        return
    minutes = await unit.minutes.of_meeting(thing.meeting_id)
    if minutes is not None:
        require_open(act, minutes.state)


async def _rules_put_back(unit: Unit, by: By, change: Change) -> Change:
    """Of a network, rules and language can be put back; the rest is changed in the form."""
    now = unit.network
    if not isinstance(change.before, Network) or not isinstance(change.after, Network):
        raise NotUndone
    require(by.actor, Act.SET_UP)
    saved = await rules_put_back(unit, change.before, change.after)
    if saved is None:
        raise NotUndone
    return Change(now, saved)


async def _unticked(unit: Unit, changes: Sequence[Change]) -> list[Change]:
    """The matters whose ticks were put back, open again when they were reported by the last of them."""
    put_back = {c.after.id for c in changes if isinstance(c.after, ActionItem)}
    concerned = {c.after.action_item_id for c in changes if isinstance(c.after, Tick)} - put_back
    items = [await unit.actions.get(key) for key in sorted(concerned)]
    return [await opened_again(unit, item) or Change(item, item) for item in items if item]


async def _plan_anew(unit: Unit, by: By, changes: Sequence[Change]) -> None:
    """What is to be said of the things that were put back; a matter's days are those of its meeting, put back too."""
    latest = {(type(c.after), c.after.id): c.after for c in changes}
    if any(isinstance(thing, Network | ReminderWish) for thing in latest.values()):
        await replan_all(unit, by)
    if any(isinstance(thing, Network) for thing in latest.values()):
        await plan_digest(unit, by.now, by.working_day)
        today = local(by.now, unit.network.time_zone).date()
        await replan_rhythm(unit, upcoming(await unit.meetings.all(), today), by.now, by.working_day)
    for thing in latest.values():
        if isinstance(thing, ActionItem):
            await replan(unit, thing, by.now, by.working_day)
        elif isinstance(thing, Meeting):
            await replan_rhythm(unit, [thing], by.now, by.working_day)
        elif isinstance(thing, Minutes):
            await replan_last_day(unit, thing, by.now, by.working_day)
        elif isinstance(thing, RoundQuestion | RoundAnswer):
            await replan_round_of(unit, thing, by.now, by.working_day)
        elif isinstance(thing, Representative):
            await replan_body(unit, thing.body_id, by.now, by.working_day)


def as_stored(thing: Recordable) -> Recordable:
    """The thing without its version and without what is only filled in when it is read."""
    if isinstance(thing, AgendaItem) and thing.presenter_id:
        thing = replace(thing, presenter=None)
    if isinstance(thing, Member):
        thing = replace(thing, organisation=None, roles=frozenset())
    if isinstance(thing, Meeting):
        thing = replace(thing, sequence=0)
    return replace(thing, version=0)


def taken_back(thing: Recordable, today: date) -> Recordable:
    """What becomes of something that was made by mistake: it stays in the history, off every list."""
    if isinstance(thing, MARKED):
        return replace(thing, removed=True)
    if type(thing) in OFF:
        return replace(thing, state=OFF[type(thing)])  # type: ignore[arg-type]  # those that are listed there have one
    back: Recordable
    match thing:
        case Member(person_id=None):
            back = replace(thing, left_on=today)
        case SeatTerm() | RoleTerm() if thing.starts_on:
            back = replace(thing, ends_on=thing.starts_on - timedelta(days=1))  # a term that covers no day
        case Organisation():
            back = replace(thing, left_on=today - timedelta(days=1))
        case RoundAnswer():
            back = thing  # nobody had answered: it goes with its question
        case ReminderWish():
            back = ReminderWish(thing.id, thing.network_id, thing.member_id, version=thing.version)
        case _:
            raise NotUndone
    return back
