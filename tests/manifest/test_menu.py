"""The command menu is the bot's own: short titles that it understands as the commands they stand for."""

from datetime import UTC, datetime

import pytest

from bot.manifest_package import SCOPES, this_bot, understands
from dialogs import ROUTES
from dialogs.menu import LONGEST, MENU, MOST, description, title
from dialogs.texts import LOCALES
from dialogs.turn import Place
from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Roster
from tests.every import every
from tests.manifest.packages import built, document

EVERY = [(place, intent, locale) for place, intents in MENU.items() for intent in intents for locale in LOCALES]


@every(("place", "intent", "locale"), EVERY)
def test_a_title_is_understood_as_its_command_where_it_is_offered(place, intent, locale):
    personal = place is Place.PERSONAL
    context = Context(now=datetime(2026, 9, 1, tzinfo=UTC), roster=Roster(()), personal=personal, mentioned=True)
    understood = understand(title(intent, locale), context)
    assert (understood.name, understood.ask) == (intent, False)


def test_every_place_has_a_list_of_at_most_twelve_different_commands_that_the_bot_has():
    assert MENU.keys() == SCOPES.keys() == set(Place)
    for intents in MENU.values():
        assert len(set(intents)) == len(intents) <= MOST
        assert set(intents) <= ROUTES.intents.keys()


def test_help_is_in_every_list():
    assert all("help" in intents for intents in MENU.values())


@pytest.mark.parametrize("locale", LOCALES)
def test_titles_fit_on_a_phone_and_differ_and_each_is_described(locale):
    for intents in MENU.values():
        titles = [title(intent, locale) for intent in intents]
        assert all(len(one) <= LONGEST for one in titles)
        assert len({one.casefold() for one in titles}) == len(titles)
        assert all(description(intent, locale) for intent in intents)


def test_what_only_those_who_lead_may_is_offered_in_no_ones_own_chat():
    leads_only = {command.intent for command in ROUTES.commands if command.leads_only}
    assert not leads_only & set(MENU[Place.PERSONAL])


def test_the_package_has_the_lists_of_the_bot_in_both_languages():
    made = built()
    lists = document(made)["bots"][0]["commandLists"]
    english = document(made, "en.json")
    for n, (place, intents) in enumerate(MENU.items()):
        assert lists[n]["scopes"] == [SCOPES[place]]
        assert [one["title"] for one in lists[n]["commands"]] == [title(intent, "sv") for intent in intents]
        assert [one["description"] for one in lists[n]["commands"]] == [description(i, "sv") for i in intents]
        for m, intent in enumerate(intents):
            where = f"bots[0].commandLists[{n}].commands[{m}]"
            assert english[f"{where}.title"] == title(intent, "en")
            assert english[f"{where}.description"] == description(intent, "en")


def test_the_message_extension_names_only_what_the_bot_answers():
    bot = this_bot()
    [extension] = document(built())["composeExtensions"]
    named = [(one["type"], one["id"]) for one in extension["commands"]]
    assert named == [("query", "find"), ("action", "suggestFromMessage"), ("action", "recordFromMessage")]
    assert all(name in (bot.searches if kind == "query" else bot.actions) for kind, name in named)


def test_what_is_no_command_is_not_taken_for_one():
    assert understands("Hjälp")
    assert not understands("Xyzzy plugh")
