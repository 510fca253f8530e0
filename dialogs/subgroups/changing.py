"""Sub-networks are entered, changed and taken off, in words and by form."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.cards.form import choice_of
from dialogs.cards.subgroups import LONGEST_ADDRESS, OPEN, SAVE, Offered, subgroup_form
from dialogs.forms import Field, is_key, typed_in
from dialogs.people_choices import dataset
from dialogs.resolving import day_of, whole
from dialogs.routing import Routes
from dialogs.subgroups.named import about, home_meant, member_meant, subgroup_named, subgroup_pressed
from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.acting import Done
from meetings.agenda.whose import NoSuchOrganisation
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST
from meetings.errors import ChangedMeanwhile, EmptyTitle, Refusal, TooLong
from meetings.network.setup import Fault
from meetings.ports import Unit
from meetings.subgroups.keeping import (
    LONGEST_NAME,
    LONGEST_TEXT,
    SubgroupExists,
    UnderItself,
    keep_subgroup,
    remove_subgroup,
)
from meetings.subgroups.records import Subgroup
from meetings.subgroups.tree import USUAL_WEEKS, branches

routes = Routes()
FIELDS: Mapping[str, Field] = {
    **{name: Field(LONGEST_NAME) for name in ("name", "chair", "outside")},
    **{name: Field(20) for name in ("parent", "chair_home", "contact", "weeks", "next")},
    "address": Field(LONGEST_ADDRESS),
    "task": Field(LONGEST_TEXT),
}
AT: tuple[tuple[type[Refusal], str], ...] = (
    (EmptyTitle, "name"),
    (SubgroupExists, "name"),
    (UnderItself, "parent"),
    (TooLong, "name"),
)
"""Beside which field a refusal stands."""


@routes.intent("keep_subgroup", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Nytt undernätverk: Barn och unga under Individ och familj, kontakt Lisa*; the form without words."""
    require(turn.actor, Act.KEEP_SUBGROUPS)
    slots = intent.slots
    there = await subgroup_named(unit, slots["of"]) if slots.get("of") else None
    if not set(slots) - {"of"}:
        return await _form(turn, unit, _values(there), there)
    wanted = there or Subgroup(0, turn.network.id, str(slots.get("name") or ""))
    wanted = await _with_words(turn, unit, wanted, slots)
    return _told(turn, there, await keep_subgroup(unit, turn.by, wanted))


