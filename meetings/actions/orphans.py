"""What nobody holds: its preparer, presenter or who answered for it has left, or a seat has no holder."""

from datetime import date, datetime

from meetings.actions.belongings import Belongings, key_of
from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, StandingItem
from meetings.calendar.days import local
from meetings.naming import Names, names_of
from meetings.network.seats import terms_there
from meetings.ports import Unit
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.notices import free_day, notice
from meetings.reminders.planning import Circle, circle_of, recipient

RULE = "orphans"
"""The notice to whoever leads; it is about the network."""
ABOUT = "Network"


async def orphans(unit: Unit, now: datetime) -> Belongings:
    """Everything that nobody holds now."""
    circle, names = await circle_of(unit, now), await names_of(unit)
    points = [p for p in await unit.agenda.all() if p.state in NOT_TAKEN_UP and _gone(names, p.presenter_id)]
    standing = [s for s in await unit.standing.all() if not s.removed and _gone(names, s.responsible_id)]
    matters = [i for i in await unit.actions.open() if orphaned(i, circle, names)]
    return Belongings(tuple(matters), tuple(points), tuple(standing))


def orphaned(item: ActionItem, circle: Circle, names: Names) -> bool:
    """Whether an open matter was given to somebody, and there is nobody left who has it."""
    held = item.alive and bool(item.preparers) and not any(p.everyone for p in item.preparers)
    return held and all(unheld(p, circle, names) for p in item.preparers)


def unheld(preparer: Preparer, circle: Circle, names: Names) -> bool:
    """Whether this preparer has left, is a seat that nobody holds, or an organisation with nobody in the network."""
    there = {m.id for m in circle.members}
    if preparer.member_id is not None:
        return preparer.member_id in names.people and preparer.member_id not in there
    if preparer.seat_id is not None:
        holders = {t.member_id for t in circle.terms if t.seat_id == preparer.seat_id and t.covers(circle.today)}
        return not holders & there
    if preparer.organisation_id is not None:
        return not any(m.organisation_id == preparer.organisation_id for m in circle.members)
    return False


async def tell_of_orphans(unit: Unit, now: datetime) -> int:
    """Plan that chair and coordinator hear of what nobody holds since now, once for each; how much is new."""
    found = await orphans(unit, now)
    if not found:
        return 0
    since = await _since(unit, found)
    rows = [d for d in await unit.deliveries.about(ABOUT, unit.network.id) if d.rule == RULE]
    told = {mark for d in rows for mark in _marks(d.payload) if d.state is not DeliveryState.DEAD}
    new = [t for t in found.things if since[key_of(t)] not in told]
    if not new:
        return 0
    today = local(now, unit.network.time_zone).date()
    leads = [m for m in await unit.members.roster(today) if m.leads]
    facts = {"what": [key_of(t) for t in new], "marks": [since[key_of(t)] for t in new]}
    day = free_day(rows, today)
    planned = [
        notice(unit.network, RULE, (ABOUT, unit.network.id), recipient(m.id), now, due_on=day, facts=facts)
        for m in leads
    ]
    if planned:
        await unit.deliveries.plan(planned)
    return len(new) if planned else 0


async def _since(unit: Unit, found: Belongings) -> dict[str, str]:
    """Each thing with the day from which nobody has it: what becomes nobody's again is news again."""
    names, terms = await names_of(unit), await terms_there(unit)

    def left(member_id: int | None) -> date:
        member = names.people.get(member_id or 0)
        return (member.left_on if member else None) or date.min

    def ended(preparer: Preparer) -> date:
        if preparer.member_id is not None:
            return left(preparer.member_id)
        ends = [t.ends_on or left(t.member_id) for t in terms if t.seat_id == preparer.seat_id]
        of_members = [left(m.id) for m in names.people.values() if m.organisation_id == preparer.organisation_id]
        return max(ends if preparer.seat_id is not None else of_members, default=date.min)

    def day(thing: ActionItem | AgendaItem | StandingItem) -> date:
        match thing:
            case ActionItem():
                return max(map(ended, thing.preparers), default=date.min)
            case AgendaItem():
                return left(thing.presenter_id)
        return left(thing.responsible_id)

    return {key_of(t): f"{key_of(t)}@{day(t).isoformat()}" for t in found.things}


def _marks(payload: dict[str, object] | None) -> list[str]:
    marks = (payload or {}).get("marks")
    return [str(m) for m in marks] if isinstance(marks, list) else []


def _gone(names: Names, member_id: int | None) -> bool:
    member = names.people.get(member_id or 0)
    return member is not None and not member.active
