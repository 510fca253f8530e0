"""The reminder: everything that is due for one person, each matter with its acts or with what came of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dialogs.cards.actions import OPEN
from dialogs.cards.parts import acts, button, card, form_button, line, plain, typed
from dialogs.cards.to_when import later_buttons, meeting_buttons
from dialogs.texts import day, listed, say
from dialogs.turn import Json
from dialogs.wording import came_or_goes
from meetings.actions.items import ActionItem, ActionState, overdue
from meetings.actions.ticks import shared
from meetings.actions.to_when import Later
from meetings.naming import Names

HAND_OVER, MOVE_TO = "reminder.hand-over", "reminder.move-to"
MOST_ITEMS = 8
"""Matters on one card, the rest is counted: with the longest titles and five buttons each it stays under 25 KB."""


@dataclass(frozen=True, slots=True)
class Unreached:
    """A member whom reminders of these matters have not reached, for the coordinator's eyes.

    `unclear` says that Teams gave no answer: they may have arrived.
    """

    name: str
    numbers: tuple[int, ...]
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Reminder:
    """What one person is to be told, as it stands when the card is made."""

    items: tuple[ActionItem, ...]
    names: Names
    today: date
    repeated: bool = False
    """The same may have arrived already."""
    unreached: tuple[Unreached, ...] = ()
    asked_by: tuple[str, ...] = ()
    """Who asked for it to be sent now."""
    later: Mapping[int, Later] = field(default_factory=dict)
    """To when each matter can be moved, by its id."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a press has come to, shown at the matter it was about."""

    item_id: int
    said: str = ""
    act: int | None = None
    """The audit row that undo takes back."""
    choosing: bool = False
    """Whether the days to choose between are to be shown."""


def reminder_card(locale: str, reminder: Reminder, pressed: Pressed | None = None) -> Json:
    """The card; its acts carry the ids of all its matters, so that any press can show the whole again."""
    shown = reminder.items[:MOST_ITEMS]
    keys = [i.id for i in shown]
    body: list[Json] = []
    if reminder.repeated:
        body.append(line(say(locale, "reminder-possibly-repeated"), subtle=True))
    if reminder.asked_by:
        body.append(typed({"text": say(locale, "remind-asked-by", names=listed(locale, reminder.asked_by))}))
    for item in shown:
        body += _matter(locale, item, reminder)
        body += _below(locale, item, keys, pressed, reminder)
    if len(reminder.items) > len(shown):
        body.append(line(say(locale, "reminder-more", count=len(reminder.items) - len(shown)), subtle=True))
    alive = [i for i in shown if i.alive]
    if alive and pressed is None:
        body.append(line(say(locale, "reminder-expected", number=str(alive[0].number)), subtle=True))
    return card(title_of(locale, reminder), body + _unreached(locale, reminder.unreached))


def title_of(locale: str, reminder: Reminder) -> str:
    """The title line, which is also what the notification shows."""
    alive = sum(i.alive for i in reminder.items)
    if alive:
        return say(locale, "reminder-title", count=alive)
    if reminder.items or not reminder.unreached:
        return say(locale, "reminder-title-results")
    return say(locale, "reminder-unreachable-title", count=len(reminder.unreached))


def _matter(locale: str, item: ActionItem, reminder: Reminder) -> list[Json]:
    raised_by = reminder.names.initiator(item)
    words = [_when(locale, item, reminder.today)] if item.alive else []
    if raised_by:
        words.append(say(locale, "reminder-raised-by", name=raised_by))
    awaited = [p.outside for p in item.preparers if p.outside]
    if awaited:
        words.append(say(locale, "reminder-waiting-for", names=listed(locale, awaited)))
    if shared(item) and item.alive:
        words.append(say(locale, "reminder-everyone"))
    if came_or_goes(locale, item):
        words.append(came_or_goes(locale, item))
    detail: Json = {"text": " · ".join(words) or " ", "size": "Small"}
    detail |= {"color": "Attention"} if overdue(item, reminder.today) else {"isSubtle": True}
    return [
        typed(f"{item.number}. ", {"text": item.title, "weight": "Bolder"}) | {"spacing": "Medium"},
        typed(detail) | {"spacing": "None"},
    ]


def _when(locale: str, item: ActionItem, today: date) -> str:
    if item.report_on is None:
        return say(locale, "reminder-no-date")
    ahead = (item.report_on - today).days
    if ahead < 0:
        return say(locale, "reminder-overdue", day=item.report_on, days=-ahead)
    said = say(locale, "reminder-due", day=item.report_on, days=ahead)
    return f"{said} ({say(locale, 'reminder-at-meeting')})" if item.report_meeting_id else said


def _below(
    locale: str, item: ActionItem, keys: Sequence[int], pressed: Pressed | None, reminder: Reminder
) -> list[Json]:
    if pressed is not None and pressed.item_id == item.id:
        return _choice(locale, item, keys, reminder.later[item.id]) if pressed.choosing else _result(locale, pressed)
    if not item.alive:
        return [line(say(locale, _ENDED[item.state]), strong=True)]
    later = reminder.later.get(item.id)
    stands_out = None if sum(i.alive for i in reminder.items) > 1 else "positive"
    rare = [form_button(say(locale, "button-reminder-hand-over"), HAND_OVER, id=item.id)] if _named(item) else []
    rare.append(button(say(locale, "button-reminder-open"), OPEN, id=item.id))
    return [
        acts(
            _act(say(locale, "button-reminder-done"), "reminder.done", item, keys, style=stands_out),
            _act(say(locale, "button-reminder-move"), "reminder.move", item, keys),
            *meeting_buttons(locale, MOVE_TO, later, id=item.id, items=list(keys)) if later else (),
            *({**b, "mode": "secondary"} for b in rare),
        )
    ]


def _named(item: ActionItem) -> bool:
    """Whether it is some member's by name: what is a seat's or everyone's cannot be handed to a person."""
    return any(p.member_id and not p.outside for p in item.preparers)


def _act(title: str, verb: str, item: ActionItem, keys: Sequence[int], *, style: str | None = None) -> Json:
    return button(title, verb, style=style, id=item.id, items=list(keys))


_ENDED = {
    ActionState.REPORTED: "reminder-done",
    ActionState.CLOSED: "reminder-closed",
    ActionState.DROPPED: "reminder-dropped",
}


def _result(locale: str, pressed: Pressed) -> list[Json]:
    said = line(pressed.said, strong=True)
    if pressed.act is None:
        return [said]
    return [said, acts(button(say(locale, "undo"), "undo", acts=[pressed.act]))]


def _choice(locale: str, item: ActionItem, keys: Sequence[int], later: Later) -> list[Json]:
    buttons = later_buttons(locale, MOVE_TO, later, id=item.id, items=list(keys))
    buttons.append(_act(say(locale, "reminder-keep"), "reminder.keep", item, keys))
    example = day(locale, later.days[-1], year=False)
    return [
        line(say(locale, "reminder-choose"), strong=True),
        acts(*buttons),
        line(say(locale, "reminder-other-day", number=str(item.number), day=example), subtle=True),
    ]


def _unreached(locale: str, people: Sequence[Unreached]) -> list[Json]:
    if not people:
        return []
    told = []
    for person in people:
        key = "reminder-maybe-unreachable" if person.unclear else "reminder-unreachable"
        numbers = listed(locale, [str(n) for n in person.numbers])
        told.append(line(say(locale, key, name=plain(person.name), numbers=numbers)))
    return [*told, line(say(locale, "reminder-unreachable-hint"), subtle=True)]
