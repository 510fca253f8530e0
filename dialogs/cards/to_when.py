"""The buttons that move a matter to another day."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from dialogs.cards.parts import button
from dialogs.texts import day, say
from dialogs.turn import Json
from meetings.actions.to_when import Later

HALF_A_YEAR = timedelta(days=182)


def later_buttons(locale: str, verb: str, later: Later, **data: Any) -> list[Json]:
    """The meeting, when there is one, and the days."""
    return [
        *meeting_buttons(locale, verb, later, **data),
        *(button(_short(locale, d, later), verb, to=d.isoformat(), **data) for d in later.days),
    ]


def meeting_buttons(locale: str, verb: str, later: Later, **data: Any) -> Sequence[Json]:
    """The meeting alone: none where none is planned."""
    if later.meeting is None:
        return []
    if later.is_next:
        return [button(say(locale, "button-next-meeting"), verb, to="next", **data)]
    title = say(locale, "button-later-meeting", day=_short(locale, later.meeting.starts_on, later))
    return [button(title, verb, meeting=later.meeting.id, **data)]


def _short(locale: str, value: date, later: Later) -> str:
    """Without the year where there is only one to think of."""
    return day(locale, value, year=value - later.today > HALF_A_YEAR)
