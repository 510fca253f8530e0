"""What differs between two versions of the minutes, point by point, short enough for a phone."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.cards.parts import card, line, typed
from dialogs.meeting import minutes_words as words
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.minutes.changes import Difference, Kind, Line, PointChanged, around
from meetings.minutes.records import Assignment, Attendee, GoneThrough

MOST_LINES = 24
"""Lines of one card; the documents have all of it."""
MOST_OF_POINT = 6
SHORT = 160
"""Characters of one text."""
TITLE = 80


def changes_card(
    locale: str, title: str, lead: Sequence[str], points: Sequence[PointChanged], numbers: Mapping[str, int]
) -> Json:
    """The points that differ, with the lines that are new, gone or changed; `numbers` are theirs on the agenda."""
    body: list[Json] = [line(said, subtle=True) for said in lead]
    left = MOST_LINES
    for n, point in enumerate(points):
        if left <= 0:
            body.append(line(say(locale, "changes-more", count=len(points) - n), subtle=True))
            break
        shown = list(_lines(locale, point))
        heading = named(locale, point, numbers)
        body.append(typed({"text": heading[:1].upper() + heading[1:], "weight": "Bolder"}) | {"spacing": "Medium"})
        body += shown[: min(left, MOST_OF_POINT)]
        if len(shown) > min(left, MOST_OF_POINT):
            more = len(shown) - min(left, MOST_OF_POINT)
            body.append(line(say(locale, "changes-more-lines", count=more), subtle=True))
        left -= min(len(shown), MOST_OF_POINT) + 1
    return card(title, body)


def named(locale: str, point: PointChanged, numbers: Mapping[str, int]) -> str:
    """As in "Punkt 3 Budget"; "ny punkt" and "borttagen punkt" are said after it."""
    if point.people:
        return say(locale, "changes-people")
    title = shortened(point.heading, TITLE) or say(locale, "minutes-other")
    number = numbers.get(point.heading)
    said = say(locale, "comment-point", number=str(number or "none"), title=title)
    key = "new" if point.new else "gone" if point.gone else ""
    return f"{said} – {say(locale, f'changes-point-{key}')}" if key else said


def _lines(locale: str, point: PointChanged) -> list[Json]:
    differences = [d for d in point.differences if not (point.people and _moved_over(d, point))]
    return [typed(*_runs(locale, d, bare=point.new or point.gone)) for d in differences]


def _moved_over(difference: Difference, point: PointChanged) -> bool:
    """Whether somebody is only off one list of attendance since they are on the other."""
    was = difference.before.what if difference.before and difference.after is None else None
    now = [d.after.what for d in point.differences if d.after]
    return isinstance(was, Attendee) and any(isinstance(one, Attendee) and one.name == was.name for one in now)


def _runs(locale: str, difference: Difference, *, bare: bool) -> list[str | Json]:
    before, after = difference.before, difference.after
    if before is None or after is None:
        one = after or before
        assert one is not None
        said = shortened(_said(locale, one), SHORT)
        if bare:
            return ["• ", said]
        key = "changes-new" if after else "changes-gone"
        return ["• ", {"text": f"{say(locale, key)} ", "weight": "Bolder"}, said]
    old, new = _said(locale, before), _said(locale, after)
    if isinstance(before.what, str):
        old, new = around(old, new)
    label: Json = {"text": f"{say(locale, 'changes-changed')} ", "weight": "Bolder"}
    return ["• ", label, {"text": shortened(old, SHORT), "strikethrough": True}, " → ", shortened(new, SHORT)]


def _said(locale: str, one: Line) -> str:
    if isinstance(one.what, Assignment):
        number = say(locale, "minutes-assignment", number=str(one.what.number))
        return f"{number}: {one.what.title} – {words.owners_and_day(locale, one.what)}"
    if isinstance(one.what, GoneThrough):
        return f"{one.what.number}. {one.what.title} – {words.outcome(locale, one.what)}"
    if isinstance(one.what, Attendee):
        remark = words.remark(locale, one.what)
        how = remark or say(locale, f"changes-{one.kind}")
        return f"{one.what.name} ({how})"
    if one.kind is Kind.POSTPONED:
        to = one.what
        return say(locale, "minutes-postponed-to", day=to) if isinstance(to, date) else say(locale, "minutes-postponed")
    text = str(one.what)
    if one.kind is Kind.POSITION:
        return f"{one.who}: {text}"
    return f"{say(locale, f'minutes-{one.kind}')}: {text}" if one.kind is not Kind.NOTE else text
