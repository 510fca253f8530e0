"""Learn dialogs/understanding/spans.json from the labelled messages, after `train`: same messages, same file.

With `--report` nothing is written: for each author, how often the rules have the right words, and how often the
chooser has that was taught the other authors' messages only.
"""

# ruff: noqa: T201 -- prints its figures; chance decides only in which order messages are gone through

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.understand import context_of
from dialogs.understanding import understanding
from dialogs.understanding.choosing import text_between, units_of
from dialogs.understanding.intent import Context
from dialogs.understanding.intents import Score, scores
from dialogs.understanding.parse import Parsed, parse
from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.span_traits import (
    ALL_ELSE,
    GROUPS,
    LONGEST,
    READ,
    ROLES,
    RULES,
    Field,
    Span,
    in_role,
    of_end,
    of_inside,
    of_length,
    of_start,
)
from dialogs.understanding.spans import WIDELY, ZERO, column_of
from dialogs.understanding.titles import text_of
from dialogs.understanding.words import infinitive
from tests.understanding.saying import HERE, messages, roster
from tests.understanding.scoring import same

WRITTEN_TO = HERE.parents[1] / "dialogs" / "understanding" / "spans.json"
SLOTS = {
    **dict.fromkeys(("add_action", "add_agenda_item"), "title"),
    **dict.fromkeys(("add_note", "add_decision"), "text"),
    **dict.fromkeys(understanding._ABOUT, "item_ref"),
}
"""The slot that words are chosen for, for each intent that has one."""
WHO_KNOWS_THE_RULES = frozenset(("dev", "more"))
"""Authors who wrote for the rules, or with them: that the rules are right there says little about others."""
THEIR_STEP = 0.3
SEEN_AT_LEAST = 3
"""Messages. A trait of fewer teaches nothing about others."""
ROUNDS = 8
LONGEST_STEP = 0.05
FAR_OFF, NEAR = 1.5, 0.5
"""What a wrong stretch costs at most, and a right one that is longer or shorter than it should be."""
LEVELS = 45
CUT_AT = 0.9995
"""Which weight, of all from small to large, is the largest that is told apart."""
SEED = 7

Row = list[float]
Learned = Mapping[str, Mapping[str, str]]


@dataclass(slots=True)
class Example:
    """A labelled message with what can be chosen, and how good each choice is."""

    author: str
    group: str
    field: Field
    offered: list[Span]
    right: list[bool]
    likeness: list[float]
    by_rules: bool

    def best(self) -> float:
        """How like the label the best right choice is; negative when none is right."""
        return max((f for ok, f in zip(self.right, self.likeness, strict=True) if ok), default=-1.0)

    def is_right(self, span: Span | None) -> bool:
        """Whether this choice says what the label says."""
        if span is None or span == self.field.rules:
            return span is not None and self.by_rules
        return self.right[self.offered.index(span)]


def examples(files: Iterable[Path]) -> list[Example]:
    """The messages of these files in which words are to be chosen."""
    return [example for path in sorted(files) for example in _examples(path)]


@cache
def _examples(path: Path) -> list[Example]:
    found = [_example(path.stem, *read) for read in _read(path) if read[0]["intent"] in SLOTS]
    return [e for e in found if e]


@cache
def _read(path: Path) -> list[tuple[Mapping[str, object], Context, Parsed]]:
    """A file's messages, each parsed as it was said."""
    return [
        (message, context, parse(str(message["text"]), context))
        for message in messages(path)
        for context in [context_of(message, roster(str(message["roster"])))]
    ]


def _example(author: str, message: Mapping[str, object], context: Context, parsed: Parsed) -> Example | None:
    intent, slots = str(message["intent"]), message["slots"]
    assert isinstance(slots, Mapping)
    slot = SLOTS[intent]
    if not isinstance(slots.get(slot), str):
        return None
    draft = Draft(parsed, context, Score(1.0))
    draft.score = scores(draft.parsed).get(intent) or draft.score
    understanding._FILL[intent](draft)
    if not draft.fields:
        return None
    group, field = draft.fields[-1]
    offered = candidates(group, field)
    texts = [words_of(group, field, draft.parsed, span) for span in offered]
    by_rules = words_of(group, field, draft.parsed, field.rules) if field.rules else None
    label = str(slots[slot])
    return Example(
        author,
        group,
        field,
        offered,
        [same(slot, label, text, message) for text in texts],
        [alike(label, text) for text in texts],
        by_rules is not None and same(slot, label, by_rules, message),
    )


def candidates(group: str, field: Field) -> list[Span]:
    """Every stretch that can be chosen."""
    return [
        (start, stop)
        for first, last in field.stretches(group)
        for start in field.begins(first, last)
        for stop in field.stops(first, last)
        if start < stop <= start + LONGEST[group]
    ]


