"""Learn dialogs/understanding/likeness.json from the labelled messages: `make likeness`. Same messages, same file.

With `--report` nothing is written: how often the model is right on messages it was not taught, a tenth at a time and
one author at a time, and how often when it says that it is so sure.
"""

# ruff: noqa: T201 -- prints its figures; chance decides only in which order messages are gone through

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from operator import sub
from pathlib import Path

from bot.understand import context_of
from dialogs.understanding.likeness import ZERO, Likeness, softmax, strength
from dialogs.understanding.parse import parse
from dialogs.understanding.traits import traits
from tests.understanding.saying import HERE, messages, roster

WRITTEN_TO = HERE.parents[1] / "dialogs" / "understanding" / "likeness.json"
SEEN_AT_LEAST, BY_AT_LEAST = 3, 2
"""Messages, and authors. A trait that only one author has teaches nothing about the others."""
SAME_HAND = {"more": "dev"}
"""Files by the author of another."""
LEFT_OUT = 0.2
"""Which share of a message's traits is left out, another each time, so that no few of them are relied on."""
ALSO_RIGHT = 0.5
"""How much of a message's weight is shared by the intents that count as right; the rest is its label's."""
ROUNDS = 12
RATE, SLOWER = 6.0, 0.25
"""The length of a step in the first round, and how much shorter it gets for each round."""
DECAY = 2e-5
"""How much a weight is drawn to 0 each time it is stepped."""
LEVELS = 45
"""Steps of a weight to each side of 0, so that it is one printable character."""
CUT_AT = 0.9995
"""Which weight, of all from small to large, is the largest that is told apart."""
BIAS = 0.01
"""The step of an intent's own weight as a share of the others'."""
SEED = 7


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled message, taken apart; a file of messages is an author."""

    author: str
    traits: list[str]
    intent: str
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """An example as it is learned from: its traits' rows of weights, each with how much it counts; what is right."""

    rows: list[tuple[list[float], float]]
    right: list[float]


def examples(files: Iterable[Path], one_in: int = 1) -> list[Example]:
    """The messages of these files, thinned out evenly when not all are wanted."""
    return [_example(path.stem, m) for path in sorted(files) for m in messages(path)[::one_in]]


def _example(author: str, message: Mapping[str, object]) -> Example:
    context = context_of(message, roster(str(message["roster"])))
    intent = str(message["intent"])
    accepted = message.get("accept_intents") or [intent]
    return Example(author, traits(parse(str(message["text"]), context), context), intent, tuple(accepted))


def learn(taught: Sequence[Example]) -> Likeness:
    """Multinomial logistic regression by stochastic gradient descent."""
    intents = sorted({e.intent for e in taught})
    rows = {t: [0.0] * len(intents) for t in _worth_learning(taught)}
    bias = [0.0] * len(intents)
    lessons = [_lesson(e, rows, intents) for e in taught]
    chance = random.Random(SEED)
    for n in range(ROUNDS):
        chance.shuffle(lessons)
        for lesson in lessons:
            _step(lesson, bias, RATE / (1 + SLOWER * n), chance)
    return _rounded(intents, bias, rows)


def _worth_learning(taught: Sequence[Example]) -> list[str]:
    messages_with = Counter(t for e in taught for t in e.traits)
    authors = defaultdict(set)
    for e in taught:
        for t in e.traits:
            authors[t].add(SAME_HAND.get(e.author, e.author))
    return [t for t, n in sorted(messages_with.items()) if n >= SEEN_AT_LEAST and len(authors[t]) >= BY_AT_LEAST]


def _lesson(example: Example, rows: Mapping[str, list[float]], intents: Sequence[str]) -> Lesson:
    right = [0.0] * len(intents)
    right[intents.index(example.intent)] = 1 - ALSO_RIGHT
    accepted = [a for a in example.accepted if a in intents] or [example.intent]
    for name in accepted:
        right[intents.index(name)] += ALSO_RIGHT / len(accepted)
    return Lesson([(rows[t], strength(t) ** 2) for t in example.traits if t in rows], right)


