"""What is left out of the minutes that everybody may read, shown before they are published."""

from collections.abc import Sequence

from dialogs.cards.parts import button, card, line, typed
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.calendar.days import Meeting
from meetings.minutes.publishing import LeftOut

PUBLISH, ADOPT = "minutes.publish", "minutes.adopt"
MOST_LINES = 12
SHORT = 140


def before_publishing(locale: str, meeting: Meeting, gaps: Sequence[LeftOut]) -> Json:
    """What will be missing, and the button."""
    key = "publish-leaves-out" if gaps else "publish-leaves-nothing-out"
    body = [line(say(locale, key, count=len(gaps)), strong=bool(gaps))]
    body += [typed("• ", *_gap(locale, gap)) for gap in gaps[:MOST_LINES]]
    if len(gaps) > MOST_LINES:
        body.append(line(say(locale, "publish-more", count=len(gaps) - MOST_LINES), subtle=True))
    body.append(line(say(locale, "publish-hint"), subtle=True))
    press = button(say(locale, "publish-button"), PUBLISH, style="positive", meeting=meeting.id, gaps=len(gaps))
    return card(say(locale, "publish-title", day=meeting.starts_on), body, [press])


def _gap(locale: str, gap: LeftOut) -> list[str | Json]:
    heading: Json = {"text": shortened(gap.heading or say(locale, "minutes-other"), 80), "weight": "Bolder"}
    return [heading, f": {shortened(gap.text, SHORT)}" if gap.text else f" – {say(locale, 'publish-whole-point')}"]
