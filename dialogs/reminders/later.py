"""Others are reminded of a matter on a day that is said: by chair and coordinator, and by whoever raised it."""

from dialogs.cards.reminding import remind_button
from dialogs.reminders.asked import days_before, on_day, people_said
from dialogs.resolving import action_items, day_of
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened, who
from meetings.actions.items import ActionItem
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.reminders.once_more import Later, remind_others_later

routes = Routes()


@routes.intent("remind_later")
async def on_that_day(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Those who prepare the matters, or of them the people named."""
    slots, day = intent.slots, day_of(intent.slots.get("until"))
    people = await people_said(turn, unit, slots)
    if "numbers" not in slots:
        names = listed(turn.locale, [m.name for m in people or ()])
        return Reply(text=say(turn.locale, "remind-on-which", names=names or "none"))
    items = await action_items(turn, unit, slots["numbers"])
    day = day or days_before(turn, items[0], slots.get("before"))
    if day is None:
        return Reply(text=say(turn.locale, "of-none", number=str(items[0].number), why="no-date"))
    done = await remind_others_later(unit, turn.by, items, day, None if people is None else {m.id for m in people})
    if done.act is None:
        strangers = listed(turn.locale, [m.name for m in people or ()])
        return await _nobody(turn, unit, items[0], strangers)
    return Reply(receipt=tuple(_lines(turn, items, done)), acts=(done.act,))


async def _nobody(turn: Turn, unit: Unit, item: ActionItem, strangers: str) -> Reply:
    facts = {"number": str(item.number), "title": shortened(item.title)}
    if not item.preparers or not strangers:
        return Reply(text=say(turn.locale, "remind-nobody", **facts))
    prepared_by = who(turn.locale, item, await names_of(unit))
    said = say(turn.locale, "remind-not-theirs", who=prepared_by, names=strangers, **facts)
    return Reply(receipt=(said,), buttons=(remind_button(turn.locale, item),))


def _lines(turn: Turn, items: list[ActionItem], done: Later) -> list[str]:
    lines = []
    for item in items:
        names = [m.name for told, m in done.told if told.id == item.id]
        facts = {"number": str(item.number), "title": shortened(item.title)}
        if names:
            said = listed(turn.locale, names)
            lines.append(
                say(turn.locale, "remind-later", names=said, count=len(names), when=on_day(turn, done.on), **facts)
            )
    return lines