def _step(lesson: Lesson, bias: list[float], rate: float, chance: random.Random) -> None:
    """One message: draw its traits' weights towards the right intent and away from the others."""
    kept = [row for row in lesson.rows if chance.random() >= LEFT_OUT]
    if not kept:
        return
    length = sqrt(sum(much for _, much in kept))
    columns = zip(*(row for row, _ in kept), strict=True)
    said = softmax([b + sum(column) / length for b, column in zip(bias, columns, strict=True)])
    wrong = list(map(sub, said, lesson.right))
    keep = 1.0 - DECAY * rate
    change = {much: [rate * much / length * w for w in wrong] for much in {much for _, much in kept}}
    for row, much in kept:
        row[:] = map(sub, [keep * w for w in row], change[much])
    bias[:] = [b - BIAS * rate * w for b, w in zip(bias, wrong, strict=True)]


def _rounded(intents: list[str], bias: list[float], rows: Mapping[str, list[float]]) -> Likeness:
    """Each weight as one character; traits that say nothing are left out."""
    by_size = sorted(abs(w) for row in rows.values() for w in row)
    scale = by_size[int(CUT_AT * (len(by_size) - 1))] / LEVELS
    weights = {t: "".join(_character(w / scale) for w in row) for t, row in rows.items()}
    nothing = chr(ZERO) * len(intents)
    said = {t: w for t, w in weights.items() if w != nothing}
    return Likeness(intents, [round(b, 3) for b in bias], round(scale, 6), said)


def _character(level: float) -> str:
    return chr(ZERO + max(-LEVELS, min(LEVELS, round(level))))


def written(model: Likeness) -> str:
    """The file's text: a line for each trait."""
    lines = ",\n".join(f"{json.dumps(t, ensure_ascii=False)}:{json.dumps(w)}" for t, w in model.weights.items())
    head = json.dumps({"intents": list(model.intents), "bias": list(model.bias), "scale": model.scale})
    return f'{head[:-1]},\n"weights":{{\n{lines}\n}}}}\n'


def untaught(parts: Mapping[Hashable, Sequence[Example]]) -> Iterable[tuple[Example, dict[str, float]]]:
    """Each example with what a model says of it that was taught the other parts only."""
    for name, asked in parts.items():
        model = learn([e for other, es in parts.items() if other != name for e in es])
        for e in asked:
            yield e, model.probabilities(e.traits)


def divided(known: Sequence[Example], part: Callable[[int, Example], Hashable]) -> dict[Hashable, list[Example]]:
    """The examples in parts."""
    parts: dict[Hashable, list[Example]] = defaultdict(list)
    for n, e in enumerate(known):
        parts[part(n, e)].append(e)
    return parts


def report(parts: Mapping[Hashable, Sequence[Example]]) -> None:
    """How often it is right for each author, and for each tenth of certainty."""
    right, sure = defaultdict(list), defaultdict(list)
    for e, said in untaught(parts):
        best = max(said, key=said.__getitem__)
        right[e.author].append(best in e.accepted)
        sure[min(int(said[best] * 10), 9)].append(best in e.accepted)
    for author, found in [*sorted(right.items()), ("all", [r for rs in right.values() for r in rs])]:
        print(f"  {author:8} {len(found):5} messages, {sum(found) / len(found):.3f} right")
    for tenth, found in sorted(sure.items()):
        print(f"  {tenth * 10:2}-{tenth * 10 + 10} % sure {len(found):5} messages, {sum(found) / len(found):.3f} right")


def main() -> None:
    """Train, or report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report", action="store_true")
    known = examples((HERE / "messages").glob("*.jsonl"))
    if not options.parse_args().report:
        WRITTEN_TO.write_text(written(learn(known)), encoding="utf-8")
        return
    tenths = [n % 10 for n in range(len(known))]
    random.Random(SEED).shuffle(tenths)
    print("A tenth at a time:")
    report(divided(known, lambda n, _: tenths[n]))
    print("An author at a time:")
    report(divided(known, lambda _, e: e.author))


if __name__ == "__main__":
    main()
