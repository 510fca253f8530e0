"""What is not said in the same breath, as deliveries: answers Teams did not take, and posts besides the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

from bot.teams.outbox import Posting
from bot.teams.outcome import Ambiguous, NotSent
from bot.teams.outgoing import activities, live_in
from dialogs.cards.sealing import seal
from dialogs.network.telling import Told
from dialogs.turn import Reply
from meetings.calendar.days import local
from meetings.network.people import Network
from meetings.reminders.deliveries import Delivery, DeliveryKind, Planned
from meetings.reminders.planning import recipient

CHANNEL = "channel"
GOOD_FOR = timedelta(days=2)
"""After that an answer to something said in a chat is only puzzling."""
SOON = timedelta(seconds=5)
INSTEAD = "said-instead"
AFTER_UNCLEAR = timedelta(minutes=10)
"""The pause before the one resend after an unclear answer (docs/decisions/0002)."""


def late_answers(
    key: str, postings: Sequence[Posting], fault: NotSent, now: datetime, network: Network
) -> list[Planned]:
    """A row for each message that was not shown, in order; only the first can have been shown after all."""
    return [
        _planned(
            DeliveryKind.REPLY,
            key,
            n,
            f"conversation:{posting.to.conversation_id or posting.to.channel_id or posting.to.teams_id}",
            now + (AFTER_UNCLEAR if n == 0 and isinstance(fault, Ambiguous) else SOON),
            network,
            posting.to_json(),
        )
        for n, posting in enumerate(postings)
    ]


def said_instead(row: Delivery, now: datetime, network: Network) -> list[Planned]:
    """What is said where it was asked, when a late answer's own chat is closed to the bot; none for other rows."""
    stored = cast("Mapping[str, Any] | None", (row.payload or {}).get("instead"))
    if stored is None:
        return []
    where = Posting.from_json(stored)
    whom = f"conversation:{where.to.conversation_id}"
    made = _planned(DeliveryKind.REPLY, "", 0, whom, now, network, where.to_json())
    return [replace(made, object_kind=row.object_kind, rule=INSTEAD)]  # of several parts it is said once


def posts(key: str, reply: Reply, now: datetime, network: Network, to: Sequence[int] = ()) -> list[Planned]:
    """A reply for the network's channel, or for the members `to` in their own chats: whole, sent at once."""
    parts = [payload for part in (reply, *reply.then) for payload in _payloads(part)]
    recipients = [recipient(member) for member in to] or [CHANNEL]
    return [
        _planned(DeliveryKind.POST, key, n, whom, now, network, payload)
        for whom in recipients
        for n, payload in enumerate(parts)
    ]


def _payloads(part: Reply) -> list[dict[str, object]]:
    """The messages of a part, with what is to be known of a card that is to follow what happens."""
    live = live_in(part)
    more: dict[str, object] = {"live": live} if live else {}
    return [{"activity": activity, **(more if "attachments" in activity else {})} for activity in activities(part)]


def of_event(key: str, told: Told, now: datetime) -> list[Planned]:
    """What is to be said of an event, to the channel and to those who lead; `key` is unique for the event."""
    network = told.network
    rows = posts(key, _sealed(told.channel, network.id, key), now, network)
    for private, members in ((told.private, told.to), *told.chosen):
        if members:
            leads = [member.id for member in members]
            rows += posts(key, _sealed(private, network.id, key), now, network, leads)
    return rows


def _sealed(reply: Reply, network: int, key: str) -> Reply:
    return replace(
        reply,
        card=seal(reply.card, network, key) if reply.card else None,
        then=tuple(_sealed(part, network, key) for part in reply.then),
    )


def _planned(
    kind: DeliveryKind,
    key: str,
    n: int,
    whom: str,
    start: datetime,
    network: Network,
    payload: dict[str, object],
) -> Planned:
    return Planned(
        kind=kind,
        object_kind=f"activity {key}",
        object_id=n,
        rule="said",
        due_on=local(start, network.time_zone).date(),
        recipient=whom,
        not_before=start,
        expires_at=start + GOOD_FOR,
        payload=payload,
    )
