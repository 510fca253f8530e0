"""The life of a matter: reported by who prepares it, closed by the network, dropped with a reason, reopened."""

import json
from asyncio import gather
from datetime import UTC, date, datetime

import pytest

from meetings.acting import By
from meetings.actions.ending import reopen
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.listing import Matter, record, report, reword
from meetings.authorisation import Act
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, others_do, talk

NOW = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> Room:
    """A network with one matter of Åsa's: number 1."""
    room = Room(store, await a_network(store), NOW)
    await recorded(room, "Enkäten om testbäddar")
    return room


async def recorded(room: Room, title: str, who: str = ASA.name) -> ActionItem:
    """A matter on the list, which the coordinator recorded two days ago."""
    store, network = room.store, room.network
    coordinator = await member_called(store, network, COORDINATOR.name)
    preparer = Preparer(member_id=(await member_called(store, network, who)).id)
    async with store.unit(network.id) as unit:
        by = By(coordinator, datetime(2026, 10, 2, 8, 0, tzinfo=UTC))
        done = await record(unit, by, Matter(title, (preparer,), date(2026, 12, 1)), date(2026, 10, 2))
        await unit.commit()
    return done.thing


async def matter(room: Room, number: int = 1) -> ActionItem:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.actions.numbered(number)
    assert found
    return found


async def reminders(room: Room) -> set[str]:
    """The states of what is to be said of the matter."""
    item = await matter(room)
    async with room.store.reading(room.network.id) as unit:
        return {d.state.value for d in await unit.deliveries.about("ActionItem", item.id)}


async def ended(room: Room) -> tuple[ActionState, str]:
    item = await matter(room)
    return item.state, item.comment


async def shown(room: Room, who: str, number: int = 1) -> None:
    """That person has the matter's card before them: it was reopened or closed in vain."""
    item = await matter(room, number)
    await room.says(who, f"öppna uppdrag {number} igen" if item.alive else f"avsluta uppdrag {number}")


class TestClosing:
    async def test_reported_is_the_preparers_word_and_closed_the_networks(self, room: Room):
        await talk(room, ASA.name, [("klar 1", "Uppdrag 1 är rapporterat som klart")])
        assert (await matter(room)).state is ActionState.REPORTED
        await talk(room, CHAIR.name, [("avsluta uppdrag 1", "Uppdrag 1 är avslutat: Enkäten om testbäddar")])
        assert (await matter(room)).state is ActionState.CLOSED

    @pytest.mark.parametrize("words", ["stäng 1", "lägg 1 till handlingarna", "uppdrag 1 kan avslutas", "close 1"])
    async def test_chair_and_coordinator_close_in_their_own_words(self, room: Room, words: str):
        await talk(room, COORDINATOR.name, [(words, "Uppdrag 1 är avslutat")])

    async def test_what_is_closed_by_mistake_is_undone(self, room: Room):
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat"), ("[Ångra]", "tagit tillbaka")])
        assert (await matter(room)).state is ActionState.OPEN

    async def test_to_a_member_the_same_words_are_that_it_is_done(self, room: Room):
        await talk(room, ASA.name, [("stäng 1", "Uppdrag 1 är rapporterat som klart")])
        await talk(room, BO.name, [("stäng 1", others_do(Act.REPORT_ACTION))])

    async def test_a_member_who_presses_a_button_made_up_closes_nothing(self, room: Room):
        item = await matter(room)
        for verb, act in (("matter.close", Act.CLOSE_ACTION), ("matter.drop", Act.DROP_ACTION)):
            assert heard(await room.sends(ASA.name, verb, id=item.id, version=item.version)) == others_do(act)
        assert (await matter(room)).state is ActionState.OPEN

    async def test_a_closed_matter_reminds_nobody(self, room: Room):
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat")])
        assert await reminders(room) == {"cancelled"}


