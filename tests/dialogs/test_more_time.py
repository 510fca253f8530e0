"""More time for a matter, as its preparer sees it."""

from datetime import UTC, datetime

from meetings.ports import Store
from tests.builders import a_network
from tests.conversations import Room, talk

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
BO = "Bo Exempelsson"


async def test_a_week_more_is_a_week_after_the_date_on_the_list(store: Store) -> None:
    room = Room(store, await a_network(store), NOW)
    await talk(
        room,
        BO,
        [
            ("uppdrag: ring regionen, ansvarig Bo Exempelsson, till 1/10", "1 oktober 2026"),
            ("en vecka till på uppdrag 1", "8 oktober 2026"),
            ("ge den två veckor till", "22 oktober 2026"),
            ("one more week on task 1", "29 oktober 2026"),
        ],
    )
