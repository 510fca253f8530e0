"""Reminders: what a person is told unasked, and what becomes of the matters by pressing its buttons."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time

from dialogs.actions.ticking import ticked_line
from dialogs.cards.reminder import HAND_OVER, MOVE_TO, Pressed, Reminder, Unreached, reminder_card, title_of
from dialogs.cards.succession import move_form
from dialogs.context import LOOK_AHEAD, meetings_around
from dialogs.people_choices import dataset
from dialogs.resolving import chosen_day, numbers, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from meetings.actions.belongings import Belongings, belongings_of
from meetings.actions.items import ActionItem
from meetings.actions.listing import move
from meetings.actions.preparers import prepares
from meetings.actions.ticking import finish
from meetings.actions.to_when import later
from meetings.authorisation import Act, may, require
from meetings.calendar.workdays import is_working_day
from meetings.errors import NotForYou
from meetings.naming import names_of, people_of
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import ABOUT, recipient

routes = Routes()


async def reminder(
    unit: Unit,
    locale: str,
    items: Sequence[ActionItem],
    today: date,
    *,
    repeated: bool = False,
    unreached: tuple[Unreached, ...] = (),
    asked_by: Collection[int] = (),
) -> Reply:
    """One message with everything one person is to be told, made from what is so now; `asked_by` are members' ids."""
    by_date = sorted(items, key=lambda i: (i.report_on or date.max, i.number))
    names = await people_of(unit)
    asked = tuple(names.person(key) for key in sorted(asked_by) if key in names.people)
    found = await unit.meetings.between(today, today + LOOK_AHEAD)
    morning = datetime.combine(today, time.min, UTC)  # before any meeting of the day
    ahead = {i.id: later(i, found, morning, is_working_day) for i in items}
    told = Reminder(tuple(by_date), names, today, repeated, unreached, asked, ahead)
    return Reply(card=reminder_card(locale, told), summary=title_of(locale, told))


def in_channel(locale: str, names: Sequence[str]) -> str:
    """What the channel is told when people cannot be written to: whom it concerns and nothing of the matter.

    The names are as they are to stand in the text: as mentions, where the wire can make them.
    """
    return say(locale, "reminder-in-channel", names=listed(locale, names))


@routes.verb("reminder.done")
async def done(turn: Turn, unit: Unit) -> Reply:
    """*Klar*: the preparer's word that it is done, with their part where everyone has one."""
    item = await _pressed_item(turn, unit)
    if not item.alive:
        return await _again(turn, unit)
    finished = await finish(unit, turn.by, [item])
    said = say(turn.locale, "reminder-done")
    if item.id in finished.ticked:
        home, names = finished.ticked[item.id], await names_of(unit)
        said = ticked_line(turn, item, home, finished.progress[item.id], names)
    return await _again(turn, unit, Pressed(item.id, said, finished.done.act))


@routes.verb("reminder.move")
async def choose_day(turn: Turn, unit: Unit) -> Reply:
    """*Flytta*: the days most often meant."""
    item = await _pressed_item(turn, unit)
    if not item.alive:
        return await _again(turn, unit)
    return await _again(turn, unit, Pressed(item.id, choosing=True))


@routes.verb(MOVE_TO)
async def move_to(turn: Turn, unit: Unit) -> Reply:
    """A day or a meeting that was chosen."""
    item = await _pressed_item(turn, unit)
    if not item.alive:
        return await _again(turn, unit)
    day, meeting = await chosen_day(turn, unit)
    moved = await move(unit, turn.by, item, turn.today, to=day, meeting=meeting)
    key = "reminder-moved-to-meeting" if meeting else "reminder-moved"
    said = say(turn.locale, key, day=moved.thing.report_on or "none")
    return await _again(turn, unit, Pressed(item.id, said, moved.act))


@routes.form(HAND_OVER)
async def choose_who(turn: Turn, unit: Unit) -> Reply:
    """*Lämna över*: to whom. Who leads moves it at once, for others the one who is to have it is asked."""
    item = await _pressed_item(turn, unit)
    mine = (await belongings_of(unit, turn.actor.id)).matters
    if item.id not in {i.id for i in mine}:
        raise NotForYou
    people = [m for m in await unit.members.roster(turn.today) if m.id != turn.actor.id]
    form = move_form(turn.locale, Belongings(matters=(item,)), people, None, search=dataset(turn), former=turn.actor.id)
    return Reply(form=form, summary=say(turn.locale, "succession-move-title"))


@routes.verb("reminder.keep")
async def keep(turn: Turn, unit: Unit) -> Reply:
    """*Låt stå*: the card as it was."""
    await _pressed_item(turn, unit)
    return await _again(turn, unit)


async def _pressed_item(turn: Turn, unit: Unit) -> ActionItem:
    item = await unit.actions.get(whole(turn.data, "id"))
    if item is None:
        raise NotForYou
    require(turn.actor, Act.REPORT_ACTION, item, prepares=await prepares(unit, turn.actor, item, turn.today))
    return item


async def _again(turn: Turn, unit: Unit, pressed: Pressed | None = None) -> Reply:
    """The whole card as things are now; a matter that is no longer the person's is not on it."""
    keys = numbers(turn.data, "items") if "items" in turn.data else [whole(turn.data, "id")]
    found = [await unit.actions.get(key) for key in dict.fromkeys(keys)]
    items = [i for i in found if i is not None and await _theirs(unit, turn, i)]
    await _has_arrived(unit, turn.actor, items)
    meetings = await meetings_around(turn, unit)
    ahead = {i.id: later(i, meetings, turn.local_now, turn.working_day) for i in items}
    told = Reminder(tuple(items), await people_of(unit), turn.today, later=ahead)
    return Reply(card=reminder_card(turn.locale, told, pressed), summary=title_of(turn.locale, told), replaces=True)


async def _theirs(unit: Unit, turn: Turn, item: ActionItem) -> bool:
    return may(turn.actor, Act.REPORT_ACTION, item, prepares=await prepares(unit, turn.actor, item, turn.today))


async def _has_arrived(unit: Unit, member: Member, items: Sequence[ActionItem]) -> None:
    """A press proves that the message has arrived: what was unclear is not sent again."""
    for item in items:
        unclear = [
            d.id
            for d in await unit.deliveries.about(ABOUT, item.id)
            if d.state is DeliveryState.UNKNOWN and d.recipient == recipient(member.id)
        ]
        if unclear:
            await unit.deliveries.cancel(unclear, "arrived: it was pressed")
