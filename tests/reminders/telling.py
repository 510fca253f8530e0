"""A year of reminders as a person reads it: day by day who hears what and why, and matter by matter when to whom."""

from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime, timedelta

import holidays
from babel.dates import format_date

from meetings.naming import people_of
from meetings.network.people import Network
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.planning import ABOUT, member_of
from tests.year.diary import ZONE
from tests.year.living import Heard, Living

DETAILED = ("Påminnelse", "Vecka ", "En person har inte", "jag har en påminnelse")
"""How those messages begin that are told whole; of others the first line is told."""
HINTS = ("Tryck Klar", "Veckobrevet går bara")
"""Lines that are the same each time."""
RULES = {"before": "arbetsdagar före: {n}", "on": "på dagen", "overdue": "försenat, vecka {n}", "now": "på begäran"}
STATES = {DeliveryState.DEAD: "kom inte fram", DeliveryState.SCHEDULED: "planerad"}
SUNDAY = 6


async def told(living: Living, year: int) -> str:
    """Both parts."""
    async with living.store.reading(living.network.id) as unit:
        network = unit.network
        matters = [line async for line in _matters(unit)]
    days = "DAG FÖR DAG: vad som gjordes (*), vad boten sade utan att någon frågade, och till vem"
    by_matter = "UPPDRAG FÖR UPPDRAG: varje påminnelse, med den dag den hör till"
    lines = [days, *_days(living.heard, network, year), "", by_matter, *matters, ""]
    return "\n".join(lines)


def _days(heard: list[Heard], network: Network, year: int) -> Iterator[str]:
    special = dict(_special(network, year))
    by_day: dict[date, list[Heard]] = {day: [] for day in special}
    for one in heard:
        by_day.setdefault(one.at.astimezone(ZONE).date(), []).append(one)
    for day in sorted(by_day):
        week = day.isocalendar().week
        about = f" – {special[day]}" if day in special else ""
        yield ""
        yield f"{format_date(day, 'EEEE d MMMM', locale='sv')}, vecka {week}{about}"
        yield from _of_day(by_day[day])


def _of_day(heard: list[Heard]) -> Iterator[str]:
    """First what is done at an instant (*), then what is heard; the same words to several persons once."""
    same: dict[tuple[datetime, bool, str], list[str]] = {}
    for one in heard:
        said = one.answers.did if one.answers else one.said
        same.setdefault((one.at, one.answers is None, said), []).append(one.to)
    for at, unasked, said in sorted(same):
        first, *lines = said.splitlines()
        clock = f"{at.astimezone(ZONE):%H.%M}"
        if not unasked:
            yield f"  {clock} * {first}"
            continue
        yield f"  {clock} till {', '.join(sorted(same[at, unasked, said]))}: {first}"
        if any(words in first for words in DETAILED):
            yield from (f"        {line}" for line in lines if not line.startswith(HINTS))


def _special(network: Network, year: int) -> Iterator[tuple[date, str]]:
    """Weekdays off by their names, as another program knows them; when clocks are changed; the pause's edges."""
    names = holidays.country_holidays("SE", years=year, language="sv", include_sundays=False)
    eves = ("Midsommarafton", "Julafton", "Nyårsafton")
    more = holidays.country_holidays("SE", years=year, language="sv", categories=("de_facto", "bank"))
    for day, name in sorted({**{d: n for d, n in more.items() if n.startswith(eves)}, **names}.items()):
        if day.weekday() < SUNDAY - 1:
            yield day, f"{name.lower()}, ledigt"
    for day in (date(year, 1, 1) + timedelta(days=n) for n in range(365)):
        if _offset(day) != _offset(day + timedelta(days=1)):
            yield day, "klockan ställs om"
    yield date.fromisoformat(f"{year}-{network.pause_from}"), "uppehållet börjar"
    yield date.fromisoformat(f"{year}-{network.pause_until}"), "uppehållet slutar"


def _offset(day: date) -> timedelta | None:
    return datetime.combine(day, datetime.min.time(), ZONE).utcoffset()


async def _matters(unit: Unit) -> AsyncIterator[str]:
    names = await people_of(unit)
    for item in sorted(await unit.actions.all(), key=lambda i: i.number):
        yield ""
        yield f"{item.number}. {item.title}"
        to: dict[tuple[date, str], list[str]] = {}
        for row in await unit.deliveries.about(ABOUT, item.id):
            if row.state is not DeliveryState.CANCELLED:
                to.setdefault((row.due_on, _why(row)), []).append(names.person(member_of(row.recipient) or 0))
        for (day, why), whom in sorted(to.items()):
            yield f"  {format_date(day, 'EEEE d MMMM', locale='sv')}, {why}: {', '.join(sorted(whom))}"


def _why(row: Delivery) -> str:
    rule, _, n = row.rule.partition("-")
    state = "" if row.state is DeliveryState.SENT else f" ({STATES[row.state]})"
    return RULES[rule].format(n=n) + state
