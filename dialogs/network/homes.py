"""Organisations in words: one leaves, or two become one, and what is left of them for those who lead."""

from dataclasses import replace
from datetime import timedelta

from dialogs.cards.seats import MERGE, merge_card
from dialogs.cards.succession import seat_title
from dialogs.resolving import day_of, numbers, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.agenda.whose import NoSuchOrganisation
from meetings.authorisation import Act, require
from meetings.errors import ForLeads, NotForYou, Refusal, TooLong
from meetings.naming import names_of
from meetings.network.parting import Parted, merge, organisation_leaves
from meetings.network.people import Organisation, folded
from meetings.ports import Unit

routes = Routes()
LONGEST_NAME = 100


class WhichDayGone(Refusal):
    """No day was said: `name`."""


@routes.intent("organisation_leaves", leads_only=True)
async def leaves(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Bjuv lämnar nätverket 31 december*."""
    _leads(turn)
    home = await home_named(unit, str(intent.slots.get("home") or ""))
    day = day_of(intent.slots.get("date"))
    if day is None:
        raise WhichDayGone(name=home.name)
    return await _receipt(turn, unit, await organisation_leaves(unit, turn.by, home, day))


@routes.intent("organisations_merge", leads_only=True)
async def merges(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Bjuv och Åstorp slås ihop 1 januari*; which of them goes on is asked, unless it was said."""
    _leads(turn)
    said = intent.slots.get("homes")
    homes = [await home_named(unit, str(name)) for name in (said if isinstance(said, list) else [])]
    day = day_of(intent.slots.get("date"))
    if day is None or not homes:
        raise WhichDayGone(name=homes[0].name if homes else "")
    if not intent.slots.get("into"):
        made = merge_card(turn.locale, homes, day)
        return Reply(card=made, summary=say(turn.locale, "merge-into-which", one=homes[0].name, other=homes[-1].name))
    name = str(intent.slots["into"])
    if len(name) > LONGEST_NAME:
        raise TooLong(limit=LONGEST_NAME, length=len(name))
    try:
        into: Organisation | str = await home_named(unit, name)
    except NoSuchOrganisation:
        into = name
    if isinstance(into, Organisation) and len(homes) > 1:
        homes = [h for h in homes if h.id != into.id]
    return await _receipt(turn, unit, await merge(unit, turn.by, homes, into, day))


@routes.verb(MERGE)
async def press_merge(turn: Turn, unit: Unit) -> Reply:
    """The button with the organisation that goes on."""
    require(turn.actor, Act.SET_UP)
    day, into = day_of(turn.data.get("day")), await unit.organisations.get(whole(turn.data, "into"))
    found = [await unit.organisations.get(key) for key in numbers(turn.data, "homes")]
    homes = [h for h in found if h is not None and (into is None or h.id != into.id)]
    if day is None or into is None or not homes:
        raise NotForYou
    return replace(await _receipt(turn, unit, await merge(unit, turn.by, homes, into, day)), replaces=True)


async def home_named(unit: Unit, name: str) -> Organisation:
    """The network's organisation of that name; of two the one that has not left."""
    wanted = folded(name)
    found = [o for o in await unit.organisations.all() if wanted in map(folded, (o.name, *o.aliases))]
    if not found:
        raise NoSuchOrganisation(name=name)
    return min(found, key=lambda o: (o.left_on is not None, o.id))


def _leads(turn: Turn) -> None:
    if not turn.actor.leads:
        raise ForLeads
    require(turn.actor, Act.SET_UP)


async def _receipt(turn: Turn, unit: Unit, done: Parted) -> Reply:
    locale, names = turn.locale, await names_of(unit)
    homes = listed(locale, [o.name for o in done.gone])
    if done.into:
        begins = done.last_day + timedelta(days=1)
        said = [say(locale, "merge-done", names=homes, count=len(done.gone), into=done.into.name, day=begins)]
    else:
        said = [say(locale, "home-leaves", name=homes, day=done.last_day)]
    if done.leaving:
        said.append(say(locale, "home-members-leave", names=listed(locale, [m.name for m in done.leaving])))
    if done.staying:
        said.append(say(locale, "home-leads-stay", names=listed(locale, [m.name for m in done.staying])))
    if done.seats:
        seats = "; ".join(seat_title(s, names) for s in done.seats)
        said.append(say(locale, "home-seats", seats=seats, count=len(done.seats), day=done.last_day))
    if done.matters:
        found = "; ".join(f"{i.number}. {i.title}" for i in done.matters)
        said.append(say(locale, "home-matters", matters=found))
    return Reply(receipt=tuple(said), acts=(done.act,))
