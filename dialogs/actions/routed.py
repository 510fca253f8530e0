"""Said of one that is there: what it is called, where it comes from or goes, when the answer is due, who raised it."""

from dataclasses import replace

from dialogs.actions.changing import direction_of, reworded
from dialogs.context import action_reference
from dialogs.resolving import action_items, day_of, somebody
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import came_or_goes
from meetings.actions.changing import change
from meetings.actions.items import ActionItem
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()


@routes.intent("amend_action")
async def amended(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Change what was said of it, in one act."""
    if "title" in intent.slots:
        return await reworded(turn, intent, unit)
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    wanted = await _wanted(turn, unit, item, intent)
    done = await change(unit, turn.by, item, wanted, turn.today)
    names = await names_of(unit, [done.item])
    facts = {"number": str(item.number), "title": item.title}
    if "initiator" in intent.slots:
        line = say(turn.locale, "action-raised-now", name=names.initiator(done.item), **facts)
    else:
        line = say(turn.locale, "action-routed", route=came_or_goes(turn.locale, done.item) or "none", **facts)
    about = (action_reference(done.item, {key: m.name for key, m in names.people.items()}),)
    return Reply(receipt=(line,), acts=(done.act,) if done.act else (), about=about)


async def _wanted(turn: Turn, unit: Unit, item: ActionItem, intent: Intent) -> ActionItem:
    slots = intent.slots
    if "initiator" in slots:
        key, words = await somebody(turn, unit, slots["initiator"])
        return replace(item, initiator_id=key, initiator=words)
    if slots.get("direction"):
        item = replace(item, direction=direction_of(slots["direction"]), body=str(slots.get("body") or ""))
    answer = day_of(slots.get("answer_on"))
    return replace(item, answer_on=answer) if answer else item
