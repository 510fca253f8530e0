"""The list for a meeting as a value: what it adds up to."""

from datetime import UTC, date, datetime, time

import pytest

from meetings.agenda.items import AgendaItem
from meetings.agenda.preparation import Entry, Place, Preparation
from meetings.agenda.preparing import LONGEST_WORDS, NothingToAccept, NothingToTell, checked_words, suggested
from meetings.calendar.days import Meeting
from meetings.errors import TooLong

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
DAY = date(2026, 9, 24)
MEETING = Meeting(1, 1, DAY, DAY, time(9, 30), time(11))


def plan(*minutes: int | None, meeting: Meeting = MEETING, place: Place = Place.ON) -> Preparation:
    items = [AgendaItem(n, 1, 1, "Budget", 1, NOW, minutes=m) for n, m in enumerate(minutes, start=1)]
    return Preparation(meeting, (), tuple(Entry(i.id, i, place) for i in items))


@pytest.mark.parametrize(("minutes", "over"), [((60, 30), 0), ((60, 31), 1), ((), 0), ((None, None), 0)])
def test_points_that_take_longer_than_the_meeting_are_counted(minutes: tuple[int | None, ...], over: int):
    assert plan(*minutes).too_long == over


def test_what_is_not_on_the_agenda_takes_no_time():
    assert plan(500, place=Place.LATE).minutes == 0


def test_a_meeting_of_unknown_length_is_never_too_short():
    assert plan(500, meeting=Meeting(1, 1, DAY, DAY)).too_long == 0


def test_points_without_a_time_are_counted():
    assert plan(10, None, None).untimed == 2


def test_nothing_that_waits_is_nothing_to_accept():
    with pytest.raises(NothingToAccept):
        suggested(plan(10, place=Place.PARKED))


@pytest.mark.parametrize(("text", "refusal"), [("", NothingToTell), (" \n", NothingToTell), ("å" * 1001, TooLong)])
def test_words_for_somebody_are_some_and_not_endless(text: str, refusal: type[Exception]):
    with pytest.raises(refusal):
        checked_words(text)


def test_as_many_words_as_are_read_are_kept():
    assert len(checked_words("å" * LONGEST_WORDS)) == LONGEST_WORDS
