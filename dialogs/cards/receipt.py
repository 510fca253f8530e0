"""The receipt: what was done, in lines, and one undo for all of it."""

from collections.abc import Sequence

from dialogs.cards.parts import button, card, typed
from dialogs.texts import say
from dialogs.turn import Json


def receipt_card(locale: str, lines: tuple[str, ...], acts: tuple[int, ...], buttons: tuple[Json, ...]) -> Json:
    """A line for each thing done; they hold what users typed, so they know no Markdown."""
    offered = list(buttons)
    if acts:
        offered.append(button(say(locale, "undo"), "undo", acts=list(acts)))
    return card(lines[0], [typed(line) for line in lines], offered, titled=False)


def question_card(asked: str, buttons: list[Json], told: Sequence[str] = ()) -> Json:
    """One short question with the answers that are most likely, and what they are about when buttons are too short."""
    return card(asked, [typed(asked), *(typed(line) for line in told)], buttons, titled=False)
