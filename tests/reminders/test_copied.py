"""A database that was copied to another environment sends no reminders from there until somebody lets it."""

import shutil
from pathlib import Path

from storage.store import open_store
from tests.builders import CHAIR
from tests.conversations import Room, heard
from tests.fakes.wire import Clock, FakeWire
from tests.office import Office, an_office

REAL, TRIAL = "bot.kommun.example", "prov.kommun.example"


async def test_the_copy_is_silent_until_the_chair_lets_go_and_the_original_goes_on(sqlite_url: str, tmp_path: Path):
    file, copied = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "copy.db"
    real, trial = FakeWire(), FakeWire()
    async with open_store(sqlite_url, serving=True) as store:
        office = await an_office(store, real)
        assert await store.installation.begin("app", REAL, office.clock()) == []
        await office.item("Enkäten")
    shutil.copy(file, copied)
    async with open_store(f"sqlite:///{copied}", serving=True) as copy:
        there = another(office, copy, trial)
        assert await copy.installation.begin("another-app", TRIAL, there.clock())
        await there.dispatcher.run_due()
        assert trial.shown == []
        room = Room(copy, there.network, there.clock())
        assert "är igång igen" in heard(await room.says(CHAIR.name, "släpp utskicken"))
        await there.dispatcher.run_due()
        assert len(trial.shown) == 1
    async with open_store(sqlite_url, serving=True) as store:
        here = another(office, store, real)
        assert await store.installation.begin("app", REAL, here.clock()) == []
        await here.dispatcher.run_due()
        assert len(real.shown) == 1


def another(office: Office, store, wire: FakeWire) -> Office:
    made = Office(store, office.network, wire, Clock(office.clock()))
    made.dispatcher = made.another()
    return made
