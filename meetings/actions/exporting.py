"""The action list as a whole, to be taken out: the matters in order, with everything that is told of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from meetings.actions.items import ActionItem, ActionState
from meetings.actions.selecting import ON_THE_LIST, Selection, selected
from meetings.calendar.days import Meeting, local
from meetings.naming import Names, names_of
from meetings.network.people import Network
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class ActionSheet:
    """A network's list on one day."""

    network: Network
    selection: Selection
    today: date
    listed: tuple[ActionItem, ...]
    """What is on the list: open by report date and number, then reported."""
    gone: tuple[ActionItem, ...]
    """What is closed or dropped, the newest number first; nothing when only what is overdue is meant."""
    names: Names
    meetings: Mapping[int, Meeting]
    changed: Mapping[int, date]
    """The day each matter was last changed, in the network's zone."""


async def sheet_of(unit: Unit, selection: Selection, today: date) -> ActionSheet:
    """The list as it is now; a member or organisation that is not the network's is refused with NotForYou."""
    names = await names_of(unit)
    found = await selected(unit, await unit.actions.all(), selection, names, today)
    acts = await unit.acts.latest(ActionItem.__name__)
    zone = unit.network.time_zone
    return ActionSheet(
        network=unit.network,
        selection=selection,
        today=today,
        listed=tuple(sorted((i for i in found if i.state in ON_THE_LIST), key=_in_order)),
        gone=tuple(sorted((i for i in found if i.state not in ON_THE_LIST), key=lambda i: -i.number)),
        names=names,
        meetings={m.id: m for m in await unit.meetings.all()},
        changed={i.id: local(acts.get(i.id, i.created_at), zone).date() for i in found},
    )


def _in_order(item: ActionItem) -> tuple[bool, date, int]:
    """Open before reported, by report date (undated last) and number."""
    return item.state is not ActionState.OPEN, item.report_on or date.max, item.number
