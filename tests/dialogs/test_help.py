"""The help: what is most needed, subjects, questions; its examples are the network's own and mean what they say."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dialogs import ROUTES
from dialogs.context import context_of
from dialogs.help import commands_for, examples
from dialogs.helping.finding import MOST
from dialogs.helping.own import own_of
from dialogs.helping.subjects import SUBJECTS
from dialogs.texts import LOCALES, catalogue, lines, say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding import understand
from meetings.network.people import NetworkState
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, Someone, a_network, member_called
from tests.conversations import Room, buttons, heard

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
AT_A_MEETING = frozenset({"chair_meeting", "change_secretary"})
"""What can be said only while one goes on."""
MOST_BYTES = 25_000
LONELY = replace(CHAIR, organisation=None)


async def a_lived_in_network(store: Store) -> Room:
    """With suggestions, matters of several people and one for all, and a meeting that has been recorded."""
    days = (date(2026, 8, 20), date(2026, 9, 24), date(2026, 11, 12), date(2027, 1, 21))
    room = Room(store, await a_network(store, meetings=days), datetime(2026, 8, 20, 8, tzinfo=UTC))
    for says in ("starta mötet", f"närvarande: {ASA.name}", "anteckning: bra samtal", "utkast"):
        await room.says(CHAIR.name, says)
    room.now = NOW
    for who, says in (
        (ASA, "lägg till punkten Rekrytering på nästa möte"),
        (BO, "lägg till punkten Ny socialtjänstlag på nästa möte"),
        (CHAIR, f"uppdrag: ringa regionen, ansvarig {ASA.name}, till 1/12"),
        (CHAIR, f"uppdrag: bjuda in en föreläsare, ansvarig {BO.name}, till 2/12"),
        (CHAIR, "uppdrag: läsa remissen, ansvarig alla, till 3/12"),
        (CHAIR, f"uppdrag: boka lokal, ansvarig {CHAIR.name}, till 4/12"),
        (CHAIR, f"uppdrag: skicka enkäten, ansvarig {CHAIR.name}, till 5/12"),
        (CHAIR, "klar 5"),
    ):
        await room.says(who.name, says)
    return room


async def turn_of(room: Room, who: Someone, locale: str) -> Turn:
    """Something they write to the bot alone."""
    async with room.store.reading(room.network.id) as unit:
        network = unit.network
    actor = await member_called(room.store, room.network, who.name, room.now.date())
    return Turn(network, actor, Kind.TEXT, room.now, locale, Place.PERSONAL, "chat", "key")


def is_blank(example: str) -> bool:
    """Whether it has a name to be filled in, as where there is nobody else."""
    return any(word in example for word in ("Förnamn", "First Last", "Firstname", "Kommunen", "Town"))


async def misunderstood(room: Room, who: Someone, locale: str, only: frozenset[str] | None = None) -> list[tuple]:
    """The examples that this person is shown and that do not mean what they stand for; those of a meeting apart."""
    turn = await turn_of(room, who, locale)
    async with room.store.reading(room.network.id) as unit:
        context = await context_of(turn, unit)
        own = await own_of(turn, unit)
        shown = [
            (command.intent, one)
            for command in commands_for(leads=turn.actor.leads)
            for text in examples(turn, own, command)
            for one in text.split(" / ")
            if (command.intent in only if only else command.intent not in AT_A_MEETING) and not is_blank(one)
        ]
    assert len(shown) >= (len(only) if only else 40)
    met = [(name, one, understand(one, context)) for name, one in shown]
    return [(name, one, meant.name) for name, one, meant in met if meant.name != name or meant.doubts]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("who", [CHAIR, ASA], ids=lambda who: who.name)
async def test_every_example_is_understood_as_its_command(store: Store, who: Someone, locale: str) -> None:
    assert await misunderstood(await a_lived_in_network(store), who, locale) == []


@pytest.mark.parametrize("locale", LOCALES)
async def test_so_is_every_example_of_a_meeting_while_one_goes_on(store: Store, locale: str) -> None:
    room = await a_lived_in_network(store)
    room.now = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
    await room.says(CHAIR.name, "starta mötet")
    assert await misunderstood(room, CHAIR, locale, AT_A_MEETING | {"attendance"}) == []


@pytest.mark.parametrize("locale", LOCALES)
async def test_so_is_every_example_where_there_is_nothing_yet(store: Store, locale: str) -> None:
    room = Room(store, await a_network(store, members=(LONELY,), meetings=()), NOW)
    assert await misunderstood(room, LONELY, locale) == []


async def test_a_member_is_shown_what_they_need_with_what_is_theirs(store: Store) -> None:
    room = await a_lived_in_network(store)
    said = heard(await room.says(ASA.name, "hjälp"))
    assert "klar 1 – ringa regionen" in said
    assert "jag kan inte komma den 24 september" in said
    assert "Godkänn" not in said
    assert 5 <= len(strong(room.last[ASA.name])) <= 8


async def test_those_who_lead_are_shown_what_comes_next(store: Store) -> None:
    room = Room(store, await a_network(store), NOW)
    assert "förbered dagordningen" in heard(await room.says(CHAIR.name, "hjälp"))
    room.now = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
    await room.says(CHAIR.name, "starta mötet")
    during = heard(await room.says(CHAIR.name, "vad kan du?"))
    assert "nästa punkt" in during
    assert "förbered dagordningen" not in during
    room.later(hours=4)
    await room.says(CHAIR.name, "utkast")
    after = heard(await room.says(CHAIR.name, "hjälp tack"))
    assert "synpunkter senast" in after
    assert "synpunkt på punkt" in heard(await room.says(ASA.name, "hjälp"))


async def test_who_writes_is_shown_how_to_while_the_meeting_goes_on(store: Store) -> None:
    room = Room(store, await a_network(store), datetime(2026, 9, 24, 8, 0, tzinfo=UTC))
    await room.says(CHAIR.name, f"starta mötet, {ASA.name} antecknar")
    assert "beslut: vi ansöker tillsammans" in heard(await room.says(ASA.name, "hjälp"))
    assert "beslut: vi ansöker tillsammans" not in heard(await room.says(ARLA.name, "hjälp"))


async def test_a_network_being_set_up_begins_with_its_form(store: Store) -> None:
    room = Room(store, await a_network(store, state=NetworkState.SETUP, meetings=()), NOW)
    assert strong(await room.says(CHAIR.name, "hjälp"))[0] == say("sv", "help-set-up")
    assert say("sv", "help-set-up") not in heard(await room.says(ASA.name, "hjälp"))


async def test_in_the_channel_it_is_short_and_tells_of_the_chat(store: Store) -> None:
    room = Room(store, await a_network(store), NOW, place=Place.CHANNEL)
    reply = await room.says(ASA.name, "hjälp")
    assert reply.card is None
    assert "mötet den 24 september" in reply.text
    assert "i vår egen chatt" in reply.text
    assert not reply.private
    assert (await room.says(ASA.name, "hjälp uppdrag")).private
    answer = await room.says(ASA.name, "hur flyttar jag ett uppdrag?")
    assert not answer.private
    assert say("sv", "help-change-due-date") in heard(answer)


@pytest.mark.parametrize(
    ("says", "title"),
    [
        ("hjälp dagordning", "Dagordning"),
        ("hjälp med dagordningen", "Dagordning"),
        ("hjälp dagordnng", "Dagordning"),
        ("hjälp uppdrag", "Uppdrag"),
        ("hjälp möte", "Möte"),
        ("hjälp mig med möten", "Möte"),
        ("hjälp påminnelser", "Påminnelser"),
        ("hjälp påminelse", "Påminnelser"),
        ("hjälp anteckningar", "Anteckningar"),
        ("hjälp synpunkter", "Utkast och synpunkter"),
        ("hjälp aktivitetslistan", "Aktivitetslistan"),
        ("hjälp nätverk", "Nätverket"),
        ("help agenda", "Dagordning"),
        ("help with reminders", "Påminnelser"),
        ("help with the action list", "Aktivitetslistan"),
    ],
)
async def test_help_is_given_by_subject(store: Store, says: str, title: str) -> None:
    room = Room(store, await a_network(store), NOW)
    assert heard(await room.says(CHAIR.name, says)).splitlines()[0] == f"Hjälp: {title}"


async def test_a_subject_nobody_has_heard_of_is_answered_with_those_there_are(store: Store) -> None:
    room = Room(store, await a_network(store), NOW)
    said = heard(await room.says(ASA.name, "hjälp pannkaksstekning"))
    assert "ingen hjälp om ”pannkaksstekning”" in said
    assert "dagordning, uppdrag, aktivitetslistan" in said


@pytest.mark.parametrize("locale", LOCALES)
async def test_everything_is_there_and_no_card_is_too_large(store: Store, locale: str) -> None:
    room = await a_lived_in_network(store)
    room.locale = locale
    for who in (CHAIR, ASA):
        reply = await room.says(who.name, "hjälp allt")
        said = heard(reply).splitlines()
        for command in commands_for(leads=who is CHAIR):
            assert say(locale, f"help-{command.intent.replace('_', '-')}") in said
        cards = [part.card for part in (reply, *reply.then)]
        assert max(len(json.dumps(card, ensure_ascii=False).encode()) for card in cards) < MOST_BYTES


async def test_the_buttons_show_their_subjects(store: Store) -> None:
    room = Room(store, await a_network(store), NOW)
    await room.says(ASA.name, "hjälp")
    assert [b["title"] for b in buttons(room.last[ASA.name])][:3] == ["Dagordning", "Uppdrag", "Möte"]
    before = room.last[ASA.name]
    assert say("sv", "help-next-meeting") in heard(await room.presses(ASA.name, "Möte"))
    room.last[ASA.name] = before
    assert say("sv", "help-language") in heard(await room.presses(ASA.name, "Allt"))
    assert say("sv", "help-title") in heard(await room.sends(ASA.name, "help.about", subject="nonsense"))


ASKED = [
    ("hur gör jag för att flytta ett uppdrag?", "change_due_date"),
    ("hur flyttar jag ett uppdrag?", "change_due_date"),
    ("hur skjuter man upp ett uppdrag?", "change_due_date"),
    ("hur lägger jag till en punkt på dagordningen?", "add_agenda_item"),
    ("hur föreslår jag en punkt?", "add_agenda_item"),
    ("hur tar jag bort mitt förslag?", "withdraw_agenda_item"),
    ("hur säger jag att ett uppdrag är klart?", "complete_action"),
    ("hur lämnar jag över ett uppdrag till någon annan?", "reassign_action"),
    ("hur anmäler jag att jag inte kan komma?", "attendance"),
    ("hur byter jag språk?", "language"),
    ("hur får jag färre påminnelser?", "my_reminders"),
    ("hur gör man en anteckning?", "add_note"),
    ("hur antecknar jag ett beslut?", "add_decision"),
    ("hur skickar jag kallelsen?", "call_meeting"),
    ("hur ställer jag in ett möte?", "cancel_meeting"),
    ("hur slår jag ihop två punkter?", "merge_agenda_items"),
    ("hur byter jag ordförande?", "set_up"),
    ("hur publicerar jag anteckningarna?", "publish_minutes"),
    ("hur påminner jag någon?", "remind_now"),
    ("hur slipper jag tipsen?", "no_tips"),
    ("how do I move an action?", "change_due_date"),
    ("how do I add an item to the agenda?", "add_agenda_item"),
    ("how do I mark an action as done?", "complete_action"),
    ("how can I change the language?", "language"),
]


@pytest.mark.parametrize(("question", "intent"), ASKED)
async def test_a_question_is_answered_with_the_command(store: Store, question: str, intent: str) -> None:
    room = Room(store, await a_network(store), NOW)
    shown = strong(await room.says(CHAIR.name, question))
    assert say("sv", f"help-{intent.replace('_', '-')}") in shown
    assert len(shown) <= MOST


async def test_a_member_is_not_told_how_to_do_what_others_do(store: Store) -> None:
    room = Room(store, await a_network(store), NOW)
    assert say("sv", "help-call-meeting") not in heard(await room.says(ASA.name, "hur skickar jag kallelsen?"))


@pytest.mark.parametrize("talk", ["hjälp Bea Exempelsson med remissen", "hur gick det för er?", "hur mår du?"])
async def test_what_is_asked_of_others_is_not_taken_for_it(store: Store, talk: str) -> None:
    room = Room(store, await a_network(store), NOW)
    assert "Så här gör du" not in heard(await room.says(ASA.name, talk))
    assert "Hjälp:" not in heard(await room.says(ASA.name, talk))


def test_each_command_stands_under_one_subject() -> None:
    placed = [intent for subject in SUBJECTS for intent in subject.intents]
    assert len(placed) == len(set(placed))
    assert set(placed) == {command.intent for command in ROUTES.commands}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_command_says_what_it_does_and_what_to_write(locale: str) -> None:
    for command in ROUTES.commands:
        key = command.intent.replace("_", "-")
        assert say(locale, f"help-{key}")
        assert lines(locale, f"example-{key}")


@pytest.mark.parametrize("locale", LOCALES)
def test_no_help_is_left_of_a_command_that_is_gone(locale: str) -> None:
    known = {c.intent.replace("_", "-") for c in ROUTES.commands}
    sources = catalogue(locale).sources
    assert {k.removeprefix("example-") for k in sources if k.startswith("example-")} == known
    assert {k.removeprefix("own-") for k in sources if k.startswith("own-")} <= known


def strong(reply: Reply) -> list[str]:
    """What each command on a card does."""
    assert reply.card
    return [part["text"] for part in reply.card["body"] if part.get("weight") == "Bolder" and "style" not in part]
