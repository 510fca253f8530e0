"""A line to a PostgreSQL server that loses the answer to a commit: the server has done it, and nobody hears of it.

Or it is down, and carries nothing.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import make_url

COMMIT = b"COMMIT;"
SOCKET = ".s.PGSQL.5432"
ENOUGH = 65_536


@dataclass
class LossyLine:
    """Carries everything both ways until it is told to lose an answer; then that connection breaks."""

    url: str
    """Of the database, along this line."""
    down: bool = False
    """Whether every connection breaks as soon as something is asked on it."""
    lost: int = 0
    """Answers."""
    _wanted: list[int] = field(default_factory=list)

    def lose(self, after: int = 0) -> None:
        """The answer to the next commit, or to the one that comes after so many others."""
        self._wanted.append(after)

    def loses_this(self) -> bool:
        """Whether it is this commit's turn."""
        if not self._wanted:
            return False
        self._wanted[0] -= 1
        if self._wanted[0] >= 0:
            return False
        self._wanted.pop(0)
        self.lost += 1
        return True


@asynccontextmanager
async def lossy_line(url: str, folder: Path) -> AsyncIterator[LossyLine]:
    """Such a line to the database behind a URL with a socket, in a folder of its own."""
    here, there = make_url(url), Path(str(make_url(url).query["host"])) / SOCKET
    line = LossyLine(here.update_query_dict({"host": str(folder)}).render_as_string(hide_password=False))
    carriers: set[asyncio.Task[None]] = set()

    async def connected(client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_unix_connection(there)
        back = asyncio.create_task(_carry(server, to_client))
        carriers.add(back)
        with suppress(ConnectionError):
            while (words := await client.read(ENOUGH)) and not line.down:
                loses = COMMIT in words and line.loses_this()
                if loses:
                    back.cancel()
                    await asyncio.wait([back])
                to_server.write(words)
                if loses:
                    await server.read(1)
                    break
        back.cancel()
        to_server.close()
        to_client.close()

    listening = await asyncio.start_unix_server(connected, folder / SOCKET)
    try:
        yield line
    finally:
        listening.close()
        for each in carriers:
            each.cancel()
        await asyncio.gather(*carriers, return_exceptions=True)


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while words := await source.read(ENOUGH):
            target.write(words)
    target.close()
