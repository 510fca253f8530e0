"""Conversations: questions back, answers in their light, corrections and undo, as (says, hears) pairs."""

from datetime import UTC, datetime

import pytest

from meetings.ports import Store
from tests.builders import DAYS, a_network
from tests.conversations import Room, talk
from tests.talking import HELD_IN_BOTH, PEOPLE, TURE, on

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
"""A Monday; the meetings of the test network are on 24 September, 12 November and 21 January."""
BO, BEA, ASA = "Bo Exempelsson", "Bea Exempelsson", "Åsa Testsson"
CHAIR, COORDINATOR = "Örjan Provén", "Kim Påhittad"

CONVERSATIONS = {
    "what is missing is asked for, one thing at a time": (
        CHAIR,
        [
            ("uppdrag: boka föreläsare", ["Uppdrag 1", "Vem bereder det?"]),
            ("Åsa", [ASA, "När ska det rapporteras?"]),
            ("om två veckor", ["Uppdrag 1", "21 september 2026"]),
            ("aktivitetslistan", ["1. boka föreläsare", ASA, "21 september 2026"]),
        ],
    ),
    "a day is answered with a meeting": (
        CHAIR,
        [
            ("uppdrag: ta fram statistik, ansvarig Bo Exempelsson", "När ska det rapporteras?"),
            ("till nästa möte", "24 september 2026"),
        ],
    ),
    "a button answers as well as words": (
        CHAIR,
        [
            ("uppdrag: ta fram statistik, ansvarig Bo Exempelsson", "När ska det rapporteras?"),
            ("[Nästa möte, 24 september]", "24 september 2026"),
        ],
    ),
    "two with that name are offered and one is chosen": (
        COORDINATOR,
        [
            ("uppdrag: boka lokal, ansvarig Exempelsson, till 15/1", "Vem menar du?"),
            ("Bea", ["Uppdrag 1", BEA, "15 januari 2027"]),
        ],
    ),
    "a wrong owner is put right": (
        COORDINATOR,
        [
            ("uppdrag: boka lokal, ansvarig Bo Exempelsson, till 15/1", BO),
            ("nej, Bea Exempelsson", BEA),
            ("aktivitetslistan", BEA),
        ],
    ),
    "minutes of a suggestion are put right": (
        ASA,
        [
            ("lägg till punkten Budget på nästa möte, 15 min", "15 min"),
            ("ändra till 20 min", "20 min"),
            ("dagordning", ["Budget", "20 min"]),
        ],
    ),
    "a new command wins over the question": (
        CHAIR,
        [
            ("uppdrag: boka föreläsare", "Vem bereder det?"),
            ("dagordning", "Dagordning 24 september 2026"),
            ("uppdrag: ring regionen, ansvarig Bo Exempelsson, till 1/10", ["Uppdrag 2", BO]),
        ],
    ),
    "a question is declined and nothing more is asked": (
        CHAIR,
        [
            ("uppdrag: boka föreläsare", "Vem bereder det?"),
            ("strunta i det", "Då låter jag det vara"),
            ("aktivitetslistan", "ingen ansvarig än"),
        ],
    ),
    "several points in one message have a line each and one undo": (
        ASA,
        [
            ("Till dagordningen nästa möte:\n- Budget\n- Bemanning i sommar", ["Budget", "Bemanning i sommar"]),
            ("[Ångra]", ["Budget", "Bemanning i sommar"]),
            ("dagordning", "Inga förslag"),
        ],
    ),
    "a suggestion with a presenter is changed and taken back": (
        ASA,
        [
            ("lägg till punkten Budget på nästa möte, Bo presenterar", "Budget"),
            ("ändra till 20 min", "20 min"),
            ("ångra", "som förut: Budget"),
            ("ångra", "tagit tillbaka: Budget"),
        ],
    ),
    "what was done is taken back step by step": (
        BO,
        [
            ("uppdrag: ring regionen, ansvarig Bo Exempelsson, till 1/10", "Uppdrag 1"),
            ("flytta uppdrag 1 till 15/10", "15 oktober 2026"),
            ("ångra", "som förut"),
            ("mina uppdrag", "1 oktober 2026"),
            ("ångra", "tagit tillbaka: ring regionen"),
            ("mina uppdrag", "Inga uppdrag här just nu"),
        ],
    ),
}


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_a_conversation(store: Store, name: str) -> None:
    who, pairs = CONVERSATIONS[name]
    await talk(Room(store, await a_network(store), NOW), who, pairs)


@pytest.mark.parametrize("name", HELD_IN_BOTH)
async def test_a_conversation_that_is_held_in_the_client_too(store: Store, name: str) -> None:
    network = await a_network(store, members=PEOPLE)
    await talk(Room(store, network, NOW), TURE, on(DAYS[0], HELD_IN_BOTH[name]))


async def test_a_question_outlives_a_restart_and_expires(store: Store) -> None:
    network = await a_network(store)
    await talk(Room(store, network, NOW), CHAIR, [("uppdrag: boka föreläsare", "Vem bereder det?")])
    restarted = Room(store, network, NOW)
    await talk(restarted, CHAIR, [("Åsa", "Uppdrag 1 bereds nu av Åsa Testsson")])
    restarted.later(hours=9)
    await talk(restarted, CHAIR, [("15/1", "förstod jag inte")])
