"""The call in words: sent by chair or coordinator or by the network's rhythm, and what has changed since."""

from datetime import time, timedelta

from dialogs.cards.calling import AGAIN, again_button, call_card, card_title, changes_card, changes_title
from dialogs.cards.receipt import question_card
from dialogs.resolving import meeting_for, whole
from dialogs.routing import Routes
from dialogs.texts import say, supported
from dialogs.turn import Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.agenda.call_changes import RULE as CALL_CHANGES
from meetings.agenda.calling import RULE as CALL
from meetings.agenda.calling import AlreadyCalled, CallSheet, call, sheet_of
from meetings.agenda.carrying import is_over
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, instant, local
from meetings.errors import NotForYou
from meetings.network.people import Network
from meetings.ports import DocumentKind, Links, Unit

routes = Routes()
OPENS_AFTER = timedelta(days=90)
"""How long after the meeting the links of its call open: well past the next meeting, which adopts the minutes."""


@routes.intent("call_meeting", leads_only=True)
async def call_to_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Send the call; if it has been sent, say when and offer to send it again."""
    require(turn.actor, Act.CALL_MEETING)
    meeting = await meeting_for(turn, unit, intent.slots.get("meeting"))
    try:
        return await _sent(turn, unit, meeting)
    except AlreadyCalled as refusal:
        sent = await unit.calls.of_meeting(meeting.id)
        assert sent is not None
        said = say(turn.locale, "call-was-sent", day=meeting.starts_on, called=refusal.facts["called"])
        return Reply(card=question_card(said, [again_button(turn.locale, meeting.id, sent.version)]), summary=said)


@routes.verb(AGAIN)
async def press_again(turn: Turn, unit: Unit) -> Reply:
    """Send the call again, unless it has been since the button was shown."""
    require(turn.actor, Act.CALL_MEETING)
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    sent = await unit.calls.of_meeting(meeting.id) if meeting else None
    if meeting is None or sent is None:
        raise NotForYou
    if sent.version != whole(turn.data, "call"):
        raise AlreadyCalled(date=meeting.starts_on, called=local(sent.called_at, unit.network.time_zone).date())
    return await _sent(turn, unit, meeting, again=True)


@routes.notice(CALL)
async def tell_call(unasked: Unasked, unit: Unit) -> Reply | None:
    """The call that the network's rhythm sent; None when there is none, or somebody has sent it by hand since."""
    meeting = await unit.meetings.get(unasked.object_id)
    if meeting is None or _not_to_come(meeting, unasked):
        return None
    sheet = await sheet_of(unit, meeting, unasked.today)
    if sheet.call is None or sheet.call.called_by_id is not None:
        return None
    addresses = call_addresses(unasked.links, unit.network, meeting)
    return Reply(card=call_card(unasked.locale, sheet, addresses), summary=card_title(unasked.locale, sheet))


@routes.notice(CALL_CHANGES)
async def tell_changes(unasked: Unasked, unit: Unit) -> Reply | None:
    """What has changed since the call; None when nothing has, unless a list that no longer holds was posted.

    A call that was sent again has told it all.
    """
    meeting = await unit.meetings.get(unasked.object_id)
    if meeting is None or _not_to_come(meeting, unasked):
        return None
    sheet = await sheet_of(unit, meeting, unasked.today)
    if sheet.call is None:
        return None
    if not sheet.changes:
        sent_again = unasked.facts.get("call", sheet.call.version) != sheet.call.version
        if sent_again or not unasked.facts.get("told"):
            return None
        return Reply(text=say(unasked.locale, "call-as-before", day=meeting.starts_on))
    addresses = call_addresses(unasked.links, unit.network, meeting)
    return Reply(card=changes_card(unasked.locale, sheet, addresses), summary=changes_title(unasked.locale, sheet))


def call_addresses(links: Links, network: Network, meeting: Meeting) -> dict[DocumentKind, str]:
    """Where the call's documents are; the same as long as the meeting ends on the same day."""
    until = instant(meeting.ends_on, time(), network.time_zone) + OPENS_AFTER
    return {
        kind: links.document(kind, network.id, meeting.id, until)
        for kind in (DocumentKind.CALL_WORD, DocumentKind.CALL_PDF, DocumentKind.CALL_CALENDAR)
    }


async def _sent(turn: Turn, unit: Unit, meeting: Meeting, *, again: bool = False) -> Reply:
    """The card is in the network's language: it is read by all. A call that is sent cannot be taken back: no undo."""
    await call(unit, turn.by, meeting, turn.now, turn.today, again=again)
    sheet = await sheet_of(unit, meeting, turn.today)
    addresses = call_addresses(turn.links, unit.network, meeting) if turn.links else {}
    language = supported(unit.network.language)
    title = card_title(language, sheet, updated=again)
    posted = Reply(card=call_card(language, sheet, addresses, updated=again), summary=title)
    if unit.network.channel_id is None:
        said = (say(turn.locale, "call-set", day=meeting.starts_on), *_warnings(turn.locale, sheet))
        return Reply(receipt=said, then=(posted,))
    points = sum(1 for p in sheet.points if p.number)
    receipt = say(turn.locale, "call-sent-again" if again else "call-sent", day=meeting.starts_on, points=points)
    return Reply(receipt=(receipt, *_warnings(turn.locale, sheet)), post=posted)


def _warnings(locale: str, sheet: CallSheet) -> list[str]:
    said = []
    if sheet.too_long_by:
        said.append(say(locale, "call-warn-too-long", minutes=sheet.minutes, over=sheet.too_long_by))
    return said + [say(locale, "call-warn-gone", number=str(n), name=name) for n, name in sheet.presenters_gone]


def _not_to_come(meeting: Meeting, unasked: Unasked) -> bool:
    return meeting.state is not MeetingState.PLANNED or is_over(meeting, unasked.today)
