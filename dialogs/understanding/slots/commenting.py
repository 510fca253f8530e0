"""Slots of what is said of comments on a draft: the last day for them, of which meeting, since when."""

from collections.abc import Callable

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.later import later
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.slots.draft import Draft, days_said, iso, number_units

OF = ("från ", "av ", "from ", "of ")
NUMBERS = ("REFN", "REFB", "REFP", "REFT")
_OF_A_MEETING = later(
    r" (?:från|av|för|of|from)(?: (?:mötet|möte|the meeting))?(?: (?:den|on))? (?P<day>DATEX?|DATEM|MEET|PAST)(?= )"
)
_ITS_NUMBER = later(r" (?:synpunkten|synpunkt|kommentaren|kommentar|comment|remark) REF[PNTB](?= )")
_SINCE = later(r" (?:sedan|sen|since|efter|after)(?: (?:i|den|mötet))? (?P<day>DATEX?|DATEM|MEET|PAST)(?= )")


def asked(draft: Draft) -> None:
    """Of which meeting, and the last day."""
    of = _meeting(draft)
    for n, hit in days_said(draft):
        if n != of and hit.day is not None and hit.kind != "past":
            draft.set("date", iso(hit.day), hit.rule)


def of_meeting(draft: Draft) -> None:
    """Of which meeting."""
    _meeting(draft)


def removed(draft: Draft) -> None:
    """Which one: its number, or its point."""
    hits = [draft.parsed.units[n].hit for n in number_units(draft.parsed, NUMBERS)]
    numbers = [k for hit in hits if isinstance(hit, NumberHit) for k in hit.numbers]
    if numbers and _ITS_NUMBER.search(_shape(draft)):
        draft.set("number", numbers[0], "its number")
    elif numbers:
        draft.set("item_ref", numbers[0], "the number of its point")
    _meeting(draft)


def changed(draft: Draft) -> None:
    """Of which meeting, and since when."""
    _meeting(draft)
    found = _SINCE.search(_shape(draft))
    hit = _hit(draft, found.start("day")) if found else None
    if hit is not None and (day := hit.past or hit.day):
        draft.set("since", iso(day), f"{hit.rule}, backwards")


def _meeting(draft: Draft) -> int | None:
    """The unit that says whose minutes; a day is read backwards, as minutes are of meetings that have been."""
    found = _OF_A_MEETING.search(_shape(draft))
    n = draft.parsed.unit_of_place(found.start("day")) if found else _meeting_in_full(draft)
    hit = draft.parsed.units[n].hit if n is not None else None
    if not isinstance(hit, DateHit):
        return None
    if hit.rule != "the next meeting" and hit.past:
        draft.set("meeting", iso(hit.past), f"{hit.rule}, backwards")
    return n


def _meeting_in_full(draft: Draft) -> int | None:
    """The unit of a day that is said with what it is the day of: "från mötet 24/9"."""
    typed = ((n, draft.parsed.original(n, n + 1).lower()) for n, _ in days_said(draft))
    return next((n for n, words in typed if words.startswith(OF)), None)


def _hit(draft: Draft, place: int) -> DateHit | None:
    hit = draft.parsed.units[draft.parsed.unit_of_place(place)].hit
    return hit if isinstance(hit, DateHit) else None


def _shape(draft: Draft) -> str:
    return draft.parsed.shape.string


FILL: dict[str, Callable[[Draft], None]] = {
    "ask_for_comments": asked,
    "list_comments": of_meeting,
    "comments_until": of_meeting,
    "no_comments": of_meeting,
    "remove_comment": removed,
    "minutes_changes": changed,
}
