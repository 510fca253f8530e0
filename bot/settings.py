"""What the operator decides, read once from the environment; a fault names its variable."""

import ipaddress
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot.limits import windows

PREFIX = "NATVERKSBOT_"
TEAMS_HOSTS = (
    "smba.trafficmanager.net",
    "smba.onyx.prod.teams.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
)
"""Where Teams' connectors live in the public cloud, as Microsoft's own SDK lists them."""
SHORTEST_SIGNING_KEY = 32
"""Characters: below that a signed link could be guessed at."""

FROM_FILES = ("app_secret", "signing_key", "database_url")
"""What may stand in a file instead, named by NATVERKSBOT_<NAME>_FILE: containers are given their secrets so."""

Words = Annotated[tuple[str, ...], NoDecode]


class SettingsFault(Exception):  # noqa: N818 -- said to the operator, line by line
    """The bot cannot start as it is configured: one line for each fault, beginning with the variable."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Settings(BaseSettings):
    """Everything that differs between installations. Each field is the variable NATVERKSBOT_<NAME>."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="forbid", hide_input_in_errors=True
    )

    development: bool = False
    """For work on one machine: no token is asked for and http on loopback is accepted. Loopback addresses only."""
    host: str = "127.0.0.1"
    port: int = Field(default=3978, ge=0, le=65535)
    public_url: str = ""
    """Where users reach this server, for links to documents; empty: the listen address."""

    app_id: str = ""
    app_tenant: str = ""
    """The tenant in which the app is registered; not needed with a managed identity."""
    app_secret: SecretStr | None = None
    app_certificate: Path | None = None
    """A PEM file with the private key and, if no thumbprint is given, the certificate."""
    app_certificate_thumbprint: str = ""
    """SHA-1, in hex."""
    managed_identity: bool = False
    """Use the user-assigned identity of the machine whose client id is the app id."""
    tenants: Words = ()
    """The tenants whose teams may use the bot."""

    database_url: str = Field(default="sqlite:///var/natverksbot.sqlite", repr=False)
    signing_key: SecretStr | None = None
    """Signs links to documents; without it they die with the process."""

    service_hosts: Words = TEAMS_HOSTS
    """Hosts the bot sends to (https); an entry `http://127.0.0.1:PORT` allows a local client."""
    token_issuers: Words = ("https://api.botframework.com",)
    openid_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    login_url: str = "https://login.microsoftonline.com"
    connector_scope: str = "https://api.botframework.com/.default"

    dispatch_every: float = Field(default=20.0, gt=0)
    """Seconds between two looks for what other processes have planned; what this one plans is looked for at once."""
    per_conversation: Words = ("7/1", "8/2", "60/30", "1800/3600")
    """How much is sent to one conversation: so many messages in so many seconds."""
    per_tenant: Words = ("50/1",)
    """How much is sent to one tenant."""

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

    @field_validator("tenants", "service_hosts", "token_issuers", "per_conversation", "per_tenant", mode="before")
    @classmethod
    def _by_commas(cls, value: Any) -> Any:
        return tuple(word for word in value.replace(",", " ").split() if word) if isinstance(value, str) else value

    @field_validator("app_id", "app_tenant", "app_certificate_thumbprint", mode="before")
    @classmethod
    def _trimmed(cls, value: Any) -> Any:
        return value.strip() if isinstance(value, str) else value

    @field_validator("tenants")
    @classmethod
    def _one_case(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(tenant.lower() for tenant in value)

    @field_validator("openid_url", "login_url")
    @classmethod
    def _secure(cls, value: str) -> str:
        if not secure_or_local(value):
            raise ValueError("must be an https address")
        return value

    @field_validator("public_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and urlsplit(value).scheme not in ("http", "https"):
            raise ValueError("must begin with https://")
        return value.rstrip("/")

    @field_validator("per_conversation", "per_tenant")
    @classmethod
    def _windows(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        try:
            windows(value)
        except ValueError:
            raise ValueError("is written like 7/1,60/30: so many messages in so many seconds") from None
        return value

    @field_validator("signing_key")
    @classmethod
    def _long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < SHORTEST_SIGNING_KEY:
            raise ValueError(f"needs at least {SHORTEST_SIGNING_KEY} characters")
        return value

    @model_validator(mode="after")
    def _safe_to_start(self) -> Self:
        faults = _development_faults(self) if self.development else _production_faults(self)
        if faults:
            raise SettingsFault(faults)
        return self

    @property
    def has_credentials(self) -> bool:
        """Whether the bot can ask for a token of its own."""
        return bool(self.app_secret or self.app_certificate or self.managed_identity)

    @property
    def base_url(self) -> str:
        """The public address, without a slash at its end."""
        return self.public_url or f"http://{self.host}:{self.port}"


def load(environ: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Settings from the process environment, or from the variables given. Raises SettingsFault."""
    try:
        if environ is None:
            return Settings(**_in_files(os.environ) | given)
        named: dict[str, Any] = {
            k.removeprefix(PREFIX).lower(): v for k, v in environ.items() if k.startswith(PREFIX) and v
        }
        known = {k: v for k, v in named.items() if k in Settings.model_fields}
        return Settings(**known | _in_files(environ) | given)
    except ValidationError as error:
        raise SettingsFault([_fault(e["loc"], e["msg"]) for e in error.errors()]) from None


def _in_files(environ: Mapping[str, str]) -> dict[str, Any]:
    """The values that stand in files, without the line end that editors put after them. Raises SettingsFault."""
    found, faults = {}, []
    for name in FROM_FILES:
        variable = f"{PREFIX}{name.upper()}"
        if not (path := environ.get(f"{variable}_FILE")):
            continue
        if environ.get(variable):
            faults.append(f"{variable}_FILE: give either this or {variable}")
            continue
        try:
            found[name] = Path(path).read_text(encoding="utf-8").strip()
        except (OSError, ValueError) as error:
            faults.append(f"{variable}_FILE: cannot be read: {getattr(error, 'strerror', None) or 'no text'}")
        else:
            faults += [] if found[name] else [f"{variable}_FILE: the file is empty"]
    if faults:
        raise SettingsFault(faults)
    return found


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach that address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def secure_or_local(url: str) -> bool:
    """Whether the address is https, or http on this machine."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    )


def _fault(where: tuple[int | str, ...], what: str) -> str:
    name = PREFIX + str(where[0]).upper() if where else PREFIX + "*"
    return f"{name}: {what.removeprefix('Value error, ')}"


def _development_faults(s: Settings) -> list[str]:
    if is_loopback(s.host):
        return []
    return [f"{PREFIX}DEVELOPMENT: only with a loopback {PREFIX}HOST, for no token is asked for"]


def _production_faults(s: Settings) -> list[str]:
    chosen = sum((s.app_secret is not None, s.app_certificate is not None, s.managed_identity))
    one_of = f"{PREFIX}APP_SECRET, {PREFIX}APP_CERTIFICATE or {PREFIX}MANAGED_IDENTITY"
    rules = (
        (bool(s.app_id), f"{PREFIX}APP_ID: missing: the bot's app (client) id"),
        (chosen > 0, f"{PREFIX}APP_SECRET: missing: give one of {one_of}"),
        (chosen < 2, f"{PREFIX}APP_SECRET: give only one of {one_of}"),  # noqa: PLR2004 -- more than one
        (
            s.managed_identity or bool(s.app_tenant) or chosen == 0,
            f"{PREFIX}APP_TENANT: missing: the tenant in which the app is registered",
        ),
        (
            s.app_certificate is None or s.app_certificate.is_file(),
            f"{PREFIX}APP_CERTIFICATE: there is no such file",
        ),
        (bool(s.tenants), f"{PREFIX}TENANTS: missing: the tenants that may use the bot, with commas between"),
        (bool(s.token_issuers), f"{PREFIX}TOKEN_ISSUERS: at least one"),
    )
    return [fault for holds, fault in rules if not holds]
