"""A year of meetings in the form, and one of them cancelled in words, in a real client."""

from datetime import UTC, datetime

import pytest

from tests.browser.client import CHANNEL

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]

YEAR = datetime.now(UTC).year + 2
"""Far enough away not to be the next meeting in any other test."""


async def test_the_year_is_filled_in_and_a_line_taken_out_is_asked_about(round_):
    client = round_.client
    await client.write(f"planera möten {YEAR}")
    form = await client.hears(f"Möten {YEAR}", "Ett möte per rad")
    await form.get_by_role("textbox").fill("20/1 9.30–11 Teams\n16/3 9–12 Teams\n10–11/5 lunch till lunch, Tjörn")
    await client.press("Spara mötena")
    await client.hears("Inlagt:", "Tjörn")
    await client.write(f"planera möten {YEAR}")
    form = await client.hears(f"Möten {YEAR}", "Ett möte per rad")
    await client.picture("year-form", of=form)
    await form.get_by_role("textbox").fill(f"20/1 {YEAR} 9.30–11 Teams\n10–11/5 lunch till lunch, Tjörn\n31/4 heldag")
    await client.press("Spara mötena")
    faults = await client.hears("Inget är sparat än", "Den dagen finns inte: 31/4 heldag")
    await client.picture("year-faults", of=faults)
    await faults.get_by_role("textbox").fill(f"20/1 {YEAR} 9.30–11 Teams\n10–11/5 lunch till lunch, Tjörn\n23/3 9–12")
    await client.press("Spara mötena")
    asked = await client.hears("står inte längre bland raderna")
    await client.picture("year-asked", of=asked)
    await asked.get_by_role("combobox").last.click()
    await client.page.get_by_role("option", name="Det är flyttat till").click()
    await client.press("Spara mötena")
    await client.hears("Flyttat från 16 mars")


async def test_a_meeting_is_cancelled_after_a_question_and_the_channel_hears_of_it(round_):
    client = round_.client
    await client.write(f"nytt möte 8/6 {YEAR} kl 9–12, Teams")
    await client.hears("Inlagt:")
    await client.write(f"ställ in mötet den 8/6 {YEAR}")
    asked = await client.hears("Ställa in mötet")
    await client.picture("year-cancel", of=asked)
    await client.press("Ja, ställ in mötet")
    await client.hears("Inställt:")
    await client.open(CHANNEL)
    await round_.bot.forward(1)
    await client.sees(f"Mötet den 8 juni {YEAR} är inställt")
    await client.picture("year-news")
