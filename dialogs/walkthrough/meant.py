"""Which matter is meant, when one has just been reported and words that name none could be about it still."""

from datetime import timedelta

from dialogs.asking import LONGEST_TITLE
from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from dialogs.walkthrough.shown import just_reported
from dialogs.wording import shortened
from meetings.actions.items import ActionItem
from meetings.ports import Unit
from meetings.walkthrough.walks import Walk

AT_ONCE = timedelta(seconds=5)
"""Within it, who says that a matter is done has hardly seen that another one is before the meeting."""


async def close_which(turn: Turn, unit: Unit, intent: Intent, walk: Walk) -> Reply | None:
    """Reporting and then closing is one matter's way off the list: asked, until something is said of the next one."""
    reported = await just_reported(unit, walk)
    if not intent.implied or reported is None or walk.item is None or (walk.step and walk.step.comment):
        return None
    return _which(turn, intent, say(turn.locale, "walk-close-which"), reported.item, walk.item)


async def report_which(turn: Turn, unit: Unit, intent: Intent, walk: Walk) -> Reply | None:
    """Two who say at once that the same matter is done."""
    reported = await just_reported(unit, walk)
    bare = intent.implied and not intent.slots.get("comment")
    if not bare or reported is None or walk.item is None or turn.now - reported.act.at >= AT_ONCE:
        return None
    asked = say(turn.locale, "walk-report-which", number=str(reported.item.number))
    return _which(turn, intent, asked, reported.item, walk.item, again="walk_where")


def _which(
    turn: Turn, intent: Intent, asked: str, former: ActionItem, before: ActionItem, again: str | None = None
) -> Reply:
    """Each as a button; of what is so already nothing is done `again` but to show where the meeting is."""
    titles = [
        say(turn.locale, key, number=str(item.number), title=shortened(item.title, LONGEST_TITLE))
        for key, item in (("walk-just-reported", former), ("walk-before-you", before))
    ]
    meant = (
        {"intent": name, "slots": {**intent.slots, "item_ref": item.number, "title": title}}
        for name, title, item in zip((again or intent.name, intent.name), titles, (former, before), strict=True)
    )
    buttons = [button(title, "answer", n=n) for n, title in enumerate(titles)]
    pending = Pending(intent.name, intent.slots, "item_ref", tuple(meant))
    return Reply(card=question_card(asked, buttons), summary=asked, pending=pending)
