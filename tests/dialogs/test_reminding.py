"""Reminding at once: by words and by button, once a day for each matter and person, and by those who may."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import Matter, record, report
from meetings.authorisation import Act
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, others_do, talk

NOW = datetime(2026, 10, 5, 7, 12, tzinfo=UTC)
"""A Monday, 9.12."""
LATE = date(2026, 9, 30)


@dataclass
class Desk(Room):
    """A room where matters are recorded."""

    numbers: dict[str, int] = field(default_factory=dict)

    async def matter(self, title: str, *owners: Someone, due: date = LATE, by: Someone = COORDINATOR) -> ActionItem:
        """A matter that was recorded a month ago."""
        people = [await member_called(self.store, self.network, one.name) for one in owners]
        then = NOW - timedelta(days=30)
        async with self.store.unit(self.network.id) as unit:
            actor = By(await member_called(self.store, self.network, by.name), then)
            wanted = Matter(title, tuple(Preparer(member_id=p.id) for p in people), due)
            done = await record(unit, actor, wanted, then.date())
            await unit.commit()
        return done.thing

    async def asked_for(self, number: int = 1) -> list[Delivery]:
        async with self.store.reading(self.network.id) as unit:
            item = await unit.actions.numbered(number)
            assert item
            return [row for row in await unit.deliveries.about("ActionItem", item.id) if row.rule == "now"]


@pytest.fixture
async def desk(store: Store) -> Desk:
    return Desk(store, await a_network(store, reminder_days=()), NOW)


async def test_whoever_prepares_a_matter_is_reminded_at_once(desk: Desk) -> None:
    item = await desk.matter("Enkäten", ASA, due=date(2026, 12, 1))
    await talk(desk, CHAIR.name, [("påminn 1 nu", f"Jag påminner {ASA.name} nu om uppdrag 1: Enkäten")])
    [row] = await desk.asked_for()
    assert (row.object_id, row.due_on, row.not_before) == (item.id, NOW.date(), NOW)


async def test_a_second_time_that_day_says_when_they_were(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA, due=date(2026, 12, 1))
    await desk.says(CHAIR.name, "påminn 1 nu")
    await _sent(desk)
    desk.later(hours=3)
    said = f"{ASA.name} har redan påmints i dag kl. 9.12 om uppdrag 1."
    await talk(desk, COORDINATOR.name, [("påminn Åsa om 1", said)])
    assert len(await desk.asked_for()) == 1
    desk.later(days=1)
    await talk(desk, COORDINATOR.name, [("påminn Åsa om 1", "Jag påminner")])
    assert len(await desk.asked_for()) == 2


async def test_at_night_it_waits_for_the_morning_and_says_so(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA, due=date(2026, 12, 1))
    desk.later(hours=13)
    await talk(desk, CHAIR.name, [("påminn 1", f"Jag påminner {ASA.name} i morgon kl. 8.30 om uppdrag 1")])
    [row] = await desk.asked_for()
    assert row.due_on == date(2026, 10, 6)


async def test_what_waits_for_the_morning_is_taken_back(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA, due=date(2026, 12, 1))
    desk.later(hours=13)
    await talk(desk, CHAIR.name, [("påminn 1", "i morgon kl. 8.30"), ("[Ångra]", "tagit tillbaka")])
    [row] = await desk.asked_for()
    assert row.state is DeliveryState.CANCELLED
    await talk(desk, CHAIR.name, [("påminn 1", "i morgon kl. 8.30")])
    assert [row.state for row in await desk.asked_for()] == [DeliveryState.SCHEDULED]


async def test_undo_after_a_reminder_means_it_and_nothing_before_it(desk: Desk) -> None:
    await desk.says(CHAIR.name, "uppdrag: boka lokal, ansvarig Åsa, till 1 december")
    await desk.says(CHAIR.name, "påminn 1 nu")
    await _sent(desk)
    await talk(desk, CHAIR.name, [("ångra", "har redan gått i väg och går inte att ta tillbaka")])
    async with desk.store.reading(desk.network.id) as unit:
        assert [i.title for i in await unit.actions.open()] == ["boka lokal"]


async def test_who_is_reminded_that_day_without_it_is_not_reminded_twice(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA, due=date(2026, 10, 5))
    desk.now = datetime(2026, 10, 5, 5, 0, tzinfo=UTC)
    await talk(desk, CHAIR.name, [("påminn 1", f"{ASA.name} får redan en påminnelse i dag kl. 8.30 om uppdrag 1.")])
    assert not await desk.asked_for()


async def test_everybody_who_is_late_is_reminded_with_their_numbers(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA)
    await desk.matter("Lokalen", BO, ASA)
    await desk.matter("Talaren", CHAIR)
    await desk.matter("Ingens", due=LATE)
    await desk.matter("Senare", ARLA, due=date(2026, 12, 1))
    reply = await desk.says(CHAIR.name, "skicka en påminnelse till alla som är sena")
    assert heard(reply).splitlines() == [
        "Jag påminner 2 personer nu:",
        f"{ASA.name}: 1 och 2",
        f"{BO.name}: 2",
        "Uppdrag 3 är ditt eget.",
        "Uppdrag 4 har ingen att påminna.",
    ]
    again = heard(await desk.says(COORDINATOR.name, "påminn alla som är försenade"))
    assert "Jag påminner en person nu:\n" + f"{CHAIR.name}: 3" in again
    assert f"{ASA.name}: 1 och 2" in again.partition("En påminnelse är redan på väg till:")[2]


async def test_the_list_of_what_is_late_reminds_those_on_it_and_no_others(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA)
    await desk.matter("Lokalen", BO)
    await desk.says(CHAIR.name, "vad är försenat för Bjuv?")
    assert heard(await desk.presses(CHAIR.name, "Påminn alla nu")).splitlines() == [
        "Jag påminner en person nu:",
        f"{BO.name}: 2",
    ]
    assert "Påminn alla nu" not in [b["title"] for b in buttons(await desk.says(ASA.name, "vad är försenat?"))]


async def test_nothing_late_is_said_so(desk: Desk) -> None:
    await desk.matter("Senare", ARLA, due=date(2026, 12, 1))
    await talk(desk, CHAIR.name, [("påminn alla som är sena", "Inget är försenat. Ingen har påmints.")])


async def test_somebody_who_does_not_prepare_it_is_not_reminded(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA)
    said = f"Uppdrag 1 bereds av {ASA.name}, inte av {BO.name}. Ingen har påmints."
    await talk(desk, CHAIR.name, [("påminn Bo om 1", said), ("[Påminn nu]", f"Jag påminner {ASA.name} nu")])


async def test_of_an_organisation_those_are_reminded_who_prepare_it(desk: Desk) -> None:
    await desk.matter("Enkäten", BO)
    await talk(desk, CHAIR.name, [("påminn Bjuv om 1", f"Jag påminner {BO.name} nu om uppdrag 1")])
    await talk(desk, CHAIR.name, [("påminn Åmål om 1", f"Uppdrag 1 bereds av {BO.name}")])


async def test_a_name_alone_means_what_is_late_of_theirs(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA)
    await desk.matter("Lokalen", BO)
    await talk(
        desk, CHAIR.name, [("påminn Åsa", f"{ASA.name}: 1"), ("påminn Ärla", f"Inget hos {ARLA.name} är försenat")]
    )


async def test_nobody_is_reminded_by_themselves(desk: Desk) -> None:
    await desk.matter("Enkäten", CHAIR)
    await talk(desk, CHAIR.name, [("påminn 1", "Uppdrag 1 är ditt eget: Enkäten")])
    assert not await desk.asked_for()


async def test_whoever_raised_it_may_and_others_learn_nothing(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA, by=BO)
    assert heard(await desk.says(ARLA.name, "påminn Åsa om 1")) == others_do(Act.REMIND_ACTION)
    assert heard(await desk.says(ARLA.name, "påminn alla som är sena")) == NOT_FOR_YOU
    await talk(desk, BO.name, [("påminn 1 nu", f"Jag påminner {ASA.name} nu")])


async def test_what_has_been_reported_is_shown_as_it_is(desk: Desk) -> None:
    item = await desk.matter("Enkäten", ASA)
    async with desk.store.unit(desk.network.id) as unit:
        await report(unit, By(await member_called(desk.store, desk.network, ASA.name), NOW), [item])
        await unit.commit()
    await talk(desk, CHAIR.name, [("påminn 1", "rapporterat")])
    assert not await desk.asked_for()


async def test_reminding_oneself_on_a_day_is_something_else(desk: Desk) -> None:
    await desk.matter("Enkäten", ASA)
    await desk.says(CHAIR.name, "påminn mig om 1 på måndag")
    assert not await desk.asked_for()


async def _sent(desk: Desk) -> None:
    """What has been asked for is taken by Teams."""
    [row] = await desk.store.dispatch.claim(desk.now, timedelta(seconds=90), 1)
    async with desk.store.unit(desk.network.id) as unit:
        assert await unit.deliveries.begin(row, desk.now, desk.now + timedelta(seconds=90))
        assert await unit.deliveries.settle(row, Outcome(DeliveryState.SENT, "sent", desk.now))
        await unit.commit()
