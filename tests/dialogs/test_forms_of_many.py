"""Forms of a network with thousands of members: small enough for Teams, quick enough, and people found by typing."""

import json
import time
from dataclasses import replace

import pytest

from bot.conversing import conversation
from dialogs.turn import Kind, Reply, Turn
from meetings.network.people import Member, Organisation
from meetings.ports import Store
from tests.builders import ASA, CHAIR, a_network, member_called
from tests.conversations import heard, inputs
from tests.dialogs.forms_world import CHANGING, FORMS, THE_DAY_AFTER, Form, World, fields, opened, saves

MANY, SOME = 2_500, 60
LARGEST = 25_000
"""Bytes of a card."""
WITHIN = 2.0
"""Seconds until a form must stand there, or be answered; Teams gives up after five."""
every_form = pytest.mark.parametrize(
    ("verb", "form"),
    [*FORMS.items(), *CHANGING.items()],
    ids=[*FORMS, *(f"{verb}-change" for verb in CHANGING)],
)


async def crowded(store: Store, world: World, count: int) -> None:
    """So many members more, each of a municipality of their own up to 290, with long names."""
    network_id = world.room.network.id
    async with store.unit(network_id) as unit:
        homes = [
            (await unit.organisations.add(Organisation(0, network_id, f"Påhittkommun {n}"))).id
            for n in range(min(count, 290))
        ]
        for n in range(count):
            name = f"Test-Maria Testsson-Exempelsson {n}"
            await unit.members.add(Member(0, network_id, name, organisation_id=homes[n % len(homes)]))
        await unit.commit()


@pytest.mark.slow
@pytest.mark.parametrize("count", [SOME, MANY])
async def test_every_form_fits_and_is_answered_in_time(sqlite_store: Store, count: int) -> None:
    late, large = {}, {}
    worlds: dict[object, World] = {}
    for verb, form in (*FORMS.items(), *CHANGING.items()):
        if form.world not in worlds:
            worlds[form.world] = await form.world(sqlite_store)
            await crowded(sqlite_store, worlds[form.world], count)
        world = worlds[form.world]
        began = time.perf_counter()
        reply = await world.room.opens(CHAIR.name, verb, text="Ett meddelande", **form.data(world.ids))
        opened_after = time.perf_counter() - began
        chair = await member_called(sqlite_store, world.room.network, CHAIR.name, world.room.now.date())
        typed = {name: {"odd": 1} for name in fields(reply)}
        began = time.perf_counter()
        again = await world.submits(chair, {**saves(reply)[0]["data"], **typed})
        took = max(opened_after, time.perf_counter() - began)
        size = max(len(json.dumps(r.form, ensure_ascii=False).encode()) for r in (reply, again) if r.form)
        if took > WITHIN:
            late[verb] = took
        if size > LARGEST:
            large[verb] = size
        print(f"{count} members, {verb}: {took:.2f} s, {size} bytes")  # noqa: T201 -- figures, for whoever asks with -s
    assert (late, large) == ({}, {})


@pytest.fixture
async def crowd(sqlite_store: Store) -> World:
    world = await FORMS["settings.open"].world(sqlite_store)
    await crowded(sqlite_store, world, 100)
    return world


async def typed(world: World, who: str, field: str, words: str) -> tuple[tuple[str, str], ...]:
    """What a field offers for what is typed in it."""
    member = await member_called(world.room.store, world.room.network, who, THE_DAY_AFTER.date())
    turn = Turn(
        network=world.room.network,
        actor=member,
        kind=Kind.VERB,
        now=THE_DAY_AFTER,
        locale="sv",
        place=world.room.place,
        conversation="chat",
        key="typed",
        verb=field,
        text=words,
    )
    return await conversation(world.room.store).choices(turn)


async def test_people_are_found_by_parts_of_their_name_and_where_they_are_from(crowd: World) -> None:
    assert [name for name, _ in await typed(crowd, ASA.name, "people", "åsa tes")] == ["Åsa Testsson (Åmål)"]
    assert len(await typed(crowd, ASA.name, "people", "påhittkommun 77")) == 1
    assert len(await typed(crowd, ASA.name, "people", "")) == 15
    assert await typed(crowd, ASA.name, "people", "ingen heter så") == ()
    assert await typed(crowd, ASA.name, "no-such-field", "åsa") == ()


async def test_who_prepares_is_found_among_members_organisations_and_everyone(crowd: World) -> None:
    assert [key for _, key in await typed(crowd, ASA.name, "preparers", "alla (varje")] == ["all"]
    name, key = (await typed(crowd, ASA.name, "preparers", "åsa testsson"))[0]
    assert (name, key[0]) == ("Åsa Testsson", "m")
    assert any(key.startswith("o") for _, key in await typed(crowd, ASA.name, "preparers", "påhittkommun 42"))


async def test_who_has_left_finds_nobody(crowd: World) -> None:
    world = crowd
    gone = await member_called(world.room.store, world.room.network, ASA.name, THE_DAY_AFTER.date())
    turn = Turn(
        world.room.network,
        replace(gone, left_on=THE_DAY_AFTER.date()),
        Kind.VERB,
        THE_DAY_AFTER,
        "sv",
        world.room.place,
        "chat",
        "typed",
        text="å",
        verb="people",
    )
    assert await conversation(world.room.store).choices(turn) == ()
    other = await a_network(world.room.store, "Ett annat nätverk")
    assert await conversation(world.room.store).choices(replace(turn, actor=gone, network=other)) == ()


async def picked(world: World, **chosen: str) -> Reply:
    await world.room.says(CHAIR.name, "medlemmar")
    return await world.room.fills(CHAIR.name, "Öppna", **chosen)


async def test_the_field_is_searched_and_a_name_can_be_written_where_the_client_cannot(crowd: World) -> None:
    form = fields(await crowd.room.says(CHAIR.name, "medlemmar"))
    assert form["member"]["choices.data"] == {"type": "Data.Query", "dataset": f"people/{crowd.room.network.id}"}
    assert len(form["member"]["choices"]) == 15
    assert inputs(await picked(crowd, member_named="Åsa Testsson"))["name"] == "Åsa Testsson"
    assert inputs(await picked(crowd, member_named="testsson-exempelsson 42"))["name"].endswith(" 42")
    assert "Flera i nätverket heter så" in heard(await picked(crowd, member_named="Test-Maria"))
    assert "Ingen i nätverket heter Nils" in heard(await picked(crowd, member_named="Nils"))


async def test_whoever_was_chosen_is_still_shown_when_the_form_comes_back(crowd: World) -> None:
    last = (await typed(crowd, CHAIR.name, "people", "exempelsson 99"))[0]
    await crowd.room.opens(CHAIR.name, "suggestion.open")
    reply = await crowd.room.fills(CHAIR.name, "Föreslå", title="", presenter=last[1])
    shown = fields(reply)["presenter"]
    assert (shown["value"], {c["title"] for c in shown["choices"]} >= {last[0]}) == (last[1], True)


async def test_a_small_network_lists_everybody(sqlite_store: Store) -> None:
    had = await opened(sqlite_store, "members.open", Form(FORMS["members.open"].world, lambda _: {}))
    assert "choices.data" not in fields(had.reply)["member"]
    assert "member_named" not in fields(had.reply)
