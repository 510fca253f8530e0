"""Asking a question home in words or by form, giving more time, closing it, taking it back, asking it again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dialogs.cards.rounds import CLOSE, OPEN, SAVE, round_form
from dialogs.forms import Field, each_once, said_in_chat, typed_in
from dialogs.resolving import day_of, next_meeting
from dialogs.rounds.named import Meant, question_meant
from dialogs.rounds.shown import question_pressed, shown
from dialogs.routing import Routes
from dialogs.texts import day, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.wording import shortened, when_and_where
from meetings.acting import Done
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, upcoming
from meetings.errors import EmptyTitle, FarDate, PastDate, Refusal, TooLong
from meetings.network.setup import Fault
from meetings.ports import Unit
from meetings.rounds.asking import (
    LONGEST_QUESTION,
    LONGEST_UNIT,
    FewChoices,
    Wanted,
    ask,
    close,
    move_last_day,
    usual_last_day,
    withdraw,
)
from meetings.rounds.records import QuestionKind, RoundQuestion

routes = Routes()
LONGEST_KEY = 20
"""Characters of a kind, a day or the key of a meeting."""
FIELDS = {
    "text": Field(LONGEST_QUESTION),
    "kind": Field(LONGEST_KEY, always=True),
    "choices": Field(LONGEST_QUESTION),
    "unit": Field(LONGEST_UNIT),
    "last_day": Field(LONGEST_KEY),
    "meeting": Field(LONGEST_KEY),
}
AT: tuple[tuple[type[Refusal], str], ...] = (
    (EmptyTitle, "text"),
    (PastDate, "last_day"),
    (FarDate, "last_day"),
    (FewChoices, "choices"),
)
"""Beside which field a refusal stands."""


class WhichDay(Refusal):
    """More time was asked for without a day."""


@routes.intent("ask_round", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Hemfråga: tar ni emot studenter? ja eller nej, svar senast 21/9*; the form without words."""
    require(turn.actor, Act.ASK_ROUND)
    slots = intent.slots
    text = str(slots.get("text") or "")
    if not text:
        return await _form(turn, unit, {})
    meeting = await next_meeting(turn, unit)
    said = day_of(slots.get("date"))
    usual = usual_last_day(turn.today, meeting.starts_on if meeting else None, turn.working_day)
    choices = slots.get("choices")
    wanted = Wanted(
        text=text,
        last_day=said or usual,
        kind=QuestionKind(str(slots.get("kind") or QuestionKind.TEXT)),
        choices=tuple(map(str, choices)) if isinstance(choices, list) else (),
        unit=str(slots.get("unit") or ""),
        meeting_id=meeting.id if meeting and (said or usual) <= meeting.starts_on else None,
    )
    return await _asked(turn, unit, wanted)


