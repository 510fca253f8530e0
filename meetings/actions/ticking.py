"""A matter that everyone prepares: each organisation ticks its own part, and the last tick reports the whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from meetings.acting import By, Done
from meetings.actions.items import ActionItem, ActionState
from meetings.actions.listing import checked_comment, require_of
from meetings.actions.ticks import Tick, shared, ticked_in
from meetings.authorisation import Act, require
from meetings.calendar.days import local
from meetings.collation import swedish
from meetings.errors import AlreadyDone, ForLeads, NotForYou, Refusal
from meetings.network.people import Member
from meetings.ports import Change, RecordedAct, Unit
from meetings.reminders.planning import replan

TICKED, UNTICKED = "tick", "untick"
"""The acts of an organisation's part being done, and not being done after all."""


class TickedAlready(Refusal):
    """The `organisation` has ticked the matter before: `number`."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a matter has come: the organisations, by id, that are done, and those that are left, by name."""

    done: tuple[int, ...] = ()
    left: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """How many organisations there are."""
        return len(self.done) + len(self.left)


@dataclass(frozen=True, slots=True)
class Finished:
    """What somebody said was done: the act and the matters, and of those that were ticked by whom and how far."""

    done: Done[ActionItem]
    ticked: Mapping[int, int] = field(default_factory=dict)
    """The organisation ticked for, by the matter's id."""
    progress: Mapping[int, Progress] = field(default_factory=dict)


async def finish(
    unit: Unit,
    by: By,
    items: Sequence[ActionItem],
    comment: str = "",
    organisation_id: int | None = None,
    *,
    whole: bool = False,
) -> Finished:
    """The word that it is done: a report of the whole, or of what everyone prepares a tick for one organisation.

    Everybody ticks for their own organisation, a chair who stands for one too; chair and coordinator may name
    another, or say that the `whole` is done, which is what they mean when they stand for none.
    """
    said = checked_comment(comment)
    ticks = {i.id: None if whole and by.actor.leads else _ticks_for(by, i, organisation_id) for i in items}
    for item in items:
        await require_of(unit, by, Act.REPORT_ACTION if ticks[item.id] is None else Act.TICK_ACTION, item)
        if not item.alive:
            raise AlreadyDone(number=item.number)
    changes: list[Change] = []
    after: list[ActionItem] = []
    progress: dict[int, Progress] = {}
    for item in items:
        home = ticks[item.id]
        if home is None:
            saved = await _reported(unit, item, said)
            changes.append(Change(item, saved))
        else:
            saved, progress[item.id] = await _ticked(unit, by, item, home, said, changes)
        after.append(saved)
    for item in after:
        await replan(unit, item, by.now, by.working_day)
    kind = TICKED if any(ticks.values()) else "report"
    act = await unit.acts.record(by.actor.id, kind, changes, by.now, conversation=by.conversation)
    return Finished(Done(act, tuple(after)), {k: v for k, v in ticks.items() if v is not None}, progress)


async def untick(unit: Unit, by: By, item: ActionItem, organisation_id: int | None = None) -> Finished:
    """An organisation is not done with its part after all; a matter that the ticks reported is open again."""
    home = organisation_id or by.actor.organisation_id
    if home is None or (home != by.actor.organisation_id and not by.actor.leads):
        raise ForLeads
    await require_of(unit, by, Act.TICK_ACTION, item)
    tick = next((t for t in await unit.ticks.of([item.id]) if t.organisation_id == home and not t.removed), None)
    if tick is None:
        raise NotForYou
    saved = await unit.ticks.save(replace(tick, removed=True))
    changes = [Change(tick, saved)]
    opened = await opened_again(unit, item)
    changes += [opened] if opened else []
    item = opened.after if opened and isinstance(opened.after, ActionItem) else item
    await replan(unit, item, by.now, by.working_day)
    act = await unit.acts.record(by.actor.id, UNTICKED, changes, by.now, conversation=by.conversation)
    far = await progress_of(unit, item, local(by.now, unit.network.time_zone).date())
    return Finished(Done(act, (item,)), {item.id: home}, {item.id: far})


