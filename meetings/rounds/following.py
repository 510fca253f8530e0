"""Who is asked follows the seat: whoever leaves, or whose seat has another holder, is no longer waited for."""

from dataclasses import replace
from datetime import datetime

from meetings.calendar.days import local
from meetings.ports import Change, Unit
from meetings.rounds.records import QuestionState, RoundAnswer
from meetings.rounds.whom import Homes, homes_of

FOLLOW = "follow-seat"
"""The act, which is nobody's."""


async def follow_seats(unit: Unit, now: datetime) -> int:
    """Let what is unanswered wait for whoever sits there now; how many were given to somebody else.

    What was passed on stays with whom it was passed on to, as long as they are in the network.
    """
    homes = await homes_of(unit, local(now, unit.network.time_zone).date())
    changes = []
    for question in await unit.round_questions.all():
        if question.state is not QuestionState.OPEN:
            continue
        for row in await unit.round_answers.of_question(question.id):
            after = _followed(row, homes)
            if after != row:
                changes.append(Change(row, await unit.round_answers.save(after)))
    if changes:
        await unit.acts.record(None, FOLLOW, changes, now)
    return len(changes)


def _followed(row: RoundAnswer, homes: Homes) -> RoundAnswer:
    there = {m.id for m in homes.roster}
    if row.answered or (row.passed_by_id is not None and row.member_id in there):
        return row
    sits = homes.asked(row.organisation_id)
    asked = sits.id if sits else None
    return row if asked == row.member_id else replace(row, member_id=asked, passed_by_id=None)
