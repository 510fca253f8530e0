"""When owners are reminded: some working days before the report date, on the day, then weekly while overdue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from meetings.actions.items import ActionItem
from meetings.actions.preparers import by_seat, is_preparer
from meetings.actions.ticks import shared, ticked_in
from meetings.calendar.days import Meeting, MeetingState, instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Member, Network, SeatTerm
from meetings.network.seats import terms_there
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState, Planned
from meetings.reminders.occasions import Days, Occasion, days_for, occasions
from meetings.reminders.wishes import ReminderWish

ABOUT = "ActionItem"
"""The `object_kind` of a reminder about a matter."""
OVERDUE = "overdue-"
"""How the rules of the weekly reminders begin."""
NOW = "now"
"""The rule of a reminder that somebody asked for (`meetings.reminders.reminding`)."""
OVERDUE_HORIZON = timedelta(weeks=4)
"""How far ahead weekly reminders of an overdue matter are planned; the hourly reconciler plans on."""
LATE_AT_MOST = timedelta(days=7)
"""A reminder that could not be sent for so long is given up: the next weekly one has come."""
EARLIEST, LATEST = time(6), time(19, 30)
"""Nobody is written to between 20 and 06, so the last message has to begin before 20."""
PENDING = frozenset({DeliveryState.SCHEDULED, DeliveryState.RETRY, DeliveryState.UNKNOWN, DeliveryState.HELD})


@dataclass(frozen=True, slots=True)
class Circle:
    """Who is in the network on a day and which seats they hold: all that is needed to find who prepares what.

    `ticked` has the organisations that are done with a matter which everyone prepares, by its id: they are not
    reminded of it any more. Of a matter that is not among its keys nothing has been read (`knowing`). Who stands for
    no organisation has no part in it, as long as others do.
    """

    today: date
    members: tuple[Member, ...]
    terms: tuple[SeatTerm, ...]
    ticked: Mapping[int, frozenset[int]] = field(default_factory=dict)
    wishes: Mapping[int, ReminderWish] = field(default_factory=dict)
    """How members want to be reminded, by their ids."""

    def wish_of(self, name: str) -> ReminderWish | None:
        """What somebody wishes who is named as a delivery's recipient."""
        return self.wishes.get(member_of(name) or 0)

    def seats(self, member_id: int) -> frozenset[int]:
        """The seats a member holds that day, as holder or deputy."""
        return frozenset(t.seat_id for t in self.terms if t.member_id == member_id and t.covers(self.today))

    def preparers(self, item: ActionItem) -> list[Member]:
        """The members whose the matter is to report: by name, seat, organisation or with everyone."""
        return [m for m in self.members if self._prepares(m, item)]

    def has_preparer(self, item: ActionItem, member_id: int | None) -> bool:
        """Whether the matter is to be reported by that member, who is in the network today."""
        return any(m.id == member_id and self._prepares(m, item) for m in self.members)

    def _prepares(self, member: Member, item: ActionItem) -> bool:
        no_part = member.organisation_id is None and any(m.organisation_id for m in self.members)
        if no_part or member.organisation_id in self.ticked.get(item.id, ()):
            item = replace(item, preparers=tuple(p for p in item.preparers if not p.everyone))
        seats = self.seats(member.id) if by_seat(item) else frozenset[int]()
        return is_preparer(item, member, seats)


def recipient(member_id: int) -> str:
    """A member as a delivery names them."""
    return f"member:{member_id}"


def member_of(name: str) -> int | None:
    """The member whom a delivery's `recipient` names, if it is one."""
    kind, _, key = name.partition(":")
    return int(key) if kind == "member" and key.isdecimal() else None


def sending_time(network: Network) -> time:
    """The network's hour for what is sent unasked, kept out of the night."""
    return min(max(network.send_at, EARLIEST), LATEST)


def next_daytime(now: datetime, network: Network) -> datetime:
    """The instant itself by day; by night the next sending hour, as for a message that is late."""
    wall = local(now, network.time_zone)
    if EARLIEST <= wall.time() < time(20):
        return now
    day = wall.date() if wall.time() < EARLIEST else wall.date() + timedelta(days=1)
    return instant(day, sending_time(network), network.time_zone)


def report_day(item: ActionItem, meeting: Meeting | None) -> date | None:
    """The day a matter is to be reported: that of its meeting while the meeting stands, else its own date."""
    if meeting is not None and meeting.state is not MeetingState.CANCELLED:
        return meeting.starts_on
    return item.report_on


def plan(
    item: ActionItem,
    meeting: Meeting | None,
    network: Network,
    recipients: Iterable[str],
    now: datetime,
    *,
    working: WorkingDay = is_working_day,
) -> list[Planned]:
    """What is still to be said about a matter and to whom; an occasion that has passed is not planned."""
    made = _standing(item, meeting, network, dict.fromkeys(recipients), [], now, working)
    return [p for p in made if p.not_before > now]


def holds(
    delivery: Delivery,
    item: ActionItem | None,
    meeting: Meeting | None,
    network: Network,
    circle: Circle,
    *,
    working: WorkingDay = is_working_day,
) -> bool:
    """Whether a reminder is still to be sent: the matter open, the person its preparer, the occasion the same."""
    if item is None or not circle.has_preparer(item, member_of(delivery.recipient)):
        return False
    if delivery.rule == NOW:
        return item.alive
    wish = circle.wish_of(delivery.recipient)
    said = _all(item, meeting, network, circle.today, days_for(network, wish, working))
    return any(o.rule == delivery.rule and delivery.due_on in o.days for o in said)


