"""What a word can be in a command: classes of words, and the patterns of the tables compiled with them."""

import re
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern, and the classes without which it cannot match."""

    regex: re.Pattern[str]
    needs: frozenset[str]
    source: str


def compiled(source: str) -> Pattern:
    """A pattern of the tables: `{CLASS}` is a word of a class, ` <3>` at most three words of any kind between.

    A pattern begins at a word's beginning and ends at a word's end.
    """
    needs = frozenset(_required(source))
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
    return Pattern(re.compile(f"{body}(?= )"), needs, source)


def _required(source: str) -> list[str]:
    """Classes outside all brackets and not optional."""
    depth, found, n = 0, [], 0
    while n < len(source):
        if source[n] in "([":
            depth += 1
        elif source[n] in ")]":
            depth -= 1
        m = _NAME.match(source, n)
        if m:
            if depth == 0 and m.group(1) not in PHRASES and source[m.end() : m.end() + 1] not in ("?", "*"):
                found.append(m.group(1))
            n = m.end()
        else:
            n += 1
    return [] if "|" in _outside(source) else found


def _outside(source: str) -> str:
    """The source without what stands in brackets."""
    before = None
    while before != source:
        before, source = source, re.sub(r"\([^()]*\)", "", source)
    return source