def words_of(group: str, field: Field, parsed: Parsed, span: Span) -> str:
    """What the slot would hold."""
    if group == "text":
        return text_between(parsed, span)
    text = text_of(parsed, units_of(field, span))
    first, space, rest = text.partition(" ")
    return f"{infinitive(first)}{space}{rest}" if group == "action" else text


def alike(label: str, text: str) -> float:
    """Of the words of both, the share that they have in common."""
    one, other = (Counter(w[:5] for w in re.findall(r"\w+", t.lower())) for t in (label, text))
    return 2 * (one & other).total() / max(one.total() + other.total(), 1)


def spoken(files: Iterable[Path]) -> dict[str, set[str]]:
    """Every word of the messages, whatever they mean, with the authors who use it."""
    users: dict[str, set[str]] = defaultdict(set)
    for path in sorted(files):
        for _, _, parsed in _read(path):
            for unit in parsed.units:
                users[unit.shape].add(path.stem)
    return users


def how_widely(users: Mapping[str, Collection[str]], without: str | None = None) -> dict[str, int]:
    """How widely each word is used, in steps, by all the authors but one."""
    counts = {w: len(set(a) - {without}) for w, a in sorted(users.items()) if " " not in w}
    steps = {w: sum(n >= least for least in WIDELY) for w, n in counts.items()}
    return {w: step for w, step in steps.items() if step}


@dataclass(slots=True)
class Lesson:
    """An example as it is learned from: the traits at each place."""

    example: Example
    inside: list[list[str]]
    starts: dict[int, list[str]]
    ends: dict[int, list[str]]

    def whole(self, span: Span) -> list[str]:
        """The traits of the stretch as such."""
        return [
            of_length(span[1] - span[0]),
            *(self.example.field.by_rules() if span == self.example.field.rules else ()),
        ]

    def traits(self) -> set[str]:
        """All of them but of the stretches as such."""
        return {t for found in (*self.inside, *self.starts.values(), *self.ends.values()) for t in found}


def lesson(example: Example, widely: Mapping[str, int]) -> Lesson:
    """The traits of an example."""
    field = example.field

    def near(n: int, roles: Sequence[str]) -> list[str]:
        words = [(role, field.word(n + ROLES[role])) for role in roles]
        return [t for role, word in words for t in in_role(role, word, widely.get(word, 0))]

    return Lesson(
        example,
        [[*near(n, ("i",)), *of_inside(field, n)] for n in range(min(len(field.words), READ))],
        {n: [*near(n, ("s", "b", "bb")), *of_start(field, n)] for n in sorted({a for a, _ in example.offered})},
        {n: [*near(n, ("e", "a", "aa")), *of_end(field, n)] for n in sorted({b for _, b in example.offered})},
    )


class Teacher:
    """Averaged passive-aggressive learning: a wrong choice draws the right one's weights up and its own down."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        seen = Counter(t for one in lessons for t in sorted(one.traits()))
        always = {RULES, ALL_ELSE, *(of_length(n) for n in range(1, READ + 1))}
        known = sorted({t for t, n in seen.items() if n >= SEEN_AT_LEAST} | always)
        self.weights: dict[str, Row] = {t: [0.0] * (1 + len(GROUPS)) for t in known}
        """One weight for all groups, and one for each."""
        self.sums: dict[str, Row] = {t: [0.0] * (1 + len(GROUPS)) for t in known}
        self.time = 0

    def study(self, one: Lesson) -> None:
        """Choose; where the choice is wrong or hardly better than a wrong one, learn."""
        self.time += 1
        example, column = one.example, 1 + GROUPS.index(one.example.group)
        best = example.best()
        values = self._values(one, column)
        right, right_value, wrong, wrong_value = 0, float("-inf"), 0, float("-inf")
        for n, value in enumerate(values):
            meant = example.right[n] and example.likeness[n] >= best
            if meant and value > right_value:
                right, right_value = n, value
            cost = (
                0.0
                if meant
                else NEAR * (1 - example.likeness[n])
                if example.right[n]
                else FAR_OFF - example.likeness[n]
            )
            if value + cost > wrong_value:
                wrong, wrong_value = n, value + cost
        if right != wrong and wrong_value > right_value:
            self._learn(one, column, (example.offered[right], example.offered[wrong]), wrong_value - right_value)

    def _values(self, one: Lesson, column: int) -> list[float]:
        sums = [0.0]
        for found in one.inside:
            sums.append(sums[-1] + self._sum(found, column))
        starts = {n: self._sum(found, column) - sums[n] for n, found in one.starts.items()}
        ends = {n: self._sum(found, column) + sums[n] for n, found in one.ends.items()}
        return [starts[s[0]] + ends[s[1]] + self._sum(one.whole(s), column) for s in one.example.offered]

    def _sum(self, traits: Iterable[str], column: int) -> float:
        rows = [self.weights[t] for t in traits if t in self.weights]
        return sum(row[0] + row[column] for row in rows)

    def _learn(self, one: Lesson, column: int, pair: tuple[Span, Span], loss: float) -> None:
        change: Counter[str] = Counter()
        for (start, stop), by in zip(pair, (1, -1), strict=True):
            parts = [*one.inside[start:stop], one.starts[start], one.ends[stop], one.whole((start, stop))]
            for t in (t for found in parts for t in found if t in self.weights):
                change[t] += by
        length = 2 * sum(n * n for n in change.values())
        if not length:
            return
        step = min(LONGEST_STEP, loss / length)
        step *= THEIR_STEP if one.example.author in WHO_KNOWS_THE_RULES else 1.0
        for t, by in change.items():
            for k in (0, column):
                self.weights[t][k] += step * by
                self.sums[t][k] += step * by * self.time

    def averaged(self) -> dict[str, Row]:
        """For each group, each trait's weight over the whole time of learning."""
        means = {
            t: [w - s / self.time for w, s in zip(row, self.sums[t], strict=True)] for t, row in self.weights.items()
        }
        return {t: [row[0] + own for own in row[1:]] for t, row in means.items()}


