"""The form in which a point is suggested, or a suggestion changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.cards.form import (
    PeopleField,
    choice_field,
    choice_of,
    lead_of,
    named,
    people_fields,
    save_button,
    text_field,
    with_faults,
)
from dialogs.cards.parts import card, line, link
from dialogs.forms import WAS, marks
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import when_and_where
from meetings.agenda.items import LONGEST_TITLE, Purpose
from meetings.agenda.suggesting import LONGEST_WHY
from meetings.calendar.days import Meeting
from meetings.network.people import Member
from meetings.network.setup import LONGEST_NAME, Fault

OPEN, SAVE = "suggestion.open", "suggestion.save"
"""The verbs that open the form and submit it."""
LATER = "later"
"""The choice of no meeting yet."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in the form."""

    meetings: Sequence[Meeting]
    roster: Sequence[Member]
    search: str = ""
    """What the client asks for when there are too many of them to list."""


def suggestion_form(
    locale: str,
    values: Mapping[str, str],
    choices: Choices,
    faults: Sequence[Fault] = (),
    *,
    item: int | None = None,
    was: Mapping[str, str] | None = None,
    source: str = "",
    changed: bool = False,
) -> Json:
    """The form with what is known or was typed: `was` when it was opened, `source` the message it came from."""
    lead = lead_of(locale, "suggest-lead", faults, changed=changed)
    body = [line(lead), *with_faults(locale, _fields(locale, values, choices), faults)]
    carried: dict[str, object] = {"item": item, WAS: marks(was or {})} if item else {}
    carried |= {"source": source} if source else {}
    save = save_button(say(locale, "suggest-change" if item else "suggest-save"), SAVE, **carried)
    return card(title(locale, item), body, [save, *([link(say(locale, "suggest-source"), source)] if source else [])])


def title(locale: str, item: int | None) -> str:
    """What the form is called."""
    return say(locale, "suggest-title-change" if item else "suggest-title")


def _fields(locale: str, values: Mapping[str, str], choices: Choices) -> dict[str, list[Json]]:
    def label(name: str) -> str:
        return say(locale, f"suggest-{name.replace('_', '-')}")

    def value(name: str) -> str:
        return values.get(name, "")

    meetings = [(when_and_where(locale, m), str(m.id)) for m in choices.meetings]
    purposes = [(say(locale, f"purpose-{p.name.lower()}"), p.value) for p in Purpose]
    people = [(say(locale, "suggest-not-said"), ""), *(choice_of(m) for m in choices.roster)]
    presenter = PeopleField(
        "presenter",
        label("presenter"),
        value("presenter"),
        people,
        choices.search,
        typed=value(named("presenter")),
    )
    nothing = [(say(locale, "suggest-not-said"), "")]
    later = [(say(locale, "suggest-later"), LATER)]
    return {
        "title": [text_field("title", label("what"), value("title"), limit=LONGEST_TITLE)],
        "meeting": [choice_field("meeting", label("meeting"), value("meeting"), meetings + later)],
        "purpose": [choice_field("purpose", label("purpose"), value("purpose"), nothing + purposes)],
        "minutes": [text_field("minutes", label("minutes"), value("minutes"), limit=4)],
        **people_fields(locale, presenter),
        "on_behalf_of": [text_field("on_behalf_of", label("on_behalf_of"), value("on_behalf_of"), limit=LONGEST_NAME)],
        "why": [text_field("why", label("why"), value("why"), limit=LONGEST_WHY, multiline=True)],
        "links": [text_field("links", label("links"), value("links"), limit=LONGEST_WHY, multiline=True)],
    }
