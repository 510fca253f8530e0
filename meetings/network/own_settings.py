"""What a member chooses for themselves, all at once: how often they are reminded, on which days not, a home report."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.network.setup import Fault
from meetings.ports import Change, Unit
from meetings.reminders.settings import MOST_QUIET, replan_all, wish_of
from meetings.reminders.wishes import Amount, ReminderWish

CHOSEN = "wish-reminders"
"""The act: the same as when it is said in words."""


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """One member's choices."""

    amount: Amount
    quiet: Sequence[int]
    """Weekdays (0 is Monday)."""
    home_report: bool


def own_settings_of(wish: ReminderWish) -> OwnSettings:
    """What they have chosen."""
    return OwnSettings(wish.amount, wish.quiet_weekdays, wish.home_report)


def own_faults(settings: OwnSettings) -> list[Fault]:
    """What is wrong, by field: quiet."""
    if len(set(settings.quiet)) > MOST_QUIET:
        return [Fault("quiet", "all-days-quiet")]
    return []


async def set_own(unit: Unit, by: By, settings: OwnSettings) -> Done[ReminderWish] | None:
    """Set them all as one act and plan one's reminders anew; None when nothing differs."""
    require(by.actor, Act.READ)
    before = await wish_of(unit, by.actor.id)
    quiet = tuple(sorted({day for day in settings.quiet if 0 <= day <= MOST_QUIET}))
    wish = replace(before, amount=settings.amount, quiet_weekdays=quiet, home_report=settings.home_report)
    if wish == before:
        return None
    after = await unit.wishes.save(wish) if before.id else await unit.wishes.add(wish)
    await replan_all(unit, by)
    change = Change(before if before.id else None, after)
    act = await unit.acts.record(by.actor.id, CHOSEN, [change], by.now, conversation=by.conversation)
    return Done(act, (after,))
