"""Matters that have been moved three times: chair and coordinator are asked what to do, all of a day on one card."""

from collections.abc import Mapping

from dialogs.actions.matters import as_it_is, pressed
from dialogs.asking import ask_for
from dialogs.cards import matter_moves as cards
from dialogs.resolving import meeting_for
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Json, Reply, Turn, Unasked
from dialogs.understanding.intent import Pending
from meetings.actions.items import ActionItem
from meetings.actions.listing import require_of
from meetings.actions.moves import RULE, still_worn, worn_in
from meetings.agenda.items import LONGEST_TITLE
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.authorisation import Act, require
from meetings.errors import NoMeeting
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()


@routes.notice(RULE)
async def ask(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads: these were moved again; what is to be done?"""
    if unasked.to is None or not unasked.to.leads:
        return None
    items = await still_worn(unit, worn_in(unasked.facts))
    if not items:
        return None
    names = await names_of(unit, items)
    shown = cards.asked_card(unasked.locale, items, names, unasked.today)
    return Reply(card=shown, summary=cards.asked_title(unasked.locale, items))


@routes.verb(cards.KEEP)
async def keep(turn: Turn, unit: Unit) -> Reply:
    """*Behåll dagen*: it was right to move it."""
    item = await _item(turn, unit)
    require(turn.actor, Act.MOVE_ACTION, item)
    await unit.acts.record(turn.actor.id, "keep-moved", [], turn.now, conversation=turn.conversation)
    return await _again(turn, unit, item, say(turn.locale, "worn-kept", day=item.report_on or "none"))


@routes.verb(cards.AGENDA)
async def take_up(turn: Turn, unit: Unit) -> Reply:
    """*Ta upp på mötet*: a point on the next meeting's agenda, where the network decides."""
    item = await _item(turn, unit)
    require(turn.actor, Act.PREPARE_AGENDA)
    try:
        meeting = await meeting_for(turn, unit, "next")
    except NoMeeting:
        return await _again(turn, unit, item, say(turn.locale, "worn-no-meeting"))
    why = say(turn.locale, "worn-why", number=str(item.number), count=item.times_moved)
    wanted = Suggestion(item.title[:LONGEST_TITLE], why=why)
    done = await suggest(unit, turn.by, meeting, [wanted], turn.today)
    return await _again(turn, unit, item, say(turn.locale, "worn-on-agenda", meeting=meeting.starts_on), done.act)


@routes.verb(cards.GIVE)
async def give(turn: Turn, unit: Unit) -> Reply:
    """*Ge till någon annan*: to whom is asked."""
    item = await _item(turn, unit)
    await require_of(unit, turn.by, Act.REASSIGN_ACTION, item)
    if not item.alive:
        return await as_it_is(turn, unit, item)
    return await ask_for(turn, unit, Pending("reassign_action", {"item_ref": item.number}, "owner"))


async def _item(turn: Turn, unit: Unit) -> ActionItem:
    """The matter that a button of the question is about, for whoever leads."""
    require(turn.actor, Act.SEE_STATUS)
    return await pressed(turn, unit)


async def _again(turn: Turn, unit: Unit, item: ActionItem, said: str, act: int | None = None) -> Reply:
    """The whole question as things are now, with what came of the press at the matter it was about."""
    items = await still_worn(unit, worn_in(turn.data))
    if not item.alive or item.id not in {i.id for i in items}:
        return await as_it_is(turn, unit, item)
    settled: Mapping[int, str] = {item.id: said}
    names = await names_of(unit, items)
    card: Json = cards.asked_card(turn.locale, items, names, turn.today, settled, act)
    return Reply(card=card, summary=cards.asked_title(turn.locale, items), replaces=True)
