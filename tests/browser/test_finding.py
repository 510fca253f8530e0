"""A matter searched for in the real client's message extension, chosen, and put in a message."""

import pytest
from playwright.async_api import expect

from tests.browser.client import CHANNEL
from tests.browser.conftest import Round

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


MATTER = "ordna studiebesök på ett trygghetsboende"


async def test_a_matter_is_found_by_its_words_and_put_in_a_message(round_: Round) -> None:
    client = round_.client
    await client.write(f"uppdrag: {MATTER}, ansvarig Maja, till 24/9")
    await client.hears(MATTER)
    await client.open(CHANNEL)
    page = client.page
    await page.get_by_role("button", name="Trigger Message Extension App").first.click()
    await page.get_by_role("menuitem", name="Search Command").click()
    await page.get_by_role("textbox", name="Enter a search term").fill("trygghets")
    found = page.get_by_text(MATTER).last
    await expect(found).to_be_visible()
    await client.picture("find-in-message")
    await found.click()
    message = page.get_by_role("textbox").first
    await expect(message).to_contain_text(MATTER)
    await expect(message).to_contain_text("Maja Mallqvist")
    assert await message.get_by_role("button").count() == 0
    await page.get_by_role("button", name="Post", exact=True).click()
    await client.sees(MATTER)
