"""The election proposed in time: to those who lead, with a button that puts the point onto the meeting's agenda."""

from dialogs.cards.chairing import POINT, election_card, election_title
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, Unasked
from meetings.agenda.carrying import read
from meetings.agenda.items import Purpose
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.chairing.history import history_of
from meetings.chairing.proposing import RULE, ending
from meetings.errors import AlreadyDone, NotForYou
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()


@routes.notice(RULE)
async def tell_election(unasked: Unasked, unit: Unit) -> Reply | None:
    """That the term draws to its end; None when somebody is elected after it, or it is another's by now."""
    if unasked.to is None or not unasked.to.leads:
        return None
    found = ending(await unit.role_terms.all(), await unit.meetings.all(), unasked.today)
    if found is None or found.term.id != unasked.object_id or found.term.ends_on is None:
        return None
    there = found.meeting is not None and await _on_agenda(unit, found.meeting, unasked)
    history = await history_of(unit, unasked.today)
    made = election_card(unasked.locale, history, found.term.ends_on, found.meeting, there=there)
    return Reply(card=made, summary=election_title(unasked.locale, found.term.ends_on))


@routes.verb(POINT)
async def press_point(turn: Turn, unit: Unit) -> Reply:
    """*Lägg till punkten Val av ordförande*: last on the agenda of the meeting that was named, once."""
    require(turn.actor, Act.KEEP_CHAIR_TURNS)
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    title = say(turn.network.language, "chairing-point-title")
    if await _on_agenda(unit, meeting, turn):
        raise AlreadyDone(number=title)
    done = await suggest(unit, turn.by, meeting, [Suggestion(title, Purpose.DECISION)], turn.today)
    line = say(turn.locale, "chairing-point-added", title=title, meeting=meeting.starts_on)
    return Reply(receipt=(line,), acts=(done.act,))


async def _on_agenda(unit: Unit, meeting: Meeting, at: Turn | Unasked) -> bool:
    """Whether the meeting is to elect a chair already, whatever the point is called in either language."""
    titles = {folded(say(locale, "chairing-point-title")) for locale in ("sv", "en")}
    return any(folded(p.title) in titles for p in await read(unit, meeting, at.today) if p.item)
