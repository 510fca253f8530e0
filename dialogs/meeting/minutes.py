"""The draft minutes: a card in the channel with the document behind it, and a receipt where it was asked for."""

from dialogs.cards.commenting import comment_button
from dialogs.cards.minutes import card_title, draft_card
from dialogs.cards.minutes_links import link_to_previous, minutes_links
from dialogs.meeting.changes import changed_since_last
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.calendar.days import Meeting
from meetings.minutes.listed import previous
from meetings.minutes.noting import draft, meeting_to_record
from meetings.minutes.records import MinutesDraft
from meetings.minutes.states import DRAFTED
from meetings.ports import Unit

routes = Routes()


@routes.intent("draft_minutes", leads_only=True, secretary_too=True)
async def make_draft(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Put together what was recorded. The card is in the network's language: it is read by all."""
    return await posted_draft(turn, unit, await meeting_to_record(unit, turn.by, day_of(intent.slots.get("meeting"))))


async def posted_draft(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    """The draft of that meeting: its card in the channel, and a receipt where it was asked for."""
    made = (await draft(unit, turn.by, meeting)).draft
    post = await posted(turn, unit, meeting, made)
    if unit.network.channel_id is None:
        return post
    opens = minutes_links(turn.locale, turn.links, meeting, turn.now)
    return Reply(receipt=(_receipt(turn.locale, made),), buttons=tuple(opens), post=post)


async def posted(turn: Turn, unit: Unit, meeting: Meeting, made: MinutesDraft) -> Reply:
    """The card of a draft as the channel reads it: links, what differs from the last one, and how to comment."""
    language = unit.network.language
    opens = minutes_links(language, turn.links, meeting, turn.now)
    takes_comments = made.state in DRAFTED and (made.comment_until is None or turn.today <= made.comment_until)
    actions = [comment_button(language, meeting.id)] if takes_comments else []
    actions += link_to_previous(language, turn.links, await previous(unit, meeting), turn.now)
    changed = await changed_since_last(unit, language, meeting, turn.now)
    return Reply(card=draft_card(language, made, opens, actions, changed), summary=card_title(language, made))


def _receipt(locale: str, made: MinutesDraft) -> str:
    points = [q for p in made.points for q in (p, *p.parts)]
    return say(
        locale,
        "minutes-drafted",
        day=made.starts_on,
        points=len(made.points),
        decisions=sum(len(p.decisions) for p in points),
        assignments=sum(len(p.assignments) for p in points),
    )
