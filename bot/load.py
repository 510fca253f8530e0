"""`natverksbot network load FILE.yaml`: a network made or changed from a file, everything or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.network_file import NetworkFile, read_network_file
from bot.settings import Settings
from bot.yaml_tables import FileFault
from dialogs.texts import say
from meetings.calendar.days import local, upcoming
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.applying import Book
from meetings.network.loading import load
from meetings.network.people import Network
from meetings.network.plan import Plan
from meetings.ports import Contact, Directory, Store
from storage.store import open_store

LARGEST = 1024 * 1024
"""Bytes of a file; a network of 300 people takes about 60 000."""


class NetworkFileFault(Exception):  # noqa: N818 -- said to the operator, line by line
    """The file cannot be loaded and nothing was saved: one line for each fault, beginning with its place."""

    def __init__(self, name: str, faults: Sequence[FileFault], locale: str = "en") -> None:
        told = [f"{name}:{f.line}: {say(locale, f'file-{f.name}', **f.facts)}" for f in faults]
        super().__init__("\n".join(told))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load came to."""

    network: Network
    changes: int
    """Things made or changed; 0 when everything was as the file says."""


async def load_file(settings: Settings, file: Path, *, example: bool = False) -> str:
    """Load a file into the database of the settings and say what came of it. Raises NetworkFileFault."""
    text = _text(file)
    async with open_store(settings.database_url) as store:
        done = await load_text(store, text, file.name, datetime.now(UTC), example=example)
    return say("en", "file-loaded", network=done.network.name, changes=done.changes)


async def load_text(
    store: Store,
    text: str,
    name: str,
    now: datetime,
    *,
    example: bool = False,
    working_day: WorkingDay = is_working_day,
) -> Loaded:
    """Load the text of a file called `name`. Raises NetworkFileFault with every fault, and then saves nothing.

    An `example` has its dates moved to about `now`, and is left alone while the network it made has meetings to
    come: so it neither grows stale nor is doubled.
    """
    found, faults = read_network_file(text, now.date() if example else None)
    if found is None:
        raise NetworkFileFault(name, faults)
    network = await _network(store.directory, found, name)
    if example and await _has_meetings_to_come(store, network, now):
        return Loaded(network, 0)
    plan = await _with_accounts(store.directory, found)
    async with store.unit(network.id) as unit:
        book = Book(unit, now, local(now, network.time_zone).date(), working_day)
        place = replace(
            unit.network,
            key=found.key,
            team_id=found.team_id or unit.network.team_id,
            channel_id=found.channel_id or unit.network.channel_id,
        )
        await book.network(place)
        await load(book, plan)
        await unit.commit()
        return Loaded(unit.network, len(book.changes))


async def _network(directory: Directory, found: NetworkFile, name: str) -> Network:
    """The network of that key; else the one the app was installed in; else a new one, in its set-up state."""
    known = await directory.network_of_key(found.key)
    team = found.team_id
    of_team = await directory.network_of_team(found.tenant_id, team) if team else None
    if known and known.tenant_id != found.tenant_id:
        raise NetworkFileFault(name, [FileFault(1, "another-tenant", {"tenant": known.tenant_id})])
    if of_team and of_team.key not in (None, found.key):
        raise NetworkFileFault(name, [FileFault(1, "team-taken", {"which": of_team.key})])
    if known and of_team and known.id != of_team.id:
        raise NetworkFileFault(name, [FileFault(1, "team-installed", {"name": of_team.name})])
    if known or of_team:
        return known or of_team  # type: ignore[return-value]  # one of them is there
    shell = Network(0, found.plan.settings.name or found.key, found.tenant_id, key=found.key, team_id=team)
    return await directory.create_network(shell)


async def _with_accounts(directory: Directory, found: NetworkFile) -> Plan:
    """The plan with the persons its accounts stand for; who has not been met yet is noted without a way to write."""
    persons = {}
    for plan in found.plan.people:
        account = found.accounts.get(plan.ref)
        if account is None:
            continue
        person = await directory.person(account.tenant_id, account.object_id)
        if person is None:
            nowhere = Contact("", account.tenant_id, "")
            person = await directory.meet(account.tenant_id, account.object_id, plan.name, nowhere)
        persons[plan.ref] = person.id
    people = tuple(replace(p, person_id=persons.get(p.ref)) for p in found.plan.people)
    return replace(found.plan, people=people)


async def _has_meetings_to_come(store: Store, network: Network, now: datetime) -> bool:
    async with store.reading(network.id) as unit:
        today = local(now, network.time_zone).date()
        return bool(upcoming(await unit.meetings.all(), today))


def _text(file: Path) -> str:
    """The file's text; a fault in the file system is a fault of the file."""
    try:
        content = file.read_bytes()
        if len(content) > LARGEST:
            raise NetworkFileFault(file.name, [FileFault(1, "too-large", {"limit": LARGEST})])
        return content.decode("utf-8-sig")
    except OSError as error:
        raise NetworkFileFault(file.name, [FileFault(1, "unreadable", {"problem": error.strerror})]) from None
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise NetworkFileFault(file.name, [FileFault(line, "not-utf8")]) from None
