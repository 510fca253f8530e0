"""Who a message about attendance names: members, and guests with where they are from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.meeting.listed_people import by_first_name, entries, guests, speaks_of_others
from dialogs.turn import Turn
from meetings.network.people import Member, folded


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who was named: a member, or a name that is nobody's here, with the place said after it."""

    name: str
    member: Member | None = None
    place: str = ""


def as_understood(roster: Sequence[Member], people: Iterable[object], strangers: Iterable[object]) -> list[Named]:
    """What rules have read whole: members by their full names, and guests."""
    by_name = {folded(m.name): m for m in roster}
    found = [Named(str(n), by_name.get(folded(str(n)))) for n in people]
    found += [Named(str(g["name"]), place=str(g["place"])) for g in strangers if isinstance(g, Mapping)]
    return list({folded(one.name): one for one in found}.values())


def as_typed(turn: Turn, roster: Sequence[Member], said: object) -> list[Named]:
    """Who was understood, and of a list also those who are not in the network; nobody named is the speaker."""
    names = [str(n) for n in (said if isinstance(said, list) else [said]) if n]
    written = entries(turn.text)
    if names in ([], [turn.actor.name]) and speaks_of_others(written, turn.actor):
        found = [by_first_name(e, roster) for e in written]
        people = [Named(m.name, m) if m else Named(e.name, place=e.place) for e, m in zip(written, found, strict=True)]
    else:
        by_name = {folded(m.name): m for m in roster}
        people = [Named(n, by_name.get(folded(n))) for n in names or [turn.actor.name]]
        people += [Named(e.name, place=e.place) for e in guests(written, roster)]
    return list({folded(one.name): one for one in people}.values())
