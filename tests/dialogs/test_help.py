"""The help equals the commands."""

import pytest

from dialogs import ROUTES
from dialogs.help import commands_for, help_card
from dialogs.texts import LOCALES, catalogue, lines, say
from tests.conversations import texts


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("leads", [True, False])
def test_the_help_names_every_command_of_the_role_and_no_other(locale: str, leads: bool) -> None:
    shown = list(texts(help_card(locale, "", commands_for(leads=leads))))
    for command in ROUTES.commands:
        key = command.intent.replace("_", "-")
        example = " / ".join(lines(locale, f"example-{key}"))
        assert (example in shown) == (leads or not command.leads_only), command.intent


@pytest.mark.parametrize("locale", LOCALES)
def test_every_command_says_what_it_does_and_what_to_write(locale: str) -> None:
    for command in ROUTES.commands:
        key = command.intent.replace("_", "-")
        assert say(locale, f"help-{key}")
        assert lines(locale, f"example-{key}")


@pytest.mark.parametrize("locale", LOCALES)
def test_no_help_is_left_of_a_command_that_is_gone(locale: str) -> None:
    del locale
    known = {f"example-{c.intent.replace('_', '-')}" for c in ROUTES.commands}
    for each in LOCALES:
        assert {k for k in catalogue(each).sources if k.startswith("example-")} == known
