"""The other side of a turn in one small process: who speaks, and the connector that takes the replies.

A turn is over when the bot has answered the request and its reply has reached the connector, whichever comes
last, so a bot that answers first and works later gains nothing. The HTTP is written out by hand: a library on
this side would cost as much as what is measured.
"""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import unquote

from bench.activities import conversation, message

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
REPLY_TO = re.compile(r"^/[^?]*?v3/conversations/([^/?]+)/activities")
CREATED = b'{"id":"1700000000000"}'
ACCEPTED = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
    len(CREATED),
    CREATED,
)
PATIENCE = 30
"""Seconds after which a turn without a reply is a failure of the bench, not a slow turn."""


@dataclass
class Connector:
    """Takes every reply at once and tells who waits for it; counts the connections it accepted."""

    connections: int = 0
    replies: int = 0
    port: int = 0
    waiting: dict[str, asyncio.Event] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The service URL of the activities."""
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept for as long as the bot keeps it."""
        self.connections += 1
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head, body = await read_message(reader)
                self.take(head, body)
                writer.write(ACCEPTED)
                await writer.drain()
        writer.close()

    def take(self, head: bytes, body: bytes) -> None:
        """One reply has arrived."""
        path = head.split(b" ", 2)[1].decode()
        if head.startswith(b"POST") and (match := REPLY_TO.match(path)) and b'"typing"' not in body[:200]:
            self.replies += 1
            if waits := self.waiting.get(unquote(match[1])):
                waits.set()


@asynccontextmanager
async def connector(it: Connector | None = None) -> AsyncIterator[Connector]:
    """A connector on a free port."""
    it = it or Connector()
    server = await asyncio.start_server(it.serve, "127.0.0.1", 0)
    it.port = server.sockets[0].getsockname()[1]
    try:
        yield it
    finally:
        server.close()


async def read_message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Head and body of one HTTP message."""
    head = await reader.readuntil(b"\r\n\r\n")
    if match := LENGTH.search(head):
        return head, await reader.readexactly(int(match[1]))
    if CHUNKED.search(head):
        return head, await read_chunks(reader)
    return head, b""


async def read_chunks(reader: asyncio.StreamReader) -> bytes:
    """A chunked body, whole."""
    body = b""
    while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readuntil(b"\r\n")
    return body


class Speaker:
    """Speaks for one person after another on one kept connection, one turn at a time."""

    def __init__(self, number: int, port: int, connector: Connector, turns: int = 0) -> None:
        self.number, self.port, self.connector, self.turns = number, port, connector, turns
        self.reader: asyncio.StreamReader
        self.writer: asyncio.StreamWriter

    async def connect(self) -> None:
        """Open the connection."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)

    async def say(self, person: int, text: str) -> float:
        """One turn; seconds it took. Raises RuntimeError when the bot refuses, TimeoutError when it is silent."""
        self.turns += 1
        activity = message(text, person, self.connector.url)
        replied = self.connector.waiting[conversation(person)] = asyncio.Event()
        start = time.perf_counter()
        self.writer.write(
            b"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n%s" % (self.port, len(activity), activity)
        )
        async with asyncio.timeout(PATIENCE):
            head, body = await read_message(self.reader)
            status = int(head.split(b" ", 2)[1])
            if status // 100 != 2:
                raise RuntimeError(f"answered {status}: {body[:200]!r} to {text!r}")
            await replied.wait()
        return time.perf_counter() - start

    def close(self) -> None:
        """Hang up."""
        self.writer.close()
