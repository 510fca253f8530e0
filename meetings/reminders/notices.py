"""Notices: what is said unasked besides reminders, as rows in the transaction of whatever gives the occasion."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from meetings.calendar.days import local
from meetings.network.people import Network
from meetings.reminders.deliveries import Delivery, DeliveryKind, Planned
from meetings.reminders.planning import next_daytime

CHANNEL = "channel"
"""The network's channel as a delivery's recipient."""
GOOD_FOR = timedelta(days=2)
"""After that most news are old."""


def notice(
    network: Network,
    rule: str,
    about: tuple[str, int],
    to: str,
    at: datetime,
    *,
    due_on: date | None = None,
    good_for: timedelta = GOOD_FOR,
    facts: Mapping[str, object] | None = None,
) -> Planned:
    """A notice to be said at `at`, by day. `about` is the kind and id of what it is about; the words are found later.

    The same rule about the same thing to the same recipient is said once a day (`due_on`, the day of `at`).
    """
    starts = next_daytime(at, network)
    return Planned(
        kind=DeliveryKind.NOTICE,
        object_kind=about[0],
        object_id=about[1],
        rule=rule,
        due_on=due_on or local(starts, network.time_zone).date(),
        recipient=to,
        not_before=starts,
        expires_at=starts + good_for,
        payload=dict(facts or {}),
    )


def free_day(said: Iterable[Delivery], day: date) -> date:
    """The day, or the first after it that is the day of none of the rows: so that what is new has a key of its own."""
    had = {row.due_on for row in said}
    while day in had:
        day += timedelta(days=1)
    return day
