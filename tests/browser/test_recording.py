"""A matter recorded in the form of the real client, and one made of a message in the channel."""

import pytest
from playwright.async_api import Locator

from tests.browser.client import CHANNEL, Client
from tests.browser.conftest import Round

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]

WRITTEN = "Någon borde ta fram en gemensam rutin för orosanmälningar"


async def choose(client: Client, form: Locator, field: str, *choices: str) -> None:
    """Open a list of choices and take those; one that takes several stays open until one goes elsewhere."""
    await form.get_by_role("combobox", name=field).click()
    for choice in choices:
        await client.page.get_by_text(choice).last.click()
    await form.get_by_label("Vad ska göras?").click()


async def test_a_form_that_lacks_something_comes_back_with_what_was_typed_and_is_recorded(round_: Round) -> None:
    client = round_.client
    await client.write("nytt uppdrag")
    form = await client.hears("Vad ska göras?")
    await form.get_by_label("Vad ska göras?").fill("Boka studiebesök i vår")
    await client.press("Lägg till")
    form = await client.hears("2 saker behöver rättas", "Välj vem som bereder det", "Välj ett datum eller ett möte")
    assert await form.get_by_label("Vad ska göras?").input_value() == "Boka studiebesök i vår"
    await choose(client, form, "Vem bereder det?", "Maja Mallqvist (Klippan)", "Olle Provström (Landskrona)")
    await choose(client, form, "… eller på ett möte", "Nästa möte")
    await form.get_by_role("button", name="Fler uppgifter").click()
    await form.get_by_label("Från eller till vem?").fill("socialchefsrådet")
    await choose(client, form, "Kommer det från", "Ska till")
    await client.picture("record-form", of=form)
    await client.press("Lägg till")
    await client.hears("Boka studiebesök i vår – Maja Mallqvist och Olle Provström, rapporteras")


async def test_a_message_becomes_a_matter_through_its_menu(round_: Round) -> None:
    client = round_.client
    await client.open(CHANNEL)
    await client.post(WRITTEN)
    dialog = await client.acts_on(WRITTEN, "recordFromMessage")
    assert await dialog.get_by_label("Vad ska göras?").input_value() == WRITTEN
    await choose(client, dialog, "Vem bereder det?", "Alla (varje organisation gör sin del)")
    await choose(client, dialog, "… eller på ett möte", "Nästa möte")
    await client.picture("record-from-message")
    await dialog.get_by_role("button", name="Lägg till", exact=True).click()
    await client.sees(f": {WRITTEN} – alla, rapporteras")
    await dialog.get_by_role("button", name="Close").click()
