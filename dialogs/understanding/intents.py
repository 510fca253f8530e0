"""Which intent: evidence from the tables, weighed together. Every figure can be asked for (`why`)."""

from collections import defaultdict
from dataclasses import dataclass, field

from dialogs.understanding import evidence_actions, evidence_agenda, evidence_meetings, evidence_talk
from dialogs.understanding.lexicon import Pattern, classes_of, compiled
from dialogs.understanding.parse import Parsed

_FOR: tuple[tuple[str, float, Pattern], ...] = tuple(
    (intent, weight, compiled(pattern))
    for module in (evidence_agenda, evidence_actions, evidence_meetings, evidence_talk)
    for intent, weight, pattern in module.EVIDENCE
)
_AGAINST: tuple[tuple[tuple[str, ...], float, Pattern], ...] = tuple(
    (tuple(intents), factor, compiled(pattern))
    for module in (evidence_agenda, evidence_actions, evidence_meetings, evidence_talk)
    for intents, factor, pattern in module.AGAINST
)
_SECOND = 0.5
"""How much further evidence of the same intent counts besides the strongest."""


@dataclass(slots=True)
class Score:
    """One intent's standing: `value` 0–1, the reasons, and the stretches of the shape that spoke for it."""

    value: float = 0.0
    best: float = 0.0
    status: str = ""
    why: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    at: int = 0
    """Where in the shape the strongest evidence begins."""


def scores(parsed: Parsed) -> dict[str, Score]:
    """All intents that anything speaks for."""
    string = parsed.shape.string
    there: set[str] = set()
    for word in set(string.split()):
        there |= classes_of(word)
    # Every sentence begins anew, so "^" holds at each of them.
    parts = [_sentence(parsed, a, b) for a, b in parsed.sentences]
    found: dict[str, Score] = defaultdict(Score)
    for intent, weight, pattern in _FOR:
        if pattern.needs <= there:
            _speak_for(found, intent, weight, pattern, parts)
    for intents, factor, pattern in _AGAINST:
        if pattern.needs <= there and any(i in found for i in intents):
            _speak_against(found, intents, factor, pattern, parts)
    return dict(found)


def _sentence(parsed: Parsed, first: int, last: int) -> tuple[int, str]:
    start = parsed.shape.starts[first] - 1
    end = parsed.shape.starts[last] if last < len(parsed.shape.starts) else len(parsed.shape.string)
    return start, parsed.shape.string[start:end]


def _speak_for(found: dict[str, Score], intent: str, weight: float, pattern: Pattern, parts: list[tuple[int, str]]) -> None:
    for start, string in parts:
        m = pattern.regex.search(string)
        if m is None:
            continue
        name, _, status = intent.partition(":")
        score = found[name]
        if weight > score.best:
            score.value, score.at = 1 - (1 - weight) * (1 - _SECOND * score.best), start + m.start()
            score.best = weight
            if status:
                score.status = status
        else:
            score.value = 1 - (1 - score.value) * (1 - _SECOND * weight * (1 - score.best))
        score.spans.append((start + m.start(), start + m.end()))
        score.why.append(f"+{weight:.2f} {m.group().strip()!r} ~ {pattern.source}")
        return


def _speak_against(found: dict[str, Score], intents: tuple[str, ...], factor: float, pattern: Pattern, parts: list[tuple[int, str]]) -> None:
    for _, string in parts:
        m = pattern.regex.search(string)
        if m:
            for intent in intents:
                if intent in found:
                    found[intent].value *= factor
                    found[intent].why.append(f"×{factor:.2f} {m.group().strip()!r} ~ {pattern.source}")
            return
