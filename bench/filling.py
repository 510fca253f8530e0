"""A database with many networks, made by the database itself: each table by one INSERT from the row before.

A network has nine members, one of them coordinator, eight organisations with a seat each, eight meetings, five of
them held, and a hundred matters: sixty closed, thirty open, the rest reported or dropped. Matters have been reminded
of and will be; three of a network's reminders are due at `NOW`. Ids are counted: network n has the matters
100 (n - 1) + 1 to 100 n, so that rows point at one another without being looked up.
"""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Insert,
    Integer,
    Table,
    Text,
    case,
    cast,
    create_engine,
    insert,
    literal,
    null,
    select,
    text,
    true,
)
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.schema import Column

from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.agenda.items import AgendaState, StandingKind
from meetings.calendar.days import MeetingState
from meetings.network.people import MemberKind, NetworkState, Role
from meetings.reminders.deliveries import DeliveryKind, DeliveryState
from storage import tables
from storage.history import written
from storage.migrate import migrate
from storage.store import database_url

NOW = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
"""When everything is asked: the minute at which the reminders of all networks fall due."""
ITEMS, MEMBERS, MEETINGS, POINTS = 100, 9, 8, 24
"""In each network; the members are without the coordinator's organisation, for there is none."""
STATES = [ActionState.CLOSED] * 6 + [ActionState.OPEN] * 3 + [ActionState.REPORTED]
"""Of the matters in turn."""
OPEN = (6, 7, 8)
"""Places among them."""
DUE = (27, 57, 87)
"""Numbers of open matters of which a reminder is due at NOW."""
LOST = (17, 47)
"""Numbers of open matters of which a reminder was given up."""
APART = 100_000_000
"""Between the ids of the reminders of a matter."""

Cell = ColumnElement[Any]
network = tables.network
key = network.c.id


def days(first: int, step: int, count: int) -> list[date]:
    """Days beside that of NOW."""
    return [NOW.date() + timedelta(days=first + step * n) for n in range(count)]


def numbers(last: int) -> FromClause:
    """A table with the numbers from 1, in `n`."""
    first = select(literal(1).label("n")).cte(f"to_{last}", recursive=True)
    return first.union_all(select(first.c.n + 1).where(first.c.n < last))


def of(number: Cell, values: Sequence[object], column: Column[Any]) -> Cell:
    """One of some values, in turn."""
    turn = number % len(values)
    return case(*((turn == place, literal(value, column.type)) for place, value in enumerate(values)))


def filling(table: Table, rows: FromClause, cells: Mapping[str, object], where: Cell | None = None) -> Insert:
    """INSERT of the cells for each of the rows; what nothing is said of is nothing: null, 0, false or no text."""
    given = {column.name: _cell(column, cells) for column in table.c}
    made = select(*given.values()).select_from(rows)
    made = made if where is None else made.where(where)
    return insert(table).from_select(list(given), made, include_defaults=False)


def _cell(column: Column[Any], cells: Mapping[str, object]) -> Cell:
    value = cells.get(column.name)
    if isinstance(value, ColumnElement):
        return value
    if value is None:
        if column.nullable:
            return cast(null(), column.type)
        value = 1 if column.name == "version" else EMPTY[type(column.type).__name__]
    return literal(value, column.type)


EMPTY: dict[str, object] = {"Text": "", "Integer": 0, "Boolean": False, "Tuple": ()}


def each(last: int) -> tuple[FromClause, Cell]:
    """Every network with every number up to the last, and that number."""
    rows = numbers(last)
    return network.join(rows, true()), rows.c.n


def called(name: str, number: Cell) -> Cell:
    """A name with a number."""
    return literal(name, Text) + cast(number, Text)


def inserts(networks: int) -> Iterator[Insert]:
    """Every table, in the order in which they point at one another."""
    rows = numbers(networks)
    yield filling(network, rows, _network(rows.c.n))
    yield from _circle()
    yield from _meetings()
    yield from _items()
    yield from _deliveries()
    yield from _acts()


def _network(number: Cell) -> dict[str, object]:
    return {
        "id": number,
        "name": called("Nätverk ", number),
        "tenant_id": "bench",
        "state": NetworkState.ACTIVE,
        "key": called("bench-", number),
        "language": "sv",
        "time_zone": "Europe/Stockholm",
        "reminder_days": (14, 3),
        "send_at": time(8, 30),
        "next_number": ITEMS + 1,
    }


