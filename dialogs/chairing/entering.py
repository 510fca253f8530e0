"""The past put into the history: lines pasted at a time, or a form; and a turn that never was taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dialogs.cards.chairing import LONGEST_LINES, OPEN, SAVE, past_form, period
from dialogs.chairing.named import member_or_none
from dialogs.forms import Field, each_once, said_in_chat, typed_in
from dialogs.resolving import day_of
from dialogs.rounds.named import organisation_named
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Context, Intent, Roster
from dialogs.understanding.parse import parse
from dialogs.understanding.yearly.chairing import said
from dialogs.wording import shortened
from meetings.agenda.whose import NoSuchOrganisation
from meetings.authorisation import Act, require
from meetings.chairing.electing import (
    EndsBeforeItBegins,
    Past,
    TurnKnown,
    enter_turns,
    remove_turn,
)
from meetings.chairing.history import History, history_of
from meetings.collation import swedish
from meetings.errors import FarDate, Refusal
from meetings.network.people import Member, folded
from meetings.network.setup import LONGEST_NAME, Fault
from meetings.ports import Unit

routes = Routes()
DAY = 40
"""Characters of a day or an id."""
FIELDS = {
    "home": Field(DAY),
    "first": Field(DAY),
    "until": Field(DAY),
    "name": Field(LONGEST_NAME),
    "lines": Field(LONGEST_LINES),
}
MOST_TOLD = 15
"""Turns that a receipt names."""
AT: tuple[tuple[type[Refusal], str], ...] = (
    (EndsBeforeItBegins, "until"),
    (FarDate, "first"),
    (TurnKnown, "first"),
    (NoSuchOrganisation, "lines"),
)
"""Beside which field a refusal stands."""


class LineNotRead(Refusal):
    """A pasted line says no organisation and year: `line`; nothing was put into the history."""


class NoSuchTurn(Refusal):
    """The history has no turn of `home` then."""


class SeveralTurns(Refusal):
    """The history has `count` turns of `home` then: `periods`."""


@routes.intent("enter_chair_turns", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Båstad hade ordförandeskapet 2019*, any number of lines; the form without any."""
    require(turn.actor, Act.KEEP_CHAIR_TURNS)
    turns, unread = intent.slots.get("turns"), intent.slots.get("unread")
    if not turns and not unread:
        return await _form(turn, unit, {})
    return await _entered(turn, unit, await _past(turn, unit, turns, unread))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form of the past."""
    require(turn.actor, Act.KEEP_CHAIR_TURNS)
    return await _form(turn, unit, {})


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Put it in, or show the form again with what is wrong in it and what was typed."""
    require(turn.actor, Act.KEEP_CHAIR_TURNS)
    values, faults = typed_in(turn.data, FIELDS)
    past, more = await _read(turn, unit, values)
    faults += more
    if not faults:
        try:
            return await _entered(turn, unit, past)
        except (EndsBeforeItBegins, FarDate, TurnKnown, NoSuchOrganisation) as refusal:
            faults = [_fault(refusal, values)]
    return await _form(turn, unit, values, each_once(faults))


