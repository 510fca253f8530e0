"""Who prepares what: asked in the words of the matter."""

from collections.abc import Sequence

from dialogs.actions.matters import asked_history
from dialogs.context import action_reference
from dialogs.resolving import action_items
from dialogs.routing import Routes
from dialogs.texts import day, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from dialogs.wording import shortened, who
from meetings.actions.items import ActionItem, ActionState
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()
MOST_TOLD = 6
"""Matters told of in one answer; more are the list itself."""


@routes.intent("who_prepares")
async def prepared_by(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Who has a matter, and until when."""
    said = intent.slots.get("item_ref")
    if isinstance(said, int):
        return await _told(turn, unit, await action_items(turn, unit, said))
    return await who_has(turn, unit, str(said))


@routes.intent("ask_matter")
async def how_it_goes(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What has been done to a matter, and how it is now."""
    return await asked_history(turn, intent, unit)


async def who_has(turn: Turn, unit: Unit, words: str) -> Reply:
    """The same of the matters that the words can mean; also what has left the list, when nothing on it fits."""
    on_it = await unit.actions.open()
    found = _meant(words, on_it) or _meant(words, [i for i in await unit.actions.all() if i not in on_it])
    if not found:
        return Reply(text=say(turn.locale, "who-no-matter", words=shortened(words, 80)))
    return await _told(turn, unit, found)


def _meant(words: str, items: Sequence[ActionItem]) -> list[ActionItem]:
    by_id = {i.id: i for i in items}
    return [by_id[o.id] for o in matching(words, [OpenItem("action", i.number, i.title, i.id) for i in items])]


async def _told(turn: Turn, unit: Unit, items: Sequence[ActionItem]) -> Reply:
    names = await names_of(unit, items)
    lines = [
        say(
            turn.locale,
            "who-prepares" if item.preparers else "who-nobody",
            number=str(item.number),
            title=shortened(item.title, 120),
            who=who(turn.locale, item, names),
            when=day(turn.locale, item.report_on) if item.report_on else "none",
            state=item.state.value,
        )
        for item in items[:MOST_TOLD]
    ]
    if len(items) > MOST_TOLD:
        lines.append(say(turn.locale, "found-more", count=len(items) - MOST_TOLD))
    called = {key: m.name for key, m in names.people.items()}
    about = tuple(action_reference(i, called) for i in items[:1] if i.state is not ActionState.CLOSED)
    return Reply(text="\n\n".join(lines), about=about if len(items) == 1 else ())
