"""What short words mean while a meeting goes on: the next point, the one before, or where to go."""

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.evidence.steering import SAID
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import meeting_value

SURE = 0.94
STEERING = frozenset(intent for intent, _ in SAID) - {"postpone_agenda_item"}
_SAID = tuple((intent, compiled(pattern)) for intent, pattern in SAID)


def steered(parsed: Parsed, context: Context) -> Intent | None:
    """The meaning that words have only while a meeting goes on, or None."""
    if not context.steering or not parsed.units:
        return None
    for name, pattern in _SAID:
        if not pattern.regex.search(parsed.shape.string):
            continue
        if name == "postpone_agenda_item":
            return _put_off(parsed, context)
        if name != "go_to_point":
            return Intent(name, {}, SURE, why=("said while a meeting goes on",))
        found = [n for u in parsed.units if isinstance(u.hit, NumberHit) for n in u.hit.numbers]
        if len(found) == 1:
            return Intent(name, {"item_ref": found[0]}, SURE, why=("said while a meeting goes on",))
    return None


def _put_off(parsed: Parsed, context: Context) -> Intent | None:
    """The point before the meeting goes to a later one: to the next when none is named."""
    if not context.at_point:
        return None
    days = [u.hit for u in parsed.units if isinstance(u.hit, DateHit)]
    to = meeting_value(days[0]) if days else None
    slots: dict[str, object] = {"item_ref": context.at_point}
    return Intent("postpone_agenda_item", slots | ({"meeting": to} if to else {}), SURE, why=("the point at hand",))
