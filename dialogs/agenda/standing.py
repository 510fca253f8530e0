"""Standing items in words: add, move, give to somebody, take away, and the list of them."""

from dialogs.agenda.similar import similar
from dialogs.cards.parts import card, line
from dialogs.cards.standing import standing_lines
from dialogs.resolving import ME, member_named
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from meetings.agenda.items import StandingItem
from meetings.agenda.standing import SeveralStanding, named, ordered, put, take_away
from meetings.authorisation import Act, require
from meetings.naming import people_of
from meetings.ports import Unit

routes = Routes()


@routes.intent("set_standing", leads_only=True)
async def change(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Add, move, give away or take away one; without a title, the list."""
    require(turn.actor, Act.SET_UP)
    slots = intent.slots
    said = str(slots.get("title") or "").strip()
    if not said:
        return await _list(turn, unit)
    items = ordered(await unit.standing.all())
    if slots.get("remove"):
        done = await take_away(unit, turn.by, _pointed_out(items, said))
        return Reply(receipt=(say(turn.locale, "standing-removed", title=done.thing.title),), acts=(done.act,))
    who = slots.get("responsible")
    done = await put(
        unit,
        turn.by,
        _there_or_new(items, said),
        at_end={"start": False, "end": True}.get(str(slots.get("at"))),
        responsible_id=(turn.actor if who == ME else await member_named(turn, unit, who)).id if who else None,
    )
    item = done.thing
    name = (await people_of(unit)).person(item.responsible_id) or "none"
    at = "end" if item.at_end else "start"
    return Reply(receipt=(say(turn.locale, "standing-set", title=item.title, at=at, name=name),), acts=(done.act,))


async def _list(turn: Turn, unit: Unit) -> Reply:
    title = say(turn.locale, "standing-title")
    items = ordered(await unit.standing.all())
    body = standing_lines(turn.locale, items, await people_of(unit))
    hint = line(say(turn.locale, "standing-hint"), subtle=True)
    return Reply(card=card(title, [*body, hint]), summary=title)


def _there_or_new(items: list[StandingItem], said: str) -> str:
    """The title of the one that is there, in another form perhaps, else the words as a new title."""
    there = named(items, said)
    if there:
        return there.title
    alike = similar({0: said} | {s.id: s.title for s in items}).get(0, [])
    return next(s.title for s in items if s.id == alike[0]) if len(alike) == 1 else said


def _pointed_out(items: list[StandingItem], said: str) -> str:
    """The title of the one that some of its words point out."""
    there = named(items, said)
    found = matching(said, [OpenItem("standing", n, s.title, s.id) for n, s in enumerate(items, start=1)])
    if there or not found:
        return there.title if there else said
    if len(found) > 1:
        raise SeveralStanding(title=said, titles=" / ".join(i.title for i in found))
    return found[0].title
