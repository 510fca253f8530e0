"""The members' evaluation of a year: opened with a last day, answered once by each, shown when it is over.

Nothing joins an answer to whoever gave it. Who has answered is ticked on an invitation that was made beforehand. An
answer has a random key and no time, no act is recorded of it, and each time one comes all are written anew with new
keys in an order drawn by lot: so neither ids, times nor the order of rows tell which of them is new.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, working_days_before
from meetings.errors import FarDate, NotForYou, PastDate, Refusal, TooLong
from meetings.followup.records import Evaluation, EvaluationAnswer, Invitation
from meetings.network.people import Member, MemberKind
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import Planned
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient, sending_time

Thing = TypeVar("Thing")

ASKED, NUDGE = "evaluation-asked", "evaluation-nudge"
"""The rules of the notices."""
ABOUT = "Evaluation"
QUESTIONS = ("use", "meetings", "support", "influence")
"""What is rated, 1 to 5."""
LOWEST, HIGHEST = 1, 5
LEAST = 5
"""Answers before anything is shown: with fewer, who said what could be guessed."""
LONGEST_LINE = 1000
"""Characters of each of the two lines."""
USUAL = timedelta(days=14)
"""How long it is open when nothing is said."""
FURTHEST = timedelta(days=366)
NUDGED_BEFORE = 2
"""Working days before the last day."""
ASKED_FOR = timedelta(days=7)


class EvaluationOver(Refusal):
    """The last day has passed."""


class EvaluationAnswered(Refusal):
    """Everybody answers once: the answer cannot be found again, and so not changed."""


class NothingAnswered(Refusal):
    """An empty form."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answers."""

    ratings: tuple[int | None, ...]
    best: str = ""
    better: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What the members think, when it is over and enough have answered."""

    answered: int
    invited: int
    means: tuple[tuple[str, Decimal | None, int], ...] = ()
    """Of each question: the mean with one decimal, None of nothing, and how many rated it."""
    best: tuple[str, ...] = ()
    better: tuple[str, ...] = ()
    """Texts in an order drawn by lot, the one list apart from the other."""
    shown: bool = False


async def open_evaluation(unit: Unit, by: By, year: int, last_day: date) -> Done[Evaluation]:
    """Invite the members to answer until a day; once more for the same year gives another last day."""
    require(by.actor, Act.OPEN_EVALUATION)
    today = by_today(unit, by.now)
    if last_day < today:
        raise PastDate(date=last_day)
    if last_day > today + FURTHEST:
        raise FarDate(date=last_day)
    before = await evaluation_of(unit, year)
    if before is None:
        evaluation = await unit.evaluations.add(Evaluation(0, unit.network.id, year, by.now, last_day))
    else:
        evaluation = await unit.evaluations.save(replace(before, last_day=last_day, closed_on=None))
    act = await unit.acts.record(by.actor.id, "open-evaluation", [Change(before, evaluation)], by.now, by.conversation)
    invited = {i.member_id for i in await unit.invitations.to_evaluation(evaluation.id)}
    for member in await unit.members.roster(today):
        if member.kind is MemberKind.MEMBER and member.id not in invited:
            await unit.invitations.add(Invitation(0, unit.network.id, evaluation.id, member.id))
    await unit.deliveries.plan(await _planned(unit, evaluation, by))
    return Done(act, (evaluation,))


async def evaluation_of(unit: Unit, year: int) -> Evaluation | None:
    """The year's evaluation, if it has been opened."""
    return next((e for e in await unit.evaluations.all() if e.year == year), None)


async def waits_for(unit: Unit, evaluation: Evaluation, member_id: int, today: date) -> bool:
    """Whether the member is invited, has not answered, and still can."""
    rows = await unit.invitations.to_evaluation(evaluation.id)
    mine = next((i for i in rows if i.member_id == member_id), None)
    return mine is not None and not mine.answered and is_open(evaluation, today)


def is_open(evaluation: Evaluation, today: date) -> bool:
    """Whether it can be answered that day."""
    return today <= evaluation.last_day


