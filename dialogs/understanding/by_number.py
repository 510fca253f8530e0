"""A bare number that is on one of the two lists only: "flytta 9 till 27/11" is then no question."""

from collections.abc import Container, Mapping

from dialogs.understanding.intent import Context, Intent

TWINS = {"postpone_agenda_item": "change_due_date", "change_due_date": "postpone_agenda_item"}
"""What the same words mean of the other list."""


def twin(intent: Intent, about: Mapping[str, str], shapes: Container[str], context: Context) -> str | None:
    """The intent that is meant instead, where only the other list has the number, which was said without a word."""
    other, number = TWINS.get(intent.name), intent.slots.get("item_ref")
    if other is None or not isinstance(number, int) or not ("REFB" in shapes or "REFN" in shapes):
        return None
    there = {item.kind for item in context.items if item.number == number}
    return other if there == {about[other]} else None


def settled(intent: Intent, about: Mapping[str, str], context: Context) -> Intent:
    """The one reading whose number is there, when all readings are of the same number; else what was read.

    `about` has the list that each intent is about: "agenda" or "action".
    """
    numbers = {repr(reading.slots.get("item_ref")) for reading in intent.readings}
    number = intent.slots.get("item_ref")
    if not isinstance(number, int) or len(numbers) != 1 or not all(r.name in about for r in intent.readings):
        return intent
    there = {item.kind for item in context.items if item.number == number}
    fitting = [reading for reading in intent.readings if about[reading.name] in there]
    if len(intent.readings) > 1 and len(fitting) == 1:
        return fitting[0]
    return intent
