"""Several things of one person given to another at once: by chair and coordinator, or asked in one question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from meetings.acting import By
from meetings.actions.belongings import Belongings, belongings_of, pass_on
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.orphans import orphans, unheld
from meetings.authorisation import Act, require
from meetings.errors import ForLeads, NotForYou, Refusal
from meetings.naming import names_of
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import circle_of, recipient

ASKED, ANSWERED = "hand-on-asked", "hand-on-answered"
"""The rules of the two notices."""
ABOUT = "Act"
GOOD_FOR = timedelta(days=14)


class NothingLeft(Refusal):
    """Somebody else has all of it already."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What was given to whom, by which act."""

    act: int
    to: Member
    given: Belongings


@dataclass(frozen=True, slots=True)
class Question:
    """A standing question: who asks, and what is still theirs of it."""

    act: int
    asker: Member
    theirs: Belongings


async def hand_on(unit: Unit, by: By, what: Iterable[str], to: Member, former: int | None) -> Handed:
    """Give things to a member, by who leads: those of a former preparer, or, with None, those that nobody holds."""
    require(by.actor, Act.SET_UP)
    theirs = (await belongings_of(unit, former) if former is not None else await orphans(unit, by.now)).only(what)
    circle, names = await circle_of(unit, by.now), await names_of(unit)

    def given(preparer: Preparer) -> bool:
        return preparer.member_id == former if former is not None else unheld(preparer, circle, names)

    if not theirs:
        raise NothingLeft
    changes = await pass_on(unit, theirs, given, to.id, by.now, by.working_day)
    act = await unit.acts.record(by.actor.id, "hand-on", changes, by.now, conversation=by.conversation)
    return Handed(act, to, theirs)


async def ask_to_take(unit: Unit, by: By, what: Iterable[str], to: Member) -> Belongings:
    """Ask a member to take over matters that the actor prepares by name: one question for all; what it is about."""
    require(by.actor, Act.READ)
    theirs = Belongings(matters=(await belongings_of(unit, by.actor.id)).only(what).matters)
    if not theirs:
        raise NothingLeft
    if to.id == by.actor.id:
        raise NotForYou
    act = await unit.acts.record(by.actor.id, "ask-hand-on", [], by.now, conversation=by.conversation)
    facts = {"by": by.actor.id, "items": [i.id for i in theirs.matters]}
    row = notice(unit.network, ASKED, (ABOUT, act), recipient(to.id), by.now, good_for=GOOD_FOR, facts=facts)
    await unit.deliveries.plan([row])
    return theirs


async def question(unit: Unit, facts: Mapping[str, object], act: int) -> Question | None:
    """The question while it stands: some of it is still the asker's, and nobody has answered."""
    asker = await unit.members.get(_key(facts.get("by")))
    items = facts.get("items")
    if asker is None or not isinstance(items, list):
        return None
    if any(d.rule == ANSWERED for d in await unit.deliveries.about(ABOUT, act)):
        return None
    theirs = await belongings_of(unit, asker.id)
    left: tuple[ActionItem, ...] = tuple(i for i in theirs.matters if i.id in items)
    return Question(act, asker, Belongings(matters=left)) if left else None


async def asked_of(unit: Unit, member: Member, act: int) -> Question | None:
    """The question that an act put to this member, while it stands; refused when it was put to somebody else."""
    rows = await unit.deliveries.about(ABOUT, act)
    row = next((d for d in rows if d.rule == ASKED and d.recipient == recipient(member.id)), None)
    if row is None:
        raise NotForYou
    return await question(unit, row.payload or {}, act)


async def take(unit: Unit, by: By, asked: Question) -> Handed:
    """Yes: what is still the asker's is theirs, in one act, and who asked is told."""
    for item in asked.theirs.matters:
        require(by.actor, Act.TAKE_OVER_ACTION, item, asked=True)

    def given(preparer: Preparer) -> bool:
        return preparer.member_id == asked.asker.id

    changes = await pass_on(unit, asked.theirs, given, by.actor.id, by.now, by.working_day)
    act = await unit.acts.record(by.actor.id, "take-over", changes, by.now, conversation=by.conversation)
    await _tell(unit, by, asked, yes=True)
    return Handed(act, by.actor, asked.theirs)


async def decline(unit: Unit, by: By, asked: Question) -> None:
    """No: everything stays where it is, and who asked is told."""
    await unit.acts.record(by.actor.id, "decline-hand-over", [], by.now, conversation=by.conversation)
    await _tell(unit, by, asked, yes=False)


async def successor_named(unit: Unit, key: int, today: date) -> Member:
    """The member of that id who is in the network today."""
    found = next((m for m in await unit.members.roster(today) if m.id == key), None)
    if found is None:
        raise NotForYou
    return found


def check_may_move(actor: Member, former: int | None) -> None:
    """Refuse moving another's things to anybody but chair and coordinator."""
    require(actor, Act.READ)
    if not actor.leads and former != actor.id:
        raise ForLeads if former is not None else NotForYou


async def _tell(unit: Unit, by: By, asked: Question, *, yes: bool) -> None:
    facts = {"by": by.actor.id, "yes": yes, "items": [i.id for i in asked.theirs.matters]}
    to = recipient(asked.asker.id)
    await unit.deliveries.plan([notice(unit.network, ANSWERED, (ABOUT, asked.act), to, by.now, facts=facts)])


def _key(value: object) -> int:
    return value if isinstance(value, int) else 0
