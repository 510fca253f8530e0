"""What is said unasked of a question taken home: the question, a nudge, and the table in the channel."""

from dialogs.cards.rounds import asked_card, table_card, table_title
from dialogs.rounds.shown import RULE
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Live, Reply, Unasked
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.rounds.nudging import ASKED, NUDGE, TABLE
from meetings.rounds.reading import table_of
from meetings.rounds.records import QuestionState, RoundQuestion

routes = Routes()


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """The question; None when it has been answered, passed on or withdrawn meanwhile."""
    return await _asked(unasked, unit, "")


@routes.notice(NUDGE)
async def tell_nudge(unasked: Unasked, unit: Unit) -> Reply | None:
    """That the last day draws near, to those who have not answered."""
    return await _asked(unasked, unit, "round-nudge")


@routes.notice(TABLE)
async def tell_table(unasked: Unasked, unit: Unit) -> Reply | None:
    """What came, for everybody; None when it was opened again."""
    question = await unit.round_questions.get(unasked.object_id)
    if question is None or question.state is not QuestionState.CLOSED:
        return None
    made = table_card(unasked.locale, await table_of(unit, question), leads=False)
    live = Live(RULE, {"question": question.id})
    return Reply(card=made, summary=table_title(unasked.locale, question), live=live)


async def _asked(unasked: Unasked, unit: Unit, told: str) -> Reply | None:
    question = await unit.round_questions.get(unasked.object_id)
    if question is None or unasked.to is None or not await _waits(unit, question, unasked.to.id):
        return None
    asker = (await names_of(unit)).person(question.asked_by_id)
    said = [say(unasked.locale, told, day=question.last_day)] if told else []
    title = say(unasked.locale, "round-asked-title", number=question.number)
    return Reply(card=asked_card(unasked.locale, question, asker, said), summary=title)


async def _waits(unit: Unit, question: RoundQuestion, member_id: int) -> bool:
    if question.state is not QuestionState.OPEN:
        return False
    rows = await unit.round_answers.of_question(question.id)
    return any(row.member_id == member_id and not row.answered for row in rows)
