"""Development mode: no token, this machine only."""

import aiohttp
import pytest

from bot.settings import load
from bot.teams.credentials import NoTokens
from dialogs.turn import Reply
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams
from tests.teams.serving import Listener, says, serving

BODIL = Someone.called("Bodil Exempelsson")


async def test_no_token_is_asked_for_and_none_is_sent(teams: FakeTeams):
    teams.require_token = False
    async with serving(teams, Listener(says(Reply(text="Hej!"))), load({}, development=True), NoTokens()):
        answer = await teams.deliver(teams.activities.personal(BODIL, "hej"), token=None)
    assert answer.status == 200
    assert [r.token for r in teams.requests] == [None]


async def test_an_address_outside_this_machine_is_still_refused(teams: FakeTeams):
    async with serving(teams, Listener(), load({}, development=True)):
        elsewhere = {**teams.activities.personal(BODIL, "hej"), "serviceUrl": "http://example.org/"}
        assert (await teams.deliver(elsewhere, token=None)).status == 403


async def test_a_tenant_list_counts_in_development_too(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener, load({}, development=True, tenants="another")):
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"), token=None)).status == 403
    assert listener.heard == []


@pytest.mark.parametrize("headers", [{"Host": "example.org"}, {"Host": "example.org:3978"}])
async def test_a_page_that_gave_this_machine_a_name_of_its_own_is_refused(teams: FakeTeams, headers):
    async with serving(teams, Listener(), load({}, development=True)):
        assert await posted(teams, {"Content-Type": "application/json", **headers}) == 403


async def test_a_form_in_a_page_cannot_post(teams: FakeTeams):
    async with serving(teams, Listener(), load({}, development=True)):
        assert await posted(teams, {"Content-Type": "text/plain"}) == 415


async def test_in_production_nothing_is_heard_without_a_token(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener):
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"), token=None)).status == 401
    assert listener.heard == []
    assert teams.requests == []


async def posted(teams: FakeTeams, headers: dict[str, str]) -> int:
    async with aiohttp.ClientSession() as http, http.post(teams.bot_url, data=b"{}", headers=headers) as answer:
        return answer.status
