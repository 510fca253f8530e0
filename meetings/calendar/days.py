"""Meetings as days and times in the network's own zone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class MeetingState(StrEnum):
    """What has become of a meeting."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting: a day (or two, lunch to lunch), local times where they are known, a place or Teams."""

    id: int
    network_id: int
    starts_on: date
    ends_on: date
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    title: str = ""
    state: MeetingState = MeetingState.PLANNED
    sequence: int = 0
    """How often day, hour or place have changed, as a calendar entry counts it (RFC 5545, SEQUENCE)."""
    version: int = 1

    @property
    def minutes(self) -> int | None:
        """How long it lasts when it is one day with both hours known."""
        if self.starts_at is None or self.ends_at is None or self.ends_on != self.starts_on:
            return None
        return self.ends_at.hour * 60 + self.ends_at.minute - self.starts_at.hour * 60 - self.starts_at.minute


FURTHEST = timedelta(days=5 * 366)
"""A day further off than that is a slip of the pen in the year."""


def local(now: datetime, zone: str) -> datetime:
    """The instant as the network's wall clock shows it. Naive datetimes are refused."""
    if now.tzinfo is None:
        message = "an instant needs a zone"
        raise ValueError(message)
    return now.astimezone(ZoneInfo(zone))


def instant(day: date, at: time, zone: str) -> datetime:
    """The UTC instant of a wall-clock time; of the two at the end of daylight saving, the first."""
    return datetime.combine(day, at, tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


def upcoming(meetings: Iterable[Meeting], today: date) -> list[Meeting]:
    """Meetings not held or cancelled that start today or later, soonest first."""
    alive = (m for m in meetings if m.state in (MeetingState.PLANNED, MeetingState.ONGOING))
    return sorted((m for m in alive if m.ends_on >= today), key=lambda m: m.starts_on)


def current(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The meeting that is going on at a local time: one that was started, or one whose hours it is."""
    today = now.date()
    for meeting in upcoming(meetings, today):
        if meeting.starts_on > today:
            continue
        if meeting.state is MeetingState.ONGOING or _within_hours(meeting, now):
            return meeting
    return None


def _within_hours(meeting: Meeting, now: datetime) -> bool:
    started = meeting.starts_on < now.date() or meeting.starts_at is None or meeting.starts_at <= now.time()
    over = meeting.ends_on == now.date() and meeting.ends_at is not None and meeting.ends_at < now.time()
    return meeting.starts_at is not None and started and not over


def following(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """What "nästa möte" means: the first to come; while one is going on, the one after it."""
    ongoing = current(meetings, now)
    for meeting in upcoming(meetings, now.date()):
        if meeting != ongoing:
            return meeting
    return None