@routes.intent("remove_chair_turn", leads_only=True)
async def remove_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta bort Båstad 2019 ur historiken*: a turn that never was."""
    require(turn.actor, Act.KEEP_CHAIR_TURNS)
    slots, history = intent.slots, await history_of(unit, turn.today)
    name = str(slots.get("home") or "")
    first = day_of(slots.get("first")) or date.min
    last = day_of(slots.get("last")) or first
    theirs = [
        t for t in history.between(first, last) if t.id and _is_of(history, t.organisation_id, history.who(t), name)
    ]
    exact = [t for t in theirs if (t.starts_on, t.ends_on) == (first, last)]
    found = exact if len(exact) == 1 else theirs
    if not found:
        raise NoSuchTurn(home=name)
    if len(found) > 1:
        periods = listed(turn.locale, [period(turn.locale, t) for t in found])
        raise SeveralTurns(home=name, count=len(found), periods=periods)
    done = await remove_turn(unit, turn.by, found[0])
    facts = {"home": history.home(found[0]) or history.who(found[0]), "period": period(turn.locale, found[0])}
    return Reply(receipt=(say(turn.locale, "chairing-removed", **facts),), acts=(done.act,))


def _is_of(history: History, organisation_id: int | None, who: str, name: str) -> bool:
    wanted = folded(name).removesuffix("s kommun").removesuffix(" kommun")
    home = next((o for o in history.organisations if o.id == organisation_id), None)
    names = [folded(n).removesuffix(" kommun") for n in (home.name, *home.aliases)] if home else []
    return wanted in names or wanted.removesuffix("s") in names or wanted in (folded(who), folded(who) + "s")


async def _entered(turn: Turn, unit: Unit, past: Sequence[Past]) -> Reply:
    done = await enter_turns(unit, turn.by, past)
    history = await history_of(unit, turn.today)
    told = []
    for made in done.things[:MOST_TOLD]:
        home, who = history.home(made), history.who(made)
        named = f"{home} ({who})" if home and who else home or who
        told.append(f"• {named}: {period(turn.locale, made)}")
    if len(done.things) > MOST_TOLD:
        told.append(say(turn.locale, "chairing-more", count=len(done.things) - MOST_TOLD))
    lines = (say(turn.locale, "chairing-entered", count=len(done.things)), *told)
    return Reply(receipt=lines, acts=(done.act,))


async def _past(turn: Turn, unit: Unit, turns: object, unread: object) -> list[Past]:
    """The turns that were read from words, with the organisations they mean; refused when a line was not read."""
    if isinstance(unread, list) and unread:
        raise LineNotRead(line=shortened(str(unread[0])))
    members = await unit.members.all()
    past: list[Past] = []
    for one in turns if isinstance(turns, list) else []:
        past += await _of_line(unit, one, members, turn.today)
    return past


async def _of_line(unit: Unit, one: Mapping[str, object], members: Sequence[Member], today: date) -> list[Past]:
    first, last = day_of(one.get("first")), day_of(one.get("last"))
    homes, said_names = one.get("homes"), one.get("names")
    names = [str(n) for n in said_names] if isinstance(said_names, list) else []
    said_homes = [str(home) for home in homes] if isinstance(homes, list) else []
    made = [await _of_home(unit, home, members, first or today, last or today) for home in said_homes]
    for name in names:
        member = member_or_none(members, name)
        free = [n for n, p in enumerate(made) if not p.name]
        own = [n for n in free if member and made[n].organisation_id == member.organisation_id]
        at = next(iter([*own, *free]), None)
        if at is not None:
            made[at] = replace(made[at], name=name, member_id=member.id if member and own else None)
    return made


async def _of_home(unit: Unit, home: str, members: Sequence[Member], first: date, last: date) -> Past:
    """By the organisation's name, or a member's."""
    try:
        return Past(first, last, (await organisation_named(unit, home)).id)
    except NoSuchOrganisation:
        member = member_or_none(members, home)
        if member is None:
            raise
        return Past(first, last, member.organisation_id, member.id, member.name)


async def _read(turn: Turn, unit: Unit, values: Mapping[str, str]) -> tuple[list[Past], list[Fault]]:
    faults: list[Fault] = []
    past: list[Past] = []
    lines = values["lines"].strip()
    if lines:
        organisations = await unit.organisations.all()
        context = Context(turn.local_now, Roster((), tuple(o.name for o in organisations)))
        found = said(parse(f"ordförandehistorik:\n{lines}", context), context)
        slots = found.slots if found else {"unread": [lines]}
        try:
            past += await _past(turn, unit, slots.get("turns"), slots.get("unread"))
        except LineNotRead as refusal:
            faults.append(Fault("lines", "chairing-line", dict(refusal.facts)))
        except NoSuchOrganisation as refusal:
            faults.append(Fault("lines", "chairing-nobody", dict(refusal.facts)))
    fields = any(values[name].strip() for name in ("home", "first", "until", "name"))
    if fields or not lines:
        one, more = await _of_fields(unit, values)
        past, faults = [*past, *one], [*faults, *more]
    return past, faults


async def _of_fields(unit: Unit, values: Mapping[str, str]) -> tuple[list[Past], list[Fault]]:
    homes = {str(o.id): o.id for o in await unit.organisations.all()}
    home, first, last = homes.get(values["home"]), day_of(values["first"]), day_of(values["until"])
    faults = []
    if home is None and (values["home"] or not values["name"].strip()):
        faults.append(Fault("home", "chairing-no-home"))
    faults += [Fault(at, "chairing-no-day") for at, day in (("first", first), ("until", last)) if day is None]
    if faults or first is None or last is None:
        return [], faults
    name = " ".join(values["name"].split())
    member = member_or_none(await unit.members.all(), name) if name else None
    same = member is not None and (home is None or member.organisation_id == home)
    return [Past(first, last, home, member.id if member and same else None, name)], []


def _fault(refusal: Refusal, values: Mapping[str, str]) -> Fault:
    where = next((field for kind, field in AT if isinstance(refusal, kind)), "lines")
    if values["lines"].strip() and not values["first"]:
        where = "lines"
    return Fault(where, refusal.key.removeprefix("error-"), dict(refusal.facts))


async def _form(turn: Turn, unit: Unit, values: Mapping[str, str], faults: Sequence[Fault] = ()) -> Reply:
    organisations = sorted(await unit.organisations.all(), key=lambda o: swedish(o.name))
    form = past_form(turn.locale, values, [(o.name, str(o.id)) for o in organisations], faults)
    title = say(turn.locale, "chairing-form-title")
    return Reply(text=said_in_chat(turn), form=form, summary=title)
