"""`natverksbot doctor` as a whole: how it tells, what it keeps to itself, and that nothing makes it fail or wait."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.app import utc_now
from bot.doctor import Finding, Level, examine, in_json, in_lines
from bot.doctor.examining import OF_THE_PROGRAM, OF_THE_SETTINGS, Listed, examined, within
from bot.doctor.telling import secrets_of, without_secrets
from bot.settings import SettingsFault, load
from tests.bot.doctoring import a_case, levels, said
from tests.fakes.teams import FakeTeams, late

NAMES = [listed.name for listed in (*OF_THE_SETTINGS, *OF_THE_PROGRAM)]


async def test_a_bot_in_order_has_no_fault(teams: FakeTeams, sqlite_url: str):
    async with a_case(teams, database_url=sqlite_url) as case:
        found = await examined(case)
    assert Level.FAULT not in levels(found), said(found)
    assert {"settings", "tables", "disk", "clock", "sign-in", "signing-metadata", "connector"} <= {
        f.check for f in found if f.level is Level.OK
    }


async def test_settings_that_do_not_load_are_faults_one_by_one_and_the_program_is_looked_at_all_the_same():
    found = await examine(lambda: load({}), utc_now)
    named = [f.said.split(":")[0] for f in found if f.level is Level.FAULT]
    assert named == ["NATVERKSBOT_APP_ID", "NATVERKSBOT_APP_SECRET", "NATVERKSBOT_TENANTS"]
    assert {f.check for f in found if f.level is Level.OK} == {listed.name for listed in OF_THE_PROGRAM}


async def test_offline_nothing_outside_is_asked(teams: FakeTeams, sqlite_url: str):
    async with a_case(teams, database_url=sqlite_url, outside=False, public_url=teams.url) as case:
        found = await examined(case)
    assert teams.requests == []
    assert {f.check for f in found if f.level is Level.SKIPPED} == {
        "clock", "sign-in", "signing-metadata", "connector", "public-address", "teams",
    }  # fmt: skip


async def test_without_any_network_it_says_what_could_not_be_asked_and_fails_at_nothing(
    teams: FakeTeams, sqlite_url: str
):
    async with a_case(teams, database_url=sqlite_url, public_url=teams.url) as case, teams.away():
        found = await examined(case)
    for check in ("clock", "sign-in", "signing-metadata", "connector", "public-address"):
        [line] = [f for f in found if f.check == check]
        assert "could not be asked" in line.said or "no token" in line.said
        assert line.todo


async def test_a_check_that_hangs_is_a_fault_when_its_time_is_over(teams: FakeTeams):
    never = asyncio.Event()

    async def hangs(_: object) -> list[Finding]:
        await never.wait()
        return []

    async with a_case(teams) as case:
        [line] = await within(Listed("slow", hangs, 0.01), case)
    assert (line.level, line.check) == (Level.FAULT, "slow")
    assert "could not be asked: no answer within" in line.said


async def test_an_address_that_is_silent_is_given_up(teams: FakeTeams):
    teams.always("openid", late(until=asyncio.Event()))
    async with a_case(teams, patience=0.05) as case:
        listed = next(listed for listed in OF_THE_SETTINGS if listed.name == "signing-metadata")
        [line] = await within(listed, case)
    assert (line.level, "could not be asked: no answer within" in line.said) == (Level.FAULT, True)


async def test_a_check_that_breaks_leaves_the_others_their_say(teams: FakeTeams):
    async def breaks(_: object) -> list[Finding]:
        raise ZeroDivisionError("secret")

    async with a_case(teams) as case:
        [line] = await within(Listed("odd", breaks), case)
    assert (line.level, line.said) == (Level.FAULT, "could not be asked: ZeroDivisionError: secret")


def test_what_is_secret_is_struck_out_wherever_it_was_quoted():
    settings = load(
        {}, app_id="an-app", app_tenant="a-tenant", tenants="a-tenant", app_secret="very~secret", signing_key="k" * 40,
        database_url="postgresql://bot:p%40ss-word@db/natverksbot",
    )  # fmt: skip
    quoted = [Finding("x", Level.FAULT, f"it said {secret}", secret) for secret in secrets_of(settings)]
    assert len(quoted) == 4
    assert {(f.said, f.todo) for f in without_secrets(quoted, settings)} == {("it said ***", "***")}


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://bot:a-password-nobody-reads@127.0.0.1:1/natverksbot",
        "postgresql://bot@127.0.0.1:1/natverksbot?password=a-password-nobody-reads",
    ],
)
async def test_no_output_holds_a_secret(teams: FakeTeams, tmp_path: Path, url: str):
    async with a_case(teams, database_url=url, app_secret="a-secret-nobody-reads") as case:
        found = await examined(case)
    for told in ("\n".join(in_lines(found)), in_json(found)):
        assert "nobody-reads" not in told
        assert "127.0.0.1:1/natverksbot" in told
        assert case.settings.signing_key is not None
        assert case.settings.signing_key.get_secret_value() not in told


def test_lines_say_how_bad_it_is_what_it_is_what_to_do_and_the_sum():
    found = [Finding("disk", Level.OK, "room"), Finding("clock", Level.FAULT, "wrong", "Put it right")]
    assert in_lines(found) == [
        "ok       disk   room",
        "fault    clock  wrong",
        "                -> Put it right",
        "1 ok, 1 fault",
    ]


def test_for_machines_it_is_one_object():
    found = [Finding("clock", Level.WARNING, "wrong", "Put it right")]
    told = json.loads(in_json(found))
    assert told == {
        "faults": False,
        "findings": [{"check": "clock", "level": "warning", "said": "wrong", "todo": "Put it right"}],
    }


def test_no_two_checks_have_one_name():
    assert len(set(NAMES)) == len(NAMES)


async def test_a_certificate_that_cannot_be_read_is_a_fault_of_the_settings(tmp_path: Path):
    file = tmp_path / "bot.pem"
    file.write_text("nothing")
    given = {"app_id": "a", "app_tenant": "t", "tenants": "t", "app_certificate": file}
    found = await examine(lambda: load({}, **given), utc_now)
    assert "NATVERKSBOT_APP_CERTIFICATE: no private key" in said(found, Level.FAULT)
    with pytest.raises(SettingsFault):
        load({}, **{**given, "app_certificate": tmp_path / "missing"})
