"""The chair before a meeting, in the real client: where things stand, whom to remind, and the page to bring."""

from io import BytesIO

import pytest
from docx import Document

from tests.browser.test_round import the_next_meeting_passes

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


async def test_the_chair_sees_what_is_late_reminds_and_takes_the_page_along(round_):
    client = round_.client
    for said in (
        "uppdrag: enkäten om testbäddar, ansvarig Maja, till nästa möte",
        "uppdrag: svar på remissen, ansvarig Olle, till nästa möte",
        "uppdrag: tolkar i väntan på upphandling, ansvarig Lena Exempelgren, till 20 december 2028",
        "lägg till Budgeten på dagordningen, 60 min",
    ):
        await client.write(said)
        await client.hears()
    await the_next_meeting_passes(round_)
    await client.write("uppdrag: ta fram siffror om hemlösa")
    await client.hears("Vem bereder det?")
    await client.write("läget")
    told = await client.hears("Läget i", "öppna uppdrag", "Visa försenade")
    await client.picture("chair-status", of=told)
    await client.press("Mötesunderlag")
    page = await client.hears("Inför mötet", "Genomgång av listan")
    await client.picture("chair-brief", of=page)
    document = Document(BytesIO(await client.opens("Ladda ner som Word")))
    assert any("Genomgång av listan" in paragraph.text for paragraph in document.paragraphs)
    await client.write("påminn Maja om enkäten om testbäddar")
    await client.hears("Maja Mallqvist")
