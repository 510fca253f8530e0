"""Who reports back from another body, and under which standing item of an agenda."""

from collections.abc import Iterable, Sequence
from datetime import date

from meetings.agenda.items import StandingItem, StandingKind
from meetings.bodies.following import followed
from meetings.bodies.named import body_called
from meetings.bodies.records import DueReport
from meetings.ports import Unit


async def due_reports(unit: Unit, until: date, since: date | None = None) -> list[DueReport]:
    """Who is to report back after `since` and no later than `until`, by body."""
    kept = [r for r in await unit.representatives.all() if not r.removed and r.reports_on is not None]
    if not kept:
        return []
    bodies = {b.id: b for b in await unit.bodies.all() if not b.removed}
    names = {m.id: m.name for m in await unit.members.all()}
    found = [
        DueReport(bodies[r.body_id], r, names.get(r.member_id or 0) or r.name)
        for r in await followed(unit, kept)
        if r.body_id in bodies and r.reports_on and r.reports_on <= until and (since is None or r.reports_on > since)
    ]
    return sorted(found, key=lambda d: (d.body.name.casefold(), d.there.deputy, d.there.id))


def under(standing: Iterable[StandingItem], due: Sequence[DueReport]) -> dict[int, tuple[DueReport, ...]]:
    """What is due under each standing item: one that is called as a body has that body's, reports have the rest."""
    kept = [s for s in standing if not s.removed]
    own = {s.id: tuple(d for d in due if body_called([d.body], s.title)) for s in kept}
    taken = {d.there.id for found in own.values() for d in found}
    rest = tuple(d for d in due if d.there.id not in taken)
    reports = next((s for s in kept if s.kind is StandingKind.REPORTS), None)
    return own | ({reports.id: (*own[reports.id], *rest)} if reports else {})
