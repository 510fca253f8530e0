"""Whether Teams takes this bot for the one it knows: the one check that asks the connector as a message would."""

import asyncio

from bot.doctor.case import Case
from bot.doctor.findings import Finding, fault, ok, skipped, warning
from bot.doctor.memory import ready
from bot.settings import PREFIX
from bot.teams.connector import Connector
from bot.teams.outcome import NotSent
from bot.teams.service_urls import ServiceUrls
from meetings.network.people import Network
from storage.store import open_store

MOST = 10
"""Networks that are asked about: if those are right, so are the others."""
UNSIGNED = "no token"
"""How the connector's faults begin when the sign-in has failed, which has a line of its own."""
WRONG_BOT = f"The Azure Bot has to be of the type single tenant (or managed identity), with the app id {PREFIX}APP_ID\
 and the tenant {PREFIX}APP_TENANT: compare them in the portal, under Configuration"
NOT_THERE = "Add the app to the team again; if another app is there, it was made with another app id"
FOREIGN = f"If it is a host of Microsoft's, add it to {PREFIX}SERVICE_HOSTS"


async def teams(case: Case) -> list[Finding]:
    """Ask Teams what each network's team is called; nothing is written."""
    if not case.outside:
        return [skipped("teams", "not asked")]
    if not await ready(case):
        return [skipped("teams", "the database has to be in order first")]
    async with open_store(case.settings.database_url) as store:
        known = [n for n in await store.directory.networks() if n.team_id and n.service_url and n.away is None]
    if not known:
        return [skipped("teams", "no network has a team yet")]
    connector = Connector(case.http, case.tokens, ServiceUrls.of(case.settings), case.settings.connector_scope)
    answers = await asyncio.gather(*(_asked(case, connector, network) for network in known[:MOST]))
    found = [answer for answer in answers if answer is not None]
    return found or [
        ok("teams", f"{len(answers)} of {len(known)} teams were asked about, and Teams knows the bot there")
    ]


async def _asked(case: Case, connector: Connector, network: Network) -> Finding | None:
    assert network.team_id is not None
    assert network.service_url is not None
    named = f'the team of "{network.name}"'
    try:
        async with asyncio.timeout(case.patience):
            await connector.team(network.service_url, network.team_id)
    except TimeoutError:
        said = f"{named} could not be asked about: no answer within {case.patience:.0f} s"
        return warning("teams", said, "See connector")
    except NotSent as answer:
        return _refused(named, answer)
    return None


def _refused(named: str, answer: NotSent) -> Finding:
    if answer.status == 401:  # noqa: PLR2004 -- HTTP's Unauthorized
        return fault("teams", f"Teams does not take the bot's token for {named} (401)", WRONG_BOT)
    if answer.status in (403, 404):
        return warning("teams", f"Teams does not let the bot into {named} ({answer.status} {answer.code})", NOT_THERE)
    if answer.reason.startswith(UNSIGNED):
        return skipped("teams", "the sign-in has to be in order first")
    if answer.reason.startswith("not a host"):
        return fault("teams", f"{named} is at a host the bot does not send to: {answer.reason}", FOREIGN)
    return warning("teams", f"{named} could not be asked about: {answer.reason}", "See connector; ask again later")
