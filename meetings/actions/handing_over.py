"""Handing a matter over: chair and coordinator do it at once, its preparer asks the one who is to have it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.actions.items import ActionItem, Preparer, corrects
from meetings.actions.listing import changed, check_on_the_list, reassign, require_of
from meetings.actions.preparers import own_part, seats_of
from meetings.authorisation import Act, require
from meetings.errors import ForLeads, NotForYou, Refusal
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient

ASKED, ANSWERED = "handover-asked", "handover-answered"
"""The rules of the two notices."""
ABOUT = "Act"
"""What they are about: the act of asking, so that a second question the same day is another."""
GOOD_FOR = timedelta(days=7)


class OneAtATime(Refusal):
    """A preparer hands a matter over to one person, who has to say yes: `number`."""


class OthersPrepare(Refusal):
    """One of several preparers would take a matter from the others: `number`."""


class NobodyPrepares(Refusal):
    """A preparer would leave a matter with nobody: `number`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody was asked to take a matter over; until they say yes it stays as it is."""

    item: ActionItem
    member: Member


@dataclass(frozen=True, slots=True)
class Question:
    """A standing question: the matter, who asked, and what it was asked by."""

    act: int
    item: ActionItem
    asker: Member


async def hand_over(
    unit: Unit, by: By, item: ActionItem, to: tuple[Preparer, ...], today: date
) -> Done[ActionItem] | Asked:
    """Give a matter to others, or ask the one who is to have it when the actor only prepares it."""
    await require_of(unit, by, Act.REASSIGN_ACTION, item)
    check_on_the_list(item)
    member = await whom_to_ask(unit, by, item, to, today)
    return await reassign(unit, by, item, to) if member is None else await ask(unit, by, item, member)


async def whom_to_ask(unit: Unit, by: By, item: ActionItem, to: tuple[Preparer, ...], today: date) -> Member | None:
    """Who has to say yes before the matter is theirs; None when the actor may decide it.

    Who only prepares a matter gives away their own part: the others keep theirs, and it is never left with nobody.
    """
    if _decides(by, item):
        return None
    if not to:
        raise NobodyPrepares(number=item.number)
    theirs = await _theirs(unit, by.actor, item, today)
    if not theirs:
        raise ForLeads  # it is everybody's: nobody can give away the others' part
    stays = any(p in theirs or p.member_id == by.actor.id for p in to)
    gains = any(p not in item.preparers and p.member_id != by.actor.id for p in to)
    if stays and not gains:
        if set(item.preparers) - set(theirs) - set(to):
            raise OthersPrepare(number=item.number)
        return None
    if len(to) > 1 or to[0].member_id is None or to[0].outside is not None:
        raise OneAtATime(number=item.number)
    member = next((m for m in await unit.members.roster(today) if m.id == to[0].member_id), None)
    if member is None:
        raise NotForYou
    return member


async def ask(unit: Unit, by: By, item: ActionItem, member: Member) -> Asked:
    """Ask the member to take the matter over from the actor, who prepares it."""
    act = await unit.acts.record(by.actor.id, "ask-hand-over", [], by.now, conversation=by.conversation)
    facts = {"item": item.id, "by": by.actor.id, "preparers": _facts(item.preparers)}
    row = notice(unit.network, ASKED, (ABOUT, act), recipient(member.id), by.now, good_for=GOOD_FOR, facts=facts)
    await unit.deliveries.plan([row])
    return Asked(item, member)


def _decides(by: By, item: ActionItem) -> bool:
    """Whether the actor's word is enough: chair, coordinator, the recorder just now, the meeting it is before."""
    at_the_meeting = by.walked is not None and by.walked.before == item.id
    return at_the_meeting or by.actor.leads or corrects(item, by.actor.id, by.now)


async def question(unit: Unit, facts: Mapping[str, object], act: int) -> Question | None:
    """The question if it still stands: the matter is open and with those who had it, and nobody has answered."""
    item = await unit.actions.get(_key(facts.get("item")))
    asker = await unit.members.get(_key(facts.get("by")))
    if item is None or asker is None or not item.alive or _facts(item.preparers) != facts.get("preparers"):
        return None
    answered = any(d.rule == ANSWERED for d in await unit.deliveries.about(ABOUT, act))
    return None if answered else Question(act, item, asker)


async def asked_of(unit: Unit, member: Member, act: int) -> tuple[ActionItem, Question | None]:
    """The matter that an act asked this member to take over, and the question while it stands."""
    if await unit.acts.get(act) is None:
        raise NotForYou
    rows = await unit.deliveries.about(ABOUT, act)
    row = next((d for d in rows if d.rule == ASKED and d.recipient == recipient(member.id)), None)
    item = await unit.actions.get(_key(row.payload.get("item"))) if row and row.payload else None
    if row is None or item is None:
        raise NotForYou
    return item, await question(unit, row.payload or {}, act)


async def take_over(unit: Unit, by: By, asked: Question, today: date) -> Done[ActionItem]:
    """Yes: the matter is theirs in place of who asked, who is told."""
    require(by.actor, Act.TAKE_OVER_ACTION, asked.item, asked=True)
    given = await _theirs(unit, asked.asker, asked.item, today)
    mine = Preparer(member_id=by.actor.id)
    kept = [mine if p in given else p for p in asked.item.preparers]
    after = replace(asked.item, preparers=tuple(dict.fromkeys(kept)))
    done = await changed(unit, by, "take-over", [asked.item], [after])
    await _tell(unit, by, asked, yes=True)
    return done


async def leave(unit: Unit, by: By, asked: Question) -> None:
    """No: the matter stays where it is, and who asked is told."""
    require(by.actor, Act.TAKE_OVER_ACTION, asked.item, asked=True)
    await unit.acts.record(by.actor.id, "decline-hand-over", [], by.now, conversation=by.conversation)
    await _tell(unit, by, asked, yes=False)


async def _tell(unit: Unit, by: By, asked: Question, *, yes: bool) -> None:
    facts = {"item": asked.item.id, "by": by.actor.id, "yes": yes}
    to = recipient(asked.asker.id)
    await unit.deliveries.plan([notice(unit.network, ANSWERED, (ABOUT, asked.act), to, by.now, facts=facts)])


async def _theirs(unit: Unit, member: Member, item: ActionItem, today: date) -> tuple[Preparer, ...]:
    """What of a matter's preparers is this member alone: by name, by seat or for the organisation."""
    return own_part(item, member, await seats_of(unit, member, today))


def _facts(preparers: Sequence[Preparer]) -> list[dict[str, object]]:
    return [asdict(p) for p in preparers]


def _key(value: object) -> int:
    return value if isinstance(value, int) else 0
