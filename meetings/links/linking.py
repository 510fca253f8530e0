"""Another network as this one calls it: asked, accepted, taken away, and what is sent there and answered back."""

import re
from collections.abc import Iterable
from dataclasses import replace

from meetings.acting import By, Done
from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem
from meetings.authorisation import Act, require
from meetings.errors import AlreadyDone, Refusal, TooLong
from meetings.links.records import Forwarded, NetworkLink
from meetings.network.people import folded
from meetings.ports import Change, Unit

LONGEST_NAME = 100
LONGEST_ANSWER = 2_000


class NotFromNetwork(Refusal):
    """The point came from no other network: `title`."""


def plain_name(name: str) -> str:
    """A network's name as it is compared: "SKR:s nätverk" and "Nätverket SKR" are one."""
    words = folded(name).replace("nätverket", " ").replace("nätverk", " ")
    return " ".join(re.sub(r"(?::s|s)$", "", word) for word in words.split())


def named(links: Iterable[NetworkLink], name: str) -> NetworkLink | None:
    """The link of that name, if there is one."""
    wanted = plain_name(name)
    there = [link for link in links if not link.removed]
    return next((li for li in there if wanted in map(plain_name, (li.name, *li.aliases))), None)


async def link(unit: Unit, by: By, name: str) -> Done[NetworkLink]:
    """Write down that this network wants to send matters to another; those who lead it are asked by the carrying."""
    require(by.actor, Act.LINK_NETWORKS)
    if len(name) > LONGEST_NAME:
        raise TooLong(limit=LONGEST_NAME, length=len(name))
    if named(await unit.network_links.all(), name):
        raise AlreadyDone(number=name)
    made = await unit.network_links.add(NetworkLink(0, unit.network.id, name))
    return await _recorded(unit, by, "link-network", Change(None, made), made)


async def accept(unit: Unit, by: By, other_id: int, name: str) -> Done[NetworkLink]:
    """Take matters from a network that has asked; matters may be sent there too from then on."""
    require(by.actor, Act.LINK_NETWORKS)
    found = next((li for li in await unit.network_links.all() if li.other_id == other_id and not li.removed), None)
    if found is not None and found.accepted:
        raise AlreadyDone(number=name)
    if found is None:
        made = await unit.network_links.add(
            NetworkLink(0, unit.network.id, name[:LONGEST_NAME], other_id=other_id, accepted=True)
        )
        return await _recorded(unit, by, "accept-network", Change(None, made), made)
    made = await unit.network_links.save(replace(found, accepted=True))
    return await _recorded(unit, by, "accept-network", Change(found, made), made)


async def unlink(unit: Unit, by: By, known: NetworkLink) -> Done[NetworkLink]:
    """Neither send nor take more."""
    require(by.actor, Act.LINK_NETWORKS)
    made = await unit.network_links.save(replace(known, removed=True))
    return await _recorded(unit, by, "unlink-network", Change(known, made), made)


async def forward(unit: Unit, by: By, item: ActionItem, known: NetworkLink) -> Done[Forwarded]:
    """Put a matter on the way; it stays on its own list until the answer comes back."""
    require(by.actor, Act.FORWARD_MATTER, item)
    sent = await unit.forwards.of_matter(item.id)
    if any(f.link_id == known.id and not f.removed and not f.answered_at for f in sent):
        raise AlreadyDone(number=item.number)
    made = await unit.forwards.add(Forwarded(0, unit.network.id, item.id, known.id, by.now, by.actor.id))
    act = await unit.acts.record(by.actor.id, "forward", [Change(None, made)], by.now, conversation=by.conversation)
    return Done(act, (made,))


async def answer_back(unit: Unit, by: By, item: AgendaItem, text: str) -> Done[AgendaItem]:
    """Answer the network that a point came from; the carrying brings the words to its list."""
    require(by.actor, Act.FORWARD_MATTER, item)
    if not item.origin:
        raise NotFromNetwork(title=item.title)
    if len(text) > LONGEST_ANSWER:
        raise TooLong(limit=LONGEST_ANSWER, length=len(text))
    if item.answer == text:
        raise AlreadyDone(number=item.title)
    saved = await unit.agenda.save(replace(item, answer=text))
    change = [Change(item, saved)]
    act = await unit.acts.record(by.actor.id, "answer-network", change, by.now, conversation=by.conversation)
    return Done(act, (saved,))


async def _recorded(unit: Unit, by: By, act: str, change: Change, made: NetworkLink) -> Done[NetworkLink]:
    return Done(await unit.acts.record(by.actor.id, act, [change], by.now, conversation=by.conversation), (made,))
