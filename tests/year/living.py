"""The example network lives through a diary: its clock goes on, people write, and what is due is sent."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.delivery import Dispatcher
from bot.load import load_text
from bot.teams.outbox import Posting
from bot.upkeep import reconcile, send_calls
from dialogs.network.arrivals import Team, installed
from dialogs.turn import Json, Place, Reply
from meetings.network.people import Network
from meetings.network.roster import Listed
from storage.store import Store
from tests.conversations import Room, buttons, heard
from tests.fakes.wire import Clock, FakeWire
from tests.office import LINKS
from tests.year.diary import ZONE, Entry

EXAMPLE = Path(__file__).parents[2] / "examples" / "familjen.yaml"
SUBSTITUTES = Path(__file__).parent / "substitutes.yaml"
SERVICE = "https://smba.example/"
CHANNEL = "kanalen"
TUESDAY = 1
"""When the list is compared in any case: Monday's weekly letter has gone, and the next is to be planned."""
NIGHT, MORNING = time(1), time(8, 30)
"""When the list is compared with what is planned, and when calls go out by themselves."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Something the bot said: unasked, or as an answer to an entry of the diary."""

    at: datetime
    to: str
    said: str
    answers: Entry | None = None


@dataclass
class Living:
    """The network, its clock, and everything that is said in it."""

    store: Store
    network: Network
    clock: Clock
    wire: FakeWire = field(default_factory=FakeWire)
    heard: list[Heard] = field(default_factory=list)
    room: Room = field(init=False)
    dispatcher: Dispatcher = field(init=False)
    faults: list[str] = field(default_factory=list)
    """What was not answered as the diary says."""
    names: dict[str, str] = field(default_factory=dict)
    """Who is meant by an id in Teams."""
    happens: Callable[[str], None] | None = None
    """Told what the diary says that happens to the network and is nobody's word."""

    def __post_init__(self) -> None:
        self.room = Room(self.store, self.network, self.clock(), links=LINKS)
        self.dispatcher = Dispatcher(
            self.store, self.wire, self.clock, bot_id="28:bot", links=LINKS, chance=lambda: 1.0, sleep=self.clock.sleep
        )

    async def through(self, entries: Iterable[Entry], until: datetime) -> None:
        """Everything in the diary, and the days between, to the end."""
        for entry in entries:
            await self._passes(entry.at)
            await self.does(entry)
        await self._passes(until)

    async def _passes(self, to: datetime) -> None:
        """Time goes on; nights and mornings have their work, and what falls due is sent when it does.

        The comparison is made in the night after something was done, and once a week: else nothing is found.
        """
        assert to.astimezone(UTC) >= self.clock(), f"{to} comes before {self.clock()}"
        first = day = self.clock().astimezone(ZONE).date()
        while day <= to.date():
            worth_it = day.weekday() == TUESDAY or day - first <= timedelta(days=1)
            for hour, work in ((NIGHT, reconcile), (MORNING, send_calls)):
                at = datetime.combine(day, hour, ZONE)
                if self.clock() < at <= to and (work is send_calls or worth_it):
                    await self._sends_until(at)
                    await work(self.store, self.clock())
            day += timedelta(days=1)
        await self._sends_until(to)

    async def _sends_until(self, to: datetime) -> None:
        end = to.astimezone(UTC)
        while (due := await self.store.dispatch.next_due()) is not None and due <= end:
            self.clock.now = max(due.astimezone(UTC), self.clock.now)
            await self.dispatcher.run_due()
            self._notes_what_was_shown()
        self.clock.now = max(end, self.clock.now)

    def _notes_what_was_shown(self) -> None:
        told = []
        for posting in self.wire.shown:
            to = self.names.get(posting.to.teams_id or "", CHANNEL if posting.to.channel_id else "?")
            shown = _as_reply(posting)
            told.append(Heard(self.clock(), to, heard(shown)))
            if shown.card:
                self.room.last[to] = shown
        self.heard += sorted(told, key=lambda h: (h.said, h.to))
        self.wire.shown.clear()

    async def does(self, entry: Entry) -> None:
        """What stands in the diary, now."""
        if entry.happens:
            assert self.happens, f"{entry}: nothing happens here by itself"
            self.happens(entry.happens)
            return
        self.room.now = self.clock()
        self.room.place = Place.CHANNEL if entry.in_channel else Place.PERSONAL
        reply = await self._answer(entry)
        said = heard(reply)
        self.heard.append(Heard(self.clock(), entry.who, said, entry))
        self.faults += [f"{entry} was answered {said!r}, without {w!r}" for w in entry.hears if w not in said]

    async def _answer(self, entry: Entry) -> Reply:
        if entry.author:
            link = f"https://teams.microsoft.com/l/message/{entry.line}"
            menu = {"message_link": link, "message_author": entry.author}
            return await self.room.opens(entry.who, "suggestFromMessage", text=entry.text, **menu)
        if not entry.button:
            return await self.room.says(entry.who, entry.text)
        if entry.in_channel:
            self.room.last[entry.who] = self.room.last[CHANNEL]
        return await self._presses(entry)

    async def _presses(self, entry: Entry) -> Reply:
        shown = self.room.last[entry.who]
        found = [b for b in buttons(shown) if b["title"] == entry.button]
        if not found:
            self.faults.append(f"{entry}: no such button among {[b['title'] for b in buttons(shown)]}")
            return Reply()
        if "msteams" in found[0]["data"]:
            data = {k: v for k, v in found[0]["data"].items() if k not in ("verb", "msteams")}
            return await self.room.opens(entry.who, str(found[0]["data"]["verb"]), **data)
        return await self.room.presses(entry.who, entry.button, **_filled(shown, entry))


