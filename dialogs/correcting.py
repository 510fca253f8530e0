"""Putting right what was just recorded: "nej, Annika Andersson", "ändra till 20 min"."""

from collections.abc import Mapping

from dialogs.actions.changing import handed_over, moved, reworded
from dialogs.agenda.points import changed_receipt, suggestion
from dialogs.context import last_of
from dialogs.resolving import meeting_for
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, together
from dialogs.understanding.intent import Intent, OpenItem
from meetings.agenda.items import AgendaItem
from meetings.agenda.suggesting import amend, suggested_to
from meetings.errors import NothingToCorrect
from meetings.ports import Unit

routes = Routes()


async def correct(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Change what the last receipt was about, field by field, as it was said."""
    talk = await unit.talks.get(turn.actor.id, turn.conversation, turn.now)
    last = next(iter(last_of(talk)), None)
    if last is None:
        raise NothingToCorrect
    if last.kind == "action":
        return await _matter(turn, unit, last, intent.slots)
    item = await unit.agenda.get(last.id)
    if item is None:
        raise NothingToCorrect
    return await _suggestion(turn, unit, item, intent.slots)


async def cancel(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """No to what the bot asked: it waits for nothing more."""
    await unit.talks.clear(turn.actor.id, turn.conversation)
    return Reply(text=say(turn.locale, "cancelled"))


routes.intents.update(correct=correct, cancel=cancel)
"""Said only in answer to the bot, so not among the commands that the help lists."""


async def _matter(turn: Turn, unit: Unit, last: OpenItem, slots: Mapping[str, object]) -> Reply:
    replies = []
    for fields, answer in (({"owner"}, handed_over), ({"due", "meeting"}, moved), ({"title"}, reworded)):
        said = {name: slots[name] for name in fields & slots.keys()}
        if said:
            replies.append(await answer(turn, Intent("correct", {"item_ref": last.number, **said}), unit))
    if not replies:
        raise NothingToCorrect
    return together(replies)


async def _suggestion(turn: Turn, unit: Unit, item: AgendaItem, slots: Mapping[str, object]) -> Reply:
    wanted = await suggestion(turn, unit, slots)
    fields: dict[str, object] = {}
    if slots.get("title"):
        fields["title"] = wanted.title
    if slots.get("purpose"):
        fields["purpose"] = wanted.purpose
    if slots.get("duration_minutes"):
        fields["minutes"] = wanted.minutes
    presenter = slots.get("presenter") or slots.get("owner")
    if presenter:
        drawn = await suggestion(turn, unit, {"presenter": presenter})
        fields |= {"presenter_id": drawn.presenter_id, "presenter": drawn.presenter}
    if slots.get("meeting") or slots.get("due"):
        meeting = await meeting_for(turn, unit, slots.get("meeting") or slots.get("due"))
        if meeting.id != item.meeting_id:
            fields |= await suggested_to(unit, turn.by, item, meeting, turn.today)
    if not fields:
        raise NothingToCorrect
    done = await amend(unit, turn.by, item, **fields)
    return await changed_receipt(turn, unit, done)
