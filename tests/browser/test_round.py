"""A network's round between two meetings, in a real client: what README shows."""

import re
from io import BytesIO

import pytest
from docx import Document

from tests.browser.client import CHANNEL, PERSONAL

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


async def the_next_meeting_passes(round_):
    """It is the morning after the next meeting."""
    await round_.client.write("när är nästa möte")
    told = await round_.client.hears("om ", " dagar")
    days = re.search(r"om (\d+) dagar", await told.inner_text())
    await round_.bot.forward(int(days[1]) + 1)


async def test_a_suggestion_gets_a_receipt_and_stands_on_the_agenda(round_):
    client = round_.client
    await client.write("lägg till punkten Yrkesresan på nästa möte, 15 min, diskussion")
    await client.hears("Yrkesresan", "15 min", "diskussion")
    await client.picture("1-suggest")
    await client.write("dagordning")
    await client.hears("Dagordning", "Yrkesresan")


async def test_a_suggestion_can_be_taken_back_by_its_button(round_):
    client = round_.client
    await client.write("lägg till punkten Yrkesresan på nästa möte")
    await client.hears("Yrkesresan")
    await client.press("Ångra")
    await client.sees("tagit tillbaka")


async def test_the_channel_is_answered_in_the_thread_where_it_asked(round_):
    client = round_.client
    await client.open(CHANNEL)
    await client.mention("dagordning")
    await client.hears("Dagordning")
    await client.picture("2-list", of=client.thread)


async def test_an_action_item_is_recorded_for_a_member_with_a_date(round_):
    client = round_.client
    await client.write("uppdrag: boka lokal för våren, ansvarig Maja Mallqvist, till 15/1")
    await client.hears("boka lokal för våren", "Maja Mallqvist", "15 januari")
    await client.picture("3-record")


async def test_what_is_missing_in_an_action_item_is_asked_for(round_):
    client = round_.client
    await client.write("uppdrag: skriva ett svar på remissen")
    await client.hears("Vem bereder det?")
    await client.write("Maja Mallqvist")
    await client.hears("När ska det rapporteras?")


async def test_the_owner_is_reminded_in_their_own_chat_and_says_that_it_is_done(round_):
    client = round_.client
    await client.write("uppdrag: beställa kaffe, ansvarig Ture Testberg, till nästa möte")
    await client.hears("beställa kaffe", "Ture Testberg")
    await the_next_meeting_passes(round_)
    await client.hears("Påminnelse", "beställa kaffe")
    await client.picture("4-remind")
    await client.press("Klar")
    await client.sees("Klart: rapporterat")


async def test_the_chair_sees_where_things_stand(round_):
    client = round_.client
    await client.write("status")
    told = await client.hears("Läget i", "Nästa möte")
    await client.picture("5-status", of=told)


async def test_a_meeting_becomes_a_draft_in_the_channel_with_a_document(round_):
    client = round_.client
    await the_next_meeting_passes(round_)
    for said in (
        "närvarande: Ture, Maja och Olle",
        "anteckning: Budgeten gicks igenom",
        "beslut: Vi träffas i Klippan i höst",
    ):
        await client.write(said)
        await client.hears()
    await client.write("utkast")
    await client.hears("Utkastet till minnesanteckningar")
    await client.open(CHANNEL)
    await client.sees("Vi träffas i Klippan i höst")
    await client.picture("6-draft", of=await client.sees("Utkast till minnesanteckningar"))
    document = Document(BytesIO(await client.opens("Word")))
    assert any("Vi träffas i Klippan i höst" in paragraph.text for paragraph in document.paragraphs)


async def test_another_member_is_answered_in_the_channel(round_):
    client = round_.client
    await client.open(CHANNEL)
    maja = {"id": "29:example-03", "name": "Maja Mallqvist", "aadObjectId": "00000000-0000-4000-8000-000000000003"}
    await round_.says_as(maja, "lägg till punkten Familjehem på nästa möte")
    await client.sees("Familjehem")
    await client.open(PERSONAL)


async def test_the_form_about_the_network_is_filled_in_and_saved_in_the_chat(round_):
    client = round_.client
    await client.write("nätverkets uppgifter")
    form = await client.hears("Uppgifter om nätverket")
    await client.picture("form", of=form)
    await form.get_by_label("Nätverkets namn").fill("Socialchefsnätverket Exempel")
    await client.press("Spara")
    await client.sees("Sparat. Socialchefsnätverket Exempel")
