"""What words and buttons at the walk-through have in common: what is done, and how that is answered."""

from datetime import date

from dialogs.actions.ticking import said_done
from dialogs.resolving import day_of, meeting_for
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.walkthrough.shown import after, became, whole_card
from dialogs.wording import shortened
from meetings.actions.items import ActionItem
from meetings.calendar.days import Meeting
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.walkthrough import walking
from meetings.walkthrough.walks import Walk, Went

LONGEST_SAID = 120
"""Characters of a comment that its receipt repeats."""


async def gone_past(turn: Turn, unit: Unit, walk: Walk) -> Reply:
    """Left as it is."""
    return await after(turn, unit, await walking.go_past(unit, turn.by, walk))


async def resumed(turn: Turn, unit: Unit, walk: Walk) -> Reply:
    """Taken up again, where it was."""
    went = await walking.take_up(unit, turn.by, walk)
    return await whole_card(turn, unit, went.walk, (say(turn.locale, "walk-resumed"),) if went.act else ())


async def reported(
    turn: Turn, unit: Unit, walk: Walk, item: ActionItem, comment: str = "", home: int | None = None
) -> Reply:
    """Done; of what everyone prepares the part of an organisation: `home`, or the speaker's own."""
    went = await walking.reported(unit, turn.by, walk, item, comment, home)
    if went.ticked is None or went.item is None:
        return await dealt_with(turn, unit, walk, went)
    said = said_done(turn, went.ticked, went.item, await names_of(unit))
    return await after(turn, unit, went, (said,))


async def moved(
    turn: Turn, unit: Unit, walk: Walk, item: ActionItem, due: object, meeting: object, comment: str = ""
) -> Reply:
    """To be reported another day or at another meeting."""
    day, at = await when(turn, unit, due, meeting)
    went = await walking.moved(unit, turn.by, walk, item, comment, to=day, meeting=at)
    return await dealt_with(turn, unit, walk, went)


async def when(turn: Turn, unit: Unit, due: object, meeting: object) -> tuple[date | None, Meeting | None]:
    """The day said, and the meeting when that day is one: then it follows the meeting if it moves."""
    day = day_of(due)
    if day is None:
        return None, await meeting_for(turn, unit, meeting or "next")
    return day, next((m for m in await unit.meetings.between(day, day) if m.state == "planned"), None)


async def commented(turn: Turn, unit: Unit, walk: Walk, item: ActionItem, text: str) -> Reply:
    """Noted for the minutes."""
    went = await walking.comment(unit, turn.by, walk, item, text)
    said = say(turn.locale, "walk-commented", number=str(item.number), text=shortened(text, LONGEST_SAID))
    return await after(turn, unit, went, (said,))


async def dealt_with(turn: Turn, unit: Unit, before: Walk, went: Went) -> Reply:
    """A matter elsewhere on the list is told of by itself: the one before the meeting stays."""
    if went.item is None or went.item.id == before.row.current_id:
        return await after(turn, unit, went)
    step = went.walk.step_of(went.item.id)
    return await after(turn, unit, went, became(turn.locale, step, went.item, await names_of(unit)) if step else ())
