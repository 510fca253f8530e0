"""The call in a real client: sent in words, read in the channel, its documents opened, and sent again."""

import asyncio
import shutil
from io import BytesIO

import icalendar
import pytest
from docx import Document
from pypdf import PdfReader

from tests.browser.client import CHANNEL, PERSONAL, PICTURES

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


async def first_page(pdf: bytes, name: str) -> None:
    """A picture of the page for README, where a program that draws PDF is at hand."""
    if tool := shutil.which("pdftoppm"):
        command = (tool, "-png", "-r", "80", "-singlefile", "-", str(PICTURES / name))
        drawing = await asyncio.create_subprocess_exec(*command, stdin=asyncio.subprocess.PIPE)
        await drawing.communicate(pdf)


async def test_the_call_is_sent_to_the_channel_and_its_documents_open(round_):
    client = round_.client
    for said in (
        "lägg till punkten Gemensam jour på nästa möte, 30 min, beslut",
        "lägg till punkten Lagrådets remiss på nästa möte, 20 min, information",
    ):
        await client.write(said)
        await client.hears("på dagordningen")
    await client.write("skicka kallelsen")
    await client.hears("Kallelsen till mötet", "är skickad i kanalen")
    await client.open(CHANNEL)
    await client.picture("10-call", of=await client.sees("Kallelse "))
    document = Document(BytesIO(await client.opens("Word")))
    assert "Gemensam jour" in [row.cells[1].paragraphs[0].text for row in document.tables[0].rows]
    pdf = await client.opens("PDF")
    await first_page(pdf, "11-call-pdf")
    assert "Gemensam jour" in PdfReader(BytesIO(pdf)).pages[0].extract_text()
    [event] = icalendar.Calendar.from_ical(await client.opens("Till kalendern")).walk("VEVENT")
    assert "Lagrådets remiss" in event["DESCRIPTION"]
    await client.open(PERSONAL)


async def test_a_call_that_was_sent_can_be_sent_again_as_an_update(round_):
    client = round_.client
    await client.write("skicka kallelsen")
    await client.hears("Vill du skicka den igen")
    await client.press("Skicka igen")
    await client.hears("En uppdaterad kallelse", "är skickad i kanalen")
    await client.open(CHANNEL)
    await client.sees("Uppdaterad kallelse")
    await client.open(PERSONAL)
