"""Between the wire and the conversation: who it is, in which network, and what time it is."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import structlog

from bot.afterwards import Afterwards
from bot.events import Events
from bot.finding import found
from bot.late import late_answers
from bot.live_cards import LiveCards
from bot.shown import Shown
from bot.teams.incoming import Event, Incoming, Via
from bot.teams.outbox import Posting
from bot.teams.outcome import NotSent, Sent
from bot.whose import chat_of, kind_of_chat, whose
from dialogs.cards.network import CHOOSE
from dialogs.conversation import Conversation, refused
from dialogs.live import REFRESH
from dialogs.network.choosing import chat_bound, choose_network, only_named, which_network
from dialogs.network.speaking import asked_for, language_of, spoken
from dialogs.resolving import whole
from dialogs.texts import say, supported
from dialogs.turn import SILENCE, Kind, Place, Reply, Turn
from meetings.calendar.days import local
from meetings.calendar.workdays import WorkingDay
from meetings.errors import NotForYou, Refusal, StoreUnavailable
from meetings.network.chats import Chat
from meetings.network.people import Member, Network, Person
from meetings.ports import Contact, Links, Store
from meetings.typed import one_line, printable

log = structlog.get_logger()
LONGEST_NAME = 80
"""Characters of a request's name in the log."""
CHOICES = "application/search"
"""What Teams calls it when somebody types in a field whose choices are searched."""
Clock = Callable[[], datetime]
PAUSES = (1, 2, 5, 10, 30, 60, 120, 300)
"""Seconds between two tries to write down what happened in a team."""


