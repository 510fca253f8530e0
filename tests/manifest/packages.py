"""Packages for tests: the right one, and the same with something broken."""

import io
import json
import os
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from bot.manifest_package import app_of, this_bot
from bot.manifest_settings import load_package
from manifest.build import package, zipped
from manifest.judging import judge
from manifest.schemas import FOLDER, NEWEST

Json = dict[str, Any]

APP = "00000000-0000-4000-8000-000000000000"
OTHER = "00000000-0000-4000-8000-00000000000f"
SETTINGS = {
    "NATVERKSBOT_APP_ID": APP,
    "NATVERKSBOT_PUBLIC_URL": "https://bot.example.org",
    "NATVERKSBOT_PUBLISHER_NAME": "Testkommunen",
    "NATVERKSBOT_PUBLISHER_WEBSITE": "https://example.org",
    "NATVERKSBOT_PUBLISHER_PRIVACY": "https://example.org/privacy",
    "NATVERKSBOT_PUBLISHER_TERMS": "https://example.org/terms",
}
judged = pytest.mark.skipif(
    not FOLDER.is_dir() and os.environ.get("NATVERKSBOT_REQUIRE_ALL") != "1",
    reason="Microsoft's schemas come by npm, with the local client",
)
"""Marks what needs the schemas."""


def built(schema: str = NEWEST, **changed: str) -> bytes:
    """A package as the operator builds it, with settings changed: `app_name="…"`."""
    more = {f"NATVERKSBOT_{name.upper()}": value for name, value in changed.items()}
    return package(app_of(load_package(SETTINGS | more), schema))


def files_of(made: bytes) -> dict[str, bytes]:
    """The files in a package."""
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def document(made: bytes, file: str = "manifest.json") -> Json:
    """A JSON file of a package."""
    return json.loads(files_of(made)[file])


def changed(change: Callable[[Json], object], file: str = "manifest.json") -> bytes:
    """The right package with one of its documents changed."""
    files = files_of(built())
    found = json.loads(files[file])
    change(found)
    return zipped(files | {file: json.dumps(found).encode()})


def with_files(**kept: bytes | None) -> bytes:
    """The right package with files put in or, where None, left out; `color_png` is color.png."""
    files = files_of(built()) | {name.replace("_", "."): content for name, content in kept.items()}  # type: ignore[operator]
    return zipped({name: content for name, content in files.items() if content is not None})


def faults(made: bytes, *versions: str) -> list[str]:
    """What is said of a package called app.zip."""
    return judge(made, "app.zip", this_bot(), versions)
