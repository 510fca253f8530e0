"""Who prepares, in words: several, a seat, an organisation, all, somebody outside; and where a matter comes from."""

from datetime import UTC, date, datetime

import pytest

from dialogs.reminders.message import reminder
from meetings.actions.items import ActionItem, Direction, Preparer
from meetings.authorisation import Act
from meetings.minutes.drafting import gather, preparer_names
from meetings.ports import Store
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, a_network, meetings_of, member_called
from tests.conversations import Room, buttons, heard, others_do, talk

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store), NOW)


async def matter(room: Room, number: int = 1) -> ActionItem:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.actions.numbered(number)
    assert found
    return found


async def prepared_by(room: Room, number: int = 1) -> list[str]:
    """The preparers by what they are, as rows."""
    async with room.store.reading(room.network.id) as unit:
        members = {m.id: m.name for m in await unit.members.all()}
        homes = {o.id: o.name for o in await unit.organisations.all()}
        seats = {s.id: f"seat of {homes[s.organisation_id]}" for s in await unit.seats.all()}

    def named(p: Preparer) -> str:
        if p.outside:
            return f"{p.outside} via {members[p.member_id or 0]}"
        if p.everyone:
            return "everyone"
        return members.get(p.member_id or 0) or seats.get(p.seat_id or 0) or homes[p.organisation_id or 0]

    return [named(p) for p in (await matter(room, number)).preparers]


@pytest.mark.parametrize(
    ("said", "preparers", "title"),
    [
        ("Bo och Åsa tar fram en mall till 1/12", [BO.name, ASA.name], "ta fram en mall"),
        ("uppdrag: läsa remissen, ansvarig Älmhults socialchef, till 1/12", ["seat of Älmhult"], "läsa remissen"),
        ("socialchefen i Älmhult tar fram ett underlag till 1/12", ["seat of Älmhult"], "ta fram ett underlag"),
        ("Älmhult kollar hur de andra gör till 1/12", ["Älmhult"], "kolla hur de andra gör"),
        ("uppdrag: läsa remissen, ansvarig Bjuv, till 1/12", ["Bjuv"], "läsa remissen"),
        ("Bjuvs kommun och Åsa tar fram en kravlista till 1/12", ["Bjuv", ASA.name], "ta fram en kravlista"),
        (
            "Bo och socialchefen i Älmhult tar fram en lathund till 1/12",
            [BO.name, "seat of Älmhult"],
            "ta fram en lathund",
        ),
        ("alla kommuner skickar in sina siffror senast 15 oktober", ["everyone"], "skicka in sina siffror"),
        ("samtliga redovisar sina köer till nästa möte", ["everyone"], "redovisa sina köer"),
        (
            "Kalle Påhittsson på SKR återkommer med statistik, jag bevakar, till 1/12",
            [f"Kalle Påhittsson på SKR via {CHAIR.name}"],
            "återkomma med statistik",
        ),
        (
            "invänta svar från Länsstyrelsen om tillsynen, Åsa ansvarar för att bevaka, till 1/12",
            [f"Länsstyrelsen via {ASA.name}"],
            "svar från Länsstyrelsen om tillsynen",
        ),
        (
            "vi väntar på besked från IVO om tillstånden, Bo håller i det, till 1/12",
            [f"IVO via {BO.name}"],
            "besked från IVO om tillstånden",
        ),
        ("be Älmhults socialchef ta fram ett underlag till 1/12", ["seat of Älmhult"], "ta fram ett underlag"),
        ("uppdrag: räkna platser, ansvarig SKR, till 1/12", [f"SKR via {CHAIR.name}"], "räkna platser"),
        (
            "uppdrag: räkna platser, ansvarig Åsa och Socialstyrelsen, till 1/12",
            [ASA.name, f"Socialstyrelsen via {CHAIR.name}"],
            "räkna platser",
        ),
    ],
)
async def test_preparers_are_what_was_said(room: Room, said: str, preparers: list[str], title: str) -> None:
    reply = await room.says(CHAIR.name, said)
    assert await prepared_by(room) == preparers, heard(reply)
    assert (await matter(room)).title == title


