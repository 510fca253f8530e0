"""What is done now and then: reminders compared with the list and repaired, old keys thrown away, and the figures."""

import asyncio
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog

from bot.delivery import Memory
from meetings.agenda.calling import call
from meetings.agenda.moves import ask_of_moved
from meetings.agenda.rhythm import calls_due, replan_rhythm
from meetings.bodies.telling import replan_bodies
from meetings.calendar.days import local, upcoming
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.chairing.proposing import propose_election
from meetings.errors import ChangedMeanwhile
from meetings.links.carrying import carry
from meetings.minutes.comment_days import replan_last_days
from meetings.network.missing import tell_of_missing
from meetings.network.parting import come_together
from meetings.network.succession import begin
from meetings.ports import Unit
from meetings.reminders.digest import plan_digest
from meetings.reminders.planning import circle_of, replan, sending_time, stale
from meetings.rounds.asking import close_due
from meetings.rounds.nudging import replan_rounds
from meetings.subgroups.asking import ask_contacts
from storage.upkeep import Overview

log = structlog.get_logger(__name__)

KEYS_KEPT = timedelta(days=30)
"""Teams resends within minutes, but an old card may be pressed again after weeks."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """How many reminders were missing and have been planned, and how many no longer held and were cancelled."""

    planned: int = 0
    cancelled: int = 0


async def reconcile(store: Memory, now: datetime, working: WorkingDay = is_working_day) -> Repaired:
    """Compare the open matters of every network with their reminders and repair what differs.

    Everything that changes a matter replans its reminders itself; what is left is what changes by itself or
    elsewhere: days pass, a seat gets another holder, a member leaves, the network chooses other days.
    """
    planned = cancelled = 0
    networks = await store.directory.networks()
    for network in networks:
        for item_id in await _to_repair(store, network.id, now, working):
            async with store.unit(network.id) as unit:
                item = await unit.actions.get(item_id)
                if item is None:
                    continue
                done = await replan(unit, item, now, working)
                await unit.commit()
            planned, cancelled = planned + done[0], cancelled + done[1]
        await _succession(store, network.id, now, working)
        await carry(store, network, networks, now)
        done = await _rhythm(store, network.id, now, working)
        planned, cancelled = planned + done[0], cancelled + done[1]
    if planned or cancelled:
        log.info("reminders-repaired", planned=planned, cancelled=cancelled)
    return Repaired(planned, cancelled)


async def _succession(store: Memory, network_id: int, now: datetime, working: WorkingDay) -> None:
    """Who leaves and who begins today, of one network."""
    async with store.unit(network_id) as unit:
        done = await come_together(unit, now)
        if await begin(unit, now, working) or done:
            await unit.commit()


async def _rhythm(store: Memory, network_id: int, now: datetime, working: WorkingDay) -> tuple[int, int]:
    """What is said before the meetings to come and of the minutes of those before, of one network."""
    async with store.unit(network_id) as unit:
        coming = upcoming(await unit.meetings.all(), local(now, unit.network.time_zone).date())
        new, gone = await replan_rhythm(unit, coming, now, working)
        new += await ask_of_moved(unit, now, working)
        weekly = await plan_digest(unit, now, working)
        comments = await replan_last_days(unit, now, working)
        yearly = await _yearly(unit, now, working)
        new, gone = new + weekly[0] + comments[0] + yearly, gone + weekly[1] + comments[1]
        if await _let_go(unit, now) or new or gone:
            await unit.commit()
    return new, gone


async def _let_go(unit: Unit, now: datetime) -> int:
    """Send what another process held in the very moment when the network was let go; how many."""
    network = unit.network
    if network.held_since is not None or network.away_since is not None:
        return 0
    return await unit.deliveries.send_again(now)


async def _yearly(unit: Unit, now: datetime, working: WorkingDay) -> int:
    """What time brings of what is kept from year to year; how many things were done."""
    done = await close_due(unit, now, working)
    done += await ask_contacts(unit, now, working)
    done += await propose_election(unit, now, working)
    done += sum(await replan_bodies(unit, now, working))
    done += await tell_of_missing(unit, now, working)
    return done + sum(await replan_rounds(unit, now, working))


async def send_calls(store: Memory, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Send the calls that a network's rhythm has for today, from its sending hour on; how many."""
    sent = 0
    for network in await store.directory.networks():
        wall = local(now, network.time_zone)
        if network.call_days is None or wall.time() < sending_time(network):
            continue
        try:
            sent += await _send_calls_of(store, network.id, now, wall.date(), working)
        except ChangedMeanwhile:  # another process has just sent it
            log.info("call-sent-elsewhere", network=network.id)
    return sent


async def _send_calls_of(store: Memory, network_id: int, now: datetime, today: date, working: WorkingDay) -> int:
    sent = 0
    async with store.unit(network_id) as unit:
        for meeting in await calls_due(unit, unit.network, today, working):
            await call(unit, None, meeting, now, today)
            sent += 1
        if sent:
            await unit.commit()
    return sent


async def throw_away(store: Memory, now: datetime) -> int:
    """Delete questions nobody answered and keys of activities long past; how many."""
    thrown = await store.upkeep.throw_away(now, now - KEYS_KEPT)
    log.info("old-rows-thrown-away", rows=thrown)
    return thrown


async def deliveries(store: Memory, now: datetime) -> list[str]:
    """The lines that `natverksbot deliveries` prints: how many are in each state, and the age of the oldest due."""
    return told(await store.upkeep.overview(now))


async def hold(store: Memory, now: datetime) -> int:
    """Send nothing more unasked; how many networks were not held already."""
    return await store.installation.hold(now)


async def release(store: Memory, now: datetime) -> int:
    """Send again; how many networks had been held."""
    return await store.installation.release(now)


def told(overview: Overview) -> list[str]:
    """An overview in lines for the operator."""
    lines = [f"{state.value:<10} {number:>8}" for state, number in sorted(overview.by_state.items())]
    lines.append(f"due        {overview.due:>8}")
    if overview.held:
        lines.append(f"networks held {overview.held:>5}  (natverksbot deliveries release)")
    if overview.away:
        lines.append(f"networks away {overview.away:>5}  (the app was removed, or the team archived or deleted)")
    waited = "none" if overview.oldest_due is None else f"{int(overview.oldest_due.total_seconds())} s"
    return [*lines, f"oldest due {waited:>8}"]


async def _to_repair(store: Memory, network_id: int, now: datetime, working: WorkingDay) -> list[int]:
    found = []
    async with store.reading(network_id) as unit:
        items = await unit.actions.open()
        circle = await circle_of(unit, now, items)
        for item in items:
            if any(await stale(unit, item, now, working, circle=circle)):
                found.append(item.id)
            await asyncio.sleep(0)  # SQLite answers on the event loop: turns are let through between items
    return found