class TestReporting:
    async def test_with_a_comment_and_links_which_are_kept_and_shown(self, room: Room):
        told = ["rapporterat som klart", "Kommentar: skickat till regionen, se https://exempel.se/svar"]
        reply = await room.says(ASA.name, "klar 1: skickat till regionen, se https://exempel.se/svar.")
        assert all(words in heard(reply) for words in told)
        assert [b["url"] for b in buttons(reply) if "url" in b] == ["https://exempel.se/svar"]
        said = heard(await room.says(BO.name, "aktivitetslistan"))
        assert "rapporterat som klart, inte avslutat" in said
        assert "Kommentar: skickat till regionen" in said
        history = await room.says(BO.name, "historik 1")
        assert "rapporterade det som klart: skickat till regionen" in heard(history)
        assert [b["url"] for b in buttons(history) if "url" in b] == ["https://exempel.se/svar"]

    async def test_an_address_that_is_none_is_only_text(self, room: Room):
        reply = await room.says(ASA.name, "klar 1: javascript:alert(1) och [hit](http)")
        assert [b for b in buttons(reply) if "url" in b] == []
        assert "javascript:alert(1) och [hit](http)" in (await matter(room)).comment

    async def test_a_comment_that_is_too_long_is_refused_whole(self, room: Room):
        await talk(room, ASA.name, [("klar 1: " + "ja " * 1200, "får vara högst")])
        assert (await matter(room)).alive

    async def test_what_the_chair_reports_can_be_closed_at_once(self, room: Room):
        await talk(room, CHAIR.name, [("klar 1", "rapporterat"), ("[Avsluta]", "Uppdrag 1 är avslutat")])

    async def test_a_press_on_an_old_list_shows_what_is_so_now(self, room: Room):
        old = await room.says(ASA.name, "mina uppdrag")
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat")])
        for title in ("Klar", "Flytta"):
            room.last[ASA.name] = old
            await talk(
                room, ASA.name, [(f"[{title}]", ["Uppdrag 1 är avslutat just nu", "Örjan Provén avslutade det"])]
            )

    async def test_of_several_that_fit_one_is_chosen_by_button(self, room: Room):
        for title in ("Enkäten om bemanning", "Enkäten om jouren"):
            await recorded(room, title)
        reply = await room.says(ASA.name, "klar med enkäten")
        titles = [b["title"] for b in buttons(reply)]
        assert {"1. Enkäten om testbäddar", "2. Enkäten om bemanning", "3. Enkäten om jouren"} <= set(titles)
        await talk(room, ASA.name, [("[2. Enkäten om bemanning]", "Uppdrag 2 är rapporterat som klart")])


class TestReopening:
    async def test_a_closed_matter_is_opened_by_chair_and_coordinator(self, room: Room):
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat"), ("öppna 1 igen", "Uppdrag 1 är öppet igen: Enkäten")])
        assert (await matter(room)).alive
        assert "scheduled" in await reminders(room)

    async def test_a_member_opens_only_what_they_reported_themselves(self, room: Room):
        await talk(room, ASA.name, [("klar 1", "rapporterat"), ("öppna uppdrag 1 igen", "är öppet igen")])
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat")])
        await talk(room, ASA.name, [("öppna uppdrag 1 igen", others_do(Act.REOPEN_ACTION))])

    async def test_what_is_open_is_shown_as_it_is(self, room: Room):
        await talk(room, CHAIR.name, [("öppna 1 igen", ["Uppdrag 1 är öppet just nu", "Enkäten om testbäddar"])])


class TestDropping:
    async def test_with_a_reason(self, room: Room):
        says = "stryk uppdrag 1: inte längre aktuellt"
        await talk(room, CHAIR.name, [(says, "Uppdrag 1 utgår (inte längre aktuellt): Enkäten")])
        assert await ended(room) == (ActionState.DROPPED, "inte längre aktuellt")
        await talk(room, CHAIR.name, [("[Ångra]", "tagit tillbaka")])
        assert await ended(room) == (ActionState.OPEN, "")

    async def test_the_reason_is_asked_for(self, room: Room):
        await talk(room, COORDINATOR.name, [("ta bort uppdrag 1", "Varför stryks det?")])
        await talk(room, COORDINATOR.name, [("regionen gör den själv", "utgår (regionen gör den själv)")])

    async def test_nobody_is_made_to_give_one(self, room: Room):
        await talk(room, CHAIR.name, [("ta bort uppdrag 1", "Varför"), ("avbryt", "Inget har ändrats")])
        assert (await matter(room)).alive

    async def test_a_member_drops_only_what_they_recorded_today(self, room: Room):
        await talk(room, ASA.name, [("stryk uppdrag 1: onödigt", others_do(Act.DROP_ACTION))])
        await talk(room, BO.name, [("uppdrag: boka lokal, ansvarig Bo Exempelsson, till 2026-11-30", "Uppdrag 2")])
        await talk(room, BO.name, [("stryk uppdrag 2: det var fel nätverk", "Uppdrag 2 utgår")])


