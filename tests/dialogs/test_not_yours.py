"""Who asks for what others do is told who may, in the words of the table, and nothing of what it is about."""

from datetime import UTC, datetime

import pytest

from dialogs.texts import say
from meetings.authorisation import MAY, Act, Relation
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, a_network
from tests.conversations import NOT_FOR_YOU, Room, heard, others_do

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
SAID_OF = {
    Relation.LEADS: "ordförande eller samordnare",
    Relation.PREPARER: "den som bereder uppdraget",
    Relation.RECORDER: "den som skrev in det",
    Relation.RAISER: "den som väckte uppdraget",
}
OF_A_MATTER = [act for act in Act if act.value.endswith("-action")]
OTHERS_DO = [act for act in OF_A_MATTER if act not in (Act.RECORD_ACTION, Act.TAKE_OVER_ACTION)]


@pytest.mark.parametrize("act", OTHERS_DO)
def test_who_may_is_told_as_the_table_has_it(act: Act) -> None:
    told = others_do(act)
    assert {relation for relation, words in SAID_OF.items() if words in told} == MAY[act] & SAID_OF.keys()
    assert told != say("sv", "error-not-your-matter", act="other")


@pytest.mark.parametrize(
    ("says", "act"),
    [
        ("klar 1", Act.REPORT_ACTION),
        ("flytta uppdrag 1 till 15 december", Act.MOVE_ACTION),
        (f"ge uppdrag 1 till {ARLA.name}", Act.REASSIGN_ACTION),
        ("stryk uppdrag 1: dubblett", Act.DROP_ACTION),
        ("byt namn på uppdrag 1 till Något annat", Act.REWORD_ACTION),
        ("påminn om uppdrag 1", Act.REMIND_ACTION),
    ],
)
async def test_a_member_hears_who_may_and_nothing_of_it(sqlite_store: Store, says: str, act: Act) -> None:
    room = Room(sqlite_store, await a_network(sqlite_store), NOW)
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Bo, till 1/12")
    told = heard(await room.says(ASA.name, says))
    assert told == others_do(act)
    assert "remissen" not in told
    assert BO.name not in told


async def test_what_is_not_there_is_answered_as_before(sqlite_store: Store) -> None:
    room = Room(sqlite_store, await a_network(sqlite_store), NOW)
    assert heard(await room.sends(ASA.name, "matter.close", id=4711)) == NOT_FOR_YOU
