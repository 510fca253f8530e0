"""The sub-networks as a tree, some of them, one of them with who sits in it."""

from collections.abc import Sequence

from dialogs.cards.subgroups import SHOW, Told, list_card, one_card
from dialogs.routing import Routes
from dialogs.subgroups.named import about, subgroup_named
from dialogs.texts import day, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, may, require
from meetings.calendar.days import local
from meetings.errors import Refusal
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.subgroups.keeping import tells_of
from meetings.subgroups.records import Life, Subgroup
from meetings.subgroups.tree import Branch, Light, branches, light

routes = Routes()


class NoSubgroups(Refusal):
    """There is no sub-network yet."""


@routes.intent("list_subgroups")
async def show_all(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Undernätverk*, *vilka undernätverk har återkopplat?*."""
    return await _listed(turn, unit, str(intent.slots.get("only") or ""))


@routes.verb(SHOW)
async def press_all(turn: Turn, unit: Unit) -> Reply:
    """The list, by a button."""
    return await _listed(turn, unit, "")


@routes.intent("show_subgroup")
async def show_one(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Hur går det för Kvalitetsnätverket?*, *vilka sitter i Barn och unga?*."""
    require(turn.actor, Act.READ)
    subgroup = await subgroup_named(unit, intent.slots.get("of"))
    told = await told_of(turn.locale, turn.network.time_zone, unit, Branch(subgroup, 0, light(subgroup, turn.today)))
    tells = await tells_of(unit, turn.actor, subgroup) and may(turn.actor, Act.REPORT_SUBGROUP)
    shown = one_card(turn.locale, told, tells=tells, leads=may(turn.actor, Act.KEEP_SUBGROUPS))
    return Reply(card=shown, summary=say(turn.locale, "subgroup-title", name=subgroup.name), about=about(subgroup))


async def told_of(locale: str, zone: str, unit: Unit, branch: Branch) -> Told:
    """One of them with the names of all that it points to."""
    one = branch.subgroup
    names = await names_of(unit)
    homes = {o.id: o.name for o in await unit.organisations.all()}
    parent = await unit.subgroups.get(one.parent_id) if one.parent_id else None
    home = homes.get(one.chair_organisation_id or 0, "")
    signs = [s for s in await unit.signs.of_subgroup(one.id) if not s.removed]
    told = []
    for sign in sorted(signs, key=lambda s: (s.at, s.id), reverse=True):
        who = names.person(sign.member_id) or sign.name
        said = say(locale, f"subgroup-is-{sign.life.value}") + (f" – {sign.text}" if sign.text else "")
        told.append(f"{day(locale, local(sign.at, zone).date())}, {who}: {said}" if who else said)
    return Told(
        branch,
        parent.name if parent and not parent.removed else "",
        f"{one.chair} ({home})" if one.chair and home else one.chair or home,
        names.person(one.contact_id) or one.contact,
        tuple(told),
        await _members(unit, one, homes),
    )


async def _members(unit: Unit, one: Subgroup, homes: dict[int, str]) -> tuple[tuple[str, str], ...]:
    sitting: dict[str, list[str]] = {}
    for person in await unit.subgroup_members.all():
        if person.subgroup_id == one.id and not person.removed:
            sitting.setdefault(homes.get(person.organisation_id or 0, "–"), []).append(person.name)
    return tuple((home, ", ".join(sorted(who))) for home, who in sorted(sitting.items()))


async def _listed(turn: Turn, unit: Unit, only: str) -> Reply:
    require(turn.actor, Act.READ)
    all_of_them = branches(await unit.subgroups.all(), turn.today)
    if not all_of_them:
        raise NoSubgroups
    found = _chosen(all_of_them, only)
    key = f"subgroups-{only}" if only else "subgroups-lead"
    lead = say(turn.locale, key, count=len(found), of=len(all_of_them))
    if not found:
        return Reply(text=lead)
    title = say(turn.locale, "subgroups-title")
    made = list_card(turn.locale, title, lead, found, leads=may(turn.actor, Act.KEEP_SUBGROUPS))
    return Reply(card=made, summary=title)


def _chosen(found: Sequence[Branch], only: str) -> list[Branch]:
    """Those that are asked for; heard of is who answered within the rhythm, silent is the others that do not rest."""
    tests = {
        "heard": lambda b: b.light is Light.GREEN,
        "silent": lambda b: b.light in (Light.AMBER, Light.RED),
        "resting": lambda b: b.light is Light.GREY,
        "needs-help": lambda b: b.subgroup.life is Life.NEEDS_HELP,
        "no-chair": lambda b: not b.subgroup.chair and b.subgroup.chair_organisation_id is None,
        "no-meeting": lambda b: b.subgroup.next_meeting_on is None,
    }
    return [b for b in found if only not in tests or tests[only](b)]
