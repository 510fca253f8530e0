"""All checks, each within its time, and none in another's way."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiohttp

from bot.doctor import answering, house, keys, memory, reach, timing
from bot.doctor.case import PATIENCE, Case, Check
from bot.doctor.findings import Finding, fault, ok, skipped, warning
from bot.doctor.package import package
from bot.doctor.telling import without_secrets
from bot.settings import PREFIX, Settings, SettingsFault
from bot.teams.credentials import NoTokens
from bot.teams.signing_in import tokens_of

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Listed:
    """A check and the seconds it may take, when `PATIENCE` is what each answer from outside is given."""

    name: str
    check: Check
    within: float = 10.0


OF_THE_SETTINGS = (
    Listed("database", memory.database, 15.0),
    Listed("clock", timing.clock),
    Listed("sign-in", keys.sign_in, 25.0),
    Listed("certificate", keys.certificate),
    Listed("signing-key", keys.signing_key),
    Listed("signing-metadata", reach.signing_metadata, 25.0),
    Listed("connector", reach.connector),
    Listed("public-address", reach.public_address, 25.0),
    Listed("teams", answering.teams, 30.0),
    Listed("package", package),
    Listed("deliveries", memory.deliveries, 15.0),
    Listed("networks", memory.networks, 30.0),
)
OF_THE_PROGRAM = (
    Listed("time-zones", house.time_zones),
    Listed("texts", house.texts),
    Listed("templates", house.templates, 30.0),
    Listed("pdf", house.pdf, 30.0),
)
"""These need no settings."""


async def examine(
    read: Callable[[], Settings], clock: Clock, *, package: Path | None = None, outside: bool = True
) -> list[Finding]:
    """Everything that was found, in the order of the lists. `read` gives the settings, or raises SettingsFault."""
    try:
        settings = read()
        tokens = tokens_of(settings) if outside else NoTokens()
    except SettingsFault as error:
        faults = [_setting(line) for line in error.faults]
        passed = [skipped(listed.name, "the settings have to be in order first") for listed in OF_THE_SETTINGS]
        async with aiohttp.ClientSession() as http:
            bare = Case(Settings.model_construct(), http, NoTokens(), clock, outside=False)
            return [*faults, *passed, *await _all(OF_THE_PROGRAM, bare)]
    async with aiohttp.ClientSession(headers={"User-Agent": "Natverksboten"}) as http:
        case = Case(settings, http, tokens, clock, outside, package)
        try:
            return await examined(case)
        finally:
            await tokens.close()


async def examined(case: Case) -> list[Finding]:
    """Every check of one case."""
    found = [_settings(case.settings), *await _all((*OF_THE_SETTINGS, *OF_THE_PROGRAM), case)]
    return without_secrets(found, case.settings)


async def within(listed: Listed, case: Case) -> list[Finding]:
    """One check; what it does not answer in time, or fails at, is a finding too."""
    seconds = listed.within * case.patience / PATIENCE
    try:
        async with asyncio.timeout(seconds):
            return await listed.check(case)
    except TimeoutError:
        said = f"could not be asked: no answer within {seconds:.0f} s"
        return [fault(listed.name, said, "See whether what it asks hangs, and ask again")]
    except Exception as error:  # noqa: BLE001 -- the rim: the other checks are told all the same
        return [
            fault(listed.name, f"could not be asked: {type(error).__name__}: {error}", "Report it with these lines")
        ]


async def _all(lists: tuple[Listed, ...], case: Case) -> list[Finding]:
    answers = await asyncio.gather(*(within(listed, case) for listed in lists))
    return [finding for answer in answers for finding in answer]


def _settings(settings: Settings) -> Finding:
    if settings.development:
        todo = f"Never before users: leave {PREFIX}DEVELOPMENT out"
        return warning("settings", "development: no token is asked for", todo)
    tenants = ", ".join(settings.tenants)
    return ok("settings", f"app {settings.app_id} in tenant {settings.app_tenant or 'of its identity'}; for {tenants}")


def _setting(line: str) -> Finding:
    name, _, said = line.partition(": ")
    return fault("settings", f"{name}: {said}", f"Put {name} right; docs/install.md has them all")
