"""Standing items: what comes back at every meeting of a network, at its start or end, and who answers for it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from meetings.acting import By, Done
from meetings.agenda.call_changes import changed_since_call
from meetings.agenda.items import StandingItem, StandingKind, checked_title
from meetings.authorisation import Act, require
from meetings.errors import Refusal
from meetings.network.people import folded
from meetings.ports import Change, Unit

TITLES = (
    ("föregående", StandingKind.PREVIOUS_NOTES),
    ("previous", StandingKind.PREVIOUS_NOTES),
    ("aktivitetslista", StandingKind.ACTION_LIST),
    ("action list", StandingKind.ACTION_LIST),
    ("undernätverk", StandingKind.SUBGROUPS),
    ("rapport", StandingKind.REPORTS),
    ("report", StandingKind.REPORTS),
    ("återrapport", StandingKind.REPORTS),
    ("representant", StandingKind.REPORTS),
    ("andra forum", StandingKind.REPORTS),
    ("andra organ", StandingKind.REPORTS),
    ("other bodies", StandingKind.REPORTS),
    ("övrig", StandingKind.OTHER),
    ("other business", StandingKind.OTHER),
    ("any other business", StandingKind.OTHER),
)
"""How titles of each kind begin."""
ONLY_ONE = frozenset({StandingKind.PREVIOUS_NOTES, StandingKind.ACTION_LIST, StandingKind.OTHER})
"""Kinds that a network has once, whatever it calls them."""
USUAL = {
    "sv": (("Föregående anteckningar", False), ("Aktivitetslista", False), ("Övrigt", True)),
    "en": (("Previous minutes", False), ("Action list", False), ("Other business", True)),
}
"""What a new network begins with: title, and whether it stands after the other points."""
MOST = 20
"""Standing items of a network: more than that is a whole agenda of them."""


class NoSuchStanding(Refusal):
    """The network has no standing item of that title: `title`."""


class SeveralStanding(Refusal):
    """Several standing items can be meant by `title`: `titles`."""


class StandingAlready(Refusal):
    """The standing item is as it was asked to be: `title`."""


class TooManyStanding(Refusal):
    """A network has at most `limit` standing items."""


def kind_of(title: str) -> StandingKind:
    """What a standing item is for, as far as its title tells."""
    words = folded(title)
    return next((kind for start, kind in TITLES if words.startswith(start)), StandingKind.OWN)


def named(items: Iterable[StandingItem], title: str) -> StandingItem | None:
    """The one of that title, else the only one of the kind the title tells of."""
    known = [s for s in items if not s.removed]
    same = next((s for s in known if folded(s.title) == folded(title)), None)
    kind = kind_of(title)
    alike = [s for s in known if s.kind is kind and kind in ONLY_ONE]
    return same or (alike[0] if len(alike) == 1 else None)


def ordered(items: Iterable[StandingItem]) -> list[StandingItem]:
    """Those that are not removed, as agendas have them."""
    return sorted((s for s in items if not s.removed), key=lambda s: (s.at_end, s.position, s.id))


async def put(
    unit: Unit, by: By, title: str, *, at_end: bool | None = None, responsible_id: int | None = None
) -> Done[StandingItem]:
    """Add a standing item, or move one that is there or give it to somebody; None leaves it as it is.

    The first thing is the item itself; a new one, and one that changes side, comes last on its side, before what
    networks call Övrigt.
    """
    require(by.actor, Act.SET_UP)
    wanted = checked_title(title)
    stored = await unit.standing.all()
    there = named(stored, wanted)
    if there is None and len(ordered(stored)) >= MOST:
        raise TooManyStanding(limit=MOST)
    before = there or _once(stored, wanted)
    item = before or StandingItem(0, unit.network.id, wanted, kind=kind_of(wanted))
    side = at_end if at_end is not None else (item.at_end if there else item.kind is StandingKind.OTHER)
    item = replace(item, at_end=side, removed=False, responsible_id=responsible_id or item.responsible_id)
    if there is None or there.at_end is not side:
        return await _placed(unit, by, stored, before, item)
    if item == there:
        raise StandingAlready(title=there.title)
    return await _done(unit, by, [(there, item)])


async def take_away(unit: Unit, by: By, title: str) -> Done[StandingItem]:
    """Take a standing item off the agendas to come; it stays where something was noted under it."""
    require(by.actor, Act.SET_UP)
    there = named(await unit.standing.all(), title)
    if there is None:
        raise NoSuchStanding(title=title)
    return await _done(unit, by, [(there, replace(there, removed=True))])


def usual(network_id: int, language: str) -> list[StandingItem]:
    """The standing items that a new network begins with."""
    return [
        StandingItem(0, network_id, title, at_end, position, kind=kind_of(title))
        for position, (title, at_end) in enumerate(USUAL.get(language, USUAL["sv"]), start=1)
    ]


def _once(stored: Iterable[StandingItem], title: str) -> StandingItem | None:
    """One that was taken away comes back as it was, with what was noted under it."""
    return next((s for s in stored if s.removed and folded(s.title) == folded(title)), None)


async def _placed(
    unit: Unit, by: By, stored: Sequence[StandingItem], before: StandingItem | None, item: StandingItem
) -> Done[StandingItem]:
    """The item last on its side, but for Övrigt, which stands last of all."""
    others = [s for s in ordered(stored) if s.at_end is item.at_end and s.id != item.id]
    last = [s for s in others if s.at_end and s.kind is StandingKind.OTHER and item.kind is not StandingKind.OTHER]
    position = max((s.position for s in stored), default=0) + 1
    pairs: list[tuple[StandingItem | None, StandingItem]] = [(before, replace(item, position=position))]
    pairs += [(s, replace(s, position=position + n)) for n, s in enumerate(last, start=1)]
    return await _done(unit, by, pairs)


async def _done(unit: Unit, by: By, pairs: Iterable[tuple[StandingItem | None, StandingItem]]) -> Done[StandingItem]:
    changes: list[Change] = []
    things: list[StandingItem] = []
    for before, after in pairs:
        saved = await (unit.standing.save(after) if before else unit.standing.add(after))
        changes.append(Change(before, saved))
        things.append(saved)
    await changed_since_call(unit, changes, by.now)
    act = await unit.acts.record(by.actor.id, "set-standing", changes, by.now, conversation=by.conversation)
    return Done(act, tuple(things))
