"""How the bot signs in, as configured: secret, certificate or managed identity, by msal. All of it blocks."""

from collections.abc import Mapping
from typing import Any

import msal
import requests
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from bot.settings import PREFIX, Settings, SettingsFault
from bot.teams.credentials import Acquire, CachedTokens, NoTokens, Tokens

PATIENCE = 15.0
"""Seconds the token endpoint may take."""


def tokens_of(settings: Settings, http_client: Any = None) -> Tokens:
    """The bot's tokens as configured; none are asked for in development without credentials."""
    if not settings.has_credentials:
        return NoTokens()
    http = http_client or _Session()
    return CachedTokens(
        _managed_identity(settings, http) if settings.managed_identity else _application(settings, http)
    )


def _application(settings: Settings, http: Any) -> Acquire:
    credential = _credential(settings)
    made: list[Any] = []

    def acquire(scope: str) -> Mapping[str, Any]:
        # Made at the first sign-in, in the thread: its constructor asks the authority for its addresses.
        if not made:
            made.append(
                msal.ConfidentialClientApplication(
                    settings.app_id,
                    client_credential=credential,
                    authority=f"{settings.login_url.rstrip('/')}/{settings.app_tenant}",
                    instance_discovery=False,
                    http_client=http,
                )
            )
        # The cache is ours: msal's would hand out the token that is to be replaced.
        made[0].remove_tokens_for_client()
        answer: Mapping[str, Any] = made[0].acquire_token_for_client([scope])
        return answer

    return acquire


def _managed_identity(settings: Settings, http: Any) -> Acquire:
    identity = msal.UserAssignedManagedIdentity(client_id=settings.app_id)

    def acquire(scope: str) -> Mapping[str, Any]:
        client = msal.ManagedIdentityClient(identity, http_client=http, token_cache=msal.TokenCache())
        answer: Mapping[str, Any] = client.acquire_token_for_client(resource=scope.removesuffix("/.default"))
        return answer

    return acquire


def _credential(settings: Settings) -> str | dict[str, str]:
    if settings.app_secret is not None:
        return settings.app_secret.get_secret_value()
    assert settings.app_certificate is not None
    try:
        pem = settings.app_certificate.read_text(encoding="ascii")
        load_pem_private_key(pem.encode(), password=None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise SettingsFault([f"{PREFIX}APP_CERTIFICATE: no private key can be read from it: {error}"]) from None
    if settings.app_certificate_thumbprint:
        return {"private_key": pem, "thumbprint": settings.app_certificate_thumbprint}
    if "-----BEGIN CERTIFICATE-----" not in pem:
        missing = f"{PREFIX}APP_CERTIFICATE_THUMBPRINT: missing: there is no certificate in {PREFIX}APP_CERTIFICATE"
        raise SettingsFault([missing])
    return {"private_key": pem, "public_certificate": pem}


class _Session(requests.Session):
    """Requests of msal that end: its managed-identity client sets no time limit."""

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        return super().request(*args, **{"timeout": PATIENCE, **kwargs})
