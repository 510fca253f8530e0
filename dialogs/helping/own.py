"""What examples are filled in with: the network's own next meeting, matters, points and people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.context import meetings_around
from dialogs.texts import day
from dialogs.turn import Turn
from dialogs.wording import shortened
from meetings.actions.items import ActionItem, ActionState
from meetings.actions.preparers import is_preparer, seats_of
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.calendar.days import Meeting, current, following
from meetings.minutes.noting import latest
from meetings.minutes.records import Minutes, MinutesState
from meetings.network.people import Member
from meetings.ports import Unit

LONGEST_TITLE = 60
"""Characters of a matter's title beside an example."""


@dataclass(frozen=True, slots=True)
class Own:
    """What there is of it; None and empty where there is nothing."""

    network: str
    mine: ActionItem | None = None
    """The first open matter that is theirs to report."""
    open: ActionItem | None = None
    """Theirs, or else anybody's."""
    theirs: ActionItem | None = None
    """The first that somebody else prepares, and who that is."""
    owner: str = ""
    reported: ActionItem | None = None
    shared: ActionItem | None = None
    """One that everybody prepares."""
    points: tuple[tuple[int, AgendaItem], ...] = ()
    """Of the next meeting, with their numbers."""
    suggested: tuple[tuple[int, AgendaItem], ...] = ()
    """Those of them that wait for an answer."""
    my_point: tuple[int, AgendaItem] | None = None
    colleague: str = ""
    organisation: str = ""
    next_meeting: Meeting | None = None
    later_meeting: Meeting | None = None
    going_on: Meeting | None = None
    last: Meeting | None = None
    """The last one that was held and is not long ago."""
    minutes: Minutes | None = None
    """Of the one that goes on, else of the last."""

    @property
    def drafted(self) -> bool:
        """Whether there is a draft that can be commented."""
        return self.minutes is not None and self.minutes.state in (MinutesState.DRAFT, MinutesState.COMMENTED)


async def own_of(turn: Turn, unit: Unit) -> Own:
    """Read it, as the person who asks may see it."""
    meetings = await meetings_around(turn, unit)
    now = turn.local_now
    coming, going_on = following(meetings, now), current(meetings, now)
    later = [m for m in meetings if coming and m.starts_on > coming.ends_on]
    last = latest([m for m in meetings if m not in (going_on, coming)], turn.today)
    about = going_on or last
    people = [m for m in await unit.members.roster(turn.today) if m.active and m.id != turn.actor.id]
    points = await _points(turn, unit, going_on or coming)
    matters = await _matters(turn, unit)
    theirs, owner = await _of_another(unit, people)
    return Own(
        network=unit.network.name,
        **matters,
        theirs=theirs,
        owner=owner,
        points=points,
        suggested=tuple(p for p in points if p[1].state is AgendaState.SUGGESTED),
        my_point=next((p for p in points if p[1].proposer_id == turn.actor.id), None),
        colleague=_colleague(people),
        organisation=next((m.organisation for m in people if m.organisation), ""),
        next_meeting=coming,
        later_meeting=later[0] if later else None,
        going_on=going_on,
        last=last,
        minutes=await unit.minutes.of_meeting(about.id) if about else None,
    )


async def _matters(turn: Turn, unit: Unit) -> dict[str, ActionItem | None]:
    seats = await seats_of(unit, turn.actor, turn.today)
    listed = await unit.actions.open()
    alive = [item for item in listed if item.alive]
    mine = [i for i in alive if is_preparer(i, turn.actor, seats)]
    return {
        "mine": next(iter(mine), None),
        "open": next(iter([*mine, *alive]), None),
        "reported": next((i for i in listed if i.state is ActionState.REPORTED), None),
        "shared": next((i for i in alive if any(p.everyone for p in i.preparers)), None),
    }


async def _of_another(unit: Unit, people: Sequence[Member]) -> tuple[ActionItem | None, str]:
    names = {m.id: m.name for m in people}
    for item in await unit.actions.open():
        owner = next((names[p.member_id] for p in item.preparers if p.member_id in names), "")
        if item.alive and owner:
            return item, owner
    return None, ""


async def _points(turn: Turn, unit: Unit, meeting: Meeting | None) -> tuple[tuple[int, AgendaItem], ...]:
    if meeting is None:
        return ()
    return tuple((p.number, p.item) for p in await read(unit, meeting, turn.today) if p.item)


def _colleague(people: Sequence[Member]) -> str:
    """Somebody who can be named without anybody having to ask who is meant."""
    by_home = [m for m in people if m.organisation] or people
    return next((m.name for m in by_home), "")


def filled(locale: str, own: Own, today: date, *, leads: bool) -> dict[str, str]:
    """As the catalogues' `own-…` ask for it; "none" where there is nothing."""
    first, second = (*own.points, None, None)[:2]
    held = own.last or own.going_on
    found = {
        "mine": own.mine and own.mine.number,
        "open": own.open and own.open.number,
        "theirs": own.theirs and own.theirs.number,
        "owner": own.owner,
        "reported": own.reported and own.reported.number,
        "shared": own.shared and own.shared.number,
        "point": first and first[0],
        "other": second and second[0],
        "suggested": own.suggested[0][0] if own.suggested else None,
        "again": own.suggested[1][0] if len(own.suggested) > 1 else None,
        "yours": own.my_point and own.my_point[0],
        "name": own.colleague,
        "organisation": own.organisation,
        "day": own.next_meeting and day(locale, own.next_meeting.starts_on, year=False),
        "later": own.later_meeting and day(locale, own.later_meeting.starts_on, year=False),
        "soon": day(locale, today + timedelta(days=14), year=False),
        "held": held and day(locale, held.starts_on),
        "role": "leads" if leads and own.going_on else "member",
        "year": str((own.next_meeting.starts_on if own.next_meeting else today).year),
    }
    return {name: str(value) if value else "none" for name, value in found.items()}


BESIDE = {
    "mine": ("complete_action", "change_due_date"),
    "open": (
        "reassign_action",
        "who_prepares",
        "ask_matter",
        "action_history",
        "change_form",
        "drop_action",
        "amend_action",
    ),
    "theirs": ("remind_now", "remind_later"),
    "reported": ("close_action", "reopen_action"),
    "shared": ("ticks_left",),
}
"""The matters whose title stands beside an example that names their number."""
OF_POINTS = {
    "yours": ("withdraw_agenda_item",),
    "suggested": ("accept_agenda_item", "decline_agenda_item", "park_agenda_item", "ask_proposer"),
    "point": ("postpone_agenda_item", "amend_agenda_item", "go_to_point", "add_note", "order_agenda"),
}


def title_beside(own: Own, intent: str) -> str:
    """What the number in an example is called; empty when the example names none."""
    for name, intents in BESIDE.items():
        item: ActionItem | None = getattr(own, name)
        if intent in intents and item:
            return shortened(item.title, LONGEST_TITLE)
    firsts = {
        "yours": own.my_point,
        "suggested": next(iter(own.suggested), None),
        "point": next(iter(own.points), None),
    }
    point = next((firsts[name] for name, intents in OF_POINTS.items() if intent in intents), None)
    return shortened(point[1].title, LONGEST_TITLE) if point else ""
