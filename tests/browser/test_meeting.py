"""A meeting in a real client from start to draft, with a restart of the bot in the middle."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext

from tests.browser.client import PERSONAL, Client, open_client
from tests.browser.conftest import running_bot
from tests.talking import MAJA

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]


@pytest_asyncio.fixture(loop_scope="session")
async def folder(tmp_path: Path) -> AsyncIterator[Path]:
    """The database that both processes have, one after the other."""
    yield tmp_path


async def client_of(clients: BrowserContext, said: str) -> Client:
    client = await open_client(clients, said.split()[1])
    await client.open(PERSONAL)
    return client


async def test_a_meeting_goes_on_where_it_was_after_a_restart(clients: BrowserContext, folder: Path) -> None:
    async with running_bot(folder) as bot:
        client = await client_of(clients, await bot.says("Open http"))
        await client.write("lägg till möte i dag kl 00.05-23.55")
        await client.hears("Inlagt")
        for title in ("Yrkesresan", "Praktikplatser", "Nätverkskartan"):
            await client.write(f"lägg till punkten {title} på dagens möte")
            await client.hears(title)
        await client.write("starta mötet")
        card = await client.hears("Punkt 1 av")
        await client.picture("50-meeting-begun", of=card)
        await client.write(f"närvarande: {MAJA}")
        await client.hears("närvarande")
        await client.press("Nästa")
        await client.sees("Punkt 2 av")
        await client.page.close()
    async with running_bot(folder) as bot:
        client = await client_of(clients, await bot.says("Open http"))
        await client.write("vilken punkt är vi på?")
        await client.hears("Punkt 2 av")
        await client.write("gå till punkten Yrkesresan")
        await client.hears("Punkt 4 av")
        await client.write("beslut: vi går med i Yrkesresan")
        await client.hears("Beslut antecknat")
        await client.write("vilken punkt är vi på?")
        card = await client.hears("vi går med i Yrkesresan")
        await client.picture("51-meeting-point", of=card)
        await client.write("avsluta mötet")
        card = await client.hears("är slut")
        await client.picture("52-meeting-over", of=card)
        await client.press("Gör utkastet")
        await client.hears("tkast")
        await client.picture("53-meeting-draft")
        await client.page.close()
