"""A list on the screen of one who reads along: what somebody else does is seen on it, without a reload."""

import pytest
from playwright.async_api import expect

from tests.browser.client import CHANNEL, PATIENCE_MS, PERSONAL
from tests.browser.test_agenda import MAJA

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]
TITLE = "Sammanställa avgifterna för korttidsvistelse"


async def test_what_another_reports_is_seen_on_the_card_on_the_screen(round_):
    client = round_.client
    await client.write(f"uppdrag: {TITLE}, ansvarig Maja, till nästa möte")
    receipt = await (await client.hears(TITLE)).inner_text()
    number = receipt.split("Uppdrag ")[1].split(":")[0]
    await client.open(CHANNEL)
    await client.mention("aktivitetslistan")
    card = await client.hears("Aktivitetslistan", TITLE)
    before = await card.inner_text()
    await client.picture("20-list-before", of=card)
    await round_.says_as(MAJA, f"klar med {number}: skickat till alla")
    await expect(card).to_contain_text("skickat till alla", timeout=PATIENCE_MS)
    after = await card.inner_text()
    await client.picture("21-list-after", of=card)
    assert "rapporterat som klart" not in before
    assert "rapporterat som klart, inte avslutat" in after
    await client.open(PERSONAL)


async def test_in_ones_own_chat_a_press_shows_its_result_in_the_list(round_):
    client = round_.client
    await client.write("uppdrag: Ringa hyresvärden om lokalen, ansvarig jag, till 20 december 2028")
    await client.hears("Ringa hyresvärden")  # the last of the list, after which no meeting is planned
    await client.write("mina uppdrag")
    card = await client.hears("Dina uppdrag", "Ringa hyresvärden")
    await client.picture("22-mine", of=card)
    await card.get_by_role("button", name="Flytta", exact=True).last.click()
    await client.sees("rapporteras i stället?")
    await client.picture("23-mine-move", of=card)
    await card.get_by_role("button", name="27 december 2028", exact=True).last.click()
    await client.sees("rapporteras nu")
    await card.get_by_role("button", name="Klar", exact=True).last.click()
    await client.sees("är rapporterat som klart")
    await client.picture("24-mine-done", of=card)
