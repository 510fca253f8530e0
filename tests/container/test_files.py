"""The container's files hold what they must: no secret comes in, no door stands open, and times fit together."""

import re
from pathlib import Path

import pytest
import yaml

from bot.probe import ready
from bot.settings import FROM_FILES
from bot.teams.endpoint import ANSWER_WITHIN, LARGEST_BODY
from bot.teams.wire import DRAINED_WITHIN
from tests.container.image import ROOT, let_through, stages
from tests.fakes.teams import FakeTeams
from tests.soak.process import free_port

COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]
BOTS = ("bot-1", "bot-2", "migrate")
DOCKERFILE = stages((ROOT / "Dockerfile").read_text(encoding="utf-8"))
PROXY = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
UPSTREAM = re.findall(r"server ([\d.]+):3978", PROXY)
TEAMS_WAITS = 15
"""Seconds."""


def seconds(words: str) -> int:
    return int(words.removesuffix("s"))


def kilobytes(words: str) -> int:
    return int(re.sub(r"\D", "", words)) * 1000


def test_only_what_the_image_needs_is_given_to_the_engine():
    given = {file.relative_to(ROOT).as_posix() for file in let_through((ROOT / ".dockerignore").read_text())}
    copied = {part for step in DOCKERFILE[1] if step.word == "COPY" for part in step.said.split()[:-1]}
    assert {path.partition("/")[0] for path in given} == copied
    assert not [path for path in given if re.search(r"\.sqlite|\.env|secret|__pycache__|\.pem|tests/", path)]


def test_every_package_of_the_program_is_copied():
    copied = {part for step in DOCKERFILE[1] if step.word == "COPY" for part in step.said.split()[:-1]}
    packages = {file.parent.name for file in ROOT.glob("*/__init__.py")} - {"tests", "bench"}
    assert packages <= copied


def test_what_is_installed_is_locked_by_its_hash_and_the_tools_stay_behind():
    [install, finish] = [step.said for step in DOCKERFILE[1] if "pip install" in step.said]
    assert "--require-hashes --only-binary=:all: -r requirements.txt" in install
    assert finish.endswith("pip uninstall --yes setuptools pip")
    assert not [step for step in DOCKERFILE[2] if "apt-get" in step.said or "pip" in step.said]


def test_the_image_runs_as_nobody_in_particular_and_says_how_it_is():
    words = {step.word: step.said for step in DOCKERFILE[2]}
    assert words["USER"].isdecimal()
    assert words["USER"] != "0"
    assert words["HEALTHCHECK"].endswith('CMD ["python", "-m", "bot.probe"]')
    assert (words["ENTRYPOINT"], words["CMD"]) == ('["natverksbot"]', '["serve"]')


def test_base_images_are_named_by_a_version():
    images = [COMPOSE["services"][name]["image"] for name in ("db", "proxy")]
    images += [step.said.split("=")[1] for step in DOCKERFILE[0] if step.word == "ARG"]
    assert all(re.search(r"\d", image) and not image.endswith("latest") for image in images)


@pytest.mark.parametrize("name", BOTS)
def test_a_process_of_the_bot_can_change_nothing_but_the_database(name: str):
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "ports" not in service


@pytest.mark.parametrize("name", BOTS)
def test_what_is_secret_comes_in_files_and_nowhere_else(name: str):
    service = SERVICES[name]
    for secret in FROM_FILES:
        assert service["environment"][f"NATVERKSBOT_{secret.upper()}_FILE"] == f"/run/secrets/{secret}"
        assert secret in service["secrets"]
    assert set(COMPOSE["secrets"]) >= {*service["secrets"], *SERVICES["db"]["secrets"]}
    assert not re.search(r"(?i)(password|secret|key)=\S", (ROOT / "deploy/natverksbot.env.example").read_text())


def test_secrets_are_kept_out_of_the_repository():
    ignored = (ROOT / ".gitignore").read_text().split()
    assert {"/secrets/", "/certificates/", "natverksbot.env"} <= set(ignored)


def test_the_database_is_reached_from_inside_alone_and_only_the_proxy_from_outside():
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["proxy"]
    assert SERVICES["db"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}


def test_the_bot_starts_when_the_tables_have_been_brought_up_to_date():
    for name in ("bot-1", "bot-2"):
        assert SERVICES[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert SERVICES["migrate"]["restart"] == "no"


def test_a_process_gets_the_time_it_takes_to_end_well():
    for name in ("bot-1", "bot-2"):
        assert seconds(SERVICES[name]["stop_grace_period"]) > DRAINED_WITHIN + ANSWER_WITHIN


def test_the_role_of_the_bot_is_held_by_the_wall_between_networks():
    script = (ROOT / "deploy/database.sh").read_text()
    assert "NOSUPERUSER" in script
    assert "BYPASSRLS" not in script


def in_proxy(pattern: str) -> str:
    found = re.search(pattern, PROXY)
    assert found is not None, pattern
    return found[1]


def test_the_proxy_lets_in_little_more_than_the_bot_takes():
    assert LARGEST_BODY < kilobytes(in_proxy(r"client_max_body_size (\w+)")) <= 4 * LARGEST_BODY


def test_the_proxy_does_not_end_what_teams_still_waits_for():
    assert seconds(in_proxy(r"proxy_read_timeout (\w+)")) > TEAMS_WAITS
    assert seconds(in_proxy(r"proxy_connect_timeout (\w+)")) * len(UPSTREAM) < TEAMS_WAITS


def test_the_proxy_shows_no_figures_and_logs_no_links():
    assert "location = /metrics { return 404; }" in PROXY
    assert "access_log off;" in PROXY


def test_the_proxy_knows_every_process_where_it_is():
    placed = [SERVICES[name]["networks"]["outside"]["ipv4_address"] for name in ("bot-1", "bot-2")]
    assert placed == UPSTREAM


async def test_the_probe_believes_only_a_bot_that_is_ready(teams: FakeTeams):
    import asyncio

    at = int(teams.url.rpartition(":")[2])
    assert await asyncio.to_thread(ready, at) is False  # something else answers there
    assert await asyncio.to_thread(ready, free_port()) is False


def test_the_probe_loads_the_standard_library_alone():
    text = Path(ROOT / "bot/probe.py").read_text(encoding="utf-8")
    assert re.findall(r"^(?:from|import) (\w+)", text, flags=re.MULTILINE) == ["os", "sys", "http"]
