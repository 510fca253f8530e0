"""The database, and what is waiting in it."""

from datetime import UTC, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from bot.doctor.case import Case
from bot.doctor.findings import Finding, fault, ok, skipped, warning
from bot.doctor.timing import judged
from meetings.calendar.days import local
from meetings.errors import StoreUnavailable
from meetings.network.people import Network
from meetings.reminders.deliveries import DeliveryState
from storage.health import DatabaseFacts, examined, shown
from storage.revision import REVISION
from storage.store import Store, database_url, open_store

LITTLE = 1_000_000_000
"""Bytes free, below which it is said: ten years of a network are some tens of megabytes, copies of them more."""
NEXT_TO_NOTHING = 100_000_000
OVERDUE = timedelta(minutes=10)
"""As docs/alarms.yml has it."""
MIGRATE = "Run: natverksbot migrate"
RELEASE = "When it is the right database: natverksbot deliveries release"
INSTALL = "Install the app in the team, or write to the bot in the channel: lägg ut allt i den här kanalen"
MEET = "They are met when the app is installed in their team, or when they write to the bot; until then no reminder\
 reaches their own chat"


async def database(case: Case) -> list[Finding]:
    """Whether it answers, is of this release, can be written, and by whom."""
    try:
        where = shown(case.settings.database_url)
        facts = await examined(case.settings.database_url)
    except ValueError as error:
        return [fault("database", str(error), "Put NATVERKSBOT_DATABASE_URL right")]
    except StoreUnavailable as error:
        return [_unavailable(where, str(error), case.settings.database_url)]
    found = [ok("database", f"{where} answers ({facts.kind} {facts.version})"), _tables(facts)]
    found += [_file(facts)] if facts.kind == "sqlite" else _server(facts, case)
    if facts.belongs_to is not None:
        found += _owner(facts.belongs_to, case)
    return found


async def deliveries(case: Case) -> list[Finding]:
    """Whether what is to be sent is sent."""
    if not await ready(case):
        return [skipped("deliveries", "the database has to be in order first")]
    async with open_store(case.settings.database_url) as store:
        overview = await store.upkeep.overview(case.clock())
    found = []
    if overview.held:
        found.append(warning("deliveries", f"{overview.held} networks are held: nothing is sent unasked", RELEASE))
    if (waited := overview.oldest_due) is not None and waited > OVERDUE:
        said = f"{overview.due} are due, the oldest for {_about(waited)}"
        found.append(fault("deliveries", said, "Is natverksbot serve running? If so, its log and docs/deliveries.md"))
    lost = overview.by_state.get(DeliveryState.DEAD, 0) + overview.by_state.get(DeliveryState.UNKNOWN, 0)
    return found or [ok("deliveries", f"{overview.due} due, none overdue; {lost} did not arrive, ever or for certain")]


async def networks(case: Case) -> list[Finding]:
    """Whether each network has what it needs to be spoken to."""
    if not await ready(case):
        return [skipped("networks", "the database has to be in order first")]
    async with open_store(case.settings.database_url) as store:
        every = await store.directory.networks()
        found = [finding for network in every for finding in await _network(store, network, case)]
    todo = "Install the app in a team, or: natverksbot network load FILE (docs/network-file.md)"
    return found or [warning("networks", "there are none yet", todo)]


async def _network(store: Store, network: Network, case: Case) -> list[Finding]:
    today = local(case.clock(), network.time_zone).date()
    async with store.reading(network.id) as unit:
        roster = await unit.members.roster(today)
        met = len(await unit.members.teams_ids())
    named = f'"{network.name}"'
    found = []
    if network.away is not None:
        todo = "Install the app in the team again, or restore the team; what was held is then sent"
        found.append(warning("networks", f"{named}: the app is not let into its team ({network.away})", todo))
    if network.channel_id is None:
        found.append(warning("networks", f"{named} has no channel", INSTALL))
    if not any(member.leads for member in roster):
        todo = "Give one in the network's file, or in Teams through the form of the welcome"
        found.append(warning("networks", f"{named} has no chair and no coordinator today", todo))
    if met < len(roster):
        found.append(warning("networks", f"{named}: {len(roster) - met} of {len(roster)} not met in Teams yet", MEET))
    if network.tenant_id.lower() not in case.settings.tenants and case.settings.tenants:
        todo = "Add it to NATVERKSBOT_TENANTS, or nothing from its team is let in"
        found.append(fault("networks", f"{named} is in tenant {network.tenant_id}", todo))
    return found or [ok("networks", f"{named}: a channel, somebody who leads, {met} members met")]


