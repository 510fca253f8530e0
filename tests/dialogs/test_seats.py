"""Seats and organisations in words: who appointed, deputies, what is missing, who leaves or merges, who comes."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from bot.upkeep import reconcile
from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.network.missing import MISSING
from meetings.network.people import Organisation, Seat
from meetings.ports import Store
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
"""A Monday, seventeen days before the next meeting."""
LISA = Someone("Lisa Hittelund", "Perstorp", title="Socialchef")
KIM = COORDINATOR.name


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    members = (CHAIR, COORDINATOR, ASA, ARLA, BO, BEA, LISA)
    return Room(sqlite_store, await a_network(sqlite_store, members=members), NOW, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    """Several people in turn: who, what they say, what they hear."""
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


async def told(room: Room, name: str) -> Reply | None:
    """What somebody hears unasked of what is missing, as of now."""
    member = await member_called(room.store, room.network, name)
    async with room.store.reading(room.network.id) as unit:
        found = Unasked(unit.network, room.now, "sv", unit.network.id, {}, member, MadeUpLinks())
        return await ROUTES.notices[MISSING](found, unit)


async def test_who_appointed_a_holder_is_noted_shown_and_taken_back(room: Room):
    await speak(
        room,
        (
            KIM,
            "Lisa är utsedd av länets kommuner 12 mars",
            ["Lisa Hittelund är utsedd av länets kommuner", "12 mars 2026"],
        ),
        (ASA.name, "visa platserna", "Lisa Hittelund, utsedd av länets kommuner, 2026-03-12"),
        (KIM, "Lisa är utsedd av länets kommuner 12 mars", "redan"),
        (KIM, "ångra", "igen"),
    )
    assert "utsedd" not in heard(await room.says(ASA.name, "visa platserna"))


async def test_a_deputy_sits_for_a_holder_who_is_long_away(room: Room):
    await speak(
        room,
        (
            KIM,
            "Bo är ställföreträdare för Lisa 1 oktober–31 mars",
            ["Bo Exempelsson", "1 oktober 2026", "31 mars 2027"],
        ),
        (ASA.name, "visa platserna", "ställföreträdare Bo Exempelsson från 1 oktober 2026"),
        (KIM, "Åsa är ställföreträdare för Lisa 1 december–31 januari", "Bo Exempelsson är redan ställföreträdare"),
        (KIM, "Bo är ställföreträdare för Lisa 1 oktober–30 april", "30 april 2027"),
        (KIM, "Kim är ställföreträdare för Kim 1 oktober–30 april", "sin egen"),
        (KIM, "Bo är ställföreträdare för Kim 1 oktober–30 april", "ingen plats"),
    )


async def test_only_those_who_lead_change_seats_and_organisations(room: Room):
    for says in (
        "Lisa är utsedd av länets kommuner 12 mars",
        "Bo är ställföreträdare för Lisa 1 oktober–31 mars",
        "ta bort platsen i Perstorp",
        "Perstorp lämnar nätverket 31 december",
        "Bjuv och Perstorp slås ihop 1 januari",
    ):
        await speak(room, (BO.name, says, FOR_LEADS))
    reply = await room.sends(BO.name, "seats.merge", homes=[1, 2], into=1, day="2027-01-01")
    assert heard(reply) == NOT_FOR_YOU


async def test_nothing_is_missing_and_then_it_is(room: Room):
    await speak(room, (BO.name, "vad saknas i nätverket?", "Ingenting saknas"))
    assert await told(room, KIM) is None
    async with room.store.unit(room.network.id) as unit:
        home = await unit.organisations.add(Organisation(0, room.network.id, "Trosa"))
        await unit.seats.add(Seat(0, room.network.id, home.id, "Socialchef"))
        await unit.commit()
    await speak(
        room,
        (
            BO.name,
            "vad saknas i nätverket?",
            ["Ingen företräder", "– Trosa", "Platser utan innehavare", "Socialchef, Trosa"],
        ),
        (KIM, "vilka platser är tomma?", "Socialchef, Trosa"),
    )
    reply = await told(room, KIM)
    assert reply is not None
    assert "Trosa" in heard(reply)
    assert await told(room, BO.name) is None


async def test_those_who_lead_are_told_of_it_once_a_month(room: Room):
    async with room.store.unit(room.network.id) as unit:
        await unit.organisations.add(Organisation(0, room.network.id, "Trosa"))
        await unit.commit()
    planned = []
    for day in (1, 1, 2, 8):
        await reconcile(room.store, datetime(2026, 10, day, 5, 0, tzinfo=UTC))
        async with room.store.reading(room.network.id) as unit:
            rows = await unit.deliveries.about("Network", room.network.id)
        planned.append(sorted((d.due_on, d.recipient) for d in rows if d.rule == MISSING))
    leads = [(await member_called(room.store, room.network, name)).id for name in (CHAIR.name, KIM)]
    assert planned == [sorted((date(2026, 10, 1), f"member:{key}") for key in leads)] * 4


async def test_a_removed_seat_is_read_nowhere_but_in_what_was(room: Room):
    await speak(
        room,
        (KIM, "ta bort platsen i Bjuv", "Vilken plats i Bjuv finns inte längre?"),
        (KIM, "[Socialchef, Bea Exempelsson]", "Platsen Socialchef, Bjuv är borttagen"),
        (KIM, "vad saknas i nätverket?", "Bea Exempelsson, Bjuv"),
        (KIM, "ta bort platsen kommundirektör i Bjuv", "ingen sådan plats"),
    )
    assert "Bea" not in heard(await room.says(KIM, "visa platserna"))
    await room.says(KIM, "ångra")
    await speak(
        room, (KIM, "visa platserna", "Bea Exempelsson"), (KIM, "ta bort platsen i Perstorp", "Perstorp är borttagen")
    )


async def test_an_organisation_leaves_with_its_day_and_what_it_has_is_listed(room: Room):
    await speak(
        room,
        (KIM, "Lisa bereder dagvården till nästa möte", "Lisa"),
        (
            KIM,
            "Perstorp lämnar nätverket 31 december",
            [
                "Perstorp är med i nätverket till och med 31 december 2026",
                "Lisa Hittelund",
                "Socialchef, Perstorp",
                "1. ",
            ],
        ),
        (KIM, "Perstorp lämnar nätverket 31 december", "redan"),
    )
    await reconcile(room.store, datetime(2027, 1, 1, 9, 0, tzinfo=UTC))
    async with room.store.reading(room.network.id) as unit:
        lisa = next(m for m in await unit.members.all() if m.name == LISA.name)
        perstorp = next(o for o in await unit.organisations.all() if o.name == "Perstorp")
    assert lisa.left_on == date(2027, 1, 1)
    assert perstorp.left_on == date(2026, 12, 31)
    room.now = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
    assert "Perstorp" not in heard(await room.says(KIM, "vad saknas i nätverket?"))
    assert "Perstorp" not in heard(await room.says(KIM, "vilka kommer?"))


async def test_an_organisation_that_leaves_is_taken_back(room: Room):
    await speak(room, (KIM, "Perstorp lämnar nätverket 31 december", "31 december"), (KIM, "ångra", "igen"))
    async with room.store.reading(room.network.id) as unit:
        assert all(o.left_on is None for o in await unit.organisations.all())
        assert all(m.leaves_on is None for m in await unit.members.all())
        assert all(t.ends_on is None for t in await unit.seat_terms.all())


async def test_two_merge_into_one_of_them_by_a_press_and_their_members_go_with_them(room: Room):
    await speak(room, (KIM, "Bjuv och Perstorp slås ihop 1 januari", "Vad heter Bjuv och Perstorp"))
    reply = await room.presses(KIM, "Bjuv")
    assert "Perstorp blir en del av Bjuv från 1 januari 2027" in heard(reply)
    await reconcile(room.store, datetime(2026, 12, 31, 9, 0, tzinfo=UTC))
    assert (await member_called(room.store, room.network, LISA.name)).organisation == "Perstorp"
    await reconcile(room.store, datetime(2027, 1, 1, 9, 0, tzinfo=UTC))
    assert (await member_called(room.store, room.network, LISA.name)).organisation == "Bjuv"


async def test_two_merge_into_a_new_one_and_that_is_taken_back(room: Room):
    await speak(
        room,
        (KIM, "Bjuv och Perstorp slås ihop till Nybro 1 januari", ["Bjuv och Perstorp blir båda en del av Nybro"]),
        (KIM, "ångra", "igen"),
    )
    async with room.store.reading(room.network.id) as unit:
        homes = {o.name: o for o in await unit.organisations.all()}
    assert homes["Perstorp"].merged_into_id is None
    assert homes["Nybro"].left_on is not None


async def test_a_day_is_asked_for_and_oneself_is_refused(room: Room):
    await speak(
        room,
        (KIM, "Perstorp lämnar nätverket", "Från vilken dag?"),
        (KIM, "Bjuv går upp i Bjuv 1 januari", "sig själv"),
    )


async def test_who_comes_is_told_by_organisation(room: Room):
    await speak(
        room,
        (ASA.name, "jag kommer nästa gång", "Åsa"),
        (BO.name, "jag e borta nästa gång lisa tar min plats", ["Bo Exempelsson", "Lisa Hittelund"]),
        (ARLA.name, "jag kan inte komma den 24/9", "Ärla"),
        (
            KIM,
            "vilka kommer?",
            [
                "Mötet 24 september 2026: 2 av 5 företrädda",
                "Företrädda (2)",
                "Bjuv: Lisa Hittelund i stället för Bo Exempelsson",
                "Åmål: Åsa Testsson",
                "Kommer inte (1)",
                "Älmhult: Ärla Testlund",
                "Har inte sagt något (2)",
            ],
        ),
        (ASA.name, "vilka kommer den 12/11?", "0 av 5 företrädda"),
    )


async def test_a_member_who_comes_instead_is_noted_however_it_is_said(room: Room):
    await speak(
        room,
        (BO.name, "kan inte komma den 24/9, Lisa ersätter", ["Bo Exempelsson", "Lisa Hittelund"]),
        (KIM, "vilka kommer?", "Lisa Hittelund i stället för Bo Exempelsson"),
        (ASA.name, "jag är borta nästa gång, Bea tar min plats", ["Åsa Testsson", "Bea Exempelsson"]),
    )
