"""A question taken home, from asking it to the table in the channel, in the real client."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from playwright.async_api import expect

from tests.browser.client import CHANNEL, PATIENCE_MS, PERSONAL
from tests.browser.test_agenda import MAJA, OLLE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]
QUESTION = "Tar ni emot studenter i höst?"


async def test_a_question_is_asked_answered_by_a_press_and_by_others_and_counted_in_the_channel(round_):
    client = round_.client
    await client.write(f"hemfråga: {QUESTION} ja eller nej")
    receipt = await (await client.hears("är ställd till", QUESTION)).inner_text()
    number = receipt.split("Hemfråga ")[1].split()[0]
    asked = await client.hears(f"Hemfråga {number}", QUESTION, "Svara senast")
    await client.picture("70-round-asked", of=asked)
    await asked.get_by_role("button", name="Ja", exact=True).click()
    await client.sees(f"Hemfråga {number}, Ängelholm: Ja")
    await client.open(CHANNEL)
    await client.mention(f"hemfråga {number}")
    heard = await client.hears(f"Svaren på hemfråga {number}", "Ängelholm: Ja")
    await client.picture("71-round-table-before", of=heard)
    table = client.page.locator(".fui-Card").filter(has_text=f"Svaren på hemfråga {number}")
    await round_.says_as(MAJA, f"svara {number}: ja, men först i november")
    await round_.says_as(OLLE, f"svara {number}: nej")
    await expect(table).to_contain_text("Ja – men först i november", timeout=PATIENCE_MS)
    await expect(table).to_contain_text(": Nej", timeout=PATIENCE_MS)
    await client.picture("72-round-table", of=table)
    await client.open(PERSONAL)
    await client.write(f"hemfråga {number}")
    await client.hears("3 av 11 har svarat")
    await client.press("Ladda ner")
    await client.hears("Excel")
    [sheet] = load_workbook(BytesIO(await client.opens("Excel"))).worksheets
    said = {row[0].value: row[1].value for row in sheet.rows}
    assert said["Ängelholm"] == "Ja"
    assert said["Klippan"] == "Ja"
    assert list(said.values()).count("Nej") == 1
