"""What is said unasked of a question taken home: the question itself, nudges, and the table when it is closed.

Nudges go only to those who have not answered: two working days before the last day, and on it.
"""

from datetime import date, datetime, timedelta

from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day, working_days_before
from meetings.network.people import Network
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Planned
from meetings.reminders.notices import CHANNEL, notice
from meetings.reminders.planning import PENDING, recipient, sending_time
from meetings.rounds.following import follow_seats
from meetings.rounds.records import QuestionState, RoundAnswer, RoundQuestion

ASKED, NUDGE, TABLE = "round-asked", "round-nudge", "round-table"
"""The rules of the notices."""
RULES = (ASKED, NUDGE, TABLE)
ABOUT = "RoundQuestion"
NUDGED_BEFORE = 2
"""Working days before the last day."""
ASKED_FOR = timedelta(days=7)
"""How long the question is worth sending to somebody who could not be reached."""
TOLD_FOR = timedelta(days=7)


async def replan_round(
    unit: Unit, question: RoundQuestion, now: datetime, working: WorkingDay = is_working_day
) -> tuple[int, int]:
    """Plan what is to be said of it and cancel what no longer is; how many of each."""
    answers = await unit.round_answers.of_question(question.id)
    wanted = {_key(p): p for p in planned(unit.network, question, answers, now, working)}
    rows = [d for d in await unit.deliveries.about(ABOUT, question.id) if d.rule in RULES]
    gone = [d for d in rows if d.state in PENDING and _key(d) not in wanted]
    standing = {_key(d) for d in rows if d.state is not DeliveryState.CANCELLED} - {_key(d) for d in gone}
    new = [p for key, p in wanted.items() if key not in standing and (p.rule != NUDGE or p.not_before > now)]
    if gone:
        await unit.deliveries.cancel([d.id for d in gone], "no longer holds")
    if new:
        await unit.deliveries.plan(new)
    return len(new), len(gone)


async def replan_round_of(
    unit: Unit, thing: RoundQuestion | RoundAnswer, now: datetime, working: WorkingDay = is_working_day
) -> None:
    """The same for the question, or the question that an answer is to."""
    key = thing.question_id if isinstance(thing, RoundAnswer) else thing.id
    question = await unit.round_questions.get(key)
    if question is not None:
        await replan_round(unit, question, now, working)


async def replan_rounds(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> tuple[int, int]:
    """The same for all questions that are open: members come and go, seats get other holders, and people answer."""
    new, gone = await follow_seats(unit, now), 0
    for question in await unit.round_questions.all():
        if question.state is QuestionState.OPEN:
            done = await replan_round(unit, question, now, working)
            new, gone = new + done[0], gone + done[1]
    return new, gone


def planned(
    network: Network, question: RoundQuestion, answers: list[RoundAnswer], now: datetime, working: WorkingDay
) -> list[Planned]:
    """All that is to be said of it as it is, also what is due and has not been sent yet."""
    if question.state is QuestionState.WITHDRAWN:
        return []
    if question.state is QuestionState.CLOSED:
        return [notice(network, TABLE, (ABOUT, question.id), CHANNEL, now, due_on=question.last_day, good_for=TOLD_FOR)]
    made: list[Planned] = []
    for answer in answers:
        if answer.answered or answer.member_id is None:
            continue
        to = recipient(answer.member_id)
        made.append(
            notice(
                *(network, ASKED, (ABOUT, question.id), to, now),
                due_on=local(question.asked_at, network.time_zone).date(),
                good_for=ASKED_FOR,
            )
        )
        days = (working_days_before(question.last_day, NUDGED_BEFORE, working), question.last_day)
        made += [_nudge(network, question, to, day) for day in dict.fromkeys(days)]
    asked_on = local(question.asked_at, network.time_zone).date()
    return [p for p in made if p.rule == ASKED or p.due_on > asked_on]  # nobody is nudged on the day they are asked


def _nudge(network: Network, question: RoundQuestion, to: str, day: date) -> Planned:
    at = instant(day, sending_time(network), network.time_zone)
    over = instant(question.last_day + timedelta(days=1), sending_time(network), network.time_zone)
    return notice(network, NUDGE, (ABOUT, question.id), to, at, due_on=day, good_for=over - at)


def _key(row: Planned | Delivery) -> tuple[str, date, str]:
    return row.rule, row.due_on, row.recipient
