"""How a member wants to be reminded: put off, quiet weekdays, less or more often; shown with buttons, and undone."""

from collections.abc import Sequence
from datetime import date, timedelta

from dialogs.actions.matters import matter
from dialogs.cards.parts import button, card, facts, line
from dialogs.reminders.asked import days_before, on_day
from dialogs.reminders.coming import own_lines
from dialogs.reminders.rules import rule_lines
from dialogs.resolving import action_items, day_of, next_meeting, numbers
from dialogs.routing import Routes
from dialogs.texts import clock, day, listed, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.errors import NotForYou
from meetings.ports import Unit
from meetings.reminders.occasions import days_for
from meetings.reminders.once_more import remind_later
from meetings.reminders.settings import rules_of, set_wish, usual, wish_of
from meetings.reminders.wishes import Amount, ReminderWish

routes = Routes()
SET = "wish.set"
MONDAY = date(2027, 1, 4)
WEEKDAYS = 5
RULES_OF_ALL = 3
"""The network's rules that a member reads: how far ahead, at what hour, and the pause."""


@routes.intent("my_reminders")
async def mine(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Change how one is reminded, or show it."""
    slots = intent.slots
    until, quiet, amount = day_of(slots.get("until")), slots.get("quiet"), slots.get("amount")
    if "mute" in slots:
        return await _not_muted(turn, unit, numbers(slots, "mute"))
    if slots.get("hour"):
        return Reply(text=say(turn.locale, "wish-hour", time=clock(turn.locale, turn.network.send_at)))
    for told in ("weekends", "elsewhere", "away_later"):
        if slots.get(told):
            return Reply(text=say(turn.locale, f"wish-{told.replace('_', '-')}"))
    if "numbers" in slots and (until or "before" in slots):
        return await _later(turn, unit, numbers(slots, "numbers"), until, slots.get("before"))
    if until or isinstance(quiet, list) or amount in list(Amount):
        return await _set(turn, unit, until, quiet, amount, away=bool(slots.get("away")))
    wish = await wish_of(unit, turn.actor.id)
    title = say(turn.locale, "wish-title")
    body: list[Json] = [line(say(turn.locale, "wish-not-off"))] if slots.get("off") else []
    body += [facts(_lines(turn, wish)), *await own_lines(turn, unit)]
    body.append(line(say(turn.locale, "wish-hint"), subtle=True))
    return Reply(card=card(title, body, _buttons(turn, wish)), summary=title, private=True)


@routes.verb(SET)
async def press(turn: Turn, unit: Unit) -> Reply:
    """A button under one's reminders."""
    until, amount = day_of(turn.data.get("until")), turn.data.get("amount")
    if until is None and amount not in list(Amount):
        raise NotForYou
    return await _set(turn, unit, until, None, amount)


async def _set(
    turn: Turn, unit: Unit, until: date | None, quiet: object, amount: object, *, away: bool = False
) -> Reply:
    chosen = Amount(str(amount)) if amount in list(Amount) else None
    weekdays = [d for d in quiet if isinstance(d, int)] if isinstance(quiet, list) else None
    done = await set_wish(
        unit, turn.by, snoozed_until=until, quiet=weekdays, amount=chosen, as_usual=chosen is Amount.USUAL
    )
    wish, locale = done.thing, turn.locale
    if until:
        first = days_for(turn.network, wish, turn.working_day).first(until)
        said = say(locale, "wish-snoozed-set", when=on_day(turn, first))
    elif weekdays is not None:
        said = say(locale, "wish-quiet-set", days=_weekdays(locale, wish.quiet_weekdays))
    else:
        said = say(locale, f"wish-{wish.amount.value}-set")
    return Reply(receipt=(said, *(await _missed(turn, unit, until) if away and until else ())), acts=(done.act,))


async def _missed(turn: Turn, unit: Unit, until: date) -> tuple[str, ...]:
    """Who is away is not noted as absent by that: the meeting until then, if there is one, is said."""
    meeting = await next_meeting(turn, unit)
    if meeting is None or meeting.starts_on >= until:
        return ()
    return (say(turn.locale, "wish-away-meeting", day=day(turn.locale, meeting.starts_on, year=False)),)


async def _not_muted(turn: Turn, unit: Unit, said: list[int]) -> Reply:
    """One matter's reminders end with the matter: what can be done with it."""
    item = (await action_items(turn, unit, said))[0]
    return await matter(turn, unit, item, [say(turn.locale, "wish-not-muted", number=str(item.number))])


async def _later(turn: Turn, unit: Unit, said: list[int], until: date | None, before: object) -> Reply:
    items = await action_items(turn, unit, said)
    until = until or days_before(turn, items[0], before)
    if until is None:
        return Reply(text=say(turn.locale, "of-none", number=str(items[0].number), why="no-date"))
    done = await remind_later(unit, turn.by, items, until)
    facts = {"numbers": listed(turn.locale, map(str, said)), "when": on_day(turn, done.thing)}
    return Reply(receipt=(say(turn.locale, "wish-once-more", **facts),), acts=(done.act,))


def _lines(turn: Turn, wish: ReminderWish) -> list[tuple[str, str]]:
    locale = turn.locale
    lines = [(say(locale, "wish-name-amount"), say(locale, f"wish-{wish.amount.value}"))]
    if wish.amount is Amount.USUAL:
        lines += rule_lines(locale, rules_of(turn.network))[:RULES_OF_ALL]
    quiet = _weekdays(locale, wish.quiet_weekdays)
    lines.append((say(locale, "wish-name-quiet"), say(locale, "wish-quiet", days=quiet)))
    if wish.snoozed_until and wish.snoozed_until > turn.today:
        lines.append(
            (say(locale, "wish-name-snoozed"), say(locale, "wish-snoozed", when=on_day(turn, wish.snoozed_until)))
        )
    if wish.home_report:
        lines.append((say(locale, "home-report-name"), say(locale, "home-report-each-time")))
    return lines


def _buttons(turn: Turn, wish: ReminderWish) -> list[Json]:
    locale, monday = turn.locale, turn.today + timedelta(days=7 - turn.today.weekday())
    made = [button(say(locale, "button-wish-monday"), SET, until=monday.isoformat())]
    back = [] if wish == usual(wish) else [Amount.USUAL]
    offered = [a for a in (Amount.FEWER, Amount.MORE) if a is not wish.amount] + back
    return made + [button(say(locale, f"button-wish-{a.value}"), SET, amount=a.value) for a in offered]


def _weekdays(locale: str, days: Sequence[int]) -> str:
    return listed(locale, [say(locale, f"on-{n}s") for n in days]) or "none"
