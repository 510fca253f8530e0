"""The network itself: how it is set up, which of several one means, and in which language."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from dialogs.cards.network import CANCEL, CHOOSE, LEFT, OPEN, SAVE, choice_card, next_card, set_up_button, setup_card
from dialogs.cards.parts import button
from dialogs.forms import said_in_chat
from dialogs.meeting.scheduling import MOST_MEETINGS, told
from dialogs.network import settings_form
from dialogs.network.setup_form import all_faults, read_form, shown, typed_values
from dialogs.people_choices import dataset
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import day, listed, say, supported
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, following
from meetings.errors import NotForYou
from meetings.network.people import Network, NetworkState, folded
from meetings.network.roster import end_membership
from meetings.network.setup import Wanted, apply_setup, faults_of, kept_meetings
from meetings.ports import Directory, Unit

routes = Routes()
SETTINGS = re.compile(r"inställning|setting|språk|language|påminnelse|reminder", re.IGNORECASE)
OF_NETWORK = re.compile(
    r"ordförand|chair|samordnar|coordinator|medlem|member|ledam|organi[sz]ation|kommun|mötes(?!r)|möten|meetings|namn|name",
    re.IGNORECASE,
)
"""What is not among the settings, but in the form of the network itself."""


@routes.intent("set_up", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """What the network can choose; who is in it, and who leads it, where that is said or was never set up."""
    set_up = unit.network.state is not NetworkState.SETUP
    if set_up and SETTINGS.search(turn.text) and not OF_NETWORK.search(turn.text):
        return await settings_form.open_form(turn, unit)
    return await open_form(turn, unit)


@routes.intent("network_form", leads_only=True)
async def of_network(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Its name, organisations with their people, chairs and meetings, all in one form."""
    return await open_form(turn, unit)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, filled in with what is stored."""
    require(turn.actor, Act.SET_UP)
    roster = await unit.members.roster(turn.today)
    organisations = await unit.organisations.all()
    values = shown(unit.network, organisations, roster, await unit.meetings.all(), turn.today)
    form = setup_card(turn.locale, values, roster, search=dataset(turn))
    return Reply(text=said_in_chat(turn), form=form, summary=say(turn.locale, "setup-title"))


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Save the form, or show it again with everything that is wrong in it and what was typed."""
    require(turn.actor, Act.SET_UP)
    values, odd = typed_values(turn.data)
    roster = await unit.members.roster(turn.today)
    wanted, unreadable = read_form(values, turn.today)
    faults = all_faults([*odd, *unreadable], faults_of(wanted, roster, turn.today))
    if faults:
        form = setup_card(turn.locale, values, roster, faults, search=dataset(turn))
        return Reply(form=form, summary=say(turn.locale, "setup-faults", count=len(faults)))
    first_time = unit.network.state is NetworkState.SETUP
    kept = kept_meetings(wanted, await unit.meetings.all(), turn.today)
    act = await apply_setup(unit, turn.by, wanted, turn.today)
    if act is None:
        return Reply(text=say(turn.locale, "setup-unchanged"))
    return await _saved(turn, unit, wanted, kept, first_time=first_time)


@routes.verb(LEFT)
async def has_left(turn: Turn, unit: Unit) -> Reply:
    """The coordinator's word about somebody who is missing from the team."""
    require(turn.actor, Act.SET_UP)
    member = await unit.members.get(whole(turn.data, "member"))
    if member is None:
        raise NotForYou
    done = await end_membership(unit, turn.by, member, turn.today)
    return Reply(receipt=(say(turn.locale, "roster-left", name=member.name),), acts=(done.act,))


