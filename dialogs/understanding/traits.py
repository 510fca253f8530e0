"""What a message looks like to the likeness model: words, stems, pairs, parts of words, classes and surroundings.

Persons, organisations, days, times and numbers stand as their class, so that what is learned from one network's
messages holds for another's. Each trait is a string whose first letters, before "=", name its kind.
"""

from collections.abc import Iterator, Sequence

from dialogs.understanding.intent import Context
from dialogs.understanding.lexicon.meanings import classes_of
from dialogs.understanding.parse import Parsed

_READ = 40
"""Units. What is wanted stands at the beginning; this also bounds the work for the longest message."""
_STEM = 5
"""Letters that words of the same stem share."""
_PARTS = (3, 4, 5)
"""Letters of the parts of words."""
_LENGTHS = (1, 2, 3, 4, 7, 12, 21)
"""Words, at most, of each length class."""
_MOST_SENTENCES = 4
_NOT = frozenset(("inte", "ej", "inga", "ingen", "inget", "aldrig", "icke", "int", "utan", "not", "no", "don't"))
_REACH = 3
"""Words to each side of a negation that it may concern."""
_SHORT = {
    "t": "till",
    "m": "med",
    "e": "är",
    "å": "och",
    "o": "och",
    "int": "inte",
    "fr": "från",
    "d": "det",
    "n": "den",
}
"""Chat spellings that would be rash to put right everywhere, but here only shift a weight."""


def traits(parsed: Parsed, context: Context) -> list[str]:
    """The traits of a message, each once, in a fixed order."""
    words = [_canonical(unit.shape) for unit in parsed.units[:_READ]]
    found = dict.fromkeys(_of_words(words))
    found.update(dict.fromkeys(f"b={a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)))
    found.update(dict.fromkeys(_of_surroundings(words, parsed, context)))
    found.update(dict.fromkeys(_in_the_light_of(words, context)))
    return list(found)


def _canonical(shape: str) -> str:
    if shape[:1].isdigit():
        return "NUM"
    return _SHORT.get(shape, shape)


def masked(word: str) -> bool:
    """Whether it is a placeholder, like PERS."""
    return len(word) > 1 and word.isascii() and word.isupper()


def _of_words(words: Sequence[str]) -> Iterator[str]:
    for n, word in enumerate(words):
        yield f"w={word}"
        if masked(word):
            continue
        for name in sorted(classes_of(word)):
            yield f"k={name}"
            if n == 0:
                yield f"k1={name}"
        if word[:1].isalpha():
            if len(word) > _STEM:
                yield f"s={word[:_STEM]}"
            yield from _parts(word)


def _parts(word: str) -> Iterator[str]:
    whole = f"<{word}>"
    if len(whole) > _PARTS[0] + 1:
        for size in _PARTS:
            for start in range(len(whole) - size + 1):
                yield f"c={whole[start : start + size]}"


def _in_the_light_of(words: Sequence[str], context: Context) -> Iterator[str]:
    """Words once more, where something else in the message or around it gives them another meaning."""
    stems = [word if masked(word) else word[:_STEM] for word in words]
    for n, word in enumerate(words):
        if word in _NOT:
            yield from (f"n={stem}" for stem in stems[n + 1 : n + 1 + _REACH])
            yield from (f"np={stem}" for stem in stems[max(0, n - _REACH) : n])
    if context.current_meeting:
        yield from (f"m={stem}" for stem in stems)
    if "?" in words:
        for word in words:
            yield from (f"qk={word}",) if masked(word) else (f"qk={name}" for name in sorted(classes_of(word)))


def _of_surroundings(words: Sequence[str], parsed: Parsed, context: Context) -> Iterator[str]:
    first = words[0] if words else ""
    yield f"first={first}"
    for start, _ in parsed.sentences[1:]:
        if start < len(words):
            yield f"begins={words[start]}"
    yield f"length={next((n for n in _LENGTHS if len(words) <= n), 'long')}"
    yield f"ends={words[-1] if words and words[-1] in '.?!:' else 'word'}"
    yield f"sentences={min(len(parsed.sentences), _MOST_SENTENCES)}"
    speaker = context.speaker
    if speaker:
        yield f"role={'chair' if speaker.chair else 'coordinator' if speaker.coordinator else 'member'}"
    flags = {
        "question": "?" in words,
        "lines": "¶" in words,
        "english": parsed.english,
        "others": bool(parsed.to_others),
        "greeting": bool(parsed.dropped),
        "attachment": context.attachment is not None,
        "meeting": context.current_meeting is not None,
    }
    yield from (f"is={name}" for name, true in flags.items() if true)
    if context.current_meeting:
        yield f"now={first}"
