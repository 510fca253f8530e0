"""Two networks in one server: a link asked for and accepted, a matter sent there, the answer brought back."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.upkeep import reconcile
from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.links.carrying import ANSWERED, ASKED
from meetings.ports import Store
from tests.builders import BO, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
HERE, THERE = "Testnätverket", "SKR:s nätverk"


@pytest.fixture
async def rooms(sqlite_store: Store) -> tuple[Room, Room]:
    """Two networks, each with a Kim who leads it."""
    here = Room(sqlite_store, await a_network(sqlite_store, HERE), NOW, links=MadeUpLinks())
    return here, Room(sqlite_store, await a_network(sqlite_store, THERE), NOW, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


async def told(room: Room, rule: str, who: str = KIM) -> list[Reply | None]:
    """What somebody hears unasked by that rule, each row once."""
    member = await member_called(room.store, room.network, who)
    replies = []
    async with room.store.reading(room.network.id) as unit:
        everything = [
            *await unit.deliveries.about("Network", 1),
            *await unit.deliveries.about("Network", 2),
            *await unit.deliveries.about("Forwarded", 1),
        ]
        for row in everything:
            if row.rule == rule and row.recipient == f"member:{member.id}":
                found = Unasked(unit.network, room.now, "sv", row.object_id, row.payload or {}, member, MadeUpLinks())
                replies.append(await ROUTES.notices[rule](found, unit))
    return replies


async def accepted(here: Room, there: Room) -> None:
    await speak(here, (KIM, "koppla ihop med SKR:s nätverk", "SKR:s nätverk är upplagt"))
    await reconcile(here.store, NOW)
    asked = (await told(there, ASKED))[0]
    assert asked is not None
    there.last[KIM] = asked
    assert "tas emot som förslag" in heard(await there.presses(KIM, "Ja, ta emot"))
    await reconcile(here.store, NOW + timedelta(hours=1))


async def points(room: Room) -> list[tuple[str, str, str]]:
    async with room.store.reading(room.network.id) as unit:
        return [(i.title, i.origin, i.answer) for i in await unit.agenda.all()]


async def test_a_matter_goes_there_once_and_its_answer_comes_back(rooms: tuple[Room, Room]):
    here, there = rooms
    await accepted(here, there)
    await speak(
        here,
        (KIM, "Bo bereder dagvården till nästa möte", "Bo"),
        (KIM, "skicka 1 till SKR:s nätverk", "läggs som förslag hos SKR:s nätverk"),
        (KIM, "skicka 1 till SKR:s nätverk", "redan"),
    )
    for hour in (2, 3):
        await reconcile(here.store, NOW + timedelta(hours=hour))
    found = await points(there)
    assert [(origin, answer) for _, origin, answer in found] == [(HERE, "")]
    await speak(
        there, (KIM, "dagordning", f"från {HERE}"), (BO.name, "svar till Testnätverket på punkt 3: ja", FOR_LEADS)
    )
    agenda = heard(await there.says(KIM, "dagordning"))
    number = next(n for n in range(1, 9) if f"{n}. {found[0][0]}" in agenda or f"{n} {found[0][0]}" in agenda)
    await speak(there, (KIM, f"svar till Testnätverket på punkt {number}: vi tar det i höst", "går till Testnätverket"))
    await reconcile(here.store, NOW + timedelta(hours=4))
    back = [r for r in await told(here, ANSWERED) if r]
    assert len(back) == 1
    assert "vi tar det i höst" in heard(back[0])
    assert not await told(here, ANSWERED, BO.name)


async def test_what_was_cut_off_between_the_two_is_done_the_next_time(rooms: tuple[Room, Room]):
    here, there = rooms
    await accepted(here, there)
    await speak(
        here,
        (KIM, "Bo bereder dagvården till nästa möte", "Bo"),
        (KIM, "skicka 1 till SKR:s nätverk", "läggs som förslag"),
    )
    await reconcile(here.store, NOW + timedelta(hours=2))
    async with here.store.unit(here.network.id) as unit:  # as if the process had ended before the sender's row
        sent = (await unit.forwards.all())[0]
        arrived = sent.other_agenda_item_id
        await unit.forwards.save(type(sent)(sent.id, sent.network_id, sent.action_item_id, sent.link_id, sent.sent_at,
                                            sent.sent_by_id, version=sent.version))  # fmt: skip
        await unit.commit()
    await reconcile(here.store, NOW + timedelta(hours=3))
    async with here.store.reading(here.network.id) as unit:
        assert (await unit.forwards.all())[0].other_agenda_item_id == arrived
    assert len(await points(there)) == 1


async def test_without_a_yes_a_text_is_given_and_nothing_arrives(rooms: tuple[Room, Room]):
    here, there = rooms
    await speak(
        here,
        (KIM, "Bo bereder dagvården till nästa möte", "Bo"),
        (KIM, "skicka 1 till SKR:s nätverk", "text att skicka vidare"),
        (KIM, "koppla ihop med SKR:s nätverk", "upplagt"),
        (KIM, "koppla ihop med SKR:s nätverk", "redan"),
        (KIM, "koppla ihop med Påhittade nätverket", "upplagt"),
        (KIM, "skicka 1 till SKR:s nätverk", "text att skicka vidare"),
    )
    for hour in (1, 2):
        await reconcile(here.store, NOW + timedelta(hours=hour))
    assert await points(there) == []
    assert len(await told(there, ASKED)) == 1


async def test_only_those_who_lead_link_send_and_answer(rooms: tuple[Room, Room]):
    here, there = rooms
    await accepted(here, there)
    for says in (
        "koppla ihop med Någras nätverk",
        "koppla ifrån SKR:s nätverk",
        "kopplingar till andra nätverk",
        "skicka 1 till SKR:s nätverk",
    ):
        await speak(here, (BO.name, says, FOR_LEADS))
    assert heard(await there.sends(BO.name, "links.accept", network=here.network.id)) == NOT_FOR_YOU
    assert heard(await here.sends(KIM, "links.accept", network=99)) == NOT_FOR_YOU


async def test_a_link_is_seen_and_taken_away_and_then_nothing_passes(rooms: tuple[Room, Room]):
    here, there = rooms
    await accepted(here, there)
    await speak(
        here,
        (KIM, "kopplingar till andra nätverk", "SKR:s nätverk: tar emot ärenden härifrån"),
        (KIM, "Bo bereder dagvården till nästa möte", "Bo"),
    )
    async with there.store.reading(there.network.id) as unit:
        assert [li.name for li in await unit.network_links.all()] == [HERE]
    await speak(there, (KIM, "koppla ifrån Testnätverket", "är borttagen"))
    await speak(here, (KIM, "skicka 1 till SKR:s nätverk", "läggs som förslag"))
    await reconcile(here.store, NOW + timedelta(hours=2))
    assert await points(there) == []
    await speak(
        here,
        (KIM, "skicka 1 till SKR:s nätverk", "text att skicka vidare"),
        (KIM, "koppla ifrån Xnätverket", "ingen koppling"),
    )
