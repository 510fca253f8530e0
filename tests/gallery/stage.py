"""The stage on which the bot is made to show its cards: a made-up network, the real conversation and dispatcher."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.delivery import Dispatcher
from bot.teams.outgoing import activities, card_activity
from bot.upkeep import reconcile, send_calls
from dialogs.conversation import Conversation
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.acting import By
from meetings.network.people import Member
from storage.store import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, DAYS, EVERYBODY, Someone, a_network, member_called
from tests.conversations import KEYS, Room, buttons
from tests.dialogs.meeting_room import MadeUpLinks
from tests.fakes.wire import Clock, FakeWire

Json = dict[str, Any]
CHANNEL = "19:channel@thread.tacv2"
KIM, THE_CHAIR, A_MEMBER, ANOTHER = COORDINATOR.name, CHAIR.name, ASA.name, BO.name
LISA, TEST = Someone("Lisa Hittelund", "Perstorp", title="Socialchef"), Someone("Test Testsson")
EARLY = datetime(2026, 9, 7, 7, 0, tzinfo=UTC)
"""A Monday, two weeks and a half before the first meeting."""
MEETING, AFTER, NEXT = (datetime(2026, *day, 8, 0, tzinfo=UTC) for day in ((9, 24), (9, 25), (11, 12)))
"""Half an hour into the first meeting, the day after it, and into the second (there it is winter time)."""

WORD = "Socialtjänstlagsomställningsarbetsgruppssammankallandeansvarig"
LONG = (
    "Gemensam socialjour för barn och unga, med kostnadsfördelning, bemanning under sommar och storhelger, "
    "samverkan med polis och region, och en plan för hur kommunerna tar över när avtalet löper ut 2028"
)
MARKUP = "**Budget** [läs](https://evil.example) <b>fet</b> # `kod` {{DATE(2026-01-01)}} <at>alla</at> _2027_"
EMOJI = "🏡 Hemmaplanslösningar 👩‍👧‍👦 och 🇸🇪 nationella riktlinjer ✅"
RIGHT_TO_LEFT = "חוק השירותים החברתיים – قانون الخدمات (översättning)"
HARD = (LONG, MARKUP, WORD, EMOJI, RIGHT_TO_LEFT)
"""Titles that no card may be spoilt by."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A message with a card as Teams is sent it."""

    name: str
    activity: Json
    locale: str
    place: str

    @property
    def card(self) -> Json:
        """The card in it."""
        content: Json = self.activity["attachments"][0]["content"]
        return content


