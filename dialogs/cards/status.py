"""The chair's status as a card: a chart, and the same figures in words for clients without charts."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from dialogs.cards.parts import card, facts, line, plain
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import when_and_where

if TYPE_CHECKING:
    from dialogs.status import Standing

MOST_ORGANISATIONS = 60
"""Lines of one card, those with most overdue first; the rest is one line."""


def status_card(locale: str, title: str, standing: "Standing", today: date) -> Json:
    """Next meeting and its agenda, what is open, due and overdue, and the same by organisation."""
    body = [*_meeting(locale, standing, today)]
    whole = standing.overdue + standing.due + standing.later
    body.append(line(say(locale, "status-open", count=whole), strong=True))
    if whole:
        body.append(line(_counted(locale, standing.overdue, standing.due, standing.later)))
        body += [_chart(locale, standing), _by_organisation(locale, standing)]
    for key, count in (("status-unowned", standing.unowned), ("status-undated", standing.undated)):
        if count:
            body.append(line(say(locale, key, count=count)))
    return card(title, body)


def _meeting(locale: str, standing: "Standing", today: date) -> list[Json]:
    if standing.meeting is None:
        return [line(say(locale, "status-no-meeting"))]
    days = (standing.meeting.starts_on - today).days
    minutes = sum(p.item.minutes or 0 for p in standing.points if p.item)
    items = sum(p.item is not None for p in standing.points)
    return [
        line(say(locale, "status-next-meeting", meeting=plain(when_and_where(locale, standing.meeting)), days=days)),
        line(say(locale, "status-agenda", count=items, minutes=minutes)),
    ]


def _chart(locale: str, standing: "Standing") -> Json:
    parts = [
        ("status-overdue", standing.overdue, "attention"),
        ("status-due", standing.due, "warning"),
        ("status-later", standing.later, "good"),
    ]
    counted = [(say(locale, key), count, colour) for key, count, colour in parts]
    return {
        "type": "Chart.Donut",
        "title": say(locale, "status-chart"),
        "data": [{"legend": name, "value": count, "color": colour} for name, count, colour in counted if count],
        "fallback": facts([(name, str(count)) for name, count, _ in counted]),
    }


def _by_organisation(locale: str, standing: "Standing") -> Json:
    rows = list(standing.by_organisation.items())
    told = [
        (name[:1].upper() + name[1:], _counted(locale, n["overdue"], n["due"], n["later"]))
        for name, n in rows[:MOST_ORGANISATIONS]
    ]
    if len(rows) > MOST_ORGANISATIONS:
        rest = sum((n for _, n in rows[MOST_ORGANISATIONS:]), Counter[str]())
        name = say(locale, "status-others", count=len(rows) - MOST_ORGANISATIONS)
        told.append((name, _counted(locale, rest["overdue"], rest["due"], rest["later"])))
    return facts(told)


def _counted(locale: str, overdue: int, due: int, later: int) -> str:
    """The counts that are not nought, in words."""
    counts = (("status-count-overdue", overdue), ("status-count-due", due), ("status-count-later", later))
    return ", ".join(say(locale, key, count=count) for key, count in counts if count)
