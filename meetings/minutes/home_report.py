"""Half a page of a meeting to forward at home: decided, asked of one's organisation, due from it, the next day.

Nothing internal is in it: what it says is what can be published, and matters under an internal point are left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState
from meetings.minutes.records import MinutesState
from meetings.minutes.searching import every_point
from meetings.minutes.shown import shown
from meetings.minutes.versions import public
from meetings.naming import Names, names_of
from meetings.network.people import Member
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided under a point."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class HomeReport:
    """What one member takes home from a meeting."""

    meeting: Meeting
    state: MinutesState
    organisation: str
    """Empty for one who sits there for none: then it is about their own matters."""
    decided: tuple[Decided, ...]
    asked: tuple[ActionItem, ...]
    """Recorded at the meeting and still on the list, soonest first."""
    due: tuple[ActionItem, ...]
    """Other open matters that are to be reported until the next meeting, soonest first."""
    next_meeting: Meeting | None
    names: Names


async def home_report_of(unit: Unit, by: By, meeting: Meeting) -> HomeReport:
    """The report of a drafted meeting for whoever asks."""
    require(by.actor, Act.READ)
    whole = await shown(unit, meeting)
    content = public(whole)
    following = await _next(unit, meeting)
    there = {a.number for p in every_point(content) for a in p.assignments}
    open_ones = await unit.actions.open()
    names = await names_of(unit, open_ones)
    known = await _known_to_all(unit, open_ones)
    mine = [i for i in known if _concerns(i, by.actor, names)]
    asked = [i for i in mine if i.meeting_id == meeting.id and i.number in there]
    last = following.starts_on if following else None
    due = [
        i
        for i in mine
        if i.alive and i.meeting_id != meeting.id and i.report_on and (last is None or i.report_on <= last)
    ]
    return HomeReport(
        meeting=meeting,
        state=whole.state,
        organisation=names.organisation(by.actor.organisation_id),
        decided=tuple(Decided(p.heading, d.text) for p in every_point(content) for d in p.decisions),
        asked=tuple(asked),
        due=tuple(due),
        next_meeting=following,
        names=names,
    )


async def _next(unit: Unit, meeting: Meeting) -> Meeting | None:
    alive = [m for m in await unit.meetings.all() if m.state is not MeetingState.CANCELLED]
    later = sorted((m for m in alive if m.starts_on > meeting.ends_on), key=lambda m: m.starts_on)
    return later[0] if later else None


async def _known_to_all(unit: Unit, items: Iterable[ActionItem]) -> list[ActionItem]:
    """Those that were not recorded under an internal point."""
    internal = {(p.meeting_id, p.agenda_item_id) for p in await unit.internal_points.all() if not p.removed}
    return [i for i in items if i.agenda_item_id is None or (i.meeting_id, i.agenda_item_id) not in internal]


def _concerns(item: ActionItem, member: Member, names: Names) -> bool:
    """Whether the member or their organisation prepares it, and has not done its part of what all prepare."""
    home = member.organisation_id
    for preparer in item.preparers:
        if preparer.everyone:
            if home is None or home not in names.ticked.get(item.id, frozenset()):
                return True
        elif preparer.member_id == member.id or (home is not None and names.home(preparer) == home):
            return True
    return False
