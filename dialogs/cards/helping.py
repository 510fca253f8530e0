"""The cards of the help: what each command does, and what to write."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.cards.parts import button, card, line, typed
from dialogs.texts import say
from dialogs.turn import Json

ABOUT = "help.about"
"""The verb of a subject's button."""
EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Told:
    """One command as it is shown: what it does, what to write, and what the number in the first of that is called."""

    does: str
    write: tuple[str, ...]
    beside: str = ""


def help_card(
    title: str, told: Sequence[Told], *, lead: str = "", more: str = "", buttons: Sequence[Json] = ()
) -> Json:
    """What can be written; `lead` comes before and `more` after it."""
    body: list[Json] = [line(lead)] if lead else []
    for one in told:
        body.append(line(one.does, strong=True))
        first, *others = one.write
        runs: list[str | Json] = [{"text": first, "italic": True}, *([f" – {one.beside}"] if one.beside else [])]
        for other in others:
            runs += [" / ", {"text": other, "italic": True}]
        body.append(typed(*runs) | {"spacing": "None"})
    if more:
        body.append(line(more, subtle=True))
    return card(title, body, list(buttons))


def subject_button(locale: str, subject: str) -> Json:
    """A button that shows what there is of a subject."""
    return button(say(locale, f"helping-{subject}"), ABOUT, subject=subject)
