"""Asking whoever raised an item something, and bringing the answer back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from meetings.acting import By
from meetings.agenda.preparation import Entry, Preparation
from meetings.agenda.preparing import checked_words
from meetings.authorisation import Act, require
from meetings.errors import NotForYou, Refusal
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient

ASKED, ANSWERED = "asked", "answered"
"""The rules of the two notices."""
ABOUT = "Act"
"""What they are about: the act of asking or answering, so that a second question the same day is another."""


class OwnSuggestion(Refusal):
    """The item is the asker's own: `title`."""


class ProposerGone(Refusal):
    """Who raised the item `title` has left the network: `name`."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent to whom, by name."""

    names: tuple[str, ...]


async def ask(unit: Unit, by: By, plan: Preparation, entry: Entry, question: str, today: date) -> Sent:
    """Send a question to everybody who raised an item."""
    item = entry.item
    require(by.actor, Act.PREPARE_AGENDA, item)
    said = checked_words(question)
    keys = [key for key in plan.proposers[item.id] if key != by.actor.id]
    if not keys:
        raise OwnSuggestion(title=item.title)
    there = [m for m in await unit.members.roster(today) if m.id in keys]
    if not there:
        former = await unit.members.get(keys[0])
        raise ProposerGone(title=item.title, name=former.name if former else "")
    facts = {"item": item.id, "question": said, "by": by.actor.id}
    await _tell(unit, by, "ask-proposer", ASKED, [m.id for m in there], facts)
    return Sent(tuple(m.name for m in there))


async def answer(unit: Unit, by: By, asked: int, text: str, today: date) -> Sent:
    """Send the answer to who asked; to all who lead when that one does not any more.

    `asked` is the act of asking: a question that was not put to this member is not there.
    """
    require(by.actor, Act.READ)
    facts = await question_to(unit, by.actor.id, asked)
    said = checked_words(text)
    leads = [m for m in await unit.members.roster(today) if m.leads]
    to = [m for m in leads if m.id == facts["by"]] or leads
    told = {**facts, "answer": said, "by": by.actor.id}
    await _tell(unit, by, "answer-question", ANSWERED, [m.id for m in to], told)
    return Sent(tuple(m.name for m in to))


async def question_to(unit: Unit, member_id: int, asked: int) -> Mapping[str, object]:
    """The question (`item`, `question`, `by`) that an act put to a member."""
    if await unit.acts.get(asked) is None:
        raise NotForYou
    rows = await unit.deliveries.about(ABOUT, asked)
    row = next((d for d in rows if d.rule == ASKED and d.recipient == recipient(member_id)), None)
    if row is None or not row.payload:
        raise NotForYou
    return row.payload


async def _tell(unit: Unit, by: By, act: str, rule: str, to: list[int], facts: Mapping[str, object]) -> None:
    key = await unit.acts.record(by.actor.id, act, [], by.now, conversation=by.conversation)
    rows = [notice(unit.network, rule, (ABOUT, key), recipient(m), by.now, facts={**facts, "act": key}) for m in to]
    await unit.deliveries.plan(rows)
