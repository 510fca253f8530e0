"""`natverksbot doctor` as an operator runs it."""

import json

import pytest

from tests.bot.test_commands import natverksbot

pytestmark = pytest.mark.slow  # each starts the program

GIVEN = {
    "NATVERKSBOT_APP_ID": "5f0c7a31-9a4b-4a8e-9f57-1d2c3b4a5e6f",
    "NATVERKSBOT_APP_SECRET": "not-a-real-one",
    "NATVERKSBOT_APP_TENANT": "0c6d3f52-6f0e-4b7f-8a53-2f1b8d9e7a10",
    "NATVERKSBOT_TENANTS": "0c6d3f52-6f0e-4b7f-8a53-2f1b8d9e7a10",
    "NATVERKSBOT_SIGNING_KEY": "a signing key of the tests, and long enough",
}


async def test_a_fault_ends_with_status_one_and_without_any_with_nought(sqlite_url: str):
    status, said, complained = await natverksbot("doctor", "--offline", NATVERKSBOT_DATABASE_URL=sqlite_url)
    assert (status, complained) == (1, "")
    assert "NATVERKSBOT_APP_ID" in said
    given = {**GIVEN, "NATVERKSBOT_DATABASE_URL": sqlite_url}
    status, said, complained = await natverksbot("doctor", "--offline", **given)
    assert (status, complained) == (0, ""), said


async def test_for_machines_nothing_but_the_object_is_written(sqlite_url: str):
    given = {**GIVEN, "NATVERKSBOT_DATABASE_URL": sqlite_url, "NATVERKSBOT_LOGIN_URL": "http://127.0.0.1:1"}
    status, said, complained = await natverksbot("doctor", "--json", **given)
    told = json.loads(said)
    assert (status, told["faults"], complained) == (1, True, "")
    assert GIVEN["NATVERKSBOT_APP_SECRET"] not in said
