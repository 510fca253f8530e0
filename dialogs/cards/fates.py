"""What became of suggestions, one line each."""

from collections.abc import Sequence
from datetime import datetime

from dialogs.cards.parts import button, card, link, typed
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.fates import End, Fate
from meetings.calendar.days import Meeting, MeetingState
from meetings.ports import Links

PAGE = "fates.page"
"""The verb of the button that shows older ones."""
MOST = 10
"""Items on one card: with the longest titles and reasons it stays under the 25 KB that Teams takes without trouble."""
MOST_LINKS = 3
LONGEST_REASON = 400


def fates_card(
    locale: str, title: str, fates: Sequence[Fate], links: Links | None, now: datetime, *, start: int = 0, left: int = 0
) -> Json:
    """A line for each, the minutes behind buttons, and a button to the older ones of one's own."""
    body = [typed({"text": f"{f.item.title}: ", "weight": "Bolder"}, told(locale, f) + ".") for f in fates]
    drafted: dict[int, Meeting] = {f.meeting.id: f.meeting for f in fates if f.drafted and f.meeting}
    buttons = [
        link(say(locale, "fate-minutes", meeting=day(locale, m.starts_on)), links.minutes(m.network_id, m.id, now))
        for m in list(drafted.values())[:MOST_LINKS]
        if links
    ]
    if left:
        buttons.insert(0, button(say(locale, "show-more", count=min(left, MOST), left=left), PAGE, start=start + MOST))
    return card(title, body, buttons)


def told(locale: str, fate: Fate) -> str:
    """What became of it, without a full stop."""
    meeting = fate.meeting.starts_on if fate.meeting else "none"
    number, reason = str(fate.number), shortened(fate.item.answer, LONGEST_REASON) or "none"
    match fate.end:
        case End.MERGED if fate.into:
            title = shortened(fate.into.item.title, LONGEST_REASON)
            return say(locale, "fate-merged-into", title=title, rest=told(locale, fate.into))
        case End.DISCUSSED:
            said = say(locale, "fate-discussed", meeting=meeting, decisions=fate.decisions, notes=fate.notes)
        case End.LEFT | End.WAITING:
            how = "cancelled" if fate.left and fate.left.state is MeetingState.CANCELLED else "held"
            left = fate.left.starts_on if fate.left else "none"
            said = say(locale, f"fate-{fate.end.value}", left=left, how=how, number=number, meeting=meeting)
        case _:
            said = say(locale, f"fate-{fate.end.value}", meeting=meeting, number=number, reason=reason)
    return f"{said}, {say(locale, 'times-moved', count=fate.moved)}" if fate.moved else said