class TestMeanwhile:
    async def test_who_acts_on_what_was_closed_is_told_who_did_what_and_shown_it(self, room: Room):
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat")])
        told = ["Uppdrag 1 är avslutat just nu", "5 oktober 2026, 10.00: Örjan Provén avslutade det", "Enkäten"]
        await talk(room, COORDINATOR.name, [("stäng 1", told), ("stryk uppdrag 1: dubbelt", told)])

    async def test_a_button_on_an_old_card_shows_the_fresh_one(self, room: Room):
        await shown(room, CHAIR.name)
        await talk(room, COORDINATOR.name, [("stäng 1", "är avslutat")])
        reply = await room.presses(CHAIR.name, "Avsluta")
        assert reply.replaces
        assert "Kim Påhittad avslutade det" in heard(reply)
        assert {b["title"] for b in buttons(reply)} == {"Öppna igen", "Historik"}

    async def test_a_card_from_before_another_change_shows_that_first(self, room: Room):
        await shown(room, CHAIR.name)
        await talk(room, ASA.name, [("flytta uppdrag 1 till 2026-12-15", "rapporteras nu 15 december 2026")])
        reply = await room.presses(CHAIR.name, "Avsluta")
        assert "Åsa Testsson ändrade rapportdatum från 1 december 2026 till 15 december 2026" in heard(reply)
        assert (await matter(room)).alive
        await talk(room, CHAIR.name, [("[Avsluta]", "Uppdrag 1 är avslutat")])

    async def test_the_pressed_card_is_replaced_and_can_be_undone(self, room: Room):
        await shown(room, CHAIR.name)
        pairs = [("[Avsluta]", "är avslutat"), ("[Öppna igen]", "är öppet igen"), ("[Ångra]", "tagit tillbaka")]
        await talk(room, CHAIR.name, pairs)
        assert (await matter(room)).state is ActionState.CLOSED

    async def test_stryk_on_the_card_asks_why(self, room: Room):
        await shown(room, CHAIR.name)
        await talk(room, CHAIR.name, [("[Stryk]", "Varför stryks det?"), ("dubblett", "Uppdrag 1 utgår (dubblett)")])


class TestAtOnce:
    async def test_of_two_who_end_one_matter_at_once_the_second_is_told_who_did_what(self, room: Room):
        said = await gather(
            room.says(CHAIR.name, "stäng 1"),
            room.says(COORDINATOR.name, "stryk uppdrag 1: dubblett"),
        )
        answers = sorted(heard(reply).splitlines()[0] for reply in said)
        assert "just nu" in "".join(answers)
        assert sum("just nu" in one for one in answers) == 1
        whole = "".join(map(heard, said))
        assert ("Örjan Provén avslutade det" in whole) or ("Kim Påhittad strök det från listan: dubblett" in whole)

    async def test_two_who_move_it_at_once_both_have_their_say_in_the_history(self, room: Room):
        await gather(
            room.says(CHAIR.name, "flytta uppdrag 1 till 2026-12-15"),
            room.says(COORDINATOR.name, "flytta uppdrag 1 till 2026-12-16"),
        )
        said = heard(await room.says(BO.name, "historik 1"))
        assert "Örjan Provén ändrade rapportdatum" in said
        assert "Kim Påhittad ändrade rapportdatum" in said


