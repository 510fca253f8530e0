"""A call made of values: made-up people, points of every kind, and changes since it was sent."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.call_changes import compare, snapshot
from meetings.agenda.calling import CallSheet
from meetings.agenda.items import (
    AgendaItem,
    AgendaPoint,
    AgendaState,
    Call,
    Purpose,
    StandingItem,
    StandingKind,
    compose,
)
from meetings.calendar.days import Meeting
from meetings.naming import Names
from meetings.network.people import Member, Network

SENT = datetime(2026, 9, 10, 7, tzinfo=UTC)
NOW = datetime(2026, 9, 17, 8, tzinfo=UTC)
NETWORK = Network(3, "Testnätverket", "tenant")
MEETING = Meeting(7, 3, date(2026, 9, 24), date(2026, 9, 24), time(9, 30), time(11), "Teams")
KIM, ASA, BO = (Member(n, 3, name) for n, name in enumerate(("Kim Påhittad", "Åsa Testsson", "Bo Exempelsson"), 1))
NAMES = Names({m.id: m for m in (KIM, ASA, BO)})
STANDING = (
    StandingItem(1, 3, "Föregående anteckningar", position=1, kind=StandingKind.PREVIOUS_NOTES),
    StandingItem(2, 3, "Aktivitetslista", position=2, kind=StandingKind.ACTION_LIST, responsible_id=KIM.id),
    StandingItem(3, 3, "Övrigt", at_end=True, position=1, kind=StandingKind.OTHER),
)


def item(number: int, title: str, **more: object) -> AgendaItem:
    """An accepted point of the meeting, raised by Åsa."""
    fields = {"proposer_id": ASA.id, "position": number, "state": AgendaState.ACCEPTED} | more
    return AgendaItem(number, 3, MEETING.id, title, created_at=SENT, **fields)  # type: ignore[arg-type]


BUDGET = item(1, "Budget", purpose=Purpose.DECISION, minutes=30, presenter_id=BO.id, why="Vi behöver bli klara.")
ROOMS = item(2, "Lokaler för verksamheten", purpose=Purpose.DISCUSSION, minutes=15)
MAP = item(3, "Nätverkskartan", on_behalf_of="Agneta", presenter="Gästen Gäst")
ITEMS = (BUDGET, ROOMS, MAP)
MATTER = ActionItem(
    5, 3, 12, "Skriva avtalet", KIM.id, SENT, preparers=(Preparer(member_id=BO.id),), report_on=MEETING.starts_on
)


def points(
    items: tuple[AgendaItem, ...] = ITEMS, reports: tuple[ActionItem, ...] = (MATTER,)
) -> tuple[AgendaPoint, ...]:
    """The agenda of these items between the standing ones."""
    return compose(MEETING, items, STANDING, reports=reports)


def sheet(
    items: tuple[AgendaItem, ...] = ITEMS,
    meeting: Meeting = MEETING,
    network: Network = NETWORK,
    called_with: tuple[AgendaItem, ...] | None = None,
    names: Names = NAMES,
) -> CallSheet:
    """The agenda as it stands; the call was sent with it, or with the items of `called_with`, to the same meeting."""
    said = snapshot(MEETING, points(ITEMS if called_with is None else called_with), names)
    if called_with is None:
        said = snapshot(meeting, points(items), names)
    call = Call(1, 3, meeting.id, SENT, KIM.id, said)
    now = points(items)
    return CallSheet(network, meeting, now, names, call, compare(call, meeting, snapshot(meeting, now, names)))


def changed() -> CallSheet:
    """Moved by a day, with a point changed, one new and one struck."""
    later = replace(MEETING, starts_on=date(2026, 9, 25), ends_on=date(2026, 9, 25), sequence=1, place="Ängelholm")
    items = (replace(BUDGET, minutes=45), item(4, "Ny lag", purpose=Purpose.INFORMATION, minutes=20), MAP)
    return sheet(items, later, called_with=ITEMS)
