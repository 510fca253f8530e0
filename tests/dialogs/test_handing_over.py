"""A matter handed over: at once by chair and coordinator, by its preparer when the other says yes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.acting import By
from meetings.actions.changing import change
from meetings.actions.handing_over import ABOUT, ANSWERED, ASKED, NobodyPrepares, OthersPrepare, hand_over
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.authorisation import Act
from meetings.errors import Refusal
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery
from meetings.reminders.planning import member_of
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, others_do, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
BEFORE = datetime(2026, 10, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> Room:
    """A network with one matter, number 1, recorded by the coordinator, prepared by Åsa."""
    room = Room(store, await a_network(store), NOW)
    await recorded(room, Preparer(member_id=(await member_called(store, room.network, ASA.name)).id))
    return room


async def recorded(room: Room, *preparers: Preparer) -> None:
    coordinator = await member_called(room.store, room.network, COORDINATOR.name)
    async with room.store.unit(room.network.id) as unit:
        await record(unit, By(coordinator, BEFORE), Matter("Enkäten", preparers), BEFORE.date())
        await unit.commit()


async def waiting(room: Room, rule: str) -> list[Delivery]:
    """What is to be said by that rule, oldest first."""
    async with room.store.reading(room.network.id) as unit:
        rows = [d for act in range(1, 40) for d in await unit.deliveries.about(ABOUT, act)]
    return [d for d in rows if d.rule == rule]


async def told(room: Room, rule: str, nth: int = -1) -> tuple[str, Reply | None]:
    """Who is told, and what: made from what is so now."""
    row = (await waiting(room, rule))[nth]
    async with room.store.reading(room.network.id) as unit:
        member = await unit.members.get(member_of(row.recipient) or 0)
        assert member
        unasked = Unasked(unit.network, room.now, "sv", row.object_id, row.payload or {}, member, MadeUpLinks())
        said = await ROUTES.notices[rule](unasked, unit)
    if said and said.card:
        room.last[member.name] = said
    return member.name, said


async def preparers(room: Room, number: int = 1) -> Sequence[str]:
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(number)
        assert item
        people = {m.id: m.name for m in await unit.members.all()}
        return [people.get(p.member_id or 0, "another") for p in item.preparers]


async def asked(room: Room, to: str = BO.name) -> None:
    await talk(room, ASA.name, [(f"ge uppdrag 1 till {to}", f"Jag har frågat {to} om att ta över uppdrag 1: Enkäten")])


class TestAsking:
    async def test_it_stays_until_the_other_says_yes_and_both_are_told(self, room: Room):
        await asked(room)
        assert await preparers(room) == [ASA.name]
        who, card = await told(room, ASKED)
        assert who == BO.name
        assert card
        assert "Åsa Testsson frågar om du kan ta över uppdrag 1" in heard(card)
        reply = await room.presses(BO.name, "Ja, jag tar det")
        assert reply.replaces
        assert "Uppdrag 1 är ditt nu: Enkäten" in heard(reply)
        assert await preparers(room) == [BO.name]
        who, answer = await told(room, ANSWERED)
        assert who == ASA.name
        assert answer
        assert heard(answer) == "Bo Exempelsson har tagit över uppdrag 1: Enkäten"
        history = heard(await room.says(ARLA.name, "historik 1"))
        assert "Bo Exempelsson bytte ansvarig från Åsa Testsson till Bo Exempelsson" in history

    async def test_no_leaves_it_where_it_is_and_the_asker_is_told(self, room: Room):
        await asked(room)
        await told(room, ASKED)
        await talk(room, BO.name, [("[Nej]", "Då säger jag till Åsa Testsson att du inte kan ta uppdrag 1.")])
        assert await preparers(room) == [ASA.name]
        _, answer = await told(room, ANSWERED)
        assert answer
        assert "kan inte ta över uppdrag 1: Enkäten. Det är alltså kvar hos dig." in heard(answer)

    async def test_yes_is_undone_by_who_said_it(self, room: Room):
        await asked(room)
        await told(room, ASKED)
        await talk(room, BO.name, [("[Ja, jag tar det]", "ditt nu"), ("[Ångra]", "tagit tillbaka")])
        assert await preparers(room) == [ASA.name]

    async def test_an_answer_counts_once(self, room: Room):
        await asked(room)
        await told(room, ASKED)
        card = room.last[BO.name]
        await room.presses(BO.name, "Nej")
        room.last[BO.name] = card
        await talk(room, BO.name, [("[Ja, jag tar det]", "Uppdrag 1 är öppet just nu")])
        assert await preparers(room) == [ASA.name]
        assert len(await waiting(room, ANSWERED)) == 1

    async def test_another_preparer_keeps_their_part(self, room: Room):
        ids = [(await member_called(room.store, room.network, who)).id for who in (ASA.name, ARLA.name)]
        await recorded(room, *(Preparer(member_id=key) for key in ids))
        await talk(room, ASA.name, [(f"ge uppdrag 2 till {BO.name}", "Jag har frågat")])
        await told(room, ASKED)
        await room.presses(BO.name, "Ja, jag tar det")
        assert await preparers(room, 2) == [BO.name, ARLA.name]


class TestSeveralPrepare:
    @pytest.fixture(autouse=True)
    async def shared(self, room: Room) -> None:
        ids = [(await member_called(room.store, room.network, who)).id for who in (ASA.name, ARLA.name)]
        await recorded(room, *(Preparer(member_id=key) for key in ids))

    @pytest.mark.parametrize("says", ["jag tar uppdrag 2", "jag tar över 2", "ge uppdrag 2 till mig"])
    async def test_one_of_them_does_not_take_it_from_the_others(self, room: Room, says: str):
        await talk(room, ASA.name, [(says, ["tillsammans med andra", "Din egen del kan du lämna över"])])
        assert await preparers(room, 2) == [ASA.name, ARLA.name]

    async def test_who_prepares_it_already_is_asked_before_they_are_alone_with_it(self, room: Room):
        await talk(room, ASA.name, [(f"{ARLA.name} tar över 2", f"Jag har frågat {ARLA.name}")])
        assert await preparers(room, 2) == [ASA.name, ARLA.name]
        await told(room, ASKED)
        await talk(room, ARLA.name, [("[Ja, jag tar det]", "Uppdrag 2 är ditt nu")])
        assert await preparers(room, 2) == [ARLA.name]

    async def test_chair_and_coordinator_decide_it(self, room: Room):
        await talk(room, CHAIR.name, [(f"ge uppdrag 2 till {ASA.name}", "Uppdrag 2 bereds nu av Åsa Testsson")])

    @pytest.mark.parametrize(("to", "refused"), [((), NobodyPrepares), ((ASA.name,), OthersPrepare)])
    async def test_a_preparer_leaves_it_with_nobody_and_takes_no_one_off_it(
        self, room: Room, to: Sequence[str], refused: type[Refusal]
    ):
        asa = await member_called(room.store, room.network, ASA.name)
        given = tuple([Preparer(member_id=(await member_called(room.store, room.network, who)).id) for who in to])
        async with room.store.unit(room.network.id) as unit:
            item = await unit.actions.numbered(2)
            assert item
            with pytest.raises(refused):
                await hand_over(unit, By(asa, NOW), item, given, NOW.date())
            with pytest.raises(refused):
                await change(unit, By(asa, NOW), item, replace(item, preparers=given), NOW.date())


class TestGoneMeanwhile:
    @pytest.mark.parametrize("says", ["stäng 1", "stryk uppdrag 1: dubblett", f"ge uppdrag 1 till {ARLA.name}"])
    async def test_a_question_ends_when_the_matter_does_or_is_given_to_another(self, room: Room, says: str):
        await asked(room)
        await told(room, ASKED)
        await room.says(CHAIR.name, says)
        _, again = await told(room, ASKED)
        assert again is None
        reply = await room.presses(BO.name, "Ja, jag tar det")
        assert "just nu" in heard(reply)
        assert BO.name not in await preparers(room)

    async def test_of_two_who_were_asked_the_first_yes_has_it(self, room: Room):
        await asked(room)
        await asked(room, ARLA.name)
        for nth in (0, 1):
            await told(room, ASKED, nth)
        await talk(room, ARLA.name, [("[Ja, jag tar det]", "Uppdrag 1 är ditt nu")])
        await talk(room, BO.name, [("[Ja, jag tar det]", "bytte ansvarig från Åsa Testsson till Ärla Testlund")])
        assert await preparers(room) == [ARLA.name]


class TestWhoMay:
    async def test_chair_and_coordinator_hand_over_at_once(self, room: Room):
        await talk(room, CHAIR.name, [(f"ge uppdrag 1 till {BO.name}", "Uppdrag 1 bereds nu av Bo Exempelsson")])
        assert await waiting(room, ASKED) == []

    async def test_who_does_not_prepare_it_asks_nobody(self, room: Room):
        await talk(room, ARLA.name, [(f"ge uppdrag 1 till {BO.name}", others_do(Act.REASSIGN_ACTION))])
        assert await waiting(room, ASKED) == []

    async def test_only_the_one_who_was_asked_answers(self, room: Room):
        await asked(room)
        data = (await told(room, ASKED))[1]
        assert data
        press = buttons(data)[0]["data"]
        for verb in ("handover.yes", "handover.no"):
            for who in (ARLA.name, ASA.name, CHAIR.name):
                assert heard(await room.sends(who, verb, asked=press["asked"])) == NOT_FOR_YOU
            for forged in (10**9, "x", None, -1):
                assert heard(await room.sends(BO.name, verb, asked=forged)) == NOT_FOR_YOU
        assert await preparers(room) == [ASA.name]

    async def test_to_several_it_is_for_chair_and_coordinator(self, room: Room):
        says = f"ge uppdrag 1 till {BO.name} och {ARLA.name}"
        await talk(room, ASA.name, [(says, "lämnar du över till en person")])
        assert await preparers(room) == [ASA.name]

    async def test_what_everybody_prepares_is_nobodys_to_give_away(self, room: Room):
        await recorded(room, Preparer(everyone=True))
        await talk(room, ASA.name, [(f"ge uppdrag 2 till {BO.name}", "Det gör ordförande eller samordnare")])

    async def test_who_is_not_in_the_network_is_not_asked(self, room: Room):
        await room.says(ASA.name, "ge uppdrag 1 till Okänd Utomstående")
        assert await waiting(room, ASKED) == []
        assert await preparers(room) == [ASA.name]

    async def test_who_recorded_it_today_puts_it_right_without_asking(self, room: Room):
        await talk(room, ARLA.name, [("uppdrag: boka lokal, ansvarig Åsa Testsson, till 2026-11-30", "Uppdrag 2")])
        await talk(room, ARLA.name, [(f"ge uppdrag 2 till {BO.name}", "Uppdrag 2 bereds nu av Bo Exempelsson")])
