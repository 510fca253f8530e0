"""Scenes: small plays in which the bot shows its cards, each under a name and in its own network."""

import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from storage.store import open_store
from tests.embedded import quick_directory
from tests.gallery.stage import EARLY, Shot, Stage, a_stage

Play = Callable[[Stage], Awaitable[None]]


@dataclass(frozen=True)
class Scene:
    """A play with where and when it begins."""

    name: str
    play: Play
    now: datetime = EARLY
    network: dict[str, Any] = field(default_factory=dict)


class Scenes(list[Scene]):
    """The scenes of a subject, in their order."""

    def scene(self, name: str, now: datetime = EARLY, **network: Any) -> Callable[[Play], Play]:
        """Register a play; `network` are options of `a_network`."""

        def register(play: Play) -> Play:
            self.append(Scene(name, play, now, network))
            return play

        return register


@contextmanager
def databases() -> Iterator[Callable[[], str]]:
    """Makes a database for each scene, each a copy of one that is migrated; all of them are gone afterwards."""
    with TemporaryDirectory(prefix="gallery-", dir=quick_directory()) as folder:
        template, numbers = Path(folder) / "template.db", count(1)
        subprocess.run([sys.executable, "-c", _MIGRATE, f"sqlite:///{template}"], check=True)
        yield lambda: f"sqlite:///{shutil.copy(template, Path(folder) / f'{next(numbers)}.db')}"


_MIGRATE = "import asyncio, sys; from storage.migrate import migrate; asyncio.run(migrate(sys.argv[1]))"


async def played(database: Callable[[], str], scenes: Iterable[Scene], locale: str) -> list[Shot]:
    """Every card that is shown in them."""
    shots: list[Shot] = []
    for scene in scenes:
        async with open_store(database(), serving=True) as store:
            stage = await a_stage(store, scene.name, locale, now=scene.now, **scene.network)
            await scene.play(stage)
            shots += stage.shots
    return shots
