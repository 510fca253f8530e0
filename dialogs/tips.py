"""Tips: one line under an answer, each once to a person and one a day at most, and only in their own chat.

Each is bound to something they have just done themselves with success, so it is never in the way and never a lesson.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from dialogs.cards.parts import line
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.errors import NotForYou
from meetings.network.tips import given, may_give, wanted
from meetings.ports import Unit

routes = Routes()
SOME_TIME = timedelta(days=180)
OFTEN = 3
"""Times somebody has said that something is done before they hear of a shorter way."""

Holds = Callable[[Turn, Intent, Reply, Unit], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Tip:
    """`tip-<name>` in the catalogues, after one of the intents when `holds`; without intents after any act."""

    name: str
    holds: Holds
    after: frozenset[str] = frozenset()


async def _done(turn: Turn, intent: Intent, reply: Reply, unit: Unit) -> bool:  # noqa: ARG001 -- every tip asks alike
    """Something was recorded that can be taken back."""
    return bool(reply.acts)


async def _shown(turn: Turn, intent: Intent, reply: Reply, unit: Unit) -> bool:  # noqa: ARG001 -- the same
    """What was asked for was shown or told."""
    return bool(reply.card or reply.text)


async def _a_day(turn: Turn, intent: Intent, reply: Reply, unit: Unit) -> bool:  # noqa: ARG001 -- the same
    """A matter was moved to a day, and not to a meeting."""
    moved = [item for about in reply.about if (item := await unit.actions.get(about.id))] if reply.acts else []
    return any(item.report_on and item.report_meeting_id is None for item in moved)


async def _done_often(turn: Turn, intent: Intent, reply: Reply, unit: Unit) -> bool:  # noqa: ARG001 -- the same
    """They have said of some matters, in words, that these are done."""
    if not reply.acts:
        return False
    acts = await unit.acts.since("ActionItem", turn.now - SOME_TIME)
    return sum(act.act == "report" and act.actor_id == turn.actor.id for act in acts) >= OFTEN


TIPS = (
    Tip("undo", _done),
    Tip("menu", _done, frozenset({"add_action", "add_agenda_item"})),
    Tip("reminder", _done_often, frozenset({"complete_action"})),
    Tip("to-meeting", _a_day, frozenset({"change_due_date"})),
    Tip("done", _shown, frozenset({"list_my_actions"})),
    Tip("mine", _shown, frozenset({"list_actions"})),
    Tip("cannot-come", _shown, frozenset({"next_meeting"})),
)
"""In this order: of two that would do, the first is given, and the other some other day."""


async def tipped(turn: Turn, intent: Intent, reply: Reply, unit: Unit) -> Reply:
    """The answer with a tip, when there is one for it that this person has not had."""
    person = turn.actor.person_id
    alone = turn.kind is Kind.TEXT and turn.place is Place.PERSONAL and not intent.also
    if person is None or not alone or reply.pending:
        return reply
    fitting = [tip for tip in TIPS if (intent.name in tip.after if tip.after else reply.acts)]
    had = await unit.tips_of(person) if fitting else ()
    for tip in fitting:
        if may_give(had, tip.name, turn.today) and await tip.holds(turn, intent, reply, unit):
            kept = await unit.keep_tips(person, had, given(had, tip.name, turn.today))
            return replace(reply, tip=say(turn.locale, f"tip-{tip.name}")) if kept else reply
    return reply


def with_tip(reply: Reply) -> Reply:
    """The answer with its tip as the last line of its card or text."""
    if reply.card is None:
        return replace(reply, text=f"{reply.text}\n\n{reply.tip}", tip="")
    body = reply.card["body"]
    assert isinstance(body, list)
    return replace(reply, card={**reply.card, "body": [*body, line(reply.tip, subtle=True)]}, tip="")


@routes.intent("no_tips")
async def no_tips(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """No more of them."""
    return await _want(turn, unit, on=False)


@routes.intent("want_tips")
async def want_tips(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The rest of them after all."""
    return await _want(turn, unit, on=True)


async def _want(turn: Turn, unit: Unit, *, on: bool) -> Reply:
    person = turn.actor.person_id
    if person is None:
        raise NotForYou
    had = await unit.tips_of(person)
    await unit.keep_tips(person, had, wanted(had, on=on))
    return Reply(text=say(turn.locale, "tips-on" if on else "tips-off"))
