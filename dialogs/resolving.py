"""From what a slot says to the thing it means; what cannot be found is refused with a sentence."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.context import action_reference, meetings_around
from dialogs.texts import listed
from dialogs.turn import Turn
from dialogs.understanding.intent import OpenItem
from dialogs.understanding.references import matching
from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaItem, AgendaPoint
from meetings.calendar.days import Meeting, current, following
from meetings.errors import AmbiguousItem, NoMeeting, NoMeetingOn, NoSuchItem, NoSuchNumber, NotForYou, UnknownName
from meetings.network.people import Member
from meetings.ports import Unit

EVERYONE = "alla"
"""What the understanding says for all members."""
ME = "me"
"""Who answers, as a choice of a question: kept instead of the name, which another name in an answer may resemble."""
LARGEST = 2**63 - 1
"""What a database holds."""
MOST_NUMBERS = 100
"""More than any card of ours carries."""


def whole(data: Mapping[str, object], name: str) -> int:
    """A number that a card carries; a card that was tampered with learns nothing."""
    value = data.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise NotForYou
    try:
        number = int(value)
    except ValueError:
        raise NotForYou from None
    if abs(number) > LARGEST:
        raise NotForYou
    return number


def numbers(data: Mapping[str, object], name: str) -> list[int]:
    """A list of numbers that a card carries."""
    value = data.get(name)
    if not isinstance(value, list) or len(value) > MOST_NUMBERS:
        raise NotForYou
    return [whole({"n": v}, "n") for v in value]


def day_of(value: object) -> date | None:
    """A date slot or a date field of a form."""
    if not isinstance(value, str) or not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


async def meeting_for(turn: Turn, unit: Unit, said: object, *, during: bool = False) -> Meeting:
    """The meeting that "next", an ISO date or nothing means; `during` prefers the one going on."""
    meetings = await meetings_around(turn, unit)
    day = day_of(said)
    if day is not None:
        for meeting in meetings:
            if meeting.starts_on <= day <= meeting.ends_on:
                return meeting
        coming = following(meetings, turn.local_now)
        raise NoMeetingOn(date=day, next=coming.starts_on if coming else "none")
    ongoing = current(meetings, turn.local_now)
    if ongoing and during and said is None:
        return ongoing
    found = following(meetings, turn.local_now) or (ongoing if said is None else None)
    if found is None:
        raise NoMeeting
    return found


async def next_meeting(turn: Turn, unit: Unit) -> Meeting | None:
    """What "nästa möte" means, if a meeting is planned."""
    return following(await meetings_around(turn, unit), turn.local_now)


async def chosen_day(turn: Turn, unit: Unit) -> tuple[date | None, Meeting | None]:
    """What a button that moves a matter carries: a day, or a meeting."""
    if "meeting" in turn.data:
        key = whole(turn.data, "meeting")
        found = next((m for m in await meetings_around(turn, unit) if m.id == key), None)
    else:
        found = await meeting_for(turn, unit, "next") if turn.data.get("to") == "next" else None
    day = None if found else day_of(turn.data.get("to"))
    if found is None and day is None:
        raise NotForYou
    return day, found


async def member_named(turn: Turn, unit: Unit, name: object) -> Member:
    """The active member with that full name."""
    for member in await unit.members.roster(turn.today):
        if member.name == name:
            return member
    raise UnknownName(name=str(name))


async def somebody(turn: Turn, unit: Unit, said: object) -> tuple[int | None, str | None]:
    """Who is named: the id of the member with that name, else the words; several names are words too."""
    if not said:
        return None, None
    if isinstance(said, list):
        return None, listed(turn.locale, map(str, said))
    try:
        return (await member_named(turn, unit, said)).id, None
    except UnknownName:
        return None, str(said)


async def preparers(turn: Turn, unit: Unit, owner: object) -> tuple[Preparer, ...]:
    """Who is to prepare: names, oneself, "alla", or nobody yet."""
    if owner is None:
        return ()
    if owner == ME:
        return (Preparer(member_id=turn.actor.id),)
    if owner == EVERYONE:
        return (Preparer(everyone=True),)
    names = owner if isinstance(owner, list) else [owner]
    return tuple([Preparer(member_id=(await member_named(turn, unit, n)).id) for n in names])


async def agenda_items(turn: Turn, unit: Unit, said: object, meeting: object = None) -> list[AgendaItem]:
    """The items that numbers on the agenda, or words, point out; looked for on the meeting said, then the next."""
    where = await meeting_for(turn, unit, meeting, during=True)
    points = await read(unit, where, turn.today)
    if _numbers(said):
        return [_numbered(points, n) for n in _numbers(said)]
    offered = [OpenItem("agenda", p.number, p.title, p.item.id, where.starts_on) for p in points if p.item]
    found = _chosen(str(said or ""), offered)
    by_id = {p.item.id: p.item for p in points if p.item}
    return [by_id[found.id]]


async def action_items(turn: Turn, unit: Unit, said: object) -> list[ActionItem]:
    """The action items that numbers, or words, point out."""
    if _numbers(said):
        found = []
        for number in _numbers(said):
            item = await unit.actions.numbered(number)
            if item is None:
                raise NoSuchNumber(number=number)
            found.append(item)
        return found
    listed = await unit.actions.open()
    names = {m.id: m.name for m in await unit.members.roster(turn.today)}
    chosen = _chosen(str(said or ""), [action_reference(i, names) for i in listed])
    return [i for i in listed if i.id == chosen.id]


def _numbers(said: object) -> list[int]:
    values = said if isinstance(said, list) else [said]
    return list(dict.fromkeys(v for v in values if isinstance(v, int)))


def _numbered(points: Sequence[AgendaPoint], number: int) -> AgendaItem:
    for point in points:
        if point.number == number and point.item:
            return point.item
    raise NoSuchNumber(number=number)


def _chosen(words: str, offered: Sequence[OpenItem]) -> OpenItem:
    found = matching(words, offered)
    if not found:
        raise NoSuchItem(words=words)
    if len(found) > 1:
        raise AmbiguousItem(words=words, found=[(i.number, i.title) for i in found])
    return found[0]
