"""The local Teams client is set up so that it starts, and for the people of the example network."""

import json
import shutil

import pytest
import yaml

from bot import playground

CONFIG = yaml.safe_load((playground.FOLDER / ".m365agentsplayground.yml").read_text(encoding="utf-8"))


def test_the_client_has_the_five_other_users_it_insists_on():
    assert len(CONFIG["users"]) == 5


def test_no_two_of_its_users_share_an_id():
    everyone = [CONFIG["currentUser"], *CONFIG["users"]]
    assert len({user["id"] for user in everyone}) == len({user["aadObjectId"] for user in everyone}) == 6


def test_the_lock_file_holds_the_pinned_client_and_no_address():
    manifest = json.loads((playground.FOLDER / "package.json").read_text())
    locked = json.loads((playground.FOLDER / "package-lock.json").read_text())["packages"]
    pinned = manifest["dependencies"]["@microsoft/m365agentsplayground"]
    assert locked[str(playground.PACKAGE)]["version"] == pinned
    assert not any("resolved" in package for package in locked.values())


@pytest.mark.parametrize("absent", ["node", "npm"])
def test_what_is_missing_for_the_client_is_named(monkeypatch, absent):
    monkeypatch.setattr("shutil.which", lambda name: None if name == absent else f"/usr/bin/{name}")
    assert f"({absent} not found)" in playground.missing()


def test_nothing_is_missing_where_node_is_there(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert playground.missing() is None


def program(folder, name, script):
    """A program of that name, which does only that."""
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """The client's folder as it is in a fresh clone, and a PATH of its own."""
    shutil.copy(playground.FOLDER / "package.json", tmp_path)
    monkeypatch.setattr(playground, "FOLDER", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


async def test_what_npm_says_is_passed_on_when_the_client_cannot_be_fetched(elsewhere):
    program(elsewhere, "npm", "echo no registry today; exit 1")
    with pytest.raises(playground.ClientUnavailable, match="no registry today"):
        await playground.install()


async def test_a_client_that_ends_at_once_is_told_of_with_its_log(elsewhere):
    program(elsewhere, "node", 'echo "exactly five users" > "$M365_AGENTS_PLAYGROUND_LOGFILE"; exit 1')
    with pytest.raises(playground.ClientUnavailable, match="exactly five users"):
        async with playground.running(1, 2, elsewhere):
            pass
