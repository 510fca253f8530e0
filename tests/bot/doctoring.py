"""What the tests of `natverksbot doctor` look at: a case before a fake Teams, and a bot behind an address with TLS."""

import asyncio
import datetime as dt
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from bot.app import create_app, utc_now
from bot.doctor import Finding, Level
from bot.doctor.case import Case
from bot.settings import Settings
from bot.teams.credentials import CachedTokens, Tokens
from tests.fakes.teams import FakeTeams
from tests.fakes.tokens import private_key
from tests.soak.process import free_port
from tests.teams.serving import production

UNHURRIED = 60.0
"""Seconds: no test fails because the machine has other things to do."""
KEY = "a signing key of the tests, and long enough"


@asynccontextmanager
async def a_case(
    teams: FakeTeams,
    *,
    tokens: Tokens | None = None,
    clock: Callable[[], dt.datetime] = utc_now,
    package: Path | None = None,
    trusted: ssl.SSLContext | None = None,
    outside: bool = True,
    patience: float = UNHURRIED,
    **settings: object,
) -> AsyncIterator[Case]:
    """The bot as in production, but for the addresses."""
    given = production(teams, **{"login_url": teams.url, "signing_key": KEY, **settings})
    held = tokens or CachedTokens(teams.blocking_token)
    async with aiohttp.ClientSession() as http:
        yield Case(given, http, held, clock, outside, package, trusted or ssl.create_default_context(), patience)
    await held.close()


def said(findings: Sequence[Finding], level: Level | None = None) -> str:
    """What was found, as a text; of that level alone if one is given."""
    return "\n".join(f"{f.level}: {f.said} -> {f.todo}" for f in findings if level in (None, f.level))


def levels(findings: Sequence[Finding]) -> set[Level]:
    """How bad it is."""
    return {finding.level for finding in findings}


def certificate(folder: Path, *, days: float = 90, name: str = "localhost") -> Path:
    """A file with a key and a certificate for it that nobody has signed but itself."""
    key, now = private_key("tls"), dt.datetime.now(dt.UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    begins = min(now, now + dt.timedelta(days=days)) - dt.timedelta(days=1)
    builder = x509.CertificateBuilder(
        subject, subject, key.public_key(), x509.random_serial_number(), begins, now + dt.timedelta(days=days)
    )
    made = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / f"{name}.pem"
    file.write_bytes(
        key.private_bytes(*form) + made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    file.chmod(0o600)
    return file


@asynccontextmanager
async def serving(
    settings: Settings, tokens: Tokens, port: int, tls: ssl.SSLContext | None = None
) -> AsyncIterator[None]:
    """The bot itself at a port."""
    runner = web.AppRunner(create_app(settings, tokens=tokens), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port, ssl_context=tls).start()
        yield
    finally:
        await runner.cleanup()


@asynccontextmanager
async def balanced(ports: Sequence[int]) -> AsyncIterator[str]:
    """An address behind which connections go to each port in turn."""
    count = iter(range(10_000))

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        to_bot, from_bot = await asyncio.open_connection("127.0.0.1", ports[next(count) % len(ports)])
        with suppress(OSError):  # either side may hang up
            await asyncio.gather(_pipe(reader, from_bot), _pipe(to_bot, writer))
        for end in (from_bot, writer):
            end.close()
            with suppress(OSError):
                await end.wait_closed()

    port = free_port()
    async with await asyncio.start_server(forward, "127.0.0.1", port):
        yield f"http://127.0.0.1:{port}"


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    with suppress(OSError):
        writer.write_eof()
