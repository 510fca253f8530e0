"""Which item is meant: by its number, by the words that point it out, or as "den"."""

from collections.abc import Sequence

from dialogs.understanding.intent import OpenItem
from dialogs.understanding.wordforms import alike, content

_ENOUGH = 0.45
"""Share of the words said that must be found in a title for it to be meant."""
_CLEARLY_BEST = 0.15
"""How much better than the next the best must be to be the only one."""


def matching(words: str, offered: Sequence[OpenItem]) -> list[OpenItem]:
    """The items these words can mean, best first; one when it is clearly the best, none when nothing fits."""
    said = content(words)
    scored = sorted(((_score(said, item), n, item) for n, item in enumerate(offered)), key=lambda s: (-s[0], s[1]))
    good = [(score, item) for score, _, item in scored if score >= _ENOUGH]
    if not good:
        return []
    best = good[0][0]
    return [item for score, item in good if score > best - _CLEARLY_BEST]


def kinds(words: str, offered: Sequence[OpenItem]) -> set[str]:
    """Whether the words point at agenda items, action items or both."""
    return {item.kind for item in matching(words, offered)}


def _score(said: Sequence[str], item: OpenItem) -> float:
    """How much of what was said stands in the title, and a little for how much of the title was said."""
    title = content(item.title)
    if not said or not title:
        return 0.0
    found = [max(alike(word, other) for other in title) for word in said]
    return sum(found) / len(said) + 0.1 * min(len(said) / len(title), 1.0)
