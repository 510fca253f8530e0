"""Which body and who is meant by words."""

import re

from dialogs.resolving import member_named
from dialogs.turn import Turn
from meetings.bodies.keeping import NoSuchBody, NotThere, Who, sitting
from meetings.bodies.named import body_called
from meetings.bodies.records import Body, Representative
from meetings.errors import Refusal
from meetings.network.people import Member, Organisation, folded
from meetings.ports import Unit

_HOME = re.compile(
    r"^(?P<name>.+?)\s*(?:\(\s*(?P<in>[^)]+?)\s*\)|,\s*(?P<beside>.+)|\s(?:från|i|from|in)\s+(?P<of>.+))$"
)
MYSELF = frozenset({"jag", "mig", "i", "me"})


class WhoIsMeant(Refusal):
    """Several in the network can be meant by `name`: `names`."""


class WhichRepresentative(Refusal):
    """Several sit in `body`: `names`."""


async def body_meant(unit: Unit, name: str) -> Body:
    """The body that is called so."""
    found = body_called(await unit.bodies.all(), name)
    if found is None:
        raise NoSuchBody(name=name)
    return found


async def who_meant(turn: Turn, unit: Unit, said: str) -> Who:
    """A member by name or the only one with that first name; else somebody who is none, with an organisation if said.

    *Ada Påhittsson (Klippan)*, *Ada Påhittsson från Klippan*.
    """
    if folded(said) in MYSELF:
        return Who(turn.actor)
    name, home = await _parted(unit, said)
    member = await _member(turn, unit, name, home)
    return Who(member) if member else Who(None, name, home.id if home else None)


async def there_meant(turn: Turn, unit: Unit, body: Body, said: str) -> Representative:
    """Who of those in the body is meant, also somebody who has left the network; without a name the only one."""
    there = await sitting(unit, body, turn.today)
    names = {r.id: await name_of(unit, r) for r in there}
    if not said:
        if len(there) == 1:
            return there[0]
        if not there:
            raise NotThere(name="none", body=body.name)
        raise WhichRepresentative(body=body.name, names=", ".join(names.values()))
    if folded(said) in MYSELF:
        found = [r for r in there if r.member_id == turn.actor.id]
    else:
        parts = folded((await _parted(unit, said))[0]).split()
        found = [r for r in there if all(part in folded(names[r.id]).split() for part in parts)]
    if not found:
        raise NotThere(name=said, body=body.name)
    if len(found) > 1:
        raise WhichRepresentative(body=body.name, names=", ".join(names[r.id] for r in found))
    return found[0]


async def name_of(unit: Unit, there: Representative) -> str:
    """What a representative is called."""
    member = await unit.members.get(there.member_id) if there.member_id is not None else None
    return member.name if member else there.name


async def _parted(unit: Unit, said: str) -> tuple[str, Organisation | None]:
    """The name, and the organisation that is said beside it."""
    found = _HOME.match(said.strip())
    if found is None:
        return said.strip(), None
    wanted = folded(found["in"] or found["beside"] or found["of"]).removesuffix("s kommun").removesuffix(" kommun")
    for home in await unit.organisations.all():
        if wanted in {folded(n).removesuffix(" kommun") for n in (home.name, *home.aliases)}:
            return found["name"].strip(), home
    return said.strip(), None


async def _member(turn: Turn, unit: Unit, name: str, home: Organisation | None) -> Member | None:
    parts = folded(name).split()
    roster = await unit.members.roster(turn.today)
    found = [m for m in roster if all(part in folded(m.name).split() for part in parts)]
    if home is not None:
        found = [m for m in found if m.organisation_id == home.id]
    if len(found) > 1:
        if any(folded(m.name) == folded(name) for m in found):
            return await member_named(turn, unit, next(m.name for m in found if folded(m.name) == folded(name)))
        raise WhoIsMeant(name=name, names=", ".join(m.name for m in found))
    return found[0] if found else None
