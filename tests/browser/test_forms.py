"""The forms about the network in a real client that opens no dialogs for cards: asked for by words, in the chat."""

from datetime import UTC, datetime

import pytest
from playwright.async_api import expect

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]

YEAR = datetime.now(UTC).year + 1
"""In the middle of the next summer nothing else is planned."""


async def test_settings_are_shown_again_with_what_is_wrong_and_then_saved(round_):
    client = round_.client
    await client.write("inställningar")
    form = await client.hears("Nätverkets inställningar")
    await form.get_by_label("Sista dag för förslag").fill("en vecka")
    await client.press("Spara")
    faults = await client.hears("En sak behöver rättas", "en vecka")
    await client.picture("settings-faults", of=faults)
    await expect(faults.get_by_label("Sista dag för förslag")).to_have_value("en vecka")
    await faults.get_by_label("Sista dag för förslag").fill("12")
    await client.press("Spara")
    await client.hears("Sista dag för förslag: 12 dagar före mötet")


async def test_a_meeting_is_entered_and_changed(round_):
    client = round_.client
    await client.write("nytt möte")
    form = await client.hears("Nytt möte", "Plats eller Teams")
    await form.get_by_label("Dag", exact=True).fill(f"{YEAR}-07-28")
    await form.get_by_label("Börjar").fill("09:30")
    await form.get_by_label("Slutar").fill("11:00")
    await form.get_by_label("Plats eller Teams").fill("Rådhuset")
    await client.press("Spara")
    await client.hears(f"28 juli {YEAR}, 9.30–11.00, Rådhuset")
    await client.write(f"ändra mötet den 28 juli {YEAR}")
    changed = await client.hears(f"Mötet den 28 juli {YEAR}")
    await expect(changed.get_by_label("Börjar")).to_have_value("9:30")
    await client.picture("meeting-form", of=changed)
    await changed.get_by_label("Plats eller Teams").fill("Teams")
    await client.press("Spara")
    await client.hears("Ändrat:", "9.30–11.00, Teams")


async def test_somebody_is_picked_among_the_members_and_given_a_role(round_):
    client = round_.client
    await client.write("medlemmar")
    await client.hears("Medlemmar och roller", "Välj den du vill ändra något för")
    await client.press("Öppna")
    await client.hears("Välj en person")
    await client.write("ny medlem")
    form = await client.hears("Lägg till någon", "Är med som")
    await form.get_by_label("Namn", exact=True).fill("Nils Påhittad")
    await client.press("Spara")
    await client.hears("Nils Påhittad är nu med i nätverket")
    await client.write("ändra Nils Påhittad")
    his = await client.hears("Ordförande från och med")
    await client.picture("member-form", of=his)
    await his.get_by_label("Titel").fill("Socialchef")
    await client.press("Spara")
    await client.hears("Uppgifterna om Nils Påhittad är sparade")


async def test_ones_own_settings(round_):
    client = round_.client
    await client.write("mina inställningar")
    form = await client.hears("Mina inställningar", "Det här gäller bara dig")
    await client.picture("my-settings", of=form)
    await form.get_by_text("Skicka hemrapport till mig efter varje möte").click()
    await client.press("Spara")
    await client.hears("Sparat.")
