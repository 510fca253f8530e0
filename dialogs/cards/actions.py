"""The action list as a card, with the acts its reader may do."""

from collections.abc import Collection, Sequence
from datetime import date

from dialogs.cards.parts import acts, button, card, line, typed
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import came_or_goes, shortened, who
from meetings.actions import ActionItem, ActionState, overdue
from meetings.calendar import Meeting
from meetings.naming import Names

MOST_ITEMS = 10
"""Matters on one card: with the longest titles and three buttons each it stays under the 25 KB that Teams takes."""
LONGEST_COMMENT = 160
"""Characters of a comment in a list; the matter's own card shows all of it."""


def list_card(
    locale: str,
    title: str,
    items: Sequence[ActionItem],
    names: Names,
    today: date,
    own: Collection[int],
    more: list[Json],
) -> Json:
    """Number, matter, who raised it, who prepares it, when it is to be reported; acts for the reader's own.

    `items` are a page of the list, `more` the buttons under it.
    """
    if not items:
        return card(title, [line(say(locale, "actions-none"))], more)
    body: list[Json] = []
    for item in items:
        body += item_lines(locale, item, names, today) + comment_lines(locale, item, LONGEST_COMMENT)
        if item.alive and item.id in own:
            body.append(item_acts(locale, item))
    return card(title, body, more)


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
        words.append(say(locale, "times-moved", count=item.times_moved))
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


def item_acts(locale: str, item: ActionItem) -> Json:
    """*Klar*, *Flytta*, *Till nästa möte*."""
    return acts(
        button(say(locale, "button-done"), "action.report", id=item.id),
        button(say(locale, "button-move"), "action.move", id=item.id),
        button(say(locale, "button-next-meeting"), "action.move-to", id=item.id, to="next"),
    )


def moves_card(locale: str, asked: str, key: int, days: Sequence[date], coming: Meeting | None) -> Json:
    """The days most often meant, and the next meeting; another day can be written."""
    buttons = [button(day(locale, d, year=False), "action.move-to", id=key, to=d.isoformat()) for d in days]
    if coming:
        buttons.insert(0, button(say(locale, "button-next-meeting"), "action.move-to", id=key, to="next"))
    body = [typed(asked), line(say(locale, "action-or-write-a-day"), subtle=True), acts(*buttons)]
    return card(asked, body, titled=False)
