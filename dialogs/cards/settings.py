"""The form with everything a network can choose, on one page."""

from collections.abc import Mapping, Sequence

from dialogs.cards.form import choice_field, lead_of, save_button, text_field, with_faults
from dialogs.cards.network import OPEN as OPEN_NETWORK
from dialogs.cards.parts import card, form_button, line
from dialogs.forms import WAS, marks
from dialogs.texts import LOCALES, say
from dialogs.turn import Json
from meetings.agenda.rhythm import Step
from meetings.network.setup import Fault

OPEN, SAVE = "settings.open", "settings.save"
"""The verbs that open the form and submit it."""
LONGEST_DAYS = 10
"""Characters of a number of days."""


def settings_form(
    locale: str,
    values: Mapping[str, str],
    was: Mapping[str, str],
    rule_fields: Mapping[str, Sequence[Json]],
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Json:
    """The form with what holds or was typed; `was` is what it was filled in with, `rule_fields` those of reminders."""
    fields: dict[str, Sequence[Json]] = {
        "language": [_language(locale, values)],
        **{step.field: [_days(locale, step, values)] for step in Step},
        **rule_fields,
    }
    said = lead_of(locale, "settings-lead", faults, changed=changed)
    body = [line(said), *with_faults(locale, fields, faults)]
    buttons = [save_button(say(locale, "form-save"), SAVE, **{WAS: marks(was)})]
    return card(title(locale), body, [*buttons, form_button(say(locale, "settings-more"), OPEN_NETWORK)])


def title(locale: str) -> str:
    """What the form is called."""
    return say(locale, "settings-title")


def _language(locale: str, values: Mapping[str, str]) -> Json:
    languages = [(say(locale, f"language-{code}"), code) for code in LOCALES]
    return choice_field("language", say(locale, "settings-language"), values["language"], languages)


def _days(locale: str, step: Step, values: Mapping[str, str]) -> Json:
    label = say(locale, f"settings-{step.value}")
    return text_field(step.field, label, values[step.field], limit=LONGEST_DAYS, hint=say(locale, "settings-off"))
