"""The sign-ins of msal, really made, against the fake's token endpoint."""

import datetime as dt
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from bot.settings import SettingsFault, load
from bot.teams.credentials import CachedTokens, NoTokens
from bot.teams.signing_in import tokens_of
from tests.fakes.teams import FakeTeams
from tests.fakes.tokens import private_key
from tests.teams.serving import production

SCOPE = "https://api.botframework.com/.default"
LOGIN = "https://login.example.org"


class Rerouted(requests.Session):
    """msal asks for https; what it asks of the login host goes to the fake."""

    def __init__(self, teams: FakeTeams) -> None:
        super().__init__()
        self._fake = teams.url

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> requests.Response:
        to = url.replace(LOGIN, self._fake).replace("http://169.254.169.254", self._fake)
        answer = super().request(method, to, *args, timeout=10, **kwargs)
        answer._content = answer.content.replace(self._fake.encode(), LOGIN.encode())
        return answer


def pem(folder: Path, *, with_certificate: bool) -> Path:
    key = private_key("the bot's own")
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "bot.example.org")])
    start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, start, start + dt.timedelta(days=3650))
    text = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    if with_certificate:
        text += made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    path = folder / "bot.pem"
    path.write_bytes(text)
    return path


async def test_a_secret_signs_in(teams: FakeTeams):
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    assert await tokens.token(SCOPE) == "token-1"
    (asked,) = teams.of("token")
    assert (asked.body["scope"], asked.body["client_secret"]) == (SCOPE, "not-a-real-one")


async def test_a_refused_token_is_really_fetched_anew_and_not_from_a_cache_of_the_library(teams: FakeTeams):
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    tokens.forget(SCOPE, await tokens.token(SCOPE) or "")
    assert await tokens.token(SCOPE) == "token-2"


@pytest.mark.parametrize("thumbprint", ["", "A1B2C3D4E5F60718293A4B5C6D7E8F9012345678"])
async def test_a_certificate_signs_in_with_an_assertion_of_its_key(teams: FakeTeams, tmp_path: Path, thumbprint: str):
    path = pem(tmp_path, with_certificate=not thumbprint)
    settings = production(
        teams, login_url=LOGIN, app_secret=None, app_certificate=path, app_certificate_thumbprint=thumbprint
    )
    assert await tokens_of(settings, Rerouted(teams)).token(SCOPE) == "token-1"
    (asked,) = teams.of("token")
    algorithm = jwt.get_unverified_header(asked.body["client_assertion"])["alg"]
    key = private_key("the bot's own").public_key()
    claims = jwt.decode(asked.body["client_assertion"], key, [algorithm], options={"verify_aud": False})
    assert claims["iss"] == teams.app_id


async def test_a_key_without_certificate_or_thumbprint_is_a_fault_that_names_the_variable(
    teams: FakeTeams, tmp_path: Path
):
    settings = production(teams, app_secret=None, app_certificate=pem(tmp_path, with_certificate=False))
    with pytest.raises(SettingsFault, match="NATVERKSBOT_APP_CERTIFICATE_THUMBPRINT"):
        tokens_of(settings)


async def test_a_file_without_a_key_is_a_fault_that_names_the_variable(teams: FakeTeams, tmp_path: Path):
    (tmp_path / "bot.pem").write_text("not a key")
    settings = production(teams, app_secret=None, app_certificate=tmp_path / "bot.pem")
    with pytest.raises(SettingsFault, match="NATVERKSBOT_APP_CERTIFICATE:"):
        tokens_of(settings)


async def test_a_managed_identity_asks_the_machine_for_the_identity_of_the_app(
    teams: FakeTeams, monkeypatch: pytest.MonkeyPatch
):
    for name in ("IDENTITY_ENDPOINT", "IDENTITY_HEADER", "MSI_ENDPOINT", "AZUREPS_HOST_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    settings = production(teams, app_secret=None, managed_identity=True)
    assert await tokens_of(settings, Rerouted(teams)).token(SCOPE) == "token-1"
    (asked,) = teams.of("identity")
    assert asked.body == {
        "api-version": "2018-02-01",
        "resource": "https://api.botframework.com",
        "client_id": teams.app_id,
    }


def test_development_without_credentials_asks_for_no_token():
    assert isinstance(tokens_of(load({}, development=True)), NoTokens)


def test_development_with_credentials_uses_them(teams: FakeTeams):
    settings = load({}, development=True, app_id="app", app_secret="not-a-real-one", app_tenant="tenant")
    assert isinstance(tokens_of(settings), CachedTokens)
