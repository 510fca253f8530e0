"""Loading a network's file: everything or nothing, and the second time nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.load import NetworkFileFault, load_text
from meetings.acting import By
from meetings.calendar.days import MeetingState
from meetings.calendar.scheduling import Slot, reschedule
from meetings.network.people import Network, NetworkState, Role
from meetings.ports import Store, Unit
from meetings.reminders.deliveries import DeliveryState

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = NOW.date()
EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILJEN = (EXAMPLES / "familjen.yaml").read_text(encoding="utf-8")


@asynccontextmanager
async def inside(store: Store, network: Network) -> AsyncIterator[Unit]:
    """A unit in the network that is committed at the end."""
    async with store.unit(network.id) as unit:
        yield unit
        await unit.commit()


async def everything(store: Store, network: Network) -> dict[str, list[object]]:
    """All rows of a network, by kind."""
    kinds = (
        "organisations",
        "seats",
        "seat_terms",
        "role_terms",
        "members",
        "meetings",
        "agenda",
        "standing",
        "actions",
    )
    async with store.reading(network.id) as unit:
        return {"network": [unit.network], **{kind: await getattr(unit, kind).all() for kind in kinds}}


@pytest.mark.parametrize("key", ["familjen", "fyrbodal", "skr"])
async def test_loading_a_file_again_changes_nothing(store: Store, key: str) -> None:
    text = (EXAMPLES / f"{key}.yaml").read_text(encoding="utf-8")
    first = await load_text(store, text, "file.yaml", NOW)
    stored = await everything(store, first.network)
    again = await load_text(store, text, "file.yaml", NOW)
    assert (first.changes > 50, again.changes) == (True, 0)
    assert await everything(store, first.network) == stored
    assert len(await store.directory.networks()) == 1


async def test_a_loaded_network_is_active_with_its_roles_seats_meetings_and_lists(store: Store) -> None:
    done = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    async with store.reading(done.network.id) as unit:
        roster = {m.name: m for m in await unit.members.roster(TODAY)}
        assert unit.network.state is NetworkState.ACTIVE
        assert unit.network.team_id == "19:example-team@thread.tacv2"
        assert roster["Ture Testberg"].roles >= {Role.CHAIR}
        assert roster["Karin Exempel"].roles >= {Role.COORDINATOR}
        assert roster["Maja Mallqvist"].organisation == "Klippan"
        assert len(roster) == 14
        assert sorted(i.number for i in await unit.actions.open()) == [1, 2, 3, 4, 5]
        item = await unit.actions.numbered(1)
        assert item
        assert item.report_on == date(2026, 12, 4)
        planned = await unit.deliveries.about("ActionItem", item.id)
        assert {d.state for d in planned} == {DeliveryState.SCHEDULED}


async def test_a_person_is_known_again_by_account_whatever_the_file_calls_them(store: Store) -> None:
    done = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    renamed = FAMILJEN.replace("Maja Mallqvist", "Maja Nyqvist-Mallqvist")
    again = await load_text(store, renamed, "familjen.yaml", NOW)
    stored = await everything(store, done.network)
    assert again.changes == 1
    assert [m.name for m in stored["members"] if "Mallqvist" in m.name] == ["Maja Nyqvist-Mallqvist"]


async def test_what_was_moved_in_a_conversation_is_not_doubled_by_the_file(store: Store) -> None:
    done = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    async with inside(store, done.network) as unit:
        ture = next(m for m in await unit.members.roster(TODAY) if m.name == "Ture Testberg")
        coming = next(m for m in await unit.meetings.all() if m.starts_on == date(2026, 12, 4))
        await reschedule(unit, By(ture, NOW), coming, Slot(starts_on=date(2026, 12, 11)), TODAY)
        for item in await unit.agenda.of_meeting(coming.id):
            await unit.agenda.save(replace(item, title=f"{item.title} (ny rubrik)"))
    again = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    stored = await everything(store, done.network)
    assert [m.starts_on for m in stored["meetings"]].count(date(2026, 12, 4)) == 0
    assert len(stored["meetings"]) == 16
    assert len(stored["actions"]) == 5
    assert again.changes == 0


async def test_a_meeting_cancelled_in_a_conversation_stays_cancelled(store: Store) -> None:
    done = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    async with inside(store, done.network) as unit:
        coming = next(m for m in await unit.meetings.all() if m.starts_on == date(2026, 12, 4))
        await unit.meetings.save(replace(coming, state=MeetingState.CANCELLED))
    assert (await load_text(store, FAMILJEN, "familjen.yaml", NOW)).changes == 0


async def test_what_the_file_leaves_out_stays(store: Store) -> None:
    done = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    short = "network: familjen\nname: Familjen\ntenant: 11111111-1111-4111-8111-111111111111\n"
    assert (await load_text(store, short, "familjen.yaml", NOW)).changes == 1
    assert len((await everything(store, done.network))["members"]) == 14


async def test_a_file_with_a_fault_saves_nothing(store: Store) -> None:
    with pytest.raises(NetworkFileFault) as fault:
        await load_text(store, FAMILJEN.replace("place: Teams", "plats: Teams", 1), "familjen.yaml", NOW)
    assert str(fault.value).startswith("familjen.yaml:")
    assert "did you mean place?" in str(fault.value)
    assert await store.directory.networks() == []


async def test_the_network_the_app_made_in_that_team_is_taken_over(store: Store) -> None:
    shell = Network(0, "Teamet", "11111111-1111-4111-8111-111111111111", team_id="19:example-team@thread.tacv2")
    made = await store.directory.create_network(shell)
    done = await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    assert (done.network.id, done.network.key) == (made.id, "familjen")


async def test_a_team_of_another_network_is_refused(store: Store) -> None:
    await load_text(store, FAMILJEN, "familjen.yaml", NOW)
    with pytest.raises(NetworkFileFault, match="the team belongs to the network familjen"):
        await load_text(store, FAMILJEN.replace("network: familjen", "network: en-annan"), "annan.yaml", NOW)
    assert len(await store.directory.networks()) == 1


async def test_an_example_is_about_today_and_is_made_once(store: Store) -> None:
    later = NOW.replace(year=2029)
    done = await load_text(store, FAMILJEN, "familjen.yaml", later, example=True)
    stored = await everything(store, done.network)
    assert any(0 <= (m.starts_on - later.date()).days < 21 for m in stored["meetings"])
    again = await load_text(store, FAMILJEN, "familjen.yaml", later.replace(month=12), example=True)
    assert again.changes == 0
    assert await everything(store, done.network) == stored
