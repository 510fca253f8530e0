"""Words for values that several cards and receipts share."""

from dialogs.texts import clock, day, listed, say, weekday
from meetings.actions.items import ActionItem, Preparer
from meetings.calendar.days import Meeting
from meetings.naming import Names

LONGEST_LINE = 240
"""Characters of a text that is named and not shown whole."""


def shortened(text: str, most: int = LONGEST_LINE) -> str:
    """The text on one line, cut with an ellipsis."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def hours(locale: str, meeting: Meeting) -> str:
    """As in "9.30–11.00" or "9.30"; nothing when the times are not known."""
    if meeting.starts_at is None:
        return ""
    return "–".join(clock(locale, at) for at in (meeting.starts_at, meeting.ends_at) if at)


def when_and_where(locale: str, meeting: Meeting) -> str:
    """As in "24 september 2026, 9.30–11.00, Teams"."""
    when = days_and_hours(locale, meeting, day(locale, meeting.starts_on), day(locale, meeting.ends_on))
    return ", ".join(part for part in (when, meeting.place) if part)


def days_and_hours(locale: str, meeting: Meeting, first: str, last: str) -> str:
    """Days, as they are written, with the hours; of two, the first has when it begins and the last when it ends."""
    if meeting.ends_on == meeting.starts_on:
        return ", ".join(part for part in (first, hours(locale, meeting)) if part)
    begins = f"{first} {clock(locale, meeting.starts_at)}" if meeting.starts_at else first
    ends = f"{last} {clock(locale, meeting.ends_at)}" if meeting.ends_at else last
    return f"{begins} – {ends}"


def day_when(locale: str, meeting: Meeting) -> str:
    """The same after the weekday."""
    return f"{weekday(locale, meeting.starts_on)} {when_and_where(locale, meeting)}"


def who(locale: str, item: ActionItem, names: Names) -> str:
    """Who prepares an action item, as a list; "nobody yet" when it has no preparer."""
    said = [name for name in (_preparer(locale, p, item, names) for p in item.preparers) if name]
    return listed(locale, said) if said else say(locale, "action-nobody")


def progressed(locale: str, item: ActionItem, names: Names) -> str:
    """As in "3 av 8 klara" of what everyone prepares; nothing when no organisation has ticked."""
    homes = names.homes()
    done = len(names.ticked.get(item.id, frozenset()) & homes.keys())
    return say(locale, "action-progress", done=done, count=len(homes)) if done else ""


def came_or_goes(locale: str, item: ActionItem) -> str:
    """As in "från SKR:s nätverk, svar senast 1 december 2026"; nothing when the matter is the network's own."""
    said = [say(locale, f"action-{item.direction.value}", body=item.body)] if item.direction and item.body else []
    if item.answer_on:
        said.append(say(locale, "action-answer-on", day=item.answer_on))
    return ", ".join(said)


def _preparer(locale: str, preparer: Preparer, item: ActionItem, names: Names) -> str:
    if preparer.everyone:
        far = progressed(locale, item, names) if item.alive else ""
        return f"{say(locale, 'action-everyone')} ({far})" if far else say(locale, "action-everyone")
    member = names.people.get(preparer.member_id) if preparer.member_id is not None else None
    if member is not None and not member.active and not preparer.outside:
        return say(locale, "action-has-left", name=member.name)
    return names.preparer(preparer)
