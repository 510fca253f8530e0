"""Which intent: evidence from the tables, weighed together. Every figure can be asked for (`why`)."""

from collections import defaultdict
from dataclasses import dataclass, field

from dialogs.understanding.anchors import Sieve
from dialogs.understanding.evidence import actions as evidence_actions
from dialogs.understanding.evidence import agenda as evidence_agenda
from dialogs.understanding.evidence import asking as evidence_asking
from dialogs.understanding.evidence import attending as evidence_attending
from dialogs.understanding.evidence import changing as evidence_changing
from dialogs.understanding.evidence import items as evidence_items
from dialogs.understanding.evidence import meetings as evidence_meetings
from dialogs.understanding.evidence import recording as evidence_recording
from dialogs.understanding.evidence import talk as evidence_talk
from dialogs.understanding.lexicon.meanings import Pattern, compiled
from dialogs.understanding.parse import Parsed

_TABLES = (
    evidence_agenda,
    evidence_actions,
    evidence_asking,
    evidence_attending,
    evidence_changing,
    evidence_items,
    evidence_meetings,
    evidence_recording,
    evidence_talk,
)
FOR: tuple[tuple[str, float, Pattern], ...] = tuple(
    (intent, weight, compiled(pattern)) for module in _TABLES for intent, weight, pattern in module.EVIDENCE
)
AGAINST: tuple[tuple[tuple[str, ...], float, Pattern], ...] = tuple(
    (tuple(intents), factor, compiled(pattern)) for module in _TABLES for intents, factor, pattern in module.AGAINST
)
_EVERYWHERE: tuple[tuple[tuple[str, ...], float, Pattern], ...] = tuple(
    (tuple(intents), factor, compiled(pattern)) for intents, factor, pattern in evidence_talk.AGAINST_ALL
)
POSSIBLE_FOR = Sieve([pattern.source for _, _, pattern in FOR])
POSSIBLE_AGAINST = Sieve([pattern.source for _, _, pattern in AGAINST])
_OTHER_SENTENCE = 0.3
"""How much what another sentence says of the same intent counts."""
_SECOND = 0.5
"""How much further evidence of the same intent counts besides the strongest."""


@dataclass(slots=True)
class Score:
    """One intent's standing: `value` 0–1 and the reasons."""

    value: float = 0.0
    best: float = 0.0
    status: str = ""
    why: list[str] = field(default_factory=list)
    at: int = 0
    """Where in the shape the strongest evidence begins."""


def scores(parsed: Parsed) -> dict[str, Score]:
    """All intents that anything speaks for: each sentence for itself, the others adding a little to the best."""
    result: dict[str, Score] = {}
    by_sentence = [_of_sentence(parsed, a, b) for a, b in parsed.sentences]
    for intent in dict.fromkeys(i for found in by_sentence for i in found):
        standing = sorted((f[intent] for f in by_sentence if intent in f), key=lambda score: -score.value)
        best = standing[0]
        for other in standing[1:]:
            best.value = 1 - (1 - best.value) * (1 - _OTHER_SENTENCE * other.value)
            best.status = best.status or other.status
        result[intent] = best
    for intents, factor, pattern in _EVERYWHERE:
        m = pattern.regex.search(parsed.shape.string)
        for intent in intents if m else ():
            if intent in result:
                result[intent].value *= factor
    return result


def _of_sentence(parsed: Parsed, first: int, last: int) -> dict[str, Score]:
    start = parsed.shape.starts[first] - 1
    end = parsed.shape.starts[last] if last < len(parsed.shape.starts) else len(parsed.shape.string)
    string = parsed.shape.string[start:end]
    words = set(string.split(" "))
    found: dict[str, Score] = defaultdict(Score)
    for intent, weight, pattern in map(FOR.__getitem__, POSSIBLE_FOR.among(words)):
        m = pattern.regex.search(string)
        if m:
            _speak_for(found, intent, weight, f"{m.group().strip()!r} ~ {pattern.source}", start + m.start())
    for intents, factor, pattern in map(AGAINST.__getitem__, POSSIBLE_AGAINST.among(words) if found else ()):
        concerned = [intent for intent in intents if intent in found]
        m = pattern.regex.search(string) if concerned else None
        if m:
            for intent in concerned:
                found[intent].value *= factor
                found[intent].why.append(f"×{factor:.2f} {m.group().strip()!r} ~ {pattern.source}")
    return found


def _speak_for(found: dict[str, Score], intent: str, weight: float, why: str, place: int) -> None:
    name, _, status = intent.partition(":")
    score = found[name]
    if weight > score.best:
        score.value, score.at = 1 - (1 - weight) * (1 - _SECOND * score.best), place
        score.best = weight
        score.status = status or score.status
    else:
        score.value = 1 - (1 - score.value) * (1 - _SECOND * weight * (1 - score.best))
    score.why.append(f"+{weight:.2f} {why}")
