"""What is wrong with how the app is to be used: ids, addresses, commands and permissions."""

import ipaddress
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from manifest.faults import Fault, change
from manifest.permissions import ASKED, PARTICIPANTS
from manifest.schemas import Json

MANIFEST = "manifest.json"
HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]", re.IGNORECASE)
GUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
SEMVER = re.compile(r"(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")
LONGEST_TITLE = 32
"""Characters of a command that every client shows; the schema's 128 are cut on phones."""
SCOPES = {"team": "channels", "groupChat": "group chats and meetings", "personal": "people's own chats"}
NEEDED = {one.name for one in ASKED}


@dataclass(frozen=True, slots=True)
class Bot:
    """What the bot answers to."""

    searches: frozenset[str]
    actions: frozenset[str]
    understands: Callable[[str], bool]


def check_use(manifest: Json, bot: Bot) -> Iterator[Fault]:
    """Everything here."""
    yield from _ids(manifest)
    yield from _version(manifest)
    yield from _addresses(manifest)
    yield from _domains(manifest)
    yield from _scopes(manifest)
    yield from _extension(manifest, bot)
    yield from _permissions(manifest)


def check_titles(titles: list[list[str]], where: Callable[[int, int], str], bot: Bot) -> Iterator[Fault]:
    """Command titles of one language: short, each once in its list, and understood."""
    for n, listed in enumerate(titles):
        seen: set[str] = set()
        for m, title in enumerate(listed):
            if title.casefold() in seen:
                yield Fault(where(n, m), f'"{title}" is in the list twice', "take one away")
            elif len(title) > LONGEST_TITLE:
                what = f'"{title}" has {len(title)} characters, phones show {LONGEST_TITLE}'
                yield Fault(where(n, m), what, "shorten it")
            elif title and not bot.understands(title):
                yield Fault(where(n, m), f'the bot does not understand "{title}"', "write what it understands")
            seen.add(title.casefold())


def titles_in(manifest: Json) -> list[list[str]]:
    """The command titles, list by list."""
    lists = [_list(one, "commands") for one in _list(_first(manifest, "bots"), "commandLists")]
    return [[str(command.get("title") or "") for command in commands] for commands in lists]


def _ids(manifest: Json) -> Iterator[Fault]:
    app = str(manifest.get("id"))
    places = {
        "bots[0].botId": _first(manifest, "bots").get("botId"),
        "composeExtensions[0].botId": _first(manifest, "composeExtensions").get("botId"),
        "webApplicationInfo.id": _object(manifest, "webApplicationInfo").get("id"),
    }
    for place, found in places.items():
        if found is None:
            yield Fault(f"{MANIFEST}, {place}", "it is missing", "put the app's id there")
        elif _other_app(str(found), app):
            what = f"{found} is another app than id, {app}"
            yield Fault(f"{MANIFEST}, {place}", what, "write the same id everywhere")


def _other_app(one: str, app: str) -> bool:
    """Whether they are two apps; of what is no GUID the schema has told."""
    both = GUID.fullmatch(one) and GUID.fullmatch(app)
    return bool(both) and one.lower() != app.lower()


def _version(manifest: Json) -> Iterator[Fault]:
    version = manifest.get("version")
    if isinstance(version, str) and not SEMVER.fullmatch(version):
        what = f'"{version}" is no version of three numbers, as 1.4.0'
        yield Fault(f"{MANIFEST}, version", what, change("version", "put it right"))


def _addresses(manifest: Json) -> Iterator[Fault]:
    """The schema is content with http, Teams is not."""
    for key, url in _object(manifest, "developer").items():
        if key.endswith("Url") and isinstance(url, str) and url.lower().startswith("http://"):
            yield Fault(f"{MANIFEST}, developer.{key}", "it must be https", change(f"developer.{key}", "put it right"))


def _domains(manifest: Json) -> Iterator[Fault]:
    domains = manifest.get("validDomains")
    if not domains:
        what = "no host is named, so that Teams opens nothing of the bot's"
        yield Fault(f"{MANIFEST}, validDomains", what, change("validDomains", "name the bot's host"))
    for n, domain in enumerate(domains if isinstance(domains, list) else []):
        what = _domain(str(domain))
        if what:
            yield Fault(f"{MANIFEST}, validDomains[{n}]", f'"{domain}" {what}', "write the bot's own host and no more")


def _domain(domain: str) -> str:
    if "*" in domain:
        return "lets in the hosts of others"
    if "://" in domain or "/" in domain or ":" in domain:
        return "is an address, not a host"
    if not HOST.fullmatch(domain) or domain.endswith(".localhost") or is_address(domain):
        return "is no host name that Teams reaches"
    return ""


def _scopes(manifest: Json) -> Iterator[Fault]:
    bot = _first(manifest, "bots")
    there = {str(scope).lower() for scope in bot.get("scopes") or ()}
    for scope, places in SCOPES.items():
        if scope.lower() not in there:
            yield Fault(f"{MANIFEST}, bots[0].scopes", f'"{scope}" is missing, so the bot is not in {places}', "add it")
    for n, listed in enumerate(_list(bot, "commandLists")):
        for scope in listed.get("scopes") or ():
            if scope.lower() not in there and scope not in SCOPES:
                where = f"{MANIFEST}, bots[0].commandLists[{n}].scopes"
                yield Fault(where, f'the bot itself is not in "{scope}"', "take it away")


def _extension(manifest: Json, bot: Bot) -> Iterator[Fault]:
    seen: set[str] = set()
    for n, command in enumerate(_list(_first(manifest, "composeExtensions"), "commands")):
        where = f"{MANIFEST}, composeExtensions[0].commands[{n}]"
        name, kind = str(command.get("id")), command.get("type", "query")
        if name in seen:
            yield Fault(where, f'"{name}" is there twice', "take one away")
        elif name not in (bot.actions if kind == "action" else bot.searches):
            yield Fault(where, f'the bot has no {kind} "{name}"', "take it away")
        elif kind == "action" and command.get("fetchTask") is not True:
            yield Fault(where, f'"{name}" does not fetch its form', 'write "fetchTask": true')
        seen.add(name)


def _permissions(manifest: Json) -> Iterator[Fault]:
    permissions = _object(_object(manifest, "authorization"), "permissions")
    asked = [str(one.get("name")) for one in _list(permissions, "resourceSpecific")]
    place = "authorization.permissions.resourceSpecific"
    for n, name in enumerate(asked):
        if name not in NEEDED | {one.name for one in PARTICIPANTS}:
            yield Fault(f"{MANIFEST}, {place}[{n}]", f"{name} is more than the bot needs", "take it away")
    for name in sorted(NEEDED - set(asked)):
        yield Fault(f"{MANIFEST}, {place}", f"{name} is missing", "add it (docs/permissions.md says what for)")


def is_address(host: str) -> bool:
    """Whether it is a number, and no name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _object(value: Any, key: str) -> Json:
    inner = value.get(key) if isinstance(value, dict) else None
    return inner if isinstance(inner, dict) else {}


def _list(value: Any, key: str) -> list[Json]:
    inner = value.get(key) if isinstance(value, dict) else None
    return [one for one in inner if isinstance(one, dict)] if isinstance(inner, list) else []


def _first(value: Any, key: str) -> Json:
    return next(iter(_list(value, key)), {})
