"""A representative put down, followed by somebody else, leaving, and when they report back, in words and by form."""

from collections.abc import Mapping

from dialogs.bodies.named import body_meant, name_of, there_meant, who_meant
from dialogs.bodies.shown import body_pressed
from dialogs.cards.bodies import FORM_FIELDS, OPEN, SAVE, representative_form
from dialogs.cards.form import choice_of
from dialogs.forms import Field, typed_in
from dialogs.people_choices import dataset
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import when_and_where
from meetings.acting import Done
from meetings.authorisation import Act, require
from meetings.bodies.keeping import (
    LONGEST_NAME,
    TermBackwards,
    Wanted,
    Who,
    appoint,
    leave,
    report_back,
    succeed,
)
from meetings.bodies.records import Representative
from meetings.calendar.days import Meeting, upcoming
from meetings.errors import AlreadyDone, EmptyTitle, FarDate, PastDate, Refusal, TooLong
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
AT: tuple[tuple[type[Refusal], str], ...] = (
    (EmptyTitle, "body"),
    (TooLong, "body"),
    (AlreadyDone, "body"),
    (TermBackwards, "ends_on"),
)
"""Beside which field a refusal stands; days are told apart by their own."""
FIELDS: Mapping[str, Field] = {
    name: Field(LONGEST_NAME + 1 if name in ("body", "name") else 40) for name in FORM_FIELDS
}


