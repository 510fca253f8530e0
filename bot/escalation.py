"""Who is told when a reminder has not arrived: the channel, without the matter; then the coordinator, by name."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.late import said_instead
from bot.messages import CHANNEL, FAILED
from bot.outcomes import UNREACHED
from bot.teams.outcome import Terminal, refused
from meetings.calendar.days import local
from meetings.network.people import Member, Role
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryKind, Planned
from meetings.reminders.planning import ABOUT, LATE_AT_MOST, member_of, next_daytime, recipient

log = structlog.get_logger(__name__)

MENTION = "mention"
NEXT_DAY, DAYS_TRIED = timedelta(days=1), 7
"""How long it is tried to tell anybody that a reminder has not arrived."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A delivery that will not be tried again, and the answer it got, None when its time ran out."""

    delivery: Delivery
    answer: Exception | None = None


async def escalate(unit: Unit, lost: Sequence[Lost], now: datetime) -> None:
    """Plan, in the unit's transaction, that somebody hears of what did not arrive."""
    planned: list[Planned] = []
    for one in lost:
        row = one.delivery
        facts = {"network": row.network_id, "delivery": row.id, "kind": row.kind.value, "rule": row.rule}
        if row.kind is not DeliveryKind.REMINDER:
            told = said_instead(row, now, unit.network) if refused(one.answer) else []
            planned += told
            log.log(logging.WARNING if told else logging.ERROR, "delivery-lost", **facts)
        elif row.object_kind != ABOUT:
            others = await _who_else(unit, row, now)
            planned += others
            log.log(logging.WARNING if others else logging.ERROR, "report-not-arrived", **facts)
        elif isinstance(one.answer, Terminal):
            log.warning("reminder-refused", **facts)
            planned.append(_about(unit, row.id, MENTION, CHANNEL, now))
        else:
            log.warning("reminder-not-arrived", **facts)
            leads = await _leads(unit, row, now)
            planned += [_about(unit, row.id, UNREACHED, recipient(m.id), now) for m in leads]
    if planned:
        await unit.deliveries.plan(planned)


async def _who_else(unit: Unit, report: Delivery, now: datetime) -> list[Planned]:
    """Whom to tell when a report has not arrived either.

    The coordinators, others who lead, the person in the channel: whoever has not been asked yet; then all again on
    the next day, for a week.
    """
    original = await unit.deliveries.get(report.object_id)
    if original is None:
        return []
    told = await unit.deliveries.about(FAILED, original.id)
    tried = {d.recipient for d in told if d.rule == UNREACHED}
    today = local(now, unit.network.time_zone).date()
    everybody = [m for m in await unit.members.roster(today) if m.leads and m.id != member_of(original.recipient)]
    for leads in (await _leads(unit, original, now), everybody):
        untried = [m for m in leads if recipient(m.id) not in tried]
        if untried:
            return [_about(unit, original.id, UNREACHED, recipient(m.id), now) for m in untried]
    if all(d.rule != MENTION for d in told) and unit.network.channel_id is not None:
        return [_about(unit, original.id, MENTION, CHANNEL, now)]
    if len({d.due_on for d in told if d.rule == UNREACHED}) >= DAYS_TRIED:
        return []
    return [_about(unit, original.id, UNREACHED, recipient(m.id), now + NEXT_DAY) for m in everybody]


async def _leads(unit: Unit, original: Delivery, now: datetime) -> list[Member]:
    """The coordinators, or the chairs when there are none besides the person themselves."""
    today = local(now, unit.network.time_zone).date()
    others = [m for m in await unit.members.roster(today) if m.id != member_of(original.recipient)]
    for role in (Role.COORDINATOR, Role.CHAIR):
        found = [m for m in others if role in m.roles]
        if found:
            return found
    return []


def _about(unit: Unit, delivery_id: int, rule: str, to: str, now: datetime) -> Planned:
    starts = next_daytime(now, unit.network)
    return Planned(
        kind=DeliveryKind.REMINDER,
        object_kind=FAILED,
        object_id=delivery_id,
        rule=rule,
        due_on=local(starts, unit.network.time_zone).date(),
        recipient=to,
        not_before=starts,
        expires_at=starts + LATE_AT_MOST,
    )
