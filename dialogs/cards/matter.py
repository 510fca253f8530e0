"""One matter as a card: as it is now, with the acts that its reader may do, and everything that was done to it."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from dialogs.cards.actions import comment_lines, item_lines
from dialogs.cards.parts import button, card, line, link, typed
from dialogs.cards.recording import CHANGEABLE, change_button
from dialogs.cards.reminding import remind_button
from dialogs.texts import clock, day, say
from dialogs.turn import Json
from dialogs.wording import came_or_goes, shortened, who
from meetings.actions.ending import may_be_reopened_by
from meetings.actions.items import ActionItem, ActionState
from meetings.authorisation import Act
from meetings.calendar.days import local
from meetings.histories import Event, Happened
from meetings.naming import Names

CLOSE, REOPEN, DROP, HISTORY = "matter.close", "matter.reopen", "matter.drop", "matter.history"
"""The verbs of a matter's card. *Klar* and the days are those of the list."""
MOST_EVENTS = 15
"""Acts on one card, the newest; with the longest titles it stays under the 25 KB that Teams takes without trouble."""
LONGEST = 300
"""Characters of a title or comment in a history."""
MOST_LINKS = 3
ADDRESS = re.compile(r"https?://[^\s<>\"”’]+[^\s<>\"”’.,;:!?)\]]", re.IGNORECASE)


def matter_card(
    locale: str,
    item: ActionItem,
    names: Names,
    today: date,
    may: Collection[Act],
    said: Sequence[str],
    undo: int | None,
    elsewhere: Sequence[str] = (),
) -> Json:
    """What was just done or is to be known first, then the matter as it is."""
    title = said[0] if said else say(locale, "matter-title", number=str(item.number))
    body = [typed(text) for text in said] + item_lines(locale, item, names, today) + comment_lines(locale, item)
    body += [typed(told_of) for told_of in elsewhere]
    return card(title, body, _buttons(locale, item, may, undo), titled=not said)


def links_of(text: str) -> list[Json]:
    """The addresses in a comment as buttons, named by where they lead."""
    found = list(dict.fromkeys(ADDRESS.findall(text)))[:MOST_LINKS]
    return [link(shortened(re.sub(r"^https?://(www\.)?", "", url, flags=re.IGNORECASE), 40), url) for url in found]


def _buttons(locale: str, item: ActionItem, may: Collection[Act], undo: int | None) -> list[Json]:
    offered = [button(say(locale, "undo"), "undo", acts=[undo])] if undo else []
    if item.alive and Act.REPORT_ACTION in may:
        offered.append(button(say(locale, "button-done"), "action.report", id=item.id))
    if item.alive and Act.MOVE_ACTION in may:
        offered.append(button(say(locale, "button-move"), "action.move", id=item.id))
    if item.alive and Act.REMIND_ACTION in may:
        offered.append(remind_button(locale, item))
    on_the_list = item.state in (ActionState.OPEN, ActionState.REPORTED)
    if on_the_list and Act.CLOSE_ACTION in may:
        offered.append(button(say(locale, "button-close"), CLOSE, id=item.id, version=item.version))
    if not item.alive and may_be_reopened_by(item) in may:
        offered.append(button(say(locale, "button-reopen"), REOPEN, id=item.id, version=item.version))
    if on_the_list and Act.DROP_ACTION in may:
        offered.append(button(say(locale, "button-drop"), DROP, id=item.id, version=item.version))
    if on_the_list and any(act in may for act in CHANGEABLE):
        offered.append(change_button(locale, item.id))
    return [*offered, button(say(locale, "button-history"), HISTORY, id=item.id), *links_of(item.comment)]


def history_card(locale: str, item: ActionItem, events: Sequence[Event], names: Names, today: date, zone: str) -> Json:
    """Who did what when, newest last, under the matter as it is now."""
    title = say(locale, "history-title", number=str(item.number))
    shown = events[-MOST_EVENTS:]
    body = item_lines(locale, item, names, today)
    if len(events) > len(shown):
        body.append(line(say(locale, "history-earlier", count=len(events) - len(shown)), subtle=True))
    for event in shown:
        when = moment(locale, event.at, zone)
        body.append(typed({"text": f"{when} ", "weight": "Bolder", "size": "Small"}, told(locale, event, names)))
    return card(title, body, links_of(" ".join(e.after.comment for e in reversed(events))))


def moment(locale: str, at: datetime, zone: str) -> str:
    """As in "24 september 2026, 9.30"."""
    wall = local(at, zone)
    return f"{day(locale, wall.date())}, {clock(locale, wall.time())}"


def told(locale: str, event: Event, names: Names) -> str:
    """What one act did, in words: by whom, from what to what."""
    by = names.person(event.actor_id) or say(locale, "history-the-bot")
    names = replace(names, ticked={})  # how far it has come is told by the ticks themselves
    said = "; ".join(_did(locale, event, one, names) for one in event.did)
    return say(locale, "history-undid" if event.undoing else "history-did", who=by, what=said)


def _did(locale: str, event: Event, happened: Happened, names: Names) -> str:
    before, after = event.before or event.after, event.after
    facts: dict[str, object] = {}
    match happened:
        case Happened.RECORDED:
            title, by = shortened(after.title, LONGEST), who(locale, after, names)
            facts = {"title": title, "who": by, "when": after.report_on or "none"}
        case Happened.REPORTED | Happened.DROPPED | Happened.COMMENTED:
            facts = {"comment": shortened(after.comment, LONGEST) or "none"}
        case Happened.TICKED | Happened.UNTICKED:
            home = names.organisation(event.tick.organisation_id if event.tick else None)
            facts = {"organisation": home, "comment": shortened(after.comment, LONGEST) or "none"}
        case Happened.HANDED_OVER:
            facts = {"before": who(locale, before, names), "after": who(locale, after, names)}
        case Happened.MOVED:
            facts = {"before": before.report_on or "none", "after": after.report_on or "none"}
        case Happened.REWORDED:
            facts = {"before": shortened(before.title, LONGEST), "after": shortened(after.title, LONGEST)}
        case Happened.ROUTED:
            facts = {"before": came_or_goes(locale, before) or "none", "after": came_or_goes(locale, after) or "none"}
        case Happened.RAISED:
            facts = {"before": names.initiator(before) or "–", "after": names.initiator(after) or "–"}
    return say(locale, f"history-{happened.value}", **facts)
