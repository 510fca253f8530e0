"""What becomes of a message after it was answered: a cross on the receipt, the message edited or deleted.

A suggestion or note follows its message for ten minutes. Everything else stays as it was recorded, and what stands is
said, for who edits a message believes that it counts. A message that brought nothing about is nobody's matter.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dialogs.meeting.noting import rewritten
from dialogs.texts import listed, say
from dialogs.turn import SILENCE, Kept, Kind, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.undo import taken_back
from dialogs.wording import shortened
from meetings.agenda.items import AgendaItem
from meetings.authorisation import Act, require
from meetings.errors import Refusal
from meetings.minutes.records import Note, NoteKind
from meetings.network.hearing import of_message
from meetings.ports import Recordable, RecordedAct, Unit
from meetings.receipts import FOLLOWED_FOR, Receipt
from meetings.undo import as_stored, undo_acts

Understand = Callable[[Turn, Unit], Awaitable[Intent]]
Answer = Callable[[Turn, Unit, Intent], Awaitable[Reply]]
NOTED = {
    "add_note": NoteKind.NOTE,
    "add_decision": NoteKind.DECISION,
    "add_summary": NoteKind.SUMMARY,
    "add_attachment": NoteKind.ATTACHMENT,
}
"""Intents that add one note, which is written anew where it stands: the meeting may have come to another point."""
REWRITTEN = "edit-note"
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
MOST_NAMED = 3
"""Things named in the one line that says what stands."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A message that brought something about, or its receipt, was dealt with at an instant by Teams' clock."""

    receipt_id: int
    at: datetime


class EditNotFollowed(Refusal):
    """The edited message changes nothing: `what` (`count` things) stands as it was."""


class DeletionNotFollowed(Refusal):
    """The deleted message takes nothing back: `what` (`count` things) stands."""


async def with_receipt(turn: Turn, unit: Unit, reply: Reply) -> Reply:
    """Remember what a written message brought about, to be found from a reaction or an edit."""
    acts = _acts_in(reply)
    if reply.kept or turn.kind is not Kind.TEXT or not turn.message or not acts or not unit.acts.recorded:
        return reply
    receipt = Receipt(0, unit.network.id, turn.actor.id, turn.conversation, turn.message, acts, turn.now)
    return replace(reply, kept=Kept(unit.network.id, (await unit.receipts.add(receipt)).id))


async def crossed(turn: Turn, unit: Unit, change: Changed) -> Reply:
    """A cross on the receipt by who wrote, or leads, undoes it as its button would; others' signs mean nothing.

    What was edited after the cross was put there is not undone by it.
    """
    receipt = await _news(turn, unit, change)
    if receipt is None:
        return SILENCE
    reply = await taken_back(turn, unit, await undo_acts(unit, turn.by, list(receipt.acts)))
    return replace(reply, replaces=True, at_message=receipt.shown or "")


async def deleted(turn: Turn, unit: Unit, change: Changed) -> Reply:
    """What came of the message is taken back, and its receipt says so."""
    receipt = await _news(turn, unit, change)
    standing = await _standing(unit, receipt) if receipt else []
    if receipt is None or not standing:
        return SILENCE
    refusal = _stands(turn, standing, DeletionNotFollowed)
    if not _follows(receipt, standing, change.at):
        raise refusal
    try:
        done = await undo_acts(unit, turn.by, [act.id for act in standing])
    except Refusal:
        raise refusal from None
    return replace(await taken_back(turn, unit, done), replaces=True, at_message=receipt.shown or "")


async def edited(turn: Turn, unit: Unit, change: Changed, understand: Understand, answer: Answer) -> Reply:
    """The old is taken back and the new carried out, all or nothing; the receipt then is that of the new text.

    So is a message that was deleted and put back.
    """
    receipt = await _news(turn, unit, change)
    if receipt is None:
        return SILENCE
    before, standing = await _acts(unit, receipt), await _standing(unit, receipt)
    refusal = _stands(turn, standing or before, EditNotFollowed)
    if not _follows(receipt, before, change.at):
        raise refusal
    try:
        reply = await _anew(turn, unit, standing, await understand(turn, unit), answer)
    except Refusal:
        raise refusal from None
    made = [act for act in [await unit.acts.get(key) for key in _acts_in(reply)] if act]
    if not made or not _only_added(made):
        raise refusal
    if standing and _recorded(standing) == _recorded(made):
        return SILENCE  # nothing of what counts was edited: nothing is saved, and all is as it was
    kept = await unit.receipts.save(replace(receipt, acts=_acts_in(reply)))
    said = reply.receipt or (reply.text,)
    return replace(
        reply,
        receipt=(say(turn.locale, "message-followed", line=said[0]), *said[1:]),
        text="",
        replaces=receipt.shown is not None,
        at_message=receipt.shown or "",
        kept=Kept(unit.network.id, kept.id),
    )


