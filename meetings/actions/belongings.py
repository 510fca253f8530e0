"""What hangs on one person by name: matters, points they present, standing items they answer for; and passing it on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.call_changes import changed_since_call
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, StandingItem
from meetings.calendar.workdays import WorkingDay
from meetings.ports import Change, Unit
from meetings.reminders.planning import replan


@dataclass(frozen=True, slots=True)
class Belongings:
    """Open matters, points that are still to be taken up, and standing items."""

    matters: tuple[ActionItem, ...] = ()
    points: tuple[AgendaItem, ...] = ()
    standing: tuple[StandingItem, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.matters or self.points or self.standing)

    def __len__(self) -> int:
        """How many things there are."""
        return len(self.matters) + len(self.points) + len(self.standing)

    def only(self, keys: Iterable[str]) -> "Belongings":
        """Those of the keys (`keys_of`)."""
        wanted = frozenset(keys)
        return Belongings(
            tuple(i for i in self.matters if key_of(i) in wanted),
            tuple(p for p in self.points if key_of(p) in wanted),
            tuple(s for s in self.standing if key_of(s) in wanted),
        )

    @property
    def things(self) -> tuple[ActionItem | AgendaItem | StandingItem, ...]:
        """All of it, matters first."""
        return (*self.matters, *self.points, *self.standing)


def key_of(thing: ActionItem | AgendaItem | StandingItem) -> str:
    """A thing as a form or a row of ours names it: "a12", "p5", "s3"."""
    letter = {ActionItem: "a", AgendaItem: "p", StandingItem: "s"}[type(thing)]
    return f"{letter}{thing.id}"


def by_name(preparers: Sequence[Preparer], member_id: int) -> bool:
    """Whether a member prepares it themselves, or answers for somebody outside who does."""
    return any(p.member_id == member_id for p in preparers)


async def belongings_of(unit: Unit, member_id: int) -> Belongings:
    """What is a member's by name; what is their seat's or organisation's is not."""
    return Belongings(
        tuple(i for i in await unit.actions.open() if i.alive and by_name(i.preparers, member_id)),
        tuple(p for p in await unit.agenda.all() if p.presenter_id == member_id and p.state in NOT_TAKEN_UP),
        tuple(s for s in await unit.standing.all() if s.responsible_id == member_id and not s.removed),
    )


async def pass_on(
    unit: Unit, theirs: Belongings, given: Callable[[Preparer], bool], to: int, now: datetime, working: WorkingDay
) -> list[Change]:
    """Have another member prepare, present and answer for it; `given` says which preparers of a matter they replace.

    Somebody outside stays who prepares: only the member who answers for them is another.
    """
    changes: list[Change] = []
    for item in theirs.matters:
        passed = [_in_place_of(p, to) if given(p) else p for p in item.preparers]
        after = replace(item, preparers=tuple(dict.fromkeys(passed)))
        saved = await unit.actions.save(after)
        await replan(unit, saved, now, working)
        changes.append(Change(item, saved))
    of_agendas = [
        *[Change(p, await unit.agenda.save(replace(p, presenter_id=to, presenter=None))) for p in theirs.points],
        *[Change(s, await unit.standing.save(replace(s, responsible_id=to))) for s in theirs.standing],
    ]
    if of_agendas:
        await changed_since_call(unit, of_agendas, now)
    return [*changes, *of_agendas]


def _in_place_of(preparer: Preparer, to: int) -> Preparer:
    return Preparer(member_id=to, outside=preparer.outside)
