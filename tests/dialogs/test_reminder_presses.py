"""Presses on a reminder when things have gone on: handed over, moved, finished, forged, old, or pressed twice."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import pytest

from dialogs import ROUTES
from dialogs.reminders.message import reminder
from dialogs.turn import Reply, Unasked
from meetings.acting import By
from meetings.actions.handing_on import ABOUT, ANSWERED, ASKED
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.listing import Matter, move, record, report
from meetings.authorisation import Act
from meetings.ports import Store
from meetings.reminders.planning import member_of
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called
from tests.conversations import Room, buttons, heard, others_do
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2027, 1, 15, 9, tzinfo=UTC)
TODAY = date(2027, 1, 15)


@dataclass
class Chats(Room):
    """A room in which reminders arrive."""

    items: list[ActionItem] = field(default_factory=list)

    async def matter(self, title: str, *owners: Someone) -> ActionItem:
        people = [await member_called(self.store, self.network, one.name) for one in owners]
        lead = await member_called(self.store, self.network, COORDINATOR.name)
        async with self.store.unit(self.network.id) as unit:
            wanted = Matter(title, tuple(Preparer(member_id=p.id) for p in people), TODAY)
            made = (await record(unit, By(lead, NOW), wanted, TODAY)).thing
            await unit.commit()
        self.items.append(made)
        return made

    async def arrives(self, to: Someone = ASA) -> Reply:
        """A reminder of all the matters, as it is shown in somebody's chat."""
        async with self.store.reading(self.network.id) as unit:
            found = [i for one in self.items if (i := await unit.actions.get(one.id))]
            shown = await reminder(unit, "sv", found, TODAY)
        self.last[to.name] = shown
        return shown

    async def item(self, nth: int = 0) -> ActionItem:
        async with self.store.reading(self.network.id) as unit:
            found = await unit.actions.get(self.items[nth].id)
        assert found
        return found

    async def preparers(self, nth: int = 0) -> Sequence[str]:
        async with self.store.reading(self.network.id) as unit:
            names = {m.id: m.name for m in await unit.members.all()}
        return [names[p.member_id or 0] for p in (await self.item(nth)).preparers]

    async def told(self, rule: str) -> tuple[str, str]:
        """Who is told by that notice, and what; its card is the newest they were shown."""
        async with self.store.reading(self.network.id) as unit:
            rows = [d for act in range(1, 20) for d in await unit.deliveries.about(ABOUT, act) if d.rule == rule]
            member = await unit.members.get(member_of(rows[-1].recipient) or 0)
            assert member
            facts = rows[-1].payload or {}
            unasked = Unasked(unit.network, self.now, "sv", rows[-1].object_id, facts, member, MadeUpLinks())
            said = await ROUTES.notices[rule](unasked, unit)
        assert said
        self.last[member.name] = said
        return member.name, heard(said)

    async def gives(self, to: Someone) -> Reply:
        """*Lämna över* on the reminder, filled in and submitted."""
        await self.presses(ASA.name, "Lämna över")
        member = await member_called(self.store, self.network, to.name)
        return await self.presses(ASA.name, "Flytta", to=str(member.id), what=f"a{self.items[0].id}")


@pytest.fixture
async def chats(sqlite_store: Store) -> Chats:
    """A network with a matter of Åsa's that is to be reported today."""
    return await with_a_matter(sqlite_store)


async def with_a_matter(store: Store) -> Chats:
    made = Chats(store, await a_network(store), NOW)
    await made.matter("Enkäten", ASA)
    return made


class TestHandingOver:
    @pytest.fixture(autouse=True)
    async def reminded(self, chats: Chats) -> None:
        await chats.arrives()

    async def test_the_one_who_is_to_have_it_is_asked_and_nothing_changes_until_then(self, chats: Chats):
        assert f"Jag har frågat {BO.name}" in heard(await chats.gives(BO))
        assert await chats.preparers() == [ASA.name]
        who, said = await chats.told(ASKED)
        assert who == BO.name
        assert "Enkäten" in said

    async def test_yes_makes_it_theirs_and_the_reminder_shows_it_no_more(self, chats: Chats):
        card = chats.last[ASA.name]
        await chats.gives(BO)
        await chats.told(ASKED)
        await chats.presses(BO.name, "Ja, jag tar över")
        assert await chats.preparers() == [BO.name]
        who, said = await chats.told(ANSWERED)
        assert who == ASA.name
        assert BO.name in said
        chats.last[ASA.name] = card
        assert heard(await chats.presses(ASA.name, "Klar")) == others_do(Act.REPORT_ACTION)
        assert (await chats.item()).state is ActionState.OPEN

    async def test_no_leaves_it_and_its_reminder_goes_on_working(self, chats: Chats):
        card = chats.last[ASA.name]
        await chats.gives(BO)
        await chats.told(ASKED)
        await chats.presses(BO.name, "Nej")
        assert await chats.preparers() == [ASA.name]
        chats.last[ASA.name] = card
        assert "Klart: rapporterat" in heard(await chats.presses(ASA.name, "Klar"))

    async def test_nobody_and_somebody_of_another_network_are_no_receivers(self, chats: Chats):
        other = await a_network(chats.store, "Ett annat nätverk", members=(CHAIR, ARLA))
        stranger = await member_called(chats.store, other, ARLA.name)
        await chats.presses(ASA.name, "Lämna över")
        form = chats.last[ASA.name]
        matter = f"a{chats.items[0].id}"
        assert heard(await chats.presses(ASA.name, "Flytta", to="", what=matter)) == "Välj vem som ska ta över."
        for unknown in (str(stranger.id), "0", "Bo"):
            chats.last[ASA.name] = form
            assert await chats.presses(ASA.name, "Flytta", to=unknown, what=matter)
        assert await chats.preparers() == [ASA.name]