@routes.intent("ask_round_again", leads_only=True)
async def again(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ställ hemfråga 12 igen*: the answers then stand beside those of now."""
    require(turn.actor, Act.ASK_ROUND)
    before = await question_meant(unit, Meant(intent.slots.get("number"), str(intent.slots.get("words") or "")))
    meeting = await next_meeting(turn, unit)
    usual = usual_last_day(turn.today, meeting.starts_on if meeting else None, turn.working_day)
    last = day_of(intent.slots.get("date")) or usual
    wanted = Wanted(before.text, last, before.kind, before.choices, before.unit, follows_id=before.id)
    at = meeting.id if meeting and last <= meeting.starts_on else None
    return await _asked(turn, unit, replace(wanted, meeting_id=at))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form of a new question."""
    require(turn.actor, Act.ASK_ROUND)
    return await _form(turn, unit, {})


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Ask it, or show the form again with what is wrong in it and what was typed."""
    require(turn.actor, Act.ASK_ROUND)
    values, faults = typed_in(turn.data, FIELDS)
    wanted = None if faults else await _read(turn, unit, values, faults)
    if wanted is None or faults:
        return await _form(turn, unit, values, faults)
    try:
        return await _asked(turn, unit, wanted)
    except TooLong as refusal:
        return await _form(turn, unit, values, [Fault("choices", "long-choice", dict(refusal.facts))])
    except (EmptyTitle, PastDate, FarDate, FewChoices) as refusal:
        where = next(field for kind, field in AT if isinstance(refusal, kind))
        fault = Fault(where, refusal.key.removeprefix("error-"), dict(refusal.facts))
        return await _form(turn, unit, values, [fault])


@routes.intent("extend_round", leads_only=True)
async def extend(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Förläng hemfråga 12 till 1 oktober*."""
    until = day_of(intent.slots.get("date"))
    if until is None:
        raise WhichDay
    question = await question_meant(unit, Meant(intent.slots.get("number")))
    done = await move_last_day(unit, turn.by, question, until)
    return _told(turn, done, "round-extended", until=until)


@routes.intent("close_round", leads_only=True)
async def close_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Avsluta hemfråga 12*."""
    question = await question_meant(unit, Meant(intent.slots.get("number")), open_only=True)
    return _told(turn, await close(unit, turn.by, question), "round-closed")


@routes.verb(CLOSE)
async def close_by_button(turn: Turn, unit: Unit) -> Reply:
    """The button under the table, which then shows that it is closed."""
    done = await close(unit, turn.by, await question_pressed(turn, unit))
    made = await shown(turn, unit, done.thing)
    text = say(turn.locale, "round-closed", number=str(done.thing.number))
    return replace(made, replaces=True, own_view=True, text=text)


@routes.intent("withdraw_round", leads_only=True)
async def withdraw_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta bort hemfråga 12*."""
    question = await question_meant(unit, Meant(intent.slots.get("number")))
    return _told(turn, await withdraw(unit, turn.by, question), "round-withdrawn")


async def _asked(turn: Turn, unit: Unit, wanted: Wanted) -> Reply:
    done = await ask(unit, turn.by, wanted)
    question = done.thing
    rows = await unit.round_answers.of_question(question.id)
    nobody = [r.organisation_id for r in rows if r.member_id is None]
    names = {o.id: o.name for o in await unit.organisations.all()}
    meeting = await unit.meetings.get(question.meeting_id) if question.meeting_id else None
    lines = [
        say(
            turn.locale,
            "round-is-asked",
            number=str(question.number),
            text=shortened(question.text),
            count=len(rows) - len(nobody),
            day=question.last_day,
            kind=question.kind.value,
        )
    ]
    if meeting:
        lines.append(say(turn.locale, "round-for-meeting", day=day(turn.locale, meeting.starts_on)))
    if nobody:
        lines.append(say(turn.locale, "round-nobody-there", names=", ".join(names.get(key, "") for key in nobody)))
    about = (OpenItem("round", question.number, question.text, question.id),)
    return Reply(receipt=tuple(lines), acts=(done.act,), about=about)


def _told(turn: Turn, done: Done[RoundQuestion], key: str, **facts: object) -> Reply:
    question = done.thing
    text = say(turn.locale, key, number=str(question.number), text=shortened(question.text), **facts)
    return Reply(receipt=(text,), acts=(done.act,))


async def _form(turn: Turn, unit: Unit, values: Mapping[str, str], faults: Sequence[Fault] = ()) -> Reply:
    coming = upcoming(await unit.meetings.all(), turn.today)
    if not values:
        near = coming[0] if coming else None
        usual = usual_last_day(turn.today, near.starts_on if near else None, turn.working_day)
        values = {"last_day": usual.isoformat(), "meeting": str(near.id) if near else ""}
    offered = [(when_and_where(turn.locale, meeting), str(meeting.id)) for meeting in coming]
    form = round_form(turn.locale, values, offered, each_once(faults))
    return Reply(text=said_in_chat(turn), form=form, summary=say(turn.locale, "round-form-title"))


async def _read(turn: Turn, unit: Unit, values: Mapping[str, str], faults: list[Fault]) -> Wanted | None:
    """The question as the form says it; None when something in it is not there to be chosen."""
    kinds = {kind.value: kind for kind in QuestionKind}
    kind = kinds.get(values["kind"])
    last_day = day_of(values["last_day"])
    meeting = await _meeting(unit, values["meeting"], turn.today)
    if kind is None:
        faults.append(Fault("kind", "round-no-kind"))
    if last_day is None:
        faults.append(Fault("last_day", "round-no-day"))
    if values["meeting"] and meeting is None:
        faults.append(Fault("meeting", "round-gone-meeting"))
    if last_day is None or kind is None:
        return None
    choices = tuple(part for row in values["choices"].splitlines() for part in row.split(";"))
    return Wanted(values["text"], last_day, kind, choices, values["unit"], meeting.id if meeting else None)


async def _meeting(unit: Unit, value: str, today: date) -> Meeting | None:
    return next((m for m in upcoming(await unit.meetings.all(), today) if str(m.id) == value), None)
