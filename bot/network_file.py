"""A network in the operator's words: the YAML of `natverksbot network load` read into a plan (docs/network-file.md)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.file_names import Account, Names
from bot.yaml_tables import FileFault, Reading, Table, Word, compose
from dialogs.texts import LOCALES
from dialogs.understanding.meeting_lines import LUNCH, read_hours
from meetings.agenda.items import LONGEST_TITLE, Purpose, StandingKind
from meetings.calendar.scheduling import LONGEST_PLACE, ends_too_early
from meetings.network.people import MemberKind, Role, folded
from meetings.network.plan import (
    ActionPlan,
    HolderPlan,
    MeetingPlan,
    OrganisationPlan,
    PersonPlan,
    Plan,
    RolePlan,
    SeatPlan,
    Settings,
    StandingPlan,
    SuggestionPlan,
)
from meetings.network.setup import FURTHEST_REMINDER, LONGEST_NAME, MOST_REMINDER_DAYS

ROOT = (
    "network", "name", "tenant", "team", "channel", "language", "time-zone", "reminder-days", "send-at", "as-of",
    "organisations", "people", "meetings", "standing", "agenda", "actions",
)  # fmt: skip
ORGANISATION = ("name", "kind", "aliases", "seats")
SEAT = ("function", "holder", "from", "to", "deputy", "deputy-from", "deputy-to")
PERSON = ("name", "object-id", "tenant", "organisation", "title", "kind", "aliases", "roles", "left")
ROLE = ("role", "from", "to")
MEETING = ("date", "to", "time", "place", "title")
STANDING = ("title", "at", "responsible", "kind")
SUGGESTION = ("title", "meeting", "proposer", "presenter", "purpose", "minutes", "on-behalf-of")
ACTION = ("title", "recorded-by", "initiator", "preparers", "report", "report-at")

ROLES = {"chair": Role.CHAIR, "coordinator": Role.COORDINATOR}
KINDS = {kind.value: kind for kind in MemberKind}
STANDING_KINDS = {kind.value: kind for kind in StandingKind}
PURPOSES = {p.name.lower(): p for p in Purpose} | {p.value: p for p in Purpose}
LONGEST_POINT = 24 * 60
"""Minutes."""


@dataclass(frozen=True, slots=True)
class NetworkFile:
    """A file without faults."""

    key: str
    tenant_id: str
    plan: Plan
    team_id: str | None = None
    channel_id: str | None = None
    accounts: dict[str, Account] = field(default_factory=dict)
    """By the person's `ref`."""


def read_network_file(text: str, today: date | None = None) -> tuple[NetworkFile | None, list[FileFault]]:
    """The file, or everything that is wrong in it, by line.

    With `today` the file is an example: its dates are moved by whole weeks, as far as today is after `as-of`.
    """
    reading = Reading()
    root = compose(text, reading)
    if root is None:
        return None, reading.faults
    table = Table(reading, root, ROOT)
    reading.shift = _shift(table.day("as-of"), today)
    made = _File(reading, table).read()
    return (None if reading.faults else made), sorted(reading.faults)


