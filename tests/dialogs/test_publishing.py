"""Minutes adopted, published and found on the web: who may, in which state, and what is left out."""

from datetime import UTC, datetime, timedelta

import pytest

from meetings.agenda.carrying import read
from meetings.calendar.days import Meeting
from meetings.minutes.publishing import kept, published
from meetings.minutes.records import Minutes, MinutesState, MinutesVersion
from meetings.ports import Store, Unit
from tests.builders import BO, COORDINATOR, DAYS, a_network, meetings_of
from tests.conversations import FOR_LEADS, Room, heard, talk
from tests.dialogs.meeting_room import DURING, POINTS, MadeUpLinks

KIM = COORDINATOR.name
NEXT = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
"""Half an hour into the second meeting."""


@pytest.fixture
async def room(store: Store) -> Room:
    """After a meeting whose minutes are drafted."""
    room = Room(store, await a_network(store), datetime(2026, 9, 7, 8, 0, tzinfo=UTC), links=MadeUpLinks())
    for title in POINTS:
        await room.says(BO.name, f"lägg till punkten {title} på nästa möte")
    room.now = DURING
    await room.says(KIM, "starta mötet")
    await room.says(KIM, "anteckning under punkten Budget: vi ansöker")
    await room.says(KIM, "anteckning under punkten Nätverkskartan: namnet är hemligt")
    await room.says(KIM, "avsluta mötet")
    await room.says(KIM, "utkast")
    return room


async def first(room: Room, unit: Unit) -> Meeting:
    return next(m for m in await unit.meetings.all() if m.starts_on == DAYS[0])


async def minutes(room: Room) -> Minutes:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.minutes.of_meeting((await first(room, unit)).id)
    assert found
    return found


async def for_everybody(room: Room) -> MinutesVersion | None:
    async with room.store.reading(room.network.id) as unit:
        return await published(unit, await first(room, unit))


def all_text(version: MinutesVersion | None) -> str:
    assert version
    points = [q for p in version.content.points for q in (p, *p.parts)]
    return "\n".join([*(p.heading for p in points), *(n.text for p in points for n in p.notes)])


async def test_what_is_adopted_is_not_changed_any_more(room: Room) -> None:
    room.now = DURING + timedelta(days=1)
    said = heard(await room.says(KIM, "anteckningarna läggs till handlingarna"))
    assert "lagda till handlingarna" in said
    assert (await minutes(room)).state is MinutesState.ADOPTED
    assert "ändras inte längre" in heard(await room.says(KIM, "anteckning under punkten Budget: en sak till"))
    assert "ändras inte längre" in heard(await room.says(KIM, "utkast"))


async def test_said_at_the_next_meeting_it_adopts_those_of_the_meeting_before_and_is_noted_there(room: Room) -> None:
    room.now = NEXT
    await room.says(KIM, "starta mötet")
    await room.says(KIM, "föregående anteckningar läggs till handlingarna")
    adopted = await minutes(room)
    assert adopted.state is MinutesState.ADOPTED
    assert adopted.adopted_on == NEXT.date()
    async with room.store.reading(room.network.id) as unit:
        [at] = [m for m in await unit.meetings.all() if m.id == adopted.adopted_at_id]
        notes = await unit.notes.of_meeting(at.id)
    assert at.starts_on == NEXT.date()
    assert ["24 september 2026 läggs till handlingarna" in n.text for n in notes] == [True]


async def test_publishing_shows_first_what_is_left_out_and_then_leaves_it_out(room: Room) -> None:
    room.now = DURING + timedelta(days=1)
    titles = await agenda(room)
    await room.says(KIM, f"punkt {titles.index('Nätverkskartan') + 1} är intern")
    await room.says(KIM, "lägg anteckningarna till handlingarna")
    asked = heard(await room.says(KIM, "publicera anteckningarna"))
    assert "Nätverkskartan" in asked
    assert (await minutes(room)).state is MinutesState.ADOPTED
    done = await room.presses(KIM, "Publicera")
    assert "publicerade" in heard(done)
    assert (await minutes(room)).state is MinutesState.PUBLISHED
    text = all_text(await for_everybody(room))
    assert "vi ansöker" in text
    assert "Nätverkskartan" not in text
    assert "hemligt" not in text


async def agenda(room: Room) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        return [p.title for p in await read(unit, await first(room, unit), room.now.date())]


