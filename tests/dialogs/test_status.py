"""The chair's status: what has changed, what is late, loose, waited for or could not be said; each with its list."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.actions.ending import close
from meetings.actions.items import ActionItem, Direction, Preparer
from meetings.actions.listing import Matter, move, reassign, record, report
from meetings.ports import Store
from meetings.reminders.deliveries import DeliveryKind, DeliveryState, Outcome, Planned
from meetings.undo import undo_acts
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, heard, talk

NOW = datetime(2026, 10, 5, 7, 0, tzinfo=UTC)
"""A Monday. The last meeting was on 24 September at half past nine, the next is on 12 November."""
LATE, DUE, LATER = date(2026, 9, 30), date(2026, 11, 10), date(2026, 12, 1)


class Desk(Room):
    """A room where matters are recorded by the coordinator."""

    async def matter(self, title: str, *to: Preparer, on: date | None = DUE, **more: object) -> ActionItem:
        async with self.store.unit(self.network.id) as unit:
            wanted = replace(Matter(title, to, on), **more)
            done = await record(unit, await self.by(datetime(2026, 9, 1, 8, tzinfo=UTC)), wanted, date(2026, 9, 1))
            await unit.commit()
        return done.thing

    async def by(self, at: datetime | None = None, who: Someone = COORDINATOR) -> By:
        return By(await member_called(self.store, self.network, who.name), at or self.now)

    async def with_(self, someone: Someone) -> Preparer:
        return Preparer(member_id=(await member_called(self.store, self.network, someone.name)).id)


@pytest.fixture
async def desk(store: Store) -> Desk:
    return Desk(store, await a_network(store, reminder_days=()), NOW)


async def test_what_has_happened_since_the_last_meeting_is_counted_and_named(desk: Desk) -> None:
    asa, bo = await desk.with_(ASA), await desk.with_(BO)
    items = [await desk.matter(title, asa) for title in ("Enkäten", "Lokalen", "Talaren", "Bussen", "Fikat")]
    async with desk.store.unit(desk.network.id) as unit:
        await report(unit, await desk.by(datetime(2026, 9, 24, 7, 0, tzinfo=UTC)), [items[4]])
        by = await desk.by(datetime(2026, 9, 28, 8, tzinfo=UTC))
        await report(unit, by, [items[0]])
        await close(unit, by, [items[1]])
        await move(unit, by, items[2], by.now.date(), to=LATER)
        taken_back = await reassign(unit, by, items[3], (bo,))
        await record(unit, by, Matter("Ny fråga", (bo,), DUE), by.now.date())
        await undo_acts(unit, by, [taken_back.act])
        await unit.commit()
    said = heard(await desk.says(CHAIR.name, "hur ligger vi till?"))
    assert "Sedan mötet den 24 september 2026" in said
    told = ["Rapporterade: 1. Enkäten", "Avslutade: 2. Lokalen", "Nya: 6. Ny fråga", "Flyttade: 3. Talaren"]
    assert all(line in said.splitlines() for line in told), said
    assert "Överlämnade" not in said
    assert "Fikat" not in said, "it was reported before the last meeting"


async def test_that_nothing_has_happened_is_said(desk: Desk) -> None:
    await desk.matter("Enkäten", await desk.with_(ASA))
    await talk(desk, CHAIR.name, [("status", "Inget har hänt på listan sedan mötet den 24 september 2026.")])


async def test_of_much_news_the_first_are_named_and_all_are_counted(desk: Desk) -> None:
    items = [await desk.matter(f"Fråga {n}", await desk.with_(ASA)) for n in range(1, 6)]
    async with desk.store.unit(desk.network.id) as unit:
        await close(unit, await desk.by(), items)
        await unit.commit()
    await talk(desk, CHAIR.name, [("status", "Avslutade: 5, bland annat 5. Fråga 5, 4. Fråga 4, 3. Fråga 3")])


async def test_what_is_late_stands_by_organisation_and_leads_on(desk: Desk) -> None:
    await desk.matter("Enkäten", await desk.with_(ASA), on=LATE)
    await desk.matter("Lokalen", await desk.with_(BO), on=LATE)
    await desk.matter("Talaren", await desk.with_(BO), on=DUE)
    await desk.matter("Bussen", await desk.with_(BO), on=LATER)
    reply = await desk.says(CHAIR.name, "läget")
    said = heard(reply).splitlines()
    assert "2 försenade, 1 till nästa möte, 1 senare eller utan datum" in said
    assert "Bjuv: 1 försenat, 1 till nästa möte, 1 senare eller utan datum" in said
    assert "Åmål: 1 försenat" in said
    late = heard(await desk.presses(CHAIR.name, "Visa försenade"))
    assert "Enkäten" in late
    assert "Lokalen" in late
    assert "Talaren" not in late
    await desk.says(CHAIR.name, "läget")
    due = heard(await desk.presses(CHAIR.name, "Visa till nästa möte"))
    assert "Talaren" in due
    assert "Bussen" not in due


async def test_everybody_who_is_late_can_be_reminded_from_it(desk: Desk) -> None:
    await desk.matter("Enkäten", await desk.with_(ASA), on=LATE)
    await desk.says(CHAIR.name, "läget")
    assert "Åsa Testsson: 1" in heard(await desk.presses(CHAIR.name, "Påminn alla nu"))


async def test_of_what_everyone_prepares_and_is_late_those_who_have_not_ticked_are_named(desk: Desk) -> None:
    item = await desk.matter("Siffrorna", Preparer(everyone=True), on=LATE)
    await desk.says(BO.name, f"klar {item.number}")
    said = heard(await desk.says(CHAIR.name, "läget"))
    assert "Åmål: 1 försenat" in said
    assert "Bjuv: 1 försenat" not in said


async def test_what_is_in_nobodys_hands_is_numbered_and_leads_on(desk: Desk) -> None:
    await desk.matter("Enkäten")
    await desk.matter("Lokalen", await desk.with_(BO), on=None)
    said = heard(await desk.says(CHAIR.name, "läget"))
    assert "Ett uppdrag saknar ansvarig: 1" in said
    assert "Ett uppdrag saknar datum: 2" in said
    assert "Lokalen" not in heard(await desk.presses(CHAIR.name, "Visa utan ansvarig"))
    await desk.says(CHAIR.name, "läget")
    assert "Lokalen" in heard(await desk.presses(CHAIR.name, "Visa utan datum"))


async def test_what_is_with_others_is_told_with_when_they_answer(desk: Desk) -> None:
    asa = await desk.with_(ASA)
    outside = replace(asa, outside="Länsstyrelsen")
    await desk.matter("Tolkar", outside)
    gone = {"direction": Direction.TO, "body": "SKR:s nätverk", "answer_on": LATER}
    await desk.matter("Remissen", asa, **gone)
    said = heard(await desk.says(CHAIR.name, "läget"))
    assert "2 uppdrag väntar på andra" in said
    assert "1. Tolkar: Länsstyrelsen, svar senast 10 november 2026" in said
    assert "2. Remissen: SKR:s nätverk, svar senast 1 december 2026" in said
    waiting = heard(await desk.presses(CHAIR.name, "Visa väntande"))
    assert "Tolkar" in waiting
    assert "Remissen" in waiting


async def test_whom_reminders_did_not_reach_is_said_with_the_numbers(desk: Desk) -> None:
    items = [await desk.matter(title, await desk.with_(BO), on=LATER) for title in ("Enkäten", "Lokalen")]
    for item in items:
        await _lost(desk, item, DeliveryState.DEAD)
    await _lost(desk, await desk.matter("Talaren", await desk.with_(ASA), on=LATER), DeliveryState.UNKNOWN)
    said = heard(await desk.says(CHAIR.name, "läget"))
    assert "Bo Exempelsson: påminnelse om uppdrag 1 och 2 har inte kommit fram." in said
    assert "Åsa Testsson: det är oklart om påminnelsen om uppdrag 3 har kommit fram." in said


async def test_the_agenda_says_how_full_it_is_and_whether_the_call_has_gone(desk: Desk) -> None:
    await talk(
        desk,
        ASA.name,
        [
            ("lägg till Budgeten på dagordningen, 30 min", "Budgeten"),
            ("lägg till Testbäddar på dagordningen, 75 min", "Testbäddar"),
        ],
    )
    said = heard(await desk.says(CHAIR.name, "läget"))
    parts = [
        "2 punkter på dagordningen. Tillsammans 105 min, 15 mer än mötet har.",
        "2 förslag väntar på svar. Förslag tas emot till och med 2 november 2026. Kallelsen är inte skickad.",
    ]
    assert all(part in said for part in parts), said
    assert "Budgeten" in heard(await desk.presses(CHAIR.name, "Förbered dagordningen"))
    await desk.says(CHAIR.name, "skicka kallelsen")
    assert "Kallelsen skickades 5 oktober 2026." in heard(await desk.says(CHAIR.name, "läget"))


async def test_of_one_organisation_only_what_it_prepares_is_counted(desk: Desk) -> None:
    await desk.matter("Enkäten", await desk.with_(ASA), on=LATE)
    await desk.matter("Lokalen", await desk.with_(BO), on=LATE)
    await desk.matter("Talaren", await desk.with_(BO), on=DUE)
    said = heard(await desk.says(CHAIR.name, "läget för Bjuv"))
    assert said.startswith("Läget för Bjuv")
    assert "1 försenat, 1 till nästa möte" in said
    assert "Åmål" not in said
    late = heard(await desk.presses(CHAIR.name, "Visa försenade"))
    assert "Lokalen" in late
    assert "Enkäten" not in late


async def test_it_is_for_those_who_lead(desk: Desk) -> None:
    assert heard(await desk.says(ASA.name, "läget")) == FOR_LEADS
    assert heard(await desk.sends(ASA.name, "status.list", list="open")) == NOT_FOR_YOU
    assert heard(await desk.sends(CHAIR.name, "status.list", list="open; drop")) == NOT_FOR_YOU
    assert heard(await desk.sends(CHAIR.name, "status.list", list="openo999")) == NOT_FOR_YOU


async def test_without_meetings_and_matters_it_is_short(store: Store) -> None:
    desk = Desk(store, await a_network(store, meetings=()), NOW)
    assert heard(await desk.says(CHAIR.name, "läget")).splitlines() == [
        "Läget i Testnätverket",
        "Inget kommande möte är inlagt.",
        "Inga öppna uppdrag",
    ]


async def test_the_charts_say_nothing_that_the_words_do_not(desk: Desk) -> None:
    for who in (ASA, BO, ARLA):
        await desk.matter("Enkäten", await desk.with_(who), on=LATE)
    reply = await desk.says(CHAIR.name, "läget")
    charts = {c["type"]: c for c in _charts(reply.card)}
    said = heard(reply)
    assert {c["fallback"] for c in charts.values()} == {"drop"}
    assert [(d["legend"], d["value"]) for d in charts["Chart.Donut"]["data"]] == [("Försenade", 3)]
    assert "3 försenade" in said
    for bar in charts["Chart.HorizontalBar"]["data"]:
        assert f"{bar['x']}: {bar['y']} försenat" in said


def _charts(node: object) -> Iterator[dict]:
    if isinstance(node, dict):
        if str(node.get("type", "")).startswith("Chart."):
            yield node
        for value in node.values():
            yield from _charts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _charts(value)


async def test_sixty_organisations_with_everything_wrong_fit_a_card(sqlite_store: Store) -> None:
    long = "å" * 290
    crowd = [Someone(f"Test Testsson-Exempelsson {n}", f"Påhittade kommunen {n}") for n in range(60)]
    network = await a_network(sqlite_store, members=(CHAIR, COORDINATOR, *crowd), reminder_days=())
    desk = Desk(sqlite_store, network, NOW)
    for n, someone in enumerate(crowd):
        theirs = await desk.with_(someone)
        item = await desk.matter(f"{n} {long}", theirs, on=LATE)
        await _lost(desk, item, DeliveryState.DEAD)
        await desk.matter(f"{n} {long}", replace(theirs, outside=long), on=None)
        await desk.matter(f"{n} {long}")
        async with desk.store.unit(network.id) as unit:
            await close(unit, await desk.by(), [await _recorded(desk, unit, f"{n} {long}")])
            await unit.commit()
    reply = await desk.says(CHAIR.name, "läget")
    assert len(json.dumps(reply.card, ensure_ascii=False).encode()) < 25_000
    assert "60 försenade" in heard(reply)


async def _recorded(desk: Desk, unit: object, title: str) -> ActionItem:
    by = await desk.by()
    return (await record(unit, by, Matter(title), by.now.date())).thing  # type: ignore[arg-type]  # a unit


async def _lost(desk: Desk, item: ActionItem, state: DeliveryState) -> None:
    """A reminder to whoever prepares it that was given up a week ago."""
    at = desk.now - timedelta(days=7)
    to = f"member:{item.preparers[0].member_id}"
    row = Planned(DeliveryKind.REMINDER, "ActionItem", item.id, "before-3", at.date(), to, at, at + timedelta(days=1))
    async with desk.store.unit(desk.network.id) as unit:
        await unit.deliveries.plan([row])
        await unit.commit()
    [claimed] = await desk.store.dispatch.claim(at, timedelta(seconds=90), 1)
    async with desk.store.unit(desk.network.id) as unit:
        await unit.deliveries.begin(claimed, at, at + timedelta(seconds=90))
        assert await unit.deliveries.settle(claimed, Outcome(state, "as told", at))
        await unit.commit()
