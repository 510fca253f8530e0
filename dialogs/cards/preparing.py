"""The list of what came in for a meeting, and the small card of one of its points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialogs.cards.parts import acts, button, card, line, plain, section, typed
from dialogs.texts import day, listed, say
from dialogs.turn import Json
from dialogs.wording import shortened, when_and_where
from meetings.agenda.items import AgendaState
from meetings.agenda.preparation import Entry, Place, Preparation
from meetings.calendar.days import Meeting
from meetings.naming import Names

Data = dict[str, Any]
"""What a button carries."""
MOST_ITEMS = 10
"""Items on one card: with the longest titles and names it stays under the 25 KB that Teams takes."""
MOST_SIMILAR = 3
LONGEST_NAMED = 60
"""Characters of a title that is pointed at and not shown whole."""
LONGEST_WHY = 1500
MOST_ALL = 100
"""Items that one button takes in."""
LIST, ALL, POINT, MORE, UNDO = "prepare.list", "prepare.all", "prepare.point", "prepare.more", "prepare.undo"
ACCEPT, UP, DOWN, PARKS, PARK = "prepare.accept", "prepare.up", "prepare.down", "prepare.parks", "prepare.park"
EDIT, DECLINE, MERGE, ASK = "prepare.edit", "prepare.decline", "prepare.merge", "prepare.ask"
"""The verbs of the buttons; those of the last line show forms (`dialogs.cards.preparing_forms`)."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The list as it is shown to somebody: `told` is said first, `undo` takes back what it says."""

    plan: Preparation
    names: Names
    similar: Mapping[int, Sequence[int]] = field(default_factory=dict)
    """Item id -> ids of items with a like title."""
    start: int = 0
    told: tuple[str, ...] = ()
    undo: tuple[int, ...] = ()


def list_card(locale: str, shown: Listed) -> Json:
    """A page of the list: what is on the agenda in order, then what came late and what is set aside."""
    plan = shown.plan
    page = plan.entries[shown.start : shown.start + MOST_ITEMS]
    body = [*_told(locale, shown), line(plain(when_and_where(locale, plan.meeting)), subtle=True)]
    if not plan.entries:
        body.append(line(say(locale, "prepare-empty")))
    body.append(_sum(locale, plan))
    before = Place.ON
    for entry in page:
        if entry.place is not before:
            body.append(section(say(locale, f"prepare-{entry.place.value}")) | {"spacing": "Large"})
        before = entry.place
        body.append(_entry(locale, entry, shown))
    return card(list_title(locale, plan.meeting), body, _list_acts(locale, shown, len(page)))


def list_title(locale: str, meeting: Meeting) -> str:
    """What the list is called, and its notification."""
    return say(locale, "prepare-title", meeting=meeting.starts_on)


def point_card(locale: str, shown: Listed, entry: Entry, *, more: bool = False) -> Json:
    """One point with what is known of it and its acts; `more` shows the rarer ones."""
    body = [*_told(locale, shown), typed({"text": _details(locale, entry, shown), "isSubtle": True})]
    if entry.item.why:
        body.append(typed(shortened(entry.item.why, LONGEST_WHY)))
    body += [typed(shortened(link)) for link in entry.item.links[:MOST_SIMILAR]]
    body += [_like(locale, entry, shown)] if shown.similar.get(entry.item.id) else []
    body += [line(plain(said), subtle=True) for said in (_between(locale, entry, shown.plan),) if said]
    body += [acts(*moves) for moves in (_moves(locale, shown, entry),) if moves and not more]
    buttons = _rarer_acts(locale, shown, entry) if more else _first_acts(locale, shown, entry)
    # "4. …" at the beginning of a heading would be read as a list, and numbered anew.
    return card(say(locale, "prepare-point", number=str(entry.number), title=entry.item.title), body, buttons)


