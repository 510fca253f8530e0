"""A press on a card of another release does nothing, and says what to write instead."""

from datetime import UTC, datetime

import pytest

from dialogs import ROUTES
from dialogs.cards.parts import RELEASE
from dialogs.live import REFRESH
from dialogs.old_cards import ELSE, SHOWN_BY
from dialogs.texts import LOCALES, lines
from meetings.ports import Store
from tests.builders import BO, CHAIR, a_network
from tests.conversations import NOT_FOR_YOU, Room, heard

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
OLD = "från en annan version"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    room = Room(sqlite_store, await a_network(sqlite_store), NOW)
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Bo, till 1/12")
    return room


@pytest.mark.parametrize("release", [RELEASE - 1, RELEASE + 1, str(RELEASE + 1), "x", None, True, [RELEASE], {}])
async def test_nothing_is_done_and_the_words_for_the_new_card_are_told(room: Room, release: object) -> None:
    told = heard(await room.sends(BO.name, "action.report", id=1, release=release))
    assert OLD in told
    assert "”aktivitetslistan”" in told
    assert "läsa remissen" in heard(await room.says(BO.name, "mina uppdrag"))


@pytest.mark.parametrize("release", [RELEASE, str(RELEASE), float(RELEASE)])
async def test_a_card_of_this_release_is_known_however_a_client_writes_the_number(room: Room, release: object) -> None:
    assert "läsa remissen" in heard(await room.sends(BO.name, "action.report", id=1, release=release))


async def test_a_form_and_a_question_are_cards_too(room: Room) -> None:
    assert OLD in heard(await room.opens(BO.name, "suggestion.open", release=RELEASE - 1))
    assert OLD in heard(await room.sends(BO.name, "answer", release=RELEASE - 1))


async def test_a_card_that_follows_what_happens_is_made_anew(room: Room) -> None:
    reply = await room.sends(BO.name, REFRESH, rule="action-list", facts={}, release=RELEASE - 1)
    assert "läsa remissen" in heard(reply)
    assert reply.replaces


async def test_it_is_no_way_around_who_may(room: Room) -> None:
    assert heard(await room.sends(BO.name, "made-up", release=RELEASE)) == NOT_FOR_YOU


@pytest.mark.parametrize("locale", LOCALES)
def test_there_are_words_for_every_kind_of_card(locale: str) -> None:
    assert {*SHOWN_BY.values(), ELSE} <= {command.intent for command in ROUTES.commands}
    assert set(SHOWN_BY) <= {verb.partition(".")[0] for verb in (*ROUTES.verbs, *ROUTES.forms)}
    for intent in SHOWN_BY.values():
        assert lines(locale, f"example-{intent.replace('_', '-')}")
