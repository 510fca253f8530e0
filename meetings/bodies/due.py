"""What is due from other bodies: who reports back at a meeting, and the matters carried to a body and back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from meetings.actions.items import ActionItem, ActionState, Direction
from meetings.actions.selecting import exchanges
from meetings.bodies.following import followed
from meetings.bodies.keeping import body_called
from meetings.bodies.records import Body, Representative
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class DueReport:
    """Somebody is to report back from a body."""

    body: Body
    there: Representative
    name: str


@dataclass(frozen=True, slots=True)
class Carried:
    """A matter that came from the body or goes to it."""

    direction: Direction
    matter: ActionItem


async def due_reports(unit: Unit, until: date, since: date | None = None) -> list[DueReport]:
    """Who is to report back after `since` and no later than `until`, by body."""
    kept = [r for r in await unit.representatives.all() if not r.removed and r.reports_on is not None]
    if not kept:
        return []
    bodies = {b.id: b for b in await unit.bodies.all() if not b.removed}
    names = {m.id: m.name for m in await unit.members.all()}
    found = [
        DueReport(bodies[r.body_id], r, names.get(r.member_id or 0) or r.name)
        for r in await followed(unit, kept)
        if r.body_id in bodies and r.reports_on and r.reports_on <= until and (since is None or r.reports_on > since)
    ]
    return sorted(found, key=lambda d: (d.body.name.casefold(), d.there.deputy, d.there.id))


def carried_with(body: Body, items: Iterable[ActionItem]) -> list[Carried]:
    """The matters that came from the body or go to it, both ways, those that are open first and then the newest."""
    found = []
    for item in items:
        if item.state is ActionState.DROPPED:
            continue
        ways = [way for way, name in exchanges(item) if body_called([body], name) is not None]
        found += [Carried(way, item) for way in dict.fromkeys(ways)]
    return sorted(found, key=lambda c: (c.matter.state is ActionState.CLOSED, -c.matter.number))
