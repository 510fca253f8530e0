"""Which matters of the action list are meant: their scope, whose, by when, and from or to which body."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from meetings.actions.items import ActionItem, ActionState, Direction, overdue
from meetings.actions.preparers import is_preparer, seats_of
from meetings.actions.ticks import shared
from meetings.calendar.days import local
from meetings.errors import NotForYou
from meetings.naming import Names
from meetings.network.people import Member
from meetings.ports import Unit

Scope = Literal["open", "overdue", "all", "reported", "closed", "waiting", "unowned", "undated"]
"""What is on the list; what of it is overdue, said to be done, waited for, with nobody or without a day; everything,
also what is closed or dropped; and what has left the list lately."""
SCOPES: tuple[Scope, ...] = get_args(Scope)
ON_THE_LIST = frozenset({ActionState.OPEN, ActionState.REPORTED})
BEYOND_THE_LIST = frozenset({"all", "closed"})
"""Scopes for which also what is closed or dropped has to be read."""
ONLY_ON_IT = frozenset(SCOPES) - BEYOND_THE_LIST - {"open"}
"""Scopes that hold nothing closed or dropped, in no document."""
LATELY = timedelta(days=90)
"""How long what has left the list counts as having done so lately: about two meetings back."""
MOST_BODIES = 4
_WAYS = {"f": Direction.FROM, "t": Direction.TO, "b": None}
_WRITTEN = re.compile(
    rf"({'|'.join(SCOPES)})(?:m(\d{{1,18}}))?(?:o(\d{{1,18}}))?(?:d(\d{{4}})(\d\d)(\d\d))?(?:([ftb])((?:[0-9a-f]{{8}}){{0,{MOST_BODIES}}}))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which matters; `member_id` and `organisation_id` say who prepares them, `due_by` is the last report date.

    Of what is waited for, the member is the one who waits.
    """

    scope: Scope = "open"
    member_id: int | None = None
    organisation_id: int | None = None
    due_by: date | None = None
    exchanged: bool = False
    """Only what came from or goes to another body."""
    direction: Direction | None = None
    """Which of the two; None is both."""
    bodies: tuple[str, ...] = ()
    """With which bodies, as `mark_of` writes them; none is with any."""

    def __str__(self) -> str:
        """As it stands in an address: lower-case letters and figures."""
        member = "" if self.member_id is None else f"m{self.member_id}"
        organisation = "" if self.organisation_id is None else f"o{self.organisation_id}"
        due_by = "" if self.due_by is None else f"d{self.due_by:%Y%m%d}"
        way = next(letter for letter, direction in _WAYS.items() if direction is self.direction)
        bodies = f"{way}{''.join(self.bodies)}" if self.exchanged else ""
        return f"{self.scope}{member}{organisation}{due_by}{bodies}"


def selection_in(written: str) -> Selection | None:
    """The selection that was written so, or None when it is none."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    scope, member, organisation, year, month, day, way, marks = found.groups()
    try:
        due_by = date(int(year), int(month), int(day)) if year else None
    except ValueError:
        return None
    bodies = tuple(re.findall(".{8}", marks or ""))
    exchanged = way is not None
    direction = _WAYS.get(way or "b")
    return Selection(scope_named(scope), _key(member), _key(organisation), due_by, exchanged, direction, bodies)


def scope_named(said: object) -> Scope:
    """The scope of that name; what is on the list when there is none."""
    return next((scope for scope in SCOPES if scope == said), "open")


def mark_of(body: str) -> str:
    """A body in eight figures and letters: what people typed stands neither in addresses nor in buttons."""
    return hashlib.sha256(" ".join(body.split()).casefold().encode()).hexdigest()[:8]


def exchanges(item: ActionItem) -> list[tuple[Direction, str]]:
    """The bodies a matter came from or goes to: by its direction, its initiator or its preparer outside."""
    found = [(item.direction, item.body)] if item.direction and item.body else []
    if item.initiator and Direction.FROM not in (way for way, _ in found):
        found.append((Direction.FROM, item.initiator))
    return found + [(Direction.TO, p.outside) for p in item.preparers if p.outside]


async def selected(
    unit: Unit, items: Iterable[ActionItem], selection: Selection, names: Names, today: date
) -> list[ActionItem]:
    """Those of the items that are meant, in their order; what has left the list lately, the latest first.

    A member or organisation that is not the network's is refused with NotForYou.
    """
    found = await _in_scope(unit, items, selection.scope, names, today)
    if selection.due_by:
        found = [i for i in found if i.report_on and i.report_on <= selection.due_by]
    if selection.exchanged:
        found = [i for i in found if _exchanged(i, selection)]
    if selection.member_id is not None:
        member = names.people.get(selection.member_id)
        if member is None:
            raise NotForYou
        seats = await seats_of(unit, member, today)
        if selection.scope == "waiting":
            found = [i for i in found if _waits(member, i, seats)]
        else:
            found = [i for i in found if is_preparer(i, member, seats)]
    elif selection.scope == "waiting":
        found = [i for i in found if with_others(i)]
    if selection.organisation_id is not None:
        if selection.organisation_id not in names.organisations:
            raise NotForYou
        found = [i for i in found if any(names.home(p) == selection.organisation_id for p in i.preparers)]
    return found


def with_others(item: ActionItem) -> bool:
    """Whether the network waits for somebody else: outside, or another body that it has gone to."""
    return item.direction is Direction.TO or any(p.outside for p in item.preparers)


def unowned(item: ActionItem, names: Names) -> bool:
    """Whether nobody prepares the matter: no one was named, or all who were have left."""
    return all(_has_left(names.people.get(p.member_id)) for p in item.preparers if p.member_id is not None) and not any(
        p.member_id is None for p in item.preparers
    )


def _has_left(member: Member | None) -> bool:
    return member is None or not member.active


async def _in_scope(
    unit: Unit, items: Iterable[ActionItem], scope: Scope, names: Names, today: date
) -> list[ActionItem]:
    if scope == "closed":
        return await _gone_lately(unit, items, today)
    holds: dict[Scope, Callable[[ActionItem], bool]] = {
        "overdue": lambda i: overdue(i, today),
        "waiting": lambda i: i.alive,
        "unowned": lambda i: i.alive and unowned(i, names),
        "undated": lambda i: i.alive and i.report_on is None,
        "reported": lambda i: i.state is ActionState.REPORTED,
    }
    return [i for i in items if scope not in holds or holds[scope](i)]


async def _gone_lately(unit: Unit, items: Iterable[ActionItem], today: date) -> list[ActionItem]:
    acts = await unit.acts.latest(ActionItem.__name__)
    when = {i: acts.get(i.id, i.created_at) for i in items if i.state not in ON_THE_LIST}
    zone = unit.network.time_zone
    lately = [i for i, at in when.items() if today - local(at, zone).date() <= LATELY]
    return sorted(lately, key=lambda i: when[i], reverse=True)


def _waits(member: Member, item: ActionItem, seats: frozenset[int]) -> bool:
    """Whether the member waits for it: raised it and others prepare it, or answers for somebody outside."""
    theirs = is_preparer(item, member, seats)
    if any(p.outside and p.member_id == member.id for p in item.preparers):
        return True
    if item.direction is Direction.TO:
        return theirs or item.initiator_id == member.id
    return item.initiator_id == member.id and (not theirs or shared(item))


def _exchanged(item: ActionItem, selection: Selection) -> bool:
    return any(
        selection.direction in (None, way) and (not selection.bodies or mark_of(body) in selection.bodies)
        for way, body in exchanges(item)
    )


def _key(written: str | None) -> int | None:
    return int(written) if written else None
