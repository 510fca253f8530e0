"""The action list as a card, with the acts its reader may do."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogs.cards.parts import acts, button, card, heading, line, typed
from dialogs.cards.to_when import later_buttons
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import came_or_goes, shortened, who
from meetings.actions.items import ActionItem, ActionState, overdue
from meetings.actions.to_when import Later
from meetings.authorisation import Act
from meetings.naming import Names

MOST_ITEMS = 10
"""Matters on one card: with the longest titles and three buttons each it stays under the 25 KB that Teams takes."""
LONGEST_COMMENT = 160
"""Characters of a comment in a list; the matter's own card shows all of it."""
DONE, CLOSE, MOVE, MOVE_TO = "list.done", "list.close", "list.days", "list.move"
OPEN, UNDO = "list.open", "list.undo"
"""The verbs of a list's buttons: they carry which list it is, and are answered with that list as it then is."""


@dataclass(frozen=True, slots=True)
class Row:
    """A matter on a list, with what its reader may do to it."""

    item: ActionItem
    names: Names
    may: Collection[Act] = ()
    ticks: bool = False
    """Whether *Klar* is the reader's organisation's part of it."""
    later: Later | None = None
    """What is offered, when its date is being chosen."""
    heading: str = ""
    """The network it belongs to, above its first matter when several are shown."""
    network: int | None = None
    """The same for its buttons."""


def list_card(
    locale: str,
    title: str,
    rows: Sequence[Row],
    today: date,
    more: list[Json],
    *,
    here: Mapping[str, object],
    said: Sequence[str] = (),
    act: int | None = None,
    of: tuple[int, int] = (1, 0),
) -> Json:
    """Number, matter, who prepares it, when it is to be reported, who raised it; and what the reader may do.

    `rows` are a page of the list, `more` the buttons under it, `here` the facts by which its buttons find back,
    `said` what was just done, `act` what *Ångra* takes back of it, `of` the first row's place and how many there are.
    """
    body: list[Json] = [typed({"text": text, "weight": "Bolder"}) for text in said]
    if act is not None:
        body.append(acts(button(say(locale, "undo"), UNDO, acts=[act], **dict[str, Any](here))))
    if not rows:
        return card(title, [*body, line(say(locale, "actions-none"))], more)
    first, whole = of
    if whole > len(rows):
        body.append(line(say(locale, "list-place", first=first, last=first + len(rows) - 1, count=whole), subtle=True))
    for row in rows:
        if row.heading:
            body.append(heading(row.heading) | {"spacing": "Large", "size": "Default"})
        body += _matter(locale, row, today, here)
    if not any(row.may or row.later for row in rows):
        body.append(line(say(locale, "list-press"), subtle=True))
    return card(title, body, more)


def _matter(locale: str, row: Row, today: date, here: Mapping[str, object]) -> list[Json]:
    """The matter, which opens when it is pressed, and the reader's buttons under it: three at most."""
    item = row.item
    where: dict[str, Any] = {"id": item.id, **here} | ({"network": row.network} if row.network else {})
    lines = item_lines(locale, item, row.names, today) + comment_lines(locale, item, LONGEST_COMMENT)
    opens = button("", OPEN, **where)
    # Without a title it is called by what stands in it; a fallback has no place there.
    del opens["fallback"], opens["title"]
    shown: list[Json] = [{"type": "Container", "items": lines, "selectAction": opens, "spacing": "Medium"}]
    if row.later:
        offered = later_buttons(locale, MOVE_TO, row.later, **where)
        asked = say(locale, "action-move-to-when", number=str(item.number), title=shortened(item.title, 60))
        return [*shown, typed(asked), acts(*offered), line(say(locale, "action-or-write-a-day"), subtle=True)]
    buttons = []
    if item.alive and Act.REPORT_ACTION in row.may:
        buttons.append(button(say(locale, "button-done-ours" if row.ticks else "button-done"), DONE, **where))
    if item.alive and Act.MOVE_ACTION in row.may:
        buttons.append(button(say(locale, "button-move"), MOVE, **where))
    if item.state is ActionState.REPORTED and Act.CLOSE_ACTION in row.may:
        buttons.append(button(say(locale, "button-close"), CLOSE, **where))
    if buttons:
        buttons.append(button(say(locale, "list-open"), OPEN, **where))
        shown.append(acts(*buttons))
    return shown


def item_lines(locale: str, item: ActionItem, names: Names, today: date) -> list[Json]:
    """Two lines: number and matter, then the three that the list is about."""
    late = overdue(item, today)
    when = day(locale, item.report_on) if item.report_on else say(locale, "action-no-date")
    words = [
        who(locale, item, names),
        say(locale, "action-overdue-since", day=when) if late else when,
    ]
    if came_or_goes(locale, item):
        words.append(came_or_goes(locale, item))
    if names.initiator(item):
        words.append(say(locale, "action-raised-by", name=names.initiator(item)))
    if item.state is not ActionState.OPEN:
        words.append(say(locale, f"action-state-{item.state.value}"))
    if item.times_moved:
        words.append(say(locale, "action-times-moved", count=item.times_moved))
    detail: Json = {"text": " · ".join(words), "size": "Small"}
    detail |= {"color": "Attention"} if late else {"isSubtle": True}
    return [
        typed(f"{item.number}. ", {"text": item.title, "weight": "Bolder"}) | {"spacing": "Medium"},
        typed(detail) | {"spacing": "None"},
    ]


def comment_lines(locale: str, item: ActionItem, most: int | None = None) -> list[Json]:
    """The comment a matter was reported with, or why it was dropped; cut to `most` characters in lists."""
    if not item.comment:
        return []
    key = "matter-reason" if item.state is ActionState.DROPPED else "matter-comment"
    said = shortened(item.comment, most) if most else item.comment
    return [typed({"text": f"{say(locale, key)} ", "weight": "Bolder", "size": "Small"}, said)]


def moves_card(locale: str, asked: str, key: int, later: Later) -> Json:
    """A meeting and the days most often meant; another day can be written."""
    buttons = later_buttons(locale, "action.move-to", later, id=key)
    body = [typed(asked), line(say(locale, "action-or-write-a-day"), subtle=True), acts(*buttons)]
    return card(asked, body, titled=False)
