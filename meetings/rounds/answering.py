"""An organisation answers a question taken home, changes its answer, or passes the question on to a colleague."""

from collections.abc import Sequence
from dataclasses import replace

from meetings.acting import By, Done
from meetings.authorisation import Act, may, require
from meetings.calendar.days import local
from meetings.errors import AlreadyDone, ForLeads, NotForYou, Refusal, TooLong
from meetings.network.people import Member, folded
from meetings.ports import Change, Unit
from meetings.rounds.asking import RoundClosed
from meetings.rounds.nudging import replan_round
from meetings.rounds.records import QuestionKind, QuestionState, RoundAnswer, RoundQuestion
from meetings.rounds.said import Given

ANSWER, PASS_ON = "answer-round", "pass-round-on"
"""The acts."""
LONGEST_ANSWER = 2000
"""Characters; the table has room for it on a phone."""


class NotAnAnswer(Refusal):
    """What was said answers nothing that question `number` asks: `kind` is how it is answered."""


class NoAnswerYet(Refusal):
    """There is no answer from the organisation to change or take back: `number`."""


async def answer(
    unit: Unit, by: By, question: RoundQuestion, given: Given, organisation_id: int | None = None
) -> Done[RoundAnswer]:
    """Keep an organisation's answer; the last one counts, and what it was before stands in the history.

    Anybody of the organisation answers for it, and whom it was passed on to; chair and coordinator for any.
    """
    row = await row_of(unit, by, question, organisation_id)
    _check_open(unit, by, question)
    checked = _checked(question, given)
    after = replace(
        row,
        text=checked.text,
        choice=checked.choice,
        amount=checked.amount,
        answered_by_id=by.actor.id,
        answered_at=by.now,
    )
    if (row.text, row.choice, row.amount) == (after.text, after.choice, after.amount) and row.answered:
        raise AlreadyDone(number=question.number)
    return await _saved(unit, by, question, row, after, ANSWER)


async def take_back(
    unit: Unit, by: By, question: RoundQuestion, organisation_id: int | None = None
) -> Done[RoundAnswer]:
    """There is no answer from the organisation after all: it is asked again."""
    row = await row_of(unit, by, question, organisation_id)
    _check_open(unit, by, question)
    if not row.answered:
        raise NoAnswerYet(number=question.number)
    after = replace(row, text="", choice="", amount=None, answered_by_id=None, answered_at=None)
    return await _saved(unit, by, question, row, after, ANSWER)


async def pass_on(
    unit: Unit, by: By, question: RoundQuestion, to: Member, organisation_id: int | None = None
) -> Done[RoundAnswer]:
    """Somebody else is asked instead: of the same organisation, or anybody by chair and coordinator's word."""
    row = await row_of(unit, by, question, organisation_id)
    _check_open(unit, by, question)
    if row.member_id == to.id:
        raise AlreadyDone(number=to.name)
    if to.organisation_id != row.organisation_id and not by.actor.leads:
        raise ForLeads
    return await _saved(unit, by, question, row, replace(row, member_id=to.id, passed_by_id=by.actor.id), PASS_ON)


async def row_of(unit: Unit, by: By, question: RoundQuestion, organisation_id: int | None = None) -> RoundAnswer:
    """The answer somebody may give: their organisation's, one passed on to them, any for chair and coordinator."""
    require(by.actor, Act.ANSWER_ROUND)
    rows = await unit.round_answers.of_question(question.id)
    row = _meant(rows, by.actor, organisation_id)
    theirs = row is not None and (row.organisation_id == by.actor.organisation_id or row.member_id == by.actor.id)
    if row is not None and (theirs or may(by.actor, Act.ASK_ROUND)):
        return row
    if organisation_id is not None and any(r.organisation_id == organisation_id for r in rows):
        raise ForLeads  # that each organisation answers is no secret
    raise NotForYou


def _meant(rows: Sequence[RoundAnswer], actor: Member, organisation_id: int | None) -> RoundAnswer | None:
    if organisation_id is not None:
        return next((r for r in rows if r.organisation_id == organisation_id), None)
    passed = [r for r in rows if r.member_id == actor.id and not r.answered]
    own = [r for r in rows if r.organisation_id == actor.organisation_id]
    return next(iter([*own, *passed]), None)


def _check_open(unit: Unit, by: By, question: RoundQuestion) -> None:
    """After the last day chair and coordinator still put answers in that came otherwise."""
    today = local(by.now, unit.network.time_zone).date()
    late = question.state is QuestionState.CLOSED or question.last_day < today
    if question.state is QuestionState.WITHDRAWN or (late and not may(by.actor, Act.ASK_ROUND)):
        raise RoundClosed(number=question.number, date=question.last_day)


def _checked(question: RoundQuestion, given: Given) -> Given:
    text = given.text.strip()
    if len(text) > LONGEST_ANSWER:
        raise TooLong(length=len(text), limit=LONGEST_ANSWER)
    wrong = NotAnAnswer(number=question.number, kind=question.kind.value)
    match question.kind:
        case QuestionKind.TEXT:
            if not text:
                raise wrong
            return Given(text)
        case QuestionKind.NUMBER:
            if given.amount is None or not given.amount.is_finite():
                raise wrong
            return Given(text, amount=given.amount)
        case QuestionKind.YES_NO:
            if given.choice not in ("yes", "no"):
                raise wrong
            return Given(text, given.choice)
        case QuestionKind.CHOICE:
            named = next((c for c in question.choices if folded(c) == folded(given.choice)), None)
            if named is None:
                raise wrong
            return Given(text, named)


async def _saved(
    unit: Unit, by: By, question: RoundQuestion, before: RoundAnswer, after: RoundAnswer, act: str
) -> Done[RoundAnswer]:
    saved = await unit.round_answers.save(after)
    done = await unit.acts.record(by.actor.id, act, [Change(before, saved)], by.now, conversation=by.conversation)
    await replan_round(unit, question, by.now, by.working_day)
    return Done(done, (saved,))