@pytest.mark.parametrize(
    ("said", "preparers"),
    [
        ("ge 1 till Älmhults socialchef", ["seat of Älmhult"]),
        ("ge 1 till Bjuv", ["Bjuv"]),
        ("ge 1 till alla", ["everyone"]),
        ("ge 1 till Bo och Åmål", [BO.name, "Åmål"]),
        ("ge 1 till Kalle på SKR, jag bevakar", [f"Kalle på SKR via {CHAIR.name}"]),
        ("ge 1 till Länsstyrelsen, Åsa följer upp", [f"Länsstyrelsen via {ASA.name}"]),
    ],
)
async def test_a_matter_is_handed_over_to_any_of_them(room: Room, said: str, preparers: list[str]) -> None:
    await room.says(CHAIR.name, "uppdrag: boka lokal, ansvarig Ärla, till 1/12")
    await talk(room, CHAIR.name, [(said, "Uppdrag 1 bereds nu av")])
    assert await prepared_by(room) == preparers


@pytest.mark.parametrize(
    ("answer", "preparers"),
    [
        ("Bjuv", ["Bjuv"]),
        ("alla", ["everyone"]),
        ("Älmhults socialchef", ["seat of Älmhult"]),
        ("det är socialchefen i Älmhult", ["seat of Älmhult"]),
        ("Bo och Älmhult", [BO.name, "Älmhult"]),
        ("Kalle på SKR, jag bevakar", [f"Kalle på SKR via {CHAIR.name}"]),
        ("Bo", [BO.name]),
    ],
)
async def test_the_question_who_prepares_it_takes_any_of_them(room: Room, answer: str, preparers: list[str]) -> None:
    pairs = [("uppdrag: boka lokal", "Vem bereder det?"), (answer, "När ska det rapporteras?")]
    await talk(room, CHAIR.name, [*pairs, ("nästa möte", "rapporteras nu 24 september 2026")])
    assert await prepared_by(room) == preparers


async def test_of_two_who_hold_such_a_seat_one_is_chosen(room: Room) -> None:
    said = "uppdrag: läsa remissen, ansvarig Bjuvs socialchef, till 1/12"
    await talk(room, CHAIR.name, [(said, "Vem menar du?"), (f"[{BEA.name}]", ["läsa remissen", BEA.name])])
    assert await prepared_by(room) == [BEA.name]


