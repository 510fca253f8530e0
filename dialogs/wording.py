"""Words for values that several cards and receipts share."""

from collections.abc import Iterable, Mapping

from dialogs.texts import clock, day, listed, say
from meetings.actions import ActionItem
from meetings.calendar import Meeting

LONGEST_LINE = 240
"""Characters of a text that is named and not shown whole."""


def shortened(text: str, most: int = LONGEST_LINE) -> str:
    """The text on one line, cut with an ellipsis."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def hours(meeting: Meeting) -> str:
    """As in "9.30–11" or "9.30"; nothing when the times are not known."""
    if meeting.starts_at is None:
        return ""
    return f"{clock(meeting.starts_at)}–{clock(meeting.ends_at)}" if meeting.ends_at else clock(meeting.starts_at)


def when_and_where(locale: str, meeting: Meeting) -> str:
    """As in "24 september 2026, 9.30–11, Teams"."""
    days = day(locale, meeting.starts_on)
    if meeting.ends_on != meeting.starts_on:
        days += f"–{day(locale, meeting.ends_on)}"
    return ", ".join(part for part in (days, hours(meeting), meeting.place) if part)


def who(locale: str, item: ActionItem, names: Mapping[int, str], organisations: Mapping[int, str] | None = None) -> str:
    """Who prepares an action item, as a list; "nobody yet" when it has no preparer."""
    said = list(_preparers(locale, item, names, organisations or {}))
    return listed(locale, said) if said else say(locale, "action-nobody")


def _preparers(
    locale: str, item: ActionItem, names: Mapping[int, str], organisations: Mapping[int, str]
) -> Iterable[str]:
    for preparer in item.preparers:
        if preparer.everyone:
            yield say(locale, "action-everyone")
        elif preparer.member_id is not None:
            yield names.get(preparer.member_id) or say(locale, "action-left")
        elif preparer.organisation_id is not None:
            yield organisations.get(preparer.organisation_id, "")
        elif preparer.outside:
            yield preparer.outside


def initiator(item: ActionItem, names: Mapping[int, str]) -> str:
    """Who raised an action item."""
    return item.initiator or names.get(item.initiator_id or 0, "")
