"""A year of reminders as a calendar that a person can read, by the rules alone; it was checked by hand against them.

`NATVERKSBOT_REWRITE_REMINDERS=1` writes what came out, to be read line by line before it is committed.
"""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date

from meetings.actions.items import ActionItem
from meetings.calendar.days import local
from meetings.network.people import Network
from meetings.reminders.occasions import days_for, occasions
from meetings.reminders.planning import plan
from meetings.reminders.wishes import Amount, ReminderWish

CHECKED = Path(__file__).parent / "a_year_of_reminders.txt"
NETWORK = Network(1, "Testnätverket", "t", pause_from="07-01", pause_until="08-10")
MATTERS = (
    ("i påskhelgen, när klockan ställs om", date(2027, 3, 28)),
    ("på midsommarafton", date(2027, 6, 25)),
    ("mitt i uppehållet", date(2027, 7, 15)),
    ("strax efter uppehållet", date(2027, 8, 20)),
    ("när klockan ställs tillbaka", date(2027, 10, 31)),
    ("på juldagen", date(2027, 12, 25)),
)
WISHES = (
    ("som nätverket har bestämt", None),
    ("inga fredagar", ReminderWish(1, 1, 1, quiet_weekdays=(4,))),
    ("färre", ReminderWish(1, 1, 1, amount=Amount.FEWER)),
    ("fler", ReminderWish(1, 1, 1, amount=Amount.MORE)),
)


def told() -> Iterator[str]:
    for title, report_on in MATTERS:
        yield f"Ska rapporteras {format_date(report_on, 'EEEE d MMMM', locale='sv')}, {title}"
        for name, wish in WISHES:
            yield f"  {name}"
            through = date.fromordinal(report_on.toordinal() + 42)
            for said in occasions(report_on, NETWORK.reminder_days, through, days=days_for(NETWORK, wish)):
                otherwise = ", ".join(format_date(d, "d MMMM", locale="sv") for d in said.otherwise)
                late = f" (eller {otherwise})" if otherwise else ""
                yield f"    {format_date(said.day, 'EEEE d MMMM y', locale='sv')}: {said.rule}{late}"
        yield ""


def test_the_year_comes_out_as_it_was_checked() -> None:
    came_out = "\n".join(told())
    if os.environ.get("NATVERKSBOT_REWRITE_REMINDERS") == "1":
        CHECKED.write_text(came_out, encoding="utf-8")
    assert came_out.splitlines() == CHECKED.read_text(encoding="utf-8").splitlines()


def test_the_hour_is_that_of_the_wall_on_both_sides_of_the_change() -> None:
    begins = datetime(2027, 1, 4, tzinfo=UTC)
    for report_on in (date(2027, 3, 28), date(2027, 10, 31)):
        item = ActionItem(1, 1, 1, "Enkäten", 1, begins, report_on=report_on)
        rows = plan(item, None, NETWORK, ["member:1"], begins)
        assert len({row.not_before.astimezone(UTC).hour for row in rows}) == 2, "the change lies between"
        assert {local(row.not_before, NETWORK.time_zone).hour for row in rows} == {8}
        assert all(row.not_before.astimezone(ZoneInfo("Europe/Stockholm")).date() == row.due_on for row in rows)
