"""Who represents the network in another body: put down, followed by somebody else, ended, and when they report back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.bodies.named import body_called
from meetings.bodies.records import Body, Representative
from meetings.bodies.telling import replan_body
from meetings.calendar.days import FURTHEST, Meeting, local
from meetings.errors import AlreadyDone, EmptyTitle, FarDate, PastDate, Refusal, TooLong
from meetings.network.people import Member, folded
from meetings.ports import Change, Unit

APPOINT, SUCCEED, LEAVE, REPORT = "appoint", "succeed-in-body", "leave-body", "report-back"
"""The acts."""
LONGEST_NAME = 120
"""Characters of a body's or a person's name; it stands on one line."""


class NoSuchBody(Refusal):
    """No body is written down that is called `name`."""


class NotThere(Refusal):
    """`name` does not represent the network in `body`."""


class TermBackwards(Refusal):
    """The term would end, `last`, before it begins, `first`."""


@dataclass(frozen=True, slots=True)
class Who:
    """A member, or somebody else by name, of an organisation where that is known."""

    member: Member | None = None
    name: str = ""
    organisation_id: int | None = None

    @property
    def called(self) -> str:
        """Their name."""
        return self.member.name if self.member else " ".join(self.name.split())


@dataclass(frozen=True, slots=True)
class Wanted:
    """A representative as they are wanted."""

    who: Who
    starts_on: date | None = None
    ends_on: date | None = None
    deputy: bool = False
    reports_on: date | None = None
    reports_meeting: Meeting | None = None


async def appoint(unit: Unit, by: By, body_name: str, wanted: Wanted) -> Done[Representative]:
    """They sit there from now on; a body that is new is written down, and who sits there already gets the new days.

    A network has as many representatives in a body as it likes: nobody else's term ends.
    """
    require(by.actor, Act.KEEP_REPRESENTATIVES)
    today = local(by.now, unit.network.time_zone).date()
    _check(wanted, today)
    changes: list[Change] = []
    body = body_called(await unit.bodies.all(), body_name)
    if body is None:
        body = await unit.bodies.add(Body(0, unit.network.id, _checked_name(body_name)))
        changes.append(Change(None, body))
    there = next((r for r in await sitting(unit, body, today) if _is(r, wanted.who)), None)
    after = _with(there or _new(unit, body, wanted.who), wanted)
    if after == there:
        raise AlreadyDone(number=wanted.who.called)
    return await _saved(unit, by, APPOINT, body, changes, [(there, after)])


async def succeed(
    unit: Unit, by: By, body: Body, before: Representative, who: Who, starts_on: date | None = None
) -> Done[Representative]:
    """Somebody follows somebody: the old term ends the day before, what it had left and was to report goes over."""
    require(by.actor, Act.KEEP_REPRESENTATIVES)
    today = local(by.now, unit.network.time_zone).date()
    first = starts_on or today
    _check_day(first, today)
    if _is(before, who):
        raise AlreadyDone(number=who.called)
    if before.ends_on is not None and before.ends_on < first:
        raise TermBackwards(first=first, last=before.ends_on)
    after = replace(
        _new(unit, body, who),
        starts_on=first,
        ends_on=before.ends_on,
        deputy=before.deputy,
        reports_on=before.reports_on,
        reports_meeting_id=before.reports_meeting_id,
    )
    ended = replace(before, ends_on=first - timedelta(days=1), reports_on=None, reports_meeting_id=None)
    return await _saved(unit, by, SUCCEED, body, [], [(None, after), (before, ended)])


async def leave(unit: Unit, by: By, body: Body, there: Representative, on: date | None = None) -> Done[Representative]:
    """Their last day there."""
    require(by.actor, Act.KEEP_REPRESENTATIVES)
    today = local(by.now, unit.network.time_zone).date()
    last = on or today
    _check_day(last, today)
    if there.starts_on is not None and last < there.starts_on:
        raise TermBackwards(first=there.starts_on, last=last)
    if there.ends_on == last:
        raise AlreadyDone(number=body.name)
    late = there.reports_on is not None and there.reports_on > last
    kept = replace(there, reports_on=None, reports_meeting_id=None) if late else there
    return await _saved(unit, by, LEAVE, body, [], [(there, replace(kept, ends_on=last))])


async def report_back(
    unit: Unit, by: By, body: Body, there: Representative, on: date | None, meeting: Meeting | None = None
) -> Done[Representative]:
    """When they report back next, on a day or at a meeting; without either they have done so, and nothing is due."""
    require(by.actor, Act.KEEP_REPRESENTATIVES)
    day = meeting.starts_on if meeting else on
    if day is not None:
        _check_day(day, local(by.now, unit.network.time_zone).date())
    after = replace(there, reports_on=day, reports_meeting_id=meeting.id if meeting else None)
    if after == there:
        raise AlreadyDone(number=body.name)
    return await _saved(unit, by, REPORT, body, [], [(there, after)])


async def sitting(unit: Unit, body: Body, today: date) -> list[Representative]:
    """Who sits there now or will, those who are not deputies first."""
    known = [r for r in await unit.representatives.all() if r.body_id == body.id and not r.removed]
    now = [r for r in known if r.ends_on is None or r.ends_on >= today]
    return sorted(now, key=lambda r: (r.deputy, r.starts_on or date.min, r.id))


def named(sitting_there: Sequence[Representative], who: Who, body: Body) -> Representative:
    """The one of them that is meant."""
    found = next((r for r in sitting_there if _is(r, who)), None)
    if found is None:
        raise NotThere(name=who.called, body=body.name)
    return found


def _is(there: Representative, who: Who) -> bool:
    if who.member is not None or there.member_id is not None:
        return who.member is not None and who.member.id == there.member_id
    said, known = folded(who.name).split(), folded(there.name).split()
    return bool(said) and all(part in known for part in said)


def _new(unit: Unit, body: Body, who: Who) -> Representative:
    if who.member is not None:
        home = who.member.organisation_id
        return Representative(0, unit.network.id, body.id, who.member.id, organisation_id=home)
    return Representative(0, unit.network.id, body.id, None, _checked_name(who.name), who.organisation_id)


def _with(there: Representative, wanted: Wanted) -> Representative:
    """What was not said stays as it was."""
    meeting = wanted.reports_meeting
    on = meeting.starts_on if meeting else wanted.reports_on
    due = {"reports_on": on, "reports_meeting_id": meeting.id if meeting else None} if on else {}
    said = {"starts_on": wanted.starts_on, "ends_on": wanted.ends_on}
    days = {name: value for name, value in said.items() if value is not None}
    return replace(there, deputy=wanted.deputy, **days, **due)  # type: ignore[arg-type]  # named above


def _check(wanted: Wanted, today: date) -> None:
    for day in (wanted.ends_on, wanted.reports_on):
        if day is not None:
            _check_day(day, today)
    first, last = wanted.starts_on, wanted.ends_on
    if first is not None and abs(first - today) > FURTHEST:
        raise FarDate(date=first)
    if first is not None and last is not None and last < first:
        raise TermBackwards(first=first, last=last)


def _check_day(day: date, today: date) -> None:
    if day < today:
        raise PastDate(date=day)
    if day - today > FURTHEST:
        raise FarDate(date=day)


def _checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise EmptyTitle
    if len(name) > LONGEST_NAME:
        raise TooLong(length=len(name), limit=LONGEST_NAME)
    return name


async def _saved(
    unit: Unit,
    by: By,
    act: str,
    body: Body,
    changes: list[Change],
    pairs: Sequence[tuple[Representative | None, Representative]],
) -> Done[Representative]:
    """Save them; the first is what the act is about."""
    things: list[Representative] = []
    for before, after in pairs:
        saved = await (unit.representatives.save(after) if before else unit.representatives.add(after))
        changes.append(Change(before, saved))
        things.append(saved)
    done = await unit.acts.record(by.actor.id, act, changes, by.now, conversation=by.conversation)
    await replan_body(unit, body.id, by.now, by.working_day)
    return Done(done, tuple(things))
