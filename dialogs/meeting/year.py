"""The year: all its meetings in one form, a line each, or in one message."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.cards.year import CANCEL, KEEP, OPEN, SAVE, Missing, move_to, title, year_form
from dialogs.forms import Field, said_in_chat, typed_in
from dialogs.meeting.year_changes import meanwhile
from dialogs.meeting.year_lines import read_lines, with_change, year_in_text
from dialogs.meeting.year_said import in_text, receipt
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.understanding.meeting_lines import written
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, Meeting, MeetingState
from meetings.calendar.scheduling import if_cancelled
from meetings.calendar.year import WHERE, Difference, Wanted, YearOver, difference, faults_of, of_year, save_year
from meetings.errors import FarDate, NotForYou
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
_KEY = re.compile(r"[1-9][0-9]{0,17}")
"""What a key of the database can be."""
NEXT_YEAR_FROM = 10
"""The month from which the year without a number is the next one: by then that is what is being planned."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year's meetings as they are stored."""

    number: int
    planned: Sequence[Meeting]
    """Those that can be changed."""
    others: Sequence[Meeting]
    """All other meetings of the network."""

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.number, 1, 1)

    @property
    def seen(self) -> dict[str, int]:
        """The versions of what can be changed, by id, as a form carries them."""
        return {str(m.id): m.version for m in self.planned}

    @property
    def over(self) -> list[Meeting]:
        """What has been held, or goes on, that year."""
        there = (m for m in self.others if m.starts_on.year == self.number and m.state is not MeetingState.CANCELLED)
        return sorted(there, key=lambda m: m.starts_on)


@routes.intent("plan_year", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The form for the year said; meetings that stand in the message, a line each, are put in the plan at once."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    said = year_in_text(turn.text, turn.today)
    if said.lines:
        return await in_text(turn, unit, said)
    number = intent.slots.get("year")
    return await _opened(turn, unit, number if isinstance(number, int) else _likely(turn.today))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, filled in with what is planned."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    return await _opened(turn, unit, whole(turn.data, "year") if "year" in turn.data else _likely(turn.today))


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Save the year, or show the form again: with what is wrong, what others did meanwhile, or a question."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    year = await _year(turn, unit, whole(turn.data, "year"))
    values, faults = typed_in(turn.data, {name: Field() for name in (WHERE, *filter(_is_field, turn.data))})
    text = values[WHERE]
    for one in await meanwhile(unit, turn.locale, _seen(turn), year.planned):
        faults.append(one.fault)
        text = with_change(text, one.before, one.now, year.first)
    lines, unreadable = read_lines(text, year.first)
    faults += [*unreadable, *faults_of(lines, year.others, year.number, turn.today)]
    found = difference(year.planned, lines)
    missing = (
        [] if unreadable else [Missing(m, await if_cancelled(unit, m, turn.today), found.new) for m in found.missing]
    )
    wanted = None if faults else _decided(values, missing, found, faults)
    if wanted is None:
        return _form(turn, year, {**values, WHERE: text}, missing, faults)
    done = await save_year(unit, turn.by, wanted, turn.today)
    if done is None:
        return Reply(text=say(turn.locale, "year-unchanged", year=str(year.number)))
    return receipt(turn, wanted, done)


def _decided(
    values: Mapping[str, str], missing: Sequence[Missing], found: Difference, faults: list[Fault]
) -> Wanted | None:
    """What is to be done, when it has been said of every missing meeting what becomes of it."""
    new = {move_to(line): line for line in found.new}
    changed = list(found.changed)
    cancelled = []
    for one in missing:
        chosen = values.get(one.field, "")
        if chosen == CANCEL:
            cancelled.append(one.meeting)
        elif chosen in new:
            changed.append((one.meeting, new.pop(chosen)))
        elif chosen != KEEP:
            if chosen:
                faults.append(Fault(one.field, "year-choose-again"))
            return None
    kept = [m.meeting for m in missing if values.get(m.field) == KEEP]
    return _without_clashes(Wanted(tuple(new.values()), changed, cancelled), kept, faults)


def _without_clashes(wanted: Wanted, kept: Sequence[Meeting], faults: list[Fault]) -> Wanted | None:
    """Nothing when a meeting that is kept stands in the way of a line."""
    lines = [*wanted.new, *(line for _, line in wanted.changed)]
    faults += [
        Fault(WHERE, "meeting-there", {"date": line.starts_on, "other": m.starts_on})
        for m in kept
        for line in lines
        if m.starts_on <= line.ends_on and line.starts_on <= m.ends_on
    ]
    return None if faults else wanted


async def _opened(turn: Turn, unit: Unit, number: int) -> Reply:
    if number < turn.today.year:
        raise YearOver(year=str(number))
    if number > (turn.today + FURTHEST).year:
        raise FarDate(date=str(number))
    year = await _year(turn, unit, number)
    return _form(turn, year, {WHERE: "\n".join(written(m) for m in year.planned)})


async def _year(turn: Turn, unit: Unit, number: int) -> Year:
    if not date.min.year < number < date.max.year:
        raise NotForYou
    meetings = await unit.meetings.all()
    planned = of_year(meetings, number, turn.today)
    return Year(number, planned, [m for m in meetings if m not in planned])


def _form(
    turn: Turn, year: Year, values: Mapping[str, str], missing: Sequence[Missing] = (), faults: Sequence[Fault] = ()
) -> Reply:
    form = year_form(turn.locale, year.number, values, seen=year.seen, over=year.over, missing=missing, faults=faults)
    return Reply(text=said_in_chat(turn), form=form, summary=title(turn.locale, year.number))


def _likely(today: date) -> int:
    return today.year + (today.month >= NEXT_YEAR_FROM)


def _is_field(name: str) -> bool:
    return name == WHERE or name.startswith("gone-")


def _seen(turn: Turn) -> dict[str, int]:
    """What the form was filled in from; what the client sends proves nothing, and only leads to a question."""
    seen = turn.data.get("seen")
    if not isinstance(seen, dict):
        return {}
    return {k: v for k, v in seen.items() if isinstance(k, str) and _KEY.fullmatch(k) and isinstance(v, int)}
