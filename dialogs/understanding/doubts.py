"""Days that were said and cannot be meant as they stand: there is no such day, or it has only just passed."""

from datetime import date, timedelta

from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.intent import Context, Doubt
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft, day_units, iso

RECENTLY = timedelta(days=62)
"""A day of the year that was no longer ago than this is hardly meant for next year."""
_FAR = timedelta(days=200)
"""What is nearer than this comes round more often than once a year: "den 24:e"."""
_SLOTS = {
    "add_action": "due",
    "change_due_date": "due",
    "add_agenda_item": "meeting",
    "postpone_agenda_item": "meeting",
    "withdraw_agenda_item": "meeting",
    "attendance": "meeting",
    "list_agenda": "meeting",
    "schedule_meeting": "date",
    "ask_for_comments": "date",
    "change_holder": "date",
    "member_leaves": "date",
}
"""The slot in which each intent holds its day."""
_NOT_NEXT_YEAR = frozenset(
    ("add_action", "change_due_date", "add_agenda_item", "postpone_agenda_item", "ask_for_comments")
)
"""What is planned soon; meetings themselves are planned a year ahead."""


def doubts(intent: str, draft: Draft) -> dict[str, Doubt]:
    """The slot whose day has to be asked about, and why."""
    slot = _SLOTS.get(intent)
    if slot is None:
        return {}
    said_elsewhere = intent == "add_agenda_item" and slot in draft.slots
    for n in day_units(draft.parsed):
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, DateHit)
        if hit.no_such_day and not said_elsewhere:
            return {slot: Doubt(draft.parsed.original(n, n + 1))}
        if intent in _NOT_NEXT_YEAR and iso(hit.day) == draft.slots.get(slot) and just_passed(hit, draft.context):
            return {slot: Doubt(draft.parsed.original(n, n + 1), hit.past)}
    return {}


def doubt_in(parsed: Parsed, context: Context) -> Doubt | None:
    """The same of an answer, where the first day said is the one that counts."""
    for n in day_units(parsed)[:1]:
        hit = parsed.units[n].hit
        assert isinstance(hit, DateHit)
        if hit.no_such_day:
            return Doubt(parsed.original(n, n + 1))
        if just_passed(hit, context):
            return Doubt(parsed.original(n, n + 1), hit.past)
    return None


def just_passed(hit: DateHit, context: Context) -> bool:
    """Whether the day was a short while ago and the next is a year off, with no meeting that anybody could mean."""
    today = context.now.date()
    if hit.day is None or hit.past is None or hit.day in _known(context):
        return False
    return today - RECENTLY <= hit.past < today and hit.day - today > _FAR


def _known(context: Context) -> set[date | None]:
    return {context.next_meeting, context.current_meeting, *context.meetings}
