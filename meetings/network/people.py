"""Who belongs to a network, for whom they sit there, and which roles they hold on a day."""

import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


class Role(StrEnum):
    """What a member may do; set per network, with terms."""

    MEMBER = "member"
    CHAIR = "chair"
    COORDINATOR = "coordinator"


class MemberKind(StrEnum):
    """Ledamot, ersättare or one of the övriga (officials who are not there for an organisation)."""

    MEMBER = "member"
    SUBSTITUTE = "substitute"
    OTHER = "other"


class NetworkState(StrEnum):
    """A network is in set-up until chair, members and meetings have been given once."""

    SETUP = "setup"
    ACTIVE = "active"


class Away(StrEnum):
    """Why Teams lets the bot say nothing in a network's team."""

    REMOVED = "removed"
    """The app was taken out of the team."""
    ARCHIVED = "archived"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Person:
    """A human being as Teams knows them: identity is (tenant, Entra object id), the name is for reading."""

    id: int
    tenant_id: str
    object_id: str
    name: str
    locale: str | None = None
    chosen_network_id: int | None = None
    tips: tuple[str, ...] = ()
    """The tips they have been given, as `meetings.network.tips` writes them: each once, in whatever network."""


@dataclass(frozen=True, slots=True)
class Network:
    """One group with its team or channel, members, meetings and lists; everything belongs to exactly one."""

    id: int
    name: str
    tenant_id: str
    state: NetworkState = NetworkState.SETUP
    key: str | None = None
    """The operator's name for it in files (`natverksbot network load`); None when it was installed from Teams."""
    team_id: str | None = None
    channel_id: str | None = None
    service_url: str | None = None
    language: str = "sv"
    time_zone: str = "Europe/Stockholm"
    reminder_days: tuple[int, ...] = (14, 3)
    """Working days before the report date on which owners are reminded; the day itself always is."""
    send_at: time = time(8, 30)
    """Local time of day for what the bot sends unasked."""
    deadline_days: int | None = 10
    """Days before a meeting after which a suggestion is late; None takes them until the call."""
    ask_days: int | None = 7
    """Days before that day on which the channel is asked for suggestions; None never asks."""
    nudge_days: int | None = 14
    """Days before a meeting on which chair and coordinator hear that nothing has come in; None never tells."""
    call_days: int | None = None
    """Days before a meeting on which the call is sent by itself; None leaves it to chair and coordinator."""
    pause_from: str | None = None
    """Month and day ("07-01") on which the summer pause begins, in which nobody is reminded; None is no pause."""
    pause_until: str | None = None
    """Its last day."""
    digest_weekday: int | None = 0
    """The weekday (0 is Monday) on which chair and coordinator hear what is overdue; None never tells."""
    held_since: datetime | None = None
    """Nothing is sent unasked since then: the database was restored or copied, and somebody has to look first."""
    away_since: datetime | None = None
    """Nothing is sent since then, for the bot is not let into the team; everything is kept for when it is again."""
    away: Away | None = None
    """Why."""
    channel_chosen: bool = False
    """Whether those who lead chose `channel_id` themselves: installing the app again does not change it then."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who a seat stands for: a municipality, a region, a county, an association."""

    id: int
    network_id: int
    name: str
    kind: str = "municipality"
    aliases: tuple[str, ...] = ()
    left_on: date | None = None
    """Its last day in the network; what it did stays under its name."""
    merged_into_id: int | None = None
    """The organisation that it has become a part of."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the network tied to a function in an organisation; an organisation may hold several."""

    id: int
    network_id: int
    organisation_id: int
    function: str
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class SeatTerm:
    """Who holds a seat from a day to a day; `deputy` while the holder is away for long."""

    id: int
    network_id: int
    seat_id: int
    member_id: int
    starts_on: date | None = None
    ends_on: date | None = None
    deputy: bool = False
    appointed_by: str = ""
    """Who formally appointed the holder: "länets kommuner, beslut 2026-03-12"."""
    version: int = 1

    def covers(self, day: date) -> bool:
        """Whether the seat is held by the member on that day."""
        return (self.starts_on is None or self.starts_on <= day) and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class RoleTerm:
    """Who is chair or coordinator from a day to a day (both inclusive; None is open-ended)."""

    id: int
    network_id: int
    member_id: int
    role: Role
    starts_on: date | None = None
    ends_on: date | None = None
    version: int = 1

    def covers(self, day: date) -> bool:
        """Whether the term is running on that day."""
        return (self.starts_on is None or self.starts_on <= day) and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one network, with the organisation they sit there for and the roles they hold today.

    `roles` is filled from the role terms of the day the roster was read for; MEMBER is implied.
    """

    id: int
    network_id: int
    name: str
    person_id: int | None = None
    organisation_id: int | None = None
    organisation: str | None = None
    """Name of the organisation, for reading; filled when read."""
    title: str = ""
    kind: MemberKind = MemberKind.MEMBER
    aliases: tuple[str, ...] = ()
    left_on: date | None = None
    leaves_on: date | None = None
    """Their last day, said in advance: when it has passed, they have left."""
    roles: frozenset[Role] = field(default_factory=frozenset)
    version: int = 1

    @property
    def leads(self) -> bool:
        """Chair and coordinator may do everything in their network."""
        return Role.CHAIR in self.roles or Role.COORDINATOR in self.roles

    @property
    def active(self) -> bool:
        """Whether the person is in the network now."""
        return self.left_on is None


def folded(name: str) -> str:
    """A name as it is compared: one form of å and é, no double spaces, no capitals."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
