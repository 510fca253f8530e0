"""The calendar entry, as programs that did not write it read it: one event that moves instead of doubling."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import icalendar
import pytest
import vobject

from bot.documents.calendar_entry import calendar_entry
from bot.documents.calendar_zone import zone_of_years
from meetings.agenda.calling import CallSheet
from meetings.calendar.days import Meeting, MeetingState
from tests.bot import call_material as m

HOST = "bot.example"
LATER = date(2026, 10, 29)
MOVED = replace(
    m.MEETING, starts_on=LATER, ends_on=LATER, starts_at=time(13), ends_at=time(15), place="Ängelholm", sequence=1
)
NASTY = [
    "komma, semikolon; kolon: och \\ bakstreck",
    "två\r\nrader\u2028och en till",
    "END:VEVENT\r\nBEGIN:VEVENT",
    "{{ 7*7 }} \\N \\n \\;",
    "👩‍⚖️ 🇸🇪 \u05e2\u05d1\u05e8\u05d9\u05ea",
    '"citat" <b>&amp;',
]


def made(sheet: CallSheet, locale: str = "sv") -> bytes:
    return calendar_entry(sheet, locale, m.NOW, HOST)


def event(sheet: CallSheet) -> icalendar.Event:
    """The only event of the file."""
    [found] = icalendar.Calendar.from_ical(made(sheet)).walk("VEVENT")
    return found


def at(meeting: Meeting) -> icalendar.Event:
    return event(m.sheet(meeting=meeting, called_with=m.ITEMS))


def shelf(*files: bytes) -> dict[str, icalendar.Event]:
    """A calendar that takes in files as RFC 5546 says: by UID, the highest sequence stays."""
    kept: dict[str, icalendar.Event] = {}
    for file in files:
        for one in icalendar.Calendar.from_ical(file).walk("VEVENT"):
            there = kept.get(str(one["UID"]))
            if there is None or int(one["SEQUENCE"]) >= int(there["SEQUENCE"]):
                kept[str(one["UID"])] = one
    return kept


def test_the_entry_says_what_when_and_where():
    found = event(m.sheet())
    assert found["SUMMARY"] == "Testnätverket"
    assert found["LOCATION"] == "Teams"
    assert found["UID"] == "meeting-7@bot.example"
    assert found["SEQUENCE"] == 0
    assert found["STATUS"] == "CONFIRMED"
    assert found.decoded("DTSTAMP") == found.decoded("LAST-MODIFIED") == m.NOW
    assert found.decoded("DTSTART").astimezone(UTC) == datetime(2026, 9, 24, 7, 30, tzinfo=UTC)
    assert found.decoded("DTEND").astimezone(UTC) == datetime(2026, 9, 24, 9, tzinfo=UTC)


def test_the_agenda_stands_in_it():
    assert str(event(m.sheet())["DESCRIPTION"]).splitlines() == [
        "Kallelse Testnätverket 2026-09-24",
        "1. Föregående anteckningar",
        "2. Aktivitetslista (Kim Påhittad svarar för den)",
        "    Nr 12: Skriva avtalet (Bo Exempelsson)",
        "3. Budget (beslut · 30 min · Åsa Testsson · Bo Exempelsson drar)",
        "4. Lokaler för verksamheten (diskussion · 15 min · Åsa Testsson)",
        "5. Nätverkskartan (Agneta via Åsa Testsson · Gästen Gäst drar)",
        "6. Övrigt",
    ]


def test_a_moved_meeting_replaces_its_entry():
    before, after = m.sheet(), m.sheet(meeting=MOVED, called_with=m.ITEMS)
    for order in ((before, after), (after, before)):
        [left] = shelf(*(made(sheet) for sheet in order)).values()
        assert left.decoded("DTSTART").astimezone(UTC) == datetime(2026, 10, 29, 12, tzinfo=UTC)
        assert left["LOCATION"] == "Ängelholm"
        assert "Ny tid eller plats" in left["DESCRIPTION"]


def test_another_meeting_is_another_entry():
    other = m.sheet(meeting=replace(m.MEETING, id=8))
    assert len(shelf(made(m.sheet()), made(other))) == 2


def test_a_cancelled_meeting_takes_its_entry_away():
    off = replace(m.MEETING, state=MeetingState.CANCELLED, sequence=1)
    [left] = shelf(made(m.sheet()), made(m.sheet(meeting=off))).values()
    assert left["STATUS"] == "CANCELLED"
    assert left["SUMMARY"] == "Inställt: Testnätverket"


def test_whole_days_end_the_day_after():
    days = replace(m.MEETING, starts_at=None, ends_at=None, ends_on=date(2026, 9, 25))
    found = at(days)
    assert (found.decoded("DTSTART"), found.decoded("DTEND")) == (date(2026, 9, 24), date(2026, 9, 26))
    assert b"DTSTART;VALUE=DATE:20260924\r\n" in made(m.sheet(meeting=days))
    assert b"VTIMEZONE" not in made(m.sheet(meeting=days))


def test_from_lunch_to_lunch_is_one_entry_over_two_days():
    found = at(replace(m.MEETING, starts_at=time(12), ends_at=time(12), ends_on=date(2026, 9, 25)))
    assert found.decoded("DTEND") - found.decoded("DTSTART") == datetime(2026, 9, 25) - datetime(2026, 9, 24)  # noqa: DTZ001 -- a difference


def test_a_meeting_whose_end_is_not_known_has_no_end():
    assert "DTEND" not in at(replace(m.MEETING, ends_at=None))


@pytest.mark.parametrize("zone", ["Europe/Stockholm", "Europe/Helsinki"])
def test_the_zone_is_the_networks_and_is_described_in_the_file(zone: str):
    file = made(m.sheet(network=replace(m.NETWORK, time_zone=zone), meeting=MOVED))
    assert f"DTSTART;TZID={zone}:20261029T130000".encode() in file
    [described] = icalendar.Calendar.from_ical(file).walk("VTIMEZONE")
    assert described["TZID"] == zone
    assert {"STANDARD", "DAYLIGHT"} <= {part.name for part in described.subcomponents}


@pytest.mark.parametrize(
    ("zone", "onsets"),
    [
        ("Europe/Stockholm", ["20260329T020000", "20261025T030000"]),
        ("Europe/London", ["20260329T010000", "20261025T020000"]),
        ("UTC", []),
    ],
)
def test_a_change_of_the_clock_is_told_in_the_time_before_it(zone: str, onsets: list[str]):
    """RFC 5545, 3.6.5: the onset is local time by the offset that is left."""
    described = zone_of_years(zone, m.MEETING.starts_on, m.MEETING.starts_on)
    told = [part["DTSTART"].to_ical().decode() for part in described.subcomponents]
    assert [t for t in told if t.startswith("2026")] == onsets


@pytest.mark.parametrize("day", [date(2026, 10, 24), date(2026, 10, 25), date(2026, 10, 26), date(2027, 3, 29)])
def test_around_the_change_of_the_clock_another_reader_finds_the_same_instant(day: date):
    meeting = replace(m.MEETING, starts_on=day, ends_on=day)
    read = vobject.readOne(made(m.sheet(meeting=meeting)).decode())
    assert read.vevent.dtstart.value.astimezone(UTC) == at(meeting).decoded("DTSTART").astimezone(UTC)


@pytest.mark.parametrize("text", NASTY)
def test_what_users_typed_stays_in_its_property(text: str):
    sheet = m.sheet((replace(m.BUDGET, title=text),), replace(m.MEETING, place=text), replace(m.NETWORK, name=text))
    expected = " ".join(text.split())
    found = event(sheet)
    assert [found[name].replace("\u2060", "") for name in ("SUMMARY", "LOCATION")] == [expected] * 2
    assert expected in found["DESCRIPTION"].replace("\u2060", "")
    read = vobject.readOne(made(sheet).decode())
    assert read.vevent.summary.value.replace("\u2060", "") == expected
    assert expected in read.vevent.description.value.replace("\u2060", "")


def test_signs_that_a_calendar_may_not_hold_are_taken_away():
    assert event(m.sheet(network=replace(m.NETWORK, name="a\x00\x07\u202eb")))["SUMMARY"] == "ab"


def test_lines_are_folded_and_end_as_the_standard_says():
    items = tuple(m.item(n, "Å" * 300) for n in range(1, 61))
    file = made(m.sheet(items))
    lines = file.split(b"\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert max(len(line) for line in lines) <= 75
    assert str(event(m.sheet(items))["DESCRIPTION"]).count("Å" * 300) == 60


def test_both_readers_find_a_published_calendar_in_either_language():
    for locale, name in (("sv", "Kallelse"), ("en", "Notice of meeting")):
        file = made(m.changed(), locale)
        assert icalendar.Calendar.from_ical(file)["METHOD"] == "PUBLISH"
        read = vobject.readOne(file.decode())
        assert read.method.value == "PUBLISH"
        assert read.vevent.description.value.startswith(name)
