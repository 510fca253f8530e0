"""A sub-network, what it has told of itself, and who sits in it for whom."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Life(StrEnum):
    """What a sub-network answers when it is asked how it is."""

    GOING = "going"
    RESTING = "resting"
    NEEDS_HELP = "needs-help"


@dataclass(frozen=True, slots=True)
class Subgroup:
    """One sub-network; its parent is another one, or the network itself (None)."""

    id: int
    network_id: int
    name: str
    aliases: tuple[str, ...] = ()
    parent_id: int | None = None
    chair: str = ""
    """By name: most are no members of the network."""
    chair_organisation_id: int | None = None
    contact_id: int | None = None
    """The member who is asked how it is."""
    contact: str = ""
    """Else somebody outside, by name, who is asked by a link."""
    contact_address: str = ""
    """Their e-mail address, for whoever sends the link on; the bot sends no e-mail."""
    task: str = ""
    """What the network wants of it: "jämförelser mellan kommunerna"."""
    next_meeting_on: date | None = None
    rhythm_weeks: int | None = 12
    """Weeks between two questions to the contact; None never asks."""
    asked_at: datetime | None = None
    heard_on: date | None = None
    """The last sign of life."""
    life: Life | None = None
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of life: an answer to the question, or what somebody wrote about it unasked."""

    id: int
    network_id: int
    subgroup_id: int
    at: datetime
    life: Life
    text: str = ""
    next_meeting_on: date | None = None
    member_id: int | None = None
    name: str = ""
    """Of somebody outside, who answered by a link."""
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class SubgroupMember:
    """Who an organisation has in a sub-network."""

    id: int
    network_id: int
    subgroup_id: int
    name: str
    organisation_id: int | None = None
    title: str = ""
    member_id: int | None = None
    removed: bool = False
    version: int = 1