class TestHistory:
    async def test_who_did_what_when_newest_last(self, room: Room):
        room.later(hours=1)
        await talk(room, ASA.name, [("flytta uppdrag 1 till 2026-12-15", "15 december"), ("klar 1", "rapporterat")])
        room.later(days=1)
        await talk(room, CHAIR.name, [("stäng 1", "avslutat"), ("[Ångra]", "tagit tillbaka")])
        said = heard(await room.says(BO.name, "historik 1")).splitlines()
        assert said[0] == "Historik för uppdrag 1"
        recorded = "2 oktober 2026, 10.00 Kim Påhittad la in ”Enkäten om testbäddar” – Åsa Testsson"
        assert said[3] == f"{recorded}, rapporteras 1 december 2026"
        assert said[4:] == [
            "5 oktober 2026, 11.00 Åsa Testsson ändrade rapportdatum från 1 december 2026 till 15 december 2026",
            "5 oktober 2026, 11.00 Åsa Testsson rapporterade det som klart",
            "6 oktober 2026, 11.00 Örjan Provén avslutade det",
            "6 oktober 2026, 11.00 Örjan Provén ångrade ett tidigare steg: rapporterade det som klart",
        ]

    async def test_in_english_too(self, room: Room):
        room.locale = "en"
        await talk(room, CHAIR.name, [("close action 1", "Action 1 is closed"), ("history of action 1", "closed it")])

    async def test_a_number_of_another_network_is_not_there(self, room: Room):
        other = Room(room.store, await a_network(room.store, "Grannätverket"), NOW)
        for says in ("historik 1", "stäng 1", "öppna 1 igen", "stryk uppdrag 1: nej"):
            assert "1" in heard(await other.says(CHAIR.name, says))
            assert "Enkäten" not in heard(await other.says(CHAIR.name, says))
        item = await matter(room)
        for verb in ("matter.close", "matter.reopen", "matter.drop", "matter.history"):
            assert heard(await other.sends(CHAIR.name, verb, id=item.id, version=item.version)) == NOT_FOR_YOU

    async def test_the_longest_titles_and_comments_fit_on_a_card(self, room: Room):
        chair = await member_called(room.store, room.network, CHAIR.name)
        for n in range(20):
            async with room.store.unit(room.network.id) as unit:
                item = await unit.actions.numbered(1)
                assert item
                by = By(chair, room.now)
                renamed = (await reword(unit, by, item, f"{n} " + "å" * 230)).thing
                await report(unit, by, [renamed], "https://exempel.se/" + "ö" * 1900)
                await reopen(unit, by, [(await unit.actions.numbered(1)) or item])
                await unit.commit()
        for says in ("historik 1", "öppna 1 igen"):
            reply = await room.says(CHAIR.name, says)
            assert len(json.dumps(reply.card, ensure_ascii=False).encode()) < 25_000

    async def test_a_matter_is_asked_for_by_its_words_also_when_it_is_closed(self, room: Room):
        await talk(room, ASA.name, [("vad hände med testbäddarna?", ["Historik för uppdrag 1", "Kim Påhittad la in"])])
        await talk(room, CHAIR.name, [("stäng 1", "är avslutat")])
        await talk(room, BO.name, [("vad hände med testbäddarna?", "Örjan Provén avslutade det")])
        await talk(room, CHAIR.name, [("öppna uppdraget om testbäddar igen", "Uppdrag 1 är öppet igen")])

    async def test_words_of_a_point_tell_what_became_of_the_point(self, room: Room):
        await room.says(BO.name, "lägg till punkten Bemanning i sommar på nästa möte")
        await talk(room, BO.name, [("vad hände med bemanningen i sommar?", ["Bemanning i sommar: står som nummer"])])

    async def test_words_that_both_have_tell_of_both(self, room: Room):
        await room.says(BO.name, "lägg till punkten Enkäten om testbäddar på nästa möte")
        told = ["Historik för uppdrag 1", "Enkäten om testbäddar: står som nummer"]
        await talk(room, BO.name, [("vad hände med enkäten om testbäddar?", told)])

    async def test_of_several_one_is_chosen(self, room: Room):
        await recorded(room, "Enkäten om jouren")
        await talk(room, BO.name, [("vad hände med enkäten?", "2. Enkäten om jouren")])
        await talk(room, BO.name, [("[2. Enkäten om jouren]", ["Historik för uppdrag 2", "Enkäten om jouren"])])

    async def test_words_of_nothing_are_answered(self, room: Room):
        await talk(room, BO.name, [("vad hände med fiskedammen?", "fiskedammen")])

    async def test_a_long_one_shows_the_newest(self, room: Room):
        for n in range(20):
            await room.says(CHAIR.name, f"flytta uppdrag 1 till 2026-12-{n + 2:02}")
        said = heard(await room.says(ARLA.name, "historik 1"))
        assert "6 tidigare ändringar visas inte." in said
        assert said.splitlines()[-1].endswith("från 20 december 2026 till 21 december 2026")
