"""Of every meeting the newest version that leaves nothing out, and nobody else's."""

from datetime import UTC, date, datetime

from meetings.minutes.records import MinutesDraft, MinutesPoint, MinutesState, MinutesVersion, Passage
from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import a_network, meetings_of

NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)


def content(text: str, state: MinutesState) -> MinutesDraft:
    day, point = date(2026, 9, 24), MinutesPoint("Budget", notes=(Passage(text),))
    return MinutesDraft("Testnätverket", day, day, None, None, "", (), (), (), (point,), None, "", state=state)


async def kept(store: Store, network: Network, at: int, *versions: tuple[str, MinutesState]) -> int:
    meeting = (await meetings_of(store, network))[at]
    async with store.unit(network.id) as unit:
        for number, (text, state) in enumerate(versions, start=1):
            made = MinutesVersion(0, network.id, meeting.id, number, NOW, None, state, content(text, state))
            await unit.versions.add(made)
        await unit.commit()
    return meeting.id


async def test_one_for_each_meeting_as_it_was_adopted_rather_than_published(store: Store):
    network = await a_network(store)
    drafted, adopted, published = MinutesState.DRAFT, MinutesState.ADOPTED, MinutesState.PUBLISHED
    first = await kept(store, network, 0, ("förr", drafted), ('hela "texten"\n', adopted), ("en del", published))
    second = await kept(store, network, 1, ("ett", drafted), ("två", drafted))
    other = await a_network(store, "Det andra")
    await kept(store, other, 0, ("annat", adopted))
    async with store.reading(network.id) as unit:
        found = {v.meeting_id: v for v in await unit.versions.newest()}
    assert found.keys() == {first, second}
    assert found[first].read() == content('hela "texten"\n', adopted)
    assert found[second].read() == content("två", drafted)
    assert "två" in found[second].text
    assert "ett" not in found[second].text.split('"')


async def test_without_versions_there_is_none(store: Store):
    network = await a_network(store)
    async with store.reading(network.id) as unit:
        assert await unit.versions.newest() == []
