"""The table of a question, read from the network."""

from meetings.ports import Unit
from meetings.rounds.records import RoundQuestion
from meetings.rounds.table import AnswerTable, table


async def table_of(unit: Unit, question: RoundQuestion) -> AnswerTable:
    """What came of a question, beside what came of the one it follows."""
    answers = await unit.round_answers.of_question(question.id)
    earlier = await unit.round_answers.of_question(question.follows_id) if question.follows_id else []
    return table(question, answers, await unit.organisations.all(), earlier)
