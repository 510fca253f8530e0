"""Another body (Medelpunkten, socialchefsrådet …), and who represents the network there."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Body:
    """A body outside the network, as people call it."""

    id: int
    network_id: int
    name: str
    aliases: tuple[str, ...] = ()
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Representative:
    """Somebody who sits there for the network, from a day to a day."""

    id: int
    network_id: int
    body_id: int
    member_id: int | None = None
    name: str = ""
    """Of somebody who is not a member."""
    organisation_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    deputy: bool = False
    reports_on: date | None = None
    """When they next report back."""
    reports_meeting_id: int | None = None
    """The meeting at which they do; `reports_on` is then its day."""
    removed: bool = False
    version: int = 1

    def covers(self, day: date) -> bool:
        """Whether they sit there on that day."""
        return (self.starts_on is None or self.starts_on <= day) and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class DueReport:
    """Somebody is to report back from a body."""

    body: Body
    there: Representative
    name: str
