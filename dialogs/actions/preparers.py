"""Who is to prepare a matter, from what was said: members, seats, organisations, everyone, or somebody outside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.asking import offered_owners, which
from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.resolving import member_named, preparers
from dialogs.texts import listed, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from meetings.actions.items import Preparer
from meetings.errors import NotForYou
from meetings.network.people import Member, folded
from meetings.network.seats import seats_there
from meetings.ports import Unit

LONGEST_OUTSIDE = 100
"""Characters of who is outside."""
_DEFINITE = ("erna", "arna", "orna", "en", "n", "er", "s")
"""Endings that a function is said with: "socialchefen", "socialchefer"."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Who is to prepare; else whom to choose between, or the names that nobody in the network has."""

    preparers: tuple[Preparer, ...] = ()
    which: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    exempt: tuple[int, ...] = ()
    """The organisations, by id, that everyone is without."""


async def meant(turn: Turn, unit: Unit, slots: Mapping[str, object]) -> Meant:
    """What the slots say: `preparers` as it was said, else the names in `owner`."""
    said = slots.get("preparers")
    if not isinstance(said, list):
        return Meant(await preparers(turn, unit, slots.get("owner")))
    found: list[Preparer] = []
    unknown: list[str] = []
    for one in said:
        if "unknown" in one:
            unknown.append(str(one["unknown"]))
        elif "seat" in one:
            there = await _seat(turn, unit, str(one["seat"]), one.get("organisation"))
            if isinstance(there, tuple):
                return Meant(which=there)
            found.append(there)
        else:
            found.append(await _one(turn, unit, one))
    names = [name for one in said for name in one.get("but", ())]
    exempt = tuple([await _organisation(unit, name) for name in names])
    return Meant(tuple(dict.fromkeys(found)), unknown=tuple(unknown), exempt=exempt)


def which_of(turn: Turn, intent: Intent, said: Meant) -> Reply:
    """Several hold such a seat: each as a button."""
    slots = {name: value for name, value in intent.slots.items() if name not in ("preparers", "owner")}
    return which(turn, Intent(intent.name, slots), "owner", list(said.which))


def unknown_asked(turn: Turn, said: Meant, number: int) -> tuple[str, Pending, list[Json]]:
    """That nobody is called so, and who then prepares the matter: also whoever it is, followed up by who answers."""
    names = listed(turn.locale, said.unknown)
    choices, buttons = offered_owners(turn.locale)
    watched = [{"outside": name, "member": turn.actor.name} for name in said.unknown]
    choices.append({"intent": "reassign_action", "slots": {"item_ref": number, "preparers": watched}})
    buttons.append(button(say(turn.locale, "outside-watch", name=names), "answer", n=len(choices) - 1))
    pending = Pending("reassign_action", {"item_ref": number}, "owner", tuple(choices))
    return say(turn.locale, "outside-ask", name=names), pending, buttons


def unknown_question(turn: Turn, said: Meant, number: int) -> Reply:
    """The same when nothing else has been done."""
    asked, pending, buttons = unknown_asked(turn, said, number)
    return Reply(card=question_card(asked, buttons), summary=asked, pending=pending)


async def _one(turn: Turn, unit: Unit, said: Mapping[str, object]) -> Preparer:
    if said.get("everyone"):
        return Preparer(everyone=True)
    if "outside" in said:
        watcher = await member_named(turn, unit, said["member"]) if said.get("member") else turn.actor
        return Preparer(member_id=watcher.id, outside=str(said["outside"])[:LONGEST_OUTSIDE])
    if "organisation" in said:
        return Preparer(organisation_id=await _organisation(unit, said["organisation"]))
    return Preparer(member_id=(await member_named(turn, unit, said.get("member"))).id)


async def _organisation(unit: Unit, name: object) -> int:
    found = next((o.id for o in await unit.organisations.all() if o.name == name), None)
    if found is None:
        raise NotForYou
    return found


async def _seat(turn: Turn, unit: Unit, function: str, home: object) -> Preparer | tuple[str, ...]:
    """The seat of that function; the names to choose between when it is not one.

    Without such a seat the organisation is meant, where only one sits there.
    """
    key = await _organisation(unit, home)
    seats = [s for s in await seats_there(unit) if s.organisation_id == key and _same(s.function, function)]
    roster = [m for m in await unit.members.roster(turn.today) if m.organisation_id == key]
    if len(seats) == 1:
        return Preparer(seat_id=seats[0].id)
    if len(roster) <= 1:
        return Preparer(organisation_id=key)
    keys = {s.id for s in seats}
    terms = await unit.seat_terms.all()
    holders = {t.member_id for t in terms if t.seat_id in keys and t.covers(turn.today) and not t.deputy}
    there = [m for m in roster if m.id in holders] or [m for m in roster if _same(m.title, function)] or roster
    return _names(there) if len(there) > 1 else Preparer(member_id=there[0].id)


def _names(members: Sequence[Member]) -> tuple[str, ...]:
    return tuple(m.name for m in members)


def _same(function: str, said: str) -> bool:
    """Whether the word means the function, however it is inflected."""
    whole, word = folded(function), folded(said)
    return whole == word or any(word.endswith(end) and whole == word.removesuffix(end) for end in _DEFINITE)
