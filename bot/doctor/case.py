"""What the checks are given."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.doctor.findings import Finding
from bot.settings import Settings
from bot.teams.credentials import Tokens

PATIENCE = 5.0
"""Seconds an address may take to answer."""
LARGEST = 64 * 1024
"""Bytes that are read of an answer."""


@dataclass(frozen=True, slots=True)
class Case:
    """The bot that is looked at. `outside` is false when nothing beyond this machine and the database is asked."""

    settings: Settings
    http: aiohttp.ClientSession
    tokens: Tokens
    clock: Callable[[], datetime]
    outside: bool = True
    package: Path | None = None
    trusted: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    """Whose certificates are believed."""
    patience: float = PATIENCE
    """Seconds for each answer from outside."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address said."""

    status: int
    headers: Any
    body: bytes


class NotReached(Exception):  # noqa: N818 -- read as a sentence
    """The address did not answer: why, in words that name no secret. `tls` says that the certificate was refused."""

    def __init__(self, reason: str, *, tls: bool = False) -> None:
        super().__init__(reason)
        self.tls = tls


Check = Callable[[Case], Awaitable[list[Finding]]]


async def asked(case: Case, url: str, method: str = "GET", **more: Any) -> Answer:
    """Ask an address, on a connection of its own, so that a balancer may choose anew. Raises NotReached."""
    timeout = aiohttp.ClientTimeout(total=case.patience)
    headers = {"Connection": "close", **more.pop("headers", {})}
    try:
        async with case.http.request(
            method, url, timeout=timeout, allow_redirects=False, ssl=case.trusted, headers=headers, **more
        ) as response:
            return Answer(response.status, response.headers, await response.content.read(LARGEST))
    except aiohttp.ClientConnectorCertificateError as error:
        raise NotReached(f"its certificate is refused: {error.certificate_error}", tls=True) from None
    except aiohttp.ClientConnectorDNSError:
        raise NotReached("its name is not known here (DNS)") from None
    except aiohttp.ClientSSLError as error:
        raise NotReached(f"no TLS: {error}", tls=True) from None
    except TimeoutError:
        raise NotReached(f"no answer within {case.patience:.0f} s") from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise NotReached(f"{type(error).__name__}: {error}") from None


async def certificate_ends(case: Case, url: str) -> datetime | None:
    """When the address's certificate ends; None when it has none, or does not show it."""
    parts = urlsplit(url)
    if parts.scheme != "https":
        return None
    try:
        async with asyncio.timeout(case.patience):
            _, writer = await asyncio.open_connection(parts.hostname, parts.port or 443, ssl=case.trusted)
            certificate = writer.get_extra_info("peercert") or {}
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
    except OSError:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(certificate["notAfter"]), UTC)


async def in_thread(work: Callable[[], Any]) -> Any:
    """What blocks, beside the other checks."""
    return await asyncio.to_thread(work)
