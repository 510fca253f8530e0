"""Set-up, meetings, choice of network and language: what is asked for and what is answered."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from itertools import count

import pytest

from dialogs.conversation import Conversation
from dialogs.network.choosing import choose_network, which_network
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.agenda.standing import ordered
from meetings.calendar.days import MeetingState
from meetings.errors import NotForYou
from meetings.network.people import Member, Network, NetworkState, Role
from meetings.ports import Store
from meetings.reminders.deliveries import Planned
from tests.builders import ASA, BO, CHAIR, COORDINATOR, DAYS, EVERYBODY, Someone, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
TODAY = NOW.date()
KEYS = count(1)


@dataclass
class Room:
    """One network, and what people mean in it: the understanding of words has its own tests."""

    store: Store
    network: Network
    locale: str = "sv"
    place: Place = Place.PERSONAL
    posted: list[Reply] = field(default_factory=list)

    async def asks(self, who: Someone, name: str, text: str = "", **slots: object) -> Reply:
        """Somebody writes something that is understood as this intent."""
        return await self._answer(who, Intent(name, slots), kind=Kind.TEXT, text=text or name)

    async def presses(self, who: Someone, verb: str, **data: object) -> Reply:
        """Somebody presses a button."""
        return await self._answer(who, Intent("none"), kind=Kind.VERB, verb=verb, data=data)

    async def opens(self, who: Someone) -> Reply:
        """Somebody opens the form."""
        return await self._answer(who, Intent("none"), kind=Kind.OPEN_FORM, verb="network.open")

    async def submits(self, who: Someone, **values: str) -> Reply:
        """Somebody sends the form with these values, the others as they stand in it."""
        data = {**fields(await self.opens(who)), **values}
        return await self._answer(who, Intent("none"), kind=Kind.FORM, verb="network.setup", data=data)

    async def _answer(self, who: Someone, intent: Intent, **more: object) -> Reply:
        async with self.store.reading(self.network.id) as unit:
            network = unit.network
        turn = Turn(
            network=network,
            actor=await self.member(who),
            now=NOW,
            locale=self.locale,
            place=self.place,
            conversation="chat",
            key=str(next(KEYS)),
            **more,  # type: ignore[arg-type]
        )
        return await Conversation(self.store, lambda _text, _context: intent, self._post).answer(turn)

    def _post(self, _turn: Turn, reply: Reply) -> list[Planned]:
        self.posted.append(reply)
        return []

    async def member(self, who: Someone) -> Member:
        """The member somebody is."""
        return await member_called(self.store, self.network, who.name, TODAY)


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store))


def fields(reply: Reply) -> dict[str, str]:
    """The inputs of a form with what stands in them."""
    assert reply.form
    return {part["id"]: part["value"] for part in reply.form["body"] if part["type"].startswith("Input.")}  # type: ignore[union-attr, index]


def read(reply: Reply) -> str:
    """Everything that is read in an answer."""
    found = [reply.text]
    for card in (reply.card, reply.form):
        parts: list[dict] = (card or {}).get("body", [])  # type: ignore[assignment]
        found += [part.get("text") or "".join(run["text"] for run in part.get("inlines", [])) for part in parts]
    return "\n".join(found)


def titles(reply: Reply) -> list[str]:
    assert reply.card
    return [action["title"] for action in reply.card.get("actions", [])]  # type: ignore[union-attr]


async def test_the_next_meeting_is_told_with_weekday_hours_place_and_what_follows(room: Room) -> None:
    said = read(await room.asks(ASA, "next_meeting"))
    assert "torsdag 24 september 2026" in said
    assert "Teams" in said
    assert "om 17 dagar" in said
    assert "Därefter: 12 november 2026" in said


async def test_the_meetings_of_a_month_and_of_a_day_can_be_asked_for(room: Room) -> None:
    assert "12 november 2026" in read(await room.asks(ASA, "next_meeting", month="2026-11"))
    assert "Inget möte är inlagt i oktober 2026" in read(await room.asks(ASA, "next_meeting", month="2026-10"))
    assert "21 januari 2027" in read(await room.asks(ASA, "next_meeting", meeting="2027-01-21"))


async def test_chair_and_coordinator_plan_a_meeting_and_can_undo_it(room: Room) -> None:
    said = await room.asks(
        CHAIR, "schedule_meeting", date="2026-10-08", time_start="09:00", time_end="11:00", place="Åmål"
    )
    assert "torsdag 8 oktober 2026, 9.00–11.00, Åmål" in read(said)
    assert titles(said) == ["Ändra mötet", "Ångra"]
    await room.asks(CHAIR, "undo")
    planned = [m for m in await meetings_of(room.store, room.network) if m.state is MeetingState.PLANNED]
    assert [m.starts_on for m in planned] == list(DAYS)


@pytest.mark.parametrize(
    ("slots", "sentence"),
    [
        ({"date": "2026-09-06"}, "har redan varit"),
        ({"date": "2026-09-24"}, "Det finns redan ett möte den 24 september 2026"),
        ({"date": "2026-10-08", "time_start": "11:00", "time_end": "09:00"}, "sluta innan det börjar"),
        ({"date": "2026-10-08", "end_date": "2026-10-07"}, "sluta innan det börjar"),
        ({"dates": ["2026-10-08", "2026-10-08"]}, "Det finns redan ett möte den 8 oktober 2026"),
        ({"date": "2026-10-08", "place": "x" * 201}, "får vara högst 200"),
        ({}, "Vilken dag?"),
        ({"meeting": "2026-10-01", "date": "2026-10-08"}, "Det finns inget möte den 1 oktober 2026"),
        ({"meeting": "next"}, "Till vilken dag"),
    ],
)
async def test_a_meeting_that_cannot_be_is_refused_whole_with_a_sentence(
    room: Room, slots: dict[str, object], sentence: str
) -> None:
    assert sentence in read(await room.asks(CHAIR, "schedule_meeting", **slots))
    assert [m.starts_on for m in await meetings_of(room.store, room.network)] == list(DAYS)


async def test_what_is_to_be_reported_at_a_meeting_follows_when_it_moves(room: Room) -> None:
    await room.asks(ASA, "add_action", title="Läs planen", owner="Bo Exempelsson", meeting="next")
    said = await room.asks(CHAIR, "schedule_meeting", meeting="next", date="2026-10-01")
    assert "torsdag 1 oktober 2026, 9.30–11.00, Teams. Ett uppdrag" in read(said)
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(1)
        assert item
        assert item.report_on == date(2026, 10, 1)
        rows = await unit.deliveries.about("ActionItem", item.id)
        assert date(2026, 10, 1) in {d.due_on for d in rows if d.state == "scheduled"}
        assert date(2026, 9, 24) not in {d.due_on for d in rows if d.state == "scheduled"}


async def test_lunch_to_lunch_is_from_noon_to_the_end_of_the_last_lunch(room: Room) -> None:
    text = "nytt möte 8–9/10 lunch till lunch i Åmål"
    await room.asks(CHAIR, "schedule_meeting", text, date="2026-10-08", end_date="2026-10-09", place="Åmål")
    made = next(m for m in await meetings_of(room.store, room.network) if m.place == "Åmål")
    assert (made.starts_at, made.ends_at, made.ends_on) == (time(12), time(13), date(2026, 10, 9))


async def test_a_new_hour_keeps_the_length_of_the_meeting(room: Room) -> None:
    await room.asks(CHAIR, "schedule_meeting", meeting="next", time_start="13:00")
    moved = (await meetings_of(room.store, room.network))[0]
    assert (moved.starts_on, moved.starts_at, moved.ends_at) == (DAYS[0], time(13), time(14, 30))


async def test_a_cancelled_meeting_sends_its_points_and_matters_to_the_next_and_can_be_undone(room: Room) -> None:
    await room.asks(ASA, "add_agenda_item", title="Budget", meeting="next")
    await room.asks(ASA, "add_action", title="Läs planen", owner="Bo Exempelsson", meeting="next")
    meetings = await meetings_of(room.store, room.network)
    said = await room.presses(CHAIR, "network.cancel", meeting=meetings[0].id)
    assert "En punkt och ett uppdrag går till mötet den 12 november 2026." in read(said)
    async with room.store.reading(room.network.id) as unit:
        assert [i.title for i in await unit.agenda.of_meeting(meetings[1].id)] == ["Budget"]
        assert [i.report_on for i in await unit.actions.open()] == [DAYS[1]]
    await room.asks(CHAIR, "undo")
    async with room.store.reading(room.network.id) as unit:
        assert [i.title for i in await unit.agenda.of_meeting(meetings[0].id)] == ["Budget"]
        assert [i.report_on for i in await unit.actions.open()] == [DAYS[0]]


@pytest.mark.parametrize("act", ["schedule", "cancel", "open", "submit", "left"])
async def test_a_member_can_neither_plan_nor_set_up(room: Room, act: str) -> None:
    meeting = (await meetings_of(room.store, room.network))[0]
    bo = await room.member(BO)
    said = {
        "schedule": lambda: room.asks(ASA, "schedule_meeting", date="2026-10-08"),
        "cancel": lambda: room.presses(ASA, "network.cancel", meeting=meeting.id),
        "open": lambda: room.opens(ASA),
        "submit": lambda: room.presses(ASA, "network.setup", name="Kapat"),
        "left": lambda: room.presses(ASA, "network.left", member=bo.id),
    }
    before = await meetings_of(room.store, room.network)
    in_words = FOR_LEADS
    by_card = NOT_FOR_YOU
    assert read(await said[act]()) == (in_words if act == "schedule" else by_card)
    assert await meetings_of(room.store, room.network) == before
    assert (await room.member(BO)).active


async def test_the_form_shows_what_is_stored_and_sending_it_unchanged_changes_nothing(room: Room) -> None:
    shown = fields(await room.opens(COORDINATOR))
    assert shown["name"] == "Testnätverket"
    assert "Bjuv: Bea Exempelsson, Bo Exempelsson" in shown["organisations"].splitlines()
    assert shown["chair"] == str((await room.member(CHAIR)).id)
    assert shown["meetings"].splitlines()[0] == "24/9 2026 9.30–11.00, Teams"
    assert "Inget var ändrat" in read(await room.submits(COORDINATOR))


async def test_the_form_sets_everything_up_at_once(store: Store) -> None:
    room = Room(store, await a_network(store, members=[COORDINATOR, ASA, BO], meetings=(), state=NetworkState.SETUP))
    asa = await room.member(ASA)
    said = await room.submits(
        COORDINATOR,
        name="Chefsnätverket",
        organisations="Klippan: Åsa Testsson, Ny Nykomling\nBjuv: Bo Exempelsson\nHöganäs",
        chair=str(asa.id),
        meetings="24/9 9.30–11 Teams\n12–13/11 lunch till lunch, Örkelljunga",
        language="sv",
        reminder_days="10, 2",
    )
    assert "Chefsnätverket" in read(said)
    assert "Ny Nykomling" in read(said)
    assert [read(r) for r in room.posted] == [
        "Nu är Chefsnätverket igång. Ordförande: Åsa Testsson. Skriv hjälp så ser du vad jag kan."
    ]
    async with store.reading(room.network.id) as unit:
        roster = {m.name: m for m in await unit.members.roster(TODAY)}
        meetings = await unit.meetings.all()
        assert (unit.network.name, unit.network.state) == ("Chefsnätverket", NetworkState.ACTIVE)
        assert unit.network.reminder_days == (10, 2)
    assert (roster["Åsa Testsson"].organisation, Role.CHAIR in roster["Åsa Testsson"].roles) == ("Klippan", True)
    assert roster["Ny Nykomling"].person_id is None
    assert [(m.starts_on, m.ends_on) for m in meetings] == [
        (date(2026, 9, 24), date(2026, 9, 24)),
        (date(2026, 11, 12), date(2026, 11, 13)),
    ]


async def test_every_fault_stands_at_its_field_what_was_typed_is_kept_and_nothing_is_saved(room: Room) -> None:
    typed = {
        "name": " ",
        "organisations": "Bjuv: Bo Exempelson\nBjuv\n: Test",
        "chair": "999999",
        "meetings": "24/9 9.30\nnågon gång\n31/2\n2020-01-01",
        "language": "fi",
        "reminder_days": "snart",
    }
    said = await room.submits(CHAIR, **typed)
    for sentence in (
        "10 saker behöver rättas",
        "Skriv vad nätverket heter",
        "Bjuv står två gånger",
        "Ingen i teamet heter Bo Exempelson. Menade du Bo Exempelsson?",
        "Organisationens namn saknas före kolon: : Test",
        "Välj någon i listan",
        "inte att läsa som ett möte: någon gång",
        "Den dagen finns inte: 31/2",
        "1 januari 2020 har redan varit",
        "Välj ett språk",
        "Det här går inte att läsa: snart",
    ):
        assert sentence in read(said)
    assert fields(said).items() >= typed.items()
    async with room.store.reading(room.network.id) as unit:
        assert (unit.network.name, unit.network.version) == ("Testnätverket", room.network.version)
        assert await unit.acts.last_of((await room.member(CHAIR)).id, "chat") is None


async def test_a_fault_stands_above_its_own_field(room: Room) -> None:
    said = await room.submits(CHAIR, meetings="någon gång", name="")
    assert said.form
    body: list[dict] = said.form["body"]  # type: ignore[assignment]
    at = [n for n, part in enumerate(body) if part["type"] == "RichTextBlock"]
    assert [body[n + 1]["id"] for n in at] == ["name", "meetings"]


async def test_a_new_chair_takes_over_today_and_the_old_one_has_been(room: Room) -> None:
    await room.submits(COORDINATOR, chair=str((await room.member(ASA)).id))
    assert Role.CHAIR in (await room.member(ASA)).roles
    assert Role.CHAIR not in (await room.member(CHAIR)).roles


async def test_there_can_be_two_chairs(room: Room) -> None:
    await room.submits(COORDINATOR, chair2=str((await room.member(ASA)).id))
    assert Role.CHAIR in (await room.member(ASA)).roles
    assert Role.CHAIR in (await room.member(CHAIR)).roles


async def test_a_meeting_taken_out_of_the_form_stays_and_can_be_cancelled_by_a_button(room: Room) -> None:
    said = await room.submits(CHAIR, meetings="24/9 9–11 Åmål", name="Nytt namn")
    assert "12 november 2026" in read(said)
    assert "Ställ in 12 november" in titles(said)
    meetings = await meetings_of(room.store, room.network)
    assert [m.starts_on for m in meetings] == list(DAYS)
    assert meetings[0].place == "Åmål"


async def test_markup_in_the_form_is_text(room: Room) -> None:
    said = await room.submits(CHAIR, meetings="<at>Alla</at> [länk](http://x)")
    assert said.form
    faults = [p for p in said.form["body"] if p["type"] == "RichTextBlock"]  # type: ignore[union-attr, index]
    assert "<at>Alla</at> [länk](http://x)" in faults[0]["inlines"][0]["text"]  # type: ignore[index]


async def test_who_is_missing_has_left_when_the_coordinator_says_so_and_can_be_brought_back(room: Room) -> None:
    bo = await room.member(BO)
    said = await room.presses(COORDINATOR, "network.left", member=bo.id)
    assert "Bo Exempelsson är inte längre med" in read(said)
    async with room.store.reading(room.network.id) as unit:
        assert BO.name not in [m.name for m in await unit.members.roster(TODAY)]
    await room.asks(COORDINATOR, "undo")
    assert (await room.member(BO)).active


async def test_a_person_in_several_networks_is_asked_once_and_can_switch(store: Store) -> None:
    one, two = Room(store, await a_network(store, "Ettan")), Room(store, await a_network(store, "Tvåan"))
    person = await store.directory.person("00000000-0000-0000-0000-00000000000a", ASA.object_id)
    assert person
    question = which_network("sv", await store.directory.networks_of(person.id))
    assert titles(question) == ["Ettan", "Tvåan"]
    await choose_network(store.directory, person_id=person.id, choice=two.network.id, locale="sv")
    assert titles(await two.asks(ASA, "switch_network")) == ["Ettan", "Tvåan"]
    assert "Nu gäller det Ettan" in read(await two.presses(ASA, "network.choose", choice=one.network.id))
    assert "Nu gäller det Tvåan" in read(await one.asks(ASA, "switch_network", "byt nätverk till tvåan"))
    chosen = await store.directory.person(person.tenant_id, person.object_id)
    assert chosen
    assert chosen.chosen_network_id == two.network.id


async def test_a_network_one_is_not_in_cannot_be_chosen_and_is_not_there(store: Store) -> None:
    room = Room(store, await a_network(store, "Ettan"))
    other = await a_network(store, "Hemliga", members=EVERYBODY[:2])
    assert read(await room.presses(ASA, "network.choose", choice=other.id)) == NOT_FOR_YOU
    assert "Hemliga" not in read(await room.asks(ASA, "switch_network"))
    with pytest.raises(NotForYou):
        await choose_network(store.directory, person_id=0, choice=other.id, locale="sv")


async def test_in_the_channel_it_is_always_about_the_teams_own_network(room: Room) -> None:
    room.place = Place.CHANNEL
    assert "gäller alltid Testnätverket" in read(await room.asks(ASA, "switch_network"))


async def test_the_language_is_kept_for_the_person_and_answered_in_at_once(room: Room) -> None:
    assert read(await room.asks(ASA, "language", language="en")) == "I answer in English now."
    person = await room.store.directory.person("00000000-0000-0000-0000-00000000000a", ASA.object_id)
    assert person
    assert person.locale == "en"
    assert "svenska och engelska" in read(await room.asks(ASA, "language", language="fi"))
    assert "Nu svarar jag på svenska." in read(await room.asks(ASA, "language", "switch to Swedish"))
    assert "svenska och engelska" in read(await room.asks(ASA, "language", "byt språk"))


@pytest.mark.parametrize("name", ["import_minutes"])
@pytest.mark.parametrize("locale", ["sv", "en"])
async def test_what_is_not_built_yet_is_said_so_with_something_to_do_instead(
    room: Room, name: str, locale: str
) -> None:
    room = replace(room, locale=locale)
    said = read(await room.asks(ASA, name))
    assert {"sv": " än", "en": " yet"}[locale] in said
    assert len(said) > 40


async def test_a_new_network_begins_with_the_usual_standing_items_and_gets_none_back_that_it_took_away(
    store: Store,
) -> None:
    network = await a_network(store, members=[COORDINATOR, ASA], meetings=(), standing=(), state=NetworkState.SETUP)
    room = Room(store, network)
    chair = str((await room.member(ASA)).id)
    await room.submits(COORDINATOR, name="Testnätverket", organisations="Åmål: Åsa Testsson", chair=chair)
    await room.asks(COORDINATOR, "set_standing", title="Övrigt", remove=True)
    await room.submits(COORDINATOR, name="Nätverket")
    async with store.reading(network.id) as unit:
        kept = [(s.title, s.at_end) for s in ordered(await unit.standing.all())]
    assert kept == [("Föregående anteckningar", False), ("Aktivitetslista", False)]
