"""What chair and coordinator decide for the network as a whole, all at once: language, reminders, the days before."""

from dataclasses import dataclass, replace

from meetings.acting import By, Done
from meetings.agenda.rhythm import FURTHEST, Step, TooManyDays, replan_rhythm
from meetings.authorisation import Act, require
from meetings.calendar.days import local, upcoming
from meetings.network.people import Network
from meetings.network.setup import Fault
from meetings.ports import Change, Unit
from meetings.reminders.digest import plan_digest
from meetings.reminders.settings import NotSoReminded, Rules, replan_all, rule_faults, rules_of

SET = "set-settings"
"""The act."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a network can choose; a step without days is switched off."""

    language: str
    rules: Rules
    deadline_days: int | None
    ask_days: int | None
    nudge_days: int | None
    call_days: int | None


def settings_of(network: Network) -> Settings:
    """What the network has chosen."""
    return Settings(
        network.language,
        rules_of(network),
        network.deadline_days,
        network.ask_days,
        network.nudge_days,
        network.call_days,
    )


def settings_faults(settings: Settings) -> list[Fault]:
    """What is wrong in them, by field of Network (a pause: `pause`)."""
    found = rule_faults(settings.rules)
    for step in Step:
        days = getattr(settings, step.field)
        if days is not None and not 0 <= days <= FURTHEST:
            found.append(Fault(step.field, "days-before", {"limit": FURTHEST}))
    return found


async def set_settings(unit: Unit, by: By, settings: Settings) -> Done[Network] | None:
    """Set them all as one act and plan anew what follows from them; None when nothing differs."""
    require(by.actor, Act.SET_UP)
    for fault in rule_faults(settings.rules):
        raise NotSoReminded(fault=fault.where, **fault.facts)
    for fault in settings_faults(settings):
        raise TooManyDays(days=getattr(settings, fault.where), **fault.facts)
    before = unit.network
    wanted = _with(before, settings)
    if wanted == before:
        return None
    after = await unit.save_network(wanted)
    await replan_all(unit, by)
    await plan_digest(unit, by.now, by.working_day)
    today = local(by.now, after.time_zone).date()
    await replan_rhythm(unit, upcoming(await unit.meetings.all(), today), by.now, by.working_day)
    act = await unit.acts.record(by.actor.id, SET, [Change(before, after)], by.now, conversation=by.conversation)
    return Done(act, (after,))


def _with(network: Network, settings: Settings) -> Network:
    rules = settings.rules
    first, last = rules.pause or (None, None)
    return replace(
        network,
        language=settings.language,
        reminder_days=tuple(sorted(set(rules.days), reverse=True)),
        send_at=rules.send_at,
        pause_from=first,
        pause_until=last,
        digest_weekday=rules.digest_weekday,
        deadline_days=settings.deadline_days,
        ask_days=settings.ask_days,
        nudge_days=settings.nudge_days,
        call_days=settings.call_days,
    )
