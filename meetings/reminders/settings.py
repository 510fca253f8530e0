"""What chair and coordinator decide of reminders, and what each member wishes; the rows are planned anew at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import local
from meetings.errors import Refusal
from meetings.network.people import Network
from meetings.network.setup import FURTHEST_REMINDER, MOST_REMINDER_DAYS, Fault
from meetings.ports import Change, Unit
from meetings.reminders.digest import plan_digest
from meetings.reminders.planning import EARLIEST, LATEST, circle_of, replan
from meetings.reminders.wishes import Amount, ReminderWish

LONGEST_PAUSE = 100
"""Days of a summer pause at most."""
MOST_QUIET = 4
"""Weekdays: on one of the five a person can be reached."""
FURTHEST_SNOOZE = 365
RULES = (
    "reminder_days",
    "send_at",
    "pause_from",
    "pause_until",
    "digest_weekday",
    "deadline_days",
    "ask_days",
    "nudge_days",
    "call_days",
    "language",
    "channel_id",
    "channel_chosen",
)
"""The fields of Network that can be put back as they were: rules of reminders and of the rhythm, language, channel."""


class NotSoReminded(Refusal):
    """A rule that cannot be: `fault` is which (`rule_faults`), with its facts."""


class NotSoLong(Refusal):
    """Reminders cannot be put off until that `day`: it has come, or is more than a year away."""


class NotAllDays(Refusal):
    """At least one working day a week is for reminders."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a network has chosen; the pause is the month and day of its first and last day."""

    days: tuple[int, ...]
    send_at: time
    pause: tuple[str, str] | None
    digest_weekday: int | None


def rules_of(network: Network) -> Rules:
    """What the network has chosen."""
    pause = (network.pause_from, network.pause_until) if network.pause_from and network.pause_until else None
    return Rules(network.reminder_days, network.send_at, pause, network.digest_weekday)


def rule_faults(rules: Rules) -> list[Fault]:
    """What is wrong in them, by field: reminder_days, send_at, pause."""
    faults = []
    if any(not 1 <= d <= FURTHEST_REMINDER for d in rules.days) or len(rules.days) > MOST_REMINDER_DAYS:
        facts = {"most": MOST_REMINDER_DAYS, "furthest": FURTHEST_REMINDER}
        faults.append(Fault("reminder_days", "reminder-days", facts))
    if not EARLIEST <= rules.send_at <= LATEST:
        faults.append(Fault("send_at", "send-at", {"earliest": EARLIEST, "latest": LATEST}))
    if rules.pause and not _is_pause(*rules.pause):
        faults.append(Fault("pause", "pause", {"most": LONGEST_PAUSE}))
    return faults


async def set_rules(unit: Unit, by: By, rules: Rules) -> Done[Network]:
    """Set them all and plan every reminder anew; refused by the first fault."""
    require(by.actor, Act.SET_UP)
    for fault in rule_faults(rules):
        raise NotSoReminded(fault=fault.where, **fault.facts)
    before = unit.network
    first, last = rules.pause or (None, None)
    days = tuple(sorted(set(rules.days), reverse=True))
    after = await unit.save_network(
        replace(
            before,
            reminder_days=days,
            send_at=rules.send_at,
            pause_from=first,
            pause_until=last,
            digest_weekday=rules.digest_weekday,
        )
    )
    await replan_all(unit, by)
    await plan_digest(unit, by.now, by.working_day)
    act = await unit.acts.record(
        by.actor.id, "set-reminders", [Change(before, after)], by.now, conversation=by.conversation
    )
    return Done(act, (after,))


async def wish_of(unit: Unit, member_id: int) -> ReminderWish:
    """What the member wishes; nothing in particular, when they have not said (then its id is 0)."""
    return await unit.wishes.of_member(member_id) or ReminderWish(0, unit.network.id, member_id)


def usual(wish: ReminderWish) -> ReminderWish:
    """As the network has chosen; whether they want a home report has nothing to do with it."""
    return ReminderWish(wish.id, wish.network_id, wish.member_id, home_report=wish.home_report, version=wish.version)


async def set_wish(
    unit: Unit,
    by: By,
    *,
    snoozed_until: date | None = None,
    quiet: Sequence[int] | None = None,
    amount: Amount | None = None,
    as_usual: bool = False,
) -> Done[ReminderWish]:
    """One's own wish: what is given is changed, `as_usual` begins from none; one's reminders are planned anew."""
    require(by.actor, Act.READ)
    today = local(by.now, unit.network.time_zone).date()
    before = await wish_of(unit, by.actor.id)
    wish = usual(before) if as_usual else before
    if snoozed_until is not None:
        if not 0 < (snoozed_until - today).days <= FURTHEST_SNOOZE:
            raise NotSoLong(day=snoozed_until)
        wish = replace(wish, snoozed_until=snoozed_until, snoozed_on=today)
    if quiet is not None:
        days = tuple(sorted({d for d in quiet if 0 <= d <= MOST_QUIET}))
        if len(days) > MOST_QUIET:
            raise NotAllDays
        wish = replace(wish, quiet_weekdays=days)
    if amount is not None:
        wish = replace(wish, amount=amount)
    after = await unit.wishes.save(wish) if before.id else await unit.wishes.add(wish)
    await replan_all(unit, by)
    change = Change(before if before.id else None, after)
    act = await unit.acts.record(by.actor.id, "wish-reminders", [change], by.now, conversation=by.conversation)
    return Done(act, (after,))


async def replan_all(unit: Unit, by: By) -> None:
    """Every matter's reminders anew, by the rules and wishes of now."""
    items = await unit.actions.open()
    circle = await circle_of(unit, by.now, items)
    for item in items:
        await replan(unit, item, by.now, by.working_day, circle=circle)


async def rules_put_back(unit: Unit, before: Network, after: Network) -> Network | None:
    """The rules as they were before they were set; None when something else of the network was set, or is now."""
    changed = {n for n in RULES if getattr(before, n) != getattr(after, n)}
    others = replace(before, version=0, **{n: getattr(after, n) for n in RULES})
    now = unit.network
    if others != replace(after, version=0) or any(getattr(now, n) != getattr(after, n) for n in changed):
        return None
    return await unit.save_network(replace(now, **{n: getattr(before, n) for n in changed}))


def _is_pause(first: str, last: str) -> bool:
    try:
        begins, ends = date.fromisoformat(f"2027-{first}"), date.fromisoformat(f"2027-{last}")
    except ValueError:
        return False
    return 0 <= (ends - begins).days < LONGEST_PAUSE
