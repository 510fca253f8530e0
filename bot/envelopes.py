"""Whom a message goes to, and what is put around it on the wire."""

import html
from collections.abc import Sequence
from typing import Any

from bot.teams.outbox import Address
from dialogs.cards.parts import line
from dialogs.reminders.message import in_channel
from dialogs.texts import say
from meetings.network.people import Network
from meetings.ports import Contact

Json = dict[str, Any]


def personal(network: Network, contact: Contact | None, bot_id: str) -> Address:
    """A member's own chat with the bot, to be made if there is none; one who was never met cannot be written to."""
    if contact is None:
        return Address(network.service_url or "", network.tenant_id, bot_id)
    return Address(
        service_url=contact.service_url or network.service_url or "",
        tenant_id=contact.tenant_id or network.tenant_id,
        bot_id=contact.bot_id or bot_id,
        conversation_id=contact.conversation_id,
        teams_id=contact.teams_id,
    )


def channel(network: Network, bot_id: str) -> Address:
    """The network's channel, where the message begins a thread; the team's first channel has the team's id."""
    return Address(
        network.service_url or "", network.tenant_id, bot_id, channel_id=network.channel_id or network.team_id
    )


def mentioning(locale: str, people: Sequence[tuple[str, Contact | None]]) -> Json:
    """Words for the channel that mention people, who are alerted, and tell nothing of the matter."""
    known = [(name, contact.teams_id) for name, contact in people if contact and contact.teams_id]
    tags = {name: f"<at>{html.escape(name, quote=False)}</at>" for name, _ in known}
    names = [tags.get(name, html.escape(name, quote=False)) for name, _ in people]
    entities = [
        {"type": "mention", "text": tags[name], "mentioned": {"id": teams_id, "name": name}} for name, teams_id in known
    ]
    return {"type": "message", "text": in_channel(locale, names), "textFormat": "xml", "entities": entities}


def repeated(activity: Json, locale: str) -> Json:
    """The message with a line that says that it may have come already."""
    told = say(locale, "reminder-possibly-repeated")
    if activity.get("text"):
        gap = "<br>" if activity.get("textFormat") == "xml" else "\n\n"
        return {**activity, "text": f"{activity['text']}{gap}{told}"}
    shown = [_with_line(a, told) for a in activity.get("attachments") or []]
    return {**activity, "attachments": shown}


def _with_line(attachment: Json, told: str) -> Json:
    content = attachment.get("content")
    if not isinstance(content, dict) or not isinstance(content.get("body"), list):
        return attachment
    return {**attachment, "content": {**content, "body": [*content["body"], line(told, subtle=True)]}}
