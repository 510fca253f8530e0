"""Whoever becomes chair or coordinator of a network under way is told how things stand and what waits for them."""

from dataclasses import replace
from datetime import date

from bot.upkeep import reconcile
from meetings.acting import By
from meetings.actions.listing import report
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.network.applying import Book
from meetings.network.loading import load
from meetings.network.new_lead import RULE
from meetings.network.people import Role
from meetings.network.plan import PersonPlan, Plan, RolePlan
from tests.builders import ASA, BO, CHAIR, member_called
from tests.conversations import Room, heard
from tests.dialogs.test_succession import KIM, by_name, notices, on, somebody, told
from tests.dialogs.test_succession import room as succession_room

room = succession_room


async def coordinator_from(room: Room, name: str, day: date) -> None:
    """The operator's file names another coordinator."""
    person = PersonPlan(ref=name, name=name, roles=(RolePlan(Role.COORDINATOR, day),))
    async with room.store.unit(room.network.id) as unit:
        await load(Book(unit, room.now, room.now.date()), Plan(people=(person,)))
        await unit.commit()


async def test_a_new_coordinator_reads_what_runs_and_what_waits_on_their_first_working_day(room: Room):
    item = await by_name(room, "Enkäten", ASA.name)
    await by_name(room, "Länken", BO.name)
    async with room.store.unit(room.network.id) as unit:
        kim = await member_called(room.store, room.network, KIM)
        await report(unit, By(kim, room.now), [item])
        meeting = next(m for m in await unit.meetings.all() if m.starts_on > room.now.date())
        asa = await member_called(room.store, room.network, ASA.name)
        await suggest(unit, By(asa, room.now), meeting, [Suggestion("Lägesbilden")], room.now.date())
        await unit.commit()
    await coordinator_from(room, BO.name, date(2026, 11, 1))
    [row] = await notices(room, "RoleTerm", RULE)
    assert row.not_before.date() == date(2026, 11, 2), "the first is a Sunday"
    assert (await told(room, row))[1] is None, "it has not begun"
    await on(room, date(2026, 11, 2))
    who, card = await told(room, row)
    assert who == BO.name
    assert card
    said = heard(card)
    assert "Du är samordnare i Testnätverket nu" in said
    assert "Väntar på ditt svar: ett förslag till dagordningen och ett rapporterat uppdrag att avsluta." in said


async def test_who_is_replaced_before_the_day_hears_nothing(room: Room):
    await by_name(room, "Enkäten", ASA.name)
    await coordinator_from(room, BO.name, date(2026, 11, 2))
    [row] = await notices(room, "RoleTerm", RULE)
    async with room.store.unit(room.network.id) as unit:
        [term] = [t for t in await unit.role_terms.all() if t.starts_on == date(2026, 11, 2)]
        await unit.role_terms.save(replace(term, ends_on=date(2026, 11, 1)))
        await unit.commit()
    await on(room, date(2026, 11, 2))
    await reconcile(room.store, room.now)
    assert (await told(room, row))[1] is None


async def test_a_chair_chosen_in_the_form_is_told_and_not_who_chose_themselves(room: Room):
    await room.opens(KIM, "network.open")
    asa, kim = await somebody(room, ASA.name), await somebody(room, KIM)
    form = room.last[KIM].form
    assert form
    values = {f["id"]: f.get("value", "") for f in form["body"] if "id" in f}
    said = await room.presses(KIM, "Spara", **values | {"chair": str(asa.id), "chair2": str(kim.id)})
    assert ASA.name in heard(said), CHAIR.name
    rows = await notices(room, "RoleTerm", RULE)
    assert [r.recipient for r in rows] == [f"member:{asa.id}"]
