"""The bot's own credentials, and the key its links are signed with."""

import re
import stat
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from bot.doctor.case import Case, in_thread
from bot.doctor.findings import Finding, fault, ok, skipped, warning
from bot.settings import PREFIX
from bot.teams.credentials import NoToken
from storage.store import database_url

SOON = timedelta(days=30)
"""Before a certificate's end: time for whoever renews it to come back from a holiday."""
CERTIFICATES = "Entra admin centre > App registrations > the bot > Certificates & secrets"
WHAT_TO_DO = {
    "AADSTS7000215": f"It is the wrong secret: copy its Value, not its Secret ID, from {CERTIFICATES}",
    "AADSTS7000222": f"The secret has expired: make a new one in {CERTIFICATES} and put it in {PREFIX}APP_SECRET",
    "AADSTS700016": f"{PREFIX}APP_TENANT has no app {PREFIX}APP_ID: see that both are from the same registration",
    "AADSTS7000229": f"The tenant does not know the app yet: az ad sp create --id {PREFIX}APP_ID",
    "AADSTS90002": f"There is no such tenant: {PREFIX}APP_TENANT is the directory (tenant) id",
    "AADSTS900023": f"{PREFIX}APP_TENANT is no tenant id",
    "AADSTS700027": f"The certificate is not the one that was uploaded, or has expired: {CERTIFICATES}",
    "AADSTS7000112": "The app is disabled: Entra admin centre > Enterprise applications > the bot > Properties",
    "AADSTS700024": "The machine's clock is wrong: see clock",
}
CODE = re.compile(r"AADSTS\d+")
NOT_ASKED = ("ConnectionError", "ConnectTimeout", "ReadTimeout", "SSLError", "ProxyError", "gaierror")


async def sign_in(case: Case) -> list[Finding]:
    """Whether a token can be had, as for every message that is sent."""
    settings = case.settings
    if not settings.has_credentials:
        return [skipped("sign-in", "development: there are no credentials")]
    if not case.outside:
        return [skipped("sign-in", "not asked")]
    try:
        await case.tokens.token(settings.connector_scope)
    except NoToken as error:
        return [_refused(str(error), settings.login_url, managed=settings.managed_identity)]
    how = "managed identity" if settings.managed_identity else "certificate" if settings.app_certificate else "secret"
    return [ok("sign-in", f"a token was given for the {how}"), *_reminder(how)]


async def certificate(case: Case) -> list[Finding]:
    """Whether the certificate fits its key and has time left."""
    path = case.settings.app_certificate
    if path is None:
        return []
    try:
        return await in_thread(lambda: _certificate(path, case.settings.app_certificate_thumbprint, case.clock()))  # type: ignore[no-any-return]
    except (OSError, ValueError, TypeError) as error:
        todo = f"{PREFIX}APP_CERTIFICATE is a PEM file with the private key and the certificate, without a password"
        return [fault("certificate", f"{path.name} cannot be read: {error}", todo)]


async def signing_key(case: Case) -> list[Finding]:
    """Whether links outlive the process."""
    if case.settings.signing_key is not None:
        return [ok("signing-key", "there is one; whether every process has the same, see public-address")]
    todo = (
        f"Put at least 32 random characters in {PREFIX}SIGNING_KEY, the same for every process: openssl rand -base64 48"
    )
    if database_url(case.settings.database_url).get_backend_name() == "postgresql":
        return [fault("signing-key", "missing: a link made by one process does not open at another", todo)]
    return [warning("signing-key", "missing: every link to a document dies when the process ends", todo)]


def _refused(error: str, login_url: str, *, managed: bool) -> Finding:
    said = error.partition("Trace ID")[0].partition("\n")[0].strip()[:400]
    found = CODE.search(error)
    if managed:
        todo = (
            "Does the identity belong to this machine, and is its client id NATVERKSBOT_APP_ID? It exists in Azure only"
        )
        return fault("sign-in", f"no token: {said}", todo)
    if found is None and error.startswith(NOT_ASKED):
        why = "its name is not known here (DNS)" if "NameResolution" in error else error.partition(":")[0]
        todo = f"Let this machine reach {login_url} (TCP 443)"
        return fault("sign-in", f"{login_url} could not be asked: {why}", todo)
    todo = WHAT_TO_DO.get(found[0] if found else "", "Look the code up at https://login.microsoftonline.com/error")
    return fault("sign-in", f"no token: {said}", todo)


def _reminder(how: str) -> list[Finding]:
    """A secret's end is not to be seen from here."""
    if how != "secret":
        return []
    return [ok("secret", f"its last day is not known here: see {CERTIFICATES}, and put it in a calendar")]


def _certificate(path: Path, thumbprint: str, now: datetime) -> list[Finding]:
    pem = path.read_bytes()
    key = load_pem_private_key(pem, password=None)
    found = [*_open_to_others(path)]
    if b"-----BEGIN CERTIFICATE-----" not in pem:
        todo = "Put the certificate into the file beside the key, and its last day is seen here"
        return [*found, warning("certificate", "its last day is not known: the file holds the key alone", todo)]
    held = x509.load_pem_x509_certificate(pem)
    form = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if held.public_key().public_bytes(*form) != key.public_key().public_bytes(*form):
        return [*found, fault("certificate", "the key in the file is another certificate's", "Export both together")]
    if thumbprint and thumbprint.replace(":", "").lower() != held.fingerprint(hashes.SHA1()).hex():  # noqa: S303 -- what Entra calls it
        return [
            *found,
            fault(
                "certificate",
                "the thumbprint is another certificate's",
                f"Leave {PREFIX}APP_CERTIFICATE_THUMBPRINT out",
            ),
        ]
    return [*found, _time_left(held.not_valid_after_utc, now)]


def _time_left(ends: datetime, now: datetime) -> Finding:
    said = f"good until {ends:%Y-%m-%d}"
    todo = f"Make a new one, upload its public part in {CERTIFICATES}, then exchange the file and start again"
    if ends <= now:
        return fault("certificate", f"ended on {ends:%Y-%m-%d}", todo)
    return warning("certificate", said, todo) if ends - now < SOON else ok("certificate", said)


def _open_to_others(path: Path) -> list[Finding]:
    if path.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH):
        return [warning("certificate", f"everybody on this machine can read {path.name}", f"chmod 600 {path.name}")]
    return []
