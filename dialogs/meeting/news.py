"""What is said unasked when a meeting has been moved or cancelled, to the channel and to whom it concerns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs.cards.parts import card, typed
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Unasked
from dialogs.wording import day_when, shortened, when_and_where
from meetings.actions.items import ActionItem
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem
from meetings.agenda.moves import hanging
from meetings.calendar.days import Meeting, MeetingState, following, local
from meetings.calendar.news import RULE, SAYABLE, as_said, as_was, ids
from meetings.ports import Unit

routes = Routes()
MOST_LINES = 10
"""Points and matters named to one person; who has more sees them on the agenda."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What goes along with the meeting, and where it is now."""

    points: Sequence[AgendaItem]
    matters: Sequence[ActionItem]
    meetings: dict[int, Meeting]
    """Those to come, by id."""

    def __bool__(self) -> bool:
        return bool(self.points or self.matters)


@routes.notice(RULE)
async def tell(unasked: Unasked, unit: Unit) -> Reply | None:
    """The difference between what was last said of the meeting and how it stands; None when there is none."""
    meeting = await unit.meetings.get(unasked.object_id)
    if meeting is None or meeting.state not in SAYABLE:
        return None
    was = as_was(meeting, unasked.facts.get("said"))
    if as_said(was) == as_said(meeting):
        return None
    bound = await _bound(unasked, unit)
    if unasked.to is None:
        title, lines = _title(unasked.locale, was, meeting), await _to_channel(unasked, unit, was, meeting, bound)
    else:
        if not bound:
            return None
        title, lines = _title(unasked.locale, was, meeting), _to_person(unasked.locale, was, meeting, bound)
    return Reply(card=card(title, [typed(line) for line in lines if line]), summary=title)


async def _bound(unasked: Unasked, unit: Unit) -> Bound:
    meetings = {m.id: m for m in await unit.meetings.all() if m.state in (MeetingState.PLANNED, MeetingState.ONGOING)}
    over = await hanging(unit, unasked.today)
    points = [await unit.agenda.get(key) for key in sorted(ids(unasked.facts.get("points")))]
    matters = [await unit.actions.get(key) for key in sorted(ids(unasked.facts.get("matters")))]
    return Bound(
        [
            replace(p, meeting_id=over.meeting.id) if over.meeting and p.id in over.moved else p
            for p in points
            if p is not None and p.state in NOT_TAKEN_UP
        ],
        [m for m in matters if m is not None and m.alive],
        meetings,
    )


def _title(locale: str, was: Meeting, meeting: Meeting) -> str:
    facts = {"day": was.starts_on}
    if meeting.state is MeetingState.CANCELLED:
        return say(locale, "news-cancelled", **facts)
    if was.state is MeetingState.CANCELLED:
        return say(locale, "news-on-again", **facts)
    return say(locale, "news-changed" if was.starts_on == meeting.starts_on else "news-moved", **facts)


def _times(locale: str, was: Meeting, meeting: Meeting) -> str:
    if meeting.state is MeetingState.CANCELLED:
        return say(locale, "news-was", when=day_when(locale, was))
    if was.state is MeetingState.CANCELLED:
        return say(locale, "news-now", when=day_when(locale, meeting))
    return say(locale, "news-now-and-was", when=day_when(locale, meeting), was=when_and_where(locale, was))


async def _to_channel(unasked: Unasked, unit: Unit, was: Meeting, meeting: Meeting, bound: Bound) -> list[str]:
    locale = unasked.locale
    lines = [_times(locale, was, meeting)]
    if meeting.state is MeetingState.CANCELLED:
        coming = following(await unit.meetings.all(), local(unasked.now, unasked.network.time_zone))
        lines.append(say(locale, "news-next", when=day_when(locale, coming)) if coming else say(locale, "news-no-next"))
    homes = Counter([p.meeting_id for p in bound.points] + [m.report_meeting_id for m in bound.matters])
    there = [key for key, _ in homes.most_common() if key in bound.meetings]
    facts: dict[str, int] = {"points": len(bound.points), "matters": len(bound.matters)}
    if there:
        home = bound.meetings[there[0] or 0]
        facts["points"] = sum(p.meeting_id == home.id for p in bound.points)
        facts["matters"] = sum(m.report_meeting_id == home.id for m in bound.matters)
        lines.append(say(locale, "cancel-goes", day=home.starts_on, **facts))
    elif bound:
        lines.append(say(locale, "cancel-stays", **facts))
    return lines


def _to_person(locale: str, was: Meeting, meeting: Meeting, bound: Bound) -> list[str]:
    lines = [_times(locale, was, meeting)]
    for point in bound.points:
        home = bound.meetings.get(point.meeting_id or 0)
        key = "news-point" if home else "news-point-waits"
        lines.append(say(locale, key, title=shortened(point.title), day=home.starts_on if home else "none"))
    for matter in bound.matters:
        number, title = str(matter.number), shortened(matter.title)
        lines.append(say(locale, "news-matter", number=number, title=title, day=matter.report_on or "none"))
    if len(lines) > MOST_LINES + 1:
        more = say(locale, "news-more", count=len(lines) - MOST_LINES - 1)
        lines = [*lines[: MOST_LINES + 1], more]
    return lines
