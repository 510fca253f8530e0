"""A person in front of the local Teams client: writes, presses, and waits for what is answered."""

import asyncio
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import BrowserContext, Locator, Page, expect

PERSONAL = "Personal Chat"
CHANNEL = "General"
PATIENCE_MS = 15_000
"""How long an answer may take before the test fails; most take a tenth of a second."""
DRAWN_MS = 1_000
"""How long after a message its card may take to be drawn."""
PICTURES_TAKEN = 5
"""At most, of one thing: a message that comes meanwhile scrolls it out of sight."""
PICTURES = Path(os.environ.get("NATVERKSBOT_PICTURES") or Path(__file__).parent / "pictures")


BY_THE_BOT = "xpath=.//span[@role='img' and @aria-label='Nätverksboten']/parent::div/parent::div"
"""What stands beside or under the bot's picture, in the personal chat and in the threads of the channel."""


@dataclass
class Client:
    """The chair's Teams: one page on the local client."""

    page: Page
    thread: Locator | None = None
    """The thread in the channel that was begun last."""
    heard: int = 0
    """How many of the bot's messages there have been taken note of."""

    async def open(self, conversation: str) -> None:
        """Go to the personal chat or to the channel; what stands there already has been heard."""
        await self.page.get_by_role("treeitem", name=conversation).click()
        await expect(self.page.get_by_role("textbox").last).to_be_visible()
        self.thread = None
        self.heard = await self.said.count()

    @property
    def said(self) -> Locator:
        """Everything the bot has said in the open chat or thread, in order."""
        return (self.thread or self.page.locator("#root")).locator(BY_THE_BOT)

    async def write(self, text: str) -> None:
        """Type a message in the personal chat and send it."""
        await self.page.get_by_role("textbox").last.click()
        await self.page.keyboard.insert_text(text)
        await self.page.keyboard.press("Enter")

    async def mention(self, text: str) -> None:
        """Start a thread in the channel that speaks to the bot."""
        await self.page.get_by_role("textbox").first.click()
        await self.page.keyboard.type("@Nät")
        await self.page.get_by_role("menuitem", name="Nätverksboten").click()
        await self.page.keyboard.insert_text(f" {text}")
        await self.page.get_by_role("button", name="Post", exact=True).click()
        self.thread = self.page.locator(".fui-Card").filter(has_text=text).first
        self.heard = 0

    async def post(self, text: str) -> None:
        """Start a thread in the channel that does not speak to the bot."""
        await self.page.get_by_role("textbox").first.click()
        await self.page.keyboard.insert_text(text)
        await self.page.get_by_role("button", name="Post", exact=True).click()

    async def acts_on(self, message: str, command: str) -> Locator:
        """Choose an act in the menu of a message in the channel; the dialog that it opens.

        This client reads no manifest: it asks for the command that the menu of Teams would have named.
        """
        card = self.page.locator(".fui-Card").filter(has_text=message).last
        await expect(card).to_be_visible()
        # A third of a second after a message has come the client forgets what stands in its dialogs.
        await self.page.evaluate("new Promise(done => setTimeout(done, 500))")
        await card.get_by_role("button", name="Show more information").first.click()
        await self.page.get_by_role("menuitem", name="Action Command").click()
        dialog = self.page.get_by_role("dialog")
        await dialog.get_by_role("textbox").fill(command)
        await dialog.get_by_role("button", name="Create").click()
        return dialog

    async def hears(self, *texts: str) -> Locator:
        """Wait until the bot says something new that holds all the texts, and take note of it."""
        for position in range(self.heard, self.heard + 10):
            message = self.said.nth(position)
            await expect(message, f"to hear {texts}").to_be_visible(timeout=PATIENCE_MS)
            if await _holds(message, texts):
                self.heard = position + 1
                return message
        raise AssertionError(f"the bot said other things than {texts}")

    async def sees(self, text: str) -> Locator:
        """Wait until the text stands in the open conversation, on a card that has changed, say."""
        found = self.page.get_by_text(text).last
        await expect(found).to_be_visible(timeout=PATIENCE_MS)
        return found

    async def press(self, button: str) -> None:
        """Press the newest button of that name on a card."""
        await self.said.get_by_role("button", name=button, exact=True).last.click()

    async def rarely(self, button: str) -> None:
        """Press what the newest card has behind its "…"."""
        await self.said.get_by_role("button", name="More options").last.click()
        await self.page.get_by_text(button, exact=True).last.click()

    async def opens(self, link: str) -> bytes:
        """Press a button that opens a document, and wait until it has come down."""
        async with self.page.expect_download(timeout=PATIENCE_MS) as downloaded:
            await self.page.get_by_role("link", name=link, exact=True).last.click()
        file = await (await downloaded.value).path()
        return await asyncio.to_thread(file.read_bytes)

    async def picture(self, name: str, of: Locator | None = None) -> None:
        """A picture of the page, for README and for looking at, with what it is of at the top if it can be."""
        for _ in range(PICTURES_TAKEN):
            if of:
                await of.evaluate("element => element.scrollIntoView({block: 'start'})")
            await self.page.screenshot(path=PICTURES / f"{name}.png", animations="disabled")
            if not of or await of.evaluate("e => Math.abs(e.getBoundingClientRect().top) < innerHeight / 2"):
                return


async def _holds(message: Locator, texts: Sequence[str]) -> bool:
    """Whether all of them stand there, once it has been drawn."""
    try:
        for text in texts:
            await expect(message).to_contain_text(text, use_inner_text=True, timeout=DRAWN_MS)
    except AssertionError:
        return False
    return True


async def open_client(clients: BrowserContext, address: str) -> Client:
    """A new page on the client, in the personal chat, with its log panel put away."""
    page = await clients.new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(address)
    await page.get_by_role("button", name=re.compile("Hide log panel")).click()
    client = Client(page)
    await client.open(PERSONAL)
    return client