def _filled(shown: Reply, entry: Entry) -> dict[str, object]:
    """Every field of the card as it stands, but for those that are filled in, by their labels and choices."""
    fields = {str(f["label"]): f for f in _inputs(shown.form or shown.card)}
    filled: dict[str, object] = {str(f["id"]): f.get("value", "") for f in fields.values()}
    for label, value in entry.fields:
        assert label in fields, f"{entry}: no field {label!r} among {list(fields)}"
        choices = {str(c["title"]): c["value"] for c in fields[label].get("choices", [])}
        meant = [v for title, v in choices.items() if title.startswith(value)]
        assert meant or not choices, f"{entry}: no choice {value!r} among {list(choices)}"
        filled[str(fields[label]["id"])] = meant[0] if choices else value
    return filled


def _inputs(node: object) -> list[dict]:
    if isinstance(node, list):
        return [found for child in node for found in _inputs(child)]
    if not isinstance(node, dict):
        return []
    if str(node.get("type", "")).startswith("Input."):
        return [node]
    return [found for key in ("body", "items", "columns") for found in _inputs(node.get(key))]


def _as_reply(posting: Posting) -> Reply:
    cards: list[Json] = [a["content"] for a in posting.activity.get("attachments", [])]
    return Reply(text=str(posting.activity.get("text") or ""), card=cards[0] if cards else None)


async def begun(
    store: Store,
    now: datetime,
    files: Sequence[Path] = (EXAMPLE, SUBSTITUTES),
    wire: FakeWire | None = None,
) -> Living:
    """A network loaded as an operator does it, from files that are about the same one, and installed in its team.

    When none are named it is the example, with two substitutes.
    """
    for file in files:
        loaded = await load_text(store, file.read_text(encoding="utf-8"), file.name, now)
    network = loaded.network
    async with store.reading(network.id) as unit:
        members = await unit.members.all()
    accounts = {m.name: f"00000000-0000-4000-8000-{n:012}" for n, m in enumerate(members, start=101)}
    accounts |= dict(_accounts_in(files[0].read_text(encoding="utf-8")))
    roster = [Listed(network.tenant_id, key, name, f"29:{name}") for name, key in accounts.items()]
    team = Team(network.tenant_id, network.team_id or "", network.channel_id or "", SERVICE, "28:bot", network.name)
    await installed(store, team, roster, None, now)
    return Living(
        store, network, Clock(now.astimezone(UTC)), wire or FakeWire(), names={f"29:{name}": name for name in accounts}
    )


def _accounts_in(text: str) -> list[tuple[str, str]]:
    name, found = "", []
    for line in text.splitlines():
        key, _, value = line.strip().removeprefix("- ").partition(": ")
        if key == "name":
            name = value
        elif key == "object-id":
            found.append((name, value))
    return found
