"""People as the choices of a form: all of them, those whose names begin like what is typed, or by a written name.

Which network a field's search is about stands in what the client sends back (`dataset`); it proves nothing, and is
held against who asks.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from dialogs.cards.form import choice_of, named
from dialogs.routing import Routes
from dialogs.turn import Turn
from meetings.authorisation import Act, require
from meetings.network.people import Member, folded
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
PEOPLE = "people"
MOST_FOUND = 15
"""As many as a client shows."""
LONGEST_WORDS = 100
"""Characters of what is typed that are looked for."""
T = TypeVar("T")


@routes.search(PEOPLE)
async def find_people(turn: Turn, unit: Unit) -> list[tuple[str, str]]:
    """Members of the network by name, former name or organisation."""
    require(turn.actor, Act.READ)
    found = matching(turn.text, [(m, known_by(m)) for m in await unit.members.roster(turn.today)])
    return [choice_of(m) for m in found]


def dataset(turn: Turn, kind: str = PEOPLE) -> str:
    """What a field of this network asks for."""
    return f"{kind}/{turn.network.id}"


def known_by(member: Member) -> str:
    """All that a member can be found by."""
    return " ".join((member.name, *member.aliases, member.organisation or ""))


def matching(words: str, things: Iterable[tuple[T, str]]) -> list[T]:
    """The first things that hold every word, those that begin with what was typed first."""
    typed = folded(words[:LONGEST_WORDS])
    hits = [(t, folded(text)) for t, text in things if all(word in folded(text) for word in typed.split())]
    hits.sort(key=lambda hit: not hit[1].startswith(typed))
    return [thing for thing, _ in hits[:MOST_FOUND]]


def person_in(values: Mapping[str, str], name: str, roster: Sequence[Member], faults: list[Fault]) -> Member | None:
    """Who was chosen, or whose name was written beside; nothing when neither was. A written name wins."""
    written = folded(values.get(named(name), ""))
    if written:
        found = [m for m in roster if written in map(folded, (m.name, *m.aliases))]
        found = found or [m for m in roster if written in folded(m.name)]
        if len(found) != 1:
            key = "several-named" if found else "nobody-named"
            faults.append(Fault(named(name), key, {"name": values[named(name)][:60]}))
            return None
        return found[0]
    chosen = values.get(name, "").strip()
    member = next((m for m in roster if str(m.id) == chosen), None)
    if chosen and member is None:
        faults.append(Fault(name, "somebody-gone"))
    return member
