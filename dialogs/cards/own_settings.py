"""The form with what one chooses for oneself."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.cards.form import choice_field, choices_field, lead_of, save_button, toggle, with_faults
from dialogs.cards.parts import card, line
from dialogs.forms import WAS, marks
from dialogs.texts import LOCALES, say, weekday
from dialogs.turn import Json
from meetings.network.setup import Fault
from meetings.reminders.wishes import Amount

OPEN, SAVE = "my-settings.open", "my-settings.save"
"""The verbs that open the form and submit it."""
MONDAY = date(2027, 1, 4)
WORKING_DAYS = 5


def own_settings_form(
    locale: str,
    values: Mapping[str, str],
    was: Mapping[str, str],
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Json:
    """The form with what holds or was typed."""
    languages = [(say(locale, f"language-{code}"), code) for code in LOCALES]
    amounts = [(say(locale, f"my-settings-{amount.value}"), amount.value) for amount in Amount]
    weekdays = [(weekday(locale, MONDAY.replace(day=4 + n)), str(n)) for n in range(WORKING_DAYS)]
    fields = {
        "language": [choice_field("language", say(locale, "my-settings-language"), values["language"], languages)],
        "amount": [choice_field("amount", say(locale, "my-settings-amount"), values["amount"], amounts)],
        "quiet": [choices_field("quiet", say(locale, "my-settings-quiet"), values["quiet"], weekdays)],
        "home_report": [toggle("home_report", say(locale, "my-settings-home-report"), values["home_report"])],
    }
    body = [line(lead_of(locale, "my-settings-lead", faults, changed=changed)), *with_faults(locale, fields, faults)]
    return card(title(locale), body, [save_button(say(locale, "form-save"), SAVE, **{WAS: marks(was)})])


def title(locale: str) -> str:
    """What the form is called."""
    return say(locale, "my-settings-title")
