"""`natverksbot network template KEY FILE.docx`: a network's own template of its minutes, put there, seen or removed."""

import asyncio
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.documents.docx import TEMPLATE
from bot.documents.template_check import checked
from bot.documents.template_file import LARGEST
from dialogs.texts import say
from meetings.minutes.templates import MINUTES, DocumentTemplate
from meetings.network.people import Network
from meetings.ports import Store


class TemplateNotPut(Exception):  # noqa: N818 -- said to the operator
    """There is no such network or file: nothing has been changed."""


async def put(store: Store, key: str, file: Path, now: datetime) -> str:
    """Try the file, and make it the network's template. Raises TemplateFault, and then the old one stays."""
    network = await _network(store, key)
    content = await asyncio.to_thread(checked, await asyncio.to_thread(_read, file), file.name)
    async with store.unit(network.id) as unit:
        before = await unit.templates.of_kind(MINUTES)
        wanted = DocumentTemplate(0, network.id, MINUTES, file.name, content, now)
        if before:
            wanted = replace(wanted, id=before.id, version=before.version)
        await (unit.templates.save(wanted) if before else unit.templates.add(wanted))
        await unit.commit()
    return say("en", "template-put", file=file.name, network=network.name)


async def remove(store: Store, key: str) -> str:
    """Go back to our own template."""
    network = await _network(store, key)
    async with store.unit(network.id) as unit:
        before = await unit.templates.of_kind(MINUTES)
        if before is None:
            return say("en", "template-none", network=network.name)
        await unit.templates.forget(before.id)
        await unit.commit()
    return say("en", "template-removed", network=network.name)


async def save(store: Store, key: str, file: Path) -> str:
    """Write the template in use to a file: the network's own, else ours, to begin with."""
    network = await _network(store, key)
    async with store.reading(network.id) as unit:
        own = await unit.templates.of_kind(MINUTES)
    try:
        await asyncio.to_thread(file.write_bytes, own.content if own else TEMPLATE.read_bytes())
    except OSError as error:
        raise TemplateNotPut(f"{file.name}: {say('en', 'template-unreadable', problem=error.strerror)}") from None
    return say("en", "template-saved", network=network.name, file=str(file))


async def _network(store: Store, key: str) -> Network:
    network = await store.directory.network_of_key(key)
    if network is None:
        raise TemplateNotPut(say("en", "template-no-network", named=key))
    return network


def _read(file: Path) -> bytes:
    """Not more than a byte above what is refused."""
    try:
        with file.open("rb") as source:
            return source.read(LARGEST + 1)
    except OSError as error:
        raise TemplateNotPut(f"{file.name}: {say('en', 'template-unreadable', problem=error.strerror)}") from None
