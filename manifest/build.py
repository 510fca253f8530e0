"""The app package for Teams' administrator: template, words and settings in, a zip out.

Swedish is the default: its words stand in the manifest itself, under the language tag sv-se, as the schemas ask of an
app without agents (`defaultLanguageFile` is theirs). English is the file en.json beside it, for everybody whose Teams
is in English of any country; it must say every word anew and name the same schema version as the manifest.
"""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from manifest.icons import ICONS
from manifest.permissions import resource_specific
from manifest.schemas import LOCALIZATION, NEWEST, address

Json = dict[str, Any]

HERE = Path(__file__).parent
DEFAULT, OTHERS = "sv", ("en",)
"""The languages: of the manifest itself, and of the files beside it."""
NAME = "Nätverksboten"
THEN = (2020, 1, 1, 0, 0, 0)
"""The time on every file: the same settings make the same package, byte for byte."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who stands behind the app where it is installed."""

    name: str
    website: str
    privacy: str
    terms: str


@dataclass(frozen=True, slots=True)
class MenuCommand:
    """One line of Teams' command menu: what is written when it is chosen, and what it does, by language."""

    title: Mapping[str, str]
    description: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that are offered in some scopes."""

    scopes: tuple[str, ...]
    commands: Sequence[MenuCommand]


@dataclass(frozen=True, slots=True)
class App:
    """Everything that differs between installations and releases."""

    app_id: str
    version: str
    domain: str
    """The host that serves the bot and its documents."""
    publisher: Publisher
    menus: Sequence[Menu]
    name: str = NAME
    participants: bool = False
    """Whether to ask to be told who joins meetings."""
    schema: str = NEWEST


def package(app: App) -> bytes:
    """The zip."""
    files = {"manifest.json": _json(manifest(app))}
    files |= {f"{language}.json": _json(localization(app, language)) for language in OTHERS}
    files |= {icon.file: (HERE / icon.file).read_bytes() for icon in ICONS}
    return zipped(files)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Files as a zip without folders, as Teams wants it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as kept:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            kept.writestr(entry, content)
    return made.getvalue()


def manifest(app: App) -> Json:
    """The template with what differs between installations filled in."""
    made: Json = deepcopy(json.loads((HERE / "template.json").read_text(encoding="utf-8")))
    made |= {"$schema": address(app.schema), "manifestVersion": app.schema, "version": app.version, "id": app.app_id}
    who = app.publisher
    made["developer"] = {
        "name": who.name,
        "websiteUrl": who.website,
        "privacyUrl": who.privacy,
        "termsOfUseUrl": who.terms,
    }
    [bot], [extension] = made["bots"], made["composeExtensions"]
    bot["botId"] = extension["botId"] = app.app_id
    # Resource-specific permissions need it; the bot signs nobody in, so that any address of its own will do.
    made["webApplicationInfo"] = {"id": app.app_id, "resource": f"api://{app.app_id}"}
    made["authorization"]["permissions"]["resourceSpecific"] = resource_specific(participants=app.participants)
    made["validDomains"] = [app.domain]
    bot["commandLists"] = [{"scopes": list(menu.scopes), "commands": [{} for _ in menu.commands]} for menu in app.menus]
    for key, text in words(app, DEFAULT).items():
        _put(made, key, text)
    return made


def localization(app: App, language: str) -> Json:
    """The file of another language than the manifest's."""
    return {"$schema": address(app.schema, LOCALIZATION), **words(app, language)}


def words(app: App, language: str) -> dict[str, str]:
    """Every text of the manifest in a language, by the place it stands."""
    told: dict[str, str] = json.loads((HERE / f"{language}.json").read_text(encoding="utf-8"))
    made = {key: text.replace("{name}", app.name) for key, text in told.items()}
    for n, menu in enumerate(app.menus):
        for m, command in enumerate(menu.commands):
            where = f"bots[0].commandLists[{n}].commands[{m}]"
            made[f"{where}.title"] = command.title[language]
            made[f"{where}.description"] = command.description[language]
    return made


def _put(document: Json, key: str, text: str) -> None:
    """Set the value at a key as the language files write them: `bots[0].commandLists[1].commands[2].title`."""
    *path, last = key.replace("[", ".").replace("]", "").split(".")
    place: Any = document
    for step in path:
        place = place[int(step) if step.isdigit() else step]
    place[last] = text


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"
