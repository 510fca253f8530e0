"""On which days a matter is spoken of: those the network has chosen, moved to when the person may be written to.

Nobody is written to on a day off, in the summer pause or on a weekday they want quiet. What falls on such a day comes
earlier, and never after the report date except as overdue.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from meetings.calendar.workdays import WorkingDay, is_working_day, last_working_day, working_days_before
from meetings.network.people import Network
from meetings.reminders.wishes import Amount, ReminderWish

ON_THE_DAY = "on-the-day"
OF_MORE = (5, 1)
"""The working days before that `Amount.MORE` adds."""
READ_LATELY = timedelta(days=7)
"""Who puts off what they have read puts off what was said in the last week: the weekly reminder stands for that."""
WEEK = timedelta(weeks=1)
LEAST_BETWEEN = timedelta(days=4)
"""Between two weekly reminders, when one of them was moved: the next one stands for both."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time to say something about a matter: `rule` is `before-14`, `on-the-day`, `overdue-1` …"""

    rule: str
    day: date
    otherwise: tuple[date, ...] = field(default=(), compare=False)
    """The days instead, when `day` had passed before anything was planned for it."""

    @property
    def days(self) -> tuple[date, ...]:
        """All days it can be on, the best first; it is said on one of them."""
        return (self.day, *self.otherwise)


@dataclass(frozen=True, slots=True)
class Days:
    """On which days a person may be written to: the network's working days and pause, and what they wish."""

    working: WorkingDay = is_working_day
    pause: tuple[str, str] | None = None
    wish: ReminderWish | None = None

    def open(self, day: date) -> bool:
        """Whether anybody in the network may be written to."""
        return self.working(day) and not self.paused(day)

    def paused(self, day: date) -> bool:
        """Whether the day is in the summer pause."""
        return self.pause is not None and self.pause[0] <= f"{day:%m-%d}" <= self.pause[1]

    def may(self, day: date) -> bool:
        """Whether this person may be written to, put off or not."""
        return self.open(day) and not (self.wish and day.weekday() in self.wish.quiet_weekdays)

    def first(self, day: date) -> date:
        """The day, or the first after it on which they may be written to."""
        while not self.may(day):
            day += timedelta(days=1)
        return day

    def put_off(self, day: date) -> date | None:
        """The day until which what falls on `day` is put off; None when it is not."""
        wish = self.wish
        if wish is None or wish.snoozed_until is None or wish.snoozed_on is None:
            return None
        within = wish.snoozed_on - READ_LATELY < day < wish.snoozed_until
        return self.first(wish.snoozed_until) if within else None

    def before(self, reminder_days: Iterable[int]) -> list[int]:
        """How many working days before the report date they are reminded, the furthest first."""
        amount = self.wish.amount if self.wish else Amount.USUAL
        if amount is Amount.FEWER:
            return []
        more = OF_MORE if amount is Amount.MORE else ()
        return sorted({n for n in (*reminder_days, *more) if n > 0}, reverse=True)


def days_for(network: Network, wish: ReminderWish | None = None, working: WorkingDay = is_working_day) -> Days:
    """The days of a network, and of one of its members."""
    pause = (network.pause_from, network.pause_until) if network.pause_from and network.pause_until else None
    return Days(working, pause, wish)


def occasions(
    report_on: date,
    reminder_days: Iterable[int],
    through: date,
    working: WorkingDay = is_working_day,
    days: Days | None = None,
) -> list[Occasion]:
    """All occasions up to a day, soonest first and one a day; none after it is due but the weekly ones."""
    days = days or Days(working)
    by_day: dict[date, Occasion] = {}
    for count in days.before(reminder_days):
        for said in _before(f"before-{count}", working_days_before(report_on, count, days.working), report_on, days):
            by_day[said.day] = said
    said = _on_the_day(report_on, days)
    by_day[said.day] = said
    for week in range(1, (through - report_on).days // WEEK.days + 1):
        late = _overdue(f"overdue-{week}", report_on + week * WEEK, report_on, days)
        if late.day - max(by_day) >= LEAST_BETWEEN:
            by_day[late.day] = late
    return [by_day[day] for day in sorted(by_day) if day <= through]


def _before(rule: str, nominal: date, report_on: date, days: Days) -> list[Occasion]:
    day = last_working_day(nominal, days.may)
    put_off = days.put_off(day)
    if put_off is not None:
        return [Occasion(rule, put_off)] if put_off <= report_on else []
    later = days.first(nominal)
    return [Occasion(rule, day, (later,) if day < later <= report_on and days.paused(nominal) else ())]


def _on_the_day(report_on: date, days: Days) -> Occasion:
    """The one that is never put off past its day: it comes earlier, or in spite of what the person wishes."""
    day, itself = last_working_day(report_on, days.may), last_working_day(report_on, days.open)
    if days.put_off(day) is not None:
        return Occasion(ON_THE_DAY, itself)
    return Occasion(ON_THE_DAY, day, (itself,) if itself != day else ())


def _overdue(rule: str, nominal: date, report_on: date, days: Days) -> Occasion:
    day = last_working_day(nominal, days.may)
    if day <= max(report_on, nominal - WEEK):
        day = days.first(nominal)
    return Occasion(rule, days.put_off(day) or day)
