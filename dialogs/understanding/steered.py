"""What short words mean while a meeting goes on: the next point, the one before, or where to go."""

from dialogs.understanding.evidence.steering import SAID
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed

SURE = 0.94
STEERING = frozenset(intent for intent, _ in SAID)
_SAID = tuple((intent, compiled(pattern)) for intent, pattern in SAID)


def steered(parsed: Parsed, context: Context) -> Intent | None:
    """The meaning that words have only while a meeting goes on, or None."""
    if not context.steering or not parsed.units:
        return None
    for name, pattern in _SAID:
        if not pattern.regex.search(parsed.shape.string):
            continue
        if name != "go_to_point":
            return Intent(name, {}, SURE, why=("said while a meeting goes on",))
        found = [n for u in parsed.units if isinstance(u.hit, NumberHit) for n in u.hit.numbers]
        if len(found) == 1:
            return Intent(name, {"item_ref": found[0]}, SURE, why=("said while a meeting goes on",))
    return None
