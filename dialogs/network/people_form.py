"""*Medlemmar*, *roller*, *ändra Maja Mallqvist*: a person is picked, then everything about them is in one form."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dialogs.cards.form import PeopleField, choice_of, named
from dialogs.cards.members import (
    OPEN,
    OPEN_ONE,
    PICK,
    SAVE,
    About,
    change_member_button,
    member_form,
    member_title,
    pick_form,
    title,
    told_term,
)
from dialogs.forms import Field, each_once, is_key, meanwhile, said_in_chat, text_of, typed_in, was_filled_in
from dialogs.network.succession import left_receipt
from dialogs.people_choices import dataset, person_in
from dialogs.resolving import member_named, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST
from meetings.errors import NotForYou
from meetings.network.one_member import ROLES, Held, MemberWanted, held, member_faults, save_member
from meetings.network.people import Member, MemberKind, Role, RoleTerm, folded
from meetings.network.setup import LONGEST_NAME, Fault
from meetings.ports import Unit

routes = Routes()
PERSON = "member"
DAY = 40
"""Characters of a day."""
TERM_FIELDS = {f"{role.value}{end}": Field(DAY, always=not end) for role in ROLES for end in ("", "_from", "_until")}
FIELDS = {
    "name": Field(LONGEST_NAME),
    "organisation": Field(DAY),
    "other_organisation": Field(LONGEST_NAME),
    "title": Field(LONGEST_NAME),
    "kind": Field(DAY, always=True),
    **TERM_FIELDS,
    "last_day": Field(DAY),
}


@routes.intent("members_form", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The pick, the form of the person named, or an empty one."""
    require(turn.actor, Act.SET_UP)
    slots = intent.slots
    if slots.get("person"):
        member = await member_named(turn, unit, slots["person"])
        return await _of(turn, unit, member, to_be=str(slots.get("role") or ""))
    if slots.get("new"):
        return await _new(turn, unit, name=str(slots.get("new_name") or ""))
    return await _pick(turn, unit)


@routes.form(OPEN)
async def open_pick(turn: Turn, unit: Unit) -> Reply:
    """Who leads, and a field to pick a person in."""
    require(turn.actor, Act.SET_UP)
    return await _pick(turn, unit)


@routes.verb(PICK)
async def picked(turn: Turn, unit: Unit) -> Reply:
    """The form of the person that was picked."""
    require(turn.actor, Act.SET_UP)
    roster = await unit.members.roster(turn.today)
    values, faults = typed_in(turn.data, {PERSON: Field(DAY), named(PERSON): Field(LONGEST_NAME)})
    member = person_in(values, PERSON, roster, faults)
    if member is None:
        return await _pick(turn, unit, values, each_once(faults) or [Fault(PERSON, "choose-somebody")])
    return await _of(turn, unit, member)