@routes.intent("remove_subgroup", leads_only=True)
async def remove_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta bort undernätverket Barn och unga*."""
    require(turn.actor, Act.KEEP_SUBGROUPS)
    subgroup = await subgroup_named(unit, intent.slots.get("of"))
    done = await remove_subgroup(unit, turn.by, subgroup)
    return Reply(receipt=(say(turn.locale, "subgroup-removed", name=subgroup.name),), acts=(done.act,))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form of a new one, or of the one that the button carries."""
    require(turn.actor, Act.KEEP_SUBGROUPS)
    there = await subgroup_pressed(turn, unit) if "subgroup" in turn.data else None
    return await _form(turn, unit, _values(there), there)


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Keep it, or show the form again with what is wrong in it and what was typed."""
    require(turn.actor, Act.KEEP_SUBGROUPS)
    there = await subgroup_pressed(turn, unit) if "subgroup" in turn.data else None
    if there is not None and there.version != whole(turn.data, "version"):
        raise ChangedMeanwhile
    values, faults = typed_in(turn.data, FIELDS)
    wanted, wrong = await _read(turn, unit, values, there)
    faults += wrong
    if faults:
        return await _form(turn, unit, values, there, faults)
    try:
        return _told(turn, there, await keep_subgroup(unit, turn.by, wanted))
    except (EmptyTitle, SubgroupExists, UnderItself, TooLong) as refusal:
        where = next(field for kind, field in AT if isinstance(refusal, kind))
        name = f"subgroup-{refusal.key.removeprefix('error-')}"
        return await _form(turn, unit, values, there, [Fault(where, name, dict(refusal.facts))])


async def _with_words(turn: Turn, unit: Unit, wanted: Subgroup, slots: Mapping[str, object]) -> Subgroup:
    """What the words say of it; the rest stays."""
    said = {name: str(slots[name]) for name in ("parent", "contact", "chair", "task") if slots.get(name)}
    if "parent" in said:
        wanted = replace(wanted, parent_id=(await subgroup_named(unit, said["parent"])).id)
    if "contact" in said:
        wanted = await _with_contact(turn, unit, wanted, said["contact"])
    if "chair" in said:
        wanted = await _with_chair(turn, unit, wanted, said["chair"])
    if "task" in said:
        wanted = replace(wanted, task=said["task"])
    weeks = slots.get("weeks")
    if isinstance(weeks, int):
        wanted = replace(wanted, rhythm_weeks=weeks or None)
    next_on = day_of(slots.get("next"))
    return replace(wanted, next_meeting_on=next_on) if next_on else wanted


async def _with_contact(turn: Turn, unit: Unit, wanted: Subgroup, said: str) -> Subgroup:
    """A member by name; anybody else is somebody outside, whose address may follow."""
    address = next((word.strip("<>(),;") for word in said.split() if "@" in word), "")
    name = " ".join(word for word in said.split() if "@" not in word).strip(" ,;")
    member = await member_meant(turn, unit, name) if not address else None
    if member is not None:
        return replace(wanted, contact_id=member.id, contact="", contact_address="")
    return replace(
        wanted, contact_id=None, contact=(name or address)[:LONGEST_NAME], contact_address=address[:LONGEST_ADDRESS]
    )


async def _with_chair(turn: Turn, unit: Unit, wanted: Subgroup, said: str) -> Subgroup:
    """A name, and where they are from when that is said: "Ulla Påhitt i Bjuv", "Ulla Påhitt, Bjuv"."""
    for between in (", ", " i ", " från ", " from ", " in "):
        name, found, home = said.rpartition(between)
        if found:
            try:
                organisation = await home_meant(turn, unit, home.strip("() "))
            except NoSuchOrganisation:
                continue
            return replace(wanted, chair=name[:LONGEST_NAME].strip(), chair_organisation_id=organisation.id)
    member = await member_meant(turn, unit, said)
    home_id = member.organisation_id if member else None
    return replace(wanted, chair=(member.name if member else said)[:LONGEST_NAME], chair_organisation_id=home_id)


def _told(turn: Turn, before: Subgroup | None, done: Done[Subgroup]) -> Reply:
    kept = done.thing
    key = "subgroup-changed" if before else "subgroup-added"
    lines = [say(turn.locale, key, name=kept.name)]
    asked = kept.contact_id or kept.contact
    if kept.rhythm_weeks and asked:
        lines.append(say(turn.locale, "subgroup-will-be-asked", weeks=kept.rhythm_weeks))
    elif kept.rhythm_weeks:
        lines.append(say(turn.locale, "subgroup-nobody-asked", name=kept.name))
    return Reply(receipt=tuple(lines), acts=(done.act,), about=about(kept))


async def _form(
    turn: Turn, unit: Unit, values: Mapping[str, str], there: Subgroup | None, faults: list[Fault] | None = None
) -> Reply:
    kept = branches(await unit.subgroups.all(), turn.today)
    offered = Offered(
        [(b.subgroup.name, str(b.subgroup.id)) for b in kept if there is None or b.subgroup.id != there.id],
        [(o.name, str(o.id)) for o in await unit.organisations.all()],
        [choice_of(m) for m in await unit.members.roster(turn.today)],
        dataset(turn),
    )
    carried = {"subgroup": there.id, "version": there.version} if there else {}
    form = subgroup_form(turn.locale, values, offered, faults or [], **carried)
    here = turn.kind is Kind.OPEN_FORM or turn.place is Place.PERSONAL or bool(faults)
    text = "" if here else say(turn.locale, "subgroup-fill-in")
    return Reply(text=text, form=form, summary=say(turn.locale, "subgroup-form-title"))


def _values(there: Subgroup | None) -> dict[str, str]:
    """What the form is filled in with."""
    if there is None:
        return {"weeks": str(USUAL_WEEKS)}
    found = {
        "name": there.name,
        "parent": there.parent_id,
        "chair": there.chair,
        "chair_home": there.chair_organisation_id,
        "contact": there.contact_id,
        "outside": there.contact,
        "address": there.contact_address,
        "task": there.task,
        "weeks": there.rhythm_weeks,
        "next": there.next_meeting_on,
    }
    return {name: "" if value is None else str(value) for name, value in found.items()}


async def _read(
    turn: Turn, unit: Unit, values: Mapping[str, str], there: Subgroup | None
) -> tuple[Subgroup, list[Fault]]:
    faults: list[Fault] = []
    known = {
        "parent": {s.id for s in await unit.subgroups.all() if not s.removed},
        "chair_home": {o.id for o in await unit.organisations.all()},
        "contact": {m.id for m in await unit.members.roster(turn.today)},
        "weeks": set(range(1, 105)),
    }
    keys: dict[str, int | None] = {}
    for name, found in known.items():
        said = values[name]
        keys[name] = int(said) if is_key(said) else None
        if said and keys[name] not in found:
            faults.append(Fault(name, "subgroup-gone", {}))
    next_on = day_of(values["next"])
    if values["next"] and (next_on is None or abs(next_on - turn.today) > FURTHEST):
        faults.append(Fault("next", "subgroup-no-day", {}))
    if keys["contact"] and values["outside"].strip():
        faults.append(Fault("outside", "subgroup-two-contacts", {}))
    wanted = replace(
        there or Subgroup(0, turn.network.id, ""),
        name=values["name"],
        parent_id=keys["parent"],
        chair=" ".join(values["chair"].split()),
        chair_organisation_id=keys["chair_home"],
        contact_id=keys["contact"],
        contact=" ".join(values["outside"].split()),
        contact_address=" ".join(values["address"].split()),
        task=values["task"],
        rhythm_weeks=keys["weeks"],
        next_meeting_on=next_on,
    )
    return wanted, faults
