"""The meeting as a calendar entry (RFC 5545) that replaces itself: the same UID, a higher SEQUENCE when it moves."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.documents.agenda_fields import agenda_title
from bot.documents.calendar_zone import zone_of_years
from bot.documents.clean import clean, one_line
from dialogs.agenda import call_words as words
from dialogs.rounds.words import came_of
from dialogs.texts import say
from meetings.agenda.calling import CallSheet
from meetings.calendar.days import Meeting

MEDIA_TYPE = "text/calendar; charset=utf-8; method=PUBLISH"
MAKER = "-//Natverksboten//Natverksboten//SV"


def calendar_entry(sheet: CallSheet, locale: str, now: datetime, host: str) -> bytes:
    """The file. `host` is where this server is reached: with the meeting's id it makes the UID."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if sheet.meeting.starts_at is not None:
        calendar.add_component(zone_of_years(sheet.network.time_zone, sheet.meeting.starts_on, sheet.meeting.ends_on))
    calendar.add_component(_event(sheet, locale, now, host))
    return bytes(calendar.to_ical())


def uid(meeting: Meeting, host: str) -> str:
    """The same for as long as the meeting and the server's name are."""
    return f"meeting-{meeting.id}@{host or 'localhost'}"


def _event(sheet: CallSheet, locale: str, now: datetime, host: str) -> Event:
    meeting, instant = sheet.meeting, now.astimezone(UTC).replace(microsecond=0)
    cancelled = words.cancelled(sheet)
    event = Event()
    event.add("uid", uid(meeting, host))
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", instant)
    event.add("last-modified", instant)
    for name, at in _times(meeting, sheet.network.time_zone):
        event.add(name, at)
    name = one_line(sheet.network.name)
    event.add("summary", _as_typed(say(locale, "call-entry-cancelled", name=name) if cancelled else name))
    if meeting.place:
        event.add("location", _as_typed(one_line(meeting.place)))
    event.add("description", _as_typed(clean(_description(sheet, locale))))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    return event


def _times(meeting: Meeting, zone: str) -> list[tuple[str, date]]:
    """Hours in the network's zone; without a first hour whole days, of which the end is the day after."""
    if meeting.starts_at is None:
        return [("dtstart", meeting.starts_on), ("dtend", meeting.ends_on + timedelta(days=1))]
    here = ZoneInfo(zone)
    starts = datetime.combine(meeting.starts_on, meeting.starts_at, here)
    if meeting.ends_at is None:
        return [("dtstart", starts)]
    return [("dtstart", starts), ("dtend", datetime.combine(meeting.ends_on, meeting.ends_at, here))]


def _description(sheet: CallSheet, locale: str) -> str:
    lines = [say(locale, "call-cancelled")] if words.cancelled(sheet) else []
    lines.append(agenda_title(sheet, locale))
    for point in sheet.points:
        mark = words.mark(locale, sheet, point)
        title = one_line(point.title) or say(locale, "call-reports")
        number = f"{point.number}. " if point.number else ""
        said = words.details(locale, point, sheet.names)
        lines.append(f"{number}{title}{f' – {mark}' if mark else ''}{f' ({one_line(said)})' if said else ''}")
        lines += [f"    {one_line(words.report(locale, a, sheet.names))}" for a in point.reports]
        lines += [f"    {one_line(came_of(locale, made))}" for made in point.answers]
    changes = words.change_lines(locale, sheet.meeting, sheet.changes)
    if changes:
        lines += ["", words.changed_since(locale, sheet), *(f"- {one_line(text)}" for text in changes)]
    return "\n".join(lines)


def _as_typed(text: str) -> str:
    """A backslash before a capital N would be read as the end of a line; a word joiner keeps what was typed."""
    return text.replace("\\N", "\\\u2060N")
