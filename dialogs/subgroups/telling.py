"""Signs of life: in words, by the card that asks for one, and the notices that bring it."""

from dataclasses import replace

from dialogs.cards.subgroups import SIGN, TELL, asked_card
from dialogs.forms import Field, typed_in
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.subgroups.named import about, subgroup_named, subgroup_pressed
from dialogs.subgroups.shown import told_of
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.acting import Done
from meetings.authorisation import Act, require
from meetings.calendar.days import local
from meetings.errors import NotForYou
from meetings.ports import Unit
from meetings.subgroups.asking import ASKED
from meetings.subgroups.keeping import LONGEST_TEXT, NotYourSubgroup, give_sign, tells_of
from meetings.subgroups.records import Life, Sign, Subgroup
from meetings.subgroups.tree import Branch, light

routes = Routes()
FIELDS = {"line": Field(LONGEST_TEXT), "next": Field(20)}


@routes.intent("report_subgroup")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Barn och unga är igång, nästa möte 6 oktober*."""
    subgroup = await subgroup_named(unit, intent.slots.get("of"))
    life = Life(str(intent.slots.get("life") or Life.GOING))
    text, day = str(intent.slots.get("text") or ""), day_of(intent.slots.get("next"))
    return _kept(turn, subgroup, await give_sign(unit, turn.by, subgroup, life, text, day))


@routes.verb(TELL)
async def press_tell(turn: Turn, unit: Unit) -> Reply:
    """The question, unasked for by the rhythm."""
    subgroup = await subgroup_pressed(turn, unit)
    require(turn.actor, Act.REPORT_SUBGROUP)
    if not await tells_of(unit, turn.actor, subgroup):
        raise NotYourSubgroup(name=subgroup.name)
    told = await told_of(turn.locale, turn.network.time_zone, unit, Branch(subgroup, 0, light(subgroup, turn.today)))
    made = asked_card(turn.locale, told, say(turn.locale, "subgroup-tell-lead"))
    title = say(turn.locale, "subgroup-asked-title", name=subgroup.name)
    return Reply(card=made, summary=title, private=turn.place is not Place.PERSONAL)


@routes.verb(SIGN)
async def by_button(turn: Turn, unit: Unit) -> Reply:
    """One of the three buttons, with the line and the day beside it; the card then says what was told."""
    subgroup = await subgroup_pressed(turn, unit)
    life = turn.data.get("life")
    values, faults = typed_in(turn.data, FIELDS)
    if not isinstance(life, str) or life not in {one.value for one in Life} or faults:
        raise NotForYou
    day = day_of(values["next"])
    if values["next"] and day is None:
        raise NotForYou
    done = await give_sign(unit, turn.by, subgroup, Life(life), values["line"], day)
    return replace(_kept(turn, subgroup, done), replaces=turn.place is Place.PERSONAL)


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """The question to the contact; None when it has been heard of meanwhile, or somebody else is the contact."""
    subgroup = await unit.subgroups.get(unasked.object_id)
    if subgroup is None or unasked.to is None or subgroup.contact_id != unasked.to.id or answered(unasked, subgroup):
        return None
    told = await told_of(
        unasked.locale, unasked.network.time_zone, unit, Branch(subgroup, 0, light(subgroup, unasked.today))
    )
    title = say(unasked.locale, "subgroup-asked-title", name=subgroup.name)
    return Reply(card=asked_card(unasked.locale, told, say(unasked.locale, "subgroup-asked-lead")), summary=title)


def answered(unasked: Unasked, subgroup: Subgroup) -> bool:
    """Whether it has been heard of since it was asked, or is asked no more."""
    if subgroup.removed or subgroup.rhythm_weeks is None or subgroup.asked_at is None:
        return True
    asked_on = local(subgroup.asked_at, unasked.network.time_zone).date()
    return subgroup.heard_on is not None and subgroup.heard_on >= asked_on


def _kept(turn: Turn, subgroup: Subgroup, done: Done[Sign]) -> Reply:
    sign = done.thing
    said = say(turn.locale, f"subgroup-told-{sign.life.value}", name=subgroup.name)
    lines = [f"{said} {sign.text}" if sign.text else said]
    if sign.next_meeting_on:
        lines.append(say(turn.locale, "subgroup-told-next", day=sign.next_meeting_on))
    return Reply(receipt=tuple(lines), acts=(done.act,), about=about(subgroup))
