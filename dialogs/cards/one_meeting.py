"""The form of one meeting: its day, its hours, where it is."""

from collections.abc import Mapping, Sequence

from dialogs.cards.form import day_field, lead_of, save_button, text_field, time_field, toggle, with_faults
from dialogs.cards.parts import card, form_button, line
from dialogs.forms import WAS, marks
from dialogs.texts import day, say
from dialogs.turn import Json
from meetings.calendar.days import Meeting
from meetings.calendar.scheduling import LONGEST_PLACE
from meetings.network.setup import Fault

OPEN, SAVE = "meeting.open", "meeting.save"
"""The verbs that open the form and submit it."""
FIELDS = ("day", "whole_day", "starts_at", "ends_at", "place", "until")


def meeting_form(
    locale: str,
    values: Mapping[str, str],
    was: Mapping[str, str],
    meeting: Meeting | None,
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Json:
    """The form with what is planned or was typed; `was` is what it was filled in with."""
    lead = "meeting-form-lead" if meeting is None else "meeting-form-lead-change"
    body = [line(lead_of(locale, lead, faults, changed=changed)), *with_faults(locale, _fields(locale, values), faults)]
    about: dict[str, object] = {WAS: marks(was)} | ({"meeting": meeting.id} if meeting else {})
    return card(title(locale, meeting), body, [save_button(say(locale, "form-save"), SAVE, **about)])


def title(locale: str, meeting: Meeting | None) -> str:
    """What the form is called."""
    if meeting is None:
        return say(locale, "meeting-form-title")
    return say(locale, "meeting-form-title-change", day=meeting.starts_on)


def new_meeting_button(locale: str) -> Json:
    """*Nytt möte*: opens the empty form."""
    return form_button(say(locale, "meeting-form-title"), OPEN)


def change_meeting_button(locale: str, meeting: Meeting, *, which: bool = False) -> Json:
    """*Ändra mötet*: opens its form; `which` says its day too."""
    said = day(locale, meeting.starts_on, year=False) if which else "none"
    return form_button(say(locale, "button-change-meeting", day=said), OPEN, meeting=meeting.id)


def _fields(locale: str, values: Mapping[str, str]) -> dict[str, Sequence[Json]]:
    def label(name: str) -> str:
        return say(locale, f"meeting-form-{name.replace('_', '-')}")

    return {
        "day": [day_field("day", label("day"), values["day"])],
        "whole_day": [toggle("whole_day", label("whole_day"), values["whole_day"])],
        "starts_at": [time_field("starts_at", label("starts_at"), values["starts_at"])],
        "ends_at": [time_field("ends_at", label("ends_at"), values["ends_at"])],
        "place": [text_field("place", label("place"), values["place"], limit=LONGEST_PLACE, hint=label("place_hint"))],
        "until": [day_field("until", label("until"), values["until"])],
    }
