"""The rules' evidence and the likeness together: how probable each intent is; whether to act, ask or keep still.

The figures were chosen on messages by authors that neither the rules nor the weights had seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import log

from dialogs.understanding.likeness import Likeness, likeness, softmax

RULES_COUNT = 3.0
"""What a rule that is wholly sure adds to an intent's logit; below 2 the rules are wasted, above 4 they mislead."""
ACT = {"show": 0.30, "add": 0.72, "change": 0.62}
"""From this probability it is done. To show something nobody asked for is a nuisance, to record it is a fault."""
ASK = {"show": 0.30, "add": 0.58, "change": 0.52}
"""From this probability a question is better than silence."""
ALSO_MEANT = 0.15
"""Readings less probable than this are not offered."""
MOST_READINGS = 3


class Course(Enum):
    """What to do about a message."""

    ACT = "act"
    ASK = "ask"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Decision:
    """The most probable thing that is not talk, how probable, what to do, what else to offer, and why."""

    course: Course
    intent: str
    probability: float
    readings: Sequence[str] = ()
    why: Sequence[str] = ()


def together(found: Mapping[str, float], traits: Sequence[str], model: Likeness | None = None) -> dict[str, float]:
    """The probability of each intent the model knows, most probable first. `found` is what the rules say, 0 to 1."""
    model = model or likeness()
    logits = model.logits(traits)
    weighed = softmax([x + RULES_COUNT * found.get(name, 0.0) for name, x in zip(model.intents, logits, strict=True)])
    return dict(sorted(zip(model.intents, weighed, strict=True), key=lambda one: -one[1]))


def decide(found: Mapping[str, float], traits: Sequence[str], kinds: Mapping[str, str]) -> Decision:
    """What to do. `kinds` tells for each intent but none whether it shows, adds or changes something."""
    model = likeness()
    chances = together(found, traits, model)
    name = next(intent for intent in chances if intent != "none")
    chance, kind = chances[name], kinds.get(name, "show")
    why = _why(model, traits, name, chance, found.get(name, 0.0))
    if chances.get("none", 0.0) > chance or chance < ASK[kind]:
        return Decision(Course.NOTHING, name, chance, (), why)
    if chance >= ACT[kind]:
        return Decision(Course.ACT, name, chance, (), why)
    readings = [i for i, p in chances.items() if i != "none" and p >= ALSO_MEANT]
    return Decision(Course.ASK, name, chance, readings[:MOST_READINGS], why)


def _why(model: Likeness, traits: Sequence[str], name: str, chance: float, rules: float) -> tuple[str, ...]:
    alone = model.probabilities(traits).get(name, 0.0)
    traced = ", ".join(model.why(traits, name)) or "nothing known"
    odds = log(max(chance, 1e-9) / max(1 - chance, 1e-9))
    return (f"{name} {chance:.2f} (log-odds {odds:+.1f}): rules {rules:.2f}, likeness {alone:.2f}", f"like: {traced}")
