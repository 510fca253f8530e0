"""A group chat or the chat of a Teams meeting in which the bot is spoken to, and the network it is about."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ChatKind(StrEnum):
    """What kind of chat it is."""

    GROUP = "group"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat; identity is (tenant, conversation). The bot is asked once which network it is about."""

    tenant_id: str
    conversation_id: str
    network_id: int
    kind: ChatKind
    service_url: str
    bound_at: datetime
