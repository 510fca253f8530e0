"""The app package for Teams' administrator: template and settings in, a zip out."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).parent
MOST_COMMANDS = 12
"""What Teams shows in one list (app schema 1.25)."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who stands behind the app where it is installed."""

    name: str
    website: str
    privacy: str
    terms: str


@dataclass(frozen=True, slots=True)
class MenuCommand:
    """One line of Teams' command menu in both languages: {"sv": (title, description), "en": …}."""

    words: Mapping[str, tuple[str, str]]


def package(target: Path, app_id: str, base_url: str, publisher: Publisher, commands: Sequence[MenuCommand]) -> Path:
    """Write the zip and return its path."""
    files = {
        "manifest.json": json.dumps(manifest(app_id, base_url, publisher, commands), ensure_ascii=False, indent=2),
        "en.json": json.dumps(english(commands), ensure_ascii=False, indent=2),
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in files.items():
            made.writestr(name, text)
        for icon in ("color.png", "outline.png"):
            made.write(HERE / icon, icon)
    return target


def manifest(app_id: str, base_url: str, publisher: Publisher, commands: Sequence[MenuCommand]) -> dict[str, object]:
    """The template with what differs between installations filled in."""
    made = deepcopy(json.loads((HERE / "template.json").read_text(encoding="utf-8")))
    made["id"] = app_id
    made["bots"][0]["botId"] = app_id
    made["composeExtensions"][0]["botId"] = app_id
    made["webApplicationInfo"] = {"id": app_id, "resource": f"api://{app_id}"}
    made["developer"] = {
        "name": publisher.name,
        "websiteUrl": publisher.website,
        "privacyUrl": publisher.privacy,
        "termsOfUseUrl": publisher.terms,
    }
    made["validDomains"] = [urlsplit(base_url).hostname or ""]
    listed = [{"title": c.words["sv"][0], "description": c.words["sv"][1]} for c in commands[:MOST_COMMANDS]]
    made["bots"][0]["commandLists"] = [{"scopes": ["team", "groupChat", "personal"], "commands": listed}]
    return dict(made)


def english(commands: Sequence[MenuCommand]) -> dict[str, str]:
    """The English localisation file."""
    made = {
        "$schema": "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json",
        "name.short": "Nätverksboten",
        "name.full": "Nätverksboten for networks of directors of social services",
        "description.short": "Agenda, action list, reminders and minutes.",
        "description.full": "Nätverksboten collects agenda suggestions, keeps the action list, reminds in time,"
        " follows the meeting and posts the draft minutes.",
        "composeExtensions[0].commands[0].title": "Suggest for the agenda",
        "composeExtensions[0].commands[0].description": "Makes an agenda item of a message.",
        "composeExtensions[0].commands[1].title": "Add to the action list",
        "composeExtensions[0].commands[1].description": "Makes an action of a message.",
    }
    for n, command in enumerate(commands[:MOST_COMMANDS]):
        where = f"bots[0].commandLists[0].commands[{n}]"
        made[f"{where}.title"], made[f"{where}.description"] = command.words["en"]
    return made
