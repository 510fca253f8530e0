"""The clock of `make run` can be put forward to see what would be said then."""

from datetime import UTC, datetime

from bot.dev_clock import DevClock

SUMMER = datetime(2027, 10, 29, 20, 15, tzinfo=UTC)


def test_it_goes_as_the_clock_it_is_given_until_it_is_put_forward():
    assert DevClock(lambda: SUMMER)() == SUMMER


def test_it_is_put_forward_to_nine_in_the_morning_also_over_the_end_of_summer_time():
    clock = DevClock(lambda: SUMMER)
    assert clock.hear("+3\n") == "The bot's clock is 2027-11-01 09:00 now."
    assert clock() == datetime(2027, 11, 1, 8, 0, tzinfo=UTC)


def test_days_add_up():
    clock = DevClock(lambda: SUMMER)
    clock.hear("+1")
    assert clock.hear("+1") == "The bot's clock is 2027-10-31 09:00 now."


def test_what_it_does_not_understand_changes_nothing():
    clock = DevClock(lambda: SUMMER)
    assert clock.hear("tomorrow").startswith("+1 puts")
    assert clock() == SUMMER
