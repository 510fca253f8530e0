"""Who raised what: of an item that others were merged into, everybody who raised one of them."""

from collections.abc import Iterable

from meetings.agenda.items import AgendaItem
from meetings.ports import Unit


async def proposers(unit: Unit, items: Iterable[AgendaItem]) -> dict[int, tuple[int, ...]]:
    """The members who raised each item, by its id: its own proposer first, then those of all merged into it."""
    into: dict[int, list[AgendaItem]] = {}
    for one in await unit.agenda.merged():
        into.setdefault(one.merged_into_id or 0, []).append(one)

    def those_of(item: AgendaItem, seen: frozenset[int]) -> list[int]:
        parts = [m for m in into.get(item.id, []) if m.id not in seen]
        return [item.proposer_id, *(key for m in parts for key in those_of(m, seen | {m.id}))]

    return {item.id: tuple(dict.fromkeys(those_of(item, frozenset({item.id})))) for item in items}
