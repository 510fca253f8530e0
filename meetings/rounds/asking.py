"""Asking a question home: one question of every organisation, with a last day; closing it, and taking it back."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.errors import AlreadyDone, EmptyTitle, FarDate, PastDate, Refusal, TooLong
from meetings.network.people import folded
from meetings.ports import Change, Unit
from meetings.rounds.nudging import replan_round
from meetings.rounds.records import QuestionKind, QuestionState, RoundAnswer, RoundQuestion
from meetings.rounds.whom import homes_of

ASK, CLOSE, CHANGE = "ask-round", "close-round", "change-round"
"""The acts."""
LONGEST_QUESTION = 1000
"""Characters; it stands on a card with the buttons below it."""
LONGEST_CHOICE = 60
"""Characters; a choice is a button on a phone."""
LONGEST_UNIT = 40
MOST_CHOICES = 12
FEWEST_CHOICES = 2
USUAL_DAYS = 14
"""Days to answer where nobody says a last day and no meeting is near."""


class FewChoices(Refusal):
    """A choice needs at least `fewest` and at most `most` different choices."""


class NobodyToAsk(Refusal):
    """The network has no organisations, so there is nobody to take the question home."""


class RoundClosed(Refusal):
    """The question `number` was open until `date`."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question as it is wanted."""

    text: str
    last_day: date
    kind: QuestionKind = QuestionKind.TEXT
    choices: tuple[str, ...] = ()
    unit: str = ""
    meeting_id: int | None = None
    agenda_item_id: int | None = None
    follows_id: int | None = None


async def ask(unit: Unit, by: By, wanted: Wanted) -> Done[RoundQuestion]:
    """Ask it of every organisation in the network; each gets it in its representative's own chat."""
    require(by.actor, Act.ASK_ROUND)
    today = local(by.now, unit.network.time_zone).date()
    checked = _checked(wanted, today)
    homes = await homes_of(unit, today)
    if not homes.organisations:
        raise NobodyToAsk
    question = await unit.round_questions.add(
        RoundQuestion(
            id=0,
            network_id=unit.network.id,
            number=await unit.actions.next_number(),
            text=checked.text,
            kind=checked.kind,
            asked_by_id=by.actor.id,
            asked_at=by.now,
            last_day=checked.last_day,
            choices=checked.choices,
            unit=checked.unit,
            meeting_id=checked.meeting_id,
            agenda_item_id=checked.agenda_item_id,
            follows_id=checked.follows_id,
        )
    )
    changes = [Change(None, question)]
    for home in homes.organisations:
        member = homes.asked(home.id)
        row = RoundAnswer(0, unit.network.id, question.id, home.id, member.id if member else None)
        changes.append(Change(None, await unit.round_answers.add(row)))
    act = await unit.acts.record(by.actor.id, ASK, changes, by.now, conversation=by.conversation)
    await replan_round(unit, question, by.now, by.working_day)
    return Done(act, (question,))


async def move_last_day(unit: Unit, by: By, question: RoundQuestion, last_day: date) -> Done[RoundQuestion]:
    """Give more time, or less; a question that has closed is open again."""
    require(by.actor, Act.ASK_ROUND)
    today = local(by.now, unit.network.time_zone).date()
    _check_day(last_day, today)
    if question.state is QuestionState.WITHDRAWN or question.last_day == last_day:
        raise AlreadyDone(number=question.number)
    return await _saved(unit, by, question, replace(question, last_day=last_day, state=QuestionState.OPEN), CHANGE)


async def close(unit: Unit, by: By, question: RoundQuestion) -> Done[RoundQuestion]:
    """No more answers are waited for; the table is posted."""
    require(by.actor, Act.ASK_ROUND)
    if question.state is not QuestionState.OPEN:
        raise AlreadyDone(number=question.number)
    return await _saved(unit, by, question, replace(question, state=QuestionState.CLOSED), CLOSE)


async def withdraw(unit: Unit, by: By, question: RoundQuestion) -> Done[RoundQuestion]:
    """It was asked by mistake: nobody is reminded any more, and what was answered is kept."""
    require(by.actor, Act.ASK_ROUND)
    if question.state is QuestionState.WITHDRAWN:
        raise AlreadyDone(number=question.number)
    return await _saved(unit, by, question, replace(question, state=QuestionState.WITHDRAWN), CLOSE)


async def close_due(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Close what had its last day; how many. Called every hour, it does each once."""
    today = local(now, unit.network.time_zone).date()
    closed = 0
    for question in await unit.round_questions.all():
        if question.state is QuestionState.OPEN and question.last_day < today:
            saved = await unit.round_questions.save(replace(question, state=QuestionState.CLOSED))
            await unit.acts.record(None, CLOSE, [Change(question, saved)], now)
            await replan_round(unit, saved, now, working)
            closed += 1
    return closed


def usual_last_day(today: date, meeting: date | None, working: WorkingDay = is_working_day) -> date:
    """Where nobody says a day: three working days before the meeting it is for, else in a fortnight."""
    day = meeting if meeting is not None else today + timedelta(days=USUAL_DAYS)
    left = 3 if meeting is not None else 0
    while left or not working(day):
        day -= timedelta(days=1)
        left -= bool(left) and working(day)
    return max(day, today)


def _checked(wanted: Wanted, today: date) -> Wanted:
    text = " ".join(wanted.text.split())
    if not text:
        raise EmptyTitle
    if len(text) > LONGEST_QUESTION:
        raise TooLong(length=len(text), limit=LONGEST_QUESTION)
    _check_day(wanted.last_day, today)
    choices = _choices(wanted.choices) if wanted.kind is QuestionKind.CHOICE else ()
    unit = " ".join(wanted.unit.split()) if wanted.kind is QuestionKind.NUMBER else ""
    if len(unit) > LONGEST_UNIT:
        raise TooLong(length=len(unit), limit=LONGEST_UNIT)
    return replace(wanted, text=text, choices=choices, unit=unit)


def _check_day(day: date, today: date) -> None:
    if day < today:
        raise PastDate(date=day)
    if day - today > FURTHEST:
        raise FarDate(date=day)


def _choices(given: tuple[str, ...]) -> tuple[str, ...]:
    """Without doubles and empty ones, in the order given."""
    named = {folded(c): " ".join(c.split()) for c in reversed(given) if c.strip()}
    choices = tuple(named[key] for key in dict.fromkeys(folded(c) for c in given if c.strip()))
    if not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES:
        raise FewChoices(fewest=FEWEST_CHOICES, most=MOST_CHOICES)
    long = next((c for c in choices if len(c) > LONGEST_CHOICE), None)
    if long is not None:
        raise TooLong(length=len(long), limit=LONGEST_CHOICE)
    return choices


async def _saved(unit: Unit, by: By, before: RoundQuestion, after: RoundQuestion, act: str) -> Done[RoundQuestion]:
    saved = await unit.round_questions.save(after)
    done = await unit.acts.record(by.actor.id, act, [Change(before, saved)], by.now, conversation=by.conversation)
    await replan_round(unit, saved, by.now, by.working_day)
    return Done(done, (saved,))
