"""One's own matters over all the networks one is in, by network; each is read in a unit of its own.

A network that the person has left is not among theirs: nothing of it is read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from dialogs.actions.list_page import NOTHING, Pressed, found, moving, pages, rows_of, start_of
from dialogs.cards.actions import MOST_ITEMS, Row, list_card
from dialogs.cards.parts import line, plain
from dialogs.network.choosing import meant
from dialogs.texts import listed, say
from dialogs.turn import Live, Place, Reply, Showing, Turn
from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Roster
from meetings.actions.selecting import Scope, Selection, scope_named
from meetings.calendar.days import local
from meetings.naming import names_of
from meetings.network.people import Network
from meetings.ports import Store, Unit

EVERYWHERE = "everywhere"
"""What the buttons of such a list carry."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one network has for the person: how many matters in all, and the rows of the page that are its."""

    network: Network
    count: int
    rows: tuple[Row, ...] = ()


def spans(text: str) -> bool:
    """Whether a message asks for one's own over all networks, whichever of them it is read in."""
    alone = Context(now=datetime(2000, 1, 1, tzinfo=UTC), roster=Roster(()), personal=True, mentioned=True)
    intent = understand(text, alone)
    if intent.ask or {"person", "municipality"} & set(intent.slots):
        return False
    return intent.name == "list_my_actions" or (intent.name == "ask_list" and "whose" in intent.slots)


async def over_networks(turn: Turn, unit: Unit, scope: Scope) -> Reply | None:
    """The list over all networks, or the one of them that is named; None for who is in one, and outside one's chat."""
    if turn.place is not Place.PERSONAL or turn.actor.person_id is None:
        return None
    networks = await unit.networks_of(turn.actor.person_id)
    named = meant(turn.text, networks)
    only = named[0].id if len(named) == 1 else None
    if len(networks) == 1 or only == turn.network.id:
        return None
    return everywhere(turn, scope, only=only)


def again(turn: Turn, pressed: Pressed) -> Reply:
    """The same list after a press on it, in its place."""
    only = turn.data.get("only")
    scope, start = scope_named(turn.data.get(EVERYWHERE)), start_of(turn.data)
    reply = everywhere(turn, scope, only=only if isinstance(only, int) else None, start=start, pressed=pressed)
    return replace(reply, replaces=True)


def everywhere(
    turn: Turn, scope: Scope, *, only: int | None = None, start: int = 0, pressed: Pressed = NOTHING
) -> Reply:
    """The list, made when what the turn does is committed."""
    return Reply(across=partial(_made, turn=turn, scope=scope, only=only, start=start, pressed=pressed))


async def _made(store: Store, *, turn: Turn, scope: Scope, only: int | None, start: int, pressed: Pressed) -> Reply:
    assert turn.actor.person_id is not None
    networks = [n for n in await store.directory.networks_of(turn.actor.person_id) if only in (None, n.id)]
    parts: list[Part] = []
    for network in networks:
        async with store.reading(network.id) as unit:
            before = sum(part.count for part in parts)
            part = await _part(turn, unit, scope, (start - before, start - before + MOST_ITEMS), pressed)
        parts += [part] if part else []
    return _card(turn, parts, {EVERYWHERE: scope} | ({"only": only} if only else {}), start, pressed)


async def _part(turn: Turn, unit: Unit, scope: Scope, place: tuple[int, int], pressed: Pressed) -> Part | None:
    """One network's matters; of the page those from and to the places given, counted in this network."""
    network = unit.network
    today = local(turn.now, network.time_zone).date()
    member = await unit.members.of_person(turn.actor.person_id or 0, today)
    if member is None:
        return None
    names = await names_of(unit)
    items = await found(unit, Selection(scope, member.id), names, today)
    shown = items[max(0, place[0]) : max(0, place[1])]
    rows = await rows_of(unit, shown, names, member, turn.now)
    if pressed.moving is not None and network.id == turn.network.id:
        showing = Showing.of(turn, Live(""))
        rows = [await moving(unit, r, showing) if r.item.id == pressed.moving else r for r in rows]
    return Part(network, len(items), tuple(replace(r, network=network.id) for r in rows))


def _card(turn: Turn, parts: Sequence[Part], facts: Mapping[str, object], start: int, pressed: Pressed) -> Reply:
    locale, whole = turn.locale, sum(part.count for part in parts)
    rows = [
        replace(row, heading=part.network.name if n == 0 else "") for part in parts for n, row in enumerate(part.rows)
    ]
    here = {**facts, "start": start}
    scope = str(facts[EVERYWHERE])
    title = say(locale, "actions-mine" if scope == "open" else f"actions-mine-{scope}")
    more = pages(locale, start, len(rows), whole, facts)
    card = list_card(
        locale, title, rows, turn.today, more, here=here, said=pressed.said, act=pressed.act, of=(start + 1, whole)
    )
    empty = [part.network.name for part in parts if not part.count]
    if empty and rows:
        body = card["body"]
        assert isinstance(body, list)
        said = say(locale, "list-nothing-in", networks=plain(listed(locale, empty)))
        card = {**card, "body": [*body, line(said, subtle=True)]}
    return Reply(card=card, summary=title, own_view=True)
