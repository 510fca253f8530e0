"""How a sub-network is, on one line."""

from collections.abc import Sequence

from dialogs.cards.subgroups import colour_words, heard_words, next_words
from dialogs.texts import say
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


def map_in_words(locale: str, network: str, branches: Sequence[Branch]) -> str:
    """What the map shows, for whoever does not see it."""
    told = "; ".join(in_short(locale, branch) for branch in branches[:MOST])
    left = len(branches) - MOST
    more = f"; {say(locale, 'subgroups-more', count=left)}" if left > 0 else ""
    return say(locale, "map-alt", network=network, count=len(branches)) + f" {told}{more}"
