"""What a word can be in a command: classes of words, and the patterns of the tables compiled with them."""

import re
from functools import lru_cache

from dialogs.understanding.lexicon_en import ENGLISH
from dialogs.understanding.lexicon_sv import PHRASES, SWEDISH

CLASSES = {name: f"{SWEDISH.get(name, '')}|{ENGLISH.get(name, '')}".strip("|") for name in {**SWEDISH, **ENGLISH}}
_MATCHERS = {name: re.compile(pattern) for name, pattern in CLASSES.items()}
_NAME = re.compile(r"\{([A-Z_]+)\}")
_OPTIONAL_MARK = re.compile(r" (\[[?!.]+\])\?")
_LEFT_OVER = re.compile(r"<\d|\{[A-Z]")
_WORD = "[^ .?!¶;]+"
_GAP_AFTER_LOOK = re.compile(r"(?<=\))<(\d+)>")
_GAP = re.compile(r" <(\d+)>")


@lru_cache(maxsize=8192)
def classes_of(word: str) -> frozenset[str]:
    """The classes a word belongs to."""
    return frozenset(name for name, pattern in _MATCHERS.items() if pattern.fullmatch(word))


def means_something(word: str) -> bool:
    """Whether the word stands in the lexicon; that it merely ends like a participle does not count."""
    return bool(classes_of(word) - {"PARTICIPLE"})


class Pattern:
    """A pattern of the tables, compiled when it is first looked for: few messages need many of them."""

    __slots__ = ("_regex", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """What is looked for in the shape."""
        if self._regex is None:
            self._regex = re.compile(_body(self.source))
        return self._regex


def compiled(source: str) -> Pattern:
    """A pattern of the tables: `{CLASS}` is a word of a class, ` <3>` at most three words of any kind between.

    A pattern begins at a word's beginning and ends at a word's end.
    """
    return Pattern(source)


def _body(source: str) -> str:
    """The regular expression that a pattern of the tables means."""
    body = "^ " + source[1:] if source.startswith("^") else source
    for name, phrase in PHRASES.items():
        body = body.replace("{" + name + "}", f"(?:{phrase})")
    body = _NAME.sub(lambda m: f"(?:{CLASSES[m.group(1)]})", body)
    body = _GAP_AFTER_LOOK.sub(rf"{_WORD}(?: {_WORD}){{0,\1}}?", body)
    body = _GAP.sub(rf"(?: {_WORD}){{0,\1}}?", body)
    body = _OPTIONAL_MARK.sub(r"(?: \1)?", body.replace(" $", "(?= $)").removesuffix(" "))
    body = body if body.startswith("^") else f" (?:{body})"
    if _LEFT_OVER.search(body):
        raise ValueError(source)
    return f"{body}(?= )"