async def exempt(unit: Unit, by: By, item: ActionItem, homes: Sequence[int], comment: str) -> int:
    """Organisations that have no part in what everyone prepares: ticked from the beginning, by who records it."""
    require(by.actor, Act.RECORD_ACTION)
    changes = [Change(None, await unit.ticks.add(_tick(by, item, home, comment))) for home in homes]
    await replan(unit, item, by.now, by.working_day)
    return await unit.acts.record(by.actor.id, TICKED, changes, by.now, conversation=by.conversation)


async def progress_of(unit: Unit, item: ActionItem, today: date) -> Progress:
    """Which organisations with somebody in the network have ticked, and which have not."""
    found = await unit.ticks.of([item.id])
    return progress(ticked_in(found).get(item.id, frozenset()), await unit.members.roster(today))


def progress(ticked: Iterable[int], roster: Iterable[Member]) -> Progress:
    """The same from what has been read."""
    homes = {m.organisation_id: m.organisation or "" for m in roster if m.organisation_id is not None}
    by_name = sorted(homes, key=lambda key: (swedish(homes[key]), key))
    done = frozenset(ticked)
    return Progress(tuple(k for k in by_name if k in done), tuple(k for k in by_name if k not in done))


async def opened_again(unit: Unit, item: ActionItem) -> Change | None:
    """A matter that the last tick reported, when one of the ticks is gone: open, saved; else None."""
    if item.state is not ActionState.REPORTED:
        return None
    for act in reversed(await unit.acts.about("ActionItem", item.id)):
        if _reports(act, item.id):
            if act.act != TICKED:
                return None
            return Change(item, await unit.actions.save(replace(item, state=ActionState.OPEN)))
    return None


def _reports(act: RecordedAct, key: int) -> bool:
    return any(
        isinstance(c.after, ActionItem)
        and c.after.id == key
        and c.after.state is ActionState.REPORTED
        and getattr(c.before, "state", None) is not ActionState.REPORTED
        for c in act.changes
    )


def _ticks_for(by: By, item: ActionItem, organisation_id: int | None) -> int | None:
    """The organisation that is done, or None when the whole matter is."""
    if not shared(item):
        return None
    own = by.actor.organisation_id
    if by.actor.leads:
        return organisation_id or own
    if organisation_id not in (None, own):
        raise ForLeads
    if own is None:
        raise ForLeads  # nobody's part is theirs: chair and coordinator report the whole
    return own


async def _reported(unit: Unit, item: ActionItem, comment: str) -> ActionItem:
    return await unit.actions.save(replace(item, state=ActionState.REPORTED, comment=comment or item.comment))


async def _ticked(
    unit: Unit, by: By, item: ActionItem, home: int, comment: str, changes: list[Change]
) -> tuple[ActionItem, Progress]:
    """One organisation's part is done; the matter as it then is, and how far it has come."""
    organisation = await unit.organisations.get(home)
    if organisation is None:
        raise NotForYou
    earlier = await unit.ticks.of([item.id])
    standing = ticked_in(earlier).get(item.id, frozenset())
    roster = await unit.members.roster(local(by.now, unit.network.time_zone).date())
    far = progress({*standing, home}, roster)
    if home in standing and far.left:
        raise TickedAlready(number=item.number, organisation=organisation.name)
    if home not in standing:
        before = next((t for t in earlier if t.organisation_id == home), None)
        changes.append(Change(before, await _kept(unit, before, _tick(by, item, home, comment))))
    if far.left:
        return item, far
    saved = await _reported(unit, item, "")
    changes.append(Change(item, saved))
    return saved, far


def _tick(by: By, item: ActionItem, home: int, comment: str) -> Tick:
    return Tick(0, item.network_id, item.id, home, by.actor.id, by.now, comment)


async def _kept(unit: Unit, before: Tick | None, tick: Tick) -> Tick:
    """An organisation has one row for a matter, written anew when it ticks again."""
    if before is None:
        return await unit.ticks.add(tick)
    return await unit.ticks.save(replace(tick, id=before.id, version=before.version))
