"""Microsoft's own schemas for app packages, as npm's @microsoft/app-manifest carries them: no network.

Which version a package names: 1.30, the newest that is released (generally available among Microsoft's JSON schemas
since August 2026) and that the installed validator knows; `vDevPreview` is never right for an app in use. What this app
needs came earlier: twelve commands in a list (1.24), and `supportsChannelFeatures` for private and shared channels
(1.25), which therefore is the oldest a package can be made for. What 1.26 to 1.30 brought (slash commands and targeted
messages, agents, Outlook's events, more valid domains) is not used, so a tenant that is behind, as those for
governments are, loses nothing by `--schema 1.25`.

The schemas are draft 04, which has no `const` and passes over what stands beside a `$ref`: a manifest of another
version, and a name of a hundred characters in a language file, are right by them. `manifest.judging` looks for those.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

Json = dict[str, Any]

NEWEST = "1.30"
OLDEST = "1.25"
FOLDER = Path(__file__).parent.parent / "playground/node_modules/@microsoft/app-manifest/build/json-schemas/teams"
ADDRESS = "https://developer.microsoft.com/json-schemas/teams/v{version}/{file}"
MANIFEST = "MicrosoftTeams.schema.json"
LOCALIZATION = "MicrosoftTeams.Localization.schema.json"


class SchemasMissing(Exception):  # noqa: N818 -- said to the operator
    """The schemas are not installed, or not in that version."""


@dataclass(frozen=True, slots=True)
class Schemas:
    """What a package of one version must keep to."""

    version: str
    manifest: Json
    localization: Json


def supported() -> tuple[str, ...]:
    """The versions a package of this app can be made for, the oldest first."""
    first, last = (int(version.partition(".")[2]) for version in (OLDEST, NEWEST))
    return tuple(f"1.{minor}" for minor in range(first, last + 1))


@cache
def load(version: str, folder: Path = FOLDER) -> Schemas:
    """The schemas of a version. Raises SchemasMissing with what to do."""
    if not folder.is_dir():
        raise SchemasMissing(
            "Microsoft's schemas for Teams apps are not installed here: run `npm ci --ignore-scripts` in the folder "
            "playground/ of the source code (it needs Node.js), and try again."
        )
    files = [folder / f"v{version}" / name for name in (MANIFEST, LOCALIZATION)]
    if not all(file.is_file() for file in files):
        known = ", ".join(known_versions(folder))
        raise SchemasMissing(f"There is no schema {version} among those installed: choose one of {known}.")
    manifest, localization = (json.loads(file.read_text(encoding="utf-8-sig")) for file in files)
    return Schemas(version, manifest, localization)


def known_versions(folder: Path = FOLDER) -> list[str]:
    """The versions that are installed and that a package of this app can be made for."""
    return [version for version in supported() if (folder / f"v{version}" / MANIFEST).is_file()]


def address(version: str, file: str = MANIFEST) -> str:
    """What `$schema` says."""
    return ADDRESS.format(version=version, file=file)


def at(schema: Mapping[str, Any], path: tuple[str | int, ...]) -> Json:
    """What a schema says of the place at a path; nothing when it says nothing."""
    found: Any = schema
    for step in path:
        found = _resolved(schema, found)
        found = found.get("items") if isinstance(step, int) else (found.get("properties") or {}).get(step)
        if not isinstance(found, dict):
            return {}
    return _resolved(schema, found)


def _resolved(schema: Mapping[str, Any], part: Json) -> Json:
    """What a reference stands for, with what stands beside it."""
    while isinstance(part.get("$ref"), str):
        meant: Any = schema
        for step in part["$ref"].removeprefix("#/").split("/"):
            meant = meant[step]
        part = {**meant, **{key: value for key, value in part.items() if key != "$ref"}}
    return part


def strings(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every string in a document, with its path."""
    if isinstance(value, str):
        yield path, value
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from strings(inner, (*path, key))


def written(path: tuple[str | int, ...]) -> str:
    """A path as the language files write it: `bots[0].commandLists[1].scopes`."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(parts).removeprefix(".") or "the whole"
