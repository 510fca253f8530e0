"""The members' evaluation of a year: opened, asked about in one's own chat, answered once by form, looked at."""

from datetime import timedelta

from dialogs.cards.evaluation import (
    OPEN,
    SEND,
    evaluation_card,
    evaluation_form,
    evaluation_title,
    invitation_card,
)
from dialogs.forms import Field, typed_in
from dialogs.resolving import day_of, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.calendar.workdays import is_working_day
from meetings.errors import NotForYou, Refusal
from meetings.followup.evaluating import (
    ASKED,
    LONGEST_LINE,
    NUDGE,
    QUESTIONS,
    USUAL,
    NothingAnswered,
    Said,
    evaluation_of,
    nudge_days,
    open_evaluation,
    result_of,
    send,
    waits_for,
)
from meetings.followup.records import Evaluation
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
LONGEST_RATING = 1
FIELDS = {
    **{name: Field(LONGEST_RATING) for name in QUESTIONS},
    "best": Field(LONGEST_LINE),
    "better": Field(LONGEST_LINE),
}


class NoEvaluation(Refusal):
    """None has been opened for that year."""


@routes.intent("open_evaluation", leads_only=True)
async def open_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Öppna utvärderingen 2026, svar senast 15 december*."""
    require(turn.actor, Act.OPEN_EVALUATION)
    last = day_of(intent.slots.get("date")) or turn.today + timedelta(days=USUAL.days)
    done = await open_evaluation(unit, turn.by, _year(turn, intent), last)
    invited = len(await unit.invitations.to_evaluation(done.thing.id))
    facts = {"year": str(done.thing.year), "count": invited, "day": done.thing.last_day}
    return Reply(text=say(turn.locale, "evaluation-opened", **facts))


@routes.intent("show_evaluation")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Utvärderingen 2026*: the way to the form for who has not answered, and what came of it when it is over."""
    require(turn.actor, Act.READ)
    year = _year(turn, intent)
    evaluation = await evaluation_of(unit, year)
    if evaluation is None:
        raise NoEvaluation(year=str(year))
    result = await result_of(unit, evaluation, turn.today)
    waits = await waits_for(unit, evaluation, turn.actor.id, turn.today)
    made = evaluation_card(turn.locale, evaluation, result, waits=waits, today=turn.today)
    return Reply(card=made, summary=evaluation_title(turn.locale, evaluation))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, empty: what was answered cannot be found again."""
    evaluation = await _pressed(turn, unit)
    if not await waits_for(unit, evaluation, turn.actor.id, turn.today):
        raise NotForYou
    return _form(turn, evaluation, {})


@routes.verb(SEND)
async def send_form(turn: Turn, unit: Unit) -> Reply:
    """Keep the answer; the thanks say nothing of it, and no act and no receipt is made."""
    evaluation = await _pressed(turn, unit)
    values, faults = typed_in(turn.data, FIELDS)
    if faults:
        return _form(turn, evaluation, values, faults)
    ratings = tuple(
        int(values[name]) if values[name].isascii() and values[name].isdigit() else None for name in QUESTIONS
    )
    try:
        await send(unit, turn.actor, evaluation, Said(ratings, values["best"], values["better"]), turn.today)
    except NothingAnswered:
        return _form(turn, evaluation, values, [Fault(QUESTIONS[0], "evaluation-nothing")])
    return Reply(text=say(turn.locale, "evaluation-thanks"), replaces=False)


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """The invitation; None when it has been answered or is over."""
    return await _invitation(unasked, unit, nudge=False)


@routes.notice(NUDGE)
async def tell_nudge(unasked: Unasked, unit: Unit) -> Reply | None:
    """That the last day draws near, to those who have not answered; None when that day has been moved."""
    evaluation = await unit.evaluations.get(unasked.object_id)
    if evaluation is None or unasked.today not in nudge_days(evaluation.last_day, is_working_day):
        return None
    return await _invitation(unasked, unit, nudge=True)


async def _invitation(unasked: Unasked, unit: Unit, *, nudge: bool) -> Reply | None:
    evaluation = await unit.evaluations.get(unasked.object_id)
    if evaluation is None or unasked.to is None:
        return None
    if not await waits_for(unit, evaluation, unasked.to.id, unasked.today):
        return None
    made = invitation_card(unasked.locale, evaluation, nudge=nudge)
    return Reply(card=made, summary=evaluation_title(unasked.locale, evaluation))


def _form(turn: Turn, evaluation: Evaluation, values: dict[str, str], faults: list[Fault] | None = None) -> Reply:
    form = evaluation_form(turn.locale, evaluation, values, faults or [])
    return Reply(form=form, summary=evaluation_title(turn.locale, evaluation))


async def _pressed(turn: Turn, unit: Unit) -> Evaluation:
    require(turn.actor, Act.EVALUATE)
    evaluation = await unit.evaluations.get(whole(turn.data, "evaluation"))
    if evaluation is None:
        raise NotForYou
    return evaluation


def _year(turn: Turn, intent: Intent) -> int:
    named = intent.slots.get("year")
    return named if isinstance(named, int) else turn.today.year
