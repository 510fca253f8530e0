"""What others have done with the year's meetings since a form was opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.wording import day_when
from meetings.calendar.days import Meeting
from meetings.calendar.year import WHERE
from meetings.naming import people_of
from meetings.network.setup import Fault
from meetings.ports import RecordedAct, Unit


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """One meeting that is not as the form had it."""

    fault: Fault
    """Who did what."""
    before: Meeting | None
    """As the form had it; None when it was not there."""
    now: Meeting | None
    """As it is; None when it is no longer among those of the form."""


async def meanwhile(unit: Unit, locale: str, seen: Mapping[str, int], planned: Sequence[Meeting]) -> list[Meanwhile]:
    """Every difference between the versions a form was filled in from and what is planned now."""
    there = {str(m.id): m for m in planned}
    other = [key for key in {**seen, **there} if key not in there or seen.get(key) != there[key].version]
    names = await people_of(unit) if other else None
    found = []
    for key in other:
        acts = await unit.acts.about("Meeting", int(key))
        before = _seen(acts, int(key), seen.get(key))
        now = there.get(key)
        if names is None or not acts or (before is None and now is None):
            continue
        who = names.person(acts[-1].actor_id)
        found.append(Meanwhile(_fault(locale, who, before, now), before, now))
    return found


def _seen(acts: Sequence[RecordedAct], key: int, version: int | None) -> Meeting | None:
    """The meeting in the version that the form had, from the first act that changed it."""
    for act in acts:
        for change in act.changes:
            before = change.before
            if isinstance(before, Meeting) and before.id == key and before.version == version:
                return before
    return None


def _fault(locale: str, who: str, before: Meeting | None, now: Meeting | None) -> Fault:
    facts: dict[str, object] = {"name": who or "none"}
    if now is None:
        return Fault(WHERE, "year-taken-out", {**facts, "day": before.starts_on if before else "none"})
    if before is None:
        return Fault(WHERE, "year-added", {**facts, "when": day_when(locale, now)})
    return Fault(WHERE, "year-changed", {**facts, "day": before.starts_on, "when": day_when(locale, now)})
