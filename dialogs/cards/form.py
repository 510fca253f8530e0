"""What forms are made of: labelled fields with what was typed, and beside a field what is wrong in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.cards.parts import RELEASE, typed
from dialogs.texts import say
from dialogs.turn import Json
from meetings.network.people import Member
from meetings.network.setup import LONGEST_NAME, Fault

MANY_PEOPLE = 60
"""People in a list; with more, and three such lists, a card grows past the 25 KB that Teams takes easily."""
SHOWN_OF_MANY = 15
"""As many as a client shows of what a search finds."""
FILTERED_FROM = 12
"""Choices; a longer list is searched by typing."""


def text_field(name: str, label: str, value: str, *, limit: int, hint: str = "", multiline: bool = False) -> Json:
    """A text of at most `limit` characters."""
    return {
        "type": "Input.Text",
        "id": name,
        "label": label,
        "placeholder": hint,
        "value": value,
        "maxLength": limit,
        "isMultiline": multiline,
    }


def choice_field(name: str, label: str, value: str, choices: Sequence[tuple[str, str]]) -> Json:
    """One of several; a choice is its title and its value."""
    return {
        "type": "Input.ChoiceSet",
        "id": name,
        "label": label,
        "style": "filtered" if len(choices) > FILTERED_FROM else "compact",
        "wrap": True,
        "value": value,
        "choices": [{"title": title, "value": value} for title, value in choices],
    }


def choices_field(name: str, label: str, value: str, choices: Sequence[tuple[str, str]]) -> Json:
    """Any number of several; their values come and go with commas between, so that none may hold one."""
    return choice_field(name, label, value, choices) | {"isMultiSelect": True}


def day_field(name: str, label: str, value: str) -> Json:
    """A day, as in 2027-01-15."""
    return {"type": "Input.Date", "id": name, "label": label, "value": value}


def time_field(name: str, label: str, value: str) -> Json:
    """A time of day, as in 09:30."""
    return {"type": "Input.Time", "id": name, "label": label, "value": value}


def toggle(name: str, title: str, value: str) -> Json:
    """Yes or no: "true" or "false"."""
    on, off = "true", "false"
    return {
        "type": "Input.Toggle",
        "id": name,
        "title": title,
        "value": on if value == on else off,
        "valueOn": on,
        "valueOff": off,
        "wrap": True,
    }


@dataclass(frozen=True, slots=True)
class PeopleField:
    """A choice of people, or of whatever matters are given to: searched by typing where they are too many to list."""

    name: str
    label: str
    value: str
    choices: Sequence[tuple[str, str]]
    """All of them."""
    search: str = ""
    """What the client asks for when they are searched (`dataset`)."""
    several: bool = False
    typed: str | None = None
    """The name in the field beside it, for clients that cannot search; None where there is no such field."""
    most: int = MANY_PEOPLE
    """Choices that are listed in the card, all of them."""


def people_fields(locale: str, field: PeopleField) -> dict[str, list[Json]]:
    """The choice; of many people only the first and the chosen ones stand in the card, and a name can be written."""
    if not field.search or len(field.choices) <= field.most:
        return {field.name: [_people(field, field.choices)]}
    chosen = set(field.value.split(","))
    few = [c for n, c in enumerate(field.choices) if n < SHOWN_OF_MANY or c[1] in chosen]
    query = {"choices.data": {"type": "Data.Query", "dataset": field.search}, "style": "filtered"}
    hint = {"placeholder": say(locale, "form-search-people")}
    made = {field.name: [_people(field, few) | query | hint]}
    if field.typed is not None:
        label = say(locale, "form-or-name")
        made[named(field.name)] = [text_field(named(field.name), label, field.typed, limit=LONGEST_NAME)]
    return made


def choice_of(member: Member) -> tuple[str, str]:
    """A member as a choice: the name, with the organisation, and the id."""
    return (f"{member.name} ({member.organisation})" if member.organisation else member.name), str(member.id)


def named(name: str) -> str:
    """The field beside a choice of people, for a name that is written."""
    return f"{name}_named"


def _people(field: PeopleField, choices: Sequence[tuple[str, str]]) -> Json:
    made = choices_field if field.several else choice_field
    return made(field.name, field.label, field.value, choices)


def with_faults(locale: str, fields: Mapping[str, Sequence[Json]], faults: Sequence[Fault]) -> list[Json]:
    """The fields in their order, by name, each with its faults above it."""
    body: list[Json] = []
    for name, inputs in fields.items():
        body += [fault_line(locale, f) for f in faults if f.where == name]
        body += inputs
    return body


def fault_line(locale: str, fault: Fault) -> Json:
    """A sentence beside the field; what was typed stands in it, so it knows no Markdown. Not told by colour alone."""
    sentence = say(locale, f"fault-{fault.name}", **fault.facts)
    return typed({"text": f"⚠ {sentence}", "color": "Attention", "weight": "Bolder"})


def lead_of(locale: str, key: str, faults: Sequence[Fault], *, changed: bool = False) -> str:
    """The first line: what the form is for, how much is wrong in it, or that others were quicker."""
    if changed:
        return say(locale, "form-lead-changed")
    return say(locale, "form-lead-faults", count=len(faults)) if faults else say(locale, key)


def save_button(title: str, verb: str, **data: object) -> Json:
    """What submits the form."""
    return {
        "type": "Action.Submit",
        "title": title,
        "style": "positive",
        "data": {"verb": verb, "release": RELEASE, **data},
    }
