"""Where things stand, for chair and coordinator, in one card."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from dialogs.cards.status import status_card
from dialogs.resolving import next_meeting
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.actions import ActionItem, Preparer, overdue
from meetings.agenda import AgendaPoint
from meetings.authorisation import Act, require
from meetings.calendar import Meeting
from meetings.carrying import read
from meetings.collation import swedish
from meetings.naming import Names, names_of
from meetings.ports import Unit

routes = Routes()


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures of one network on one day."""

    meeting: Meeting | None
    points: tuple[AgendaPoint, ...]
    overdue: int
    due: int
    """Open, and to be reported by the next meeting."""
    later: int
    undated: int
    unowned: int
    by_organisation: dict[str, "Counter[str]"] = field(default_factory=dict)


@routes.intent("status", leads_only=True)
async def status(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Next meeting, its agenda, and the list by organisation."""
    require(turn.actor, Act.SEE_STATUS)
    title = say(turn.locale, "status-title", network=unit.network.name)
    standing = await standing_of(turn, unit)
    return Reply(card=status_card(turn.locale, title, standing, turn.today), summary=title)


async def standing_of(turn: Turn, unit: Unit) -> Standing:
    """Count what is open, by when and by whom."""
    meeting = await next_meeting(turn, unit)
    items = [i for i in await unit.actions.open() if i.alive]
    names = await names_of(unit)
    by = meeting.starts_on if meeting else turn.today
    kinds = {i.id: _kind(i, turn.today, by) for i in items}
    tally: dict[str, Counter[str]] = {}
    for item in items:
        for home in _homes(turn.locale, item, names):
            tally.setdefault(home, Counter())[kinds[item.id]] += 1
    counts = Counter(kinds.values())
    return Standing(
        meeting=meeting,
        points=await read(unit, meeting, turn.today) if meeting else (),
        overdue=counts["overdue"],
        due=counts["due"],
        later=counts["later"],
        undated=sum(i.report_on is None for i in items),
        unowned=sum(not i.preparers for i in items),
        by_organisation=dict(sorted(tally.items(), key=lambda row: (-row[1]["overdue"], swedish(row[0])))),
    )


def _kind(item: ActionItem, today: date, by: date) -> str:
    if overdue(item, today):
        return "overdue"
    return "due" if item.report_on is not None and item.report_on <= by else "later"


def _homes(locale: str, item: ActionItem, names: Names) -> set[str]:
    """The organisations a matter is with, or whoever else prepares it."""
    return {_home(locale, p, names) for p in item.preparers} or {say(locale, "action-nobody")}


def _home(locale: str, preparer: Preparer, names: Names) -> str:
    if preparer.everyone:
        return say(locale, "action-everyone")
    member = names.people.get(preparer.member_id) if preparer.member_id is not None else None
    if member is not None and not member.active:
        return say(locale, "action-has-left", name=member.name)
    title = member.title if member else ""
    return names.organisation(names.home(preparer)) or title or names.preparer(preparer)
