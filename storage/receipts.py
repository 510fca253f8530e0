"""What became of messages, in one network."""

from datetime import datetime

from sqlalchemy import bindparam, delete

from meetings.receipts import Receipt
from storage import tables
from storage.columns import ours
from storage.mapping import Mapper, Rows

receipt = tables.receipt

RECEIPTS = Mapper(Receipt, receipt)
IN = receipt.c.conversation == bindparam("conversation")
OF_MESSAGE = RECEIPTS.select.where(IN, receipt.c.said == bindparam("said")).order_by(receipt.c.id.desc())
SHOWN_AS = RECEIPTS.select.where(IN, receipt.c.shown == bindparam("shown")).order_by(receipt.c.id.desc())
FORGET_OLD = delete(receipt).where(ours(receipt), receipt.c.at < bindparam("before", type_=receipt.c.at.type))


class Receipts(Rows[Receipt]):
    """Newest first where there are several."""

    mapper = RECEIPTS

    async def of_message(self, conversation: str, said: str) -> Receipt | None:
        """What a written message brought about."""
        return await self.one(OF_MESSAGE, conversation=conversation, said=said)

    async def shown_as(self, conversation: str, shown: str) -> Receipt | None:
        """What the bot's own message is the receipt of."""
        return await self.one(SHOWN_AS, conversation=conversation, shown=shown)

    async def forget_before(self, instant: datetime) -> None:
        """Forget those of messages written before then."""
        await self.session.change(FORGET_OLD, before=instant)
