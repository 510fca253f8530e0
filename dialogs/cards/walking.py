"""The walk-through as one card: the matter that is before the meeting with its acts; at the end, what became of all."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogs.cards.actions import comment_lines, item_lines
from dialogs.cards.form import MANY_PEOPLE, PeopleField, people_fields, save_button, text_field
from dialogs.cards.parts import acts, button, card, form_button, line, plain, section, typed
from dialogs.texts import day, listed, say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.actions.items import ActionItem, ActionState, overdue
from meetings.actions.listing import LONGEST_COMMENT, OFF_THE_LIST
from meetings.calendar.days import Meeting
from meetings.naming import Names
from meetings.walkthrough.records import StepOutcome, WalkState, WalkStep
from meetings.walkthrough.walks import Walk

CLOSE_REPORTED = "walk.close-reported"
SHOW, DONE, CLOSE, NEXT, BACK = "walk.show", "walk.done", "walk.close", "walk.next", "walk.back"
MOVES, MOVE, PAUSE, RESUME, END = "walk.moves", "walk.move", "walk.pause", "walk.resume", "walk.end"
OWNERS, OWNER, COMMENTS, COMMENT, TELL = "walk.owners", "walk.owner", "walk.comments", "walk.comment", "walk.tell"
"""The verbs of the buttons and of the two forms that they open."""
MOST_LEFT = 10
"""Matters that were not reached, on the card at the end."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A walk-through as it is shown to somebody: `told` is said first, `undo` takes that back, `closes` goes on."""

    walk: Walk
    names: Names
    today: date
    steers: bool
    told: tuple[str, ...] = ()
    undo: int | None = None
    closes: ActionItem | None = None
    """What has just been reported, and is often closed at once."""


def walk_card(locale: str, shown: Shown) -> Json:
    """What is before the meeting, or that it has paused, or what became of it all."""
    match shown.walk.row.state:
        case WalkState.RUNNING:
            return _running(locale, shown)
        case WalkState.PAUSED:
            return _paused(locale, shown)
    return end_card(locale, shown)


def walk_title(locale: str, walk: Walk) -> str:
    """What the card is called, and its notification."""
    step, item = walk.step, walk.item
    if walk.row.state is WalkState.ENDED or step is None or item is None:
        return say(locale, "walk-ended-title", day=walk.meeting.starts_on)
    return say(locale, "walk-title", place=walk.place(step), total=len(walk.steps))


def walk_summary(locale: str, walk: Walk) -> str:
    """The notification: the place and the matter."""
    title, item = walk_title(locale, walk), walk.item
    if walk.row.state is WalkState.ENDED or item is None:
        return title
    return f"{title}: {item.number}. {shortened(item.title)}"


def end_card(locale: str, shown: Shown, *, acting: bool = True) -> Json:
    """How many were reported, closed, moved, left; and what was not reached."""
    walk = shown.walk
    body = [*_told(locale, shown), typed(counted(locale, walk))]
    waiting = [walk.items[s.action_item_id] for s in walk.waiting]
    if waiting:
        body.append(section(say(locale, "walk-not-reached", count=len(waiting))))
        body += [typed(f"• {i.number}. {shortened(i.title)}") for i in waiting[:MOST_LEFT]]
        if len(waiting) > MOST_LEFT:
            body.append(line(say(locale, "walk-not-reached-more", count=len(waiting) - MOST_LEFT), subtle=True))
    again = [button(say(locale, "walk-again"), RESUME, walk=walk.row.id, id=0)] if waiting and acting else []
    return card(walk_title(locale, walk), body, again if shown.steers else [])


def counted(locale: str, walk: Walk) -> str:
    """As in "14 ärenden: 5 rapporterade, 3 avslutade och 6 flyttade"."""
    count = Counter(s.outcome for s in walk.steps if s.outcome)
    said = [say(locale, f"walk-count-{o.value}", count=count[o]) for o in StepOutcome if count[o]]
    if not said:
        return say(locale, "walk-nothing-taken")
    return say(locale, "walk-counted", count=count.total(), what=listed(locale, said))


def days_card(locale: str, shown: Shown, item: ActionItem, days: Sequence[date], coming: Meeting | None) -> Json:
    """To when: the next meeting or one of the days most often meant; another day can be written."""
    asked = say(locale, "walk-move-to-when", number=str(item.number))
    data = _data(shown.walk, item)
    buttons = [button(day(locale, d, year=False), MOVE, to=d.isoformat(), **data) for d in days]
    if coming:
        title = say(locale, "at-the-next-meeting", day=day(locale, coming.starts_on, year=False))
        buttons.insert(0, button(title, MOVE, to="next", **data))
    body = [
        *item_lines(locale, item, shown.names, shown.today),
        line(say(locale, "action-or-write-a-day"), subtle=True),
    ]
    return card(asked, [*body, acts(*buttons)], [button(say(locale, "walk-to-matter"), SHOW, **data)])


