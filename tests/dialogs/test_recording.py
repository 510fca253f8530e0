"""A matter recorded by form, or made from somebody's message; what is wrong is said at the field."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dialogs.turn import Place, Reply
from meetings.actions.items import ActionItem, Direction, Preparer
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, Someone, a_network, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU, Room, heard

MONDAY = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LINK = "https://teams.microsoft.com/l/message/1/2"
GOOD = {"title": "Ta fram en gemensam rutin", "preparers": "all", "due": "2026-12-01"}


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store), MONDAY)


async def matters(room: Room) -> list[ActionItem]:
    async with room.store.reading(room.network.id) as unit:
        return await unit.actions.all()


def inputs(node: object) -> Iterator[dict]:
    """Every field of a form."""
    if isinstance(node, list):
        for child in node:
            yield from inputs(child)
    elif isinstance(node, dict):
        if str(node.get("type")).startswith("Input."):
            yield node
        yield from inputs([*node.get("body", []), *node.get("items", [])])


def filled(reply: Reply) -> dict[str, str]:
    """What stands in the fields, as a client sends it: without what is empty."""
    return {f["id"]: f["value"] for f in inputs(reply.form) if f["value"]}


def choice(reply: Reply, field: str, title: str) -> str:
    """The value of what is read so."""
    [found] = [f for f in inputs(reply.form) if f["id"] == field]
    return next(c["value"] for c in found["choices"] if c["title"] == title)


def seat_of(reply: Reply, holder: str) -> str:
    """The value of the seat that somebody holds."""
    [found] = [f for f in inputs(reply.form) if f["id"] == "preparers"]
    return next(c["value"] for c in found["choices"] if c["value"].startswith("s") and holder in c["title"])


async def submit(room: Room, who: str = ASA.name, **values: str) -> Reply:
    form = await room.opens(who, "recording.open")
    return await room.presses(who, "Lägg till", **filled(form) | values)


async def test_the_form_makes_a_matter_of_all_that_was_filled_in(room: Room):
    form = await room.opens(ASA.name, "recording.open")
    bo, seat = choice(form, "preparers", "Bo Exempelsson (Bjuv)"), seat_of(form, CHAIR.name)
    reply = await room.presses(
        ASA.name,
        "Lägg till",
        title="Svara på  remissen",
        initiator=choice(form, "initiator", "Älmhult"),
        preparers=f"{bo},{seat}",
        outside="Länsstyrelsen",
        outside_by=choice(form, "outside_by", "Åsa Testsson (Åmål)"),
        meeting=choice(form, "meeting", "Nästa möte, 24 september 2026"),
        direction="from",
        body="SKR:s nätverk",
        answer_on="2026-10-30",
        comment="De vill ha svar gemensamt.",
    )
    assert "Uppdrag 1: Svara på remissen" in heard(reply)
    assert "rapporteras 24 september 2026" in heard(reply)
    [item] = await matters(room)
    asa = await member_called(room.store, room.network, ASA.name)
    [september, *_] = await meetings_of(room.store, room.network)
    assert (item.initiator, item.initiator_id) == ("Älmhult", None)
    assert item.preparers == (
        Preparer(member_id=int(bo[1:])),
        Preparer(seat_id=int(seat[1:])),
        Preparer(member_id=asa.id, outside="Länsstyrelsen"),
    )
    assert (item.report_on, item.report_meeting_id) == (date(2026, 9, 24), september.id)
    assert (item.direction, item.body, item.answer_on) == (Direction.FROM, "SKR:s nätverk", date(2026, 10, 30))
    assert item.comment == "De vill ha svar gemensamt."


async def test_who_opens_the_form_has_raised_it_unless_somebody_else_is_said(room: Room):
    await submit(room, **GOOD)
    await submit(room, **GOOD, initiator_other="socialchefsrådet")
    first, second = await matters(room)
    asa = await member_called(room.store, room.network, ASA.name)
    assert (first.initiator_id, first.initiator) == (asa.id, None)
    assert (second.initiator_id, second.initiator) == (None, "socialchefsrådet")


async def test_a_members_name_written_as_words_is_that_member(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    await submit(room, title="Rutin", initiator_other="bo exempelsson", outside="Bo  Exempelsson", due="2026-12-01")
    [item] = await matters(room)
    assert (item.initiator_id, item.preparers) == (bo.id, (Preparer(member_id=bo.id),))


async def test_a_matter_for_all_is_everyones_and_nobodys_twice(room: Room):
    form = await room.opens(ASA.name, "recording.open")
    bo = choice(form, "preparers", "Bo Exempelsson (Bjuv)")
    await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD | {"preparers": f"{bo},all"})
    assert [i.preparers for i in await matters(room)] == [(Preparer(everyone=True),)]


async def test_an_empty_form_asks_for_the_three_and_the_matter(room: Room):
    said = heard(await submit(room, initiator=""))
    for words in (
        "4 saker behöver rättas",
        "Skriv vad som ska göras.",
        "Välj eller skriv vem som har tagit upp det.",
        "Välj vem som bereder det, eller skriv någon utanför nätverket (under Mer).",
        "Välj ett datum eller ett möte.",
    ):
        assert words in said
    assert await matters(room) == []


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"title": " \n "}, "Skriv vad som ska göras."),
        ({"title": "å" * 5000}, "Texten är 5\u00a0000 tecken. Högst 300 får plats här"),
        ({"due": "2026-09-06"}, "6 september 2026 har redan varit."),
        ({"due": "2038-09-06"}, "6 september 2038 är mer än fem år bort. Är årtalet rätt?"),
        ({"due": "snart"}, "”snart” är inget datum."),
        ({"answer_on": "2026-09-06", "direction": "to", "body": "SKR"}, "6 september 2026 har redan varit."),
        ({"body": "SKR:s nätverk"}, "Välj om det kommer från eller ska till SKR:s nätverk."),
        ({"direction": "to"}, "Skriv vem det ska till."),
        ({"direction": "from"}, "Skriv vem det kommer från."),
        ({"direction": "sideways", "body": "SKR"}, "Välj om det kommer från eller ska till SKR."),
        ({"answer_on": "2026-12-24"}, "Till vem är svaret?"),
        ({"outside": "Länsstyrelsen", "outside_by": ""}, "Välj vem i nätverket som svarar för Länsstyrelsen"),
        ({"outside": "L" * 101}, "Högst 100 tecken."),
        ({"body": "L" * 101, "direction": "to"}, "Högst 100 tecken."),
        ({"initiator_other": "L" * 101}, "Högst 100 tecken."),
        ({"comment": "k" * 2001}, "Kommentaren är 2\u00a0001 tecken. Högst 2\u00a0000 får plats."),
        ({"initiator": "m1000"}, "Den du valde är inte längre med i nätverket."),
        ({"initiator": "mm"}, "Den du valde är inte längre med i nätverket."),
        ({"preparers": "m1000"}, "Den du valde är inte längre med i nätverket."),
        ({"preparers": "s1000,o1000,x,m"}, "Den du valde är inte längre med i nätverket."),
        ({"outside": "Länsstyrelsen", "outside_by": "o1"}, "Den du valde är inte längre med i nätverket."),
        ({"meeting": "1000", "due": ""}, "Det mötet är hållet eller inställt."),
    ],
    ids=lambda v: None if isinstance(v, str) else "-".join(v),
)
async def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(
    room: Room, values: dict[str, str], says: str
):
    reply = await submit(room, **GOOD | values)
    assert says in heard(reply)
    assert {n: v for n, v in filled(reply).items() if n in values} == {n: v for n, v in values.items() if v}
    assert await matters(room) == []


async def test_a_day_and_a_meeting_that_day_are_the_meeting_and_another_day_is_a_fault(room: Room):
    [september, *_] = await meetings_of(room.store, room.network)
    said = heard(await submit(room, **GOOD, meeting=str(september.id)))
    assert "Datumet är 1 december 2026, men mötet är 24 september 2026. Behåll bara det ena." in said
    await submit(room, **GOOD | {"due": "2026-09-24", "meeting": str(september.id)})
    assert [i.report_meeting_id for i in await matters(room)] == [september.id]


async def test_somebody_chosen_and_somebody_else_written_is_a_fault(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    said = heard(await submit(room, **GOOD, initiator=f"m{bo.id}", initiator_other="SKR"))
    assert "Du har både valt någon och skrivit ”SKR”" in said


async def test_ids_of_another_network_are_nobody_here(room: Room, store: Store):
    other = await a_network(store, "Det andra nätverket", members=[Someone("Ylva Främling", "Ystad")])
    stranger = await member_called(store, other, "Ylva Främling")
    [elsewhere, *_] = await meetings_of(store, other)
    said = heard(await submit(room, **GOOD | {"preparers": f"m{stranger.id}"}))
    assert "Den du valde är inte längre med i nätverket." in said
    assert "Ylva" not in said
    assert "hållet eller inställt" in heard(await submit(room, **GOOD | {"due": "", "meeting": str(elsewhere.id)}))
    assert await matters(room) == []


async def test_a_form_sent_twice_makes_one_matter(room: Room):
    form = await room.opens(ASA.name, "recording.open")
    for _ in range(2):
        room.last[ASA.name] = form
        reply = await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD)
    assert len(await matters(room)) == 1
    assert "redan" in heard(reply)


async def test_what_was_put_right_in_the_form_that_came_back_is_recorded_once_and_can_be_undone(room: Room):
    form = await submit(room, **GOOD | {"title": ""})
    reply = await room.presses(ASA.name, "Lägg till", **filled(form) | {"title": "Rutin"})
    assert "Uppdrag 1: Rutin" in heard(reply)
    await room.presses(ASA.name, "Ångra")
    assert [i.state for i in await matters(room)] == ["dropped"]


async def test_in_the_channel_the_form_goes_to_the_own_chat_and_the_channel_is_told(room: Room):
    room.place = Place.CHANNEL
    reply = await room.says(ASA.name, "formulär för uppdrag")
    assert (reply.text, reply.card) == ("Formuläret finns i vår egen chatt.", None)
    assert reply.form


async def test_a_network_without_meetings_or_other_members_has_a_form_too(store: Store):
    room = Room(store, await a_network(store, "Det nya", members=[CHAIR], meetings=[]), MONDAY)
    form = await room.opens(CHAIR.name, "recording.open")
    assert "meeting" not in {f["id"] for f in inputs(form.form)}
    me = choice(form, "preparers", "Örjan Provén (Örebro)")
    await room.presses(CHAIR.name, "Lägg till", **filled(form) | GOOD | {"preparers": me})
    assert [i.report_on for i in await matters(room)] == [date(2026, 12, 1)]


async def test_what_is_recorded_during_the_meeting_belongs_to_it(room: Room):
    room.now = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
    [september, *_] = await meetings_of(room.store, room.network)
    form = await room.opens(ASA.name, "recording.open")
    assert choice(form, "meeting", "Nästa möte, 12 november 2026")
    await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD)
    assert [i.meeting_id for i in await matters(room)] == [september.id]


async def from_message(room: Room, text: str, author: str = BO.name, link: str = LINK) -> Reply:
    data = {"message_link": link, "message_author": author}
    return await room.opens(ASA.name, "recordFromMessage", text=text, **data)


async def test_a_message_gives_the_form_its_words_its_author_and_its_address(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    form = await from_message(room, "Vi måste se över jouren\nDen faller i vår. 🙈 <b>*Snart*</b>")
    assert filled(form)["title"] == "Vi måste se över jouren"
    assert filled(form)["initiator"] == f"m{bo.id}"
    await room.presses(ASA.name, "Lägg till", **filled(form) | {"preparers": "all", "due": "2026-12-01"})
    [item] = await matters(room)
    assert item.initiator_id == bo.id
    assert item.comment == f"Vi måste se över jouren\nDen faller i vår. 🙈 <b>*Snart*</b>\n{LINK}"


async def test_the_address_of_the_message_outlives_a_form_with_faults_and_is_a_button(room: Room):
    await from_message(room, "Jouren")
    again = await room.presses(ASA.name, "Lägg till", title="Jouren", initiator_other="SKR")
    assert any(a.get("url") == LINK for a in again.form["actions"])
    await room.presses(ASA.name, "Lägg till", **filled(again) | GOOD)
    assert [i.comment for i in await matters(room)] == [LINK]


@pytest.mark.parametrize(
    ("author", "chosen", "written"),
    [
        ("Åsa Testsson (Gäst)", "Åsa Testsson (Åmål)", ""),
        ("Karin Utomstående", "–", "Karin Utomstående"),
        ("", "Åsa Testsson (Åmål)", ""),
    ],
)
async def test_an_author_who_is_no_member_stands_as_words(room: Room, author: str, chosen: str, written: str):
    form = await from_message(room, "Jouren", author)
    assert filled(form).get("initiator", "") == choice(form, "initiator", chosen)
    assert filled(form).get("initiator_other", "") == written


async def test_a_message_without_text_says_so_and_keeps_its_address(room: Room):
    form = await from_message(room, "")
    assert "Meddelandet har ingen text" in heard(form)
    await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD)
    assert [i.comment for i in await matters(room)] == [LINK]


async def test_a_very_long_message_fits_in_the_comment_with_its_address(room: Room):
    form = await from_message(room, "jouren och åter jouren " * 1000)
    assert len(filled(form)["title"]) <= 300
    await room.presses(ASA.name, "Lägg till", **filled(form) | {"preparers": "all", "due": "2026-12-01"})
    [item] = await matters(room)
    assert item.comment.endswith(f"…\n{LINK}")


async def test_a_comment_that_leaves_no_room_for_the_address_is_told(room: Room):
    form = await from_message(room, "Jouren")
    reply = await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD | {"comment": "k" * 1990})
    assert "med länken till meddelandet får högst 1\u00a0958 tecken plats" in heard(reply)
    assert filled(reply)["comment"] == "k" * 1990


async def test_a_made_up_address_is_not_kept_as_the_message(room: Room):
    form = await from_message(room, "Jouren", link="javascript:alert(1)")
    await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD)
    assert [i.comment for i in await matters(room)] == [""]


async def test_who_has_left_is_neither_chosen_nor_let_in(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    form = await room.opens(ASA.name, "recording.open")
    async with room.store.unit(room.network.id) as unit:
        await unit.members.save(replace(bo, left_on=date(2026, 9, 1)))
        await unit.commit()
    reply = await room.presses(ASA.name, "Lägg till", **filled(form) | GOOD | {"preparers": f"m{bo.id}"})
    assert "inte längre med" in heard(reply)
    assert heard(await room.opens(BO.name, "recording.open")) == NOT_FOR_YOU
    assert heard(await room.opens(BO.name, "recordFromMessage", text="x")) == NOT_FOR_YOU
    assert heard(await room.sends(BO.name, "recording.save", **GOOD)) == NOT_FOR_YOU


async def test_what_is_seldom_needed_is_folded_away_until_something_stands_in_it(room: Room):
    def unfolded(reply: Reply) -> bool:
        return next(e["isVisible"] for e in reply.form["body"] if e.get("id") == "more")

    assert not unfolded(await submit(room, title="Rutin"))
    assert unfolded(await submit(room, title="Rutin", outside="Länsstyrelsen"))
    assert unfolded(await submit(room, title="Rutin", direction="to"))
