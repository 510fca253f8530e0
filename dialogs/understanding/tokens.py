"""Words with their places, and strings of words that can be searched and mapped back to the words."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.understanding.later import later

_QUOTE = later(
    r"```(.{1,4000}?)```|`([^`\n]{1,2000})`|\"([^\"\n]{1,400})\"|[“”„]([^“”„\n]{1,400})[“”]"
    r"|«([^«»\n]{1,400})»|»([^«»\n]{1,400})[«»]|(?<!\w)[‘’']([^‘’'\n]{2,400})[’'](?!\w)",
    re.DOTALL,
)
_ABBREVIATION = (
    r"(?i:t\.\s?ex|bl\.\s?a|m\.\s?m|m\.\s?fl|d\.\s?v\.\s?s|t\.\s?o\.\s?m|fr\.\s?o\.\s?m|p\.\s?g\.\s?a|s\.\s?k|f\.\s?d"
    r"|ev|resp|inkl|exkl|prel)\.(?=\s*[a-zåäöé\d,)])"
)
"""One word with its point, where the sentence goes on."""
_TOKEN = later(
    r"(?P<line>\n\s*)"
    r"|(?P<url>https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64})"
    r"|(?P<number>\d+(?:[/:.,–-]\d+)*(?::?(?:e|a|an|ans|orna|st|nd|rd|th|s)(?![^\W\d_]))?(?:-[^\W\d_]+)?)"
    rf"|(?P<word>{_ABBREVIATION}|[^\W\d_]+(?:(?:[-'’]|:(?=(?:s|n|en|ns|ar|et|are|arna)\b))[^\W_]+)*)"
    r"|(?P<mark>\S)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, mark or quotation; `start` and `end` are places in the cleaned text."""

    text: str
    start: int
    end: int
    kind: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def tokenise(text: str) -> list[Token]:
    """The words of a text. What stands in quotation marks or code is one token of kind "quote"."""
    tokens: list[Token] = []
    at = 0
    for quote in _QUOTE.finditer(text):
        tokens += _plain(text, at, quote.start())
        inner = next((g for g in quote.groups() if g is not None), "")
        tokens.append(Token(inner.strip(), quote.start(), quote.end(), "quote"))
        at = quote.end()
    return tokens + _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> list[Token]:
    return [Token(m.group(), m.start(), m.end(), m.lastgroup or "mark") for m in _TOKEN.finditer(text, start, end)]


class Line:
    """Words joined by single spaces, with a space at both ends, and the way back from a place to a word."""

    __slots__ = ("starts", "string", "words")

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.starts: list[int] = []
        at = 1
        for word in words:
            self.starts.append(at)
            at += len(word) + 1
        self.string = f" {' '.join(words)} "

    def at(self, place: int) -> int:
        """The number of the word that stands at a place of the string."""
        return max(bisect_right(self.starts, place) - 1, 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """First word and one past the last word of a stretch of the string; spaces at its ends do not count."""
        while start < end and self.string[start] == " ":
            start += 1
        while end > start and self.string[end - 1] == " ":
            end -= 1
        return self.at(start), self.at(max(end - 1, start)) + 1
