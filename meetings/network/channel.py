"""Which channel of the team the network's posts go to: one that those who lead have chosen, or the team's own."""

from dataclasses import replace

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.errors import AlreadyDone
from meetings.network.hearing import channel_restored, is_gone
from meetings.network.people import Network
from meetings.ports import Change, RecordedAct, Unit

CHOSEN = "choose-channel"
"""The act that chose another channel, or went back to the one before."""


async def choose_channel(unit: Unit, by: By, channel_id: str) -> Done[Network]:
    """From now on everything that is said to all is said in that channel. Raises AlreadyDone."""
    require(by.actor, Act.SET_UP)
    there = unit.network.channel_id == channel_id
    if unit.network.team_id is not None:  # who writes in a channel to the bot shows that it is let in there
        gone = is_gone(await unit.heard.of(unit.network.team_id), channel_id)
        if gone:
            await unit.heard.hear(unit.network.team_id, channel_restored(channel_id), by.now)
        there = there and not gone
    if there:
        raise AlreadyDone
    return await _moved(unit, by, replace(unit.network, channel_id=channel_id, channel_chosen=True))


async def channel_as_before(unit: Unit, by: By) -> Done[Network]:
    """Back to the channel that was there before the choice. Raises AlreadyDone when none was made."""
    require(by.actor, Act.SET_UP)
    before = _before(await unit.acts.about("Network", unit.network.id), unit.network)
    if before is None:
        raise AlreadyDone
    return await _moved(
        unit, by, replace(unit.network, channel_id=before.channel_id, channel_chosen=before.channel_chosen)
    )


def _before(acts: list[RecordedAct], now: Network) -> Network | None:
    """The network as it was before the act that chose the channel it has now."""
    for act in reversed(acts):
        for change in act.changes:
            before, after = change.before, change.after
            if act.act == CHOSEN and isinstance(before, Network) and isinstance(after, Network):
                return before if after.channel_id == now.channel_id else None
    return None


async def _moved(unit: Unit, by: By, network: Network) -> Done[Network]:
    before = unit.network
    saved = await unit.save_network(network)
    act = await unit.acts.record(by.actor.id, CHOSEN, [Change(before, saved)], by.now, conversation=by.conversation)
    return Done(act, (saved,))
