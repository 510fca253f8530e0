"""A matter offered to somebody else: asked, answered with yes or no, and the answer told."""

from dialogs.actions.matters import as_it_is, matter
from dialogs.cards.actions import item_lines
from dialogs.cards.parts import button, card
from dialogs.context import action_reference
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, Unasked
from meetings.actions.handing_over import ANSWERED, ASKED, Asked, asked_of, leave, question, take_over
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()
YES, NO = "handover.yes", "handover.no"


async def told_asked(turn: Turn, unit: Unit, asked: Asked) -> Reply:
    """The asker's receipt: nothing has changed yet."""
    facts = {"number": str(asked.item.number), "title": asked.item.title, "name": asked.member.name}
    names = {m.id: m.name for m in await unit.members.all()}
    line = say(turn.locale, "handover-sent", **facts)
    return Reply(receipt=(line,), about=(action_reference(asked.item, names),))


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """To the one who is to have it, while the matter is open and with who asked."""
    asked = await question(unit, unasked.facts, unasked.object_id)
    if asked is None:
        return None
    title = say(unasked.locale, "handover-asked", name=asked.asker.name, number=str(asked.item.number))
    buttons = [
        button(say(unasked.locale, "handover-yes"), YES, style="positive", asked=asked.act),
        button(say(unasked.locale, "handover-no"), NO, asked=asked.act),
    ]
    body = item_lines(unasked.locale, asked.item, await names_of(unit), unasked.today)
    return Reply(card=card(title, body, buttons), summary=title)


@routes.notice(ANSWERED)
async def tell_answered(unasked: Unasked, unit: Unit) -> Reply | None:
    """To the one who asked."""
    key, by = unasked.facts.get("item"), unasked.facts.get("by")
    item = await unit.actions.get(key) if isinstance(key, int) else None
    if item is None:
        return None
    said = "handover-taken" if unasked.facts.get("yes") else "handover-left"
    name = (await names_of(unit)).person(by if isinstance(by, int) else None)
    return Reply(text=say(unasked.locale, said, name=name, number=str(item.number), title=item.title))


@routes.verb(YES)
async def press_yes(turn: Turn, unit: Unit) -> Reply:
    """*Ja*: theirs from now on."""
    item, asked = await asked_of(unit, turn.actor, whole(turn.data, "asked"))
    if asked is None:
        return await as_it_is(turn, unit, item, replaces=True)
    done = await take_over(unit, turn.by, asked, turn.today)
    said = say(turn.locale, "handover-mine", number=str(item.number), title=item.title)
    return await matter(turn, unit, done.thing, [said], done.act, replaces=True)


@routes.verb(NO)
async def press_no(turn: Turn, unit: Unit) -> Reply:
    """*Nej*: it stays where it is."""
    item, asked = await asked_of(unit, turn.actor, whole(turn.data, "asked"))
    if asked is None:
        return await as_it_is(turn, unit, item, replaces=True)
    await leave(unit, turn.by, asked)
    said = say(turn.locale, "handover-not-mine", number=str(item.number), name=asked.asker.name)
    return await matter(turn, unit, item, [said], replaces=True)
