"""A network in the operator's words: the YAML of `natverksbot network load` read into a plan (docs/network-file.md)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.yaml_tables import FileFault, Reading, Table, Word, compose, nearest
from dialogs.texts import LOCALES
from dialogs.understanding.meeting_lines import LUNCH, read_hours
from meetings.agenda import LONGEST_TITLE, Purpose
from meetings.loading import EVERYONE
from meetings.network import MemberKind, Role, folded
from meetings.plan import (
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
from meetings.scheduling import LONGEST_PLACE, ends_too_early
from meetings.setup import FURTHEST_REMINDER, LONGEST_NAME, MOST_REMINDER_DAYS

ROOT = (
    "network", "name", "tenant", "team", "channel", "language", "time-zone", "reminder-days", "send-at", "as-of",
    "organisations", "people", "meetings", "standing", "agenda", "actions",
)  # fmt: skip
ORGANISATION = ("name", "kind", "aliases", "seats")
SEAT = ("function", "holder", "from", "to", "deputy", "deputy-from", "deputy-to")
PERSON = ("name", "object-id", "tenant", "organisation", "title", "kind", "aliases", "roles", "left")
ROLE = ("role", "from", "to")
MEETING = ("date", "to", "time", "place", "title")
STANDING = ("title", "at", "responsible")
SUGGESTION = ("title", "meeting", "proposer", "presenter", "purpose", "minutes", "on-behalf-of")
ACTION = ("title", "recorded-by", "initiator", "preparers", "report", "report-at")

ROLES = {"chair": Role.CHAIR, "coordinator": Role.COORDINATOR}
KINDS = {kind.value: kind for kind in MemberKind}
PURPOSES = {p.name.lower(): p for p in Purpose} | {p.value: p for p in Purpose}
LONGEST_POINT = 24 * 60
"""Minutes."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose account a person of the file is."""

    tenant_id: str
    object_id: str


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
        self._reading = reading
        self._root = root
        self._organisations: dict[str, str] = {}
        self._people: dict[str, list[str]] = {}
        """Folded name or object id -> the refs it may mean."""
        self._shown: dict[str, str] = {}
        """Folded name -> the name as written."""
        self._seat_tables: list[tuple[str, Table]] = []
        self._days: set[date] = set()
        self._accounts: dict[str, Account] = {}

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
        return NetworkFile(key, tenant, plan, root.text("team"), root.text("channel"), self._accounts)

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
            self._shown.setdefault(folded(name), name)
            aliases = tuple(w.text for w in table.words("aliases"))
            for called in (name, *aliases):
                if self._organisations.setdefault(folded(called), name) != name or (
                    called == name and any(o.name == name for o in found)
                ):
                    self._fault(table.line_of("name"), "organisation-twice", name=called)
            found.append(OrganisationPlan(name, table.text("kind"), aliases))
        return tuple(found)

    def _people_plans(self, tenant: str) -> tuple[PersonPlan, ...]:
        found: list[PersonPlan] = []
        for table in self._root.tables("people", PERSON):
            name = table.text("name", required=True, longest=LONGEST_NAME)
            if name is None:
                continue
            object_id = table.text("object-id")
            ref = object_id or name
            self._called(table, name, object_id, ref)
            if object_id:
                self._accounts[ref] = Account(table.text("tenant") or tenant, object_id)
            organisation = table.text("organisation")
            found.append(
                PersonPlan(
                    ref=ref,
                    name=name,
                    organisation=self._organisation(organisation, table.line_of("organisation")),
                    title=table.text("title"),
                    kind=table.choice("kind", KINDS),
                    aliases=tuple(w.text for w in table.words("aliases")),
                    roles=tuple(self._roles(table)),
                    left_on=table.day("left"),
                )
            )
        return tuple(found)

    def _called(self, table: Table, name: str, object_id: str | None, ref: str) -> None:
        """Note what a person is called; two of one name have to be told apart by their accounts."""
        same = self._people.setdefault(folded(name), [])
        self._shown.setdefault(folded(name), name)
        if object_id and folded(object_id) in self._people:
            self._fault(table.line_of("object-id"), "account-twice", text=object_id)
        elif same and (object_id is None or any(r not in self._accounts for r in same)):
            self._fault(table.line_of("name"), "person-twice", name=name)
        same.append(ref)
        if object_id:
            self._people[folded(object_id)] = [ref]

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
            ref = self._person(seat.text(key), seat.line_of(key))
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
            self._days.add(starts_on)
            found.append(plan)
        return tuple(found)

    def _standing(self) -> tuple[StandingPlan, ...]:
        found: list[StandingPlan] = []
        for table in self._root.tables("standing", STANDING, shorthand="title"):
            title = table.text("title", required=True, longest=LONGEST_TITLE)
            at_end = table.choice("at", {"start": False, "end": True})
            responsible = self._person(table.text("responsible"), table.line_of("responsible"))
            if title and any(folded(s.title) == folded(title) for s in found):
                self._fault(table.line_of("title"), "title-twice", title=title)
            if title:
                found.append(StandingPlan(title, at_end or False, responsible))
        return tuple(found)

    def _agenda(self) -> tuple[SuggestionPlan, ...]:
        found: list[SuggestionPlan] = []
        for table in self._root.tables("agenda", SUGGESTION):
            title = table.text("title", required=True, longest=LONGEST_TITLE)
            table.text("meeting", required=True)
            meeting = self._meeting(table, "meeting")
            proposer = self._person(table.text("proposer", required=True), table.line_of("proposer"))
            presenter = table.text("presenter")
            known = self._people.get(folded(presenter or ""), [])
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
                    presenter=known[0] if len(known) == 1 else presenter,
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
            recorded_by = self._person(table.text("recorded-by", required=True), table.line_of("recorded-by"))
            initiator = table.text("initiator")
            known = self._people.get(folded(initiator or ""), [])
            plan = ActionPlan(
                title=title or "",
                recorded_by=recorded_by or "",
                initiator=known[0] if len(known) == 1 else initiator,
                preparers=tuple(self._preparer(w) for w in table.words("preparers")),
                report_on=table.day("report"),
                report_at=self._meeting(table, "report-at"),
            )
            if plan.report_on and plan.report_at:
                self._fault(table.line_of("report-at"), "two-report-dates")
            if any(folded(a.title) == folded(plan.title) for a in found):
                self._fault(table.line_of("title"), "title-twice", title=plan.title)
            found.append(plan)
        return tuple(found)

    def _preparer(self, word: Word) -> str:
        """A person's ref, an organisation or "alla"; who is neither is somebody outside the network."""
        if folded(word.text) in EVERYONE or folded(word.text) in self._organisations:
            return word.text
        known = self._people.get(folded(word.text), [])
        if len(known) > 1:
            self._fault(word.line, "person-ambiguous", name=word.text)
        return known[0] if known else word.text

    def _person(self, name: str | None, line: int) -> str | None:
        if name is None:
            return None
        known = self._people.get(folded(name), [])
        if len(known) == 1:
            return known[0]
        if known:
            self._fault(line, "person-ambiguous", name=name)
        else:
            self._unknown(line, "person", name, self._people)
        return None

    def _organisation(self, name: str | None, line: int) -> str | None:
        if name is None or folded(name) in self._organisations:
            return name
        self._unknown(line, "organisation", name, self._organisations)
        return None

    def _unknown(self, line: int, what: str, name: str, known: Iterable[str]) -> None:
        near = nearest(folded(name), known)
        self._fault(
            line, f"no-{what}-like" if near else f"no-{what}", name=name, like=self._shown.get(near or "", near or "")
        )

    def _meeting(self, table: Table, key: str) -> date | None:
        day = table.day(key)
        if day is None or day in self._days:
            return day
        self._fault(table.line_of(key), "no-meeting", date=day.isoformat())
        return None

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

    def _fault(self, line: int, name: str, /, **facts: object) -> None:
        self._reading.fault(line, name, **facts)


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
