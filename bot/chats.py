"""The app added to a group or meeting chat, or taken out of it: what the chat is about from then on."""

from datetime import datetime, timedelta

from bot.teams.incoming import Incoming
from bot.whose import chat_of, kind_of_chat
from dialogs.texts import say, supported
from dialogs.turn import SILENCE, Reply
from meetings.network.chats import Chat
from meetings.network.hearing import INSTALLED, REMOVED
from meetings.ports import Directory

GREETED_AGAIN = timedelta(hours=1)
"""Teams may tell of one installation several times over."""


async def chat_joined(directory: Directory, incoming: Incoming, at: datetime) -> Reply:
    """A greeting; the chat is about the network of whoever added the app, when they are in one only.

    `at` is when Teams says that it happened: what was told late changes nothing that came after it.
    """
    chat = chat_of(incoming.conversation)
    heard = await directory.heard_in(incoming.tenant_id, chat)
    since, gone = heard.get(INSTALLED), heard.get(REMOVED)
    came_back = since is not None and gone is not None and since < gone
    twice = since is not None and at - since <= GREETED_AGAIN and not came_back
    over = gone is not None and gone > at
    # That it has been heard comes last: a database that is away in the middle of it is asked all of it again.
    reply = SILENCE if twice or over else await _about(directory, incoming, chat, at)
    return reply if await directory.hear(incoming.tenant_id, chat, INSTALLED, at) else SILENCE


async def _about(directory: Directory, incoming: Incoming, chat: str, at: datetime) -> Reply:
    """Bind the chat if it is known to what, and say so; nothing where that has been said."""
    person = await directory.person(incoming.person_tenant_id, incoming.object_id) if incoming.object_id else None
    networks = await directory.networks_of(person.id) if person else []
    locale = (person.locale if person else None) or supported(incoming.locale)
    if await directory.chat(incoming.tenant_id, chat) is not None:
        return SILENCE
    if len(networks) != 1:
        return Reply(text=say(locale, "chat-greeting"))
    [network] = networks
    about = Chat(incoming.tenant_id, chat, network.id, kind_of_chat(incoming), incoming.service_url, at)
    await directory.bind_chat(about)
    return Reply(text=say(supported(network.language), "chat-greeting-about", network=network.name))  # all read it


async def chat_left(directory: Directory, incoming: Incoming, at: datetime) -> None:
    """What the chat is about is asked anew if the app comes back."""
    chat = chat_of(incoming.conversation)
    heard = await directory.heard_in(incoming.tenant_id, chat)
    await directory.hear(incoming.tenant_id, chat, REMOVED, at)
    if INSTALLED not in heard or heard[INSTALLED] <= at:
        await directory.unbind_chat(incoming.tenant_id, chat)
