"""On which days a matter is spoken of: the summer pause, quiet weekdays, what is put off, less and more often."""

import random
from datetime import date, timedelta

import pytest

from meetings.calendar.workdays import is_working_day
from meetings.reminders.occasions import Days, occasions
from meetings.reminders.wishes import Amount, ReminderWish
from tests.every import every

PAUSE = ("07-01", "08-10")


def days(*, pause: tuple[str, str] | None = None, **wish: object) -> Days:
    return Days(is_working_day, pause, ReminderWish(1, 1, 1, **wish))  # type: ignore[arg-type]


def said(report_on: date, on: Days, weeks: int = 0) -> dict[str, date]:
    found = occasions(report_on, (14, 3), report_on + timedelta(weeks=weeks), days=on)
    return {o.rule: o.day for o in found}


def test_what_falls_in_the_pause_comes_on_the_last_working_day_before_it_and_once():
    assert said(date(2027, 7, 15), days(pause=PAUSE)) == {
        "before-14": date(2027, 6, 24),
        "on-the-day": date(2027, 6, 30),
    }


def test_a_date_after_the_pause_is_spoken_of_before_it_or_when_the_pause_had_begun_after_it():
    [before, near, the_day] = occasions(date(2027, 8, 20), (14, 3), date(2027, 8, 20), days=days(pause=PAUSE))
    assert (before.day, before.otherwise) == (date(2027, 6, 30), (date(2027, 8, 11),))
    assert (near.day, the_day.day) == (date(2027, 8, 17), date(2027, 8, 20))


def test_what_is_overdue_in_the_pause_waits_until_it_is_over():
    found = said(date(2027, 7, 15), days(pause=PAUSE), weeks=6)
    assert found["overdue-1"] == date(2027, 8, 11)
    assert sorted(found) == ["before-14", "on-the-day", "overdue-1", "overdue-5", "overdue-6"]


def test_a_quiet_weekday_is_moved_earlier_and_else_is_the_day_itself():
    [_, _, the_day] = occasions(date(2026, 9, 18), (14, 3), date(2026, 9, 18), days=days(quiet_weekdays=(4,)))
    assert (the_day.day, the_day.otherwise) == (date(2026, 9, 17), (date(2026, 9, 18),))


def test_an_overdue_matter_is_never_spoken_of_before_its_report_date_for_the_sake_of_a_quiet_day():
    found = said(date(2026, 12, 22), days(quiet_weekdays=(0, 1, 2, 4)), weeks=3)
    assert found["overdue-1"] == date(2027, 1, 7)


def test_what_is_put_off_comes_that_day_and_the_day_itself_stays():
    on = days(snoozed_on=date(2026, 9, 14), snoozed_until=date(2026, 9, 17))
    assert said(date(2026, 9, 18), on) == {
        "before-14": date(2026, 8, 31),
        "before-3": date(2026, 9, 17),
        "on-the-day": date(2026, 9, 18),
    }


def test_what_was_said_this_week_is_said_again_when_it_is_put_off():
    on = days(snoozed_on=date(2026, 9, 14), snoozed_until=date(2026, 9, 21))
    assert said(date(2026, 9, 1), on, weeks=3)["overdue-1"] == date(2026, 9, 21)


def test_the_day_itself_is_not_put_off_past_it():
    on = days(snoozed_on=date(2026, 9, 14), snoozed_until=date(2026, 9, 28))
    assert said(date(2026, 9, 18), on) == {"before-14": date(2026, 8, 31), "on-the-day": date(2026, 9, 18)}


@pytest.mark.parametrize(
    ("amount", "rules"),
    [
        (Amount.FEWER, ["on-the-day"]),
        (Amount.USUAL, ["before-14", "before-3", "on-the-day"]),
        (Amount.MORE, ["before-1", "before-14", "before-3", "before-5", "on-the-day"]),
    ],
)
def test_fewer_and_more(amount: Amount, rules: list[str]):
    assert sorted(said(date(2026, 9, 18), days(amount=amount))) == rules


@every("seed", range(300))
def test_property_never_on_a_day_off_never_twice_a_day_never_past_the_date(seed: int):
    rng = random.Random(seed)
    report_on = date(2026, 1, 1) + timedelta(days=rng.randrange(1200))
    begun = report_on - timedelta(days=rng.randrange(-40, 40))
    on = days(
        pause=rng.choice([None, PAUSE, ("12-20", "12-31")]),
        quiet_weekdays=tuple(rng.sample(range(5), rng.randrange(5))),
        amount=rng.choice(list(Amount)),
        snoozed_on=begun,
        snoozed_until=begun + timedelta(days=rng.randrange(1, 60)),
    )
    found = occasions(report_on, (14, 3), report_on + timedelta(weeks=10), days=on)
    assert len({o.day for o in found}) == len(found)
    for one in found:
        assert all(on.open(day) for day in one.days), one
        assert all((day > report_on) == one.rule.startswith("overdue") for day in one.days), one
        if one.rule != "on-the-day":
            assert all(on.may(day) and on.put_off(day) in (None, day) for day in one.days[:1]), one
    assert any(o.rule == "on-the-day" for o in found)
