"""What hangs over from meetings that did not reach it, and what is to be reported, computed when an agenda is read."""

from dataclasses import replace
from datetime import UTC, date, datetime

from meetings.actions.items import ActionItem, ActionState
from meetings.agenda.carrying import first_to_come, hanging_over, to_report
from meetings.agenda.items import AgendaItem, AgendaState, StandingItem, StandingKind, compose
from meetings.calendar.days import Meeting, MeetingState

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
SEPTEMBER, NOVEMBER, JANUARY = (
    Meeting(n, 1, day, day) for n, day in enumerate((date(2026, 9, 24), date(2026, 11, 12), date(2027, 1, 21)), start=1)
)
MEETINGS = [SEPTEMBER, NOVEMBER, JANUARY]


def item(key: int, at: Meeting, title: str = "Budget", **more) -> AgendaItem:
    return AgendaItem(key, 1, at.id, title, 1, NOW, **more)


def matter(number: int, due: date | None, **more) -> ActionItem:
    return ActionItem(number, 1, number, "Enkäten", 1, NOW, report_on=due, **more)


def test_the_first_meeting_that_is_not_over_gets_what_hangs_over():
    assert first_to_come(MEETINGS, date(2026, 9, 24)) == SEPTEMBER
    assert first_to_come(MEETINGS, date(2026, 9, 25)) == NOVEMBER


def test_a_meeting_closed_in_the_afternoon_is_over_though_its_day_is_not():
    held = replace(SEPTEMBER, state=MeetingState.HELD)
    assert first_to_come([held, NOVEMBER], date(2026, 9, 24)) == NOVEMBER


def test_a_cancelled_meeting_gets_nothing():
    cancelled = replace(NOVEMBER, state=MeetingState.CANCELLED)
    assert first_to_come([SEPTEMBER, cancelled, JANUARY], date(2026, 10, 1)) == JANUARY


def test_what_was_not_reached_hangs_over_once_moved():
    [carried] = hanging_over([item(1, SEPTEMBER)], MEETINGS, date(2026, 10, 1))
    assert (carried.item.id, carried.moved) == (1, 1)


def test_what_two_meetings_did_not_reach_is_moved_twice_besides_what_was_moved_by_hand():
    [carried] = hanging_over([item(1, SEPTEMBER, times_moved=1)], MEETINGS, date(2026, 12, 1))
    assert carried.moved == 3


def test_what_was_taken_up_declined_parked_or_never_let_in_does_not_hang_over():
    gone = [
        item(n, SEPTEMBER, state=state)
        for n, state in enumerate(
            (AgendaState.DISCUSSED, AgendaState.DECLINED, AgendaState.PARKED, AgendaState.WITHDRAWN, AgendaState.MERGED)
        )
    ]
    assert hanging_over([*gone, item(9, SEPTEMBER, late=True)], MEETINGS, date(2026, 10, 1)) == []


def test_what_hangs_over_comes_by_meeting_and_place():
    left = [item(1, NOVEMBER, position=1), item(2, SEPTEMBER, position=2), item(3, SEPTEMBER, position=1)]
    assert [c.item.id for c in hanging_over(left, MEETINGS, date(2026, 12, 1))] == [3, 2, 1]


def test_matters_are_reported_at_the_first_meeting_on_or_after_their_day():
    due = [
        matter(n, d) for n, d in enumerate((date(2026, 9, 24), date(2026, 10, 1), date(2026, 11, 12), None), start=1)
    ]
    assert [a.number for a in to_report(due, NOVEMBER, SEPTEMBER.ends_on)] == [2, 3]
    assert [a.number for a in to_report(due, SEPTEMBER, None)] == [1]


def test_what_is_reported_or_stands_on_the_agenda_as_a_point_is_not_listed_again():
    due = [matter(1, date(2026, 9, 1), state=ActionState.REPORTED), matter(2, date(2026, 9, 1), agenda_item_id=7)]
    assert to_report(due, SEPTEMBER, None, bound=[7]) == []


def test_what_hangs_over_stands_before_what_is_new_and_matters_under_the_action_list():
    standing = [
        StandingItem(1, 1, "Aktivitetslista", kind=StandingKind.ACTION_LIST),
        StandingItem(2, 1, "Övrigt", at_end=True),
    ]
    left, new, due = item(1, SEPTEMBER, "Kvar"), item(2, NOVEMBER, "Ny", times_moved=0), matter(1, date(2026, 10, 1))
    points = compose(NOVEMBER, [new, left], standing, {left.id: 2}, [due])
    assert [(p.number, p.title, p.moved, p.carried) for p in points] == [
        (1, "Aktivitetslista", 0, False),
        (2, "Kvar", 2, True),
        (3, "Ny", 0, False),
        (4, "Övrigt", 0, False),
    ]
    assert points[0].reports == (due,)


def test_without_the_action_list_among_the_standing_items_matters_make_a_line_without_a_number():
    points = compose(
        NOVEMBER, [item(1, NOVEMBER)], [StandingItem(2, 1, "Övrigt", at_end=True)], reports=[matter(1, None)]
    )
    assert [(p.number, len(p.reports)) for p in points] == [(1, 0), (0, 1), (2, 0)]
