"""The first words in somebody's own chat: who they are here, three things to write, and where there is more."""

from collections.abc import Sequence
from datetime import datetime

from dialogs.cards.helping import help_card, subject_button
from dialogs.cards.network import set_up_button
from dialogs.cards.parts import plain
from dialogs.help import commands_for, told
from dialogs.helping.needed import needed
from dialogs.helping.own import own_of
from dialogs.texts import listed, say
from dialogs.turn import Kind, Place, Reply, Turn
from meetings.calendar.days import local
from meetings.network.people import Member, MemberKind, Network, NetworkState, Person, Role
from meetings.ports import Store

THINGS = 3
"""Examples in a greeting."""
SUBJECTS = ("agenda", "actions")
"""The help that has a button there."""


async def greeted(store: Store, person: Person | None, now: datetime, locale: str) -> Reply:
    """The greeting for somebody who has just added the bot; what to do, for who is in no network.

    `locale` is what they read when nothing else is known of them.
    """
    networks = await store.directory.networks_of(person.id) if person else []
    places = [place for network in networks if (place := await _place(store, network, person, now))] if person else []
    if person is None or not places:
        return Reply(text=say(locale, "greeting-in-none"))
    network, actor = next((place for place in places if place[0].id == person.chosen_network_id), places[0])
    turn = Turn(network, actor, Kind.TEXT, now, locale, Place.PERSONAL, conversation="", key="")
    return await _greeting(store, turn, places)


async def _greeting(store: Store, turn: Turn, places: Sequence[tuple[Network, Member]]) -> Reply:
    locale = turn.locale
    async with store.reading(turn.network.id) as unit:
        own = await own_of(turn, unit)
    commands = needed(turn.network, turn.actor, own, commands_for(leads=turn.actor.leads))
    shown = [told(turn, own, command) for command in commands[:THINGS]]
    title = say(locale, "greeting-title", name=_first_name(turn.actor.name))
    buttons = [subject_button(locale, name) for name in SUBJECTS]
    if turn.actor.leads and turn.network.state is NetworkState.SETUP:
        buttons.insert(0, set_up_button(locale, turn.network))
    several = say(locale, "greeting-several") if len(places) > 1 else ""
    lead = " ".join(part for part in (_where(locale, places), several, say(locale, "greeting-lead")) if part)
    card = help_card(title, shown, lead=lead, more=say(locale, "greeting-more"), buttons=buttons)
    return Reply(card=card, summary=title)


async def _place(store: Store, network: Network, person: Person, now: datetime) -> tuple[Network, Member] | None:
    async with store.reading(network.id) as unit:
        member = await unit.members.of_person(person.id, local(now, network.time_zone).date())
    return (network, member) if member else None


def _where(locale: str, places: Sequence[tuple[Network, Member]]) -> str:
    """Which networks they are in, and as what."""
    said = [say(locale, "greeting-as", role=_role(member), network=plain(network.name)) for network, member in places]
    return say(locale, "greeting-where", places=listed(locale, said))


def _role(member: Member) -> str:
    if Role.CHAIR in member.roles:
        return "chair"
    if Role.COORDINATOR in member.roles:
        return "coordinator"
    return member.kind.value if member.kind is not MemberKind.MEMBER else "member"


def _first_name(name: str) -> str:
    """What somebody is called by: "Maja" of "Maja Mallqvist" and of "Mallqvist, Maja"."""
    last, comma, first = name.partition(",")
    words = (first if comma and first.strip() else last).split()
    return words[0] if words else name
