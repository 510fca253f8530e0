"""Messages that must arrive, in one network: planned, cancelled, begun and settled."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, exists, func, select, update

from meetings.actions.items import ActionState
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState, Outcome, Planned
from meetings.reminders.planning import ABOUT as ABOUT_MATTERS
from meetings.reminders.planning import PENDING
from storage import tables
from storage.columns import LARGEST_KEY, adding, one_of, ours
from storage.session import AnySelect, Session
from storage.upsert import put

row = tables.delivery

COLUMNS = [row.c[field.name] for field in fields(Delivery)]
PLANNED = [field.name for field in fields(Planned)]
UNIQUE = ("network_id", "kind", "object_kind", "object_id", "rule", "due_on", "recipient")
REVIVED = ("not_before", "expires_at", "payload", "state", "attempts", "ambiguous", "next_at", "last_outcome")
NOT_BEGUN = (
    DeliveryState.SCHEDULED,
    DeliveryState.CLAIMED,
    DeliveryState.RETRY,
    DeliveryState.UNKNOWN,
    DeliveryState.HELD,
)
FREE = {"lease_until": None, "lease_token": None}


PLAN = put(row, overwriting=REVIVED, key=UNIQUE, where=row.c.state == DeliveryState.CANCELLED)
OURS: AnySelect = select(*COLUMNS).where(ours(row))
BY_ID = OURS.where(row.c.id == bindparam("key"))
ABOUT = OURS.where(row.c.object_kind == bindparam("object_kind"), row.c.object_id == bindparam("object_id")).order_by(
    row.c.due_on, row.c.id
)
matter, sent = tables.action_item, row.alias("sent")
UNREACHED = (
    OURS.join(matter, (matter.c.network_id == row.c.network_id) & (matter.c.id == row.c.object_id))
    .where(
        matter.c.state == ActionState.OPEN,
        row.c.kind == DeliveryKind.REMINDER,
        row.c.object_kind == ABOUT_MATTERS,
        (row.c.state == DeliveryState.DEAD) | ((row.c.state == DeliveryState.UNKNOWN) & row.c.next_at.is_(None)),
        ~exists().where(
            sent.c.network_id == row.c.network_id,
            sent.c.object_kind == row.c.object_kind,
            sent.c.object_id == row.c.object_id,
            sent.c.kind == DeliveryKind.REMINDER,
            sent.c.recipient == row.c.recipient,
            sent.c.state == DeliveryState.SENT,
            sent.c.not_before > row.c.not_before,
        ),
    )
    .order_by(row.c.due_on, row.c.id)
)
AHEAD = OURS.where(
    row.c.kind == DeliveryKind.REMINDER,
    row.c.object_kind == ABOUT_MATTERS,
    one_of(row.c.state, tuple(PENDING)),
    (row.c.state == DeliveryState.HELD) | row.c.next_at.is_not(None),
    row.c.not_before <= bindparam("until", type_=row.c.not_before.type),
).order_by(row.c.not_before, row.c.id)
CHANGE = update(row).where(ours(row))
SEND_AGAIN = CHANGE.where(row.c.state == DeliveryState.HELD).values(
    state=DeliveryState.RETRY, next_at=bindparam("now", type_=row.c.next_at.type)
)
CANCEL = CHANGE.where(row.c.id.in_(bindparam("keys", expanding=True)), one_of(row.c.state, NOT_BEGUN)).values(
    state=DeliveryState.CANCELLED, last_outcome=bindparam("reason"), next_at=None, **FREE
)
LEASED = CHANGE.where(row.c.id == bindparam("key"), row.c.lease_token == bindparam("token"))
BEGIN = LEASED.where(
    row.c.state == DeliveryState.CLAIMED, row.c.lease_until > bindparam("now", type_=row.c.lease_until.type)
).values(state=DeliveryState.SENDING, lease_until=bindparam("until", type_=row.c.lease_until.type))
SETTLE = LEASED.values(
    state=bindparam("new_state"),
    last_outcome=bindparam("reason"),
    next_at=bindparam("new_next_at"),
    attempts=row.c.attempts + bindparam("counted"),
    ambiguous=row.c.ambiguous + bindparam("unclear"),
    teams_message_id=func.coalesce(bindparam("message_id", type_=row.c.teams_message_id.type), row.c.teams_message_id),
    **FREE,
)
ARRIVED = CHANGE.where(row.c.id == bindparam("key"), row.c.state == DeliveryState.UNKNOWN).values(
    state=DeliveryState.SENT,
    last_outcome=bindparam("reason"),
    next_at=None,
    teams_message_id=bindparam("message_id", type_=row.c.teams_message_id.type),
)
"""Its sender was thought to be gone, and knows after all."""
ADD_ATTEMPT = adding(tables.attempt)


class Deliveries:
    """What this network has to say, has said and could not say."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def plan(self, planned: Sequence[Planned]) -> None:
        """Add rows; one that exists already (by its unique key) is left as it is, unless cancelled: then revived."""
        rows = [_row(one) for one in planned]
        self._session.planned = self._session.planned or bool(rows)
        await self._session.for_each(PLAN[self._session.dialect], rows)

    async def about(self, object_kind: str, object_id: int) -> list[Delivery]:
        """All of one object, in any state, by day."""
        rows = await self._session.rows(ABOUT, object_kind=object_kind, object_id=object_id)
        return [Delivery(*found) for found in rows]

    async def unreached(self) -> list[Delivery]:
        """Reminders of open matters that were given up, by day; not when a later one has arrived."""
        return [Delivery(*found) for found in await self._session.rows(UNREACHED)]

    async def ahead(self, until: datetime) -> list[Delivery]:
        """Reminders of matters that wait to be sent and were or are to come by then, soonest first."""
        return [Delivery(*found) for found in await self._session.rows(AHEAD, until=until)]

    async def send_again(self, now: datetime) -> int:
        """Let what was held be tried from now on; how many."""
        self._session.planned = True
        return await self._session.change(SEND_AGAIN, now=now)

    async def cancel(self, keys: Sequence[int], outcome: str) -> None:
        """Cancel what has not been sent or begun."""
        if keys:
            await self._session.change(CANCEL, keys=list(keys), reason=outcome)

    async def get(self, key: int) -> Delivery | None:
        """The delivery with that id, if it is of this network."""
        if not 0 < key <= LARGEST_KEY:
            return None
        found = await self._session.first(BY_ID, key=key)
        return None if found is None else Delivery(*found)

    async def begin(self, delivery: Delivery, now: datetime, until: datetime) -> bool:
        """Mark a claimed delivery as being sent, under a lease of its own; False when it is somebody else's."""
        facts = {"key": delivery.id, "token": delivery.lease_token, "now": now, "until": until}
        return await self._session.change(BEGIN, **facts) == 1

    async def settle(self, delivery: Delivery, outcome: Outcome) -> bool:
        """Record what became of it and append the attempt; False when the lease was lost: nothing is recorded.

        But that it was sent is true however late it is known: then what counted as unclear no longer does.
        """
        done = await self._session.change(
            SETTLE,
            key=delivery.id,
            token=delivery.lease_token,
            new_state=outcome.state,
            reason=outcome.reason,
            new_next_at=outcome.next_at,
            counted=int(outcome.counted),
            unclear=int(outcome.ambiguous),
            message_id=outcome.teams_message_id,
        )
        if done != 1 and outcome.state is DeliveryState.SENT:
            message = outcome.teams_message_id
            done = await self._session.change(ARRIVED, key=delivery.id, reason=outcome.reason, message_id=message)
        if done != 1:
            return False
        await self._session.insert(
            ADD_ATTEMPT, delivery_id=delivery.id, at=outcome.at, state=outcome.state, outcome=outcome.reason
        )
        return True


NEW: dict[str, object] = {
    "state": DeliveryState.SCHEDULED,
    "attempts": 0,
    "ambiguous": 0,
    "lease_until": None,
    "lease_token": None,
    "teams_message_id": None,
    "last_outcome": None,
}


def _row(planned: Planned) -> dict[str, object]:
    facts = {name: getattr(planned, name) for name in PLANNED}
    return {**NEW, **facts, "next_at": planned.not_before}
