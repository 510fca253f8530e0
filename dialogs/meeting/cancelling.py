"""Cancelling a meeting: asked about first when it is said in words, because it changes things for everybody."""

from dialogs.cards.network import CANCEL
from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.context import iso
from dialogs.resolving import meeting_for, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from dialogs.wording import day_when
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.calendar.scheduling import cancel, if_cancelled
from meetings.errors import NotForYou
from meetings.ports import Unit

routes = Routes()


@routes.intent("cancel_meeting", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Say what cancelling means and ask; the answer comes back as the same intent with what was agreed to."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    agreed = intent.slots.get("confirm")
    if isinstance(agreed, dict):
        meeting = await unit.meetings.get(whole(agreed, "meeting"))
        if meeting is None:
            raise NotForYou
        if meeting.version == agreed.get("version"):
            return await _cancelled(turn, unit, meeting)
        return await _question(turn, unit, meeting)  # it is another day now than the one that was asked about
    return await _question(turn, unit, await meeting_for(turn, unit, intent.slots.get("meeting")))


@routes.verb(CANCEL)
async def by_button(turn: Turn, unit: Unit) -> Reply:
    """The button says which meeting it cancels: it is answer enough."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    return await _cancelled(turn, unit, meeting)


async def _question(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    gone = await if_cancelled(unit, meeting, turn.today)
    facts = {"day": day_when(turn.locale, meeting), "points": gone.points, "matters": gone.matters}
    asked = say(turn.locale, "cancel-ask", **facts)
    told = _where(turn, gone.points, gone.matters, gone.to)
    buttons = [
        button(say(turn.locale, "cancel-yes"), "answer", style="destructive", n=0),
        button(say(turn.locale, "cancel-no"), "answer", n=-1),
    ]
    slots = {"meeting": iso(meeting.starts_on), "confirm": {"meeting": meeting.id, "version": meeting.version}}
    agreed = ({"intent": "cancel_meeting", "slots": slots},)
    pending = Pending("cancel_meeting", {"meeting": iso(meeting.starts_on)}, "confirm", agreed)
    card = question_card(asked, buttons, [told] if told else [])
    return Reply(card=card, summary=asked, pending=pending)


async def _cancelled(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    gone = await if_cancelled(unit, meeting, turn.today)
    done = await cancel(unit, turn.by, meeting, turn.today)
    said = [say(turn.locale, "cancelled-meeting", day=day_when(turn.locale, meeting))]
    said += [line for line in [_where(turn, gone.points, gone.matters, gone.to)] if line]
    said.append(say(turn.locale, "meeting-news-soon"))
    return Reply(receipt=tuple(said), acts=(done.act,))


def _where(turn: Turn, points: int, matters: int, to: Meeting | None) -> str:
    if not points and not matters:
        return ""
    facts = {"points": points, "matters": matters}
    if to is None:
        return say(turn.locale, "cancel-stays", **facts)
    return say(turn.locale, "cancel-goes", day=to.starts_on, **facts)
