"""The channel that the network posts in refuses the bot: what is for all goes to the general channel meanwhile."""

from datetime import datetime, timedelta

import structlog

from bot.late import of_event
from bot.messages import CHANNEL
from bot.outcomes import said
from bot.teams.outbox import Address
from bot.teams.outcome import NotSent, Sent, refused
from dialogs.network.telling import to_leads
from dialogs.texts import say
from dialogs.turn import Reply
from meetings.network.hearing import channel_closed, is_gone
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome

log = structlog.get_logger(__name__)

AGAIN = timedelta(seconds=5)


async def elsewhere(
    unit: Unit, row: Delivery, to: Address | None, answer: Sent | NotSent, now: datetime
) -> Outcome | None:
    """When the row is to be sent again, to another channel than `to`; None when there is none, or no such refusal.

    Those who lead are told once. The first channel is posted in again when Teams tells that the bot is let in, or when
    somebody who leads chooses it anew.
    """
    network, asked = unit.network, to.channel_id if to else None
    if row.recipient != CHANNEL or not isinstance(answer, NotSent) or not refused(answer):
        return None
    if network.team_id is None or asked in (None, network.team_id):
        return None
    assert asked is not None
    # Another message may have been refused first, or another channel been chosen, while this one was under way.
    if asked == network.channel_id and not is_gone(await unit.heard.of(network.team_id), asked):
        await _closed(unit, network.team_id, asked, now)
    return Outcome(DeliveryState.RETRY, said(answer), now, next_at=now + AGAIN, counted=False)


async def _closed(unit: Unit, team_id: str, channel_id: str, now: datetime) -> None:
    name = unit.network.name
    await unit.heard.hear(team_id, channel_closed(channel_id), now)
    log.warning("channel-closed", network=unit.network.id)
    told = await to_leads(unit, now, lambda locale: Reply(text=say(locale, "channel-gone", network=name)))
    await unit.deliveries.plan(of_event(f"closed {channel_id} {now.isoformat()}", told, now))
