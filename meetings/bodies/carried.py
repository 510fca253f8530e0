"""Matters that are carried to a body and back."""

from collections.abc import Iterable
from dataclasses import dataclass

from meetings.actions.items import ActionItem, ActionState, Direction
from meetings.actions.selecting import exchanges
from meetings.bodies.named import body_called
from meetings.bodies.records import Body


@dataclass(frozen=True, slots=True)
class Carried:
    """A matter that came from the body or goes to it."""

    direction: Direction
    matter: ActionItem


def carried_with(body: Body, items: Iterable[ActionItem]) -> list[Carried]:
    """The matters that came from the body or go to it, both ways, those that are open first and then the newest."""
    found = []
    for item in items:
        if item.state is ActionState.DROPPED:
            continue
        ways = [way for way, name in exchanges(item) if body_called([body], name) is not None]
        found += [Carried(way, item) for way in dict.fromkeys(ways)]
    return sorted(found, key=lambda c: (c.matter.state is ActionState.CLOSED, -c.matter.number))
