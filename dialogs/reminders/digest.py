"""The weekly digest of what is overdue, for chair and coordinator, each in their own chat."""

from dialogs.cards.actions import item_lines
from dialogs.cards.parts import card, line
from dialogs.cards.reminding import late_button
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Json, Reply, Unasked
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.reminders.digest import DIGEST, overdue_items

routes = Routes()
MOST_ITEMS = 20


@routes.notice(DIGEST)
async def tell(unasked: Unasked, unit: Unit) -> Reply | None:
    """Everything that is overdue, as it is now; nothing when nothing is, or to who no longer leads."""
    if unasked.to is None or not unasked.to.leads or unasked.network.digest_weekday is None:
        return None
    late = await overdue_items(unit, unasked.today)
    if not late:
        return None
    locale, names = unasked.locale, await names_of(unit, late)
    title = say(locale, "digest-title", count=len(late), week=str(unasked.today.isocalendar().week))
    body: list[Json] = []
    for item in late[:MOST_ITEMS]:
        body += item_lines(locale, item, names, unasked.today)
    if len(late) > MOST_ITEMS:
        body.append(line(say(locale, "digest-more", count=len(late) - MOST_ITEMS), subtle=True))
    body.append(line(say(locale, "digest-hint"), subtle=True))
    return Reply(card=card(title, body, [late_button(locale)]), summary=title)
