"""The app package that is to be uploaded, beside the settings."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zipfile import BadZipFile, ZipFile

from bot.doctor.case import Case, in_thread
from bot.doctor.findings import Finding, fault, ok
from bot.settings import Settings

LARGEST = 1024 * 1024
"""Bytes of a manifest."""
BUILD = "Build it again with the same settings: natverksbot manifest build"


async def package(case: Case) -> list[Finding]:
    """Whether the package is this bot's; whether it is well made is told by `natverksbot manifest validate`."""
    if case.package is None:
        return []
    try:
        manifest = await in_thread(lambda: _manifest(case.package))
    except (OSError, BadZipFile, KeyError, ValueError) as error:
        return [fault("package", f"{case.package.name} cannot be read: {error}", BUILD)]
    faults = _differences(manifest, case.settings)
    return [fault("package", said, BUILD) for said in faults] or [ok("package", f"{case.package.name} is this bot's")]


def _manifest(path: Path | None) -> dict[str, Any]:
    assert path is not None
    with ZipFile(path) as packed:
        if packed.getinfo("manifest.json").file_size > LARGEST:
            raise ValueError("its manifest.json is too large")
        made = json.loads(packed.read("manifest.json"))
    if not isinstance(made, dict):
        raise ValueError("its manifest.json is no object")  # noqa: TRY004 -- a fault of the file
    return made


def _differences(manifest: dict[str, Any], settings: Settings) -> list[str]:
    """What is another bot's."""
    bots = [bot.get("botId") for bot in manifest.get("bots") or [{}]]
    extensions = [made.get("botId") for made in manifest.get("composeExtensions") or []]
    host = urlsplit(settings.public_url).hostname
    wrong = [
        f"its {name} is {found}, and the app id is {settings.app_id}"
        for name, found in [("botId", bots[0]), *(("message extension's botId", e) for e in extensions)]
        if str(found).lower() != settings.app_id.lower()
    ]
    if host and host not in (manifest.get("validDomains") or []):
        wrong.append(f"its validDomains do not hold {host}")
    return wrong
