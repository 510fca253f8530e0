"""How a sub-network is, on one line."""

from dialogs.cards.subgroups import colour_words, heard_words, next_words
from dialogs.wording import shortened
from meetings.subgroups.tree import Branch

LONGEST = 60
"""Characters of its name."""
MOST = 20
"""Lines under a point of an agenda."""


def in_short(locale: str, branch: Branch) -> str:
    """As in "Barn och unga: ● Grönt · hördes av 7 september 2026 · nästa möte 6 oktober 2026"."""
    one = branch.subgroup
    told = (colour_words(locale, branch.light), heard_words(locale, one), next_words(locale, one))
    return f"{'– ' * branch.depth}{shortened(one.name, LONGEST)}: {' · '.join(told)}"
