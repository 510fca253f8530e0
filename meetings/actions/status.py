"""Where a network, or an organisation in it, stands: its agenda, what has changed, what is open, late, waited for."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from meetings.acting import By
from meetings.actions.items import ActionItem, ActionState, Preparer, overdue
from meetings.actions.selecting import unowned, with_others
from meetings.actions.ticks import shared
from meetings.agenda.carrying import is_over
from meetings.agenda.items import AgendaItem, AgendaState, Call
from meetings.agenda.preparation import Place, Preparation, preparation
from meetings.agenda.rhythm import days_of
from meetings.calendar.days import Meeting, MeetingState, following, instant, local
from meetings.errors import NotForYou
from meetings.naming import Names, names_of
from meetings.ports import RecordedAct, Unit
from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.planning import member_of

NOBODY = Preparer()
"""Who a matter without a preparer is counted for."""
END_OF_DAY = time(23, 59)


class News(StrEnum):
    """What has become of a matter since the last meeting, all in all."""

    REPORTED = "reported"
    CLOSED = "closed"
    RECORDED = "recorded"
    MOVED = "moved"
    HANDED_OVER = "handed-over"
    REOPENED = "reopened"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class AgendaToday:
    """How far the agenda of the next meeting has come."""

    points: int
    minutes: int
    untimed: int
    length: int | None
    """The meeting's minutes, when its hours are known."""
    unanswered: tuple[AgendaItem, ...]
    """Suggestions that nobody has said yes or no to."""
    deadline: date | None
    """The last day on which a suggestion is in time."""
    call: Call | None = None


@dataclass(frozen=True, slots=True)
class Unreached:
    """A member whom reminders of these matters have not reached; `unclear` when Teams gave no answer."""

    member_id: int
    numbers: tuple[int, ...]
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures of one day. Matters are in the order of the list."""

    today: date
    names: Names
    meeting: Meeting | None = None
    agenda: AgendaToday | None = None
    organisation_id: int | None = None
    """Whose they are; None is the whole network's."""
    since: Meeting | None = None
    """The last meeting."""
    news: Mapping[News, tuple[ActionItem, ...]] = field(default_factory=dict)
    overdue: tuple[ActionItem, ...] = ()
    due: tuple[ActionItem, ...] = ()
    """Open, and to be reported by the next meeting."""
    later: tuple[ActionItem, ...] = ()
    """Open, and to be reported after it, or without a day."""
    reported: tuple[ActionItem, ...] = ()
    """Said to be done, and to be closed when the list is gone through."""
    undated: tuple[ActionItem, ...] = ()
    unowned: tuple[ActionItem, ...] = ()
    waiting: tuple[ActionItem, ...] = ()
    """With others: somebody outside prepares it, or it has gone to another body."""
    unreached: tuple[Unreached, ...] = ()
    by_home: tuple[tuple[Preparer, "Counter[str]"], ...] = ()
    """Counts of overdue, due and later by who prepares: an organisation where there is one; most overdue first."""


async def standing_of(unit: Unit, by: By, organisation_id: int | None = None) -> Standing:
    """Count what is open, by when and by whom; the number of queries does not grow with the list.

    An organisation that is not the network's is refused with NotForYou.
    """
    today = local(by.now, unit.network.time_zone).date()
    meetings = await unit.meetings.all()
    meeting = following(meetings, local(by.now, unit.network.time_zone))
    listed = await unit.actions.open()
    names = await names_of(unit, listed)
    if organisation_id is not None and organisation_id not in names.organisations:
        raise NotForYou
    mine = [i for i in listed if organisation_id is None or concerns(i, organisation_id, names)]
    since = last_held(meetings, today)
    changed = await unit.acts.since(ActionItem.__name__, end_of(since, unit.network.time_zone)) if since else []
    alive = [i for i in mine if i.alive]
    horizon = meeting.starts_on if meeting else today
    kinds = {i.id: _kind(i, today, horizon) for i in alive}
    whole = organisation_id is None
    plan = await preparation(unit, by, meeting, today) if meeting and whole else None
    return Standing(
        today=today,
        names=names,
        meeting=meeting,
        agenda=await _agenda(unit, plan) if plan else None,
        organisation_id=organisation_id,
        since=since,
        news=news_in(changed, lambda i: whole or concerns(i, organisation_id, names)),
        overdue=tuple(i for i in alive if kinds[i.id] == "overdue"),
        due=tuple(i for i in alive if kinds[i.id] == "due"),
        later=tuple(i for i in alive if kinds[i.id] == "later"),
        reported=tuple(i for i in mine if i.state is ActionState.REPORTED),
        undated=tuple(i for i in alive if i.report_on is None),
        unowned=tuple(i for i in alive if unowned(i, names)),
        waiting=tuple(i for i in alive if with_others(i)),
        unreached=tuple(_unreached(await unit.deliveries.unreached(), alive)),
        by_home=tuple(_by_home(alive, kinds, names)) if whole else (),
    )