@dataclass
class Stage(Room):
    """A room in which every card that is shown is kept, under the name of what was done."""

    scene: str = ""
    wire: FakeWire = field(default_factory=FakeWire)
    clock: Clock = field(default_factory=Clock)
    shots: list[Shot] = field(default_factory=list)
    told: dict[str, list[Reply]] = field(default_factory=dict)
    """The cards that each was sent unasked the last time, oldest first."""

    async def says(self, who: str, text: str, label: str = "", **more: Any) -> Reply:
        """Somebody writes; the answer is kept when it has a label."""
        return self.kept(await super().says(who, text, **more), label)

    async def presses(self, who: str, verb: str, /, label: str = "", *, nth: int = 0, **inputs: object) -> Reply:
        """Somebody presses a button of the newest card they have that has it, known by its verb."""
        newest = (self.last[who], *reversed(self.told.get(who, [])))
        found = next(filter(None, (_with_verb(reply, verb) for reply in newest)), [])
        assert found, (
            f"{self.scene}: no {verb} among {[b.get('data', {}).get('verb') for b in buttons(self.last[who])]}"
        )
        data = dict(found[nth]["data"])
        opens = "msteams" in data
        kind = Kind.OPEN_FORM if opens else Kind.FORM if inputs else Kind.VERB
        submit = str(data["submit"]) if "submit" in data and not opens else None
        reply = await self._answer(who, kind, None, verb=verb, data=data | inputs, submit_id=submit)
        return self.kept(reply, label or verb)

    async def means(self, who: str, intent: str, label: str = "", /, **slots: object) -> Reply:
        """Somebody writes something that is understood so: for what few words mean."""
        turn = Turn(
            network=self.network,
            actor=await self.member(who),
            kind=Kind.TEXT,
            now=self.now,
            locale=self.locale,
            place=self.place,
            conversation=f"chat-of-{who}",
            key=f"meant-{next(KEYS)}",
            text=intent,
            links=self.links,
        )
        answering = Conversation(self.store, lambda _, __: Intent(intent, slots), lambda _, __: [])
        return self.kept(await answering.answer(turn), label)

    async def opens(self, who: str, verb: str, *, text: str = "", label: str = "", **data: object) -> Reply:
        """Somebody opens a form."""
        return self.kept(await super().opens(who, verb, text=text, **data), label or verb)

    async def sends(self, who: str, verb: str, /, label: str = "", **data: object) -> Reply:
        """Somebody submits a form, or presses what they kept."""
        return self.kept(await super().sends(who, verb, **data), label or verb)

    def kept(self, reply: Reply, label: str) -> Reply:
        """Keep the cards of an answer."""
        for part in (reply, *reply.then):
            for activity in activities(part):
                self._keep(activity, label, "personal" if part.private else self.place.value)
        return reply

    def shows(self, card: Json, label: str) -> None:
        """Keep a card that stands in no answer."""
        self._keep(card_activity(card), label, self.place.value)

    def _keep(self, activity: Json, label: str, place: str) -> None:
        if label and activity.get("attachments"):
            where = self.scene if self.locale == "sv" else f"{self.scene} in English"
            name = f"{where}: {' '.join(label.split())[:70]}"
            taken = sum(s.name.partition(" (")[0] == name for s in self.shots)
            self.shots.append(Shot(f"{name} ({taken + 1})" if taken else name, activity, self.locale, place))

    async def due(self, label: str, at: datetime | None = None) -> list[Json]:
        """Time goes on to then, and what is due is sent; the cards of it."""
        self.now = at or self.now
        for hour in self._until(self.now):
            await self._sends_until(hour)
            await reconcile(self.store, hour)
            await send_calls(self.store, hour)
            await self._sends_until(hour)
        shown, self.wire.shown = self.wire.shown, []
        seen: set[str] = set()
        self.told = {}
        for posting in shown:
            card = next((a["content"] for a in posting.activity.get("attachments", [])), None)
            to = posting.to.teams_id or ""
            if card and (said := str(card.get("speak"))) not in seen:
                seen.add(said)
                self._keep(posting.activity, f"{label} – {said}", "personal" if to else "channel")
            if card:
                for someone in (*EVERYBODY, LISA, TEST):
                    if to == f"29:{someone.object_id}":
                        self.last[someone.name] = Reply(card=card)
                        self.told.setdefault(someone.name, []).append(self.last[someone.name])
        return [posting.activity for posting in shown]

    async def _sends_until(self, end: datetime) -> None:
        while (due := await self.store.dispatch.next_due()) is not None and due <= end:
            self.clock.now = max(due, self.clock.now)
            await self.dispatcher.run_due()
        self.clock.now = max(end, self.clock.now)

    def _until(self, end: datetime) -> Iterator[datetime]:
        """Each night before then, when what is planned is compared, and then."""
        day = self.clock().replace(hour=1, minute=0) + timedelta(days=1)
        while day < end:
            yield day
            day += timedelta(days=1)
        yield max(end, self.clock())

    @property
    def dispatcher(self) -> Dispatcher:
        """What sends, on the stage's clock."""
        options: Json = {"bot_id": "28:bot", "links": self.links, "chance": lambda: 1.0, "sleep": self.clock.sleep}
        return Dispatcher(self.store, self.wire, self.clock, **options)

    async def member(self, name: str) -> Member:
        """Who is called so today."""
        return await member_called(self.store, self.network, name, self.now.date())

    async def by(self, name: str = KIM) -> By:
        """Them, acting now."""
        return By(await self.member(name), self.now)

    def in_channel(self) -> None:
        """What follows is said where all read."""
        self.place = Place.CHANNEL

    def in_person(self) -> None:
        """What follows is said in one's own chat."""
        self.place = Place.PERSONAL


def _with_verb(reply: Reply, verb: str) -> list[Json]:
    return [b for b in buttons(reply) if "data" in b and b["data"].get("verb") == verb]


async def a_stage(
    store: Store, scene: str, locale: str, *, now: datetime = EARLY, members: Sequence[Someone] = EVERYBODY, **more: Any
) -> Stage:
    """A network of its own for each scene."""
    options: Json = {"channel_id": CHANNEL, "team_id": f"19:team-{scene}", "service_url": "https://smba.test/"}
    options |= {"meetings": more.pop("meetings", (*DAYS, date(2027, 3, 11), date(2027, 5, 20)))} | more
    network = await a_network(store, f"Testnätverket {scene}", members=members, language=locale, **options)
    stage = Stage(store, network, now, locale=locale, links=MadeUpLinks(), scene=scene)
    stage.clock.now = now
    return stage


__all__ = ["AFTER", "ANOTHER", "A_MEMBER", "EARLY", "EMOJI", "HARD", "KIM", "LISA", "LONG", "MARKUP", "MEETING", "NEXT",
           "RIGHT_TO_LEFT", "TEST", "THE_CHAIR", "WORD", "Shot", "Stage", "a_stage"]  # fmt: skip
