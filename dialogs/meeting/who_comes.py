"""*Vilka kommer?* Asked before a meeting, by organisation and not by head."""

from dialogs.cards.seats import coming_card
from dialogs.resolving import meeting_for
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.minutes.coming import coming_to
from meetings.ports import Unit

routes = Routes()


@routes.intent("ask_who_comes")
async def who_comes(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Organisations represented, not represented, and those that have said nothing."""
    require(turn.actor, Act.READ)
    meeting = await meeting_for(turn, unit, intent.slots.get("meeting"), during=True)
    coming = await coming_to(unit, meeting, turn.today)
    homes = len(coming.represented) + len(coming.absent) + len(coming.unknown)
    facts = {"day": meeting.starts_on, "count": len(coming.represented), "homes": homes}
    title = say(turn.locale, "who-comes-title", **facts)
    if not homes:
        return Reply(text=say(turn.locale, "coming-no-homes"))
    return Reply(card=coming_card(turn.locale, title, coming), summary=title)
