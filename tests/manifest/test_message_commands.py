"""The commands in a message's own menu: what the app package names, the bot answers, in both languages."""

from dialogs import ROUTES
from manifest.build import Publisher, english, manifest

PUBLISHER = Publisher("Testkommunen", "https://example.org", "https://example.org/p", "https://example.org/t")
APP = "00000000-0000-4000-8000-000000000000"


def commands() -> list[dict[str, object]]:
    [extension] = manifest(APP, "https://bot.example.org", PUBLISHER, [])["composeExtensions"]
    assert extension["botId"] == APP
    return extension["commands"]


def test_every_command_of_the_package_opens_a_form_of_the_bot():
    assert {c["id"] for c in commands()} <= ROUTES.forms.keys()


def test_every_command_is_also_said_in_english():
    words = english([])
    for n, _ in enumerate(commands()):
        assert words[f"composeExtensions[0].commands[{n}].title"]
        assert words[f"composeExtensions[0].commands[{n}].description"]


def test_titles_are_no_longer_than_teams_shows():
    assert all(len(str(c["title"])) <= 32 and len(str(c["description"])) <= 128 for c in commands())
