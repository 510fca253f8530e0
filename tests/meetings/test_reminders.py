"""When owners are reminded, and who they are."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.calendar.workdays import is_working_day
from meetings.network.people import Member, Network, SeatTerm
from meetings.reminders.deliveries import Delivery, Planned
from meetings.reminders.occasions import occasions
from meetings.reminders.planning import Circle, holds, member_of, next_daytime, plan, recipient, sending_time

NETWORK = Network(id=1, name="Provnätverket", tenant_id="t")
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ITEM = ActionItem(
    id=4,
    network_id=1,
    number=4,
    title="Sammanställ enkäten",
    recorded_by_id=1,
    created_at=NOW,
    preparers=(Preparer(member_id=7),),
    report_on=date(2027, 1, 15),
)
MEETING = Meeting(id=3, network_id=1, starts_on=date(2027, 2, 5), ends_on=date(2027, 2, 5))


def days(planned: list[Planned]) -> list[tuple[str, str]]:
    return [(p.rule, p.due_on.isoformat()) for p in planned]


def planned(item: ActionItem = ITEM, network: Network = NETWORK, now: datetime = NOW, meeting: Meeting | None = None):
    return plan(item, meeting, network, ["member:7"], now)


def row(from_: Planned) -> Delivery:
    return Delivery(
        1, 1, from_.kind, from_.object_kind, from_.object_id, from_.rule, from_.due_on, from_.recipient,
        from_.not_before, from_.expires_at,
    )  # fmt: skip


def test_owners_are_reminded_14_and_3_working_days_before_on_the_day_and_weekly_for_four_weeks() -> None:
    assert days(planned()) == [
        ("before-14", "2026-12-21"),
        ("before-3", "2027-01-12"),
        ("on-the-day", "2027-01-15"),
        ("overdue-1", "2027-01-22"),
        ("overdue-2", "2027-01-29"),
        ("overdue-3", "2027-02-05"),
        ("overdue-4", "2027-02-12"),
    ]


def test_a_reminder_goes_out_at_the_networks_hour_winter_and_summer() -> None:
    summer = replace(ITEM, report_on=date(2027, 6, 1))
    first, *_, last = planned(replace(ITEM, report_on=date(2027, 3, 26))), planned(summer)
    assert first[0].not_before == datetime(2027, 3, 8, 7, 30, tzinfo=UTC)
    assert last[-1].not_before == datetime(2027, 6, 29, 6, 30, tzinfo=UTC)


def test_a_report_date_on_good_friday_is_reminded_of_on_maundy_thursday() -> None:
    assert ("on-the-day", "2027-03-25") in days(planned(replace(ITEM, report_on=date(2027, 3, 26))))


def test_a_date_on_a_weekend_and_the_working_day_before_it_are_one_occasion() -> None:
    network = replace(NETWORK, reminder_days=(1,))
    said = days(planned(replace(ITEM, report_on=date(2027, 1, 17)), network))
    assert said[0] == ("on-the-day", "2027-01-15")


@given(st.dates(date(2026, 1, 1), date(2040, 12, 31)))
def test_no_reminder_is_sent_on_a_day_off_or_after_the_report_date_unless_overdue(report_on: date) -> None:
    said = occasions(report_on, (14, 3, 1), report_on + timedelta(weeks=4))
    assert all(is_working_day(o.day) for o in said)
    assert all((o.day > report_on) == o.rule.startswith("overdue") for o in said)
    assert len({o.day for o in said}) == len(said)


def test_what_has_passed_is_not_planned() -> None:
    on_the_day = datetime(2027, 1, 15, 7, 30, tzinfo=UTC)
    assert days(planned(now=on_the_day))[0] == ("overdue-1", "2027-01-22")
    assert days(planned(now=on_the_day - timedelta(seconds=1)))[0] == ("on-the-day", "2027-01-15")


def test_what_has_been_overdue_for_long_is_planned_four_weeks_ahead() -> None:
    said = days(planned(now=datetime(2027, 6, 2, 12, tzinfo=UTC)))
    assert said[0] == ("overdue-20", "2027-06-04")
    assert len(said) == 4


@pytest.mark.parametrize("state", [ActionState.REPORTED, ActionState.CLOSED, ActionState.DROPPED])
def test_what_is_no_longer_open_is_not_spoken_of(state: ActionState) -> None:
    assert planned(replace(ITEM, state=state)) == []


def test_what_has_no_report_date_is_not_spoken_of() -> None:
    assert planned(replace(ITEM, report_on=None)) == []


def test_a_date_that_means_a_meeting_follows_the_meeting() -> None:
    assert ("on-the-day", "2027-02-05") in days(planned(meeting=MEETING))


def test_a_cancelled_meeting_leaves_the_date_it_had() -> None:
    cancelled = replace(MEETING, state=MeetingState.CANCELLED)
    assert ("on-the-day", "2027-01-15") in days(planned(meeting=cancelled))


@pytest.mark.parametrize("hour", [time(0), time(3, 15), time(5, 59), time(20), time(23, 59)])
def test_nothing_is_sent_between_20_and_06(hour: time) -> None:
    sent = sending_time(replace(NETWORK, send_at=hour))
    assert time(6) <= sent < time(20)


def test_a_late_message_waits_for_the_morning() -> None:
    evening = datetime(2027, 1, 15, 19, 30, tzinfo=UTC)
    assert next_daytime(evening, NETWORK) == datetime(2027, 1, 16, 7, 30, tzinfo=UTC)
    small_hours = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert local(next_daytime(small_hours, NETWORK), NETWORK.time_zone).isoformat() == "2027-03-28T08:30:00+02:00"
    assert next_daytime(NOW, NETWORK) == NOW


TODAY = date(2026, 11, 21)
MEMBERS = (
    Member(7, 1, "Test Testsson", organisation_id=1),
    Member(8, 1, "Prov Provberg", organisation_id=1),
    Member(9, 1, "Låtsas Låtsasson", organisation_id=2),
)
CIRCLE = Circle(
    TODAY,
    MEMBERS,
    (
        SeatTerm(1, 1, seat_id=5, member_id=7, ends_on=date(2026, 11, 20)),
        SeatTerm(2, 1, seat_id=5, member_id=9, starts_on=date(2026, 11, 21)),
    ),
)


@pytest.mark.parametrize(
    ("preparer", "expected"),
    [
        (Preparer(member_id=8), [8]),
        (Preparer(organisation_id=1), [7, 8]),
        (Preparer(seat_id=5), [9]),
        (Preparer(everyone=True), [7, 8, 9]),
        (Preparer(outside="Regionen"), []),
        (Preparer(member_id=99), []),
    ],
)
def test_who_is_reminded(preparer: Preparer, expected: list[int]) -> None:
    assert [m.id for m in CIRCLE.preparers(replace(ITEM, preparers=(preparer,)))] == expected


def test_a_person_who_is_preparer_in_two_ways_is_reminded_once() -> None:
    both = replace(ITEM, preparers=(Preparer(member_id=8), Preparer(organisation_id=1)))
    assert [m.id for m in CIRCLE.preparers(both)] == [7, 8]


def test_a_planned_reminder_holds() -> None:
    assert all(holds(row(p), ITEM, None, NETWORK, CIRCLE) for p in planned())


@pytest.mark.parametrize(
    "item",
    [
        replace(ITEM, state=ActionState.REPORTED),
        replace(ITEM, preparers=(Preparer(member_id=8),)),
        replace(ITEM, report_on=date(2027, 1, 18)),
        None,
    ],
)
def test_a_reminder_does_not_hold_when_the_matter_was_done_handed_over_moved_or_taken_away(item) -> None:
    assert not any(holds(row(p), item, None, NETWORK, CIRCLE) for p in planned()[:3])


def test_a_reminder_does_not_hold_for_somebody_who_has_left() -> None:
    left = replace(CIRCLE, members=MEMBERS[1:])
    assert not any(holds(row(p), ITEM, None, NETWORK, left) for p in planned())


def test_a_recipient_is_named_by_id() -> None:
    assert member_of(recipient(7)) == 7
    assert member_of("channel") is None
