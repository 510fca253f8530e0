"""The keys Teams signs its tokens with: fetched without blocking, kept for a day."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
import structlog
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from bot.settings import secure_or_local

log = structlog.get_logger(__name__)

FRESH_FOR = 24 * 3600.0
"""Seconds until the keys are fetched anew, as Microsoft's own SDKs do."""
USABLE_FOR = 5 * 24 * 3600.0
"""Seconds the old keys serve while new ones cannot be had: the longest the documentation lets a bot keep them."""
LOOK_AGAIN_AFTER = 60.0
"""Seconds between two fetches, so that made-up key ids cannot make the bot fetch without end."""
LOOK_AGAIN_WITHOUT = 5.0
"""Seconds between two fetches while there is no key at all, for then nobody can be answered."""
LARGEST_DOCUMENT = 1024 * 1024
"""Bytes; the real ones are some tens of kilobytes."""
SHORTEST_KEY = 2048
"""Bits, by today's rules for RSA."""
TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One published key, and the channels it may sign for."""

    kid: str
    public: RSAPublicKey
    endorsements: frozenset[str]


class KeysUnavailable(Exception):  # noqa: N818 -- read as a sentence
    """The address of the signing keys did not answer with keys."""


class SigningKeys:
    """The published keys by id. Fetches for several callers at once are one fetch."""

    def __init__(
        self, session: aiohttp.ClientSession, openid_url: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._session = session
        self._openid_url = openid_url
        self._clock = clock
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at = float("-inf")
        self._tried_at = float("-inf")
        self._fetching: asyncio.Task[None] | None = None

    async def find(self, kid: str) -> SigningKey | None:
        """The key of that id, or None when it is not published (or, for the moment, cannot be had)."""
        age = self._clock() - self._fetched_at
        if kid not in self._keys or age > FRESH_FOR:
            await self._refresh()
        return self.known(kid)

    def known(self, kid: str) -> SigningKey | None:
        """The key, if it is at hand and not too old to be trusted."""
        return self._keys.get(kid) if self._clock() - self._fetched_at <= USABLE_FOR else None

    async def close(self) -> None:
        """Give up a fetch that is under way."""
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.wait([self._fetching])

    async def _refresh(self) -> None:
        if self._fetching is None:
            pause = LOOK_AGAIN_AFTER if self._keys else LOOK_AGAIN_WITHOUT
            if self._clock() - self._tried_at < pause:
                return
            self._tried_at = self._clock()
            self._fetching = asyncio.create_task(self._fetch(), name="signing-keys")
        # Shielded: the caller may give up, the others wait for the same answer.
        await asyncio.shield(self._fetching)

    async def _fetch(self) -> None:
        try:
            keys = await self.published()
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError, KeysUnavailable) as error:
            log.error(  # noqa: TRY400 -- expected now and then; the reason says all
                "signing-keys-unavailable", url=self._openid_url, reason=repr(error)
            )
        else:
            self._keys = {key.kid: key for key in keys}
            self._fetched_at = self._clock()
            log.info("signing-keys-fetched", keys=len(keys))
        finally:
            self._fetching = None

    async def published(self) -> list[SigningKey]:
        """The keys as they are published now. Raises KeysUnavailable, or what the HTTP client does."""
        metadata = await self._document(self._openid_url)
        address = metadata.get("jwks_uri")
        if not isinstance(address, str) or not secure_or_local(address):
            raise KeysUnavailable("no jwks_uri")
        listed = (await self._document(address)).get("keys")
        keys = [key for key in map(_key, listed if isinstance(listed, list) else []) if key]
        if not keys:
            raise KeysUnavailable("no usable key in the set")
        return keys

    async def _document(self, url: str) -> dict[str, Any]:
        async with self._session.get(url, timeout=TIMEOUT, allow_redirects=False) as response:
            if response.status != 200:  # noqa: PLR2004 -- HTTP's OK
                raise KeysUnavailable(f"status {response.status} from {url}")
            body = bytearray()
            async for chunk in response.content.iter_any():
                body += chunk
                if len(body) > LARGEST_DOCUMENT:
                    raise KeysUnavailable(f"too much from {url}")
        document = json.loads(body)
        if not isinstance(document, dict):
            raise KeysUnavailable(f"no JSON object from {url}")
        return document


def _key(jwk: Any) -> SigningKey | None:
    """An RSA signing key of sufficient length, else None: what else is published is not for us."""
    if not isinstance(jwk, dict) or jwk.get("kty") != "RSA" or jwk.get("use", "sig") != "sig":
        return None
    kid, endorsements = jwk.get("kid"), jwk.get("endorsements", [])
    if not isinstance(kid, str) or not kid or not isinstance(endorsements, list):
        return None
    try:
        public = jwt.PyJWK.from_dict({**jwk, "alg": "RS256"}).key
    except (jwt.PyJWTError, ValueError, TypeError):
        return None
    if not isinstance(public, RSAPublicKey) or public.key_size < SHORTEST_KEY:
        return None
    return SigningKey(kid, public, frozenset(e for e in endorsements if isinstance(e, str)))
