"""What a network is to look like, as its form or the operator's file says it.

Nothing here removes anything: who or what a plan does not name stays as it is. None means "not stated".
"""

from dataclasses import dataclass
from datetime import date, time

from meetings.agenda.items import Purpose, StandingKind
from meetings.network.people import MemberKind, Role


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for the network as a whole."""

    name: str | None = None
    language: str | None = None
    time_zone: str | None = None
    reminder_days: tuple[int, ...] | None = None
    send_at: time | None = None


@dataclass(frozen=True, slots=True)
class OrganisationPlan:
    """An organisation, known again by its name or one of its aliases."""

    name: str
    kind: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RolePlan:
    """Chair or coordinator from a day to a day."""

    role: Role
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """A member, known again by the account (`person_id`), else by name. `ref` is what the plan calls them."""

    ref: str
    name: str
    person_id: int | None = None
    organisation: str | None = None
    title: str | None = None
    kind: MemberKind | None = None
    aliases: tuple[str, ...] = ()
    roles: tuple[RolePlan, ...] = ()
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class HolderPlan:
    """Who holds a seat, by `ref`; a deputy does while the holder is away for long."""

    ref: str
    starts_on: date | None = None
    ends_on: date | None = None
    deputy: bool = False


@dataclass(frozen=True, slots=True)
class SeatPlan:
    """The n-th seat for a function in an organisation; several with the same function are told apart by order."""

    organisation: str
    function: str
    holders: tuple[HolderPlan, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """A meeting, known again by the day it starts; times and place are stated whole."""

    starts_on: date
    ends_on: date
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    title: str | None = None


@dataclass(frozen=True, slots=True)
class StandingPlan:
    """A standing item, known again by its title."""

    title: str
    at_end: bool = False
    responsible: str | None = None
    kind: StandingKind | None = None
    """What it is for; when it is not stated the title tells."""


@dataclass(frozen=True, slots=True)
class SuggestionPlan:
    """An agenda item, known again by title and meeting."""

    title: str
    meeting: date
    proposer: str
    presenter: str | None = None
    purpose: Purpose | None = None
    minutes: int | None = None
    on_behalf_of: str | None = None


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """An action item, known again by its title. Preparers are refs, organisations or "alla"; others are outside."""

    title: str
    recorded_by: str
    initiator: str | None = None
    preparers: tuple[str, ...] = ()
    report_on: date | None = None
    report_at: date | None = None
    """The day of the meeting it is to be reported at."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole network, or the part of it that a form knows."""

    settings: Settings = Settings()
    organisations: tuple[OrganisationPlan, ...] = ()
    people: tuple[PersonPlan, ...] = ()
    seats: tuple[SeatPlan, ...] = ()
    meetings: tuple[MeetingPlan, ...] = ()
    standing: tuple[StandingPlan, ...] = ()
    agenda: tuple[SuggestionPlan, ...] = ()
    actions: tuple[ActionPlan, ...] = ()
