"""Several people in one message, each attending in another way: a receipt line for each, one undo."""

from datetime import UTC, datetime

from meetings.ports import Store
from tests.builders import a_network
from tests.conversations import Room, talk

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


async def test_each_who_attends_in_another_way_has_a_line_of_the_receipt(store: Store) -> None:
    room = Room(store, await a_network(store), NOW)
    await talk(
        room,
        "Kim Påhittad",
        [
            (
                "jag kommer 10.15 på nästa möte och Bo Exempelsson är sjuk",
                ["24 september 2026: Kim Påhittad – från kl. 10.15", "Bo Exempelsson – ej närvarande"],
            ),
            (
                "Åsa Testsson och Örjan Provén kommer inte på nästa möte, Bo är sen",
                ["ej närvarande: Åsa Testsson och Örjan Provén", "Bo Exempelsson – kommer senare"],
            ),
        ],
    )
