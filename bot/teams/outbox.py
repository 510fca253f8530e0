"""Sending: one message to one address, as plain values that can be stored and sent later."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.teams.connector import INLINE, ONCE, READING, Connector, Patience
from bot.teams.outcome import Sent, Terminal

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Address:
    """Where to: a conversation (with its thread), else a channel (a new thread), else a person's own chat."""

    service_url: str
    tenant_id: str
    bot_id: str
    conversation_id: str | None = None
    channel_id: str | None = None
    teams_id: str | None = None


@dataclass(frozen=True, slots=True)
class Posting:
    """One message, whole. `replaces` is the id of a message of the bot's own whose place it takes."""

    to: Address
    activity: Json
    replaces: str | None = None
    live: Json | None = None
    """What is to be known of a card that follows what happens, once it is shown (`bot.live_cards`)."""
    instead: "Posting | None" = None
    """What is shown where it was asked when the person's own chat is closed to the bot."""

    receipt: Json | None = None
    """Which stored receipt it is (`bot.shown`)."""

    def to_json(self) -> Json:
        """As plain JSON, for a Delivery's payload."""
        return asdict(self)

    @property
    def followed(self) -> bool:
        """Whether somebody is to be told when it is shown."""
        return self.live is not None or self.receipt is not None

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Posting":
        """The posting that `to_json` made. Raises KeyError or TypeError for anything else."""
        instead = stored.get("instead")
        return cls(
            Address(**stored["to"]),
            stored["activity"],
            stored.get("replaces"),
            stored.get("live"),
            cls.from_json(instead) if instead else None,
            stored.get("receipt"),
        )


class Outbox:
    """Sends postings. Everything raises NotSent: SurelyNot, Terminal or Ambiguous."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def prepare(self, posting: Posting) -> Posting:
        """Do all that can fail without anybody seeing anything: sign in, and make the person's chat if needed.

        May be repeated. The posting that comes back has its conversation; keep it for next time.
        """
        await self._connector.sign_in()
        return replace(posting, to=await self._with_conversation(posting.to, READING))

    async def send(self, posting: Posting, patience: Patience = ONCE) -> Sent:
        """Show the message; `ONCE` asks Teams once (a chat that must be made first is another request)."""
        to = await self._with_conversation(posting.to, READING if patience is ONCE else patience)
        if to.conversation_id is None:
            channel = to.channel_id or ""
            return await self._connector.create_thread(
                to.service_url, to.tenant_id, channel, to.bot_id, posting.activity, patience
            )
        if posting.replaces is not None:
            try:
                return await self.update(replace(posting, to=to), patience)
            except Terminal as fault:
                # The card may be gone, or not be the bot's: then it is said anew.
                if fault.status == 403:  # noqa: PLR2004 -- the conversation itself is closed to the bot
                    raise
        return await self._connector.send(to.service_url, to.conversation_id, posting.activity, patience)

    async def update(self, posting: Posting, patience: Patience = READING) -> Sent:
        """Put it in the place of the message it replaces, and nowhere else. Raises NotSent."""
        if posting.to.conversation_id is None or posting.replaces is None:
            raise Terminal("nothing to replace")
        return await self._connector.update(
            posting.to.service_url, posting.to.conversation_id, posting.replaces, posting.activity, patience
        )

    async def answer(self, posting: Posting) -> Sent:
        """Show the message within a few seconds, trying again where Teams' advice allows it."""
        return await self.send(posting, INLINE)

    async def _with_conversation(self, to: Address, patience: Patience) -> Address:
        if to.conversation_id is not None or to.channel_id is not None:
            return to
        if to.teams_id is None:
            raise Terminal("nobody to write to")
        chat = await self._connector.create_chat(to.service_url, to.tenant_id, to.teams_id, to.bot_id, patience)
        return replace(to, conversation_id=chat)
