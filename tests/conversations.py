"""Conversations as lists of (says, hears) pairs, spoken to the real conversation over a real database."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count

from bot.conversing import conversation
from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from meetings.authorisation import Act
from meetings.calendar.days import local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Network
from meetings.ports import Links, Store

KEYS = count(1)
NOT_FOR_YOU = "Det finns inte här, eller så är det inte ditt att ändra."
"""What is neither there nor theirs is answered with."""
FOR_LEADS = "Det gör ordförande eller samordnare. Skriv hjälp så ser du vad du kan göra."
"""What a member hears who asks for what chair and coordinator do."""


def others_do(act: Act) -> str:
    """What a member hears who would do to a matter what others do."""
    return say("sv", "error-not-your-matter", act=act.value)


@dataclass
class Room:
    """One network and the people who write to the bot in it; time stands still until it is moved."""

    store: Store
    network: Network
    now: datetime
    place: Place = Place.PERSONAL
    locale: str = "sv"
    links: Links | None = None
    working_day: WorkingDay = is_working_day
    last: dict[str, Reply] = field(default_factory=dict)
    happened: Callable[[int], None] = lambda _: None
    """Told the network in which something was recorded."""

    async def says(self, who: str, text: str, *, key: str | None = None, mentioned: bool = True) -> Reply:
        """Somebody writes; what the bot answers."""
        return await self._answer(who, Kind.TEXT, key, text=text, mentioned=mentioned)

    async def fills(self, who: str, title: str, /, **typed: object) -> Reply:
        """Somebody types over some fields of the form they have and submits it, the others as they were filled in."""
        return await self.presses(who, title, **(inputs(self.last[who]) | typed))

    async def presses(self, who: str, title: str, /, **inputs: object) -> Reply:
        """Somebody presses the button of that title on the newest card they were shown."""
        found = [b for b in buttons(self.last[who]) if b["title"] == title]
        assert found, f"no button {title!r} among {[b['title'] for b in buttons(self.last[who])]}"
        data = dict(found[0]["data"]) | inputs
        kind = Kind.FORM if inputs else Kind.VERB
        submit = str(data["submit"]) if "submit" in data else None
        return await self._answer(who, kind, None, verb=str(data["verb"]), data=data, submit_id=submit)

    async def sends(self, who: str, verb: str, **data: object) -> Reply:
        """A press on a card that somebody made up, or kept."""
        return await self._answer(who, Kind.VERB, None, verb=verb, data=data)

    async def opens(self, who: str, verb: str, *, text: str = "", **data: object) -> Reply:
        """Somebody opens a form; from a message's menu with the text of the message."""
        return await self._answer(who, Kind.OPEN_FORM, None, verb=verb, data=data, text=text)

    async def _answer(self, who: str, kind: Kind, key: str | None, **fields: object) -> Reply:
        async with self.store.reading(self.network.id) as unit:
            network = unit.network
            everyone = await unit.members.roster(local(self.now, network.time_zone).date())
            former = await unit.members.all()
        actor = next((m for m in [*everyone, *former] if m.name == who), None)
        assert actor, f"{who} is not in {network.name}"
        turn = Turn(
            network=network,
            actor=actor,
            kind=kind,
            now=self.now,
            locale=self.locale,
            place=self.place,
            conversation=f"chat-of-{who}" if self.place is Place.PERSONAL else "channel-thread",
            key=key or f"activity-{next(KEYS)}",
            links=self.links,
            working_day=self.working_day,
        )
        reply = await conversation(self.store, self.happened).answer(replace(turn, **fields))  # type: ignore[arg-type]
        if reply.card or reply.form:
            self.last[who] = reply
        return reply

    def later(self, **passed: float) -> None:
        """Move the clock on."""
        self.now += timedelta(**passed)


async def talk(room: Room, who: str, pairs: Sequence[tuple[str, str | Sequence[str]]]) -> None:
    """Each pair is what somebody says (or `[Button]`) and what stands in the answer; "" is silence."""
    for says, hears in pairs:
        pressed = says.startswith("[") and says.endswith("]")
        reply = await (room.presses(who, says[1:-1]) if pressed else room.says(who, says))
        said = heard(reply)
        for words in [hears] if isinstance(hears, str) else hears:
            assert words in said if words else not said, f"{who}: {says!r} was answered {said!r}, without {words!r}"


def heard(reply: Reply) -> str:
    """Everything a person reads in an answer, one element a line."""
    parts = [reply.text, *texts(reply.card), *texts(reply.form), *map(heard, reply.then)]
    return "\n".join(p for p in parts if p)


def texts(node: object) -> Iterator[str]:
    """The words of a card, without its buttons."""
    if isinstance(node, list):
        for child in node:
            yield from texts(child)
    if not isinstance(node, dict):
        return
    if node.get("type") == "RichTextBlock":
        yield "".join(str(run["text"]) for run in node["inlines"])
        return
    if node.get("type") == "TextBlock":
        yield str(node["text"])
    for fact in node.get("facts", []):
        yield f"{fact['title']}: {fact['value']}"
    for key in ("body", "items", "columns", "rows", "cells"):
        yield from texts(node.get(key))


def inputs(reply: Reply) -> dict[str, str]:
    """The fields of an answer's form, or card, with what they are filled in with."""
    found: dict[str, str] = {}

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if str(node.get("type", "")).startswith("Input."):
                found[str(node["id"])] = str(node.get("value", ""))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(reply.form or reply.card)
    return found


def buttons(reply: Reply) -> list[dict]:
    """All buttons of an answer's card or form, wherever they stand."""
    found: list[dict] = []

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if str(node.get("type", "")).startswith("Action."):
                found.append(node)
            elif "selectAction" in node:
                # What opens when it is pressed is called by what stands in it.
                found.append({"title": next(texts(node["items"])), **node["selectAction"]})
                walk(node["items"])
            else:
                for value in node.values():
                    walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(reply.card)
    walk(reply.form)
    for further in reply.then:
        found.extend(buttons(further))
    return found
