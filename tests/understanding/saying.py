"""What the tests of the understanding say things with: a roster of invented people, a day, and what is known."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

from bot.understand import context_of, read_roster
from dialogs.understanding import understand
from dialogs.understanding.dates.reading import DateHit, Known, find
from dialogs.understanding.intent import Context, Intent, Roster
from dialogs.understanding.spelling import normalise
from dialogs.understanding.tokens import Line, tokenise

HERE = Path(__file__).parent
TODAY = date(2021, 11, 18)
"""A Thursday; the next meeting is on Friday 10 December."""
NEXT = date(2021, 12, 10)


@cache
def roster(name: str = "skaraborg") -> Roster:
    """One of the invented rosters."""
    return read_roster(HERE / "rosters" / f"{name}.json")


def context(**changes: object) -> Context:
    """Said by Erika Knapplåda of Tidaholm, on the day above, in the personal chat."""
    people = roster()
    erika = next(p for p in people.people if p.name == "Erika Knapplåda")
    now = datetime.fromisoformat("2021-11-18T14:00:00+01:00")
    return replace(Context(now=now, roster=people, speaker=erika, next_meeting=NEXT), **changes)


def said(text: str, **changes: object) -> Intent:
    """What the bot understands."""
    return understand(text, context(**changes))


def meant(message: Mapping[str, object]) -> Intent:
    """What the bot understands of a labelled message, said by whom, when and where it tells."""
    return understand(str(message["text"]), context_of(message, roster(str(message["roster"]))))


def days(text: str, today: date = TODAY, **known: object) -> list[str | None]:
    """The days found in a text, as ISO dates."""
    return [h.day.isoformat() if h.day else None for h in hits(text, today, **known)]


def hits(text: str, today: date = TODAY, **known: object) -> list[DateHit]:
    """The days found in a text, with how they were read."""
    line = Line(normalise(tokenise(text), lambda _: False))
    return find(line, Known(**{"today": today, "next_meeting": NEXT, **known}))


def messages(path: Path) -> list[dict[str, object]]:
    """Labelled messages of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
