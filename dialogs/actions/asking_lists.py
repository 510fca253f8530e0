"""What is asked of the list besides whose and when: waited for, from or to a body, with nobody, to be closed; and who
prepares what.
"""

import re
from collections.abc import Iterable

from dialogs.actions.all_networks import over_networks
from dialogs.actions.lists import own_list, posted
from dialogs.actions.ticking import organisation_named
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from dialogs.wording import shortened
from meetings.actions.items import ActionItem, Direction
from meetings.actions.selecting import MOST_BODIES, Selection, exchanges, mark_of, scope_named
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()
WAYS = {"from": Direction.FROM, "to": Direction.TO, "between": None}
_PEOPLE = re.compile(r"(?:erna|arna|orna|arnas|ernas|er|na)$")
"""How Swedish says the people of a body: kommundirektörerna for kommundirektörsnätverket."""


@routes.intent("ask_list")
async def asked(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """One part of the list; what the speaker waits for in their own chat, over all their networks."""
    kind = str(intent.slots.get("kind"))
    home = await organisation_named(unit, intent.slots.get("municipality"))
    if kind in WAYS:
        return await _exchanged(turn, unit, WAYS[kind], intent.slots.get("body"))
    scope = scope_named(kind)
    if intent.slots.get("whose") == "me":
        return await over_networks(turn, unit, scope) or await own_list(turn, unit, Selection(scope, turn.actor.id))
    return await posted(turn, unit, Selection(scope, organisation_id=home))


async def _exchanged(turn: Turn, unit: Unit, way: Direction | None, said: object) -> Reply:
    if said is None:
        return await posted(turn, unit, Selection(exchanged=True, direction=way))
    bodies = _called(str(said), way, await unit.actions.open())
    if not bodies:
        return Reply(
            text=say(turn.locale, "list-no-body", body=shortened(str(said), 80), way=way.value if way else "any")
        )
    marks = tuple(dict.fromkeys(map(mark_of, bodies)))[:MOST_BODIES]
    return await posted(turn, unit, Selection(exchanged=True, direction=way, bodies=marks))


def _called(said: str, way: Direction | None, items: Iterable[ActionItem]) -> list[str]:
    """The bodies on the list, on that way, that the words can mean."""
    known = list(dict.fromkeys(body for item in items for to, body in exchanges(item) if way in (None, to)))
    found = matching(said, [OpenItem("action", n, body, n) for n, body in enumerate(known)])
    if found:
        return [known[o.id] for o in found]
    stem = _PEOPLE.sub("", folded(said))
    return [body for body in known if stem != folded(said) and folded(body).startswith(stem)]
