"""The receipts of a year that was saved, and meetings put in the plan by a message of several lines."""

from dialogs.meeting.year_lines import YearInText
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.wording import day_when
from meetings.acting import Done
from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem
from meetings.calendar.days import Meeting, MeetingState
from meetings.calendar.scheduling import Slot, schedule
from meetings.calendar.year import Wanted, plan_of
from meetings.ports import Recordable, Unit

MOST_LINES = 30
"""Meetings in one receipt; a network has seven or eight a year."""


def receipt(turn: Turn, wanted: Wanted, done: Done[Recordable]) -> Reply:
    """A line for each meeting, what followed, and who will hear of it."""
    locale = turn.locale
    meetings = {m.id: m for m in done.things if isinstance(m, Meeting)}
    known = {m.id for m, _ in wanted.changed} | {m.id for m in wanted.cancelled}
    lines = [_line(locale, m) for m in sorted(meetings.values(), key=lambda m: m.starts_on) if m.id not in known]
    for before, _ in wanted.changed:
        after = meetings[before.id]
        moved = before.starts_on != after.starts_on
        key = "year-moved-line" if moved else "year-changed-line"
        lines.append(say(locale, key, old=before.starts_on, when=day_when(locale, after)))
    lines += [_line(locale, meetings[m.id]) for m in wanted.cancelled]
    if len(lines) > MOST_LINES:
        lines = [*lines[:MOST_LINES], say(locale, "news-more", count=len(lines) - MOST_LINES)]
    points = len({t.id for t in done.things if isinstance(t, AgendaItem)})
    matters = len({t.id for t in done.things if isinstance(t, ActionItem)})
    if points or matters:
        lines.append(say(locale, "year-follow", points=points, matters=matters))
    if known:
        lines.append(say(locale, "meeting-news-soon"))
    return Reply(receipt=tuple(lines), acts=(done.act,))


async def in_text(turn: Turn, unit: Unit, said: YearInText) -> Reply:
    """Put the meetings of a message in the plan, all or none; those that stand there already are left alone."""
    if said.faults:
        faults = [say(turn.locale, f"fault-{f.name}", **f.facts) for f in said.faults]
        return Reply(text="\n".join([say(turn.locale, "year-nothing-saved", count=len(faults)), *faults]))
    there = [plan_of(m) for m in await unit.meetings.all() if m.state is MeetingState.PLANNED]
    new = [line for line in said.lines if line not in there]
    if not new:
        return Reply(text=say(turn.locale, "year-all-there"))
    slots = [Slot(m.starts_on, m.ends_on, m.starts_at, m.ends_at, m.place) for m in new]
    done = await schedule(unit, turn.by, slots, turn.today)
    lines = [_line(turn.locale, m) for m in done.things[:MOST_LINES]]
    if len(done.things) > MOST_LINES:
        lines.append(say(turn.locale, "news-more", count=len(done.things) - MOST_LINES))
    return Reply(receipt=tuple(lines), acts=(done.act,))


def _line(locale: str, meeting: Meeting) -> str:
    key = "cancelled-meeting" if meeting.state is MeetingState.CANCELLED else "meeting-scheduled"
    facts = {"day": day_when(locale, meeting), "when": day_when(locale, meeting)}
    return say(locale, key, **facts)