def _shift(as_of: date | None, today: date | None) -> timedelta:
    return timedelta(weeks=max(0, (today - as_of).days // 7)) if as_of and today else timedelta()


class _File:
    """Reads one file from its root; names are checked against what has been read before them."""

    def __init__(self, reading: Reading, root: Table) -> None:
        self._fault = reading.fault
        self._root = root
        self._names = Names(reading)
        self._seat_tables: list[tuple[str, Table]] = []

    def read(self) -> NetworkFile:
        root = self._root
        key = root.text("network", required=True, longest=LONGEST_NAME) or ""
        tenant = root.text("tenant", required=True) or ""
        organisations = self._organisation_plans()
        people = self._people_plans(tenant)
        plan = Plan(
            settings=self._settings(),
            organisations=organisations,
            people=people,
            seats=self._seats(),
            meetings=self._meetings(),
            standing=self._standing(),
            agenda=self._agenda(),
            actions=self._actions(),
        )
        return NetworkFile(key, tenant, plan, root.text("team"), root.text("channel"), self._names.accounts)

    def _settings(self) -> Settings:
        root = self._root
        days = [self._number(w, "reminder-days", FURTHEST_REMINDER) for w in root.words("reminder-days")]
        if len(days) > MOST_REMINDER_DAYS:
            self._fault(root.line_of("reminder-days"), "too-many", which="reminder-days", limit=MOST_REMINDER_DAYS)
        return Settings(
            name=root.text("name", required=True, longest=LONGEST_NAME),
            language=root.choice("language", {code: code for code in LOCALES}),
            time_zone=root.read("time-zone", _zone, "no-zone"),
            reminder_days=tuple(sorted(set(days), reverse=True)) if days else None,
            send_at=root.read("send-at", _clock, "no-time"),
        )

    def _organisation_plans(self) -> tuple[OrganisationPlan, ...]:
        found: list[OrganisationPlan] = []
        for table in self._root.tables("organisations", ORGANISATION, shorthand="name"):
            name = table.text("name", required=True, longest=LONGEST_NAME)
            self._seat_tables += [(name or "", t) for t in table.tables("seats", SEAT, shorthand="function")]
            if name is None:
                continue
            aliases = tuple(w.text for w in table.words("aliases"))
            self._names.introduce_organisation(table, name, aliases)
            found.append(OrganisationPlan(name, table.text("kind"), aliases))
        return tuple(found)

    def _people_plans(self, tenant: str) -> tuple[PersonPlan, ...]:
        found: list[PersonPlan] = []
        for table in self._root.tables("people", PERSON):
            name = table.text("name", required=True, longest=LONGEST_NAME)
            if name is None:
                continue
            person_tenant = table.text("tenant") or tenant
            ref = self._names.introduce_person(table, name, table.text("object-id"), person_tenant)
            found.append(
                PersonPlan(
                    ref=ref,
                    name=name,
                    organisation=self._names.organisation(table, "organisation"),
                    title=table.text("title"),
                    kind=table.choice("kind", KINDS),
                    aliases=tuple(w.text for w in table.words("aliases")),
                    roles=tuple(self._roles(table)),
                    left_on=table.day("left"),
                )
            )
        return tuple(found)

    def _roles(self, person: Table) -> Iterable[RolePlan]:
        for table in person.tables("roles", ROLE, shorthand="role"):
            table.text("role", required=True)
            role = table.choice("role", ROLES)
            starts_on, ends_on = self._span(table, "from", "to")
            if role:
                yield RolePlan(role, starts_on, ends_on)

    def _seats(self) -> tuple[SeatPlan, ...]:
        found: list[SeatPlan] = []
        for organisation, table in self._seat_tables:
            function = table.text("function", required=True, longest=LONGEST_NAME)
            holders = tuple(self._holders(table))
            if organisation and function:
                found.append(SeatPlan(organisation, function, holders))
        return tuple(found)

    def _holders(self, seat: Table) -> Iterable[HolderPlan]:
        for key, first, last in (("holder", "from", "to"), ("deputy", "deputy-from", "deputy-to")):
            ref = self._names.person(seat, key)
            starts_on, ends_on = self._span(seat, first, last)
            if ref:
                yield HolderPlan(ref, starts_on, ends_on, deputy=key == "deputy")

    def _meetings(self) -> tuple[MeetingPlan, ...]:
        found: list[MeetingPlan] = []
        for table in self._root.tables("meetings", MEETING):
            table.text("date", required=True)
            starts_on, ends_on = self._span(table, "date", "to")
            if starts_on is None:
                continue
            hours = table.read("time", _hours, "no-hours") or (None, None)
            plan = MeetingPlan(
                starts_on,
                ends_on or starts_on,
                *hours,
                place=table.text("place", longest=LONGEST_PLACE) or "",
                title=table.text("title", longest=LONGEST_NAME),
            )
            if ends_too_early(plan.starts_on, plan.ends_on, plan.starts_at, plan.ends_at):
                self._fault(table.line_of("time"), "ends-too-early", date=starts_on.isoformat())
            if any(m.starts_on <= plan.ends_on and plan.starts_on <= m.ends_on for m in found):
                self._fault(table.line_of("date"), "meeting-twice", date=starts_on.isoformat())
            self._names.days.add(starts_on)
            found.append(plan)
        return tuple(found)

    def _standing(self) -> tuple[StandingPlan, ...]:
        found: list[StandingPlan] = []
        for table in self._root.tables("standing", STANDING, shorthand="title"):
            title = table.text("title", required=True, longest=LONGEST_TITLE)
            at_end = table.choice("at", {"start": False, "end": True})
            responsible = self._names.person(table, "responsible")
            kind = table.choice("kind", STANDING_KINDS)
            if title and any(folded(s.title) == folded(title) for s in found):
                self._fault(table.line_of("title"), "title-twice", title=title)
            if title:
                found.append(StandingPlan(title, at_end or False, responsible, kind))
        return tuple(found)

    def _agenda(self) -> tuple[SuggestionPlan, ...]:
        found: list[SuggestionPlan] = []
        for table in self._root.tables("agenda", SUGGESTION):
            title = table.text("title", required=True, longest=LONGEST_TITLE)
            table.text("meeting", required=True)
            meeting = self._names.meeting(table, "meeting")
            proposer = self._names.person(table, "proposer", required=True)
            minutes = [self._number(w, "minutes", LONGEST_POINT) for w in table.words("minutes")[:1]]
            if not (title and meeting and proposer):
                continue
            if any((folded(s.title), s.meeting) == (folded(title), meeting) for s in found):
                self._fault(table.line_of("title"), "title-twice", title=title)
            found.append(
                SuggestionPlan(
                    title=title,
                    meeting=meeting,
                    proposer=proposer,
                    presenter=self._names.anybody(table, "presenter"),
                    purpose=table.choice("purpose", PURPOSES),
                    minutes=minutes[0] if minutes else None,
                    on_behalf_of=table.text("on-behalf-of"),
                )
            )
        return tuple(found)

    def _actions(self) -> tuple[ActionPlan, ...]:
        found: list[ActionPlan] = []
        for table in self._root.tables("actions", ACTION):
            title = table.text("title", required=True, longest=LONGEST_TITLE)
            recorded_by = self._names.person(table, "recorded-by", required=True)
            plan = ActionPlan(
                title=title or "",
                recorded_by=recorded_by or "",
                initiator=self._names.anybody(table, "initiator"),
                preparers=tuple(self._names.preparer(w) for w in table.words("preparers")),
                report_on=table.day("report"),
                report_at=self._names.meeting(table, "report-at"),
            )
            if plan.report_on and plan.report_at:
                self._fault(table.line_of("report-at"), "two-report-dates")
            if any(folded(a.title) == folded(plan.title) for a in found):
                self._fault(table.line_of("title"), "title-twice", title=plan.title)
            found.append(plan)
        return tuple(found)

    def _span(self, table: Table, first: str, last: str) -> tuple[date | None, date | None]:
        starts_on, ends_on = table.day(first), table.day(last)
        if starts_on and ends_on and ends_on < starts_on:
            self._fault(table.line_of(last), "ends-before", first=starts_on.isoformat(), last=ends_on.isoformat())
        return starts_on, ends_on

    def _number(self, word: Word, key: str, most: int) -> int:
        if word.text.isdecimal() and len(word.text) < 6 and 1 <= int(word.text) <= most:  # noqa: PLR2004 -- digits
            return int(word.text)
        self._fault(word.line, "no-number", which=key, text=word.text, most=most)
        return 1


def _zone(text: str) -> str:
    try:
        return ZoneInfo(text).key
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(text) from error


def _clock(text: str) -> time:
    starts_at, ends_at = read_hours(text)
    if starts_at is None or ends_at is not None:
        raise ValueError(text)
    return starts_at


def _hours(text: str) -> tuple[time | None, time | None]:
    return LUNCH if folded(text) == "lunch" else read_hours(text)