class Receiver:
    """Turns what came in into a turn, and hands it to the conversation.

    Whoever is not a member of a network learns nothing of it, not even that it exists.
    """

    def __init__(
        self,
        store: Store,
        conversation: Conversation,
        events: Events,
        clock: Clock,
        links: Links,
        working_day: WorkingDay,
        live_cards: LiveCards,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._conversation = conversation
        self._clock = clock
        self._links = links
        self._working_day = working_day
        self._events = events
        self._sleep = sleep
        self._shown = Shown(store, live_cards)
        self._afterwards = Afterwards(store, conversation, clock, links, working_day)

    async def message(self, incoming: Incoming) -> Reply:
        """A person wrote, pressed, opened or submitted something. What was done is committed on return."""
        if incoming.via is Via.UNKNOWN:
            log.info("request-unknown", name=incoming.name[:LONGEST_NAME], activity=incoming.key)
            return Reply(text=say(supported(incoming.locale), "unknown-request"))
        if incoming.name == CHOICES:
            return await self._choices(incoming)
        if incoming.via is Via.QUERY:
            return await found(self._store, incoming, self._clock())
        person = await self._met(incoming)
        try:
            if incoming.verb == CHOOSE and "network" not in incoming.data:
                choice = whole(incoming.data, "choice")
                locale = await self._language(incoming, person)
                return await choose_network(self._store.directory, person_id=person.id, choice=choice, locale=locale)
            return await self._answered(incoming, person)
        except Refusal as refusal:
            return refused(await self._language(incoming, person), refusal) if _asked(incoming) else SILENCE

    async def event(self, incoming: Incoming) -> Reply:
        """Something happened; the answer, if any, is said where it happened.

        Teams tells of it once: a database that is away is waited for. It may be done again, and late.
        """
        for pause in PAUSES:
            try:
                return await self._happened(incoming)
            except StoreUnavailable:
                log.warning("event-waits", what=incoming.event, activity=incoming.key, seconds=pause)
                await self._sleep(pause)
        return await self._happened(incoming)

    async def _happened(self, incoming: Incoming) -> Reply:
        if incoming.event in (Event.REACTED, Event.MESSAGE_CHANGED):
            return await self._afterwards.happened(incoming)
        return await self._events.happened(incoming)

    async def failed(self, incoming: Incoming, error: Exception) -> Reply:
        """What the person is told when `message` raised: nothing was saved."""
        log.error("turn_failed", activity=incoming.key, error=type(error).__name__, exc_info=error)
        locale = supported(incoming.locale)
        with suppress(Exception):  # what failed may be what tells their language; the answer must come all the same
            person = await self._store.directory.person(incoming.person_tenant_id, incoming.object_id)
            locale = await self._language(incoming, person)
        return Reply(text=say(locale, "error-not-saved"))

    async def unsent(self, incoming: Incoming, postings: list[Posting], fault: NotSent) -> None:
        """Keep answers that Teams did not take, to be sent later."""
        network = await self._network(incoming)
        log.warning("answer_late", activity=incoming.key, outcome=type(fault).__name__, kept=network is not None)
        if network is not None:
            async with self._store.unit(network.id) as unit:
                await unit.deliveries.plan(late_answers(incoming.key, postings, fault, self._clock(), network))
                await unit.commit()

    async def sent(self, incoming: Incoming, posting: Posting, sent: Sent) -> None:
        """Remember where it stands."""
        del incoming
        await self._shown.keep(posting, sent)

    async def _choices(self, incoming: Incoming) -> Reply:
        """What a form's field offers for what is typed in it; nothing to whoever is not in the network it says."""
        kind, _, key = str(incoming.data.get("dataset") or "").partition("/")
        person = await self._store.directory.person(incoming.person_tenant_id, incoming.object_id)
        networks = await self._store.directory.networks_of(person.id) if person else []
        network = next((n for n in networks if str(n.id) == key), None)
        actor = await self._actor(network, person) if network and person else None
        if network is None or person is None or actor is None:
            return SILENCE
        asked = replace(incoming, kind=Kind.VERB, verb=kind, text=str(incoming.data.get("queryText") or ""))
        return Reply(choices=await self._conversation.choices(self._turn(asked, network, actor, person)))

    async def _answered(self, incoming: Incoming, person: Person) -> Reply:
        """The answer of the network it is about; of none, that there is none."""
        found = await whose(self._store.directory, incoming, person)
        if found.several:
            return await self._without_network(incoming, person, found.several)
        actor = await self._actor(found.network, person) if found.network else None
        if actor is None and _asked(incoming) and await self._events.newcomer(incoming, found.network, person):
            found = await whose(self._store.directory, incoming, person)
            actor = await self._actor(found.network, person) if found.network else None
        if found.network is not None and actor is not None:
            await self._events.spoken(incoming, found.network, person, actor)
        if found.network is None or actor is None:
            return await self._without_network(incoming, person)
        if found.binds and only_named(incoming.text, found.network):
            return await self._bound(incoming, found.network, SILENCE)
        reply = await self._conversation.answer(self._turn(incoming, found.network, actor, person))
        bound = found.binds and not reply.silent
        return await self._bound(incoming, found.network, reply) if bound else reply

    async def _without_network(self, incoming: Incoming, person: Person, several: Sequence[Network] = ()) -> Reply:
        """What is said while it is not known which network is meant, or there is none; a language can be asked for."""
        if not _asked(incoming):
            return SILENCE
        wanted = asked_for(incoming.text, self._clock()) if incoming.kind is Kind.TEXT else None
        if wanted:
            return await spoken(self._store.directory, person_id=person.id, language=wanted)
        locale = await self._language(incoming, person)
        if several:
            return which_network(locale, list(several), incoming.place)
        return Reply(text=say(locale, "stranger"))

    async def _language(self, incoming: Incoming, person: Person | None) -> str:
        return await language_of(self._store.directory, person, incoming.locale)

    async def _met(self, incoming: Incoming) -> Person:
        contact = Contact(
            service_url=incoming.service_url,
            tenant_id=incoming.tenant_id,
            bot_id=incoming.bot_id,
            teams_id=incoming.sender.teams_id,
            conversation_id=incoming.conversation if incoming.place is Place.PERSONAL else None,
        )
        return await self._store.directory.meet(
            incoming.person_tenant_id, incoming.object_id, one_line(incoming.sender.name), contact
        )

    async def _network(self, incoming: Incoming) -> Network | None:
        """The network an answer was about; None when there is nowhere to keep it."""
        person = await self._store.directory.person(incoming.person_tenant_id, incoming.object_id)
        try:
            return (await whose(self._store.directory, incoming, person)).network if person else None
        except NotForYou:  # a card of a network that is not theirs
            return None

    async def _bound(self, incoming: Incoming, network: Network, reply: Reply) -> Reply:
        """The chat is about that network from now on, and that is said after the answer."""
        chat = Chat(
            incoming.tenant_id,
            chat_of(incoming.conversation),
            network.id,
            kind_of_chat(incoming),
            incoming.service_url,
            self._clock(),
        )
        await self._store.directory.bind_chat(chat)
        told = chat_bound(supported(network.language), network)
        if reply.silent or reply == told:
            return told
        return replace(reply, then=(*reply.then, told))

    async def _actor(self, network: Network, person: Person) -> Member | None:
        today = local(self._clock(), network.time_zone).date()
        async with self._store.reading(network.id) as unit:
            return await unit.members.of_person(person.id, today)

    def _turn(self, incoming: Incoming, network: Network, actor: Member, person: Person) -> Turn:
        assert incoming.kind is not None
        return Turn(
            network=network,
            actor=actor,
            kind=incoming.kind,
            now=self._clock(),
            locale=person.locale or network.language,
            place=incoming.place,
            conversation=incoming.conversation,
            key=incoming.key,
            text=printable(incoming.text),
            message=incoming.activity_id if incoming.via is Via.MESSAGE and incoming.kind is Kind.TEXT else "",
            verb=incoming.verb,
            data={name: _printable(value) for name, value in incoming.data.items()},
            mentioned=incoming.mentioned,
            submit_id=incoming.submit_id,
            attachment=incoming.attachments[0].name if incoming.attachments else None,
            links=self._links,
            working_day=self._working_day,
        )


def _asked(incoming: Incoming) -> bool:
    """Whether a person waits for an answer; a reader's own card is asked for by the client."""
    return (incoming.mentioned or incoming.kind is not Kind.TEXT) and incoming.verb != REFRESH


def _printable(value: object) -> object:
    """What a form holds as people typed it; a card of ours holds no text deeper down."""
    return printable(value) if isinstance(value, str) else value
