"""The rules' evidence and the likeness together: how probable each intent is; whether to act, ask or keep still.

The figures were chosen on messages by authors that neither the rules nor the weights had seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from dialogs.understanding.likeness import likeness, softmax

RULES_COUNT = 2.5
"""What a rule that is wholly sure adds to an intent's logit; from 3 they mislead more than they help."""
ACT = {"show": 0.30, "add": 0.78, "change": 0.80}
"""From this probability it is done. To show something nobody asked for is a nuisance, to record it is a fault.

A wrong act counted as ten questions' worth, with at most one message in thirty asked back about."""
ASK = {"show": 0.40, "add": 0.70, "change": 0.70}
"""Below this probability silence is better than an act or a question, unless talk is next to impossible."""
HARDLY_TALK = 0.02
"""Below this probability of talk something is wanted: a question, whatever it may be."""
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
    """What to do, what the message means ("none" for talk), how probable that is, what to offer, and why."""

    course: Course
    intent: str
    probability: float
    readings: Sequence[str] = ()
    why: Sequence[str] = ()


def together(found: Mapping[str, float], logits: Sequence[float]) -> dict[str, float]:
    """The probability of each intent the model knows, most probable first. `found` is what the rules say, 0 to 1."""
    intents = likeness().intents
    weighed = softmax([x + RULES_COUNT * found.get(name, 0.0) for name, x in zip(intents, logits, strict=True)])
    return dict(sorted(zip(intents, weighed, strict=True), key=lambda one: -one[1]))


def decide(found: Mapping[str, float], traits: Sequence[str], kinds: Mapping[str, str]) -> Decision:
    """What to do. `kinds` tells for each intent but none whether it shows, adds or changes something."""
    logits = likeness().logits(traits)
    chances = together(found, logits)
    name = next(intent for intent in chances if intent != "none")
    chance, talk, kind = chances[name], chances.get("none", 0.0), kinds.get(name, "show")
    alone = together({}, logits)[name]
    like = ", ".join(likeness().why(traits, name)) or "nothing known"
    rules = found.get(name, 0.0)
    why = (f"{name} {chance:.2f} = rules {rules:.2f} with likeness {alone:.2f}", f"like {name}: {like}")
    if talk > chance or (chance < ASK[kind] and talk > HARDLY_TALK):
        return Decision(Course.NOTHING, "none", talk, (), why)
    if chance >= ACT[kind]:
        return Decision(Course.ACT, name, chance, (), why)
    readings = [i for i, p in chances.items() if i != "none" and p >= ALSO_MEANT]
    return Decision(Course.ASK, name, chance, readings[:MOST_READINGS], why)


def knows(intent: str) -> bool:
    """Whether the intent was among those taught; of the others only the rules can tell."""
    return intent in likeness().intents
