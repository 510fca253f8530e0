"""Find again: what was said or decided about something, the minutes of a meeting, and which minutes there are."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dialogs.cards.minutes import card_title, draft_card
from dialogs.cards.minutes_links import link_to_previous, minutes_links
from dialogs.cards.searching import MOST, PAGE, found_card, list_card
from dialogs.resolving import day_of, whole
from dialogs.routing import Routes
from dialogs.texts import month, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.understanding.wordforms import content, stands_for
from dialogs.wording import shortened
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting
from meetings.errors import Refusal
from meetings.minutes.finding import minutes_meant
from meetings.minutes.listed import READABLE, minutes_between, previous
from meetings.minutes.searching import Found, Sought, search
from meetings.minutes.shown import shown
from meetings.ports import Unit

routes = Routes()
LONGEST_WORDS = 60
"""Characters of what is looked for, in a title."""
MOST_WORDS = 8
"""More than that is a text, not what it is about."""


class NotDraftedYet(Refusal):
    """Nobody has made a draft of what was noted at the meeting on `date`; `leads` is whether the reader can."""


@dataclass(frozen=True, slots=True)
class When:
    """The days that are asked about; empty is any."""

    first: date | None = None
    last: date | None = None
    words: str = ""

    def __bool__(self) -> bool:
        return self.first is not None


@routes.intent("search_minutes")
async def ask(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Vad sa vi om Yrkesresan?*, *vad beslutade vi om testbäddar?*, *när tog vi upp budget senast?*."""
    words, kind = str(intent.slots.get("words") or ""), intent.slots.get("kind")
    when = await _when(turn, unit, intent.slots)
    if not words and kind != "decisions":
        return await show(turn, intent, unit) if when else Reply(text=say(turn.locale, "found-what"))
    sought = Sought(content(words)[:MOST_WORDS], kind == "decisions", when.first, when.last)
    found = await search(unit, turn.by, sought, stands_for)
    said = shortened(words, LONGEST_WORDS)
    if not found.hits:
        return Reply(text=await _nothing(turn, unit, said, when))
    title = _title(turn.locale, said, str(kind or ""), found)
    return Reply(card=found_card(turn.locale, title, found, turn.links, turn.now), summary=title)


@routes.intent("show_minutes")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Visa anteckningarna från 24/9*, *föregående anteckningar*: the last ones when no day is said."""
    found = await meeting_said(turn, unit, intent.slots)
    return await _shown(turn, unit, found) if found else await _list(turn, unit, await _when(turn, unit, intent.slots))


async def meeting_said(turn: Turn, unit: Unit, slots: Mapping[str, object]) -> Meeting | None:
    """The meeting whose minutes are meant, the last when no time is said; None when a time has not just one."""
    when = await _when(turn, unit, slots)
    if day_of(slots.get("meeting")) is None and when:
        there = await minutes_between(unit, turn.by, when.first, when.last)
        return there[0].meeting if len(there) == 1 else None
    return await minutes_meant(unit, turn.by, READABLE, when.first)


@routes.intent("list_minutes")
async def listing(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Alla protokoll 2026*: a line for each."""
    return await _list(turn, unit, await _when(turn, unit, intent.slots))


@routes.verb(PAGE)
async def press_more(turn: Turn, unit: Unit) -> Reply:
    """The older ones of all."""
    return await _list(turn, unit, When(), max(whole(turn.data, "start"), 0))


async def check_drafted(turn: Turn, unit: Unit, meeting: Meeting) -> None:
    """Refuse, with who can draft them, while there are no minutes to read."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    if minutes is None or minutes.state not in READABLE:
        leads = "yes" if may(turn.actor, Act.DRAFT_MINUTES, minutes) else "no"
        raise NotDraftedYet(date=meeting.starts_on, leads=leads)


async def _shown(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    require(turn.actor, Act.READ)
    await check_drafted(turn, unit, meeting)
    content = await shown(unit, meeting)
    opens = minutes_links(turn.locale, turn.links, meeting, turn.now)
    back = link_to_previous(turn.locale, turn.links, await previous(unit, meeting), turn.now)
    return Reply(card=draft_card(turn.locale, content, opens, back), summary=card_title(turn.locale, content))


async def _list(turn: Turn, unit: Unit, when: When, start: int = 0) -> Reply:
    there = await minutes_between(unit, turn.by, when.first, when.last)
    if not there:
        return Reply(text=say(turn.locale, "found-no-minutes-then" if when else "found-no-minutes"))
    title = say(turn.locale, "found-all-then" if when else "found-all", when=when.words)
    rest = there[start:]
    # A button carries no days: what is asked for by days is shown whole, which is a year at most.
    most = len(rest) if when else MOST
    made = list_card(turn.locale, title, rest[:most], turn.links, turn.now, start=start, left=max(len(rest) - most, 0))
    return Reply(card=made, summary=title, replaces=start > 0)


async def _when(turn: Turn, unit: Unit, slots: Mapping[str, object]) -> When:
    """A day, the last meeting, a month or a year."""
    day, locale = day_of(slots.get("meeting")), turn.locale
    if day is not None:
        return When(day, day)
    if slots.get("last_time"):
        meeting = await minutes_meant(unit, turn.by, READABLE)
        return When(meeting.starts_on, meeting.ends_on)
    first = day_of(f"{slots.get('month')}-01")
    if first is not None:
        return When(first, first.replace(day=monthrange(first.year, first.month)[1]), month(locale, first))
    year = slots.get("year")
    if isinstance(year, int) and date.min.year <= year <= date.max.year:
        return When(date(year, 1, 1), date(year, 12, 31), str(year))
    return When()


async def _nothing(turn: Turn, unit: Unit, said: str, when: When) -> str:
    if not await minutes_between(unit, turn.by):
        return say(turn.locale, "found-no-minutes")
    return say(turn.locale, "found-nothing-then" if when else "found-nothing", words=said)


def _title(locale: str, said: str, kind: str, found: Found) -> str:
    if not said:
        return say(locale, "found-title-all-decisions")
    if kind == "last" and not found.some:
        return say(locale, "found-title-last", words=said, day=found.hits[0].meeting.starts_on)
    key = "found-title-decisions" if kind == "decisions" and not found.undecided else "found-title"
    return say(locale, key, words=said)
