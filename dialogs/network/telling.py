"""What an event of a team changes and leads to: in one transaction, in its turn, with what is told as deliveries."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from dialogs.texts import supported
from dialogs.turn import SILENCE, Reply
from meetings.calendar.days import local
from meetings.errors import ChangedMeanwhile
from meetings.network.people import Member, Network
from meetings.ports import Store, Unit
from meetings.reminders.deliveries import Planned

MOST_TRIES = 20
"""Teams tells of one installation in two events, and of each new member in one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be said of an event: in the channel, and to the chairs and coordinators in their own chats."""

    network: Network
    channel: Reply = SILENCE
    private: Reply = SILENCE
    to: tuple[Member, ...] = ()
    """Who gets `private`: it is in the network's language."""
    chosen: tuple[tuple[Reply, tuple[Member, ...]], ...] = ()
    """The same for those who have chosen another language."""


Plans = Callable[[Told], Sequence[Planned]]
"""What is told, as deliveries: they are stored with the effect, so that neither is there without the other."""


def nothing(told: Told) -> Sequence[Planned]:  # noqa: ARG001 -- it is called as the real one is
    """For who sends what is told at once."""
    return ()


async def carried_out(
    store: Store, network: Network, settle: Callable[[Unit], Awaitable[Told]], plans: Plans = nothing
) -> Told:
    """Commit what an event changes; begun anew when another event changed the same at the same time."""
    for _ in range(MOST_TRIES - 1):
        with suppress(ChangedMeanwhile):
            return await _once(store, network, settle, plans)
    return await _once(store, network, settle, plans)


async def _once(
    store: Store, network: Network, settle: Callable[[Unit], Awaitable[Told]], plans: Plans = nothing
) -> Told:
    async with store.unit(network.id) as unit:
        if network.team_id is not None:
            await unit.wait_turn(network.team_id)
        told = await settle(unit)
        planned = plans(told)
        if planned:
            await unit.deliveries.plan(planned)
        await unit.commit()
    return told


async def to_leads(unit: Unit, now: datetime, said: Callable[[str], Reply]) -> Told:
    """What chairs and coordinators are told in their own chats, each in their own language."""
    by_language: dict[str, list[Member]] = {}
    usual = supported(unit.network.language)
    for member in await leads_of(unit, now):
        contact = await unit.contact_of(member.id)
        by_language.setdefault(supported((contact.locale if contact else None) or usual), []).append(member)
    to = tuple(by_language.pop(usual, ()))
    chosen = tuple((said(language), tuple(members)) for language, members in by_language.items())
    return Told(unit.network, private=said(usual) if to else SILENCE, to=to, chosen=chosen)


async def leads_of(unit: Unit, now: datetime) -> tuple[Member, ...]:
    """Who leads and has been met."""
    roster = await unit.members.roster(local(now, unit.network.time_zone).date())
    return tuple(m for m in roster if m.leads and m.person_id)
