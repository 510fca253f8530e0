"""Every button and form of the bot, with ids made up, of the wrong shape, or of another network's things."""

import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.conversing import conversation
from dialogs import ROUTES
from dialogs.cards.parts import RELEASE
from dialogs.live import REFRESH
from dialogs.turn import Kind, Place, Turn
from storage.store import open_store
from tests.builders import ASA, BEA, BO, CHAIR, Someone, a_network, member_called
from tests.conversations import Room, heard

NOW = datetime(2026, 9, 24, 8, tzinfo=UTC)
SECRET = "Kvarnholmsfallet"
"""What the other network's matters and points are called."""
NAMES = """acts amount asked call choice comment day facts former gaps id item items kind list meeting member minutes n
note of only organisation other owner point presenter question reason rule scope seat start submit text title to until
version versions walk what who whole year"""
FIELDS = NAMES.split()
SHAPES: Mapping[str, object] = {
    "nothing": None,
    "a list": [1, 2],
    "a list of lists": [[1], [None]],
    "nested": {"id": 1, "a": {"b": [1]}},
    "a truth": True,
    "a fraction": 1.5,
    "a float": 1.0,
    "words": "ett; DROP TABLE member",
    "digits": "1",
    "odd digits": "१",
    "too many digits": "9" * 5000,
    "below nought": -1,
    "nought": 0,
    "huge": 2**63,
    "out of all measure": 10**40,
    "long": "x" * 20_000,
    "empty": "",
}
VERBS = sorted({*ROUTES.verbs, *ROUTES.forms, "answer", "choose", REFRESH})
SUBJECTS = sorted({verb.partition(".")[0] for verb in VERBS})
READ_ONLY = "SELECT (SELECT count(*) FROM act), (SELECT count(*) FROM network)"


@dataclass
class Two:
    """A network, and another in the same database with a meeting, points and matters of its own."""

    room: Room
    file: str

    async def sends(self, who: Someone, verb: str, data: Mapping[str, object], kind: Kind = Kind.VERB) -> str:
        """What is read, also on the buttons, when somebody sends that."""
        network = self.room.network
        turn = Turn(
            network=network,
            actor=await member_called(self.room.store, network, who.name, NOW.date()),
            kind=kind,
            now=NOW,
            locale="sv",
            place=Place.PERSONAL,
            conversation="chat",
            key=f"{verb}-{who.name}-{kind}-{data!r:.300}",
            verb=verb,
            data=data,
        )
        reply = await conversation(self.room.store).answer(turn)
        return heard(reply) + repr(reply)

    def recorded(self) -> list[tuple[int, ...]]:
        """How much has been done, in either network."""
        with closing(sqlite3.connect(self.file)) as database:
            return database.execute(READ_ONLY).fetchall()


@pytest.fixture
async def two(sqlite_url: str) -> AsyncIterator[Two]:
    async with open_store(sqlite_url) as store:
        room = Room(store, await a_network(store, members=(CHAIR, ASA, BO)), NOW)
        other = Room(store, await a_network(store, "Det andra", members=(BEA,)), NOW)
        for _ in range(3):
            await other.says(BEA.name, f"uppdrag: utreda {SECRET}, ansvarig Bea, till 1/12")
            await other.says(BEA.name, f"lägg till punkten {SECRET} på nästa möte")
        yield Two(room, sqlite_url.removeprefix("sqlite:///"))


def of(subject: str) -> list[tuple[str, Kind]]:
    """The subject's verbs, each with what a person can do with it."""
    verbs = [verb for verb in VERBS if verb.partition(".")[0] == subject]
    return [(v, Kind.VERB) for v in verbs] + [(v, Kind.OPEN_FORM) for v in verbs if v in ROUTES.forms]


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
async def test_ids_of_another_shape_are_refused_and_change_nothing(two: Two, subject: str) -> None:
    before = two.recorded()
    for verb, kind in of(subject):
        for value in SHAPES.values():
            await two.sends(ASA, verb, {**dict.fromkeys(FIELDS, value), "release": RELEASE}, kind)
        assert two.recorded() == before, verb


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
async def test_another_networks_things_are_not_there(two: Two, subject: str) -> None:
    for who in (ASA, CHAIR):
        for verb, kind in of(subject):
            for key in range(1, 7):
                foreign = {**dict.fromkeys(FIELDS, key), "items": [key], "acts": [key], "text": "x", "title": "x"}
                assert SECRET not in await two.sends(who, verb, {**foreign, "release": RELEASE}, kind), verb
    async with two.room.store.reading(two.room.network.id + 1) as unit:
        assert [item.title for item in await unit.actions.open()] == [f"utreda {SECRET}"] * 3