async def test_without_such_a_seat_the_organisation_of_its_only_member_is_meant(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Älmhults ekonomichef, till 1/12")
    assert await prepared_by(room) == ["Älmhult"]


async def test_who_is_not_in_the_network_can_be_followed_up_by_who_says_it(room: Room) -> None:
    said = "uppdrag: räkna platser, ansvarig Sven Svensson, till 1/12"
    await talk(
        room, CHAIR.name, [(said, ["räkna platser – ingen ansvarig än", "Sven Svensson finns inte i nätverket"])]
    )
    await talk(room, CHAIR.name, [("[Sven Svensson, jag bevakar]", f"Sven Svensson (via {CHAIR.name})")])
    assert await prepared_by(room) == [f"Sven Svensson via {CHAIR.name}"]


async def test_handed_over_to_a_stranger_nothing_is_changed_before_the_choice(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: räkna platser, ansvarig Bo, till 1/12")
    await talk(room, CHAIR.name, [("ge 1 till Sven Svensson", "Sven Svensson finns inte i nätverket")])
    assert await prepared_by(room) == [BO.name]
    await talk(room, CHAIR.name, [("Ärla", f"bereds nu av {ARLA.name}")])


async def test_a_stranger_may_not_be_asked_about_by_who_may_not_hand_it_over(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: räkna platser, ansvarig Bo, till 1/12")
    reply = await room.says(ARLA.name, "ge 1 till Sven Svensson")
    assert heard(reply) == others_do(Act.REASSIGN_ACTION)


async def test_left_open_for_now_it_is_not_asked_again(room: Room) -> None:
    first = [("uppdrag: boka lokal", "Vem bereder det?"), ("vet inte", ["utan ansvarig så länge", "När ska det"])]
    await talk(room, CHAIR.name, first)
    reply = await room.says(CHAIR.name, "vet inte än")
    assert "har nu inget datum" in heard(reply)
    assert "?" not in heard(reply)


async def test_who_answers_for_somebody_outside_has_it_among_their_own(room: Room) -> None:
    await room.says(CHAIR.name, "invänta svar från Länsstyrelsen om tillsynen, Åsa bevakar, till 1/12")
    await talk(room, ASA.name, [("mina uppdrag", f"Länsstyrelsen (via {ASA.name})"), ("klar 1", "är rapporterat")])


async def test_a_reminder_says_who_is_waited_for_and_where_the_answer_goes(room: Room) -> None:
    await room.says(CHAIR.name, "invänta svar från Länsstyrelsen om tillsynen, Åsa bevakar, till 1/12")
    await room.says(CHAIR.name, "1 kommer från socialchefsrådet")
    async with room.store.reading(room.network.id) as unit:
        told = heard(await reminder(unit, "sv", [await matter(room)], NOW.date()))
    assert "väntar på Länsstyrelsen · från socialchefsrådet" in told


async def test_the_minutes_name_seats_organisations_and_who_is_outside(room: Room) -> None:
    room.now = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Älmhults socialchef, till 1/12")
    await room.says(CHAIR.name, "uppdrag: läsa planen, ansvarig Bjuv, till 1/12")
    await room.says(CHAIR.name, "uppdrag: räkna platser, ansvarig Kalle på SKR, Åsa bevakar, till 1/12")
    meeting = (await meetings_of(room.store, room.network))[0]
    async with room.store.reading(room.network.id) as unit:
        material = await gather(unit, meeting)
    names = [preparer_names(item, material) for item in material.actions]
    assert names == [("Älmhults socialchef",), ("Bjuv",), (f"Kalle på SKR (via {ASA.name})",)]


async def test_a_day_before_today_is_refused_whatever_it_is_for(room: Room) -> None:
    said = "uppdrag: läsa remissen, ansvarig Bjuv, till 1/3 2026"
    await talk(room, CHAIR.name, [(said, "har redan varit")])
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Bjuv, till 1/12")
    await talk(room, CHAIR.name, [("svar på 1 ska vara tillbaka 1/3 2026", "har redan varit")])
    assert (await matter(room)).answer_on is None


async def test_done_with_one_of_three_is_asked_with_buttons(room: Room) -> None:
    for what in ("avtalet", "planen", "enkäten"):
        await room.says(CHAIR.name, f"uppdrag: ta fram mall för {what}, ansvarig Bo, till 1/12")
    reply = await room.says(BO.name, "klar med mallen")
    assert [b["title"] for b in buttons(reply)][1] == "2. ta fram mall för planen"
    await talk(room, BO.name, [("[2. ta fram mall för planen]", "Uppdrag 2 är rapporterat som klart")])
    titles = [b["title"] for b in buttons(await room.says(BO.name, "klar"))]
    assert titles == ["1. ta fram mall för avtalet", "3. ta fram mall för enkäten"]
    await talk(room, BO.name, [("[3. ta fram mall för enkäten]", "Uppdrag 3 är rapporterat som klart")])


@pytest.mark.parametrize(
    ("said", "direction", "body", "title"),
    [
        ("från SKR:s nätverk: hur arbetar ni med testbäddar?", Direction.FROM, "SKR:s nätverk", "hur arbetar ni"),
        ("ny fråga från vårdsamverkan: hur gör vi med hemgång?", Direction.FROM, "vårdsamverkan", "hur gör vi"),
        (
            "testbäddarna lyfts till vårdsamverkan, svar tillbaka senast 1 december",
            Direction.TO,
            "vårdsamverkan",
            "testbäddarna",
        ),
        (
            "uppdrag: lyfta frågan om boendestöd till socialchefsrådet, ansvarig Bo, till 1/12",
            Direction.TO,
            "socialchefsrådet",
            "lyfta frågan om boendestöd till socialchefsrådet",
        ),
    ],
)
async def test_a_matter_comes_from_or_goes_to_a_body(
    room: Room, said: str, direction: Direction, body: str, title: str
) -> None:
    await room.says(CHAIR.name, said)
    item = await matter(room)
    assert (item.direction, item.body) == (direction, body)
    assert item.title.startswith(title)


async def test_when_the_answer_is_due_back_stands_in_receipt_list_and_history(room: Room) -> None:
    said = "uppdrag: svara på frågan om köer, ansvarig Bo, svar till SKR senast 1/12"
    route = "från SKR, svar senast 1 december 2026"
    await talk(
        room,
        CHAIR.name,
        [
            (said, "Från SKR, svar senast 1 december 2026."),
            ("aktivitetslistan", route),
            ("1 ska till socialchefsrådet", "till socialchefsrådet"),
            ("svar på 1 ska vara tillbaka 15/12", "svar senast 15 december 2026"),
            ("historik 1", ["angav: till socialchefsrådet", f"(förut {route})"]),
            ("ångra", "som förut"),
        ],
    )
    assert (await matter(room)).answer_on == date(2026, 12, 1)


async def test_what_was_just_recorded_gets_its_body_afterwards(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: beskriva testbäddarna, ansvarig Bo, till 1/12")
    await talk(room, CHAIR.name, [("frågan kommer från socialchefsrådet", "från socialchefsrådet")])
    assert (await matter(room)).direction is Direction.FROM


async def test_a_member_who_neither_leads_nor_recorded_it_does_not_change_its_body(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: beskriva testbäddarna, ansvarig Bo, till 1/12")
    reply = await room.says(ARLA.name, "1 ska till socialchefsrådet")
    assert heard(reply) == others_do(Act.REWORD_ACTION)
    assert (await matter(room)).body == ""


async def test_a_member_organisation_is_no_body(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: beskriva testbäddarna, ansvarig Bo, till 1/12")
    await room.says(CHAIR.name, "1 ska till Bjuv")
    assert (await matter(room)).body == ""


@pytest.mark.parametrize(
    ("said", "initiator"),
    [
        ("på uppdrag av Åsa tar Bo fram en mall till 1/12", ASA.name),
        ("uppdrag: ta fram en mall, ansvarig Bo, till 1/12, på uppdrag av Bjuv", "Bjuv"),
        ("Bo tar fram en mall till 1/12", COORDINATOR.name),
    ],
)
async def test_who_raised_a_matter_is_who_says_it_unless_somebody_else_is_named(
    room: Room, said: str, initiator: str
) -> None:
    await room.says(COORDINATOR.name, said)
    item = await matter(room)
    assert item.title == "ta fram en mall"
    raised = (await member_called(room.store, room.network, initiator)).id if " " in initiator else None
    assert (item.initiator_id, item.initiator) == (raised, None if raised else initiator)


async def test_who_raised_it_can_be_said_afterwards(room: Room) -> None:
    await talk(
        room,
        CHAIR.name,
        [
            ("uppdrag: ta fram en mall, ansvarig Bo, till 1/12", "ta fram en mall"),
            ("på uppdrag av Åsa", f"väckt av {ASA.name}"),
            ("historik 1", f"ändrade vem som väckt det från {CHAIR.name} till {ASA.name}"),
            ("1 är initierad av Ärla", f"väckt av {ARLA.name}"),
            ("ångra", "som förut"),
        ],
    )
    assert (await matter(room)).initiator_id == (await member_called(room.store, room.network, ASA.name)).id
