"""What the operator decides about the app package, from the environment as everything else; a fault names its variable.

Apart from `bot.settings`: a package is made where neither secret nor database is.
"""

import re
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.settings import PREFIX, SettingsFault
from manifest.build import NAME
from manifest.by_use import GUID, is_address

SEMVER = re.compile(r"(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?")
LONGEST_NAME, LONGEST_PUBLISHER, LONGEST_URL = 30, 32, 2048
"""Characters that Teams takes."""
WANTED = {
    "app_id": "the bot's app (client) id",
    "public_url": "the https address at which Teams reaches this bot",
    "publisher_name": "who answers for the app, as users see it",
    "publisher_website": "a page about the app or who answers for it",
    "publisher_privacy": "a page on how personal data is treated",
    "publisher_terms": "a page with the terms of use",
}
"""What cannot be left out, and what it is."""


class PackageSettings(BaseSettings):
    """What differs between packages. Each field is the variable NATVERKSBOT_<NAME>."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore", str_strip_whitespace=True
    )

    app_id: str
    public_url: str
    app_name: str = NAME
    """A municipality may call the bot something of its own."""
    app_version: str = Field(default_factory=lambda: version("natverksbot"))
    """Teams takes a changed package only with a higher version."""
    publisher_name: str
    publisher_website: str
    publisher_privacy: str
    publisher_terms: str
    see_participants: bool = False
    """Whether to ask to be told who joins meetings; attendance is then suggested."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment and what a test hands in; no files."""
        del settings_cls, dotenv_settings, file_secret_settings
        return init_settings, env_settings

    @property
    def domain(self) -> str:
        """The host of the public address, as the name system writes it."""
        return _host(self.public_url)

    @field_validator("app_id")
    @classmethod
    def _guid(cls, value: str) -> str:
        if not GUID.fullmatch(value):
            raise ValueError("must be a GUID, as 00000000-0000-4000-8000-000000000000")
        return value.lower()

    @field_validator("public_url")
    @classmethod
    def _reachable(cls, value: str) -> str:
        host = _host(_https(value))
        if is_address(host) or "." not in host or host.endswith(".localhost"):
            raise ValueError("must have a host name that Teams reaches from outside, not an address or localhost")
        return value.rstrip("/")

    @field_validator("publisher_website", "publisher_privacy", "publisher_terms")
    @classmethod
    def _page(cls, value: str) -> str:
        return _no_longer(_https(value), LONGEST_URL)

    @field_validator("app_name")
    @classmethod
    def _shown(cls, value: str) -> str:
        return _one_line(_no_longer(value, LONGEST_NAME))

    @field_validator("publisher_name")
    @classmethod
    def _called(cls, value: str) -> str:
        return _one_line(_no_longer(value, LONGEST_PUBLISHER))

    @field_validator("app_version")
    @classmethod
    def _numbered(cls, value: str) -> str:
        if not SEMVER.fullmatch(value):
            raise ValueError("must be three numbers with dots between, as 1.4.0")
        return value


def load_package(environ: Mapping[str, str] | None = None) -> PackageSettings:
    """Settings of the package from the process environment, or from the variables given. Raises SettingsFault."""
    try:
        if environ is None:
            return PackageSettings()  # type: ignore[call-arg]  # the rest comes from the environment
        named = {k.removeprefix(PREFIX).lower(): v for k, v in environ.items() if k.startswith(PREFIX) and v}
        return PackageSettings(**{k: v for k, v in named.items() if k in PackageSettings.model_fields})  # type: ignore[arg-type]  # as the environment has them
    except ValidationError as error:
        raise SettingsFault([_fault(dict(e)) for e in error.errors()]) from None


def _fault(error: Mapping[str, Any]) -> str:
    name = str(error["loc"][0])
    if error["type"] == "missing":
        return f"{PREFIX}{name.upper()}: missing: {WANTED[name]}"
    return f"{PREFIX}{name.upper()}: {str(error['msg']).removeprefix('Value error, ')}"


def _https(value: str) -> str:
    try:
        parts = urlsplit(value)
        known = parts.scheme == "https" and bool(parts.hostname)
    except ValueError:
        known = False
    if not known:
        raise ValueError("must be an https address")
    return value


def _host(url: str) -> str:
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError("must have a host name that exists") from None


def _no_longer(value: str, most: int) -> str:
    if len(value) > most:
        raise ValueError(f"has {len(value)} characters; Teams takes {most}")
    return value


def _one_line(value: str) -> str:
    if not value.isprintable():
        raise ValueError("must be one line of readable characters")
    return value