def owner_form(locale: str, shown: Shown, item: ActionItem, choices: Sequence[tuple[str, str]], search: str) -> Json:
    """Who is to prepare it instead."""
    title = say(locale, "walk-owner-title", number=str(item.number))
    most = 2 * MANY_PEOPLE + 5
    owner = PeopleField("owner", say(locale, "walk-owner-label"), "", choices, search, most=most)
    field = people_fields(locale, owner)["owner"][0] | {"isRequired": True}
    field |= {"errorMessage": say(locale, "walk-owner-missing")}
    return card(title, [typed(item.title), field], [save_button(title, OWNER, **_data(shown.walk, item))])


def comment_form(locale: str, shown: Shown, item: ActionItem) -> Json:
    """What is to stand in the minutes about it, alone or as the report."""
    title = say(locale, "walk-comment-title", number=str(item.number))
    field = text_field("text", say(locale, "walk-comment-label"), "", limit=LONGEST_COMMENT, multiline=True)
    field |= {"isRequired": True, "errorMessage": say(locale, "walk-comment-missing")}
    data = _data(shown.walk, item)
    buttons = [save_button(say(locale, "walk-comment-save"), COMMENT, **data)]
    if item.alive:
        buttons.append(save_button(say(locale, "walk-comment-report"), TELL, **data) | {"style": "default"})
    return card(title, [typed(item.title), field], buttons)


def _running(locale: str, shown: Shown) -> Json:
    walk = shown.walk
    item, step = walk.item, walk.step
    if item is None or step is None:
        return end_card(locale, shown)
    body = _told(locale, shown)
    if overdue(item, shown.today) and item.report_on:
        late = say(locale, "walk-late", count=(shown.today - item.report_on).days)
        body.append(typed({"text": late, "color": "Attention", "weight": "Bolder"}))
    body += _matter(locale, shown, item, step)
    if not any(s.outcome for s in walk.steps):
        body.append(line(say(locale, "walk-hint"), subtle=True))
    return card(walk_title(locale, walk), body, _buttons(locale, shown, item))


def _paused(locale: str, shown: Shown) -> Json:
    walk = shown.walk
    item, step = walk.item, walk.step
    body = [*_told(locale, shown), line(say(locale, "walk-is-paused"), strong=True)]
    body += _matter(locale, shown, item, step) if item and step else []
    data = _data(walk, item)
    buttons = [button(say(locale, "walk-resume"), RESUME, style="positive", **data)]
    buttons.append(button(say(locale, "walk-end"), END, **data))
    return card(walk_title(locale, walk), body, buttons if shown.steers else [])


def _matter(locale: str, shown: Shown, item: ActionItem, step: WalkStep) -> list[Json]:
    """The matter as lists show it, and what has been said of it at the meeting."""
    body = item_lines(locale, item, shown.names, shown.today) + comment_lines(locale, item)
    if step.comment and step.comment != item.comment:
        at_the_meeting = say(locale, "walk-said")
        body.append(typed({"text": f"{at_the_meeting} ", "weight": "Bolder", "size": "Small"}, step.comment))
    if step.outcome:
        body.append(line(plain(say(locale, "walk-taken", outcome=step.outcome.value)), subtle=True))
    return body


def _buttons(locale: str, shown: Shown, item: ActionItem) -> list[Json]:
    data = _data(shown.walk, item)
    offered: list[Json] = []
    on_the_list = item.state not in OFF_THE_LIST
    closes = button(say(locale, "button-close"), CLOSE, **data)
    if item.alive:
        offered.append(button(say(locale, "walk-reported"), DONE, style="positive", **data))
    if item.state is ActionState.REPORTED:
        offered.append(closes | {"style": "positive"})
    if on_the_list:
        offered.append(button(say(locale, "button-move"), MOVES, **data))
    if shown.steers:
        offered.append(button(say(locale, "walk-next"), NEXT, **data))
    if item.alive:
        offered.append(closes)
    if on_the_list:
        offered.append(form_button(say(locale, "walk-owner"), OWNERS, **data))
    offered.append(form_button(say(locale, "walk-comment"), COMMENTS, **data))
    if shown.steers:
        steering = (("walk-back", BACK), ("walk-pause", PAUSE), ("walk-end", END))
        offered += [button(say(locale, key), verb, **data) for key, verb in steering]
    return offered


def _told(locale: str, shown: Shown) -> list[Json]:
    body = [typed({"text": said, "weight": "Bolder"}) for said in shown.told]
    offered = [close_reported(locale, shown.walk, shown.closes)] if shown.closes and shown.steers else []
    if shown.undo:
        offered.append(button(say(locale, "undo"), "undo", acts=[shown.undo]))
    if offered:
        body.append(acts(*offered))
    return body


def close_reported(locale: str, walk: Walk, item: ActionItem, *, on_receipt: bool = False) -> Json:
    """*Avsluta 12*, for what has just been reported."""
    told: dict[str, Any] = {"receipt": True} if on_receipt else {}
    title = say(locale, "walk-close-reported", number=str(item.number))
    return button(title, CLOSE_REPORTED, **_data(walk, item), **told)


def _data(walk: Walk, item: ActionItem | None) -> dict[str, Any]:
    """What a button carries: which walk-through, and the matter that the card shows."""
    return {"walk": walk.row.id, "id": item.id if item else 0}
