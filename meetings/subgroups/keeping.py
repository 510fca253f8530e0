"""Sub-networks are entered, changed and taken off; they give signs of life; who sits in them is kept."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from meetings.acting import By, Done
from meetings.authorisation import Act, may, require
from meetings.calendar.days import FURTHEST, local
from meetings.errors import AlreadyDone, EmptyTitle, FarDate, ForLeads, NotForYou, Refusal, TooLong
from meetings.network.people import Member, folded
from meetings.ports import Change, Unit
from meetings.subgroups.records import Life, Sign, Subgroup, SubgroupMember
from meetings.subgroups.tree import would_circle

KEEP, OFF, SIGN, SIT, UNSIT = "keep-subgroup", "remove-subgroup", "subgroup-sign", "sit-in-subgroup", "leave-subgroup"
"""The acts."""
LONGEST_NAME = 100
LONGEST_TEXT = 2000
"""Characters."""


class SubgroupExists(Refusal):
    """There is a sub-network called `name` already."""


class NotYourSubgroup(Refusal):
    """Its contact, its chair, those who sit in it and those who lead tell of the sub-network `name`."""


class UnderItself(Refusal):
    """The sub-network `name` would come to lie under itself."""


async def keep_subgroup(unit: Unit, by: By, wanted: Subgroup) -> Done[Subgroup]:
    """Enter one (id 0), or change one."""
    require(by.actor, Act.KEEP_SUBGROUPS)
    others = [s for s in await unit.subgroups.all() if not s.removed and s.id != wanted.id]
    checked = _checked(wanted)
    if any(folded(checked.name) in _names(other) for other in others):
        raise SubgroupExists(name=checked.name)
    if wanted.id and would_circle([*others, wanted], wanted.id, wanted.parent_id):
        raise UnderItself(name=checked.name)
    before = await unit.subgroups.get(wanted.id) if wanted.id else None
    if before == checked:
        raise AlreadyDone(number=checked.name)
    saved = await (unit.subgroups.save(checked) if before else unit.subgroups.add(checked))
    act = await unit.acts.record(by.actor.id, KEEP, [Change(before, saved)], by.now, conversation=by.conversation)
    return Done(act, (saved,))


async def remove_subgroup(unit: Unit, by: By, subgroup: Subgroup) -> Done[Subgroup]:
    """It is no more; what it told stays in the history, and those under it come to lie under its parent."""
    require(by.actor, Act.KEEP_SUBGROUPS)
    if subgroup.removed:
        raise AlreadyDone(number=subgroup.name)
    changes = [Change(subgroup, await unit.subgroups.save(replace(subgroup, removed=True)))]
    for child in await unit.subgroups.all():
        if child.parent_id == subgroup.id and not child.removed:
            moved = await unit.subgroups.save(replace(child, parent_id=subgroup.parent_id))
            changes.append(Change(child, moved))
    act = await unit.acts.record(by.actor.id, OFF, changes, by.now, conversation=by.conversation)
    return Done(act, (replace(subgroup, removed=True, version=subgroup.version + 1),))


async def give_sign(
    unit: Unit, by: By, subgroup: Subgroup, life: Life, text: str = "", next_meeting_on: date | None = None
) -> Done[Sign]:
    """Somebody tells how it is with it; the newest sign is what it shows.

    Those who lead tell of any, others of those they are the contact of, chair or sit in.
    """
    require(by.actor, Act.REPORT_SUBGROUP)
    if not await tells_of(unit, by.actor, subgroup):
        raise NotYourSubgroup(name=subgroup.name)
    if subgroup.removed:
        raise NotForYou
    today = local(by.now, unit.network.time_zone).date()
    said = _text(text)
    if next_meeting_on is not None and next_meeting_on - today > FURTHEST:
        raise FarDate(date=next_meeting_on)
    sign = await unit.signs.add(Sign(0, unit.network.id, subgroup.id, by.now, life, said, next_meeting_on, by.actor.id))
    shown = await unit.subgroups.save(shows(subgroup, sign, today))
    changes = [Change(None, sign), Change(subgroup, shown)]
    act = await unit.acts.record(by.actor.id, SIGN, changes, by.now, conversation=by.conversation)
    return Done(act, (sign,))


async def tells_of(unit: Unit, member: Member, subgroup: Subgroup) -> bool:
    """Whether somebody tells how it is with a sub-network: who leads, its contact, its chair, who sits in it."""
    if may(member, Act.KEEP_SUBGROUPS) or subgroup.contact_id == member.id:
        return True
    if subgroup.chair and folded(subgroup.chair) == folded(member.name):
        return True
    sitting = await unit.subgroup_members.all()
    return any(p.member_id == member.id and p.subgroup_id == subgroup.id and not p.removed for p in sitting)


def shows(subgroup: Subgroup, sign: Sign, today: date) -> Subgroup:
    """The sub-network with what a sign says of it."""
    return replace(
        subgroup, heard_on=today, life=sign.life, next_meeting_on=sign.next_meeting_on or subgroup.next_meeting_on
    )


async def seat_people(unit: Unit, by: By, subgroup: Subgroup, people: Sequence[SubgroupMember]) -> Done[SubgroupMember]:
    """Who sits in it for an organisation from now on: their earlier rows for that organisation give way.

    Members say so for their own organisation, those who lead for any.
    """
    homes = {p.organisation_id for p in people}
    _may_seat(by, homes)
    sitting = [p for p in await unit.subgroup_members.all() if p.subgroup_id == subgroup.id and not p.removed]
    earlier = [p for p in sitting if p.organisation_id in homes]
    changes = [Change(p, await unit.subgroup_members.save(replace(p, removed=True))) for p in earlier]
    made = [await unit.subgroup_members.add(replace(p, name=_named(p.name))) for p in people]
    changes += [Change(None, one) for one in made]
    act = await unit.acts.record(by.actor.id, SIT, changes, by.now, conversation=by.conversation)
    return Done(act, tuple(made))


async def unseat(unit: Unit, by: By, person: SubgroupMember) -> Done[SubgroupMember]:
    """They sit there no more."""
    _may_seat(by, {person.organisation_id})
    if person.removed:
        raise AlreadyDone(number=person.name)
    saved = await unit.subgroup_members.save(replace(person, removed=True))
    act = await unit.acts.record(by.actor.id, UNSIT, [Change(person, saved)], by.now, conversation=by.conversation)
    return Done(act, (saved,))


def _may_seat(by: By, homes: Collection[int | None]) -> None:
    own = by.actor.organisation_id is not None and set(homes) == {by.actor.organisation_id}
    if not own and not may(by.actor, Act.KEEP_SUBGROUPS):
        raise ForLeads
    require(by.actor, Act.REPORT_SUBGROUP)


def _checked(wanted: Subgroup) -> Subgroup:
    weeks = wanted.rhythm_weeks
    return replace(
        wanted,
        name=_named(wanted.name),
        task=_text(wanted.task),
        rhythm_weeks=None if weeks is None else min(max(weeks, 1), 104),
    )


def _named(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise EmptyTitle
    if len(name) > LONGEST_NAME:
        raise TooLong(length=len(name), limit=LONGEST_NAME)
    return name


def _text(typed: str) -> str:
    text = typed.strip()
    if len(text) > LONGEST_TEXT:
        raise TooLong(length=len(text), limit=LONGEST_TEXT)
    return text


def _names(subgroup: Subgroup) -> set[str]:
    return {folded(name) for name in (subgroup.name, *subgroup.aliases)}
