"""The settings of the app package: each fault is a line that begins with its variable."""

import pytest

from bot.manifest_settings import load_package
from bot.settings import SettingsFault
from tests.manifest.packages import SETTINGS


def faults(**changed):
    """What is said when some settings are others, or with None are not there."""
    environ = SETTINGS | {f"NATVERKSBOT_{name.upper()}": value for name, value in changed.items()}
    with pytest.raises(SettingsFault) as told:
        load_package({name: value for name, value in environ.items() if value is not None})
    return told.value.faults


def test_what_is_missing_is_named_and_said_what_it_is():
    with pytest.raises(SettingsFault) as told:
        load_package({})
    assert told.value.faults == [
        "NATVERKSBOT_APP_ID: missing: the bot's app (client) id",
        "NATVERKSBOT_PUBLIC_URL: missing: the https address at which Teams reaches this bot",
        "NATVERKSBOT_PUBLISHER_NAME: missing: who answers for the app, as users see it",
        "NATVERKSBOT_PUBLISHER_WEBSITE: missing: a page about the app or who answers for it",
        "NATVERKSBOT_PUBLISHER_PRIVACY: missing: a page on how personal data is treated",
        "NATVERKSBOT_PUBLISHER_TERMS: missing: a page with the terms of use",
    ]


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("app_id", "natverksbot", "must be a GUID, as 00000000-0000-4000-8000-000000000000"),
        ("app_name", "N" * 31, "has 31 characters; Teams takes 30"),
        ("app_name", "Två\nrader", "must be one line of readable characters"),
        ("app_version", "1.0", "must be three numbers with dots between, as 1.4.0"),
        ("publisher_name", "K" * 33, "has 33 characters; Teams takes 32"),
        ("publisher_website", "example.org", "must be an https address"),
        ("publisher_privacy", "http://example.org", "must be an https address"),
        ("publisher_terms", "https://[", "must be an https address"),
        ("public_url", "http://bot.example.org", "must be an https address"),
        ("public_url", "https://192.0.2.1", "must have a host name that Teams reaches from outside"),
        ("public_url", "https://localhost:3978", "must have a host name that Teams reaches from outside"),
        ("public_url", "https://bot..example.org", "must have a host name that exists"),
    ],
)
def test_a_value_that_will_not_do_is_said(name, value, sentence):
    [fault] = faults(**{name: value})
    assert fault.startswith(f"NATVERKSBOT_{name.upper()}: {sentence}")


def test_the_version_is_the_programs_own_unless_it_is_said():
    assert load_package(SETTINGS).app_version.count(".") == 2
    assert load_package(SETTINGS | {"NATVERKSBOT_APP_VERSION": "3.0.0"}).app_version == "3.0.0"


def test_an_id_is_written_in_small_letters():
    upper = "ABCDEF00-0000-4000-8000-000000000000"
    assert load_package(SETTINGS | {"NATVERKSBOT_APP_ID": upper}).app_id == upper.lower()


def test_what_else_is_in_the_environment_does_not_matter():
    assert load_package(SETTINGS | {"NATVERKSBOT_DATABASE_URL": "sqlite:///x", "HOME": "/"}).app_name == "Nätverksboten"
