"""The evaluation in Teams: the form, what is seen of it, and that no row joins an answer to whoever gave it."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.followup.evaluating import ASKED, NUDGE
from meetings.ports import Store
from meetings.reminders.planning import PENDING, recipient
from storage import tables
from tests.builders import BO, CHAIR, COORDINATOR, Someone, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
AFTER = datetime(2026, 12, 16, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
SIX = tuple(Someone(f"Nummer{n} Testsson", f"Kommun{n}") for n in "ABCDEF")


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    network = await a_network(sqlite_store, members=(CHAIR, COORDINATOR, BO, *SIX), channel_id="19:channel")
    room = Room(sqlite_store, network, NOW, links=MadeUpLinks())
    assert "8 medlemmar är inbjudna" in heard(await room.says(KIM, "öppna utvärderingen 2026, svar senast 15 december"))
    return room


async def answer(room: Room, who: str, **typed: object) -> Reply:
    """Open the form by the button of the card, and send it."""
    card = await room.says(who, "utvärderingen 2026")
    (found,) = [b for b in buttons(card) if b["title"] == "Svara på utvärderingen"]
    opened = await room.opens(who, "evaluation.open", evaluation=found["data"]["evaluation"])
    assert opened.form
    return await room.presses(who, "Skicka svaret", **typed)


def rows_of(url: str, name: str) -> list[tuple[object, ...]]:
    """All of a table, in the order the database itself keeps the rows."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database:
        return database.execute(f'select rowid, * from "{name}" order by rowid').fetchall()


async def test_only_those_who_lead_open_it(room: Room):
    assert heard(await room.says(BO.name, "öppna utvärderingen 2026")) == FOR_LEADS
    assert "Det finns ingen utvärdering för 2025" in heard(await room.says(BO.name, "utvärderingen 2025"))


async def test_a_member_answers_once_and_sees_nothing_before_it_is_over(room: Room):
    thanks = await answer(room, BO.name, use="5", best="Samtalen")
    assert heard(thanks) == "Tack, ditt svar är sparat utan ditt namn."
    assert (thanks.receipt, thanks.acts, thanks.about) == ((), (), ())
    again = await room.says(BO.name, "utvärderingen 2026")
    assert buttons(again) == []
    assert "1 av 8 har svarat" in heard(again)
    assert "Samtalen" not in heard(again)
    assert heard(await room.opens(BO.name, "evaluation.open", evaluation=1)) == NOT_FOR_YOU
    sent = await room.sends(BO.name, "evaluation.send", evaluation=1, use="1")
    assert "Du har redan svarat" in heard(sent)
    assert "Samtalen" not in heard(await room.says(BO.name, "ångra"))


async def test_an_empty_form_says_so_and_keeps_nothing(room: Room):
    shown = await answer(room, BO.name, use="", best=" ")
    assert "Svara på någon av frågorna" in heard(shown)
    assert "0 av 8 har svarat" in heard(await room.says(BO.name, "utvärderingen 2026"))


async def test_who_is_not_invited_has_no_button_and_is_refused(room: Room):
    assert buttons(await room.says(KIM, "utvärderingen 2026")) == []
    assert heard(await room.sends(KIM, "evaluation.send", evaluation=1, use="5")) == NOT_FOR_YOU
    assert heard(await room.sends(BO.name, "evaluation.send", evaluation=99, use="5")) == NOT_FOR_YOU


async def test_what_came_of_it_is_shown_with_the_follow_up_when_it_is_over(room: Room):
    for n, who in enumerate(SIX):
        await answer(room, who.name, use=str(min(n + 1, 5)), better=f"Mer av {n}")
    room.now = AFTER
    for says in ("utvärderingen 2026", "årsuppföljning 2026"):
        said = heard(await room.says(BO.name, says))
        assert "6 av 8 svarade på utvärderingen." in said
        assert "3,3 av 5" in said
        assert "Mer av 3" in said


async def test_the_invitation_and_the_nudge_go_only_to_those_who_have_not_answered(room: Room):
    await answer(room, BO.name, use="5")
    bo, chair = [await member_called(room.store, room.network, who.name) for who in (BO, CHAIR)]
    async with room.store.reading(room.network.id) as unit:
        rows = [d for d in await unit.deliveries.about("Evaluation", 1) if d.state in PENDING]
        assert {d.due_on for d in rows if d.rule == NUDGE} == {date(2026, 12, 11), date(2026, 12, 15)}
        assert recipient(chair.id) in {d.recipient for d in rows if d.rule == ASKED}
        for rule, day, to, says in (
            (ASKED, NOW, chair, True),
            (ASKED, NOW, bo, False),
            (NUDGE, datetime(2026, 12, 11, 8, tzinfo=UTC), chair, True),
            (NUDGE, datetime(2026, 12, 11, 8, tzinfo=UTC), bo, False),
            (NUDGE, datetime(2026, 12, 10, 8, tzinfo=UTC), chair, False),
            (NUDGE, AFTER, chair, False),
        ):
            unasked = Unasked(room.network, day, "sv", 1, {}, to, MadeUpLinks())
            assert (await ROUTES.notices[rule](unasked, unit) is not None) is says


async def test_no_row_anywhere_joins_an_answer_to_a_person(room: Room, sqlite_url: str):
    """Six answer in turn. Nothing of an answer stands in any other row, and no order tells who gave it."""
    for n, who in enumerate(SIX):
        await answer(room, who.name, use=str(n % 5 + 1), best=f"hemligt{n}bäst", better=f"hemligt{n}bättre")
    dumped = {table.name: rows_of(sqlite_url, table.name) for table in tables.metadata.sorted_tables}
    given = dumped.pop("evaluation_answer")
    assert len(given) == len(SIX)
    kept = [str(value) for rows in dumped.values() for row in rows for value in row]
    for _, key, *_, best, better in given:
        for value in (key, best, better):
            assert value
            assert not any(value in other for other in kept)
    columns = set(tables.evaluation_answer.columns.keys())
    assert columns == {"key", "network_id", "evaluation_id", "ratings", "best", "better"}
    assert len({key for _, key, *_ in given}) == len(SIX)


async def test_each_answer_makes_all_rows_new_in_an_order_drawn_by_lot(room: Room, sqlite_url: str):
    orders, keys = set(), set()
    for n, who in enumerate(SIX):
        await answer(room, who.name, best=f"{n}")
        rows = rows_of(sqlite_url, "evaluation_answer")
        assert keys.isdisjoint(row[1] for row in rows)
        keys |= {row[1] for row in rows}
        orders.add(tuple(row[-2] for row in rows) == tuple(str(i) for i in range(n + 1)))
    assert False in orders, "with six answers as they came each time, once in 24 thousand"


async def test_no_act_is_recorded_of_an_answer(room: Room, sqlite_url: str):
    before = len(rows_of(sqlite_url, "act"))
    await answer(room, BO.name, use="5", best="Samtalen")
    assert len(rows_of(sqlite_url, "act")) == before
