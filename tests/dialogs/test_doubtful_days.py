"""A day that does not exist or has just passed, as the person who wrote it sees it."""

from datetime import UTC, datetime

import pytest

from meetings.ports import Store
from tests.builders import a_network
from tests.conversations import Room, talk

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
"""A Monday; the meetings of the test network are on 24 September, 12 November and 21 January."""
CHAIR = "Örjan Provén"

CONVERSATIONS = {
    "there is no such day for a suggestion": [
        ("lägg till punkten Budget den 30 februari", ["30 februari finns inte", "Vilket möte gäller det?"]),
        ("12 november", ["Budget", "12 november 2026"]),
    ],
    "there is no such day for a matter": [
        ("uppdrag: skriv till regionen, ansvarig Bo Exempelsson, till 31 november", "31 november finns inte"),
        ("30/11", ["Uppdrag 1", "Bo Exempelsson", "30 november 2026"]),
    ],
    "the day has just passed": [
        ("uppdrag: skriv till regionen, ansvarig Bo Exempelsson, till 3/9", "3 september 2026 har redan varit"),
        ("3 september", "3 september 2026 har redan varit"),
        ("3/10", ["Uppdrag 1", "3 oktober 2026"]),
        ("aktivitetslistan", "3 oktober 2026"),
    ],
    "a suggestion for the day that has just passed": [
        ("lägg till punkten Budget den 1 september", ["1 september 2026 har redan varit", "Vilket möte gäller det?"]),
        ("nästa möte", ["Budget", "24 september 2026"]),
    ],
    "it is put right with such a day": [
        ("uppdrag: boka lokal, ansvarig Bo Exempelsson, till 1/10", "1 oktober 2026"),
        ("nej, till 31/9", "finns inte i almanackan"),
        ("30/9", "30 september 2026"),
    ],
}


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_a_conversation_about_a_doubtful_day(store: Store, name: str) -> None:
    await talk(Room(store, await a_network(store), NOW), CHAIR, CONVERSATIONS[name])