async def test_a_passage_alone_can_be_internal(room: Room) -> None:
    room.now = DURING + timedelta(hours=1)
    await room.says(KIM, "anteckning under punkten Budget: lönerna är höga")
    assert "lönerna är höga" in heard(await room.says(KIM, "det där är internt"))
    await room.says(KIM, "utkast")
    await room.says(KIM, "lägg anteckningarna till handlingarna")
    assert "lönerna är höga" in heard(await room.says(KIM, "publicera anteckningarna"))
    await room.presses(KIM, "Publicera")
    text = all_text(await for_everybody(room))
    assert "vi ansöker" in text
    assert "lönerna" not in text


async def test_what_has_been_marked_since_it_was_shown_is_shown_again(room: Room) -> None:
    room.now = DURING + timedelta(days=1)
    await room.says(KIM, "lägg anteckningarna till handlingarna")
    card = await room.says(KIM, "publicera anteckningarna")
    titles = await agenda(room)
    await room.says(KIM, f"punkt {titles.index('Nätverkskartan') + 1} är intern")
    room.last[KIM] = card
    shown = await room.presses(KIM, "Publicera")
    assert "Nätverkskartan" in heard(shown)
    assert (await minutes(room)).state is MinutesState.ADOPTED


async def test_what_happens_to_a_matter_later_does_not_change_what_was_adopted(room: Room) -> None:
    room.now = DURING + timedelta(minutes=5)
    await room.says(KIM, "uppdrag under punkten Budget: skriv ansökan, ansvarig Bo, till 12 november")
    await room.says(KIM, "utkast")
    await room.says(KIM, "lägg anteckningarna till handlingarna")
    async with room.store.reading(room.network.id) as unit:
        before = await kept(unit, await first(room, unit))
    await room.says(KIM, "flytta uppdrag 1 till 1 december")
    async with room.store.reading(room.network.id) as unit:
        assert await kept(unit, await first(room, unit)) == before
    assert before
    assert any(a.title for p in before.content.points for a in p.assignments)


async def test_the_order_of_the_acts_is_kept_and_each_refusal_says_what_comes_first(room: Room) -> None:
    room.now = DURING + timedelta(days=1)
    pairs = (
        ("publicera anteckningarna", "behöver läggas till handlingarna först"),
        ("anteckningarna ligger på https://example.org/a", "är inte publicerade"),
        ("lägg anteckningarna till handlingarna", "lagda till handlingarna"),
        ("lägg anteckningarna till handlingarna", "lagda till handlingarna"),
        ("publicera anteckningarna", "Allt följer med"),
        ("[Publicera]", "är publicerade"),
        ("anteckningarna ligger på https://example.org/a", "Antecknat var"),
    )
    await talk(room, KIM, pairs)
    assert (await minutes(room)).web_address == "https://example.org/a"


@pytest.mark.parametrize(
    "words",
    [
        "lägg anteckningarna till handlingarna",
        "publicera anteckningarna",
        "anteckningarna ligger på https://example.org/a",
        "punkt 2 är intern",
    ],
)
async def test_a_member_does_none_of_it(room: Room, words: str) -> None:
    room.now = DURING + timedelta(days=1)
    assert heard(await room.says(BO.name, words)) == FOR_LEADS


async def test_an_adoption_by_mistake_is_taken_back(room: Room) -> None:
    room.now = DURING + timedelta(days=1)
    await room.says(KIM, "lägg anteckningarna till handlingarna")
    await room.says(KIM, "ångra")
    assert (await minutes(room)).state is MinutesState.DRAFT


async def test_every_meeting_has_its_own(room: Room) -> None:
    found = await meetings_of(room.store, room.network)
    async with room.store.reading(room.network.id) as unit:
        assert await published(unit, found[1]) is None


async def test_minutes_of_a_meeting_that_still_goes_on_are_not_adopted(store: Store) -> None:
    room = Room(store, await a_network(store), DURING, links=MadeUpLinks())
    for words in ("starta mötet", "anteckning: vi ansöker", "utkast"):
        await room.says(KIM, words)
    assert "pågår fortfarande" in heard(await room.says(KIM, "godkänn anteckningarna"))
    await room.says(KIM, "vi är klara för idag")
    assert "lagda till handlingarna" in heard(await room.says(KIM, "godkänn anteckningarna"))
