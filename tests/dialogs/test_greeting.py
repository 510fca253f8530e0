"""The first words in one's own chat, and what comes when a network has been set up."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.network.greeting import greeted
from dialogs.turn import Reply
from meetings.network.people import MemberKind, NetworkState, Person
from meetings.ports import Store
from tests.builders import ASA, CHAIR, COORDINATOR, ESTER, TENANT, Someone, a_network, contact_of
from tests.conversations import Room, buttons, heard

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


async def greeting(store: Store, who: Someone, locale: str = "sv") -> Reply:
    """What somebody reads who has just added the bot."""
    return await greeted(store, await store.directory.person(TENANT, who.object_id), NOW, locale)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (CHAIR, "Du är ordförande i Testnätverket."),
        (COORDINATOR, "Du är samordnare i Testnätverket."),
        (ASA, "Du är ledamot i Testnätverket."),
        (ESTER, "Du är ersättare i Testnätverket."),
        (Someone("Vera Provsson", kind=MemberKind.OTHER), "Du är med i Testnätverket."),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
async def test_it_says_which_network_and_as_what(store: Store, who: Someone, said: str) -> None:
    await a_network(store, members=(CHAIR, COORDINATOR, ASA, ESTER, Someone("Vera Provsson", kind=MemberKind.OTHER)))
    words = heard(await greeting(store, who)).splitlines()
    assert words[0] == f"Hej {who.name.split()[0]}! Jag är Nätverksboten."
    assert said in words[1]


async def test_it_has_three_things_to_write_of_ones_own_and_tells_of_help_and_language(store: Store) -> None:
    network = await a_network(store)
    room = Room(store, network, NOW)
    await room.says(CHAIR.name, f"uppdrag: ringa regionen, ansvarig {ASA.name}, till 1/12")
    reply = await greeting(store, ASA)
    assert reply.card
    assert len([part for part in reply.card["body"] if part["type"] == "RichTextBlock"]) == 3  # type: ignore[union-attr, index]
    words = heard(reply)
    assert "mötet den 24 september" in words
    assert "speak English with me" in words
    assert "Skriv ”hjälp”" in words
    assert [b["title"] for b in buttons(reply)] == ["Dagordning", "Uppdrag"]


async def test_several_networks_are_all_named_and_the_chosen_one_gives_the_examples(store: Store) -> None:
    await a_network(store, "Alfa")
    other = await a_network(store, "Beta", meetings=())
    both = heard(await greeting(store, ASA))
    assert "Du är ledamot i Alfa och ledamot i Beta." in both
    assert "Jag frågar vilket nätverk" in both
    person = await store.directory.person(TENANT, ASA.object_id)
    assert person
    await store.directory.choose(person.id, other.id)
    assert "24 september" not in heard(await greeting(store, ASA))


async def test_who_leads_a_network_being_set_up_is_led_to_its_form(store: Store) -> None:
    await a_network(store, state=NetworkState.SETUP)
    assert buttons(await greeting(store, COORDINATOR))[0]["title"] == "Kom igång"
    assert buttons(await greeting(store, ASA))[0]["title"] == "Dagordning"


async def test_who_is_in_no_network_is_told_what_to_do_and_of_no_network(store: Store) -> None:
    await a_network(store)
    stranger = await store.directory.meet(TENANT, "somebody", "Test Främling", contact_of(ASA))
    for person in (stranger, None):
        words = heard(await greeted(store, person, NOW, "sv"))
        assert "Be samordnaren" in words
        assert "Testnätverket" not in words


async def test_it_is_in_the_language_asked_for_and_keeps_what_names_hold_as_text(store: Store) -> None:
    await a_network(store, "En [länk](https://example.org)", members=(replace(ASA, name="Testsson, Åsa"),))
    words = heard(await greeting(store, replace(ASA, name="Testsson, Åsa"), "en"))
    assert "Hello Åsa! I am Nätverksboten." in words
    assert r"a member of En \[länk\]\(https://example.org\)" in words


async def test_whoever_was_met_and_left_is_in_none(store: Store) -> None:
    await a_network(store, members=(CHAIR,))
    person: Person = await store.directory.meet(TENANT, ASA.object_id, ASA.name, contact_of(ASA))
    assert "Be samordnaren" in heard(await greeted(store, person, NOW, "sv"))


async def test_when_the_form_is_saved_for_the_first_time_what_can_come_next_is_told(store: Store) -> None:
    network = await a_network(store, state=NetworkState.SETUP)
    room = Room(store, network, NOW)
    values = {"name": "Testnätverket", "organisations": "Åmål", "language": "sv", "reminder_days": "14, 3"}
    for expected in (True, False):
        form = await room.opens(CHAIR.name, "network.open", network=network.id)
        assert form.form
        shown = {f["id"]: f["value"] for f in form.form["body"] if str(f["type"]).startswith("Input.")}  # type: ignore[union-attr, index]
        await room.opens(CHAIR.name, "network.open", network=network.id)
        name = values["name"] if expected else "Ett annat namn"
        reply = await room.presses(CHAIR.name, "Spara", **{**shown, **values, "name": name})
        assert ("Det här kan du göra sedan:" in heard(reply)) is expected
