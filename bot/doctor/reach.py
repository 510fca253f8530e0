"""What the bot has to reach, and whether it is reached itself."""

import asyncio
import secrets
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import aiohttp

from bot.doctor.case import Answer, Case, NotReached, asked, certificate_ends
from bot.doctor.findings import Finding, fault, ok, skipped, warning
from bot.downloads import SignedLinks
from bot.settings import PREFIX, secure_or_local
from bot.teams.keys import KeysUnavailable, SigningKeys

TIMES = 6
"""How often the public address is asked: a balancer sends some of it to every process."""
RENEWED_BY = timedelta(days=14)
"""Automatic renewal comes a month before the end: two weeks before, it has failed."""
OUT = "Let this machine reach it directly (TCP 443, by name); the bot does not use HTTPS_PROXY"


async def connector(case: Case) -> list[Finding]:
    """Whether Teams' hosts answer; any answer will do, for without a conversation there is nothing to ask them."""
    if not case.outside:
        return [skipped("connector", "not asked")]
    hosts = [host if "://" in host else f"https://{host}" for host in case.settings.service_hosts]
    answers = await asyncio.gather(*(asked(case, host + "/") for host in hosts), return_exceptions=True)
    missed = [
        f"{urlsplit(host).netloc}: {a}" for host, a in zip(hosts, answers, strict=True) if isinstance(a, NotReached)
    ]
    if not missed:
        return [ok("connector", f"{len(hosts)} hosts of Teams answer")]
    said = "could not be asked: " + "; ".join(missed)
    if len(missed) == len(hosts):
        return [fault("connector", said, OUT)]
    return [warning("connector", said, f"{OUT}; which of them are used, Teams decides")]


async def signing_metadata(case: Case) -> list[Finding]:
    """Whether the keys can be had with which Teams signs what it sends."""
    if case.settings.development:
        return [skipped("signing-metadata", "development: no token is asked for")]
    if not case.outside:
        return [skipped("signing-metadata", "not asked")]
    try:
        await asked(case, case.settings.openid_url)  # says why not, in words
        published = await SigningKeys(case.http, case.settings.openid_url).published()
    except (NotReached, KeysUnavailable, aiohttp.ClientError, OSError, ValueError) as error:
        said = f"{case.settings.openid_url} could not be asked: {error or type(error).__name__}"
        return [fault("signing-metadata", said, f"{OUT}: without it no message from Teams is believed")]
    return [ok("signing-metadata", f"{len(published)} keys")]


async def public_address(case: Case) -> list[Finding]:
    """Whether users and Teams come to this very bot, over TLS that they believe."""
    url = case.settings.public_url
    if not url:
        todo = f"Put the https address in {PREFIX}PUBLIC_URL: links to documents are made of it"
        return [warning("public-address", "not given", todo)]
    if not secure_or_local(url):
        return [fault("public-address", f"{url} is not https", "Teams sends to https only; see docs/install.md, TLS")]
    if not case.outside:
        return [skipped("public-address", "not asked")]
    try:
        return await _reached(case, url)
    except NotReached as error:
        return [_not_reached(url, error)]


async def _reached(case: Case, url: str) -> list[Finding]:
    challenges = [secrets.token_urlsafe(24) for _ in range(TIMES)]
    answers = await asyncio.gather(*(asked(case, f"{url}/healthz?challenge={c}") for c in challenges))
    found = [_same_bot(case, url, dict(zip(challenges, answers, strict=True)))]
    found += _time_left(await certificate_ends(case, url), case.clock())
    messages = await asked(case, f"{url}/api/messages", "POST", data=b"{}")
    if messages.status != 401:  # noqa: PLR2004 -- HTTP's Unauthorized
        todo = "The proxy has to pass POST /api/messages on as it is, to a bot that is not in development"
        found.append(fault("public-address", f"a message without a token was answered with {messages.status}", todo))
    if (await asked(case, f"{url}/metrics")).status == 200:  # noqa: PLR2004 -- HTTP's OK
        todo = "They hold counts alone; still, let the proxy answer /metrics to your own network only"
        found.append(warning("public-address", "everybody can read /metrics", todo))
    return found


def _same_bot(case: Case, url: str, answers: dict[str, Answer]) -> Finding:
    bots = {c: answer for c, answer in answers.items() if answer.status == 200 and answer.body.startswith(b"ok")}  # noqa: PLR2004
    if len(bots) < len(answers):
        statuses = ", ".join(sorted({str(answer.status) for c, answer in answers.items() if c not in bots}))
        said = f"{len(answers) - len(bots)} of {len(answers)} answers at {url}/healthz were not a bot's ({statuses})"
        todo = "See that the proxy passes everything on to the bot, and that natverksbot serve is running"
        return fault("public-address", said, todo)
    if case.settings.signing_key is None:
        return ok("public-address", f"a bot answers at {url}; which one cannot be told without a signing key")
    links = SignedLinks(url, case.settings.signing_key.get_secret_value())
    mine = sum(answer.body.decode("ascii", "replace") == f"ok {links.proof(c)}" for c, answer in bots.items())
    if mine == len(bots):
        return ok("public-address", f"{url} reaches this bot: {mine} of {mine} answers with this signing key")
    todo = f"Give every process the same {PREFIX}SIGNING_KEY and release, and see that the name leads to this bot"
    return fault("public-address", f"{mine} of {len(bots)} answers at {url} with this signing key", todo)


def _time_left(ends: datetime | None, now: datetime) -> list[Finding]:
    if ends is None:
        return []
    if ends - now > RENEWED_BY:
        return [ok("tls", f"the certificate is good until {ends:%Y-%m-%d}")]
    return [warning("tls", f"the certificate ends on {ends:%Y-%m-%d}", "See why the proxy has not renewed it")]


def _not_reached(url: str, error: NotReached) -> Finding:
    if error.tls:
        todo = "Teams believes certificates of public authorities only, with the chain that leads there"
        return fault("public-address", f"{url}: {error}", todo)
    todo = "Try it from outside too (a network may not let its machines go out and in again); then look at DNS, the\
 firewall and the proxy"
    return fault("public-address", f"{url} could not be asked: {error}", todo)
