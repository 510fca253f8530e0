"""The channel that the network posts in refuses the bot: what is for all goes to the general channel meanwhile."""

from datetime import datetime, timedelta

import structlog

from bot.late import of_event
from bot.messages import CHANNEL
from bot.outcomes import said
from bot.teams.outcome import NotSent, Sent, refused
from dialogs.network.telling import to_leads
from dialogs.texts import say
from dialogs.turn import Reply
from meetings.network.hearing import channel_closed, is_gone
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome

log = structlog.get_logger(__name__)

AGAIN = timedelta(seconds=5)


async def elsewhere(unit: Unit, row: Delivery, answer: Sent | NotSent, now: datetime) -> Outcome | None:
    """When the row is to be sent again, to the other channel; None when there is none, or it is no such refusal.

    Those who lead are told once. The first channel is posted in again when Teams tells that the bot is let in, or when
    somebody who leads chooses it anew.
    """
    network = unit.network
    if row.recipient != CHANNEL or not isinstance(answer, NotSent) or not refused(answer):
        return None
    if network.team_id is None or network.channel_id in (None, network.team_id):
        return None
    assert network.channel_id is not None
    if is_gone(await unit.heard.of(network.team_id), network.channel_id):
        return None
    await unit.heard.hear(network.team_id, channel_closed(network.channel_id), now)
    log.warning("channel-closed", network=network.id)
    told = await to_leads(unit, now, lambda locale: Reply(text=say(locale, "channel-gone", network=network.name)))
    await unit.deliveries.plan(of_event(f"closed {network.channel_id} {now.isoformat()}", told, now))
    return Outcome(DeliveryState.RETRY, said(answer), now, next_at=now + AGAIN, counted=False)
