"""Buttons that open the documents of the minutes, each for as long as its link lasts."""

from datetime import datetime

from dialogs.cards.parts import link
from dialogs.texts import say
from dialogs.turn import Json
from meetings.calendar.days import Meeting
from meetings.ports import DocumentKind, Links

KINDS = {
    "minutes-open-page": DocumentKind.MINUTES_HTML,
    "minutes-open-word": DocumentKind.MINUTES,
    "minutes-open-pdf": DocumentKind.MINUTES_PDF,
}
"""The page first: it is read at once on a phone."""


def minutes_links(locale: str, links: Links | None, meeting: Meeting, now: datetime) -> list[Json]:
    """The minutes as a page, Word document and PDF, with what is internal in them: for the network itself."""
    if links is None:
        return []
    return [
        link(say(locale, title), links.minutes(meeting.network_id, meeting.id, now, kind))
        for title, kind in KINDS.items()
    ]


def page_of(links: Links, meeting: Meeting, now: datetime) -> str:
    """The address of the minutes as a page."""
    return links.minutes(meeting.network_id, meeting.id, now, DocumentKind.MINUTES_HTML)


def link_to_previous(locale: str, links: Links | None, meeting: Meeting | None, now: datetime) -> list[Json]:
    """A button to the minutes of the meeting before, if there are any."""
    if links is None or meeting is None:
        return []
    return [link(say(locale, "minutes-open-previous", day=meeting.starts_on), page_of(links, meeting, now))]
