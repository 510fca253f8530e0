"""What is said of things that are kept from year to year: a reader for each subject, by rules alone.

A reader takes the words and what is known, and gives an intent only where the words can mean nothing else.
"""

from collections.abc import Callable

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed
from dialogs.understanding.yearly import bodies, chairing, followup, goals, links, rounds, seats, subgroups

Reader = Callable[[Parsed, Context], Intent | None]
READERS: tuple[Reader, ...] = (
    rounds.said,
    chairing.said,
    subgroups.said,
    followup.said,
    seats.said,
    bodies.said,
    goals.said,
    links.said,
)
YEARLY = (
    rounds.INTENTS
    | chairing.INTENTS
    | subgroups.INTENTS
    | followup.INTENTS
    | seats.INTENTS
    | bodies.INTENTS
    | goals.INTENTS
    | links.INTENTS
)
"""The intents."""


def yearly(parsed: Parsed, context: Context) -> Intent | None:
    """What the first reader says that knows the words; None when none does."""
    return next((found for reader in READERS if (found := reader(parsed, context)) is not None), None)
