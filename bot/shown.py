"""What is done when Teams has shown a message that somebody wants to know of: at once, or later as a delivery."""

from contextlib import suppress
from dataclasses import replace

from bot.live_cards import LiveCards
from bot.teams.outbox import Json, Posting
from bot.teams.outcome import Sent
from meetings.errors import ChangedMeanwhile
from meetings.ports import Store


class Shown:
    """One for the process."""

    def __init__(self, store: Store, live_cards: LiveCards) -> None:
        self._store = store
        self._live_cards = live_cards

    async def keep(self, posting: Posting, sent: Sent) -> None:
        """Remember where it stands: a card that follows what happens, the receipt of a message."""
        if posting.live is not None:
            await self._live_cards.keep(posting, sent)
        if posting.receipt is not None and sent.message_id is not None:
            with suppress(ChangedMeanwhile):
                await self._keep_receipt(posting.receipt, sent.message_id)

    async def _keep_receipt(self, which: Json, message_id: str) -> None:
        async with self._store.unit(which["network_id"]) as unit:
            receipt = await unit.receipts.get(which["receipt_id"])
            if receipt is not None and receipt.shown != message_id:
                await unit.receipts.save(replace(receipt, shown=message_id))
                await unit.commit()