@routes.form(OPEN_ONE)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """A person's form, or an empty one for somebody who is to be added."""
    require(turn.actor, Act.SET_UP)
    if "member" not in turn.data:
        return await _new(turn, unit)
    return await _of(turn, unit, await _member(turn, unit))


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Save what the form says of a person, or show it again: with what is wrong, or what others changed meanwhile."""
    require(turn.actor, Act.SET_UP)
    member = await _member(turn, unit) if "member" in turn.data else None
    about = await _about(turn, unit, member)
    typed, faults = typed_in(turn.data, FIELDS)
    values, changed = meanwhile(typed, was_filled_in(turn.data, about.was), about.was) if member else (typed, [])
    if changed:
        return _form(turn, values, about, changed, changed=True)
    wanted, unreadable = _read(values, about)
    last_day = _last_day(turn, values, about, unreadable)
    faults = each_once([*faults, *unreadable])
    sure = bool(wanted.name) and folded(text_of(turn.data, "sure")) == folded(wanted.name)
    if not faults:
        faults = await member_faults(unit, turn.by, member, wanted, turn.today, sure=sure)
    if faults:
        like = wanted.name if any(f.name == "member-like" for f in faults) else ""
        return _form(turn, values, replace(about, sure=like), faults)
    return await _saved(turn, unit, member, wanted, last_day)


async def _saved(turn: Turn, unit: Unit, member: Member | None, wanted: MemberWanted, last_day: date | None) -> Reply:
    before = await unit.role_terms.all()
    done = await save_member(unit, turn.by, member, wanted, turn.today)
    now = await unit.members.get(done.thing.id if done else member.id if member else 0)
    assert now is not None
    lines: list[str] = []
    if done:
        lines.append(say(turn.locale, "member-saved" if member else "member-added", name=now.name))
        lines += _told_terms(turn, now, before, await unit.role_terms.all())
        if member is None and now.person_id is None:
            lines.append(say(turn.locale, "member-not-in-team", name=now.name))
    acts = [done.act] if done else []
    if last_day is not None and last_day != now.leaves_on:
        left = await left_receipt(turn, unit, now, last_day)
        lines += left.receipt
        acts += left.acts
    if not acts:
        return Reply(text=say(turn.locale, "form-nothing-changed"))
    return Reply(receipt=tuple(lines), acts=tuple(acts), buttons=(change_member_button(turn.locale, now),))


async def _pick(turn: Turn, unit: Unit, values: Mapping[str, str] | None = None, faults: Sequence[Fault] = ()) -> Reply:
    values = values or {}
    roster = await unit.members.roster(turn.today)
    terms = await unit.role_terms.all()
    leads = [(m, role, held(terms, m.id, role, turn.today).last) for role in ROLES for m in roster if role in m.roles]
    people = PeopleField(
        PERSON,
        say(turn.locale, "members-who"),
        values.get(PERSON, ""),
        [choice_of(m) for m in roster],
        dataset(turn),
        typed=values.get(named(PERSON), ""),
    )
    made = pick_form(turn.locale, people, leads, faults)
    return Reply(text=said_in_chat(turn), form=made, summary=title(turn.locale))


async def _of(turn: Turn, unit: Unit, member: Member, *, to_be: str = "") -> Reply:
    about = await _about(turn, unit, member)
    values = dict(about.was)
    if to_be in {role.value for role in ROLES} and values[to_be] != "true":
        values |= {to_be: "true", f"{to_be}_from": turn.today.isoformat()}
    return _form(turn, values, about)


async def _new(turn: Turn, unit: Unit, *, name: str = "") -> Reply:
    about = await _about(turn, unit, None)
    return _form(turn, {**about.was, "name": name[:LONGEST_NAME]}, about)


def _form(
    turn: Turn, values: Mapping[str, str], about: About, faults: Sequence[Fault] = (), *, changed: bool = False
) -> Reply:
    made = member_form(turn.locale, values, about, faults, changed=changed)
    return Reply(text=said_in_chat(turn), form=made, summary=member_title(turn.locale, about.member))


async def _member(turn: Turn, unit: Unit) -> Member:
    """The member a form is about; who has left has none any more."""
    member = await unit.members.get(whole(turn.data, "member"))
    if member is None or not member.active:
        raise NotForYou
    return member


async def _about(turn: Turn, unit: Unit, member: Member | None) -> About:
    terms = await unit.role_terms.all()
    was = dict.fromkeys(FIELDS, "") | {"kind": MemberKind.MEMBER.value}
    if member is not None:
        was |= {
            "name": member.name,
            "organisation": str(member.organisation_id or ""),
            "title": member.title,
            "kind": member.kind.value,
            "last_day": _iso(member.leaves_on),
        }
    for role in ROLES:
        has = held(terms, member.id, role, turn.today) if member else Held()
        was |= {
            role.value: "true" if has.on else "false",
            f"{role.value}_from": _iso(has.first),
            f"{role.value}_until": _iso(has.last),
        }
    return About(member, await unit.organisations.all(), was)


def _read(values: Mapping[str, str], about: About) -> tuple[MemberWanted, list[Fault]]:
    faults: list[Fault] = []
    kind = values["kind"]
    if kind not in list(MemberKind):
        faults.append(Fault("kind", "choose-kind"))
    roles = {role: _held(role, values, faults) for role in ROLES}
    wanted = MemberWanted(
        name=" ".join(values["name"].split()),
        organisation=_organisation(values, about, faults),
        title=" ".join(values["title"].split()),
        kind=MemberKind(kind) if kind in list(MemberKind) else MemberKind.MEMBER,
        roles=roles,
    )
    return wanted, faults


def _organisation(values: Mapping[str, str], about: About, faults: list[Fault]) -> str | None:
    """One that is written wins over the one chosen."""
    other, chosen = " ".join(values["other_organisation"].split()), values["organisation"].strip()
    if other or not chosen:
        return other or None
    found = next((o.name for o in about.organisations if is_key(chosen) and o.id == int(chosen)), None)
    if found is None:
        faults.append(Fault("organisation", "organisation-gone"))
    return found


def _held(role: Role, values: Mapping[str, str], faults: list[Fault]) -> Held:
    on = values[role.value] == "true"
    first, last = (_day(f"{role.value}{end}", values, faults) for end in ("_from", "_until"))
    return Held(on, first, last) if on else Held()


def _last_day(turn: Turn, values: Mapping[str, str], about: About, faults: list[Fault]) -> date | None:
    """The day after which they have left, if one is said."""
    if about.member is None:
        return None
    day = _day("last_day", values, faults)
    if day is None and about.was["last_day"] and not values["last_day"].strip():
        faults.append(Fault("last_day", "last-day-kept"))
    elif day is not None and day != about.member.leaves_on:
        if day - turn.today > FURTHEST:
            faults.append(Fault("last_day", "far-meeting", {"date": day}))
        elif about.member.id == turn.actor.id and day < turn.today:
            faults.append(Fault("last_day", "own-last-day"))
    return day


def _day(where: str, values: Mapping[str, str], faults: list[Fault]) -> date | None:
    text = values[where].strip()
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        faults.append(Fault(where, "unreadable-day", {"text": text[:20]}))
        return None


def _told_terms(turn: Turn, member: Member, before: Sequence[RoleTerm], after: Sequence[RoleTerm]) -> list[str]:
    """What is another than it was of the roles, each in a line."""
    said: list[str] = []
    for role in ROLES:
        was, now = (held(terms, member.id, role, turn.today) for terms in (before, after))
        if was == now:
            continue
        if now.on:
            term = told_term(turn.locale, say(turn.locale, f"role-{role.value}"), now.first, now.last)
            said.append(say(turn.locale, "member-term", term=term))
        else:
            said.append(say(turn.locale, "member-no-term", role=say(turn.locale, f"role-{role.value}").lower()))
    return said


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
