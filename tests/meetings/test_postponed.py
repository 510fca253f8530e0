"""When a reminder is sent whose own day has passed: on the first morning on which its receiver is written to."""

from datetime import UTC, date, datetime, timedelta

from meetings.network.people import Network
from meetings.reminders.deliveries import Delivery, DeliveryKind
from meetings.reminders.occasions import Days, days_for
from meetings.reminders.planning import LATE_AT_MOST, postponed
from meetings.reminders.wishes import ReminderWish

NETWORK = Network(1, "Testnätverket", "t")
FRIDAY = date(2026, 10, 2)
SATURDAY_NOON = datetime(2026, 10, 3, 10, tzinfo=UTC)
MONDAY_MORNING = datetime(2026, 10, 5, 6, 30, tzinfo=UTC)
"""Half past eight, the network's hour."""


def waiting(rule: str = "overdue-1", due_on: date = FRIDAY, good_for: timedelta = LATE_AT_MOST) -> Delivery:
    starts = datetime(2026, 10, 2, 6, 30, tzinfo=UTC)
    return Delivery(
        1, 1, DeliveryKind.REMINDER, "ActionItem", 1, rule, due_on, "member:1", starts, starts + good_for
    )  # fmt: skip


def quiet(*weekdays: int) -> Days:
    return days_for(NETWORK, ReminderWish(1, 1, 1, quiet_weekdays=weekdays))


def test_over_a_weekend_it_waits_for_monday_morning():
    assert postponed(waiting(), NETWORK, Days(), SATURDAY_NOON) == MONDAY_MORNING


def test_by_night_on_its_own_day_it_waits_for_the_next_working_morning():
    friday_night = datetime(2026, 10, 2, 19, 0, tzinfo=UTC)
    assert postponed(waiting(), NETWORK, Days(), friday_night) == MONDAY_MORNING


def test_a_weekday_they_want_quiet_is_passed_over():
    assert postponed(waiting(), NETWORK, quiet(0), SATURDAY_NOON) == MONDAY_MORNING + timedelta(days=1)


def test_on_its_own_day_it_is_sent_though_they_want_the_weekday_quiet():
    now = datetime(2026, 10, 2, 9, 0, tzinfo=UTC)
    assert postponed(waiting(), NETWORK, quiet(4), now) == now


def test_what_was_asked_for_waits_for_day_only():
    assert postponed(waiting("now"), NETWORK, Days(), SATURDAY_NOON) == SATURDAY_NOON


def test_what_would_come_after_its_report_date_comes_before_it_on_a_day_off():
    last = date(2026, 10, 4)
    assert postponed(waiting("before-3"), NETWORK, Days(), SATURDAY_NOON, last=last) == SATURDAY_NOON


def test_what_would_be_given_up_before_then_is_sent_at_once():
    short = waiting(good_for=timedelta(days=2))
    assert postponed(short, NETWORK, Days(), SATURDAY_NOON) == SATURDAY_NOON


def test_in_the_summer_pause_what_would_wait_for_weeks_is_sent_at_once_and_not_lost():
    network = Network(1, "Testnätverket", "t", pause_from="10-03", pause_until="10-30")
    assert postponed(waiting(), network, days_for(network), SATURDAY_NOON) == SATURDAY_NOON
