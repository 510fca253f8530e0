"""What passes between two networks: the question, the matter and the answer, a unit of its own on each side.

No transaction is open across both. What was cut off between them is done the next time: a key in the receiver's
inbox says what has come, and the sender's row is written afterwards.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.calendar.days import following, local
from meetings.links.linking import plain_name
from meetings.links.records import Forwarded, NetworkLink
from meetings.network.people import Member, Network, NetworkState
from meetings.ports import Change, Store, Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient

ASKED, ANSWERED = "link-asked", "forward-answered"
"""The rules: those who lead are asked to take matters from another network (about it); an answer has come back."""
GOOD_FOR = timedelta(days=30)


async def carry(store: Store, me: Network, everybody: Sequence[Network], now: datetime) -> int:
    """Do all that is left to do for what this network sends to any of the others; how many things were done."""
    networks = [n for n in everybody if n.state is NetworkState.ACTIVE]
    if me.state is not NetworkState.ACTIVE:
        return 0
    async with store.reading(me.id) as unit:
        links = {li.id: li for li in await unit.network_links.all() if not li.removed}
        forwards = [f for f in await unit.forwards.all() if not f.removed and f.link_id in links and not f.answered_at]
    done = 0
    for known in list(links.values()):
        links[known.id], times = await _linked(store, me, known, networks, now)
        done += times
    for sent in forwards:
        known = links[sent.link_id]
        if known.other_id is not None:
            done += await _brought(store, me, known.other_id, sent, now)
    return done


async def _linked(
    store: Store, me: Network, known: NetworkLink, networks: list[Network], now: datetime
) -> tuple[NetworkLink, int]:
    """The link as it is now: which network is meant, whether it has been asked, and whether it takes matters."""
    after = known
    if known.other_id is None:
        meant = [n for n in networks if n.id != me.id and plain_name(n.name) == plain_name(known.name)]
        if len(meant) != 1:
            return known, 0
        after = replace(after, other_id=meant[0].id)
    other_id = after.other_id
    if other_id is None or all(n.id != other_id for n in networks):
        return known, 0
    async with store.unit(other_id) as there:
        back = _link_to(await there.network_links.all(), me.id)
        asked = 0
        if back is None and not known.accepted and await there.inbox.claim(f"link:{me.id}:{known.id}", now):
            asked = await _ask(there, me, now)
            await there.commit()
    after = replace(after, accepted=back is not None and (known.accepted or back.accepted))
    if after != known:
        async with store.unit(me.id) as unit:
            after = await unit.network_links.save(after)
            await unit.commit()
    return after, asked + (after != known)


def _link_to(links: list[NetworkLink], network_id: int) -> NetworkLink | None:
    return next((li for li in links if li.other_id == network_id and not li.removed), None)


async def _ask(there: Unit, me: Network, now: datetime) -> int:
    planned = [
        notice(
            *(there.network, ASKED, ("Network", me.id), recipient(m.id), now),
            good_for=GOOD_FOR,
            facts={"name": me.name},
        )
        for m in await _leads(there, now)
    ]
    if planned:
        await there.deliveries.plan(planned)
    return len(planned)


async def _leads(unit: Unit, now: datetime) -> list[Member]:
    today = local(now, unit.network.time_zone).date()
    return [m for m in await unit.members.roster(today) if m.leads]


async def _brought(store: Store, me: Network, other_id: int, sent: Forwarded, now: datetime) -> int:
    """The matter as a suggestion there, once; and the answer from there, when it has come."""
    async with store.reading(me.id) as unit:
        item = await unit.actions.get(sent.action_item_id)
    if item is None:
        return 0
    async with store.unit(other_id) as there:
        back = _link_to(await there.network_links.all(), me.id)
        if back is None or not back.accepted:
            return 0
        if await there.inbox.claim(f"forward:{me.id}:{sent.id}", now):
            suggestion = await _suggested(there, me, item, sent, now)
            await there.commit()
        else:
            suggestion = await _known(there, me, sent)
    if suggestion is None:
        return 0
    return await _noted(store, me, sent, suggestion, now)


async def _suggested(there: Unit, me: Network, item: ActionItem, sent: Forwarded, now: datetime) -> AgendaItem | None:
    leads = await _leads(there, now)
    if not leads:
        return None
    meeting = following(await there.meetings.all(), local(now, there.network.time_zone))
    made = await there.agenda.add(
        AgendaItem(
            id=0,
            network_id=there.network.id,
            meeting_id=meeting.id if meeting else None,
            title=item.title,
            proposer_id=leads[0].id,
            created_at=sent.sent_at,
            state=AgendaState.SUGGESTED if meeting else AgendaState.PARKED,
            position=await there.agenda.last_position(meeting.id if meeting else None) + 1,
            origin=me.name,
        )
    )
    await there.acts.record(None, "suggest", [Change(None, made)], now)
    return made


async def _known(there: Unit, me: Network, sent: Forwarded) -> AgendaItem | None:
    """The suggestion that it became before: by its row, or by where and when it came from."""
    if sent.other_agenda_item_id is not None:
        return await there.agenda.get(sent.other_agenda_item_id)
    found = await there.agenda.all()
    return next((i for i in found if i.origin == me.name and i.created_at == sent.sent_at), None)


async def _noted(store: Store, me: Network, sent: Forwarded, there: AgendaItem, now: datetime) -> int:
    after = replace(sent, other_agenda_item_id=there.id)
    if there.answer:
        after = replace(after, answer=there.answer, answered_at=now)
    if after == sent:
        return 0
    async with store.unit(me.id) as unit:
        await unit.forwards.save(after)
        if after.answered_at:
            rows = [
                notice(unit.network, ANSWERED, ("Forwarded", sent.id), recipient(m.id), now, good_for=GOOD_FOR)
                for m in await _leads(unit, now)
            ]
            if rows:
                await unit.deliveries.plan(rows)
        await unit.commit()
    return 1
