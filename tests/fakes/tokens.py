"""Tokens as Teams signs them, and every wrong way of signing one."""

import base64
import json
import time
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import jwt
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

ISSUER = "https://api.botframework.com"
NO_CLAIM = object()
"""As the value of a claim: the claim is left out."""


@lru_cache
def private_key(name: str, bits: int = 2048) -> rsa.RSAPrivateKey:
    """A real key, made once in a process for each name."""
    del name
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def published(kid: str, key: rsa.RSAPrivateKey, endorsements: list[str]) -> dict[str, Any]:
    """The key's public half as the Bot Connector publishes it."""
    jwk: dict[str, Any] = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    return {**jwk, "kid": kid, "x5t": kid, "use": "sig", "endorsements": endorsements}


@dataclass
class Signer:
    """Signs tokens and publishes the keys they can be checked with."""

    app_id: str
    service_url: str
    kid: str = "key-1"
    retired: list[str] = field(default_factory=list)
    endorsements: list[str] = field(default_factory=lambda: ["msteams", "webchat"])

    def keys(self) -> dict[str, Any]:
        """The key set that is published now."""
        return {"keys": [published(self.kid, private_key(self.kid), self.endorsements)]}

    def roll(self) -> None:
        """Sign with a new key from now on; the old one is no longer published."""
        self.retired.append(self.kid)
        self.kid = f"key-{len(self.retired) + 1}"

    def claims(self, **changed: object) -> dict[str, Any]:
        """The claims of a good token, with changes; NO_CLAIM leaves one out."""
        now = int(time.time())
        good = {"serviceurl": self.service_url, "nbf": now - 5, "exp": now + 3600, "iss": ISSUER, "aud": self.app_id}
        return {name: value for name, value in {**good, **changed}.items() if value is not NO_CLAIM}

    def token(
        self, *, headers: dict[str, Any] | None = None, algorithm: str = "RS256", key: Any = None, **changed: object
    ) -> str:
        """A signed token; good unless something is changed."""
        named = {"kid": self.kid, "x5t": self.kid, **(headers or {})}
        kept = {name: value for name, value in named.items() if value is not NO_CLAIM}
        return jwt.encode(
            self.claims(**changed), private_key(self.kid) if key is None else key, algorithm=algorithm, headers=kept
        )

    def forged(self, header: dict[str, Any], *, key: Any = None, **changed: object) -> str:
        """A token with exactly this header, signed with RS256, for headers the library would not write."""
        parts = (_part(json.dumps(header).encode()), _part(json.dumps(self.claims(**changed)).encode()))
        signed = ".".join(parts)
        signer = private_key(self.kid) if key is None else key
        signature = signer.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{signed}.{_part(signature)}"


def public_pem(name: str) -> bytes:
    """The public half as PEM: what an attacker would take for a shared secret."""
    public = private_key(name).public_key()
    return public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def _part(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