def _cost(example: Example, n: int) -> float:
    """How bad it would be to choose this."""
    return NEAR * (1 - example.likeness[n]) if example.right[n] else FAR_OFF - example.likeness[n]


def learn(taught: Sequence[Example], widely: Mapping[str, int]) -> dict[str, dict[str, str]]:
    """What stands in the file."""
    lessons = [lesson(e, widely) for e in taught if e.best() >= 0]
    teacher = Teacher(lessons)
    shuffled = random.Random(SEED)
    for _ in range(ROUNDS):
        shuffled.shuffle(lessons)
        for one in lessons:
            teacher.study(one)
    words: dict[str, list[str]] = defaultdict(list)
    for word, step in widely.items():
        words[str(step)].append(word)
    return {
        "widely": {step: " ".join(found) for step, found in sorted(words.items())},
        "weights": _rounded(teacher.averaged()),
    }


def _rounded(weights: Mapping[str, Row]) -> dict[str, str]:
    """Each weight as one character; traits that say nothing are left out."""
    by_size = sorted(abs(w) for row in weights.values() for w in row)
    scale = by_size[int(CUT_AT * (len(by_size) - 1))] / LEVELS
    rows = {t: "".join(_character(w / scale) for w in row) for t, row in weights.items()}
    return {t: row for t, row in rows.items() if row != chr(ZERO) * len(GROUPS)}


def _character(level: float) -> str:
    return chr(ZERO + max(-LEVELS, min(LEVELS, round(level))))


def written(learned: Learned) -> str:
    """The file's text: a line for each trait."""
    lines = ",\n".join(f"{json.dumps(t, ensure_ascii=False)}:{json.dumps(w)}" for t, w in learned["weights"].items())
    head = json.dumps({"widely": learned["widely"]}, ensure_ascii=False)
    return f'{head[:-1]},\n"weights":{{\n{lines}\n}}}}\n'


def report(known: Sequence[Example], users: Mapping[str, Collection[str]]) -> None:
    """For each author and what is looked for: how many, and how many the rules and the untaught chooser get wrong."""
    totals: dict[str, Counter[str]] = defaultdict(Counter)
    for author in sorted({e.author for e in known} - WHO_KNOWS_THE_RULES):
        learned = learn([e for e in known if e.author != author], how_widely(users, author))
        columns = {group: column_of(learned, group) for group in GROUPS}
        for e in (e for e in known if e.author == author):
            span = columns[e.group].best(e.field)
            for name in (author, f"all {e.group}"):
                totals[name] += Counter(messages=1, rules=not e.by_rules, chooser=not e.is_right(span))
    for name, found in sorted(totals.items()):
        print(f"  {name:14} {found['messages']:5} messages, wrong: rules {found['rules']}, chooser {found['chooser']}")


def main() -> None:
    """Train, or report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report", action="store_true")
    files = list((HERE / "messages").glob("*.jsonl"))
    known, users = examples(files), spoken(files)
    if options.parse_args().report:
        report(known, users)
        return
    WRITTEN_TO.write_text(written(learn(known, how_widely(users))), encoding="utf-8")


if __name__ == "__main__":
    main()
