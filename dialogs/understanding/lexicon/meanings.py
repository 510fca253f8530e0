"""What a word can be in a command: classes of words, and the patterns of the tables compiled with them."""

import re
from functools import cache, lru_cache

from dialogs.understanding.lexicon.en import ENGLISH
from dialogs.understanding.lexicon.sv import PHRASES, SWEDISH

CLASSES = {name: f"{SWEDISH.get(name, '')}|{ENGLISH.get(name, '')}".strip("|") for name in {**SWEDISH, **ENGLISH}}
_ALTERNATIVE = re.compile(r"(?:[^|()]|\((?:[^()]|\([^()]*\))*\))+")
"""One of those that bars part; bars within brackets part nothing."""
_SPELT_OUT = re.compile(r"[\w '-]+")
_NAME = re.compile(r"\{([A-Z_]+)\}")
_OPTIONAL_MARK = re.compile(r" (\[[?!.]+\])\?")
_LEFT_OVER = re.compile(r"<\d|\{[A-Z]")
_WORD = "[^ .?!¶;]+"
_GAP_AFTER_LOOK = re.compile(r"(?<=\))<(\d+)>")
_GAP = re.compile(r" <(\d+)>")


@lru_cache(maxsize=8192)
def classes_of(word: str) -> frozenset[str]:
    """The classes a word belongs to."""
    words, inflected = _taken_apart()
    return words.get(word, frozenset()) | {name for name, pattern in inflected.items() if pattern.fullmatch(word)}


@cache
def _taken_apart() -> tuple[dict[str, frozenset[str]], dict[str, re.Pattern[str]]]:
    """The classes of each word that is spelt out, and what is left to be matched: most words are spelt out."""
    words: dict[str, set[str]] = {}
    inflected: dict[str, re.Pattern[str]] = {}
    for name, pattern in CLASSES.items():
        alternatives = _ALTERNATIVE.findall(pattern)
        for word in filter(_SPELT_OUT.fullmatch, alternatives):
            words.setdefault(word, set()).add(name)
        if others := [one for one in alternatives if not _SPELT_OUT.fullmatch(one)]:
            inflected[name] = re.compile("|".join(others))
    return {word: frozenset(names) for word, names in words.items()}, inflected


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
