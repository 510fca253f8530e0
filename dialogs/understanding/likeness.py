"""Which labelled messages a message is most like: a linear model over its traits, beside the rules.

The rules know the wordings somebody wrote down. This knows what hundreds of labelled messages had in common, so that
a wording nobody thought of is still likened to something. `likeness.json` is made by `make likeness`; a trait's
weights there are one character for each intent.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from math import exp, sqrt
from pathlib import Path

STRENGTH = {"c": 0.3, "w": 1.5}
"""How much a trait of a kind counts, 1 if not named: parts of words are many and say the same thing several times."""
ZERO = 80
"""The character that stands for no weight; those before it speak against an intent, those after it for it."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The learned weights. A weight is (character - ZERO) * scale, divided by the length of the message's traits."""

    intents: Sequence[str]
    bias: Sequence[float]
    scale: float
    weights: Mapping[str, str]

    def logits(self, traits: Iterable[str]) -> list[float]:
        """How much speaks for each intent, in the order of `intents`; only differences mean anything."""
        known = [t for t in traits if t in self.weights]
        if not known:
            return list(self.bias)
        unit = self.scale / _length(known)
        columns = zip(*(self.weights[t].encode() for t in known), strict=True)
        nothing = ZERO * len(known)
        return [b + unit * (sum(column) - nothing) for b, column in zip(self.bias, columns, strict=True)]

    def probabilities(self, traits: Iterable[str]) -> dict[str, float]:
        """How likely each intent is, as far as this model knows."""
        return dict(zip(self.intents, softmax(self.logits(traits)), strict=True))

    def why(self, traits: Iterable[str], intent: str, most: int = 5) -> list[str]:
        """The traits that weighed most for and against an intent, strongest first, with what they weighed."""
        known = [t for t in traits if t in self.weights]
        if not known or intent not in self.intents:
            return []
        unit, column = self.scale / _length(known), self.intents.index(intent)
        levels = [(ord(self.weights[t][column]) - ZERO, t) for t in known]
        strongest = nlargest(most, levels, key=lambda one: abs(one[0]))
        return [f"{unit * level:+.2f} {trait}" for level, trait in strongest]


def strength(trait: str) -> float:
    """How much a trait counts, by its kind."""
    return STRENGTH.get(trait[0], 1.0) if trait[1] == "=" else 1.0


def _length(traits: Sequence[str]) -> float:
    """Counted by kind: this is done for every message, and most traits are of the same few kinds."""
    kinds = [t[:2] for t in traits]
    return sqrt(len(kinds) + sum((by**2 - 1) * kinds.count(f"{kind}=") for kind, by in STRENGTH.items()))


def softmax(logits: Sequence[float]) -> list[float]:
    """Probabilities that add up to 1."""
    top = max(logits)
    parts = [exp(x - top) for x in logits]
    total = sum(parts)
    return [p / total for p in parts]


@cache
def likeness() -> Likeness:
    """The model that comes with the program."""
    return Likeness(**json.loads(Path(__file__).with_name("likeness.json").read_bytes()))
