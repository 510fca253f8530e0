"""docs/install.md says what is so: every variable with its default, every table, every command, every file."""

import re

import pytest
from typer.main import get_command

from bot.cli import app
from bot.manifest_settings import PackageSettings
from bot.settings import FROM_FILES, PREFIX, Settings
from storage.tables import APPEND_ONLY, metadata
from tests.container.image import ROOT

GUIDE = (ROOT / "docs/install.md").read_text(encoding="utf-8")
ROWS = re.findall(rf"^\| `({PREFIX}\w+)` \|([^|]*)\|([^|]*)\|$", GUIDE, flags=re.MULTILINE)
FIELDS = {**PackageSettings.model_fields, **Settings.model_fields}
IN_WORDS = {"service_hosts": "Teams' in the public cloud", "app_version": "the program's"}
"""Defaults that are told and not quoted."""


def shown(name: str) -> str:
    """The default as the table has it."""
    field = FIELDS[name]
    if name in IN_WORDS:
        return IN_WORDS[name]
    default = field.get_default(call_default_factory=False)
    if field.is_required() or default in (None, "", ()):
        return ""
    if isinstance(default, tuple):
        default = ",".join(default)
    if isinstance(default, bool):
        default = str(default).lower()
    return f"`{int(default) if isinstance(default, float) else default}`"


def test_every_variable_is_told_of_once():
    assert sorted(name for name, _, _ in ROWS) == sorted(f"{PREFIX}{name.upper()}" for name in FIELDS)


@pytest.mark.parametrize(("variable", "default"), [(name, default) for name, default, _ in ROWS])
def test_a_variable_has_the_default_that_is_told(variable: str, default: str):
    assert default.strip() == shown(variable.removeprefix(PREFIX).lower())


def test_what_may_stand_in_a_file_is_told():
    assert set(re.findall(rf"`({PREFIX}\w+)_FILE`", GUIDE)) == {f"{PREFIX}{name.upper()}" for name in FROM_FILES}


def test_every_table_of_the_database_is_told_of_once():
    chapter = GUIDE.partition("## What is stored")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| [a-z][^|]*\|[^|]*\|([^|]*)\|[^|]*\|$", chapter, flags=re.MULTILINE)
    assert sorted(re.findall(r"`(\w+)`", "".join(rows))) == sorted(metadata.tables)


def test_what_cannot_be_changed_is_told():
    erasure = GUIDE.partition("**Erasure.**")[2]
    assert all(f"`{name}`" in erasure for name in APPEND_ONLY)


def commands() -> set[str]:
    """Every command with its subcommand."""
    top = get_command(app)
    return {
        f"{name} {inner}".strip()
        for name, command in top.commands.items()
        for inner in ("", *getattr(command, "commands", {}))
    }


def test_every_command_it_names_is_there():
    said = "|".join(sorted(commands(), key=len, reverse=True))
    named = re.findall(r"(?:natverksbot|--rm command) ([a-z]+(?: [a-z]+)?)", GUIDE)
    assert named
    for words in named:
        assert re.match(rf"({said})\b", words), words


def test_every_file_it_links_to_is_there():
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target
    for path in re.findall(r"deploy/[\w.-]+", GUIDE):
        assert (ROOT / path).exists(), path


def test_every_heading_it_links_to_is_there():
    lines = re.findall(r"^#+ (.*)$", GUIDE, flags=re.MULTILINE)
    headings = {re.sub(r"[^\w -]", "", line).lower().replace(" ", "-") for line in lines}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= headings
