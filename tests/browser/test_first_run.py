"""The first minutes with the bot in the real client: the welcome, help, and one who reads English among Swedes."""

import aiohttp
import pytest

from tests.browser.client import CHANNEL, PERSONAL
from tests.browser.conftest import Round
from tests.browser.test_agenda import MAJA

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]
TEAM = "19:example-team@thread.tacv2"


async def installs(round_: Round, conversation: str) -> None:
    """Teams tells that the app was added there; the local client sends it as Teams would."""
    async with aiohttp.ClientSession(round_.address) as http:
        where = {"conversationId": conversation}
        async with http.get("/_internal/v1/customActivities/template", params=where) as answer:
            activity = await answer.json()
        tenant = {"id": activity["conversation"]["tenantId"]}
        team = {"id": conversation, "name": "Socialchefsnätverket"}
        activity |= {"type": "installationUpdate", "action": "add", "channelData": {"tenant": tenant, "team": team}}
        await http.post("/_internal/v1/customActivities", json=activity)


async def test_the_welcome_shows_three_things_to_write_and_the_way_to_the_form(round_: Round) -> None:
    client = round_.client
    await round_.bot.forward(1)  # there is one welcome a day, and the client itself tells of an installation
    await client.open(CHANNEL)
    await installs(round_, TEAM)
    card = await client.sees("Hej! Jag är Nätverksboten.")
    await client.sees("Samordnaren börjar här")
    await client.picture("60-welcome", of=card)


async def test_help_shows_what_is_most_needed_and_a_press_shows_a_subject(round_: Round) -> None:
    client = round_.client
    await client.write("hjälp")
    card = await client.hears("Det här kan du skriva nu")
    await client.picture("help", of=card)
    await client.press("Uppdrag")
    card = await client.hears("Hjälp: Uppdrag")
    await client.picture("61-help-subject", of=card)


async def test_one_who_reads_english_and_those_who_read_swedish_are_each_answered_in_theirs(round_: Round) -> None:
    client = round_.client
    await client.write("speak English with me")
    await client.hears("English")
    await client.write("action: book the room for spring, owner Maja, by next meeting")
    await client.hears("book the room for spring", "Maja Mallqvist")
    await client.write("my settings")
    card = await client.hears("Language")
    await client.picture("62-english", of=card)
    await client.open(CHANNEL)
    await round_.says_as(MAJA, "vad är på gång till nästa möte?")
    await client.mention("aktivitetslistan")
    card = await client.hears("Aktivitetslistan", "book the room for spring")
    await client.picture("63-swedish-beside", of=card)
    await client.open(PERSONAL)
    await client.write("prata svenska med mig")
    await client.hears("svenska")
