"""Whose points these are: by who raised, presents or is named behind them, as a person or an organisation."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaPoint
from meetings.calendar.days import Meeting, upcoming
from meetings.errors import Refusal
from meetings.naming import Names
from meetings.network.people import Member, Organisation, folded
from meetings.ports import Unit


class NoSuchOrganisation(Refusal):
    """The network has no organisation of that name: `name`."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom points are asked of; what is None does not matter."""

    person: Member | None = None
    organisation: Organisation | None = None

    def has(self, point: AgendaPoint, names: Names) -> bool:
        """Whether the point is theirs."""
        if point.item is None:
            return False
        by_person = self.person is None or _of_person(point, self.person)
        return by_person and (self.organisation is None or _from(point, self.organisation, names))


async def points_of(
    unit: Unit, whose: Whose, names: Names, meeting: Meeting | None, today: date
) -> list[tuple[Meeting, AgendaPoint]]:
    """Their points on the agenda of a meeting, else on those of all meetings to come, soonest first."""
    meetings = [meeting] if meeting else upcoming(await unit.meetings.all(), today)
    return [(m, p) for m in meetings for p in await read(unit, m, today) if whose.has(p, names)]


def _of_person(point: AgendaPoint, person: Member) -> bool:
    item = point.item
    assert item
    if person.id in (item.proposer_id, item.presenter_id, *point.also_by):
        return True
    return _named((person.name, *person.aliases), (item.on_behalf_of, item.presenter))


def _from(point: AgendaPoint, organisation: Organisation, names: Names) -> bool:
    """Raised by one of its members, or for the organisation, or for somebody there."""
    item = point.item
    assert item
    home = [m for m in names.people.values() if m.organisation_id == organisation.id]
    if {m.id for m in home} & {item.proposer_id, *point.also_by}:
        return True
    called = (organisation.name, *organisation.aliases, *(m.name for m in home))
    return _named(called, (item.on_behalf_of,))


def _named(called: Iterable[str], texts: Sequence[str | None]) -> bool:
    """Whether one of the names stands in one of the texts as a word of its own, perhaps with a genitive s."""
    said = [folded(text) for text in texts if text]
    return any(
        re.search(rf"(?<!\w){re.escape(folded(name))}s?(?!\w)", text) for name in called if name for text in said
    )
