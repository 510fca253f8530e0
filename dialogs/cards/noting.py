"""The forms in which something is noted at a meeting, and changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.cards.form import choice_field, save_button, text_field, toggle
from dialogs.cards.parts import button, card
from dialogs.texts import say
from dialogs.turn import Json
from meetings.minutes.noting import LONGEST_NOTE
from meetings.minutes.records import Note, NoteKind


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen: points by number, the one before the meeting, and organisations."""

    points: Sequence[tuple[str, str]]
    point: str
    organisations: Sequence[str]


def writing_form(locale: str, meeting: int, choices: Choices, verb: str) -> Json:
    """What, under which point, and whose position it is."""
    kinds = [(say(locale, f"steer-kind-{kind}"), kind.value) for kind in NoteKind]
    homes = [(name, name) for name in choices.organisations]
    fields = [
        _text(locale, ""),
        choice_field("kind", say(locale, "note-form-kind"), NoteKind.NOTE.value, kinds),
        choice_field("point", say(locale, "note-form-point"), choices.point, choices.points),
        choice_field("organisation", say(locale, "note-form-organisation"), "", homes),
    ]
    return card(say(locale, "note-form-new"), fields, [save_button(say(locale, "note-save"), verb, meeting=meeting)])


def note_form(locale: str, note: Note, verb_save: str, verb_remove: str, *, marks: bool) -> Json:
    """The text of a note to write anew; `marks` says whether it may be marked as internal."""
    internal = toggle("internal", say(locale, "note-form-internal"), str(note.internal).lower())
    buttons = [
        save_button(say(locale, "note-save"), verb_save, note=note.id),
        button(say(locale, "note-remove"), verb_remove, note=note.id),
    ]
    return card(say(locale, "note-form-title"), [_text(locale, note.text), *([internal] if marks else [])], buttons)


def _text(locale: str, value: str) -> Json:
    field = text_field("text", say(locale, "note-form-text"), value, limit=LONGEST_NOTE, multiline=True)
    return field | {"isRequired": True, "errorMessage": say(locale, "note-form-missing")}
