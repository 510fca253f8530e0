"""What the doctor says of Teams' hosts and of the bot's own address: real ports, TLS and answers."""

import ssl
from pathlib import Path

import pytest

from bot.doctor import Level
from bot.doctor.house import TEMPLATES, templates
from bot.doctor.reach import connector, public_address, signing_metadata
from tests.bot.doctoring import KEY, a_case, balanced, certificate, levels, said, serving
from tests.fakes.teams import FakeTeams, refuse
from tests.soak.process import free_port
from tests.teams.serving import production


async def test_hosts_of_teams_that_answer_are_in_order(teams: FakeTeams):
    async with a_case(teams) as case:
        assert levels(await connector(case)) == {Level.OK}


async def test_one_host_that_is_missed_is_a_warning_and_all_are_a_fault(teams: FakeTeams):
    nobody = f"http://127.0.0.1:{free_port()}"
    async with a_case(teams, service_hosts=f"{teams.url},{nobody}") as case:
        assert levels(await connector(case)) == {Level.WARNING}
    async with a_case(teams, service_hosts=nobody) as case:
        [line] = await connector(case)
    assert (line.level, nobody.removeprefix("http://") in line.said) == (Level.FAULT, True)


async def test_a_name_that_does_not_exist_is_told_as_that(teams: FakeTeams):
    async with a_case(teams, service_hosts="nowhere.invalid") as case:
        [line] = await connector(case)
    assert "nowhere.invalid: its name is not known here (DNS)" in line.said


@pytest.mark.parametrize("status", [200, 404])
async def test_keys_of_teams_that_cannot_be_had_are_a_fault(teams: FakeTeams, status: int):
    teams.always("keys", refuse(status, {}))
    async with a_case(teams) as case:
        [line] = await signing_metadata(case)
    assert (line.level, "no message from Teams is believed" in line.todo) == (Level.FAULT, True)


async def test_the_public_address_reaches_this_very_bot_over_tls_that_is_believed(
    teams: FakeTeams, sqlite_url: str, tmp_path: Path
):
    file, port = certificate(tmp_path), free_port()
    at_bot = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    at_bot.load_cert_chain(file)
    settings = {"database_url": sqlite_url, "public_url": f"https://localhost:{port}"}
    trusted = ssl.create_default_context(cafile=str(file))
    async with (
        a_case(teams, **settings, trusted=trusted) as case,
        serving(case.settings, case.tokens, port, at_bot),
    ):
        found = await public_address(case)
    told = said(found)
    assert "reaches this bot: 6 of 6 answers with this signing key" in told
    assert "the certificate is good until" in told
    assert "everybody can read /metrics" in said(found, Level.WARNING)
    assert Level.FAULT not in levels(found)


async def test_a_certificate_that_nobody_knows_is_refused(teams: FakeTeams, sqlite_url: str, tmp_path: Path):
    port = free_port()
    at_bot = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    at_bot.load_cert_chain(certificate(tmp_path))
    async with (
        a_case(teams, database_url=sqlite_url, public_url=f"https://localhost:{port}") as case,
        serving(case.settings, case.tokens, port, at_bot),
    ):
        [line] = await public_address(case)
    assert (line.level, "its certificate is refused" in line.said) == (Level.FAULT, True)


async def test_a_certificate_that_ends_soon_is_told_of(teams: FakeTeams, sqlite_url: str, tmp_path: Path):
    file, port = certificate(tmp_path, days=5), free_port()
    at_bot = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    at_bot.load_cert_chain(file)
    settings = {"database_url": sqlite_url, "public_url": f"https://localhost:{port}"}
    trusted = ssl.create_default_context(cafile=str(file))
    async with (
        a_case(teams, **settings, trusted=trusted) as case,
        serving(case.settings, case.tokens, port, at_bot),
    ):
        found = await public_address(case)
    assert "the certificate ends on" in said(found, Level.WARNING)


async def test_processes_with_different_signing_keys_are_found_out(
    teams: FakeTeams, sqlite_url: str, postgres_url: str
):
    ports = free_port(), free_port()
    async with balanced(ports) as url, a_case(teams, database_url=sqlite_url, public_url=url) as case:
        other = production(teams, database_url=postgres_url, signing_key=KEY[::-1], login_url=teams.url)
        async with serving(case.settings, case.tokens, ports[0]), serving(other, case.tokens, ports[1]):
            found = await public_address(case)
    assert "3 of 6 answers" in said(found, Level.FAULT)
    assert "the same NATVERKSBOT_SIGNING_KEY" in said(found, Level.FAULT)


async def test_an_address_of_something_else_is_a_fault(teams: FakeTeams):
    async with a_case(teams, public_url=teams.url) as case:
        found = await public_address(case)
    assert "6 of 6 answers" in said(found, Level.FAULT)
    assert "a message without a token was answered with 404" in said(found, Level.FAULT)


async def test_an_address_that_is_not_https_is_a_fault(teams: FakeTeams):
    async with a_case(teams, public_url="http://bot.example.org") as case:
        [line] = await public_address(case)
    assert (line.level, "is not https" in line.said) == (Level.FAULT, True)


async def test_an_address_that_does_not_answer_could_not_be_asked(teams: FakeTeams):
    async with a_case(teams, public_url=f"http://127.0.0.1:{free_port()}") as case:
        [line] = await public_address(case)
    assert "could not be asked" in line.said
    assert "from outside too" in line.todo


async def test_a_word_template_that_is_missing_or_damaged_is_a_fault(
    teams: FakeTeams, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.doctor.house._template.__defaults__", (tmp_path,))
    (tmp_path / TEMPLATES[0]).write_bytes(b"no document")
    async with a_case(teams) as case:
        found = await templates(case)
    assert "minutes.docx is damaged" in said(found, Level.FAULT)
    assert "agenda.docx cannot be read" in said(found, Level.FAULT)
