"""Which meeting's comments are meant, and each with its number, its point and who wrote it."""

from dialogs.cards.commenting import Shown, spot_named
from dialogs.resolving import day_of, whole
from dialogs.turn import Turn
from dialogs.understanding.intent import Intent
from meetings.calendar.days import Meeting
from meetings.errors import ForLeads, NotForYou, Refusal
from meetings.minutes.commenting import numbered
from meetings.minutes.drafting import gather
from meetings.minutes.finding import NoSuchMinutes, meeting_going_on, minutes_meant
from meetings.minutes.places import spot_of, spots
from meetings.minutes.records import Comment
from meetings.minutes.states import DRAFTED
from meetings.ports import Unit

PREVIEW = 120
"""Characters of a comment in its receipt: enough to see that it was understood."""


class NoSuchComment(Refusal):
    """The minutes have no comment `number`."""


async def drafted_meeting(turn: Turn, unit: Unit, intent: Intent, *, lead: bool = False) -> Meeting:
    """Whose minutes: those of a day, of the meeting that goes on once drafted, else the last that are drafted."""
    said = day_of(intent.slots.get("meeting"))
    at = await meeting_going_on(unit, turn.by) if said is None else None
    minutes = await unit.minutes.of_meeting(at.id) if at else None
    if at is not None and minutes is not None and minutes.state in DRAFTED:
        return at
    try:
        return await minutes_meant(unit, turn.by, DRAFTED, said)
    except NoSuchMinutes:
        if lead and not turn.actor.leads:
            raise ForLeads from None
        raise


async def pressed_meeting(turn: Turn, unit: Unit) -> Meeting:
    """The meeting that a card carries, when it has minutes."""
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None or await unit.minutes.of_meeting(meeting.id) is None:
        raise NotForYou
    return meeting


async def as_shown(turn: Turn, unit: Unit, found: Comment) -> Shown:
    """One comment."""
    meeting = await unit.meetings.get(found.meeting_id)
    assert meeting is not None
    every = {n: found for n, c in (await numbered(unit, meeting)).items() if c.id == found.id}
    [one] = await all_shown(turn.locale, unit, meeting, every)
    return one


async def all_shown(locale: str, unit: Unit, meeting: Meeting, comments: dict[int, Comment]) -> list[Shown]:
    """Several of one meeting, by their numbers."""
    material = await gather(unit, meeting)
    known = spots(material)
    return [
        Shown(n, c, spot_named(locale, spot_of(c, known)), material.people[c.author_id].name)
        for n, c in comments.items()
    ]
