"""Whether a request comes from Teams: the rules of the Bot Connector's authentication, every one mandatory.

The header is judged before the body is read (`TokenValidator.caller`); what only the body can tell is judged
after (`require_same`). What fails is answered with 401 or 403 and learns no more than that.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import jwt

from bot.teams.keys import SigningKeys

CHANNEL = "msteams"
LEEWAY = 300
"""Seconds two clocks may differ, as the Bot Connector's rules allow."""
REMEMBERED = 1000
"""Tokens; Teams sends the same one for about an hour."""
LONGEST_HEADER = 4096
"""Characters; real ones are about a thousand."""


class Rejected(Exception):  # noqa: N818 -- an answer to the sender, not a fault of the program
    """The request is not one from Teams for this bot: `status` 401 or 403, and the reason, for the log only."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Caller:
    """Who signed: where the bot may answer, which channels the key may speak for, until when, which key."""

    service_url: str | None
    endorsements: frozenset[str]
    expires_at: float
    kid: str = ""


ANYONE = Caller(None, frozenset({CHANNEL}), float("inf"))
"""The sender in development mode, where no token is asked for and only this machine can reach the port."""


class TokenValidator:
    """Judges Authorization headers."""

    def __init__(
        self, keys: SigningKeys, app_id: str, issuers: Collection[str], clock: Callable[[], float] = time.time
    ) -> None:
        if not app_id:
            raise ValueError("a validator without an app id would accept tokens meant for nobody")
        self._keys = keys
        self._app_id = app_id
        self._issuers = list(issuers)
        self._clock = clock
        self._seen: OrderedDict[str, Caller] = OrderedDict()

    async def caller(self, header: str | None) -> Caller:
        """Who sent this. Raises Rejected."""
        token = _bearer(header)
        known = self._seen.get(token)
        if known is not None and self._still_good(known):
            return known
        kid = _key_id(token)
        key = await self._keys.find(kid)
        if key is None:
            raise Rejected(401, "no such signing key")
        claims = self._claims(token, key.public)
        service_url = claims.get("serviceurl")
        if not isinstance(service_url, str) or not service_url:
            raise Rejected(401, "no serviceurl claim")
        caller = Caller(service_url, key.endorsements, float(claims["exp"]), kid)
        self._remember(token, caller)
        return caller

    def _claims(self, token: str, key: Any) -> dict[str, Any]:
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=self._issuers,
                leeway=LEEWAY,
                options={"require": ["exp", "nbf", "iss", "aud"], "strict_aud": True},
            )
        except (jwt.PyJWTError, ValueError, OverflowError, TypeError, RecursionError) as error:
            raise Rejected(401, f"{type(error).__name__}: {error}") from None
        return claims

    def _still_good(self, caller: Caller) -> bool:
        """Not expired, and its key not withdrawn since."""
        return self._clock() <= caller.expires_at + LEEWAY and self._keys.known(caller.kid) is not None

    def _remember(self, token: str, caller: Caller) -> None:
        self._seen[token] = caller
        while len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)


def require_same(caller: Caller, activity: dict[str, Any], tenant: str, tenants: Collection[str]) -> None:
    """Judge what the body says of itself against the token and the tenant list. Raises Rejected with 403.

    An empty tenant list lets every tenant in: settings allow that in development mode only.
    """
    channel, service_url = activity.get("channelId"), activity.get("serviceUrl")
    if channel != CHANNEL or channel not in caller.endorsements:
        raise Rejected(403, "the key does not speak for this channel")
    if not isinstance(service_url, str) or not service_url:
        raise Rejected(403, "no serviceUrl")
    if caller.service_url is not None and service_url != caller.service_url:
        raise Rejected(403, "the token is for another serviceUrl")
    if tenants and tenant.lower() not in tenants:
        raise Rejected(403, "not a tenant of ours")


def _bearer(header: str | None) -> str:
    if not header:
        raise Rejected(401, "no Authorization header")
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token or len(header) > LONGEST_HEADER or not token.isascii():
        raise Rejected(401, "no bearer token")
    if token.count(".") != 2:  # noqa: PLR2004 -- header, claims, signature
        raise Rejected(401, "not a signed token")
    return token


def _key_id(token: str) -> str:
    """The id of the key, read before anything is believed; the cheap reasons to say no come first."""
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
        raise Rejected(401, f"{type(error).__name__}: {error}") from None
    kid = header.get("kid")
    if header.get("alg") != "RS256" or "crit" in header or "b64" in header:
        raise Rejected(401, "not RS256")
    if not isinstance(kid, str) or not kid:
        raise Rejected(401, "no key id")
    return kid
