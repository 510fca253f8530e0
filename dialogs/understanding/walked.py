"""What short words mean while the action list is gone through: the matter that is before the meeting, or where to go.

A number means that matter. What is longer than such words, or is about something else, is read as it always is; of
what is then understood, the orders about a matter are those of the walk-through (`as_walked`).
"""

import re
from dataclasses import replace

from dialogs.understanding.answer_values import day_in, person_in
from dialogs.understanding.dates.days import shifted
from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.evidence.walking import COMMENTS, COUNTED, PAUSED, SAID
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.intents import Score
from dialogs.understanding.lexicon.dates import number
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed, parse
from dialogs.understanding.references import matching
from dialogs.understanding.slots.draft import Draft, iso, meeting_value
from dialogs.understanding.slots.owner import reassign

SURE = 0.94
_SAID = tuple((intent, compiled(pattern)) for intent, pattern in SAID)
_COMMENT = re.compile(COMMENTS)
_COUNTED = re.compile(f" {COUNTED}(?= )")
_IT = frozenset(("den", "det", "it", "this", "that", "ärendet", "uppdraget"))
_BECAUSE = re.compile(r" (?:för att|eftersom|då ju|because|since)(?= )")
_COLON, _BREAK = frozenset((":", "–", "-")), frozenset((",", ".", "!", "¶", ";", "och", "and"))
STEERING = frozenset({"walk_next", "walk_back", "walk_pause", "walk_resume", "walk_where", "walk_end"})
"""They are about no matter."""
OUTCOMES = frozenset(intent for intent, _ in SAID) - STEERING - {"walk_to"}
WALKING = OUTCOMES | STEERING | {"walk_to", "walk_comment"}
_AS = {
    "complete_action": "walk_report",
    "close_action": "walk_close",
    "change_due_date": "walk_move",
    "postpone_agenda_item": "walk_move",
    "reassign_action": "walk_hand_over",
    "drop_action": "walk_drop",
}
_NEEDS = {"walk_move": ("due", "meeting"), "walk_hand_over": ("owner", "preparers"), "walk_drop": ("reason",)}
_POINT = "REFP"


def walked(parsed: Parsed, context: Context) -> Intent | None:
    """The meaning that words have only while the list is gone through, or None."""
    if context.walking is None:
        return None
    whole = _one(parsed, context)
    if whole is not None or context.walk_paused:
        return whole
    reasoned = _reasoned(parsed, context)
    if reasoned is not None:
        return reasoned
    for n, unit in enumerate(parsed.units):
        if unit.shape in _COLON | _BREAK and 0 < n < len(parsed.units) - 1:
            found = _commented(parsed, context, n, n + 1)
            if found is not None or unit.shape in _COLON:
                return found
    return None


def _reasoned(parsed: Parsed, context: Context) -> Intent | None:
    """An outcome with its reason: "utgår för att valet är gjort"."""
    because = _BECAUSE.search(parsed.shape.string)
    if because is None or because.start() == 0:
        return None
    first = parsed.unit_of_place(because.start() + 1)
    found = _commented(parsed, context, first, parsed.unit_of_place(because.end() - 1) + 1)
    return found if found is not None and found.slots.keys() & {"reason", "comment"} else None


def _commented(parsed: Parsed, context: Context, n: int, after: int) -> Intent | None:
    """Words that end with unit `n` and a comment from `after` on, or two outcomes of the same matter."""
    rest = parsed.original(after, len(parsed.units)).strip()
    head = parse(parsed.original(0, n), replace(context, pending=None))
    colon = parsed.units[n].shape in _COLON
    if colon and _COMMENT.match(head.shape.string.strip()) and rest:
        return Intent("walk_comment", {"text": rest, **_about(head, context)}, SURE, why=("a comment",))
    first = _one(head, context)
    if first is None or first.name == "walk_to":
        return None
    then = _one(parse(rest, replace(context, pending=None)), context) if rest else None
    if then is not None and (first.name in STEERING or then.name in STEERING):
        return first if then.name in STEERING else then
    why_too = then is not None and first.name == then.name == "walk_drop"  # "stryk den, inte aktuell"
    if then is not None and not colon and not why_too:
        return _both(first, then)
    if first.name in STEERING or not rest or (not colon and _holds_more(rest, context)):
        return None
    name = "reason" if first.name == "walk_drop" else "comment"
    missing = tuple(m for m in first.missing if m not in (name, *(["why"] if name == "reason" else [])))
    return replace(first, slots={**first.slots, name: rest}, missing=missing, ask=bool(missing))


def _both(first: Intent, then: Intent) -> Intent:
    """Two outcomes of one matter: what ends it counts, and who prepares it goes with when it is to be reported."""
    names = (first.name, then.name)
    if set(names) == {"walk_hand_over", "walk_move"}:
        return replace(first, name="walk_hand_over", slots={**first.slots, **then.slots}, missing=(), ask=False)
    if "walk_close" in names[1:] or names[0] == names[1]:
        return replace(then, implied=then.implied and names[0] == names[1])
    return replace(first, also=(then,))


