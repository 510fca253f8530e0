"""The bot with its example network and the local Teams client, started as `make run` starts them."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, async_playwright

from bot import playground
from tests.browser.client import Client, open_client

ROOT = Path(__file__).parent.parent.parent
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = ("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
NOTHING_OUTSIDE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
"""The client's icons are on the internet. To turn them away page by page would turn off the cache too."""
START = 60
"""Seconds until the address must have been printed; npm may have to fetch the client first."""


@dataclass
class Bot:
    """A running `natverksbot dev`: what it has said so far, and what is typed to it."""

    process: asyncio.subprocess.Process
    said: list[str] = field(default_factory=list)
    ended: bool = False
    more: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def listen(self) -> None:
        """Take down every line until it ends."""
        assert self.process.stdout
        async for line in self.process.stdout:
            async with self.more:
                self.said.append(line.decode())
                self.more.notify_all()
        async with self.more:
            self.ended = True
            self.more.notify_all()

    async def says(self, start: str, after: int = 0) -> str:
        """Wait for a line that begins so, among those after the first so many."""

        def found() -> list[str]:
            return [line for line in self.said[after:] if line.startswith(start)]

        async with asyncio.timeout(START), self.more:
            await self.more.wait_for(lambda: self.ended or found())
        assert found(), "the bot ended:\n" + "".join(self.said)
        return found()[0]

    async def forward(self, days: int) -> None:
        """Put its clock forward, to nine in the morning."""
        assert self.process.stdin
        said = len(self.said)
        self.process.stdin.write(f"+{days}\n".encode())
        await self.says("The bot's clock", after=said)


@dataclass(frozen=True)
class Round:
    """The bot, and the chair in front of a client."""

    bot: Bot
    address: str
    client: Client

    async def says_as(self, user: dict[str, str], text: str) -> None:
        """Somebody else speaks to the bot in the channel; the local client sends it as Teams would."""
        async with aiohttp.ClientSession(self.address) as http:
            where = {"conversationId": "19:example-team@thread.tacv2"}
            async with http.get("/_internal/v1/customActivities/template", params=where) as answer:
                activity = await answer.json()
            said = f"<at>{activity['recipient']['name']}</at> {text}"
            mention = {"type": "mention", "mentioned": activity["recipient"], "text": said.partition(" ")[0]}
            activity |= {"type": "message", "text": said, "from": user, "entities": [mention]}
            await http.post("/_internal/v1/customActivities", json=activity)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is; without it or Node the browser tests are left out."""
    found = os.environ.get("NATVERKSBOT_CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if not found:
        pytest.skip(f"needs one of {', '.join(CHROMIUMS)}")
    if missing := playground.missing():
        pytest.skip(f"needs {missing}")
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """One headless Chromium for pages that have nothing to do with each other; root may not use its sandbox."""
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium, args=_flags())
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def clients(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BrowserContext]:
    """One headless Chromium for all pages on the local client.

    It has a profile on the disk, and with it what it made of the client's nine megabytes of script the first times.
    """
    async with async_playwright() as play:
        context = await play.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("profile"),
            executable_path=chromium,
            args=_flags(NOTHING_OUTSIDE),
            viewport={"width": 1280, "height": 860},
            locale="sv-SE",
        )
        yield context
        await context.close()


@asynccontextmanager
async def running_bot(folder: Path) -> AsyncIterator[Bot]:
    """A bot and a client on free ports, with an empty database but for the example network."""
    command = ("-m", "bot", "dev", "--folder", str(folder), "--port", "0", "--client-port", "0")
    pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE, "stderr": asyncio.subprocess.STDOUT}
    process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT, env=_environment(), **pipes)
    bot = Bot(process)
    listening = asyncio.create_task(bot.listen())
    yield bot
    if process.returncode is None:
        process.terminate()
    await process.wait()
    await listening


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def bot(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    """One for all tests."""
    async with running_bot(tmp_path_factory.mktemp("round")) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="session")
async def round_(clients: BrowserContext, bot: Bot) -> AsyncIterator[Round]:
    """A new page: its chat is empty, while the bot remembers what other tests have said."""
    address = (await bot.says("Open http")).split()[1]
    heard = len(bot.said)
    client = await open_client(clients, address)
    yield Round(bot, address, client)
    await client.page.close()
    sys.stdout.write("".join(bot.said[heard:]))  # shown when the test has failed


def _flags(*more: str) -> list[str]:
    return [*QUIET, *more, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


def _environment() -> dict[str, str]:
    """The machine's, without what it says about another bot."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("NATVERKSBOT_")}
    return ours | {"PYTHONUNBUFFERED": "1"}
