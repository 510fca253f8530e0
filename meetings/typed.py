"""Text as people send it, made safe to keep and to show."""

import unicodedata

TURNS_LINES_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates: left open, they turn around whatever stands after them on a card."""
NOT_KEPT = frozenset({"Cc", "Cs"})
"""Control characters and halves of characters: databases refuse some of them."""


def printable(text: str) -> str:
    """The text without what nobody can see and something trips over; lines, tabs and joined emoji stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c for c in text if c in "\n\r\t" or _shows(c))


def one_line(text: str) -> str:
    """A name as it is kept, whoever tells it: printable, with single spaces."""
    return " ".join(printable(text).split())


def _shows(character: str) -> bool:
    return character not in TURNS_LINES_AROUND and unicodedata.category(character) not in NOT_KEPT
