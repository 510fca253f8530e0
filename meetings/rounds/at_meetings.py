"""Questions taken home for a meeting: what came of them stands on its agenda and in its minutes."""

from collections.abc import Sequence

from meetings.calendar.days import Meeting, MeetingState
from meetings.ports import Unit
from meetings.rounds.records import QuestionState, RoundQuestion
from meetings.rounds.table import AnswerTable, table


async def answers_for(unit: Unit, meeting: Meeting, meetings: Sequence[Meeting]) -> tuple[AnswerTable, ...]:
    """The tables of the questions for a meeting, by number; what was for a cancelled one goes to the next."""
    known = [q for q in await unit.round_questions.all() if q.state is not QuestionState.WITHDRAWN and q.meeting_id]
    homes = {m.id: m for m in meetings}
    theirs = sorted((q for q in known if _at(q, homes, meetings) == meeting.id), key=lambda q: q.number)
    if not theirs:
        return ()
    organisations = await unit.organisations.all()
    return tuple([table(q, await unit.round_answers.of_question(q.id), organisations) for q in theirs])


def _at(question: RoundQuestion, homes: dict[int, Meeting], meetings: Sequence[Meeting]) -> int | None:
    home = homes.get(question.meeting_id or 0)
    if home is None or home.state is not MeetingState.CANCELLED:
        return question.meeting_id
    later = [m for m in meetings if m.starts_on > home.starts_on and m.state is not MeetingState.CANCELLED]
    return min(later, key=lambda m: (m.starts_on, m.id)).id if later else None