async def _anew(turn: Turn, unit: Unit, standing: Sequence[RecordedAct], intent: Intent, answer: Answer) -> Reply:
    """What the new text says, in place of what stands."""
    noted = await _the_note(unit, standing)
    text, alone = intent.slots.get("text"), not intent.also and not intent.slots.get("item_ref")
    if noted and alone and text and NOTED.get(intent.name) is noted.kind:
        if noted.text == text:
            return Reply(acts=tuple(act.id for act in standing))
        reply = await rewritten(turn, unit, noted.id, str(text))
        return replace(reply, acts=(*(act.id for act in standing), *reply.acts))
    if standing:
        await undo_acts(unit, turn.by, [act.id for act in standing])
    return await answer(turn, unit, intent)


async def _the_note(unit: Unit, standing: Sequence[RecordedAct]) -> Note | None:
    """The only thing that stands, if it is a note that nobody else has changed."""
    notes = [change.after for act in standing for change in act.changes]
    last = notes[-1] if notes else None
    if not isinstance(last, Note) or any(note.id != last.id for note in notes):
        return None
    now = await unit.notes.get(last.id)
    return now if now is not None and as_stored(now) == as_stored(last) else None


def _acts_in(reply: Reply) -> tuple[int, ...]:
    return (*reply.acts, *(act for part in reply.then for act in _acts_in(part)))


def _may_change(turn: Turn, receipt: Receipt) -> bool:
    return turn.actor.id == receipt.member_id or turn.actor.leads


async def _news(turn: Turn, unit: Unit, change: Changed) -> Receipt | None:
    """The receipt, unless something later has been heard of its message, or it is none of this person's."""
    require(turn.actor, Act.READ)
    receipt = await unit.receipts.get(change.receipt_id)
    if receipt is None or not _may_change(turn, receipt):
        return None
    return receipt if await unit.heard.hear(receipt.conversation, of_message(receipt.said), change.at) else None


async def _acts(unit: Unit, receipt: Receipt) -> list[RecordedAct]:
    return [act for act in [await unit.acts.get(key) for key in receipt.acts] if act]


async def _standing(unit: Unit, receipt: Receipt) -> list[RecordedAct]:
    """What came of the message and has not been taken back."""
    return [act for act in await _acts(unit, receipt) if not await unit.acts.undone(act.id)]


def _follows(receipt: Receipt, acts: Sequence[RecordedAct], at: datetime) -> bool:
    return _only_added(acts) and at - receipt.at <= FOLLOWED_FOR


def _only_added(acts: Sequence[RecordedAct]) -> bool:
    """Whether they only added suggestions and notes."""
    changes = [(act.act, change) for act in acts for change in act.changes]
    return all(
        isinstance(change.after, AgendaItem | Note) and (change.before is None or act == REWRITTEN)
        for act, change in changes
    )


def _stands(turn: Turn, acts: Sequence[RecordedAct], refusal: type[Refusal]) -> Refusal:
    texts = (_text(change.after) for act in acts for change in act.changes)
    names = list(dict.fromkeys(shortened(text) for text in texts if text))[:MOST_NAMED]
    return refusal(count=len(names), what=listed(turn.locale, names))


def _text(thing: Recordable) -> str:
    return str(getattr(thing, "title", "") or getattr(thing, "text", ""))


def _recorded(acts: Sequence[RecordedAct]) -> list[Recordable]:
    """What was recorded, without when and in which place of the list."""
    things = {(type(c.after), c.after.id): c.after for act in acts for c in act.changes}
    return [_plain(thing) for thing in things.values()]


def _plain(thing: Recordable) -> Recordable:
    if isinstance(thing, AgendaItem):
        return replace(thing, id=0, presenter=None, created_at=BEGINNING, position=0, version=0)
    return replace(thing, id=0, created_at=BEGINNING, version=0) if isinstance(thing, Note) else thing
