"""What became of messages, in one network."""

from collections.abc import Sequence

from sqlalchemy import bindparam

from meetings.receipts import Receipt
from storage import tables
from storage.mapping import Mapper, Rows

receipt = tables.receipt
THREAD = ";messageid="

RECEIPTS = Mapper(Receipt, receipt)
OF_MESSAGE = RECEIPTS.select.where(receipt.c.said == bindparam("said")).order_by(receipt.c.id.desc())
SHOWN_AS = RECEIPTS.select.where(receipt.c.shown == bindparam("shown")).order_by(receipt.c.id.desc())


class Receipts(Rows[Receipt]):
    """Newest first where there are several. Of a conversation the thread is not compared: Teams names it variously."""

    mapper = RECEIPTS

    async def of_message(self, conversation: str, said: str) -> Receipt | None:
        """What a written message brought about."""
        return _there(await self.listed(OF_MESSAGE, said=said), conversation)

    async def shown_as(self, conversation: str, shown: str) -> Receipt | None:
        """What the bot's own message is the receipt of."""
        return _there(await self.listed(SHOWN_AS, shown=shown), conversation)


def _there(found: Sequence[Receipt], conversation: str) -> Receipt | None:
    channel = conversation.partition(THREAD)[0]
    return next((one for one in found if one.conversation.partition(THREAD)[0] == channel), None)