async def ready(case: Case) -> bool:
    """Whether the store can be opened; one that is not there must not be made by looking at it."""
    try:
        return (await examined(case.settings.database_url)).revision == REVISION
    except (StoreUnavailable, ValueError):
        return False


def _unavailable(where: str, error: str, url: str) -> Finding:
    target = database_url(url)
    if target.get_backend_name() == "sqlite" and target.database and not Path(target.database).exists():
        return fault("database", f"{where}: there is no such file yet", MIGRATE)
    todo = "Is the server running, and do address, user and password of NATVERKSBOT_DATABASE_URL hold?"
    return fault("database", f"{where} could not be asked: {error}", todo)


def _tables(facts: DatabaseFacts) -> Finding:
    if facts.revision == REVISION:
        return ok("tables", f"revision {REVISION}, as this release needs")
    if facts.revision > REVISION:
        todo = "Start the newer release, or put back a backup from before it"
        return fault("tables", f"revision {facts.revision} is newer than this release ({REVISION})", todo)
    found = f"revision {facts.revision}" if facts.revision else "empty"
    return fault("tables", f"{found}, and this release needs {REVISION}", MIGRATE)


def _file(facts: DatabaseFacts) -> Finding:
    free = facts.free or 0
    room = f"{free / 1e9:.1f} GB free"
    if facts.read_only:
        todo = "Let the bot's user write to the file and its folder; if it is locked, see what holds it"
        return fault("disk", f"the file cannot be written: {facts.read_only}", todo)
    if free < NEXT_TO_NOTHING:
        return fault("disk", room, "Make room: a full disk stops the bot")
    if facts.revision and facts.journal != "wal":
        todo = "Keep it on a disk of the machine itself: SQLite's log (WAL) does not work on network shares"
        return warning("disk", f"the file is written in the mode {facts.journal}", todo)
    if free < LITTLE:
        return warning("disk", room, "Make room before it is full")
    return ok("disk", f"can be written, in the mode {facts.journal}; {room}")


def _server(facts: DatabaseFacts, case: Case) -> list[Finding]:
    found = []
    if facts.read_only:
        todo = "Connect to the primary server, as a user who may write"
        found.append(fault("database", f"it cannot be written: {facts.read_only}", todo))
    if facts.may_not:
        todo = "Migrate and serve as the same user, or grant SELECT, INSERT, UPDATE and DELETE"
        found.append(fault("database", f"not all may be done with {', '.join(facts.may_not)}", todo))
    if facts.passes_walls:
        todo = "Use a role that is no superuser and has no BYPASSRLS: else the wall between networks does not hold it"
        found.append(warning("database", "the role reads rows of every network", todo))
    assert facts.clock is not None
    apart = facts.clock.astimezone(UTC) - case.clock()
    return [*found, judged("clock", apart, "the database's"), ok("processes", f"{facts.processes} at work now")]


def _owner(owner: tuple[str, str], case: Case) -> list[Finding]:
    """What `bot.scheduler.begin` will say at the next start."""
    app, address = case.settings.app_id, urlsplit(case.settings.public_url).netloc
    mine = (app, "development" if case.settings.development else address)
    if owner == mine:
        return []
    last = f"it was last used by app {owner[0] or 'without id'} at {owner[1] or 'no address'}"
    todo = "If that is meant, write natverksbot deliveries release after the next start: all networks will be held"
    return [warning("database", last, todo)]


def _about(waited: timedelta) -> str:
    minutes = int(waited.total_seconds() // 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"  # noqa: PLR2004 -- two hours