@routes.intent("switch_network")
async def switch(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Which of several networks the personal chat is about."""
    if turn.place is Place.CHANNEL:
        return Reply(text=say(turn.locale, "switch-in-chat", network=turn.network.name))
    return Reply(after=partial(_switch, turn=turn, words=str(intent.slots.get("network") or turn.text)))


@routes.verb(CHOOSE)
async def press_network(turn: Turn, unit: Unit) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """A press on one of the networks."""
    chosen = whole(turn.data, "choice")
    return Reply(after=partial(choose_network, person_id=turn.actor.person_id or 0, choice=chosen, locale=turn.locale))


async def read_minutes(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Not built yet."""
    return Reply(text=say(turn.locale, "not-yet-import-minutes"))


routes.intents.update(import_minutes=read_minutes)
"""Answered honestly, and not among the commands that the help lists."""


def which_network(locale: str, networks: Sequence[Network], place: Place = Place.PERSONAL) -> Reply:
    """The question for a person in several networks who has not chosen one.

    In a group chat it names none of them, for others read it: the names stand in the person's own chat.
    """
    if place is Place.PERSONAL:
        return Reply(card=choice_card(locale, networks), summary=say(locale, "which-network"))
    names = "\n".join(f"• {network.name}" for network in networks)
    theirs = Reply(text=f"{say(locale, 'chat-choices')}\n{names}", private=True, instead=say(locale, "private-refused"))
    return Reply(text=say(locale, "chat-which-network"), then=(theirs,))


def chat_bound(locale: str, network: Network) -> Reply:
    """Which network the group or meeting chat is about from now on."""
    return Reply(text=say(locale, "chat-bound", network=network.name))


def only_named(words: str, network: Network) -> bool:
    """Whether a message is nothing but words of the network's name."""
    said = set(folded(words).split())
    return bool(said) and said <= set(folded(network.name).split())


async def choose_network(directory: Directory, *, person_id: int, choice: int, locale: str) -> Reply:
    """Keep a person's choice, if it is one of theirs."""
    for network in await directory.networks_of(person_id):
        if network.id == choice:
            await directory.choose(person_id, choice)
            return Reply(text=say(locale, "network-chosen", network=network.name))
    raise NotForYou


def meant(words: str, networks: Sequence[Network]) -> list[Network]:
    """The networks that the words name by something only their own name has."""
    said = set(folded(words).split())
    names = {n.id: set(folded(n.name).split()) for n in networks}
    shared = {word for one in names.values() for word in one if sum(word in name for name in names.values()) > 1}
    return [n for n in networks if names[n.id] & said - shared]


async def _switch(directory: Directory, *, turn: Turn, words: str) -> Reply:
    networks = await directory.networks_of(turn.actor.person_id or 0)
    if len(networks) < 2:  # noqa: PLR2004 -- with one there is nothing to choose
        return Reply(text=say(turn.locale, "only-one-network", network=turn.network.name))
    named = meant(words, networks)
    if turn.place is Place.GROUP:
        return await _switch_chat(directory, turn, named, networks)
    if len(named) == 1:
        return await choose_network(
            directory, person_id=turn.actor.person_id or 0, choice=named[0].id, locale=turn.locale
        )
    return which_network(turn.locale, networks)


async def _switch_chat(
    directory: Directory, turn: Turn, named: Sequence[Network], networks: Sequence[Network]
) -> Reply:
    """Another network for the chat, named in it: who is in the chat has said so, and no card can make it up."""
    if len(named) != 1:
        return which_network(turn.locale, networks, turn.place)
    known = await directory.chat(turn.network.tenant_id, turn.conversation.partition(";messageid=")[0])
    if known is not None:  # else it is bound now, when this has been answered
        await directory.bind_chat(replace(known, network_id=named[0].id, bound_at=turn.now))
    return chat_bound(supported(named[0].language), named[0])  # all read it


async def _saved(turn: Turn, unit: Unit, wanted: Wanted, kept: list[Meeting], *, first_time: bool) -> Reply:
    roster = await unit.members.roster(turn.today)
    network = unit.network
    locale = turn.locale
    coming = following(await unit.meetings.all(), turn.local_now)
    chairs = listed(locale, [m.name for m in roster if m.id in wanted.chairs])
    lines = [
        say(
            locale,
            "setup-saved",
            network=network.name,
            organisations=len(await unit.organisations.all()),
            members=len(roster),
            chairs=chairs,
        )
    ]
    if coming:
        lines.append(told(turn, coming))
    waiting = [m.name for m in roster if m.person_id is None]
    if waiting:
        lines.append(say(locale, "setup-not-in-team", names=listed(locale, waiting)))
    if kept:
        lines.append(say(locale, "setup-kept", days=listed(locale, [day(locale, m.starts_on) for m in kept])))
    buttons = [set_up_button(locale, network, "setup-again")]
    buttons += [
        button(say(locale, "meeting-cancel", day=day(locale, m.starts_on, year=False)), CANCEL, meeting=m.id)
        for m in kept[:MOST_MEETINGS]
    ]
    post = Reply(text=say(network.language, "setup-ready", network=network.name, chairs=chairs)) if first_time else None
    then = Reply(card=next_card(locale, turn.today.year, planned=coming is not None), summary=say(locale, "setup-then"))
    return Reply(receipt=tuple(lines), buttons=tuple(buttons), post=post, then=(then,) if first_time else ())