def _holds_more(rest: str, context: Context) -> bool:
    """Whether what comes after a comma is about another matter."""
    return any(isinstance(u.hit, NumberHit) for u in parse(rest, replace(context, pending=None)).units)


def _one(parsed: Parsed, context: Context) -> Intent | None:
    string = parsed.shape.string
    if not parsed.units:
        return None
    for name, pattern in _SAID:
        if (name in PAUSED or not context.walk_paused) and pattern.regex.search(string):
            return _filled(name, parsed, context)
    return None


def _filled(name: str, parsed: Parsed, context: Context) -> Intent | None:
    slots = _about(parsed, context)
    if name in STEERING:
        return Intent(name, {}, SURE, why=("said while the list is gone through",))
    if name == "walk_to" and not _numbers(parsed):
        return None
    implied = not _numbers(parsed)
    intent = Intent(name, slots, SURE, why=("said while the list is gone through",), implied=implied)
    if name == "walk_move":
        intent = replace(intent, slots={**slots, **(_day(parsed) or _later(parsed, context))})
    if name == "walk_hand_over":
        intent = _with_owner(intent, parsed, context)
    return _whole(intent)


def _with_owner(intent: Intent, parsed: Parsed, context: Context) -> Intent:
    """Who gets it, as it is said elsewhere, and the day when that is said too."""
    draft = Draft(parsed, context, Score(SURE))
    reassign(draft)
    slots: dict[str, object] = {n: v for n, v in draft.slots.items() if n in ("owner", "preparers")}
    who = None if slots or "owner" in draft.candidates else person_in(parsed, context)
    slots |= {"owner": who} if who is not None else {}
    named = {name: found for name, found in draft.candidates.items() if name == "owner"}
    return replace(intent, slots={**intent.slots, **slots, **_day(parsed)}, candidates=named)


def _later(parsed: Parsed, context: Context) -> dict[str, object]:
    """So much later than its own day, or than today when that has passed or there is none."""
    said = _COUNTED.search(parsed.shape.string)
    if said is None:
        return {}
    today, own = context.now.date(), context.walking.due if context.walking else None
    day = shifted(max(own or today, today), number(said["n"]) or 1, said["u"])
    return {"due": iso(day)} if day else {}


def _whole(intent: Intent) -> Intent:
    """With what has to be asked for."""
    needs = _NEEDS.get(intent.name, ())
    missing = () if not needs or intent.candidates or any(intent.slots.get(n) for n in needs) else needs[:1]
    missing = ("why",) if missing == ("reason",) else missing
    return replace(intent, missing=missing, ask=bool(missing or intent.candidates))


def _about(parsed: Parsed, context: Context) -> dict[str, object]:
    """The number that was said, else that of the matter before the meeting."""
    numbers = _numbers(parsed)
    if numbers:
        return {"item_ref": numbers[0]}
    return {"item_ref": context.walking.number} if context.walking else {}


def _numbers(parsed: Parsed) -> list[int]:
    hits = (u.hit for u in parsed.units if u.shape != _POINT)
    return [n for hit in hits if isinstance(hit, NumberHit) for n in hit.numbers]


def _day(parsed: Parsed) -> dict[str, object]:
    for unit in parsed.units:
        if isinstance(unit.hit, DateHit) and unit.hit.rule == "the next meeting":
            return {"due": "next", "meeting": meeting_value(unit.hit)}
    day = day_in(parsed, "due")
    return {"due": day} if day else {}


def as_walked(intent: Intent, parsed: Parsed, context: Context) -> Intent:
    """An order about a matter, as it is meant while the list is gone through."""
    if context.walking is None or context.walk_paused:
        return intent
    name = _AS.get(intent.name)
    said = intent.slots.get("item_ref")
    if intent.name == "add_note" and said is None and "item_ref" not in intent.candidates:
        name = "walk_comment"
    if name is None or _of_the_agenda(intent, parsed) or isinstance(said, list):
        return intent
    slots = dict(intent.slots)
    if isinstance(said, str) and _IT & {u.shape for u in parsed.units} and not matching(said, context.items):
        said = None  # "den" is the matter, and the words are somebody's name, say
    if said is None and "item_ref" not in intent.candidates:
        slots["item_ref"] = context.walking.number
    missing = tuple(m for m in intent.missing if m != "item_ref")
    readings = tuple(as_walked(r, parsed, context) for r in intent.readings)
    ask = bool(missing or intent.candidates or intent.doubts or readings)
    implied = not _numbers(parsed) and slots.get("item_ref") == context.walking.number
    return replace(intent, name=name, slots=slots, missing=missing, readings=readings, ask=ask, implied=implied)


def _of_the_agenda(intent: Intent, parsed: Parsed) -> bool:
    """Whether it is a point of the agenda that is put off, and not a matter."""
    if intent.name != "postpone_agenda_item":
        return False
    return any(u.shape == _POINT for u in parsed.units) or isinstance(intent.slots.get("item_ref"), str)
