"""An agenda from suggestion to call in the real client: the chair prepares it, others suggest in the channel.

It has a bot of its own, for a call that has been sent changes what the next suggestions to that meeting are told.
"""

import re
from collections.abc import AsyncIterator
from io import BytesIO

import icalendar
import pytest
import pytest_asyncio
from docx import Document
from pypdf import PdfReader

from tests.browser.client import CHANNEL, PERSONAL, Client
from tests.browser.conftest import Bot, Round, running_bot

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


def somebody(number: int, name: str) -> dict[str, str]:
    """One of the people of the local client's team."""
    return {"id": f"29:example-0{number}", "name": name, "aadObjectId": f"00000000-0000-4000-8000-00000000000{number}"}


KARIN, MAJA, OLLE = somebody(1, "Karin Exempel"), somebody(3, "Maja Mallqvist"), somebody(4, "Olle Provström")
WRITTEN = "Vi borde prata om hur vi placerar ungdomar utanför länet"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def bot(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    """One for the tests of this file, which follow one another."""
    async with running_bot(tmp_path_factory.mktemp("agenda")) as bot:
        await bot.says("Open http")
        await bot.forward(1)  # to nine in the morning: by night nobody is told anything
        yield bot


async def open_point(client: Client, title: str) -> None:
    """Open a point of the list by the button beside it."""
    number = re.search(rf"(\d+)\.\s+{title}", await client.said.last.inner_text())
    await client.press(f"Öppna {number[1]}")
    await client.sees(f": {title}")


async def test_a_message_is_suggested_through_its_menu(round_: Round) -> None:
    client = round_.client
    await client.open(CHANNEL)
    await client.post(WRITTEN)
    dialog = await client.acts_on(WRITTEN, "suggestFromMessage")
    await dialog.get_by_label("Minuter").fill("20")
    await client.picture("12-from-message")
    await dialog.get_by_role("button", name="Föreslå", exact=True).click()
    await client.sees(f": {WRITTEN} (20 min) – på dagordningen")
    await dialog.get_by_role("button", name="Close").click()


async def test_chair_prepares_what_came_in(round_: Round) -> None:
    client = round_.client
    await client.open(CHANNEL)
    for who, said in (
        (MAJA, "lägg till punkten Gemensam familjehemsjour på nästa möte, 30 min, beslut"),
        (OLLE, "lägg till punkten Familjehemsjouren gemensamt på nästa möte, 15 min"),
        (OLLE, "lägg till punkten Studiebesök i Malmö på nästa möte, 10 min"),
    ):
        await round_.says_as(who, said)
        await client.sees(said.split("punkten ")[1].split(" på nästa")[0])
    await client.open(PERSONAL)
    await client.write("förbered dagordningen")
    told = await client.hears("Förbered dagordningen", "Liknar")
    await client.picture("13-prepare", of=told)
    await open_point(client, "Gemensam familjehemsjour")
    await client.picture("14-point")
    await client.press("Ändra")
    await client.said.last.get_by_label("Minuter").fill("40")
    await client.press("Spara")
    await client.sees("40 min, beslut")
    await open_point(client, "Gemensam familjehemsjour")
    await client.press("Upp")
    await client.sees("Nu är det punkt")
    await client.rarely("Fler val")
    await client.press("Slå ihop")
    await client.said.last.get_by_role("combobox", name="Vilken är samma sak?").click()
    await client.page.get_by_role("option").filter(has_text="Familjehemsjouren gemensamt").click()
    await client.press("Slå ihop")
    await client.sees("Nu en del av den: Familjehemsjouren gemensamt")
    await open_point(client, "Studiebesök i Malmö")
    await client.rarely("Avslå")
    await client.said.last.get_by_label("Varför?").fill("Vi tar det i vår, när vägen är öppen")
    await client.press("Avslå")
    await client.sees("Jag berättar varför för Olle Provström")
    await client.press("Godkänn alla")
    await client.sees("Godkänd till mötet")


async def test_whoever_raised_a_declined_point_is_told_why(round_: Round) -> None:
    client = round_.client
    await client.write("lägg till punkten Bilpoolen på nästa möte, 10 min")
    told = await client.hears("Bilpoolen")
    number = re.search(r"Punkt (\d+)", await told.inner_text())
    await round_.says_as(KARIN, f"avslå {number[1]}: den frågan ligger hos regionen")
    await client.hears("Karin Exempel har avslagit", "Bilpoolen", "den frågan ligger hos regionen")
    await client.picture("15-declined")


async def test_the_call_goes_to_the_channel_with_its_documents_and_a_change_after_it_as_a_short_list(
    round_: Round,
) -> None:
    client = round_.client
    await client.write("kalla till mötet")
    await client.hears("är skickad i kanalen")
    await client.open(CHANNEL)
    await client.sees("Kallelse ")
    document = Document(BytesIO(await client.opens("Word")))
    assert "Gemensam familjehemsjour" in [row.cells[1].paragraphs[0].text for row in document.tables[0].rows]
    assert "Gemensam familjehemsjour" in PdfReader(BytesIO(await client.opens("PDF"))).pages[0].extract_text()
    [event] = icalendar.Calendar.from_ical(await client.opens("Till kalendern")).walk("VEVENT")
    assert "Gemensam familjehemsjour" in event["DESCRIPTION"]
    await client.open(PERSONAL)
    await client.write("dagordning")
    agenda = await client.hears("Gemensam familjehemsjour")
    number = re.search(r"(\d+)\.\s+Gemensam familjehemsjour", await agenda.inner_text())
    await client.write(f"sätt 25 min på {number[1]}")
    await client.hears("25 min")
    await client.write("lägg till punkten Ny webbplats på nästa möte, 5 min")
    await client.hears("Ny webbplats")
    await round_.bot.forward(1)  # changes are gathered before they are told
    await client.open(CHANNEL)
    told = await client.sees("Ändrat i dagordningen")
    await client.sees("25 min (var 40 min)")
    await client.picture("16-changes", of=told)