async def send(unit: Unit, actor: Member, evaluation: Evaluation, said: Said, today: date) -> None:
    """Keep what somebody answers, apart from who it was."""
    require(actor, Act.EVALUATE)
    await unit.wait_turn(f"evaluation-{evaluation.id}")
    rows = await unit.invitations.to_evaluation(evaluation.id)
    mine = next((i for i in rows if i.member_id == actor.id), None)
    if mine is None:
        raise NotForYou
    if mine.answered:
        raise EvaluationAnswered
    if not is_open(evaluation, today):
        raise EvaluationOver(date=evaluation.last_day)
    new = _answer(evaluation, said)
    known = [*await unit.evaluation_answers.of_evaluation(evaluation.id), new]
    anew = [replace(answer, key=secrets.token_hex(16)) for answer in known]
    await unit.evaluation_answers.keep(evaluation.id, by_lot(anew))
    await unit.invitations.save(replace(mine, answered=True))


async def result_of(unit: Unit, evaluation: Evaluation, today: date) -> Result:
    """How many have answered; and when it is over and enough have, what."""
    invited = await unit.invitations.to_evaluation(evaluation.id)
    answered = sum(i.answered for i in invited)
    if is_open(evaluation, today) or answered < LEAST:
        return Result(answered, len(invited))
    answers = await unit.evaluation_answers.of_evaluation(evaluation.id)
    means = []
    for n, question in enumerate(QUESTIONS):
        given = [r for a in answers if n < len(a.ratings) and (r := a.ratings[n]) is not None]
        means.append((question, mean(given), len(given)))
    best, better = (
        by_lot([t for t in texts if t]) for texts in ([a.best for a in answers], [a.better for a in answers])
    )
    return Result(answered, len(invited), tuple(means), tuple(best), tuple(better), shown=True)


def mean(given: Sequence[int]) -> Decimal | None:
    """With one decimal; None of fewer than are shown."""
    if len(given) < LEAST:
        return None
    return (Decimal(sum(given)) / len(given)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def by_lot(things: Sequence[Thing]) -> list[Thing]:
    """In an order that nobody can foretell."""
    drawn = list(things)
    secrets.SystemRandom().shuffle(drawn)
    return drawn


def by_today(unit: Unit, now: datetime) -> date:
    """The day it is in the network."""
    return local(now, unit.network.time_zone).date()


def nudge_days(last_day: date, working: WorkingDay) -> tuple[date, ...]:
    """When those who have not answered are reminded."""
    return tuple(dict.fromkeys((working_days_before(last_day, NUDGED_BEFORE, working), last_day)))


async def _planned(unit: Unit, evaluation: Evaluation, by: By) -> list[Planned]:
    network, about, today = unit.network, (ABOUT, evaluation.id), by_today(unit, by.now)
    made: list[Planned] = []
    for row in await unit.invitations.to_evaluation(evaluation.id):
        if row.answered:
            continue
        to = recipient(row.member_id)
        opened = by_today(unit, evaluation.opened_at)
        made.append(notice(network, ASKED, about, to, by.now, due_on=opened, good_for=ASKED_FOR))
        for day in nudge_days(evaluation.last_day, by.working_day):
            if day > today:
                at = instant(day, sending_time(network), network.time_zone)
                made.append(notice(network, NUDGE, about, to, at, due_on=day, good_for=timedelta(hours=20)))
    return made


def _answer(evaluation: Evaluation, said: Said) -> EvaluationAnswer:
    ratings = tuple(r if r is not None and LOWEST <= r <= HIGHEST else None for r in said.ratings[: len(QUESTIONS)])
    best, better = (" ".join(text.split()) for text in (said.best, said.better))
    for text in (best, better):
        if len(text) > LONGEST_LINE:
            raise TooLong(length=len(text), limit=LONGEST_LINE)
    if not (best or better or any(r is not None for r in ratings)):
        raise NothingAnswered
    key = secrets.token_hex(16)
    return EvaluationAnswer(key, evaluation.network_id, evaluation.id, ratings, best, better)
