"""What the doctor says of the bot's credentials, its clock beside the sign-in host's, and the app package."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.doctor import Level
from bot.doctor.keys import certificate as of_certificate
from bot.doctor.keys import sign_in, signing_key
from bot.doctor.package import package as of_package
from bot.doctor.timing import clock
from bot.teams.signing_in import tokens_of
from tests.bot.doctoring import a_case, certificate, levels, said
from tests.fakes.teams import APP_ID, FakeTeams, refuse
from tests.teams.serving import production
from tests.teams.test_signing_in import LOGIN, Rerouted


def later(**by: float) -> Callable[[], datetime]:
    return lambda: datetime.now(UTC) + timedelta(**by)


async def test_a_token_is_really_asked_for(teams: FakeTeams):
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    async with a_case(teams, tokens=tokens) as case:
        found = await sign_in(case)
    assert levels(found) == {Level.OK}
    assert len(teams.of("token")) == 1


@pytest.mark.parametrize(
    ("code", "todo"),
    [
        ("AADSTS7000215", "copy its Value"),
        ("AADSTS7000222", "The secret has expired"),
        ("AADSTS700016", "same registration"),
        ("AADSTS7000229", "az ad sp create"),
        ("AADSTS99999999", "login.microsoftonline.com/error"),
    ],
)
async def test_what_entra_refuses_is_told_with_what_to_do(teams: FakeTeams, code: str, todo: str):
    said_by_entra = f"{code}: Something is wrong. Trace ID: 1234 Correlation ID: 5678"
    teams.next("token", refuse(401, {"error": "invalid_client", "error_description": said_by_entra}))
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    async with a_case(teams, tokens=tokens) as case:
        [line] = await sign_in(case)
    assert (line.level, todo in line.todo) == (Level.FAULT, True)
    assert line.said.endswith(f"{code}: Something is wrong.")


async def test_a_sign_in_host_that_cannot_be_reached_could_not_be_asked(teams: FakeTeams):
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    async with a_case(teams, tokens=tokens) as case, teams.away():
        [line] = await sign_in(case)
    assert line.said == f"{teams.url} could not be asked: ConnectionError"
    assert "TCP 443" in line.todo


@pytest.mark.parametrize(("days", "level"), [(90, Level.OK), (20, Level.WARNING), (-1, Level.FAULT)])
async def test_a_certificate_is_told_of_before_it_ends(teams: FakeTeams, tmp_path: Path, days: int, level: Level):
    file = certificate(tmp_path, days=days)
    async with a_case(teams, app_secret=None, app_certificate=file) as case:
        [line] = await of_certificate(case)
    assert line.level is level, line.said


async def test_a_thumbprint_of_another_certificate_is_a_fault(teams: FakeTeams, tmp_path: Path):
    file = certificate(tmp_path)
    async with a_case(teams, app_secret=None, app_certificate=file, app_certificate_thumbprint="A1B2") as case:
        assert "another certificate's" in said(await of_certificate(case), Level.FAULT)


async def test_a_key_alone_has_no_last_day(teams: FakeTeams, tmp_path: Path):
    file = certificate(tmp_path)
    file.write_text(file.read_text().partition("-----BEGIN CERTIFICATE-----")[0])
    async with a_case(teams, app_secret=None, app_certificate=file, app_certificate_thumbprint="A1B2") as case:
        assert "its last day is not known" in said(await of_certificate(case), Level.WARNING)


async def test_a_key_that_everybody_can_read_is_told_of(teams: FakeTeams, tmp_path: Path):
    file = certificate(tmp_path)
    file.chmod(0o644)
    async with a_case(teams, app_secret=None, app_certificate=file) as case:
        assert "everybody on this machine can read" in said(await of_certificate(case), Level.WARNING)


@pytest.mark.parametrize(
    ("url", "level"), [("sqlite:///bot.sqlite", Level.WARNING), ("postgresql://bot@db/bot", Level.FAULT)]
)
async def test_without_a_signing_key_links_die_and_between_processes_do_not_open(
    teams: FakeTeams, url: str, level: Level
):
    async with a_case(teams, signing_key=None, database_url=url) as case:
        [line] = await signing_key(case)
    assert (line.level, "openssl rand" in line.todo) == (level, True)


@pytest.mark.parametrize(("seconds", "level"), [(0, Level.OK), (-30, Level.WARNING), (90, Level.FAULT)])
async def test_the_clock_is_compared_with_the_sign_in_hosts(teams: FakeTeams, seconds: int, level: Level):
    async with a_case(teams, clock=later(seconds=seconds)) as case:
        [line] = await clock(case)
    assert line.level is level, line.said


def packed(folder: Path, **changed: object) -> Path:
    made = {"bots": [{"botId": APP_ID}], "composeExtensions": [{"botId": APP_ID}], "validDomains": ["bot.example.org"]}
    file = folder / "app.zip"
    with ZipFile(file, "w") as into:
        into.writestr("manifest.json", json.dumps({**made, **changed}))
    return file


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({}, ""),
        ({"bots": [{"botId": "another"}]}, "its botId is another"),
        ({"composeExtensions": [{"botId": "another"}]}, "message extension's botId is another"),
        ({"validDomains": ["elsewhere.example.org"]}, "validDomains do not hold bot.example.org"),
    ],
)
async def test_a_package_is_compared_with_the_settings(
    teams: FakeTeams, tmp_path: Path, changed: dict[str, object], fault: str
):
    package = packed(tmp_path, **changed)
    async with a_case(teams, package=package, public_url="https://bot.example.org") as case:
        found = await of_package(case)
    assert fault in said(found, Level.FAULT)
    assert (Level.FAULT in levels(found)) == bool(fault)


async def test_a_file_that_is_no_package_is_a_fault(teams: FakeTeams, tmp_path: Path):
    file = tmp_path / "app.zip"
    file.write_bytes(b"no zip")
    async with a_case(teams, package=file) as case:
        assert "app.zip cannot be read" in said(await of_package(case), Level.FAULT)