@routes.intent("appoint", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Lisa representerar oss i Medelpunkten till 31 december 2027, rapporterar på nästa möte*."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    slots = intent.slots
    day = day_of(slots.get("report"))
    meeting = await _meeting_on(turn, unit, day)
    wanted = Wanted(
        await who_meant(turn, unit, str(slots.get("who") or "")),
        starts_on=day_of(slots.get("from")),
        ends_on=day_of(slots.get("until")),
        deputy=bool(slots.get("deputy")),
        reports_on=day,
        reports_meeting=meeting,
    )
    return await _appointed(turn, unit, await appoint(unit, turn.by, str(slots.get("body") or ""), wanted))


@routes.intent("succeed_in_body", leads_only=True)
async def succeed_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Bo efterträder Lisa i Medelpunkten*."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    slots = intent.slots
    body = await body_meant(unit, str(slots.get("body") or ""))
    before = await there_meant(turn, unit, body, str(slots.get("before") or ""))
    who = await who_meant(turn, unit, str(slots.get("who") or ""))
    done = await succeed(unit, turn.by, body, before, who, day_of(slots.get("from")))
    first = say(
        turn.locale,
        "body-succeeded",
        name=await name_of(unit, done.thing),
        before=await name_of(unit, before),
        body=body.name,
        day=done.thing.starts_on,
    )
    return _receipt(turn, done, first)


@routes.intent("leave_body", leads_only=True)
async def leave_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Lisa lämnar Medelpunkten*."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    body = await body_meant(unit, str(intent.slots.get("body") or ""))
    there = await there_meant(turn, unit, body, str(intent.slots.get("who") or ""))
    done = await leave(unit, turn.by, body, there, day_of(intent.slots.get("date")))
    name = await name_of(unit, there)
    said = say(turn.locale, "body-left", name=name, body=body.name, day=done.thing.ends_on)
    return Reply(receipt=(said,), acts=(done.act,))


@routes.intent("body_report", leads_only=True)
async def report_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Lisa rapporterar från Medelpunkten på nästa möte*, *Lisa har rapporterat från Medelpunkten*."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    body = await body_meant(unit, str(intent.slots.get("body") or ""))
    there = await there_meant(turn, unit, body, str(intent.slots.get("who") or ""))
    day = None if intent.slots.get("done") else day_of(intent.slots.get("date"))
    done = await report_back(unit, turn.by, body, there, day, await _meeting_on(turn, unit, day))
    key = "body-reports-on" if done.thing.reports_on else "body-has-reported"
    said = say(turn.locale, key, name=await name_of(unit, there), body=body.name, day=done.thing.reports_on)
    return Reply(receipt=(said,), acts=(done.act,))


@routes.intent("body_form", leads_only=True)
async def form_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Ny representant*."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    return await _form(turn, unit, {})


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form of a new representative, in a body that is there where a card says which."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    body = await body_pressed(turn, unit) if "body" in turn.data else None
    return await _form(turn, unit, {"body": body.name} if body else {})


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Put them down, or show the form again with what is wrong in it and what was typed."""
    require(turn.actor, Act.KEEP_REPRESENTATIVES)
    values, faults = typed_in(turn.data, FIELDS)
    wanted, more = await _read(turn, unit, values)
    faults += more
    if wanted is None or faults:
        return await _form(turn, unit, values, faults)
    try:
        done = await appoint(unit, turn.by, values["body"], wanted)
    except (EmptyTitle, TooLong, AlreadyDone, TermBackwards, PastDate, FarDate) as refusal:
        where = next((field for kind, field in AT if isinstance(refusal, kind)), _day_of_fault(values, refusal))
        fault = Fault(where, f"body-{refusal.key.removeprefix('error-')}", dict(refusal.facts))
        return await _form(turn, unit, values, [fault])
    return await _appointed(turn, unit, done)


async def _appointed(turn: Turn, unit: Unit, done: Done[Representative]) -> Reply:
    body = await unit.bodies.get(done.thing.body_id)
    name, key = await name_of(unit, done.thing), "body-deputy" if done.thing.deputy else "body-appointed"
    first = say(turn.locale, key, name=name, body=body.name if body else "")
    return _receipt(turn, done, first)


def _receipt(turn: Turn, done: Done[Representative], first: str) -> Reply:
    """What was done, with its days, and what the bot cannot do for somebody who is no member."""
    there = done.thing
    lines = [first]
    if there.ends_on:
        lines.append(say(turn.locale, "body-until", day=there.ends_on))
    if there.reports_on:
        lines.append(say(turn.locale, "body-reports", day=there.reports_on))
    if there.member_id is None:
        lines.append(say(turn.locale, "body-no-member", name=there.name))
    return Reply(receipt=tuple(lines), acts=(done.act,))


async def _meeting_on(turn: Turn, unit: Unit, day: object) -> Meeting | None:
    """The meeting on that day, so that the report follows it."""
    coming = upcoming(await unit.meetings.all(), turn.today)
    return next((m for m in coming if m.starts_on == day), None)


async def _form(turn: Turn, unit: Unit, values: Mapping[str, str], faults: list[Fault] | None = None) -> Reply:
    coming = upcoming(await unit.meetings.all(), turn.today)
    meetings = [(when_and_where(turn.locale, m), str(m.id)) for m in coming]
    people = [choice_of(m) for m in await unit.members.roster(turn.today)]
    homes = [(o.name, str(o.id)) for o in await unit.organisations.all()]
    form = representative_form(turn.locale, values, people, homes, meetings, faults or [], dataset(turn))
    here = turn.kind is Kind.OPEN_FORM or turn.place is Place.PERSONAL or bool(faults)
    text = "" if here else say(turn.locale, "form-in-your-chat")
    return Reply(text=text, form=form, summary=say(turn.locale, "body-form-title"))


async def _read(turn: Turn, unit: Unit, values: Mapping[str, str]) -> tuple[Wanted | None, list[Fault]]:
    faults = [
        Fault(name, "body-no-day")
        for name in ("starts_on", "ends_on", "reports_on")
        if values[name] and day_of(values[name]) is None
    ]
    roster = {str(m.id): m for m in await unit.members.roster(turn.today)}
    homes = {str(o.id): o for o in await unit.organisations.all()}
    member, home = roster.get(values["member"]), homes.get(values["organisation"])
    if values["member"] and member is None:
        faults.append(Fault("member", "body-no-such-member"))
    if not values["member"] and not values["name"].strip():
        faults.append(Fault("member", "body-nobody"))
    meetings = {str(m.id): m for m in upcoming(await unit.meetings.all(), turn.today)}
    meeting = meetings.get(values["meeting"])
    if values["meeting"] and meeting is None:
        faults.append(Fault("meeting", "body-gone-meeting"))
    if not values["body"].strip():
        faults.append(Fault("body", "body-empty-title"))
    if faults:
        return None, faults
    who = Who(member) if member else Who(None, values["name"], home.id if home else None)
    days = {name: day_of(values[name]) for name in ("starts_on", "ends_on", "reports_on")}
    return Wanted(who, **days, deputy=values["deputy"] == "true", reports_meeting=meeting), []


def _day_of_fault(values: Mapping[str, str], refusal: Refusal) -> str:
    """The field of the day that cannot be."""
    said = str(refusal.facts.get("date") or "")
    return next((name for name in ("ends_on", "reports_on", "starts_on") if values[name] == said), "ends_on")
