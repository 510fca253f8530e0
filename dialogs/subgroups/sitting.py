"""Who sits in a sub-network for whom."""

from dialogs.routing import Routes
from dialogs.subgroups.named import about, home_meant, member_meant, subgroup_named
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.errors import EmptyTitle, UnknownName
from meetings.network.people import folded
from meetings.ports import Unit
from meetings.subgroups.keeping import seat_people, unseat
from meetings.subgroups.records import SubgroupMember

routes = Routes()
MOST = 10
"""People that an organisation has in one sub-network."""


@routes.intent("seat_in_subgroup")
async def seat(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Bjuv har Ulla Påhitt i Barn och unga*."""
    subgroup = await subgroup_named(unit, intent.slots.get("of"))
    home = await home_meant(turn, unit, str(intent.slots.get("home") or ""))
    said = intent.slots.get("people")
    names = [str(name) for name in said][:MOST] if isinstance(said, list) else []
    if not names:
        raise EmptyTitle
    people = []
    for name in names:
        member = await member_meant(turn, unit, name)
        own = member if member is not None and member.organisation_id == home.id else None
        shown = own.name if own else name
        people.append(
            SubgroupMember(0, turn.network.id, subgroup.id, shown, home.id, member_id=own.id if own else None)
        )
    done = await seat_people(unit, turn.by, subgroup, people)
    who = listed(turn.locale, [p.name for p in done.things])
    text = say(turn.locale, "subgroup-seated", home=home.name, who=who, name=subgroup.name)
    return Reply(receipt=(text,), acts=(done.act,), about=about(subgroup))


@routes.intent("leave_subgroup")
async def leave(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ulla Påhitt sitter inte längre i Barn och unga*."""
    subgroup = await subgroup_named(unit, intent.slots.get("of"))
    wanted = folded(str(intent.slots.get("person") or ""))
    sitting = [p for p in await unit.subgroup_members.all() if p.subgroup_id == subgroup.id and not p.removed]
    found = [p for p in sitting if folded(p.name) == wanted] or [p for p in sitting if wanted in folded(p.name).split()]
    if len(found) != 1:
        raise UnknownName(name=str(intent.slots.get("person") or ""))
    done = await unseat(unit, turn.by, found[0])
    text = say(turn.locale, "subgroup-unseated", who=found[0].name, name=subgroup.name)
    return Reply(receipt=(text,), acts=(done.act,), about=about(subgroup))
