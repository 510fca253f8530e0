"""The SDK's turn runs for real; what it sends goes through our connector."""

import aiohttp
import pytest
from botbuilder.core import MessageFactory, TurnContext
from botbuilder.schema import Activity

from bot.teams.adapter import TeamsAdapter, activity_of
from bot.teams.connector import Connector
from bot.teams.credentials import CachedTokens
from bot.teams.service_urls import ServiceUrls
from tests.fakes.activities import Activities, Someone
from tests.fakes.teams import FakeTeams

BODIL = Someone.called("Bodil Exempelsson")


@pytest.fixture
async def adapter(teams: FakeTeams):
    async with aiohttp.ClientSession() as session:
        connector = Connector(session, CachedTokens(teams.blocking_token), ServiceUrls([teams.url]), "scope")
        yield TeamsAdapter(connector, teams.app_id)


async def test_what_the_sdk_sends_updates_and_deletes_goes_through_our_connector(teams: FakeTeams, adapter):
    async def logic(context: TurnContext) -> None:
        sent = await context.send_activity("hej")
        changed = MessageFactory.text("hej igen")
        changed.id = sent.id
        await context.update_activity(changed)
        await context.send_activity("hejdå")
        await context.delete_activity(sent.id)

    await adapter.turn(teams.activities.personal(BODIL, "hej"), logic)
    assert [r.route for r in teams.requests] == ["token", "reply", "update", "reply", "delete"]
    assert [m.text for m in teams.seen_in(teams.activities.personal_chat(BODIL))] == ["hejdå"]


async def test_middleware_of_the_sdk_runs_around_the_turn(teams: FakeTeams, adapter):
    order = []

    class Around:
        async def on_turn(self, context: TurnContext, following) -> None:
            order.append("before")
            await following()
            order.append("after")

    async def logic(context: TurnContext) -> None:
        order.append("turn")

    adapter.use(Around())
    await adapter.turn(teams.activities.personal(BODIL, "hej"), logic)
    assert order == ["before", "turn", "after"]


async def test_an_invoke_is_answered_with_the_body_and_a_message_with_none(teams: FakeTeams, adapter):
    async def logic(context: TurnContext) -> dict[str, int]:
        return {"a": 1}

    assert await adapter.turn(teams.activities.execute(BODIL, "done"), logic) == (200, {"a": 1})
    assert await adapter.turn(teams.activities.personal(BODIL, "hej"), logic) == (200, None)


async def test_nobody_gets_in_by_the_sdks_own_door(teams: FakeTeams, adapter):
    activity = activity_of(teams.activities.personal(BODIL, "hej"))
    for header in ("", "Bearer x", f"Bearer {teams.signer.token()}"):
        with pytest.raises(PermissionError):
            await adapter.process_activity(header, activity, None)


def test_the_activity_is_what_the_sdks_own_deserialiser_makes_of_it():
    raw = Activities("https://smba.trafficmanager.net/emea/", "app", "tenant").personal(BODIL, "hej")
    slow, fast = Activity().deserialize(raw), activity_of(raw)
    for field in ("type", "id", "timestamp", "channel_id", "service_url", "locale", "text", "channel_data"):
        assert getattr(fast, field) == getattr(slow, field), field
    for account in ("from_property", "recipient"):
        for field in ("id", "name", "aad_object_id"):
            assert getattr(getattr(fast, account), field) == getattr(getattr(slow, account), field)
    assert fast.conversation.id == slow.conversation.id
    assert TurnContext.get_conversation_reference(fast).service_url == raw["serviceUrl"]
