"""The action list gone through in a real client: three matters, by button and by words, and the sum of it."""

import pytest

from tests.browser.client import PERSONAL
from tests.browser.conftest import Round
from tests.talking import MAJA

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


async def test_three_matters_are_gone_through_by_button_and_by_words(round_: Round) -> None:
    client = round_.client
    await client.open(PERSONAL)
    await client.write("lägg till möte i dag kl 00.05-23.55")
    await client.hears("Inlagt")
    for title in ("Enkäten om testbäddar", "Länken till bilderna", "Jourens bemanning"):
        await client.write(f"uppdrag: {title}, ansvarig {MAJA}, till idag")
        await client.hears(title)
    await client.write("gå igenom listan")
    card = await client.hears("Genomgången har börjat")
    await client.picture("30-walk-begun", of=card)
    await client.press("Rapporterad")
    await client.sees("är rapporterat som klart")
    await client.picture("31-walk-reported")
    await client.write("flytta till nästa möte, inväntar regionen")
    await client.hears("rapporteras nu")
    await client.press("Flytta")
    await client.sees("rapporteras i stället")
    await client.picture("32-walk-days")
    await client.press("Tillbaka till uppdraget")
    await client.rarely("Avsluta genomgången")
    await client.sees("gicks igenom")
    await client.picture("33-walk-ended")