def parks_card(locale: str, shown: Listed, entry: Entry, coming: Sequence[Meeting]) -> Json:
    """For which meeting an item is set aside."""
    asked = say(locale, "prepare-park-until", title=shortened(entry.item.title))
    carried = _carried(shown, entry)
    buttons = [button(day(locale, m.starts_on, year=False), PARK, to=m.id, **carried) for m in coming]
    buttons.append(button(say(locale, "prepare-park-later"), PARK, to=0, **carried))
    buttons.append(button(say(locale, "prepare-back"), POINT, **carried))
    return card(asked, [typed(asked)], buttons, titled=False)


def total(locale: str, plan: Preparation) -> str:
    """The minutes of the points against those of the meeting, said when it does not fit."""
    has = plan.meeting.minutes
    key = "prepare-sum" if has is None else "prepare-sum-fits" if not plan.too_long else "prepare-sum-too-long"
    said = say(locale, key, minutes=plan.minutes, has=has or 0, over=plan.too_long)
    return f"{said} {say(locale, 'prepare-untimed', count=plan.untimed)}" if plan.untimed else said


def proposers_named(locale: str, entry: Entry, plan: Preparation, names: Names) -> str:
    """Who raised it: "Agneta via Kirti och Test Testsson"."""
    first, *others = plan.proposers.get(entry.item.id, (entry.item.proposer_id,))
    proposer, behalf = names.person(first), entry.item.on_behalf_of
    said = say(locale, "agenda-via", name=behalf, proposer=proposer) if behalf else proposer
    return listed(locale, [said, *map(names.person, others)])


def presenter_named(locale: str, entry: Entry, names: Names) -> str:
    """Who presents it; a member who has left is marked."""
    member = names.people.get(entry.item.presenter_id or 0)
    name = member.name if member else entry.item.presenter
    if not name:
        return ""
    left = member is not None and not member.active
    return say(locale, "prepare-presenter-left" if left else "agenda-presented-by", name=name)


def _sum(locale: str, plan: Preparation) -> Json:
    shown = {"text": total(locale, plan)}
    return typed(shown | ({"color": "Attention", "weight": "Bolder"} if plan.too_long else {"isSubtle": True}))


def _told(locale: str, shown: Listed) -> list[Json]:
    body = [typed({"text": said, "weight": "Bolder"}) for said in shown.told]
    if shown.undo:
        data: Data = {"meeting": shown.plan.meeting.id, "start": shown.start, "acts": list(shown.undo)}
        body.append(acts(button(say(locale, "undo"), UNDO, **data)))
    return body


def _entry(locale: str, entry: Entry, shown: Listed) -> Json:
    """Number and title, what is known of it, and under them the button that opens it."""
    told = typed({"text": _details(locale, entry, shown), "isSubtle": True, "size": "Small"}) | {"spacing": "None"}
    said = [typed(f"{entry.number}. ", {"text": entry.item.title, "weight": "Bolder"}), told]
    said += [_like(locale, entry, shown) | {"spacing": "None"}] if shown.similar.get(entry.item.id) else []
    opens = button(say(locale, "prepare-handle", number=str(entry.number)), POINT, **_carried(shown, entry))
    return {"type": "Container", "items": [*said, acts(opens)], "spacing": "Medium"}


def _details(locale: str, entry: Entry, shown: Listed) -> str:
    item = entry.item
    said = [
        say(locale, "prepare-accepted") if item.state is AgendaState.ACCEPTED else "",
        proposers_named(locale, entry, shown.plan, shown.names),
        say(locale, "minutes-long", minutes=item.minutes) if item.minutes else say(locale, "prepare-no-minutes"),
        say(locale, f"purpose-{item.purpose.name.lower()}") if item.purpose else "",
        presenter_named(locale, entry, shown.names),
        say(locale, f"prepare-mark-{entry.place.value}") if entry.place is not Place.ON else "",
        say(locale, "times-moved", count=entry.moved) if entry.moved else "",
    ]
    return " · ".join(part for part in said if part)