def member(number: Cell) -> Cell:
    """The id of one of a network's members."""
    return (key - 1) * MEMBERS + number


def organisation(number: Cell) -> Cell:
    """The id of one of a network's organisations; its seat has the same."""
    return (key - 1) * (MEMBERS - 1) + number


def _circle() -> Iterator[Insert]:
    rows, n = each(MEMBERS)
    last = n == MEMBERS
    said = {"id": member(n), "tenant_id": "bench", "name": called("Test Testsson", n), "bot_id": "28:bench"}
    yield filling(tables.person, rows, {**said, "object_id": called("bench-", member(n))})
    homes, k = each(MEMBERS - 1)
    home = {"id": organisation(k), "network_id": key}
    yield filling(tables.organisation, homes, {**home, "name": called("Kommun ", k), "kind": "municipality"})
    yield filling(tables.seat, homes, {**home, "organisation_id": organisation(k), "function": "Socialchef"})
    who = {
        "id": member(n),
        "network_id": key,
        "name": called("Test Testsson", n),
        "person_id": member(n),
        "organisation_id": case((last, null()), else_=organisation(n)),
        "title": "Socialchef",
        "kind": of(cast(last, Integer), [MemberKind.MEMBER, MemberKind.OTHER], tables.member.c.kind),
    }
    yield filling(tables.member, rows, who)
    yield filling(tables.seat_term, homes, {**home, "seat_id": organisation(k), "member_id": member(k)})
    roles, r = each(2)
    lead = {"id": (key - 1) * 2 + r, "network_id": key, "member_id": member(1 + (r - 1) * (MEMBERS - 1))}
    role = of(r, [Role.COORDINATOR, Role.CHAIR], tables.role_term.c.role)
    yield filling(tables.role_term, roles, {**lead, "role": role})


def meeting(number: Cell) -> Cell:
    """The id of one of a network's meetings."""
    return (key - 1) * MEETINGS + number


def _meetings() -> Iterator[Insert]:
    rows, n = each(MEETINGS)
    column = tables.meeting.c
    day = of(n, days(-200, 40, MEETINGS), column.starts_on)
    yield filling(
        tables.meeting,
        rows,
        {
            "id": meeting(n),
            "network_id": key,
            "starts_on": day,
            "ends_on": day,
            "place": "Teams",
            "state": of(n, [MeetingState.HELD] * 5 + [MeetingState.PLANNED] * 3, column.state),
        },
    )
    points, p = each(POINTS)
    states = [AgendaState.DISCUSSED] * 5 + [AgendaState.ACCEPTED] * 3
    yield filling(
        tables.agenda_item,
        points,
        {
            "id": (key - 1) * POINTS + p,
            "network_id": key,
            "meeting_id": meeting(p % MEETINGS + 1),
            "title": called("Punkt ", p),
            "proposer_id": member(p % MEMBERS + 1),
            "created_at": NOW - timedelta(days=250),
            "state": of(p % MEETINGS + 1, states, tables.agenda_item.c.state),
            "position": p,
        },
    )
    standing, s = each(3)
    kinds = [StandingKind.OTHER, StandingKind.PREVIOUS_NOTES, StandingKind.ACTION_LIST]
    yield filling(
        tables.standing_item,
        standing,
        {
            "id": (key - 1) * 3 + s,
            "network_id": key,
            "title": called("Stående ", s),
            "position": s,
            "kind": of(s, kinds, tables.standing_item.c.kind),
        },
    )


def item(number: Cell) -> Cell:
    """The id of one of a network's matters."""
    return (key - 1) * ITEMS + number


