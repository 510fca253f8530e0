"""Days that follow a meeting to its own day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from meetings.bodies.records import Representative
from meetings.ports import Unit


async def followed(unit: Unit, kept: Sequence[Representative]) -> list[Representative]:
    """A report that is due at a meeting is due on its day, also when it has moved."""
    days = {m.id: m.starts_on for m in await unit.meetings.all()}
    return [_on(r, days.get(r.reports_meeting_id or 0)) for r in kept]


def _on(there: Representative, day: date | None) -> Representative:
    return replace(there, reports_on=day) if day is not None and there.reports_on is not None else there
