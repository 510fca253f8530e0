"""What was said about something, point by point; and a list of the minutes there are."""

from collections.abc import Sequence
from datetime import datetime

from dialogs.cards.minutes_links import page_of
from dialogs.cards.parts import button, card, line, link, plain, typed
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.calendar.days import Meeting
from meetings.minutes.listed import Listed
from meetings.minutes.searching import Found, Hit, Part
from meetings.ports import Links

PAGE = "minutes.list"
"""The verb of the button that shows older ones."""
MOST = 12
"""Meetings on one card: more than any of these networks has in a year."""
AROUND = 240
"""Characters of a passage; the document has all of it."""
HEADING = 100


def found_card(locale: str, title: str, found: Found, links: Links | None, now: datetime) -> Json:
    """Up to five points, each with its meeting and what was said; the documents behind buttons."""
    body: list[Json] = []
    if found.undecided or found.some:
        body.append(line(say(locale, "found-undecided" if found.undecided else "found-some"), subtle=True))
    for hit in found.hits:
        body += _hit(locale, hit)
    if found.more:
        body.append(line(say(locale, "found-more-points"), subtle=True))
    meetings = {hit.meeting.id: hit.meeting for hit in found.hits}
    return card(title, body, [_opens(locale, links, m, now) for m in meetings.values()] if links else [])


def list_card(
    locale: str, title: str, page: Sequence[Listed], links: Links | None, now: datetime, *, start: int, left: int
) -> Json:
    """A line for each meeting: its day, which opens the page, and the state of its minutes."""
    body = [line(_listed(locale, one, links, now)) for one in page]
    more = [button(say(locale, "show-more", count=min(left, MOST), left=left), PAGE, start=start + MOST)]
    return card(title, body, more if left else [])


def state_of(locale: str, state: str) -> str:
    """In a word or two: a draft, adopted, published."""
    return say(locale, "found-state", state=state)


def around(text: str, word: str, most: int = AROUND) -> str:
    """What stands around the word, on one line; the whole when it is short."""
    text = " ".join(text.split())
    at = text.find(word) if word else 0
    if len(text) <= most or at < most // 2:
        return shortened(text, most)
    first = text.rfind(" ", 0, at - most // 3) + 1
    return f"…{shortened(text[first:], most - 1)}"


def _hit(locale: str, hit: Hit) -> list[Json]:
    heading = shortened(hit.heading, HEADING) or say(locale, "minutes-other")
    when = say(locale, "found-when", day=hit.meeting.starts_on, state=hit.state.value)
    head = typed({"text": f"{heading} ", "weight": "Bolder"}, {"text": when, "isSubtle": True})
    said = hit.passage
    if said.part is Part.HEADING:
        return [head | {"spacing": "Medium"}, line(say(locale, "found-nothing-recorded"), subtle=True)]
    kind = say(locale, "found-part", part=said.part.value)
    marks = [f"{say(locale, 'minutes-internal')} "] if said.internal else []
    marks += [f"{kind}: "] if kind else []
    runs: list[str | Json] = [{"text": mark, "isSubtle": True} for mark in marks]
    return [head | {"spacing": "Medium"}, typed(*runs, around(said.text, hit.around))]


def _opens(locale: str, links: Links, meeting: Meeting, now: datetime) -> Json:
    return link(say(locale, "found-open", day=meeting.starts_on), page_of(links, meeting, now))


def _listed(locale: str, one: Listed, links: Links | None, now: datetime) -> str:
    when = plain(day(locale, one.meeting.starts_on))
    shown = f"[{when}]({page_of(links, one.meeting, now)})" if links else when
    return f"{shown} – {state_of(locale, one.state)}"
