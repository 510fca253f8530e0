"""The frame a message is understood as, and what has to be known to understand it.

Intents and slots are those of the labelled messages; the table of slots is in docs/understanding.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """A member as names are matched against: `id` is the member's id, 0 where there is no database."""

    name: str
    organisation: str | None = None
    title: str = ""
    active: bool = True
    chair: bool = False
    coordinator: bool = False
    aliases: tuple[str, ...] = ()
    id: int = 0
    deputy: bool = False
    """Sits there only when whoever does cannot."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Who and which organisations can be meant; `organisation_aliases` maps short forms to names."""

    people: tuple[RosterPerson, ...]
    organisations: tuple[str, ...] = ()
    organisation_aliases: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Something a message may refer to by its words; `kind` is "agenda" or "action"."""

    kind: str
    number: int
    title: str
    id: int = 0
    meeting: date | None = None
    owner: str | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """What the bot waits for: the intent so far, and the slot or choice its question was about."""

    intent: str
    slots: Mapping[str, object]
    asked: str
    choices: tuple[object, ...] = ()
    """The readings or values that were offered, in the order shown."""


@dataclass(frozen=True, slots=True)
class Context:
    """Everything outside the text that its meaning depends on."""

    now: datetime
    """Local time in the network's zone, aware."""
    roster: Roster
    speaker: RosterPerson | None = None
    next_meeting: date | None = None
    """The next meeting after today."""
    current_meeting: date | None = None
    meetings: Sequence[date] = ()
    """All known meeting days, past and to come."""
    items: Sequence[OpenItem] = ()
    personal: bool = True
    mentioned: bool = True
    attachment: str | None = None
    pending: Pending | None = None
    last_items: Sequence[OpenItem] = ()
    """What the last receipt was about, newest first: "den", "den förra"."""
    walking: OpenItem | None = None
    """The matter that is before the meeting while the action list is gone through."""
    walk_paused: bool = False
    """Whether that has paused: words then mean what they mean elsewhere."""
    steering: bool = False
    """Whether a meeting goes on, from point to point."""
    guests: Sequence[str] = ()
    """Who is at the meeting that goes on, or was last, without being of the network."""
    points: Sequence[OpenItem] = ()
    """Its agenda, standing items too."""
    at_point: int = 0
    """The number of the point before it on the agenda; 0 when none is."""
    subgroups: Sequence[str] = ()
    """What the sub-networks are called."""
    bodies: Sequence[str] = ()
    """What the bodies are called in which the network is represented."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A day that cannot be meant as it stands: what was `said`, and the day that has just `passed`, if there is one."""

    said: str
    passed: date | None = None


@dataclass(frozen=True, slots=True)
class Intent:
    """What a message asks for.

    `slots` are JSON values as in the labels: ISO dates, "HH:MM", full names, numbers. `missing` names the
    slots that must be asked for, `candidates` the readings to choose between per slot ({"owner": [names]}),
    `doubts` the slots whose day must be asked about, `readings` further intents to offer ("Menade du …?"),
    `ask` whether to ask instead of acting,
    `also` further frames when one message holds several things, `why` what gave each slot.
    """

    name: str
    slots: Mapping[str, object] = field(default_factory=dict)
    confidence: float = 1.0
    ask: bool = False
    missing: tuple[str, ...] = ()
    candidates: Mapping[str, Sequence[str]] = field(default_factory=dict)
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    readings: tuple["Intent", ...] = ()
    also: tuple["Intent", ...] = ()
    why: tuple[str, ...] = ()
    implied: bool = False
    """The matter was not named: `item_ref` is the one before the meeting."""


NONE = Intent("none")
