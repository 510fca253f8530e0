"""Messages that must arrive: one row each, one claim, one state. The whole design is in docs/decisions."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class DeliveryKind(StrEnum):
    """What is to be said."""

    REMINDER = "reminder"
    REPLY = "reply"
    """An answer Teams did not take at once: `payload` holds it whole."""
    POST = "post"
    """Something for the channel (a draft, a welcome): `payload` holds it whole."""
    NOTICE = "notice"
    """Something said unasked whose words are found when it is sent: `rule` says what, `payload` its facts."""


class DeliveryState(StrEnum):
    """scheduled → claimed → sending → sent | retry | unknown | dead | cancelled | held."""

    SCHEDULED = "scheduled"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    RETRY = "retry"
    UNKNOWN = "unknown"
    DEAD = "dead"
    CANCELLED = "cancelled"
    HELD = "held"


NOT_SAID = frozenset({DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.RETRY, DeliveryState.HELD})
"""Nobody has read a message in one of these states."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A delivery before it is stored. (kind, object, rule, due_on, recipient) is unique in a network.

    `recipient` is `member:ID`, `channel` or `conversation:TEAMS-ID`; `rule` says which of the occasions it
    is (`before-14`, `on-the-day`, `overdue-1` …); `object_kind` and `object_id` what it is about.
    """

    kind: DeliveryKind
    object_kind: str
    object_id: int
    rule: str
    due_on: date
    recipient: str
    not_before: datetime
    expires_at: datetime
    payload: dict[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One outgoing message: its claims, attempts and outcome."""

    id: int
    network_id: int
    kind: DeliveryKind
    object_kind: str
    object_id: int
    rule: str
    due_on: date
    recipient: str
    not_before: datetime
    expires_at: datetime
    payload: dict[str, object] | None = None
    state: DeliveryState = DeliveryState.SCHEDULED
    attempts: int = 0
    ambiguous: int = 0
    lease_until: datetime | None = None
    lease_token: str | None = None
    next_at: datetime | None = None
    teams_message_id: str | None = None
    last_outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attempt to send: the state it leaves the delivery in, and why.

    `next_at` is when it may be claimed again (retry, or an unknown one that gets its one resend); None is never.
    """

    state: DeliveryState
    reason: str
    at: datetime
    next_at: datetime | None = None
    teams_message_id: str | None = None
    counted: bool = True
    """False for what is no attempt: told to wait before anything was taken."""
    ambiguous: bool = False
    """Nobody knows whether the message was shown."""
