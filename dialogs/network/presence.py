"""Whether the bot is let into a team, what the team is called, and which of its channels are there."""

from dataclasses import replace
from datetime import datetime

from dialogs.network.telling import Plans, Told, carried_out, nothing, to_leads
from dialogs.texts import say
from dialogs.turn import Reply
from meetings.network.hearing import RENAMED, away, channel_deleted, channel_restored, is_gone
from meetings.network.people import Network, NetworkState, folded
from meetings.network.setup import LONGEST_NAME
from meetings.ports import Change, Store, Unit
from meetings.typed import one_line


async def team_renamed(store: Store, network: Network, name: str, now: datetime, *, at: datetime | None = None) -> Told:
    """While nobody has named the network in the form, it is called what the team is called."""
    named = one_line(name)[:LONGEST_NAME]

    async def settle(unit: Unit) -> Told:
        before = unit.network
        news = not before.team_id or await unit.heard.hear(before.team_id, RENAMED, at or now)
        if news and before.state is NetworkState.SETUP and named and folded(named) != folded(before.name):
            renamed = await unit.save_network(replace(before, name=named))
            await unit.acts.record(None, "team-renamed", [Change(before, renamed)], now)
        return Told(unit.network)

    return await carried_out(store, network, settle)


async def let_in_or_out(
    store: Store, network: Network, subject: str, now: datetime, plans: Plans = nothing, *, at: datetime | None = None
) -> Told:
    """The app was removed, or the team archived, deleted or put back: the subject is one of `hearing`'s.

    While the bot is not let in nothing is sent, and nothing is lost; when it is, what waited is said if it still holds.
    """

    async def settle(unit: Unit) -> Told:
        if network.team_id and await unit.heard.hear(network.team_id, subject, at or now):
            await keep_presence(unit, now)
        return Told(unit.network)

    return await carried_out(store, network, settle, plans)


async def channel_changed(
    store: Store,
    network: Network,
    channel_id: str,
    *,
    deleted: bool,
    now: datetime,
    plans: Plans = nothing,
    at: datetime | None = None,
) -> Told:
    """A channel was deleted or restored; those who lead are told when it is the one the bot posts in."""
    place = network.team_id or ""
    subject = (channel_deleted if deleted else channel_restored)(channel_id)

    async def settle(unit: Unit) -> Told:
        was = is_gone(await unit.heard.of(place), channel_id)
        await unit.heard.hear(place, subject, at or now)
        gone, there = is_gone(await unit.heard.of(place), channel_id), unit.network
        if gone == was or channel_id != there.channel_id or channel_id == there.team_id:
            return Told(there)
        key = "channel-gone" if gone else "channel-back"
        return await to_leads(unit, now, lambda locale: Reply(text=say(locale, key, network=there.name)))

    return await carried_out(store, network, settle, plans)


async def keep_presence(unit: Unit, now: datetime) -> None:
    """Write down whether the bot is let into the team, by all that has been heard; what was held is tried again."""
    before = unit.network
    why, since = away(await unit.heard.of(before.team_id or "")) or (None, None)
    if (before.away, before.away_since) == (why, since):
        return
    after = await unit.save_network(replace(before, away=why, away_since=since))
    await unit.acts.record(None, "team-back" if why is None else "team-away", [Change(before, after)], now)
    if why is None:
        await unit.deliveries.send_again(now)
