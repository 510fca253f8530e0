"""Another network as this one calls it, a matter that was sent there, and a link that somebody outside was given."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NetworkLink:
    """Another network: one on the same server, when both have said yes, or only a name."""

    id: int
    network_id: int
    name: str
    aliases: tuple[str, ...] = ()
    other_id: int | None = None
    accepted: bool = False
    """Whether those who lead the other one take matters from this one."""
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A matter on the way to another network; it stays on its own list until the answer comes back."""

    id: int
    network_id: int
    action_item_id: int
    link_id: int
    sent_at: datetime
    sent_by_id: int
    other_agenda_item_id: int | None = None
    """The suggestion it became there."""
    answer: str = ""
    answered_at: datetime | None = None
    removed: bool = False
    version: int = 1


class LinkKind(StrEnum):
    """What somebody outside is asked by a link."""

    SUBGROUP = "subgroup"


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """An address that answers one question once; only a hash of its secret is kept."""

    id: int
    network_id: int
    kind: LinkKind
    object_id: int
    name: str
    secret_hash: str
    expires_at: datetime
    used_at: datetime | None = None
    version: int = 1
