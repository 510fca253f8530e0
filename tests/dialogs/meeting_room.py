"""One meeting of the test network, and messages to the bot there whose meaning is given, not understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

from dialogs.conversation import Conversation
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.agenda.items import AgendaItem
from meetings.calendar.days import Meeting
from meetings.network.people import Network
from meetings.ports import DocumentKind, Store
from meetings.reminders.deliveries import Planned
from tests.builders import CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import buttons

KEYS = count(1)
DURING = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
"""Half an hour into the first meeting, which is from half past nine to eleven in Sweden."""
POINTS = ("Budget", "Lokaler för verksamheten", "Nätverkskartan")


class MadeUpLinks:
    """Addresses that lead nowhere."""

    def minutes(
        self, network_id: int, meeting_id: int, now: datetime, kind: DocumentKind = DocumentKind.MINUTES
    ) -> str:
        return f"https://bot.example/documents/{kind}-{network_id}-{meeting_id}"

    def document(
        self, kind: DocumentKind, network_id: int, meeting_id: int, until: datetime, language: str = ""
    ) -> str:
        return f"https://bot.example/documents/{kind}-{network_id}-{meeting_id}-{until:%Y%m%d}"

    def listing(self, kind: DocumentKind, network_id: int, selection: str, until: datetime, language: str = "") -> str:
        return f"https://bot.example/documents/{kind}-{network_id}-{selection}-{until:%Y%m%d%H%M}"

    def outside(self, network_id: int, secret: str) -> str:
        return f"https://bot.example/outside/{network_id}-{secret}"


@dataclass
class MeetingRoom:
    """The network, what time it is, and whether one speaks in the channel or in private."""

    store: Store
    network: Network
    now: datetime = DURING
    place: Place = Place.PERSONAL
    links: MadeUpLinks | None = None
    posted: list[Reply] = field(default_factory=list)
    """What went to the network's channel."""

    async def means(self, who: str, intent: str, /, **slots: object) -> Reply:
        """Somebody writes something that is understood as that intent."""
        return await self._answer(who, Intent(intent, slots), kind=Kind.TEXT)

    async def presses(self, who: str, title: str, reply: Reply, **inputs: object) -> Reply:
        """Somebody presses a button on an answer."""
        data = next(b for b in buttons(reply) if b["title"] == title)["data"]
        kind = Kind.OPEN_FORM if "msteams" in data else Kind.VERB
        return await self._answer(who, Intent("none"), kind=kind, verb=data["verb"], data={**data, **inputs})

    async def sends(self, who: str, verb: str, **data: object) -> Reply:
        """A press on a card that somebody made up, or kept."""
        return await self._answer(who, Intent("none"), kind=Kind.VERB, verb=verb, data=data)

    async def _answer(self, who: str, intent: Intent, **fields: object) -> Reply:
        turn = Turn(
            network=self.network,
            actor=await member_called(self.store, self.network, who, self.now.date()),
            kind=Kind.TEXT,
            now=self.now,
            locale="sv",
            place=self.place,
            conversation=f"chat-of-{who}" if self.place is Place.PERSONAL else "channel",
            key=f"said-{next(KEYS)}",
            links=self.links,
        )
        conversation = Conversation(self.store, lambda text, context: intent, self._post)
        self.now += timedelta(seconds=20)
        return await conversation.answer(replace(turn, **fields))  # type: ignore[arg-type]

    def _post(self, turn: Turn, reply: Reply) -> list[Planned]:
        self.posted.append(reply)
        return []

    async def notes(self) -> list[tuple[str, str]]:
        """What is recorded at the first meeting: (title of the point, text)."""
        async with self.store.reading(self.network.id) as unit:
            items = {i.id: i.title for i in await unit.agenda.all()}
            standing = {s.id: s.title for s in await unit.standing.all()}
            kept = await unit.notes.of_meeting((await self.first()).id)
        return [(items.get(n.agenda_item_id) or standing.get(n.standing_item_id) or n.heading, n.text) for n in kept]

    async def attendance(self, meeting: int = 0) -> Mapping[str, str]:
        """Who takes part in a meeting, and how."""
        async with self.store.reading(self.network.id) as unit:
            names = {m.id: m.name for m in await unit.members.all()}
            day = (await meetings_of(self.store, self.network))[meeting]
            rows = await unit.attendance.of_meeting(day.id)
        return {names.get(a.member_id, a.name): str(a.status) for a in rows if not a.removed}

    async def first(self) -> Meeting:
        """The first meeting as it is stored."""
        return (await meetings_of(self.store, self.network))[0]


async def a_meeting(store: Store, **more: object) -> MeetingRoom:
    """The network with three points on the agenda of its first meeting: numbers 3 to 5 between the standing ones."""
    network = await a_network(store, **more)
    proposer = await member_called(store, network, CHAIR.name)
    first = (await meetings_of(store, network))[0]
    async with store.unit(network.id) as unit:
        for n, title in enumerate(POINTS, start=1):
            await unit.agenda.add(
                AgendaItem(0, network.id, first.id, title, proposer.id, DURING - timedelta(days=9), position=n)
            )
        await unit.commit()
    return MeetingRoom(store, network)


__all__ = ["CHAIR", "COORDINATOR", "DAYS", "DURING", "MadeUpLinks", "MeetingRoom", "a_meeting"]
