"""What short words mean while a meeting goes on: the next point, the one before, or where to go."""

import re

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.evidence.steering import SAID
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.references import matching
from dialogs.understanding.slots.draft import meeting_value

SURE = 0.94
STEERING = frozenset(intent for intent, _ in SAID) - {"postpone_agenda_item"}
_SAID = tuple((intent, compiled(pattern)) for intent, pattern in SAID)


_BY_WORDS = re.compile(
    r"^(?:(?:ok|okej|då|nu|så|och|vi|kan|ska)[\s,]+)*(?:gå|går|hoppa|hoppar|go|jump)(?:\s+(?:vi|nu|tillbaka|vidare|back|over|över))*\s+(?:till|to)"
    r"\s+(?:(?:punkten|frågan|ärendet|the point|point)\s+)?(?P<words>[^\n.!?:]{3,120})[.!?\s]*$",
    re.IGNORECASE,
)


def steered(parsed: Parsed, context: Context) -> Intent | None:
    """The meaning that words have only while a meeting goes on, or None."""
    if not context.steering or not parsed.units:
        return None
    return _short(parsed, context) or _by_words(parsed, context)


_TAKES = re.compile(
    r"^(?:(?:ok|okej|då|nu|så|och)[\s,]+)*"
    r"(?:(?:vi|let us)\s+(?:tar|take)|tar\s+vi|över\s+till|nu\s+är\s+det|(?P<bare>till|to))"
    r"(?:\s+(?:nu|då))*\s+(?P<words>[^\n.!?:]{3,80})[.!?\s]*$",
    re.IGNORECASE,
)
"""Looser words, which count only when they are the title of a point."""


def _by_words(parsed: Parsed, context: Context) -> Intent | None:
    """The point of a title: whether there is one is seen where the agenda is."""
    somebody_or_then = any(isinstance(u.hit, DateHit | NameHit) for u in parsed.units)
    loosely = _TAKES.match(parsed.text)
    if loosely and loosely["bare"] and somebody_or_then:
        return None
    found = matching(loosely["words"], list(context.points)) if loosely else []
    if len(found) == 1:
        return Intent("go_to_point", {"item_ref": found[0].number}, SURE, why=("the title of a point",))
    said = _BY_WORDS.match(parsed.text)
    if said is None or somebody_or_then:
        return None
    return Intent(
        "go_to_point", {"item_ref": said["words"].strip(" \"”“'")}, SURE, why=("a title, while a meeting goes on",)
    )


def _short(parsed: Parsed, context: Context) -> Intent | None:
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


_BECAUSE = re.compile(
    r"\b(?:då|eftersom|därför att|för att|på grund av|pga|because|since|as)\s+\S+\s+\S", re.IGNORECASE
)
"""Why a point is put off: that is noted, since the point itself leaves the agenda."""


def _put_off(parsed: Parsed, context: Context) -> Intent | None:
    """The point before the meeting goes to a later one: to the next when none is named."""
    if not context.at_point:
        return None
    days = [u.hit for u in parsed.units if isinstance(u.hit, DateHit)]
    to = meeting_value(days[0]) if days else None
    slots: dict[str, object] = {"item_ref": context.at_point}
    put_off = Intent("postpone_agenda_item", slots | ({"meeting": to} if to else {}), SURE, why=("the point at hand",))
    if not _BECAUSE.search(parsed.text):
        return put_off
    return Intent("add_note", {"text": parsed.text.strip(), **slots}, SURE, also=(put_off,), why=("and why",))
