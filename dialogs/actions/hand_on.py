"""The hand-over pack, and what somebody holds moved to another: at once, or asked in one question."""

from dataclasses import replace
from datetime import timedelta

from dialogs.cards.actions import item_lines
from dialogs.cards.pack import pack_card
from dialogs.cards.parts import button, card
from dialogs.cards.succession import MOVE, MOVED, move_form
from dialogs.forms import text_of
from dialogs.network.succession import counted
from dialogs.people_choices import dataset
from dialogs.resolving import day_of, member_named, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.actions.belongings import Belongings, belongings_of
from meetings.actions.handing_on import (
    ANSWERED,
    ASKED,
    NothingLeft,
    ask_to_take,
    asked_of,
    check_may_move,
    decline,
    hand_on,
    question,
    successor_named,
    take,
)
from meetings.actions.orphans import orphans
from meetings.actions.pack import may_see, pack_of
from meetings.actions.selecting import Selection
from meetings.errors import QuestionGone
from meetings.naming import names_of
from meetings.network.people import Member
from meetings.network.succession import tell_leaving
from meetings.ports import DocumentKind, Unit

routes = Routes()
YES, NO = "hand-on.yes", "hand-on.no"
OPENS_FOR = timedelta(hours=24)
"""How long the document's link opens: as those of lists, it opens for whoever holds it."""
MOST_WHAT = 200
"""Things in one form; more than any of ours offers."""


@routes.intent("handover_pack")
async def hand_over_pack(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What somebody holds, in one's own chat: one's own, or anybody's for chair and coordinator."""
    said, to = intent.slots.get("person"), intent.slots.get("owner")
    member = await member_named(turn, unit, said) if said else turn.actor
    may_see(turn.actor, member)
    successor = await member_named(turn, unit, to) if to else None
    reply = await _pack(turn, unit, member, successor)
    last_day = day_of(intent.slots.get("date"))
    if last_day and member.id == turn.actor.id and not turn.actor.leads:
        await tell_leaving(unit, turn.by, last_day)
        told = Reply(text=say(turn.locale, "leaves-told", day=last_day))
        return replace(told, then=(reply,)) if turn.place is Place.PERSONAL else reply
    return reply


@routes.form(MOVE)
async def open_move(turn: Turn, unit: Unit) -> Reply:
    """The form: to whom, and what of it."""
    former = _former(turn)
    check_may_move(turn.actor, former)
    theirs = await _movable(turn, unit, former)
    if not theirs:
        raise NothingLeft
    people = [m for m in await unit.members.roster(turn.today) if m.id != former]
    to = whole(turn.data, "to") if "to" in turn.data else None
    data = {} if former is None else {"former": former}
    return Reply(
        form=move_form(turn.locale, theirs, people, to, search=dataset(turn), **data),
        summary=say(turn.locale, "succession-move-title"),
    )


@routes.verb(MOVED)
async def move(turn: Turn, unit: Unit) -> Reply:
    """Chair and coordinator move it at once; for others the one who is to have it is asked."""
    former = _former(turn)
    check_may_move(turn.actor, former)
    what = [w for w in text_of(turn.data, "what", several=True).split(",") if w][:MOST_WHAT]
    if not text_of(turn.data, "to"):
        return Reply(text=say(turn.locale, "succession-choose-who"))
    if not what:
        return Reply(text=say(turn.locale, "succession-choose-what"))
    to = await successor_named(unit, whole(turn.data, "to"), turn.today)
    if not turn.actor.leads:
        asked = await ask_to_take(unit, turn.by, what, to)
        return Reply(text=say(turn.locale, "hand-on-sent", name=to.name, what=counted(turn.locale, asked)))
    done = await hand_on(unit, turn.by, what, to, former)
    line = say(turn.locale, "succession-moved", to=to.name, what=counted(turn.locale, done.given))
    return Reply(receipt=(line,), acts=(done.act,))


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """To the one who is asked, one question for everything."""
    asked = await question(unit, unasked.facts, unasked.object_id)
    if asked is None:
        return None
    locale, names = unasked.locale, await names_of(unit)
    title = say(locale, "hand-on-asked", name=asked.asker.name, count=len(asked.theirs.matters))
    body = [part for item in asked.theirs.matters for part in item_lines(locale, item, names, unasked.today)]
    buttons = [
        button(say(locale, "hand-on-yes"), YES, style="positive", asked=asked.act),
        button(say(locale, "handover-no"), NO, asked=asked.act),
    ]
    return Reply(card=card(title, body, buttons), summary=title)


@routes.notice(ANSWERED)
async def tell_answered(unasked: Unasked, unit: Unit) -> Reply | None:
    """To the one who asked."""
    by, items = unasked.facts.get("by"), unasked.facts.get("items")
    name = (await names_of(unit)).person(by if isinstance(by, int) else None)
    found = [await unit.actions.get(key) for key in items if isinstance(key, int)] if isinstance(items, list) else []
    what = counted(unasked.locale, Belongings(matters=tuple(i for i in found if i is not None)))
    said = "hand-on-taken" if unasked.facts.get("yes") else "hand-on-left"
    return Reply(text=say(unasked.locale, said, name=name, what=what))


@routes.verb(YES)
async def press_yes(turn: Turn, unit: Unit) -> Reply:
    """*Ja, jag tar dem*."""
    asked = await asked_of(unit, turn.actor, whole(turn.data, "asked"))
    if asked is None:
        raise QuestionGone
    done = await take(unit, turn.by, asked)
    line = say(turn.locale, "hand-on-mine", what=counted(turn.locale, done.given))
    return Reply(receipt=(line,), acts=(done.act,), replaces=True)


@routes.verb(NO)
async def press_no(turn: Turn, unit: Unit) -> Reply:
    """*Nej*: everything stays where it is."""
    asked = await asked_of(unit, turn.actor, whole(turn.data, "asked"))
    if asked is None:
        raise QuestionGone
    await decline(unit, turn.by, asked)
    return Reply(receipt=(say(turn.locale, "hand-on-not-mine", name=asked.asker.name),), replaces=True)


async def _pack(turn: Turn, unit: Unit, member: Member, successor: Member | None) -> Reply:
    pack = await pack_of(unit, member, turn.today)
    address = ""
    if turn.links is not None:
        selection, until = str(Selection(member_id=member.id)), turn.now + OPENS_FOR
        address = turn.links.listing(DocumentKind.PACK_WORD, unit.network.id, selection, until, turn.locale)
    title = say(turn.locale, "pack-title", name=member.name)
    made = Reply(card=pack_card(turn.locale, title, pack, address, successor), summary=title)
    if turn.place is Place.PERSONAL:
        return made
    return Reply(text=say(turn.locale, "in-your-chat"), then=(replace(made, private=True),))


async def _movable(turn: Turn, unit: Unit, former: int | None) -> Belongings:
    """What the form offers: a member moves their matters, who leads all that somebody or nobody holds."""
    if former is None:
        what = turn.data.get("what")
        found = await orphans(unit, turn.now)
        return found.only(map(str, what)) if isinstance(what, list) else found
    theirs = await belongings_of(unit, former)
    return theirs if turn.actor.leads else Belongings(matters=theirs.matters)


def _former(turn: Turn) -> int | None:
    return whole(turn.data, "former") if "former" in turn.data else None