def _like(locale: str, entry: Entry, shown: Listed) -> Json:
    """The items with a like title, by number."""
    found = [shown.plan.of(key) for key in shown.similar[entry.item.id]]
    named = [_named(e) for e in found if e][:MOST_SIMILAR]
    return typed({"text": say(locale, "prepare-similar", items=listed(locale, named)), "size": "Small"})


def _named(entry: Entry) -> str:
    return f"{entry.number}. {shortened(entry.item.title, LONGEST_NAMED)}"


def _between(locale: str, entry: Entry, plan: Preparation) -> str:
    """Which points stand before and after it."""
    if entry not in plan.on:
        return ""
    at = plan.on.index(entry)
    before = plan.on[at - 1] if at else None
    after = plan.on[at + 1] if at + 1 < len(plan.on) else None
    said = [say(locale, "prepare-after", point=_named(before)) if before else ""]
    said.append(say(locale, "prepare-before", point=_named(after)) if after else "")
    return " · ".join(part for part in said if part)


def _list_acts(locale: str, shown: Listed, count: int) -> list[Json]:
    plan = shown.plan
    waiting = [e.item for e in plan.on if e.item.state is AgendaState.SUGGESTED]
    buttons = []
    if 0 < len(waiting) <= MOST_ALL:
        data: Data = {"items": [i.id for i in waiting], "versions": [i.version for i in waiting]}
        buttons.append(button(say(locale, "prepare-accept-all"), ALL, meeting=plan.meeting.id, **data))
    left = len(plan.entries) - shown.start - count
    if left > 0:
        more = say(locale, "show-more", count=min(left, MOST_ITEMS), left=left)
        buttons.append(button(more, LIST, meeting=plan.meeting.id, start=shown.start + count))
    return buttons


def _moves(locale: str, shown: Listed, entry: Entry) -> list[Json]:
    """Up and down, under the line that tells what stands before and after."""
    data, on = _carried(shown, entry), shown.plan.on
    ways = {"prepare-up": (UP, on[:1]), "prepare-down": (DOWN, on[-1:])}
    return [button(say(locale, k), verb, **data) for k, (verb, end) in ways.items() if entry in on and entry not in end]


def _first_acts(locale: str, shown: Listed, entry: Entry) -> list[Json]:
    data = _carried(shown, entry)
    accepted = entry.place is Place.ON and entry.item.state is AgendaState.ACCEPTED
    accepts = [] if accepted else [button(say(locale, "prepare-accept"), ACCEPT, style="positive", **data)]
    return [
        *accepts,
        button(say(locale, "prepare-edit"), EDIT, **data),
        _back_to_list(locale, shown),
        button(say(locale, "prepare-decline"), DECLINE, **data),
        button(say(locale, "prepare-park"), PARKS, **data),
        button(say(locale, "prepare-more"), MORE, **data),
    ]


def _rarer_acts(locale: str, shown: Listed, entry: Entry) -> list[Json]:
    data = _carried(shown, entry)
    merges = [button(say(locale, "prepare-merge"), MERGE, **data)] if len(shown.plan.entries) > 1 else []
    return [
        button(say(locale, "prepare-ask"), ASK, **data),
        *merges,
        button(say(locale, "prepare-back"), POINT, **data),
        button(say(locale, "prepare-decline"), DECLINE, **data),
        button(say(locale, "prepare-park"), PARKS, **data),
        _back_to_list(locale, shown),
    ]


def _back_to_list(locale: str, shown: Listed) -> Json:
    return button(say(locale, "prepare-to-list"), LIST, meeting=shown.plan.meeting.id, start=shown.start)


def _carried(shown: Listed, entry: Entry) -> Data:
    """What a button about an item carries: ids, and which version of it the card shows."""
    item = entry.item
    return {"id": item.id, "version": item.version, "meeting": shown.plan.meeting.id, "start": shown.start}