def last_held(meetings: Iterable[Meeting], today: date) -> Meeting | None:
    """The last meeting that is over."""
    held = (m for m in meetings if m.state is not MeetingState.CANCELLED and is_over(m, today))
    return max(held, key=lambda m: (m.ends_on, m.id), default=None)


def end_of(meeting: Meeting, zone: str) -> datetime:
    """The instant at which a meeting was over."""
    return instant(meeting.ends_on, meeting.ends_at or END_OF_DAY, zone)


def concerns(item: ActionItem, organisation_id: int | None, names: Names) -> bool:
    """Whether an organisation prepares the matter, by a person, a seat or as a whole, or has its part still to do."""
    if shared(item):
        return organisation_id in names.homes().keys() - names.ticked.get(item.id, frozenset())
    return any(names.home(p) == organisation_id for p in item.preparers)


def news_in(acts: Iterable[RecordedAct], meant: Callable[[ActionItem], bool]) -> dict[News, tuple[ActionItem, ...]]:
    """What has become of each matter all in all: what was undone or changed back is no news. The latest first."""
    first: dict[int, ActionItem | None] = {}
    last: dict[int, ActionItem] = {}
    for act in acts:
        for change in act.changes:
            before, after = change.before, change.after
            if isinstance(after, ActionItem) and (before is None or isinstance(before, ActionItem)):
                first.setdefault(after.id, before)
                last.pop(after.id, None)
                last[after.id] = after
    found: dict[News, list[ActionItem]] = {}
    for after in reversed(last.values()):
        for kind in _news(first[after.id], after) if meant(after) else ():
            found.setdefault(kind, []).append(after)
    return {kind: tuple(found[kind]) for kind in News if kind in found}


def _news(before: ActionItem | None, after: ActionItem) -> Iterable[News]:
    listed = after.state in (ActionState.OPEN, ActionState.REPORTED)
    if before is None and after.state is not ActionState.DROPPED:
        yield News.RECORDED
    was = before.state if before else ActionState.OPEN
    if after.state is not was and not (before is None and after.state is ActionState.DROPPED):
        yield _INTO[after.state]
    if before and listed and after.times_moved > before.times_moved:
        yield News.MOVED
    if before and listed and before.preparers and after.preparers != before.preparers:
        yield News.HANDED_OVER


_INTO = {
    ActionState.OPEN: News.REOPENED,
    ActionState.REPORTED: News.REPORTED,
    ActionState.CLOSED: News.CLOSED,
    ActionState.DROPPED: News.DROPPED,
}


async def _agenda(unit: Unit, plan: Preparation) -> AgendaToday:
    there = [e.item for e in plan.entries if e.place in (Place.ON, Place.LATE)]
    return AgendaToday(
        points=len(plan.on),
        minutes=plan.minutes,
        untimed=plan.untimed,
        length=plan.meeting.minutes,
        unanswered=tuple(i for i in there if i.state is AgendaState.SUGGESTED),
        deadline=days_of(unit.network, plan.meeting).deadline,
        call=await unit.calls.of_meeting(plan.meeting.id),
    )


def _kind(item: ActionItem, today: date, horizon: date) -> str:
    if overdue(item, today):
        return "overdue"
    return "due" if item.report_on is not None and item.report_on <= horizon else "later"


def _unreached(rows: Iterable[Delivery], alive: Sequence[ActionItem]) -> Iterable[Unreached]:
    """Each member with the matters, whoever surely was not reached before whoever may have been."""
    numbers = {i.id: i.number for i in alive}
    found: dict[tuple[bool, int], set[int]] = {}
    for row in rows:
        member = member_of(row.recipient)
        if member is not None and row.object_id in numbers:
            unclear = row.state is DeliveryState.UNKNOWN
            found.setdefault((unclear, member), set()).add(numbers[row.object_id])
    for (unclear, member), theirs in sorted(found.items()):
        yield Unreached(member, tuple(sorted(theirs)), unclear)


def _by_home(
    alive: Sequence[ActionItem], kinds: Mapping[int, str], names: Names
) -> list[tuple[Preparer, "Counter[str]"]]:
    tally: dict[Preparer, Counter[str]] = {}
    for item in alive:
        for home in _homes(item, kinds[item.id], names):
            tally.setdefault(home, Counter())[kinds[item.id]] += 1
    return sorted(tally.items(), key=lambda row: (-row[1]["overdue"], -row[1]["due"], -row[1]["later"]))


def _homes(item: ActionItem, kind: str, names: Names) -> set[Preparer]:
    """Who a matter is with: of what everyone prepares and is late with, each organisation that has not ticked."""
    found: set[Preparer] = set()
    for preparer in item.preparers:
        if preparer.everyone and kind == "overdue":
            left = names.homes().keys() - names.ticked.get(item.id, frozenset())
            found |= {Preparer(organisation_id=key) for key in left}
            continue
        member = names.people.get(preparer.member_id or 0)
        home = names.home(preparer) if member is None or member.active else None
        found.add(Preparer(organisation_id=home) if home else preparer)
    return found or {NOBODY}
