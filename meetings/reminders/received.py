"""Which reminders have gone out: the newest to each person of each matter, and what became of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from meetings.actions.items import ActionItem
from meetings.calendar.days import local
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.deliveries import DeliveryKind, DeliveryState
from meetings.reminders.planning import ABOUT, circle_of, recipient

GONE = frozenset({DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.DEAD})
"""Sent, perhaps sent, and given up."""


@dataclass(frozen=True, slots=True)
class Received:
    """The newest reminder of one matter to one person: its day, and whether it arrived."""

    item: ActionItem
    member: Member
    day: date
    state: DeliveryState


async def received(
    unit: Unit, now: datetime, items: Sequence[ActionItem], only: Collection[int] | None = None
) -> list[Received]:
    """Of these matters, to those who prepare them or the members with these ids; the newest first."""
    circle, today = await circle_of(unit, now, items), local(now, unit.network.time_zone).date()
    found = []
    for item in items:
        rows = [
            r
            for r in await unit.deliveries.about(ABOUT, item.id)
            if r.kind is DeliveryKind.REMINDER and r.state in GONE and r.due_on <= today
        ]
        for member in circle.preparers(item):
            theirs = [r for r in rows if r.recipient == recipient(member.id)]
            if theirs and (only is None or member.id in only):
                last = max(theirs, key=lambda r: (r.not_before, r.id))
                found.append(Received(item, member, last.due_on, last.state))
    return sorted(found, key=lambda r: (-r.day.toordinal(), r.member.name, r.item.number))
