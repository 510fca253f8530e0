"""The walk-through as it is shown: one card of what is so now and what was done last, which follows what happens.

Where several read it, what is typed is answered in a line or two, since the card itself follows; to one alone, who
has no such card, with the card.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs.cards import walking as cards
from dialogs.context import action_reference
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Kind, Live, Place, Reply, Showing, Turn
from dialogs.understanding.intent import OpenItem
from dialogs.wording import shortened, who
from meetings.actions.items import ActionItem, ActionState
from meetings.errors import NotForYou
from meetings.naming import Names, names_of
from meetings.ports import RecordedAct, Unit
from meetings.walkthrough import walking
from meetings.walkthrough.records import StepOutcome, WalkState, WalkStep, WalkThrough
from meetings.walkthrough.walks import Walk, Went, walk_at

routes = Routes()
RULE = "walk-through"
"""The rule by which the card follows what happens."""
LINES = {
    StepOutcome.REPORTED: "action-reported",
    StepOutcome.MOVED: "action-moved",
    StepOutcome.HANDED_OVER: "walk-handed-over",
    StepOutcome.CLOSED: "action-closed",
    StepOutcome.DROPPED: "action-dropped",
    StepOutcome.LEFT: "walk-left",
}
"""What became of a matter, in words."""


@routes.live(RULE)
async def show(showing: Showing, unit: Unit) -> Reply | None:
    """The card again, when something has happened or for a reader of their own."""
    row = await unit.walks.get(whole(showing.facts, "walk"))
    walk = await walk_of(unit, row) if row else None
    return None if walk is None else await _card(unit, walk, showing)


async def walk_of(unit: Unit, row: WalkThrough) -> Walk | None:
    """A walk-through with its meeting and matters."""
    meeting = await unit.meetings.get(row.meeting_id)
    return await walk_at(unit, meeting) if meeting else None


async def walk_pressed(turn: Turn, unit: Unit) -> Walk:
    """The walk-through that a button is about."""
    row = await unit.walks.get(whole(turn.data, "walk"))
    walk = await walk_of(unit, row) if row else None
    if walk is None:
        raise NotForYou
    return walk


async def whole_card(turn: Turn, unit: Unit, walk: Walk, told: Sequence[str] = (), act: int | None = None) -> Reply:
    """The card, in the place of the one that was pressed; `told` is said instead of what was done last."""
    live = Live(RULE, {"walk": walk.row.id})
    made = await _card(unit, walk, Showing.of(turn, live), tuple(told), act)
    return replace(made, about=await _about(unit, walk.item), live=live, replaces=turn.kind is Kind.VERB)


async def after(turn: Turn, unit: Unit, went: Went, told: Sequence[str] = ()) -> Reply:
    """What was done and what is before the meeting now; at the end the channel gets the sum too."""
    walk = went.walk
    over = walk.row.state is WalkState.ENDED
    about = await _about(unit, went.item or walk.item)
    if not _on_the_card(turn) and turn.place is not Place.PERSONAL and went.item is not None and not over:
        said = tuple(told) or await _last(unit, walk, turn.locale)
        reported = await just_reported(unit, walk)
        own = reported is not None and reported.item.id == went.item.id
        closes = [cards.close_reported(turn.locale, walk, went.item, on_receipt=True)] if own else []
        acts = (went.act,) if went.act else ()
        pressed = turn.verb == cards.CLOSE_REPORTED
        lines = (*said, _now(turn.locale, walk))
        return Reply(receipt=lines, acts=acts, about=about, buttons=tuple(closes), replaces=pressed)
    reply = replace(await whole_card(turn, unit, walk, told, went.act), about=about)
    if not over or went.act is None or turn.place is Place.CHANNEL or unit.network.channel_id is None:
        return reply
    language = unit.network.language
    shown = await seen(unit, walk, replace(Showing.of(turn, Live(RULE)), locale=language))
    card = cards.end_card(language, shown, acting=False)
    return replace(reply, post=Reply(card=card, summary=cards.walk_title(language, walk)))


def _on_the_card(turn: Turn) -> bool:
    """Whether the card of the walk-through itself was pressed, and not a receipt or a question."""
    return turn.kind is Kind.VERB and turn.verb.startswith("walk.") and not turn.data.get("receipt")


@dataclass(frozen=True, slots=True)
class Reported:
    """What was reported last, and the act of that."""

    item: ActionItem
    act: RecordedAct


async def just_reported(unit: Unit, walk: Walk) -> Reported | None:
    """The matter that was taken last, when it was reported and is not before the meeting again."""
    act = await _last_act(unit, walk)
    step = _step_in(act) if act else None
    item = walk.items.get(step.action_item_id) if step else None
    if act is None or step is None or item is None or item.id == walk.row.current_id:
        return None
    is_so = step.outcome is StepOutcome.REPORTED and item.state is ActionState.REPORTED
    return Reported(item, act) if is_so else None


async def seen(unit: Unit, walk: Walk, showing: Showing) -> cards.Shown:
    """To one alone what they may do; where several read it, everything."""
    names = await names_of(unit, [walk.item] if walk.item else [])
    return cards.Shown(walk, names, showing.today, steers=showing.viewer is None or showing.viewer.leads)


async def _card(unit: Unit, walk: Walk, showing: Showing, told: tuple[str, ...] = (), act: int | None = None) -> Reply:
    last = await _last_act(unit, walk)
    said = told or (_said(showing.locale, last, walk, await names_of(unit)) if last else ())
    undo = act if told else last.id if last and _step_in(last) else None
    reported = await just_reported(unit, walk)
    closes = reported.item if reported and said else None
    shown = replace(await seen(unit, walk, showing), told=said, undo=undo, closes=closes)
    summary = said[0] if said else cards.walk_summary(showing.locale, walk)
    return Reply(card=cards.walk_card(showing.locale, shown), summary=summary)


async def _last(unit: Unit, walk: Walk, locale: str) -> tuple[str, ...]:
    last = await _last_act(unit, walk)
    return _said(locale, last, walk, await names_of(unit)) if last else ()


async def _last_act(unit: Unit, walk: Walk) -> RecordedAct | None:
    """What was done last, unless it was taken back."""
    known = await unit.acts.about("WalkThrough", walk.row.id)
    return known[-1] if known and known[-1].undoes is None else None


def _said(locale: str, last: RecordedAct, walk: Walk, names: Names) -> tuple[str, ...]:
    """What became of a matter, in words; nothing for what only went from one to another."""
    if last.act == walking.START:
        return (say(locale, "walk-started", count=len(walk.steps)),)
    step = _step_in(last)
    if step is None or step.outcome is None:
        return ()
    changed = (c.after for c in last.changes if isinstance(c.after, ActionItem))
    item = next((i for i in changed if i.id == step.action_item_id), walk.items[step.action_item_id])
    said = became(locale, step, item, names)
    over = (say(locale, "walk-all-taken"),) if walk.row.state is WalkState.ENDED and not walk.waiting else ()
    return (*said, *over)


def became(locale: str, step: WalkStep, item: ActionItem, names: Names) -> tuple[str, ...]:
    """What became of one matter, in a line; none while nothing has."""
    if step.outcome is None:
        return ()
    said = say(
        locale,
        LINES[step.outcome],
        number=str(item.number),
        title=shortened(item.title),
        who=who(locale, item, names),
        when=item.report_on or "none",
        reason=shortened(item.comment),
    )
    return (said,)


def _step_in(act: RecordedAct) -> WalkStep | None:
    return next((c.after for c in act.changes if isinstance(c.after, WalkStep)), None)


def _now(locale: str, walk: Walk) -> str:
    """As in "Nu 4 av 14: 5. Enkäten"."""
    step, item = walk.step, walk.item
    if step is None or item is None:
        return cards.walk_title(locale, walk)
    facts = {"number": str(item.number), "title": shortened(item.title)}
    return say(locale, "walk-now", place=walk.place(step), total=len(walk.steps), **facts)


async def _about(unit: Unit, item: ActionItem | None) -> tuple[OpenItem, ...]:
    if item is None:
        return ()
    return (action_reference(item, {m.id: m.name for m in await unit.members.all()}),)
