"""A reminder at once, because somebody asks for it: at most once a day for each matter and person.

Like every reminder it is a row, judged again when it is sent; by night it is sent the next morning.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.actions.listing import require_of
from meetings.authorisation import Act
from meetings.calendar.days import local
from meetings.errors import AlreadyDone
from meetings.network.people import Member, Network
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState, Planned
from meetings.reminders.planning import ABOUT, NOW, circle_of, next_daytime, recipient
from meetings.reminders.settings import wish_of

REMIND = "remind"
"""The act of asking for it; its rows carry the act's id, to be found when it is taken back."""
BY_ACT = "act"
GOOD_FOR = timedelta(days=1)
"""A reminder that was to come at once and has waited a day is none any more: it can be asked for again."""
ARRIVED = frozenset({DeliveryState.SENT, DeliveryState.UNKNOWN})
"""Sent, as far as is known."""


class Fate(StrEnum):
    """What becomes of a reminder that was asked for."""

    NOW = "now"
    LATER = "later"
    """It is night: the next morning."""
    ALREADY = "already"
    """They have been reminded of it that day."""
    COMING = "coming"
    """They are reminded of it that day without this."""
    UNDER_WAY = "under-way"
    """One is being sent."""
    FAILED = "failed"
    """One has been tried that day and did not arrive."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one person is told of one matter, and when, or when they were."""

    item: ActionItem
    member: Member
    fate: Fate
    at: datetime


@dataclass(frozen=True, slots=True)
class Reminded:
    """What came of asking for reminders."""

    told: tuple[Told, ...] = ()
    own: tuple[ActionItem, ...] = ()
    """Matters that are the asker's alone."""
    nobody: tuple[ActionItem, ...] = ()
    """Matters that nobody prepares who could be reminded."""
    act: int | None = None
    """The audit row, by which what has not been sent is taken back; None when nothing was planned."""


async def remind(unit: Unit, by: By, items: Sequence[ActionItem], only: Collection[int] | None = None) -> Reminded:
    """Remind those who prepare the matters, or of them `only` the members with these ids; never the asker."""
    circle = await circle_of(unit, by.now, items)
    told: list[Told] = []
    own: list[ActionItem] = []
    nobody: list[ActionItem] = []
    planned: list[Planned] = []
    for item in items:
        await require_of(unit, by, Act.REMIND_ACTION, item)
        if not item.alive:
            raise AlreadyDone(number=item.number)
        everybody = circle.preparers(item)
        others = [m for m in everybody if m.id != by.actor.id and (only is None or m.id in only)]
        if not others:
            (own if everybody else nobody).append(item)
            continue
        rows = await unit.deliveries.about(ABOUT, item.id)
        for member in others:
            row = at_once(unit.network, item, member, by)
            one = _fate(rows, row, item, member, by.now)
            told.append(one)
            if one.fate in (Fate.NOW, Fate.LATER):
                planned.append(row)
    act = await recorded(unit, by, REMIND) if planned else None
    if planned:
        await unit.deliveries.plan([replace(row, payload={**(row.payload or {}), BY_ACT: act}) for row in planned])
    return Reminded(tuple(told), tuple(own), tuple(nobody), act)


def at_once(network: Network, item: ActionItem, member: Member, by: By) -> Planned:
    """The row of a reminder that was asked for; its key lets there be one a day."""
    starts = next_daytime(by.now, network)
    return Planned(
        kind=DeliveryKind.REMINDER,
        object_kind=ABOUT,
        object_id=item.id,
        rule=NOW,
        due_on=local(starts, network.time_zone).date(),
        recipient=recipient(member.id),
        not_before=starts,
        expires_at=starts + GOOD_FOR,
        payload={"by": by.actor.id},
    )


async def recorded(unit: Unit, by: By, act: str) -> int:
    """The audit row. It stands at the asker's wishes, which it leaves as they are: the matter has not changed."""
    wish = await wish_of(unit, by.actor.id)
    wish = wish if wish.id else await unit.wishes.add(wish)
    return await unit.acts.record(by.actor.id, act, [Change(wish, wish)], by.now, conversation=by.conversation)


def others_prepare(item: ActionItem, member_id: int) -> bool:
    """Whether somebody else than this member may have to be reminded of a matter."""
    return item.alive and any(p.member_id != member_id for p in item.preparers)


def _fate(rows: Iterable[Delivery], wanted: Planned, item: ActionItem, member: Member, now: datetime) -> Told:
    there = [r for r in rows if (r.recipient, r.due_on) == (wanted.recipient, wanted.due_on)]
    alive = [r for r in there if r.kind is DeliveryKind.REMINDER and r.state is not DeliveryState.CANCELLED]
    arrived = [r for r in alive if r.state in ARRIVED]
    failed = [r for r in alive if r.state is DeliveryState.DEAD]
    coming = [r for r in alive if r.not_before > now]
    fates = ((arrived, Fate.ALREADY), (failed, Fate.FAILED), (coming, Fate.COMING), (alive, Fate.UNDER_WAY))
    for found, fate in fates:
        if found:
            return Told(item, member, fate, max(r.not_before for r in found))
    return Told(item, member, Fate.NOW if wanted.not_before <= now else Fate.LATER, wanted.not_before)
