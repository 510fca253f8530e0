"""What becomes of messages: a sign is put on a receipt of the bot's, a message is edited, deleted or put back."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.teams.incoming import Event, Incoming
from bot.when import happened_at
from bot.whose import of_event
from dialogs.conversation import Conversation
from dialogs.receipts import Changed
from dialogs.turn import SILENCE, Kind, Place, Reply, Turn
from meetings.calendar.days import local
from meetings.calendar.workdays import WorkingDay
from meetings.network.hearing import of_message
from meetings.network.people import Member, Network, Person
from meetings.ports import Links, Store
from meetings.receipts import Receipt
from meetings.typed import printable

CROSSES = frozenset({"274c", "274e", "2716", "2717", "2718", "1f5d9", "1f5f4", "1f6ab"})
"""Signs that say no, by their code points: Teams calls the usual one 274c_crossmark."""
CROSS_WORDS = frozenset({"crossmark", "cross_mark", "cross", "x", "no", "heavymultiplicationx", "cancel"})
"""Names under which it may come besides."""
VARIANT = "\ufe0f"
DELETED = "softDeleteMessage"
FOLLOWED = frozenset({"editMessage", "undeleteMessage", DELETED})


@dataclass(frozen=True, slots=True)
class Found:
    """The receipt that it is about, its network, and who did it."""

    network: Network
    actor: Member
    receipt: Receipt


class Afterwards:
    """Hands to the conversation what is about a receipt; everything else is nobody's matter."""

    def __init__(
        self,
        store: Store,
        conversation: Conversation,
        clock: Callable[[], datetime],
        links: Links,
        working_day: WorkingDay,
    ) -> None:
        self._store = store
        self._conversation = conversation
        self._clock = clock
        self._links = links
        self._working_day = working_day

    async def happened(self, incoming: Incoming) -> Reply:
        """What is said to it."""
        crossed = incoming.event is Event.REACTED
        if not (_is_cross(incoming) if crossed else incoming.name in FOLLOWED):
            return SILENCE
        person = await self._store.directory.person(incoming.person_tenant_id, incoming.object_id)
        found = await self._found(incoming, person, crossed=crossed) if person else None
        if found is None or person is None:
            return SILENCE
        turn = self._turn(incoming, found, person, crossed=crossed)
        change = Changed(found.receipt.id, happened_at(incoming, self._clock()))
        reply = await self._talk_of(incoming)(turn, change)
        # Where it was refused, or nothing was left to do, nothing was saved, nor that it has been heard.
        receipt = found.receipt
        await self._store.directory.hear(
            found.network.tenant_id, receipt.conversation, of_message(receipt.said), change.at
        )
        return reply

    def _talk_of(self, incoming: Incoming) -> Callable[[Turn, Changed], Awaitable[Reply]]:
        if incoming.event is Event.REACTED:
            return self._conversation.crossed
        return self._conversation.deleted if incoming.name == DELETED else self._conversation.edited

    async def _found(self, incoming: Incoming, person: Person, *, crossed: bool) -> Found | None:
        for network in await self._networks(incoming, person):
            today = local(self._clock(), network.time_zone).date()
            async with self._store.reading(network.id) as unit:
                if crossed:
                    receipt = await unit.receipts.shown_as(incoming.conversation, incoming.card_id or "")
                else:
                    receipt = await unit.receipts.of_message(incoming.conversation, incoming.activity_id)
                actor = await unit.members.of_person(person.id, today) if receipt else None
            if receipt is not None and actor is not None:
                theirs = actor.id == receipt.member_id or actor.leads
                return Found(network, actor, receipt) if theirs else None
        return None

    async def _networks(self, incoming: Incoming, person: Person) -> Sequence[Network]:
        if incoming.place is Place.CHANNEL:
            network = await of_event(self._store, incoming)
            return [network] if network else []
        return await self._store.directory.networks_of(person.id)

    def _turn(self, incoming: Incoming, found: Found, person: Person, *, crossed: bool) -> Turn:
        return Turn(
            network=found.network,
            actor=found.actor,
            kind=Kind.VERB if crossed else Kind.TEXT,
            now=self._clock(),
            locale=person.locale or found.network.language,
            place=incoming.place,
            conversation=found.receipt.conversation,
            key=incoming.key,
            text="" if crossed else printable(incoming.text),
            verb="undo" if crossed else "",
            message="" if crossed else incoming.activity_id,
            links=self._links,
            working_day=self._working_day,
        )


def _is_cross(incoming: Incoming) -> bool:
    added = incoming.data.get("reactionsAdded")
    kinds = [one.get("type") for one in added if isinstance(one, dict)] if isinstance(added, list) else []
    return any(_means_cross(kind) for kind in kinds if isinstance(kind, str))


def _means_cross(kind: str) -> bool:
    """Teams names a sign by its code point and a word, by a word alone, or by the sign itself."""
    plain = kind.strip().strip(":()").removesuffix(VARIANT).casefold()
    code, _, _ = plain.partition("_")
    itself = f"{ord(plain):x}" if len(plain) == 1 else ""
    return code in CROSSES or itself in CROSSES or plain in CROSS_WORDS
