"""Another holder of a seat, a last day, and what goes with it, said in the chat."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.upkeep import reconcile
from dialogs import ROUTES
from dialogs.cards.succession import seat_title
from dialogs.turn import Reply, Unasked
from meetings.acting import By
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import Matter, record
from meetings.agenda.items import StandingItem
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.naming import Names
from meetings.network.people import Member, Network, Organisation, Role, RoleTerm, Seat, SeatTerm
from meetings.network.succession import STARTER
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery
from meetings.reminders.planning import member_of
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, ESTER, Someone, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
"""A Monday."""
LISA, TEST = Someone("Lisa Hittelund", "Perstorp", title="Socialchef"), Someone("Test Testsson")
KIM = COORDINATOR.name


@pytest.fixture
async def room(store: Store) -> Room:
    """Lisa sits for Perstorp, Test has been added to the team; Kim leads."""
    members = (CHAIR, COORDINATOR, ASA, ARLA, BO, BEA, ESTER, LISA, TEST)
    return Room(store, await a_network(store, members=members), NOW)


async def somebody(room: Room, name: str) -> Member:
    async with room.store.reading(room.network.id) as unit:
        return next(m for m in await unit.members.all() if m.name == name)


async def seat_of(room: Room, name: str) -> SeatTerm:
    member = await somebody(room, name)
    async with room.store.reading(room.network.id) as unit:
        return next(t for t in await unit.seat_terms.all() if t.member_id == member.id)


async def given(room: Room, title: str, *preparers: Preparer, due: date = date(2027, 2, 1)) -> ActionItem:
    kim = await member_called(room.store, room.network, KIM)
    async with room.store.unit(room.network.id) as unit:
        done = await record(unit, By(kim, room.now), Matter(title, preparers, due), room.now.date())
        await unit.commit()
    return done.thing


async def by_name(room: Room, title: str, name: str) -> ActionItem:
    return await given(room, title, Preparer(member_id=(await somebody(room, name)).id))


async def preparers(room: Room, number: int) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(number)
        people = {m.id: m.name for m in await unit.members.all()}
        assert item
        return [people.get(p.member_id or 0, "another") for p in item.preparers]


async def reminded(room: Room, item: ActionItem) -> set[str]:
    """Who is to be reminded of it."""
    async with room.store.reading(room.network.id) as unit:
        people = {m.id: m.name for m in await unit.members.all()}
        rows = await unit.deliveries.about("ActionItem", item.id)
    return {people[member_of(r.recipient) or 0] for r in rows if r.state == "scheduled"}


async def on(room: Room, day: date) -> None:
    """A day comes, with its hourly upkeep."""
    room.now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    await reconcile(room.store, room.now)


async def notices(room: Room, kind: str, rule: str) -> list[Delivery]:
    async with room.store.reading(room.network.id) as unit:
        found = [d for key in range(1, 60) for d in await unit.deliveries.about(kind, key)]
    return sorted((d for d in found if d.rule == rule), key=lambda d: d.id)


async def told(room: Room, row: Delivery) -> tuple[str, Reply | None]:
    """To whom it goes, and what it says now."""
    async with room.store.reading(room.network.id) as unit:
        today = room.now.date()
        member = next(m for m in await unit.members.roster(today) if m.id == member_of(row.recipient))
        unasked = Unasked(unit.network, room.now, "sv", row.object_id, row.payload or {}, member, MadeUpLinks())
        said = await ROUTES.notices[row.rule](unasked, unit)
    if said and said.card:
        room.last[member.name] = said
    return member.name, said


class TestAnotherHolder:
    async def test_from_today_the_seat_and_what_was_by_name_are_the_successors(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        of_seat = await given(room, "Budgeten", Preparer(seat_id=(await seat_of(room, LISA.name)).seat_id))
        assert await reminded(room, of_seat) == {LISA.name}
        said = heard(await room.says(KIM, "ny socialchef i Perstorp är Test Testsson"))
        assert "Test Testsson tar över platsen Socialchef, Perstorp efter Lisa Hittelund från 5 oktober 2026" in said
        assert "Från Lisa Hittelund till Test Testsson: ett uppdrag (1)" in said
        assert await preparers(room, 1) == [TEST.name]
        assert await reminded(room, of_seat) == {TEST.name}
        assert (await somebody(room, TEST.name)).title == "Socialchef"

    async def test_it_is_one_act_that_undo_takes_back_and_history_tells_of(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        await room.says(KIM, "Test tar över Lisas plats")
        assert "Kim Påhittad bytte ansvarig från Lisa Hittelund till Test Testsson" in heard(
            await room.says(KIM, "historik 1")
        )
        assert "som förut: Enkäten" in heard(await room.says(KIM, "ångra"))
        assert await preparers(room, 1) == [LISA.name]
        async with room.store.reading(room.network.id) as unit:
            terms = [t for t in await unit.seat_terms.all() if t.covers(room.now.date())]
        assert [t.member_id for t in terms if t.seat_id == (await seat_of(room, LISA.name)).seat_id] == [
            (await somebody(room, LISA.name)).id
        ]

    async def test_a_day_to_come_changes_nothing_before_it_and_everything_on_it(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        of_seat = await given(room, "Budgeten", Preparer(seat_id=(await seat_of(room, LISA.name)).seat_id))
        said = heard(await room.says(KIM, "ny socialchef i Perstorp är Test Testsson från 1 januari"))
        assert "från 1 januari 2027" in said
        assert "Det som Lisa Hittelund bereder i eget namn (ett uppdrag) går över" in said
        assert "startlista av mig 4 januari 2027" in said, "the first is a holiday, then comes a weekend"
        await on(room, date(2026, 12, 31))
        assert await preparers(room, 1) == [LISA.name]
        assert await reminded(room, of_seat) == {LISA.name}
        await on(room, date(2027, 1, 1))
        assert await preparers(room, 1) == [TEST.name]
        assert await reminded(room, of_seat) == {TEST.name}
        assert "Boten bytte ansvarig" in heard(await room.says(KIM, "historik 1"))

    async def test_what_went_over_on_the_day_is_told_to_those_who_lead_and_taken_back_it_stays_so(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        await room.says(KIM, "Test tar över Lisas plats 1 januari")
        await on(room, date(2027, 1, 4))
        rows = await notices(room, "SeatTerm", "seat-passed")
        assert len(rows) == 2
        who, card = await told(room, rows[-1])
        assert card
        assert "har platsen Socialchef, Perstorp från i dag" in heard(card)
        assert "Enkäten" in heard(card)
        await room.presses(who, "Ångra")
        assert await preparers(room, 1) == [LISA.name]
        await on(room, date(2027, 1, 5))
        assert await preparers(room, 1) == [LISA.name]

    async def test_another_day_or_person_said_later_replaces_what_was_planned(self, room: Room):
        await room.says(KIM, "ny socialchef i Perstorp är Test Testsson från 1 januari")
        await room.says(KIM, "ny socialchef i Perstorp är Ester Sättare från 1 februari")
        await on(room, date(2027, 1, 15))
        async with room.store.reading(room.network.id) as unit:
            seat = (await seat_of(room, LISA.name)).seat_id
            terms = [t for t in await unit.seat_terms.all() if t.seat_id == seat]
        holders = {d: [t.member_id for t in terms if t.covers(d)] for d in (date(2027, 1, 15), date(2027, 2, 1))}
        assert holders == {
            date(2027, 1, 15): [(await somebody(room, LISA.name)).id],
            date(2027, 2, 1): [(await somebody(room, ESTER.name)).id],
        }

    async def test_somebody_not_there_yet_is_said_with_what_to_do_and_what_to_write_again(self, room: Room):
        words = "ny socialchef i Perstorp är Nils Nyberg från 1 januari"
        said = heard(await room.says(KIM, words))
        assert "Nils Nyberg finns inte i nätverket än. Lägg till Nils Nyberg i teamet" in said
        assert words in said

    async def test_of_two_seats_it_is_asked_whose(self, room: Room):
        reply = await room.says(KIM, "ny socialchef i Bjuv är Test Testsson")
        assert "Vem tar Test Testsson över efter?" in heard(reply)
        assert [b["title"] for b in buttons(reply)] == [BO.name, BEA.name]
        assert "efter Bea Exempelsson" in heard(await room.presses(KIM, BEA.name))

    async def test_the_vacant_one_of_two_is_meant(self, room: Room):
        await room.says(KIM, "Bea slutar idag")
        assert "efter Bea Exempelsson" in heard(await room.says(KIM, "ny socialchef i Bjuv är Test från imorgon"))

    async def test_who_has_it_already_is_told_so(self, room: Room):
        await room.says(KIM, "Test tar över Lisas plats")
        assert "Test Testsson har redan platsen Socialchef" in heard(
            await room.says(KIM, "ny socialchef i Perstorp är Test Testsson")
        )

        assert "har redan platsen" in heard(await room.says(KIM, "Test tar över Lisas plats"))

    async def test_only_whoever_leads_says_it(self, room: Room):
        assert heard(await room.says(ASA.name, "Test tar över Lisas plats")) == FOR_LEADS
        seat = (await seat_of(room, LISA.name)).seat_id
        forged = await room.sends(ASA.name, "succession.seat", seat=seat, to=1, day="2026-12-01")
        assert heard(forged) == NOT_FOR_YOU

    async def test_a_network_that_was_set_up_without_seats_gets_them(self, store: Store):
        network = await store.directory.create_network(Network(0, "Utan platser", "t"))
        async with store.unit(network.id) as unit:
            home = await unit.organisations.add(Organisation(0, network.id, "Perstorp"))
            lisa = await unit.members.add(Member(0, network.id, LISA.name, organisation_id=home.id))
            await unit.members.add(Member(0, network.id, TEST.name))
            lead = await unit.members.add(Member(0, network.id, KIM))
            await unit.role_terms.add(role_of(lead))
            await unit.commit()
        room = Room(store, network, NOW)
        said = heard(await room.says(KIM, "ny förvaltningschef i Perstorp är Test Testsson"))
        assert "tar över platsen Förvaltningschef, Perstorp efter Lisa Hittelund" in said
        async with store.reading(network.id) as unit:
            [seat] = await unit.seats.all()
            ended = [t for t in await unit.seat_terms.all() if t.member_id == lisa.id]
        assert (seat.function, ended[0].ends_on) == ("Förvaltningschef", date(2026, 10, 4))


def role_of(member: Member) -> RoleTerm:
    return RoleTerm(0, member.network_id, member.id, Role.COORDINATOR)


class TestStarterList:
    async def test_it_holds_what_is_on_the_seat_and_goes_out_on_the_first_working_day(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        await given(room, "Budgeten", Preparer(seat_id=(await seat_of(room, LISA.name)).seat_id))
        await given(room, "Allas sak", Preparer(everyone=True))
        lisa = await somebody(room, LISA.name)
        async with room.store.unit(room.network.id) as unit:
            meeting = (await unit.meetings.all())[-1]
            kim = await member_called(room.store, room.network, KIM)
            idea = Suggestion("Lägesbilden", presenter_id=lisa.id)
            await suggest(unit, By(kim, room.now), meeting, [idea], room.now.date())
            await unit.standing.add(StandingItem(0, room.network.id, "Undernätverk", responsible_id=lisa.id))
            await unit.commit()
        await room.says(KIM, "ny socialchef i Perstorp är Test Testsson från 1 januari")
        [row] = await notices(room, "SeatTerm", STARTER)
        assert row.not_before.date() == date(2027, 1, 4)
        assert (await told_in_advance(room, row)) is None
        await on(room, date(2027, 1, 4))
        assert len(await notices(room, "SeatTerm", STARTER)) == 1
        who, card = await told(room, row)
        assert who == TEST.name
        assert card
        said = heard(card)
        assert "Välkommen! Du har platsen Socialchef, Perstorp i Testnätverket" in said
        assert "2 öppna uppdrag ligger på dig" in said
        assert all(part in said for part in ("Enkäten", "Budgeten", "Lägesbilden", "Undernätverk", "21 januari 2027"))
        assert "Allas sak" not in said

    async def test_who_is_not_in_teams_yet_gets_it_when_they_can_be_written_to(self, room: Room):
        async with room.store.unit(room.network.id) as unit:
            await unit.members.add(Member(0, room.network.id, "Nils Nyberg"))
            await unit.commit()
        said = heard(await room.says(KIM, "ny socialchef i Perstorp är Nils Nyberg"))
        assert "startlista när hen har kommit med i teamet" in said
        await on(room, date(2026, 10, 6))
        assert await notices(room, "SeatTerm", STARTER) == []
        nils, test = await somebody(room, "Nils Nyberg"), await somebody(room, TEST.name)
        async with room.store.unit(room.network.id) as unit:
            await unit.members.save(replace(test, person_id=None))
            await unit.members.save(replace(nils, person_id=test.person_id))
            await unit.commit()
        for day in (7, 8, 9):
            await on(room, date(2026, 10, day))
        assert len(await notices(room, "SeatTerm", STARTER)) == 1

    async def test_taken_back_it_is_not_said(self, room: Room):
        await room.says(KIM, "Test tar över Lisas plats")
        [row] = await notices(room, "SeatTerm", STARTER)
        await room.says(KIM, "ångra")
        assert (await told(room, row))[1] is None


async def told_in_advance(room: Room, row: Delivery) -> Reply | None:
    return (await told(room, row))[1]


class TestLeaving:
    async def test_until_the_last_day_they_are_in_the_network_and_then_not(self, room: Room):
        said = heard(await room.says(KIM, "Lisa slutar 31 december"))
        assert "Lisa Hittelund är med till och med 31 december 2026" in said
        assert "Platsen Socialchef, Perstorp blir då ledig" in said
        await on(room, date(2026, 12, 31))
        assert (await somebody(room, LISA.name)).active
        await on(room, date(2027, 1, 1))
        assert (await somebody(room, LISA.name)).left_on == date(2027, 1, 1)

    async def test_the_day_is_asked_for(self, room: Room):
        asked = ("Lisa slutar", "Vilken dag är den sista för Lisa Hittelund?")
        await talk(room, KIM, [asked, ("31 december", "är med till och med 31 december 2026")])
        await room.says(KIM, "ångra")
        assert (await somebody(room, LISA.name)).leaves_on is None

    async def test_what_nobody_has_then_is_told_to_those_who_lead_once_with_a_way_to_give_it(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        await given(room, "Budgeten", Preparer(seat_id=(await seat_of(room, LISA.name)).seat_id))
        await given(room, "Svar", Preparer(member_id=(await somebody(room, LISA.name)).id, outside="Länsstyrelsen"))
        said = heard(await room.says(KIM, "Lisa har slutat"))
        assert "Lisa Hittelund är inte med i nätverket längre" in said
        assert "I eget namn har Lisa Hittelund: 2 uppdrag (1, 3)" in said
        for day in (5, 6, 7):
            await on(room, date(2026, 10, day))
        rows = await notices(room, "Network", "orphans")
        assert len(rows) == 2, "chair and coordinator"
        who, card = await told(room, rows[0])
        assert card
        assert heard(card).startswith("3 saker har ingen ansvarig längre")
        assert all(t in heard(card) for t in ("Enkäten", "Budgeten", "Svar"))
        await room.presses(who, "Öppna 1")

    async def test_a_successor_who_begins_later_takes_what_the_leaver_had(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        await room.says(KIM, "Lisa slutar 31 oktober")
        await room.says(KIM, "ny socialchef i Perstorp är Test Testsson från 15 november")
        await on(room, date(2026, 11, 2))
        assert await preparers(room, 1) == [LISA.name]
        assert len(await notices(room, "Network", "orphans")) == 2
        await on(room, date(2026, 11, 15))
        assert await preparers(room, 1) == [TEST.name]

    async def test_who_leaves_and_who_comes_can_be_said_at_once(self, room: Room):
        said = heard(await room.says(KIM, "Lisa slutar 31 december och ersätts av Test"))
        assert "är med till och med 31 december 2026" in said
        assert "Test Testsson tar över platsen Socialchef, Perstorp efter Lisa Hittelund från 1 januari 2027" in said
        await room.presses(KIM, "Ångra")
        assert (await somebody(room, LISA.name)).leaves_on is None

    async def test_a_member_tells_their_own_day_and_chair_or_coordinator_confirms(self, room: Room):
        said = heard(await room.says(LISA.name, "jag slutar 31 december"))
        assert "Jag säger till ordförande och samordnare" in said
        assert (await somebody(room, LISA.name)).leaves_on is None
        row, *_ = await notices(room, "Member", "leaving-told")
        who, card = await told(room, row)
        assert card
        assert "Lisa Hittelund säger sig sluta 31 december 2026" in heard(card)
        await room.presses(who, "Bekräfta sista dagen")
        assert (await somebody(room, LISA.name)).leaves_on == date(2026, 12, 31)
        assert (await told(room, row))[1] is None

    async def test_nobody_tells_anothers_last_day_but_who_leads(self, room: Room):
        assert heard(await room.says(ASA.name, "Lisa slutar 31 december")) == FOR_LEADS
        lisa = await somebody(room, LISA.name)
        forged = await room.sends(ASA.name, "succession.leaves", member=lisa.id, day="2026-12-31")
        assert heard(forged) == NOT_FOR_YOU

    async def test_the_seats_former_holder_is_offered_to_leave_with_it(self, room: Room):
        reply = await room.says(KIM, "ny socialchef i Perstorp är Test Testsson från 1 januari")
        assert "Lisa Hittelund slutar" in [b["title"] for b in buttons(reply)]
        await room.presses(KIM, "Lisa Hittelund slutar")
        assert (await somebody(room, LISA.name)).leaves_on == date(2026, 12, 31)
        async with room.store.reading(room.network.id) as unit:
            [held] = [t for t in await unit.seat_terms.all() if t.member_id == (await somebody(room, LISA.name)).id]
        assert held.ends_on == date(2026, 12, 31)


def test_a_seat_is_named_by_function_and_place() -> None:
    names = Names(organisations={1: Organisation(1, 1, "Perstorp")})
    assert seat_title(Seat(1, 1, 1, "Socialchef"), names) == "Socialchef, Perstorp"


class TestSaidAtOnce:
    async def test_of_two_the_holder_can_be_named_in_answer(self, room: Room):
        await room.says(KIM, "Test är ny socialchef i Bjuv")
        assert "efter Bea Exempelsson" in heard(await room.says(KIM, "Bea"))

    async def test_a_day_that_does_not_exist_is_asked_again_and_nothing_is_done(self, room: Room):
        asked = heard(await room.says(KIM, "ny socialchef i Perstorp är Test Testsson från 31 februari"))
        assert "Vilken dag?" in asked
        async with room.store.reading(room.network.id) as unit:
            assert not [t for t in await unit.seat_terms.all() if t.starts_on]

    async def test_a_time_that_is_no_day_is_asked_for(self, room: Room):
        pairs = [
            ("Test tar över Lisas plats till våren", "Från vilken dag har Test Testsson platsen?"),
            ("1 april", "från 1 april 2027"),
        ]
        await talk(room, KIM, pairs)

    async def test_the_last_who_leads_is_told_to_name_another_first(self, room: Room):
        assert "Ingen leder nätverket efter det" not in heard(await room.says(KIM, "jag slutar 1 december"))
        assert "Ingen leder nätverket efter det" in heard(await room.says(CHAIR.name, "jag slutar 2 december"))

    async def test_who_comes_after_is_told_along_with_ones_own_last_day(self, room: Room):
        await room.says(LISA.name, "jag slutar 30 november och Test tar över")
        _, card = await told(room, (await notices(room, "Member", "leaving-told"))[0])
        assert card
        assert "skriv ”Test Testsson tar över efter Lisa Hittelund från 1 december 2026”" in heard(card)
        assert heard(await room.says(LISA.name, "Test tar över min plats")) == FOR_LEADS

    async def test_when_the_seat_is_taken_already_what_was_by_name_goes_with_it(self, room: Room):
        await by_name(room, "Enkäten", LISA.name)
        await room.says(KIM, "Test tar över Lisas plats 1 februari")
        said = heard(await room.says(KIM, "Lisa slutar 31 januari"))
        assert "går över till Test Testsson samma dag" in said
        assert "blir då ledig" not in said
