"""A year as a person reads it: the agendas as called, where every suggestion ended, and what was sent unasked."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby

from babel.dates import format_date

from meetings.agenda.items import AgendaItem, AgendaState
from meetings.calendar.days import Meeting, MeetingState
from tests.year.diary import ZONE
from tests.year.living import CHANNEL, Heard, Living

CALL, CHANGES, DRAFT = "Kallelse ", "Ändrat i dagordningen ", "Utkast till minnesanteckningar "
STATES = {
    AgendaState.SUGGESTED: "står på dagordningen den",
    AgendaState.ACCEPTED: "står, godkänd, på dagordningen den",
    AgendaState.PARKED: "parkerad till",
    AgendaState.DECLINED: "avslagen till mötet",
    AgendaState.WITHDRAWN: "borttagen från mötet",
    AgendaState.MERGED: "del av",
    AgendaState.DISCUSSED: "togs upp den",
}
OF_MEETINGS = {MeetingState.PLANNED: "planerat", MeetingState.HELD: "hållet", MeetingState.CANCELLED: "inställt"}


async def told(living: Living, year: int) -> str:
    """The three parts, with a line between them."""
    async with living.store.reading(living.network.id) as unit:
        meetings = await unit.meetings.all()
        items = await unit.agenda.all()
        names = {m.id: m.name for m in await unit.members.all()}
    return "\n".join(
        [
            "DAGORDNINGARNA, som de kallades, med det som ändrades efter kallelsen och det som blev kvar",
            *_agendas(living.heard, [m for m in meetings if m.starts_on.year == year]),
            "",
            "FÖRSLAGEN, och var vart och ett slutade",
            "",
            *_suggestions(items, {m.id: m for m in meetings}, names),
            "",
            "DAG FÖR DAG: vad boten sade utan att någon frågade, och till vem",
            *_days(living.heard),
            "",
        ]
    )


def _agendas(heard: Iterable[Heard], meetings: Iterable[Meeting]) -> Iterator[str]:
    posted = [h for h in heard if h.to == CHANNEL]
    for meeting in meetings:
        yield ""
        yield f"{_weekday(meeting.starts_on)}: {OF_MEETINGS.get(meeting.state, meeting.state)}"
        day = format_date(meeting.starts_on, "d MMMM y", locale="sv")
        for about in posted:
            first, *lines = about.said.splitlines()
            if first in (CALL + day, CHANGES + day):
                yield f"  {first} – skickad {_moment(about.at)}"
                yield from (f"    {line}" for line in lines)
            elif first == DRAFT + day:
                yield f"  Utkast {_moment(about.at)}"
                yield from (f"    {line}" for line in lines)


def _suggestions(
    items: Iterable[AgendaItem], meetings: Mapping[int, Meeting], names: Mapping[int, str]
) -> Iterator[str]:
    known = sorted(items, key=lambda i: (i.created_at, i.id))
    titles = {i.id: i.title for i in known}
    for number, item in enumerate(known, start=1):
        meeting = meetings.get(item.meeting_id or 0)
        where = format_date(meeting.starts_on, "d MMM y", locale="sv") if meeting else "senare"
        what = STATES[item.state]
        if item.state is AgendaState.MERGED:
            where = f"”{titles[item.merged_into_id or 0]}”"
        came = format_date(item.created_at.astimezone(ZONE), "d MMM", locale="sv")
        marks = ["kom sent"] if item.late else []
        times = "en gång" if item.times_moved == 1 else f"{item.times_moved} gånger"
        marks += [f"flyttad {times}"] if item.times_moved else []
        marks += [f"svar: {item.answer}"] if item.answer else []
        who = names[item.proposer_id] + (f" för {item.on_behalf_of}" if item.on_behalf_of else "")
        yield f"{number:2}. {came}, {who}: {item.title} → {what} {where}" + (f" ({', '.join(marks)})" if marks else "")


def _days(heard: Iterable[Heard]) -> Iterator[str]:
    unasked = [h for h in heard if h.answers is None]
    for day, on_the_day in groupby(unasked, key=lambda h: h.at.astimezone(ZONE).date()):
        yield ""
        yield _weekday(day)
        same: dict[tuple[datetime, str], list[str]] = {}
        for one in on_the_day:
            same.setdefault((one.at, one.said), []).append(one.to)
        for (at, said), to in same.items():
            first, *lines = said.splitlines()
            yield f"  {at.astimezone(ZONE):%H.%M} till {', '.join(sorted(to))}: {first}"
            if not first.startswith((CALL, CHANGES, DRAFT)):
                yield from (f"          {line}" for line in lines)


def _weekday(day: date) -> str:
    return format_date(day, "EEEE d MMMM y", locale="sv")


def _moment(at: datetime) -> str:
    local = at.astimezone(ZONE)
    return f"{format_date(local, 'EEEE d MMMM', locale='sv')} kl. {local:%H.%M}"
