"""Cards that follow what happens, in one network."""

from datetime import datetime

from sqlalchemy import bindparam, delete

from meetings.live_cards import LiveCard
from storage import tables
from storage.columns import ours
from storage.mapping import Mapper, Rows

card = tables.live_card

LIVE_CARDS = Mapper(LiveCard, card)
SINCE = LIVE_CARDS.select.where(card.c.posted_at >= bindparam("since", type_=card.c.posted_at.type)).order_by(
    card.c.posted_at.desc(), card.c.id.desc()
)
FORGET = delete(card).where(ours(card), card.c.id == bindparam("key"))
FORGET_OLD = delete(card).where(ours(card), card.c.posted_at < bindparam("before", type_=card.c.posted_at.type))


class LiveCards(Rows[LiveCard]):
    """Where they stand, and what stands on them."""

    mapper = LIVE_CARDS

    async def since(self, instant: datetime) -> list[LiveCard]:
        """Those posted since then, the newest first."""
        return await self.listed(SINCE, since=instant)

    async def forget(self, key: int) -> None:
        """Follow one no more."""
        await self.session.change(FORGET, key=key)

    async def forget_before(self, instant: datetime) -> None:
        """Follow none that was posted before then."""
        await self.session.change(FORGET_OLD, before=instant)