def postponed(delivery: Delivery, network: Network, days: Days, now: datetime, *, last: date | None = None) -> datetime:
    """When a reminder whose own day has passed may be sent: from the first morning on which the person is written to.

    What was asked for, what would be given up before then, or come after its report date (`last`), waits for day only.
    """
    soonest = next_daytime(now, network)
    day = local(soonest, network.time_zone).date()
    if delivery.rule == NOW or day <= delivery.due_on or days.may(day):
        return soonest
    first = days.first(day)
    later = instant(first, sending_time(network), network.time_zone)
    passes = not delivery.rule.startswith(OVERDUE) and (last is None or first > last)
    return soonest if passes or later >= delivery.expires_at else later


async def circle_of(unit: Unit, now: datetime, items: Sequence[ActionItem] = ()) -> Circle:
    """The network's members and seats as they are today, and who has ticked which of the matters."""
    today = local(now, unit.network.time_zone).date()
    wishes = {w.member_id: w for w in await unit.wishes.all()}
    terms = tuple(await terms_there(unit))
    circle = Circle(today, tuple(await unit.members.roster(today)), terms, wishes=wishes)
    return await knowing(unit, circle, items)


async def knowing(unit: Unit, circle: Circle, items: Sequence[ActionItem]) -> Circle:
    """The circle with who has ticked the matters, read at once for all; nothing is read where nobody ticks."""
    keys = [i.id for i in items if shared(i)]
    if not keys:
        return circle
    found = ticked_in(await unit.ticks.of(keys))
    return replace(circle, ticked={**circle.ticked, **{key: found.get(key, frozenset()) for key in keys}})


async def replan(
    unit: Unit,
    item: ActionItem,
    now: datetime,
    working: WorkingDay = is_working_day,
    *,
    circle: Circle | None = None,
) -> tuple[int, int]:
    """Cancel the reminders of a matter that no longer hold and plan those that do, in the unit's transaction.

    Returns how many were planned and cancelled. Call it whenever a matter is recorded, changed or reported;
    whoever does it for many reads the circle once, for all of them.
    """
    new, gone = await stale(unit, item, now, working, circle=circle or await circle_of(unit, now, [item]))
    if gone:
        await unit.deliveries.cancel([d.id for d in gone], "no longer holds")
    if new:
        await unit.deliveries.plan(new)
    return len(new), len(gone)


async def stale(
    unit: Unit, item: ActionItem, now: datetime, working: WorkingDay, *, circle: Circle
) -> tuple[list[Planned], list[Delivery]]:
    """The reminders of a matter that are missing, and those that are there and no longer hold."""
    meeting = await unit.meetings.get(item.report_meeting_id) if item.report_meeting_id else None
    found = await unit.deliveries.about(ABOUT, item.id)
    people = {name: circle.wish_of(name) for name in (recipient(m.id) for m in circle.preparers(item))}
    wanted = {_key(p): p for p in _standing(item, meeting, unit.network, people, found, now, working)}

    def no_longer(row: Delivery) -> bool:
        if row.rule == NOW:
            return not holds(row, item, meeting, unit.network, circle, working=working)
        said = wanted.get(_key(row))
        # What was to come later today, by an hour that has been changed to one that has passed, comes as it was to.
        return said is None or (row.not_before > now and said.not_before > now and row.not_before != said.not_before)

    gone = [d for d in found if d.state in PENDING and no_longer(d)]
    standing = {_key(d) for d in found if d.state is not DeliveryState.CANCELLED} - {_key(d) for d in gone}
    return [p for key, p in wanted.items() if p.not_before > now and key not in standing], gone


def _standing(
    item: ActionItem,
    meeting: Meeting | None,
    network: Network,
    people: Mapping[str, ReminderWish | None],
    found: Sequence[Delivery],
    now: datetime,
    working: WorkingDay,
) -> list[Planned]:
    """Each occasion of each person on the one day that it is on: ahead, or planned already; one a day."""
    today = local(now, network.time_zone).date()
    there = {_key(d) for d in found if d.state is not DeliveryState.CANCELLED}
    made: dict[tuple[str, date], Planned] = {}
    for name, wish in people.items():
        for occasion in _all(item, meeting, network, today, days_for(network, wish, working)):
            options = (_planned(item, occasion.rule, day, network, name) for day in occasion.days)
            chosen = next((p for p in options if p.not_before > now or _key(p) in there), None)
            if chosen:
                made[(name, chosen.due_on)] = chosen
    return list(made.values())


def _all(item: ActionItem, meeting: Meeting | None, network: Network, today: date, days: Days) -> list[Occasion]:
    day = report_day(item, meeting)
    if not item.alive or day is None:
        return []
    through = max(day, today) + OVERDUE_HORIZON
    return occasions(day, network.reminder_days, through, days.working, days)


def _planned(item: ActionItem, rule: str, day: date, network: Network, name: str) -> Planned:
    starts = instant(day, sending_time(network), network.time_zone)
    return Planned(
        kind=DeliveryKind.REMINDER,
        object_kind=ABOUT,
        object_id=item.id,
        rule=rule,
        due_on=day,
        recipient=name,
        not_before=starts,
        expires_at=starts + LATE_AT_MOST,
    )


def _key(row: Planned | Delivery) -> tuple[str, date, str]:
    return row.rule, row.due_on, row.recipient
