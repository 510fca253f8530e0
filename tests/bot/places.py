"""What came in from wherever a test says, answered by the bot's own receiver over a real database."""

from dataclasses import dataclass, field
from itertools import count

from bot.conversing import conversation
from bot.events import Events
from bot.live_cards import Around, LiveCards
from bot.receiver import Receiver
from bot.teams.incoming import Incoming, Person, Via
from dialogs.turn import Kind, Place, Reply
from meetings.calendar.workdays import is_working_day
from meetings.ports import Store
from tests.builders import BOT, SERVICE_URL, TENANT, Someone
from tests.conversations import heard
from tests.dialogs.meeting_room import MadeUpLinks
from tests.fakes.wire import Clock, FakeWire

TEAM = "19:team-of-the-network@thread.tacv2"
CHANNEL = "19:meetings@thread.tacv2"
CHAT = "19:chair-and-coordinator@thread.v2"
MEETING_CHAT = "19:meeting_abc@thread.v2"
KEYS = count(1)
WHERE: dict[Place, dict[str, object]] = {
    Place.PERSONAL: {"conversation": "a:1chat"},
    Place.CHANNEL: {"conversation": f"{CHANNEL};messageid=1", "channel_id": CHANNEL, "team_id": TEAM},
    Place.GROUP: {"conversation": CHAT},
}


@dataclass
class Doorway:
    """The receiver, and how to speak to it."""

    store: Store
    clock: Clock = field(default_factory=Clock)
    receiver: Receiver = field(init=False)

    def __post_init__(self) -> None:
        links = MadeUpLinks()
        live = LiveCards(self.store, FakeWire(), Around(self.clock, links, is_working_day))
        events = Events(self.store, NobodyListed(), self.clock)  # type: ignore[arg-type]  # no more is asked of it
        self.receiver = Receiver(self.store, conversation(self.store), events, self.clock, links, is_working_day, live)

    async def says(self, who: Someone, text: str, place: Place, **more: object) -> str:
        """Somebody writes; what is heard there, with what is private marked."""
        return told(await self.hears(who, text, place, **more))

    async def hears(self, who: Someone, text: str, place: Place, **more: object) -> Reply:
        """The same, as the wire gets it."""
        return await self.receiver.message(coming(who, place, text=text, **more))

    async def presses(self, who: Someone, verb: str, place: Place, data: dict[str, object], **more: object) -> str:
        """Somebody presses a button that carries this data."""
        pressed = {"via": Via.CARD, "kind": Kind.VERB, "verb": verb, "data": data, **more}
        return told(await self.receiver.message(coming(who, place, **pressed)))


class NobodyListed:
    """A Teams that lists nobody."""

    async def members(self, service_url: str, conversation_id: str) -> list[object]:
        del service_url, conversation_id
        return []


def coming(who: Someone, place: Place, **more: object) -> Incoming:
    """A message with a mention, unless `more` says otherwise."""
    given: dict[str, object] = {
        "via": Via.MESSAGE,
        "kind": Kind.TEXT,
        "key": f"activity-{next(KEYS)}",
        "tenant_id": TENANT,
        "sender": Person(f"29:{who.object_id}", who.object_id, who.name),
        "bot_id": BOT,
        "service_url": SERVICE_URL,
        "place": place,
        "mentioned": True,
    }
    return Incoming(**{**given, **WHERE[place], **more})  # type: ignore[arg-type]


def told(reply: Reply) -> str:
    """What is read in the place itself; what goes to the person's own chat stands in brackets."""
    parts = [reply, *reply.then]
    said = [f"({heard_alone(part)})" if part.private else heard_alone(part) for part in parts]
    return "\n".join(part for part in said if part)


def heard_alone(part: Reply) -> str:
    """One part, without what follows it."""
    return heard(Reply(text=part.text, card=part.card, form=part.form))
