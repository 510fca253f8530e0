"""`natverksbot manifest build` and `validate`, as the operator types them."""

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.manifest_command import PackageWrong
from bot.settings import SettingsFault
from manifest import schemas
from tests.manifest.packages import SETTINGS, built, judged, with_files


@pytest.fixture
def typed(monkeypatch, tmp_path):
    """Type a command in an empty folder, with the settings in the environment; gives what is said, or raises it."""
    monkeypatch.chdir(tmp_path)
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)

    def run(*words):
        result = CliRunner().invoke(app, ["manifest", *words])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.output.strip()

    return run


@judged
def test_build_writes_a_package_and_validate_finds_it_right(typed, tmp_path):
    assert typed("build") == f"var/natverksbot-teams.zip: {len(built())} bytes, right by schema 1.30."
    assert (tmp_path / "var/natverksbot-teams.zip").read_bytes() == built()
    assert typed("validate") == "var/natverksbot-teams.zip: right by schema 1.30."
    said = typed("validate", "--schema", "1.25", "--schema", "1.28")
    assert said == "var/natverksbot-teams.zip: right by schema 1.30 and by 1.25, 1.28."


@judged
def test_an_older_version_goes_where_it_is_told(typed):
    assert typed("build", "--schema", "1.25", "--out", "packages/old.zip").endswith("right by schema 1.25.")
    assert typed("validate", "packages/old.zip") == "packages/old.zip: right by schema 1.25."


@judged
def test_each_fault_is_a_line(typed, tmp_path):
    (tmp_path / "bad.zip").write_bytes(with_files(outline_png=None, notes_txt=b"x"))
    with pytest.raises(PackageWrong) as told:
        typed("validate", "bad.zip")
    assert len(str(told.value).splitlines()) == 2


def test_a_setting_that_will_not_do_is_named_and_nothing_is_written(typed, monkeypatch, tmp_path):
    monkeypatch.setenv("NATVERKSBOT_APP_NAME", "N" * 31)
    with pytest.raises(SettingsFault, match="NATVERKSBOT_APP_NAME: has 31 characters; Teams takes 30"):
        typed("build")
    assert not (tmp_path / "var").exists()


def test_a_package_that_is_not_there_is_to_be_built(typed):
    with pytest.raises(PackageWrong, match=r"nowhere\.zip: it cannot be read .* `natverksbot manifest build`"):
        typed("validate", "nowhere.zip")


def test_a_version_that_cannot_be_made_is_told_of_with_those_that_can(typed):
    with pytest.raises(PackageWrong, match=r"--schema 1\.19: .* one of 1\.25, 1\.26"):
        typed("build", "--schema", "1.19")


def test_without_microsofts_schemas_a_package_is_built_and_it_is_said_how_to_get_them(typed):
    assert typed("build", "--schemas", "none").endswith("for schema 1.30, which is not installed to judge it by.")
    with pytest.raises(PackageWrong, match="run `npm ci --ignore-scripts` in the folder playground/"):
        typed("validate", "--schemas", "none")


def test_a_place_that_cannot_be_written_to_is_said(typed, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PackageWrong, match=r"file/app\.zip: cannot be written"):
        typed("build", "--out", "file/app.zip")


def test_the_folder_of_schemas_is_that_of_the_local_client():
    assert schemas.FOLDER.parts[-6:-3] == ("node_modules", "@microsoft", "app-manifest")
