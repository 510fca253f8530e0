"""Which network something is about: the place decides, and where it does not, who speaks (docs/places.md)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.teams.incoming import Incoming
from dialogs.actions.all_networks import spans
from dialogs.network.choosing import meant
from dialogs.resolving import whole
from dialogs.turn import Kind, Place
from meetings.errors import NotForYou
from meetings.network.chats import ChatKind
from meetings.network.people import Network, Person
from meetings.ports import Directory, Store


@dataclass(frozen=True, slots=True)
class Whose:
    """What is known: the network, or those among which the person has to say; neither for a stranger."""

    network: Network | None = None
    several: tuple[Network, ...] = ()
    binds: bool = False
    """The chat is about that network from now on: nobody has said so before."""


async def whose(directory: Directory, incoming: Incoming, person: Person) -> Whose:
    """Whose matter it is. That the person is a member is asked again of the network itself.

    Raises NotForYou for a card of a network that is not the place's, or not the person's.
    """
    found = await _of_place(directory, incoming, person)
    asked = _on_the_card(incoming)
    if asked is None or (found.network and found.network.id == asked):
        return found
    among = [one for one in found.several if one.id == asked]
    if not among:
        raise NotForYou
    return Whose(among[0])


async def of_event(store: Store, incoming: Incoming) -> Network | None:
    """The network of the team, channel, group or meeting chat in which something happened."""
    if incoming.place is Place.CHANNEL or incoming.team_id is not None:
        return await _of_team(store.directory, incoming)
    chat = await store.directory.chat(incoming.tenant_id, chat_of(incoming.conversation))
    if incoming.place is Place.PERSONAL or chat is None:
        return None
    async with store.reading(chat.network_id) as unit:
        return unit.network


def chat_of(conversation: str) -> str:
    """The chat itself, without the thread in it."""
    return conversation.partition(";messageid=")[0]


def kind_of_chat(incoming: Incoming) -> ChatKind:
    """A meeting has its own chat; any other with several people in it is a group chat."""
    return ChatKind.MEETING if incoming.meeting_id else ChatKind.GROUP


async def _of_place(directory: Directory, incoming: Incoming, person: Person) -> Whose:
    """As far as the place says; the networks of the person where it does not."""
    if incoming.place is Place.CHANNEL or incoming.team_id is not None:
        return Whose(await _of_team(directory, incoming))
    networks = await directory.networks_of(person.id)
    if incoming.place is Place.PERSONAL:
        return _in_own_chat(incoming, person, networks)
    chat = await directory.chat(incoming.tenant_id, chat_of(incoming.conversation))
    if chat is not None:
        return Whose(next((n for n in networks if n.id == chat.network_id), None))
    named = meant(incoming.text, networks) if incoming.kind is Kind.TEXT else []
    found = _one_of(named if len(named) == 1 else networks)
    spoken_to = incoming.kind is Kind.TEXT and incoming.mentioned
    return replace(found, binds=found.network is not None and spoken_to)


def _in_own_chat(incoming: Incoming, person: Person, networks: Sequence[Network]) -> Whose:
    """The one that was chosen, unless a card says another."""
    if _on_the_card(incoming) is not None:
        return Whose(several=tuple(networks))
    found = _one_of([n for n in networks if n.id == person.chosen_network_id] or networks)
    if found.several and incoming.kind is Kind.TEXT and spans(incoming.text):
        return Whose(found.several[0])  # what is asked over all of them can be asked in any
    return found


async def _of_team(directory: Directory, incoming: Incoming) -> Network | None:
    """Whatever channel of it; where Teams names no team (a meeting's events), the network whose channel it is."""
    if incoming.team_id is not None:
        return await directory.network_of_team(incoming.tenant_id, incoming.team_id)
    for network in await directory.networks():
        ours = network.tenant_id == incoming.tenant_id
        if ours and incoming.channel_id and incoming.channel_id in (network.channel_id, network.team_id):
            return network
    return None


def _on_the_card(incoming: Incoming) -> int | None:
    return whole(incoming.data, "network") if "network" in incoming.data else None


def _one_of(networks: Sequence[Network]) -> Whose:
    return Whose(networks[0]) if len(networks) == 1 else Whose(several=tuple(networks))