def _items() -> Iterator[Insert]:
    rows, n = each(ITEMS)
    column = tables.action_item.c
    yield filling(
        tables.action_item,
        rows,
        {
            "id": item(n),
            "network_id": key,
            "number": n,
            "title": called("Ta fram underlag om ärende ", n),
            "recorded_by_id": member(literal(1)),
            "created_at": of(n, [datetime.combine(d, time(9), UTC) for d in days(-190, 9, 20)], column.created_at),
            "initiator_id": member(n % MEMBERS + 1),
            "report_on": of(n, days(-60, 7, 37), column.report_on),
            "meeting_id": meeting(n % MEETINGS + 1),
            "state": of(n, STATES, column.state),
        },
    )
    preparer = {"network_id": key, "action_item_id": item(n)}
    by_organisation = n % 5 == 0
    first = {
        "position": 0,
        "member_id": case((by_organisation, null()), else_=member(n % MEMBERS + 1)),
        "organisation_id": case((by_organisation, organisation(n % (MEMBERS - 1) + 1)), else_=null()),
    }
    yield filling(tables.action_preparer, rows, {**preparer, **first})
    yield filling(
        tables.action_preparer, rows, {**preparer, "position": 1, "seat_id": organisation(n * 3 % (MEMBERS - 1) + 1)}
    )


def _deliveries() -> Iterator[Insert]:
    """Of each matter a reminder that was sent, and of each open one two to come; three are due, two never arrived."""
    rows, n = each(ITEMS)
    due = NOW - timedelta(minutes=10)
    row = {
        "network_id": key,
        "kind": DeliveryKind.REMINDER,
        "object_kind": "ActionItem",
        "object_id": item(n),
        "recipient": called("member:", member(n % MEMBERS + 1)),
        "expires_at": NOW + timedelta(days=300),
    }
    gone = {"rule": "before-14", "due_on": due.date() - timedelta(days=30), "not_before": due - timedelta(days=30)}
    yield filling(tables.delivery, rows, {**row, **gone, "id": item(n), "state": DeliveryState.SENT, "attempts": 1})
    lost = {"rule": "on-the-day", "id": item(n) + 3 * APART, "state": DeliveryState.DEAD, "last_outcome": "403"}
    yield filling(tables.delivery, rows, {**row, **gone, **lost}, n.in_(LOST))
    ahead = [datetime.combine(day, time(7, 30), UTC) for day in days(1, 7, 30)]
    to_come = of(n, ahead, tables.delivery.c.next_at)
    is_due = case((n.in_(DUE), literal(due, tables.delivery.c.next_at.type)), else_=to_come)
    for place, at in enumerate((is_due, to_come), start=1):
        reminder = {"rule": f"overdue-{place}", "due_on": due.date(), "state": DeliveryState.SCHEDULED}
        when = {"not_before": at, "next_at": at, "id": item(n) + place * APART}
        yield filling(tables.delivery, rows, {**row, **reminder, **when}, (n % len(STATES)).in_(OPEN))


def _acts() -> Iterator[Insert]:
    """Each matter was recorded by an act of its own."""
    rows, n = each(ITEMS)
    at = of(n, [datetime.combine(day, time(9), UTC) for day in days(-190, 9, 20)], tables.act.c.at)
    act = {"id": item(n), "network_id": key, "actor_id": member(literal(1)), "act": "record", "at": at}
    yield filling(tables.act, rows, {**act, "conversation": "bench"})
    matter = ActionItem(1, 1, 1, "Ta fram underlag", 1, NOW, 1, preparers=(Preparer(1),), report_on=NOW.date())
    what = {"act_id": item(n), "network_id": key, "object_kind": "ActionItem", "object_id": item(n)}
    yield filling(tables.act_change, rows, {**what, "after": written(matter)})


async def fill(url: str, networks: int, *, owner: str | None = None) -> None:
    """Migrate an empty database and fill it. `owner` is the URL of its superuser, who need not check references."""
    await migrate(url)
    if database_url(url).get_backend_name() == "sqlite":
        await asyncio.to_thread(_fill_file, url, networks)
        return
    engine = create_async_engine(database_url(owner or url), isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text("SELECT set_config('natverksbot.network', 'all', false)"))
        if owner:
            await connection.execute(text("SET session_replication_role = replica"))
        for statement in inserts(networks):
            await connection.execute(statement)
        await connection.execute(text("VACUUM ANALYZE"))
    await engine.dispose()


def _fill_file(url: str, networks: int) -> None:
    """In one transaction that need not be durable."""
    engine = create_engine(database_url(url))
    with engine.connect() as connection:
        connection.execute(text("PRAGMA synchronous = OFF"))
        for statement in inserts(networks):
            connection.execute(statement)
        connection.commit()
    engine.dispose()