async def test_open_shows_the_whole_matter(chats: Chats):
    await chats.arrives()
    said = heard(await chats.presses(ASA.name, "Öppna"))
    assert "Enkäten" in said
    assert ASA.name in said


async def test_without_a_next_meeting_that_is_said_and_not_offered(sqlite_store: Store):
    chats = Chats(sqlite_store, await a_network(sqlite_store, meetings=()), NOW)
    await chats.matter("Enkäten", ASA)
    await chats.arrives()
    await chats.presses(ASA.name, "Flytta")
    assert "Till nästa möte" not in [b["title"] for b in buttons(chats.last[ASA.name])]
    said = heard(await chats.sends(ASA.name, "reminder.move-to", id=chats.items[0].id, to="next"))
    assert "Inget kommande möte är inlagt än" in said
    assert (await chats.item()).report_on == TODAY


async def _finished(chats: Chats) -> None:
    async with chats.store.unit(chats.network.id) as unit:
        asa = await member_called(chats.store, chats.network, ASA.name)
        await report(unit, By(asa, NOW), [await chats.item()])
        await unit.commit()


async def _handed_over(chats: Chats) -> None:
    bo = await member_called(chats.store, chats.network, BO.name)
    async with chats.store.unit(chats.network.id) as unit:
        item = await unit.actions.get(chats.items[0].id)
        assert item
        await unit.actions.save(replace(item, preparers=(Preparer(member_id=bo.id),)))
        await unit.commit()


@pytest.mark.parametrize("pressed", ["Klar", "Flytta", "Till nästa möte"])
class TestMeanwhile:
    async def test_of_what_is_finished_the_card_says_so(self, chats: Chats, pressed: str):
        await chats.arrives()
        await _finished(chats)
        reply = await chats.presses(ASA.name, pressed)
        assert reply.replaces
        assert "Klart: rapporterat" in heard(reply)
        assert (await chats.item()).report_on == TODAY

    async def test_of_what_is_anothers_now_nothing_is_told_or_done(self, chats: Chats, pressed: str):
        await chats.arrives()
        await _handed_over(chats)
        assert heard(await chats.presses(ASA.name, pressed)) == others_do(Act.REPORT_ACTION)
        item = await chats.item()
        assert (item.state, item.report_on) == (ActionState.OPEN, TODAY)

    async def test_somebody_else_who_sends_the_receivers_press_is_refused(self, chats: Chats, pressed: str):
        data = next(b["data"] for b in buttons(await chats.arrives()) if b["title"] == pressed)
        facts = {k: v for k, v in data.items() if k != "verb"}
        assert heard(await chats.sends(BO.name, data["verb"], **facts)) == others_do(Act.REPORT_ACTION)
        assert (await chats.item()).report_on == TODAY


async def test_what_has_been_moved_meanwhile_is_shown_with_its_new_day(chats: Chats):
    await chats.matter("Lokalen", ASA)
    await chats.arrives()
    async with chats.store.unit(chats.network.id) as unit:
        asa = await member_called(chats.store, chats.network, ASA.name)
        await move(unit, By(asa, NOW), await chats.item(1), TODAY, to=date(2027, 2, 5))
        await unit.commit()
    said = heard(await chats.presses(ASA.name, "Klar"))
    assert "Klart: rapporterat" in said
    assert "ska rapporteras 5 februari 2027" in said


async def test_a_card_of_last_month_still_settles_what_is_still_theirs(chats: Chats):
    await chats.arrives()
    chats.later(days=31)
    said = heard(await chats.presses(ASA.name, "Klar"))
    assert "Klart: rapporterat" in said
    assert (await chats.item()).state is ActionState.REPORTED


async def test_the_same_press_twice_acts_once_and_both_cards_say_so(store: Store):
    chats = await with_a_matter(store)
    card = await chats.arrives()
    first = heard(await chats.presses(ASA.name, "Klar"))
    chats.last[ASA.name] = card
    again = heard(await chats.presses(ASA.name, "Klar"))
    assert "Klart: rapporterat" in first
    assert "Klart: rapporterat" in again
    async with chats.store.reading(chats.network.id) as unit:
        acts = [a.act for a in await unit.acts.about("ActionItem", chats.items[0].id)]
    assert acts.count("report") == 1


async def test_undo_is_refused_when_it_has_been_undone_already(store: Store):
    chats = await with_a_matter(store)
    await chats.arrives()
    done = await chats.presses(ASA.name, "Klar")
    await chats.presses(ASA.name, "Ångra")
    chats.last[ASA.name] = done
    await chats.presses(ASA.name, "Ångra")
    assert (await chats.item()).state is ActionState.OPEN
