"""How a member wants to be reminded: put off, quiet weekdays, less or more often; shown with buttons, and undone."""

from collections.abc import Sequence
from datetime import date, timedelta

from dialogs.cards.parts import button, card, facts, line
from dialogs.reminders.coming import own_lines
from dialogs.resolving import day_of, numbers
from dialogs.routing import Routes
from dialogs.texts import day, listed, say, weekday
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.errors import NoSuchNumber, NotForYou
from meetings.ports import Unit
from meetings.reminders.once_more import remind_later
from meetings.reminders.settings import set_wish, wish_of
from meetings.reminders.wishes import Amount, ReminderWish

routes = Routes()
SET = "wish.set"
MONDAY = date(2027, 1, 4)
WEEKDAYS = 5


@routes.intent("my_reminders")
async def mine(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Change how one is reminded, or show it."""
    slots = intent.slots
    until, quiet, amount = day_of(slots.get("until")), slots.get("quiet"), slots.get("amount")
    if until and "numbers" in slots:
        return await _later(turn, unit, numbers(slots, "numbers"), until)
    if until or isinstance(quiet, list) or amount in list(Amount):
        return await _set(turn, unit, until, quiet, amount)
    wish = await wish_of(unit, turn.actor.id)
    title = say(turn.locale, "wish-title")
    body: list[Json] = [facts(_lines(turn, wish)), *await own_lines(turn, unit)]
    body.append(line(say(turn.locale, "wish-hint"), subtle=True))
    return Reply(card=card(title, body, _buttons(turn, wish)), summary=title, private=True)


@routes.verb(SET)
async def press(turn: Turn, unit: Unit) -> Reply:
    """A button under one's reminders."""
    until, amount = day_of(turn.data.get("until")), turn.data.get("amount")
    if until is None and amount not in list(Amount):
        raise NotForYou
    return await _set(turn, unit, until, None, amount)


async def _set(turn: Turn, unit: Unit, until: date | None, quiet: object, amount: object) -> Reply:
    chosen = Amount(str(amount)) if amount in list(Amount) else None
    weekdays = [d for d in quiet if isinstance(d, int)] if isinstance(quiet, list) else None
    done = await set_wish(
        unit, turn.by, snoozed_until=until, quiet=weekdays, amount=chosen, as_usual=chosen is Amount.USUAL
    )
    wish, locale = done.thing, turn.locale
    if until:
        said = say(locale, "wish-snoozed-set", when=_on(turn, until))
    elif weekdays is not None:
        said = say(locale, "wish-quiet-set", days=_weekdays(locale, wish.quiet_weekdays))
    else:
        said = say(locale, f"wish-{wish.amount.value}-set")
    return Reply(receipt=(said,), acts=(done.act,))


async def _later(turn: Turn, unit: Unit, said: Sequence[int], until: date) -> Reply:
    items = [await unit.actions.numbered(n) for n in said]
    if None in items:
        raise NoSuchNumber(number=said[items.index(None)])
    done = await remind_later(unit, turn.by, [i for i in items if i], until)
    facts = {"numbers": listed(turn.locale, map(str, said)), "when": _on(turn, done.thing)}
    return Reply(receipt=(say(turn.locale, "wish-once-more", **facts),), acts=(done.act,))


def _lines(turn: Turn, wish: ReminderWish) -> list[tuple[str, str]]:
    locale = turn.locale
    lines = [(say(locale, "wish-name-amount"), say(locale, f"wish-{wish.amount.value}"))]
    quiet = _weekdays(locale, wish.quiet_weekdays)
    lines.append((say(locale, "wish-name-quiet"), say(locale, "wish-quiet", days=quiet)))
    if wish.snoozed_until and wish.snoozed_until > turn.today:
        lines.append(
            (say(locale, "wish-name-snoozed"), say(locale, "wish-snoozed", when=_on(turn, wish.snoozed_until)))
        )
    return lines


def _buttons(turn: Turn, wish: ReminderWish) -> list[Json]:
    locale, monday = turn.locale, turn.today + timedelta(days=7 - turn.today.weekday())
    made = [button(say(locale, "button-wish-monday"), SET, until=monday.isoformat())]
    usual = wish == ReminderWish(wish.id, wish.network_id, wish.member_id, version=wish.version)
    offered = [a for a in (Amount.FEWER, Amount.MORE) if a is not wish.amount] + ([] if usual else [Amount.USUAL])
    return made + [button(say(locale, f"button-wish-{a.value}"), SET, amount=a.value) for a in offered]


def _weekdays(locale: str, days: Sequence[int]) -> str:
    return listed(locale, [say(locale, f"on-{n}s") for n in days]) or "none"


def _on(turn: Turn, when: date) -> str:
    return f"{weekday(turn.locale, when)} {day(turn.locale, when, year=when.year != turn.today.year)}"
