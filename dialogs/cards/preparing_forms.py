"""The forms of a point that is prepared: its fields, why it is declined, what it is merged with, a question.

They stand in the place of the point's card, since one goes back and forth between it and the list.
"""

from collections.abc import Sequence

from dialogs.cards.form import choice_field
from dialogs.cards.parts import button, card, typed
from dialogs.cards.preparing import POINT, Data
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.items import LONGEST_TITLE, Purpose
from meetings.agenda.preparation import Entry
from meetings.agenda.preparing import LONGEST_WORDS
from meetings.agenda.suggesting import LONGEST_MINUTES

SAVE, SAY_NO, MERGE_WITH, SEND = "prepare.save", "prepare.say-no", "prepare.merge-with", "prepare.send"
ANSWER = "prepare.answer"
"""The verbs that submit the forms; the last one is the proposer's."""
LONGEST_NAME = 200
LONGEST_CHOICE = 60
"""Characters of a title in a list of choices: sixty of them fit on a card."""


def edit_form(locale: str, entry: Entry, data: Data) -> Json:
    """Title, minutes, presenter and purpose as they are."""
    item = entry.item
    fields = [
        _text(locale, "title", item.title, LONGEST_TITLE, required=True),
        {
            "type": "Input.Number",
            "id": "minutes",
            "label": say(locale, "prepare-field-minutes"),
            "min": 1,
            "max": LONGEST_MINUTES,
        }
        | ({"value": item.minutes} if item.minutes else {}),
        _text(locale, "presenter", item.presenter or "", LONGEST_NAME),
        _choices(
            locale,
            "purpose",
            item.purpose.value if item.purpose else "",
            [
                (say(locale, "prepare-no-purpose"), ""),
                *((say(locale, f"purpose-{p.name.lower()}"), p.value) for p in Purpose),
            ],
        ),
    ]
    return _form(locale, "edit", entry, fields, SAVE, data)


def decline_form(locale: str, entry: Entry, data: Data) -> Json:
    """Why it is declined, for whoever raised it to read."""
    return _form(locale, "decline", entry, [_long(locale, "reason")], SAY_NO, data)


def ask_form(locale: str, entry: Entry, data: Data) -> Json:
    """A question to whoever raised it."""
    return _form(locale, "ask", entry, [_long(locale, "question")], SEND, data)


def merge_form(locale: str, entry: Entry, others: Sequence[Entry], data: Data) -> Json:
    """Which other item it is the same as, those most like it first, and which title stays."""
    choices = [
        (f"{e.number}. {shortened(e.item.title, LONGEST_CHOICE)}", f"{e.item.id}:{e.item.version}") for e in others
    ]
    stays = [(say(locale, f"prepare-stays-{which}"), which) for which in ("this", "other")]
    fields = [
        _choices(locale, "other", choices[0][1] if choices else "", choices),
        _choices(locale, "stays", "this", stays),
    ]
    return _form(locale, "merge", entry, fields, MERGE_WITH, data)


def answer_field(locale: str) -> Json:
    """Where the proposer writes the answer."""
    return _long(locale, "answer")


def _form(locale: str, name: str, entry: Entry, fields: list[Json], verb: str, data: Data) -> Json:
    title = say(locale, f"prepare-form-{name}")
    body = [typed(f"{entry.number}. ", {"text": entry.item.title, "weight": "Bolder"}), *fields]
    save = button(say(locale, f"prepare-submit-{name}"), verb, style="positive", **data)
    return card(title, body, [save, button(say(locale, "prepare-back"), POINT, **data)])


def _text(locale: str, name: str, value: str, limit: int, *, required: bool = False) -> Json:
    made: Json = {
        "type": "Input.Text",
        "id": name,
        "label": say(locale, f"prepare-field-{name}"),
        "value": value,
        "maxLength": limit,
    }
    return made | ({"isRequired": True, "errorMessage": say(locale, "prepare-required")} if required else {})


def _long(locale: str, name: str) -> Json:
    return _text(locale, name, "", LONGEST_WORDS, required=True) | {"isMultiline": True}


def _choices(locale: str, name: str, value: str, choices: Sequence[tuple[str, str]]) -> Json:
    return choice_field(name, say(locale, f"prepare-field-{name}"), value, choices)
