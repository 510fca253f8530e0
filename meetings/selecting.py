"""Which matters of the action list are meant: their scope, whose, and by when."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from meetings.actions import ActionItem, ActionState, is_preparer, overdue
from meetings.errors import NotForYou
from meetings.listing import seats_of
from meetings.naming import Names
from meetings.ports import Unit

Scope = Literal["open", "overdue", "all"]
"""What is on the list, what of it is overdue, or also what is closed or dropped."""
SCOPES: tuple[Scope, ...] = get_args(Scope)
ON_THE_LIST = frozenset({ActionState.OPEN, ActionState.REPORTED})
_WRITTEN = re.compile(r"(open|overdue|all)(?:m(\d{1,18}))?(?:o(\d{1,18}))?(?:d(\d{4})(\d\d)(\d\d))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which matters; `member_id` and `organisation_id` say who prepares them, `due_by` is the last report date."""

    scope: Scope = "open"
    member_id: int | None = None
    organisation_id: int | None = None
    due_by: date | None = None

    def __str__(self) -> str:
        """As it stands in an address: lower-case letters and figures."""
        member = "" if self.member_id is None else f"m{self.member_id}"
        organisation = "" if self.organisation_id is None else f"o{self.organisation_id}"
        due_by = "" if self.due_by is None else f"d{self.due_by:%Y%m%d}"
        return f"{self.scope}{member}{organisation}{due_by}"


def selection_in(written: str) -> Selection | None:
    """The selection that was written so, or None when it is none."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    scope, member, organisation, year, month, day = found.groups()
    try:
        due_by = date(int(year), int(month), int(day)) if year else None
    except ValueError:
        return None
    return Selection(scope_named(scope), _key(member), _key(organisation), due_by)


def scope_named(said: object) -> Scope:
    """The scope of that name; what is on the list when there is none."""
    return next((scope for scope in SCOPES if scope == said), "open")


async def selected(
    unit: Unit, items: Iterable[ActionItem], selection: Selection, names: Names, today: date
) -> list[ActionItem]:
    """Those of the items that are meant, whatever their state but for what is overdue.

    A member or organisation that is not the network's is refused with NotForYou.
    """
    found = [i for i in items if overdue(i, today)] if selection.scope == "overdue" else list(items)
    if selection.due_by:
        found = [i for i in found if i.report_on and i.report_on <= selection.due_by]
    if selection.member_id is not None:
        member = names.people.get(selection.member_id)
        if member is None:
            raise NotForYou
        seats = await seats_of(unit, member, today)
        found = [i for i in found if is_preparer(i, member.id, member.organisation_id, seats)]
    if selection.organisation_id is not None:
        if selection.organisation_id not in names.organisations:
            raise NotForYou
        found = [i for i in found if any(names.home(p) == selection.organisation_id for p in i.preparers)]
    return found


def _key(written: str | None) -> int | None:
    return int(written) if written else None
