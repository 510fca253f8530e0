"""What is said at a meeting of who is there, read clause by clause and by rules alone; None when any of it is not that.

What is said of a meeting to come ("jag kan inte den 24/9") is read elsewhere, by rules and weights together.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from dialogs.understanding.attended_clauses import Said, clauses, compiled, plain
from dialogs.understanding.attended_lists import guests_named, roll_call
from dialogs.understanding.attended_who import Whom, whom
from dialogs.understanding.evidence import attended as words
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.lexicon.meanings import means_something
from dialogs.understanding.parse import Parsed

SURE = 0.95
REMEMBERED = timedelta(days=14)
"""How long after a meeting what was so there is still put right without its day."""
_LONGEST = 700
"""Characters. Who came and went is said shortly; lists are read line by line."""
_ANY_WORDS = frozenset(("title", "text"))
"""Asked for these, any words are an answer."""
_STATUS: Mapping[str, str] = {
    **dict.fromkeys(("late_now", "late_in"), "late"),
    **dict.fromkeys(("leaves_now", "leaves_in"), "leaves_early"),
    **dict.fromkeys(("here_now", "whole", "back", "far", "place", "guest", "both"), "present"),
}
"""Of what is not called as the rules call it."""
_ALWAYS = rf"(?:{words.ALWAYS})(?: ?\?)*"
_QUESTIONS = tuple((what, rf"(?:{pattern})(?: ?\?)*") for what, pattern in words.QUESTIONS)
_ROLES = ((words.SECRETARY, "change_secretary", "secretary"), (words.CHAIRS, "chair_meeting", "person"))


def attended(parsed: Parsed, context: Context) -> Intent | None:
    """Who is there, who chairs or writes, or a question about it."""
    said = plain(parsed.text)
    if context.pending is not None and context.pending.asked in _ANY_WORDS:
        return None
    if (context.steering or compiled(_ALWAYS).match(said)) and (question := _asked(said, context)):
        return question
    if not _about_a_meeting(context):
        return None
    listed = roll_call(parsed.raw, context) or guests_named(parsed.text, context)
    if listed is not None:
        return Intent("attendance", listed, SURE, why=("a list of who is there",))
    if not said or "?" in said or len(said) > _LONGEST:
        return None
    return _role(said, context) or _attending(said, context)


def asked_first(intent: Intent, parsed: Parsed, context: Context) -> Intent:
    """What the weights make of words about somebody else at the meeting is asked about before it is written down.

    They take whoever is not named for the speaker: that is believed where the first word is one of ours.
    """
    speaks = context.speaker is not None and intent.slots.get("person") == context.speaker.name
    own = speaks and bool(parsed.units) and means_something(parsed.units[0].shape)
    if intent.name != "attendance" or not context.steering or own or intent.ask:
        return intent
    return replace(intent, ask=True, readings=(intent,))


def _about_a_meeting(context: Context) -> bool:
    today = context.now.date()
    return context.steering or any(timedelta(0) <= today - day <= REMEMBERED for day in context.meetings)


def _asked(text: str, context: Context) -> Intent | None:
    for what, pattern in _QUESTIONS:
        found = compiled(pattern).match(text)
        if found is None:
            continue
        if "who" not in found.groupdict():
            return Intent("ask_attendance", {"about": what}, SURE, why=("a question about who is there",))
        meant = whom(found["who"], context, every=True)
        people = [*meant.names, *meant.unclear, *(s.name for s in meant.strangers)]
        if people and not meant.unknown and "?" in text:
            return Intent("ask_attendance", {"about": what, "person": people}, SURE, why=("a question about somebody",))
    return None


def _role(text: str, context: Context) -> Intent | None:
    """Who chairs, or who writes from now on."""
    for patterns, intent, slot in _ROLES if context.steering else ():
        for pattern in patterns:
            found = compiled(pattern).match(text)
            meant = whom(found["who"], context) if found else Whom()
            if not meant.somebody or meant.strangers:
                continue
            made = Intent(intent, {}, SURE, why=("who chairs or writes",))
            if meant.unclear:
                return _ask(made, slot, meant)
            return replace(made, slots={slot: meant.names[0] if slot == "secretary" else list(meant.names)})
    return None


def _attending(text: str, context: Context) -> Intent | None:
    found = clauses(text, context)
    at_once = context.current_meeting is not None and [one.how for one in found] == ["everybody"]
    if not found or not (context.steering or at_once or all(map(_tells_of_the_past, found))):
        return None
    frames = [_frame(one) for one in found]
    if len(frames) == 1:
        return frames[0]
    if any(frame.candidates for frame in frames):
        return replace(frames[0], also=tuple(frames[1:]))
    slots = {"groups": [dict(frame.slots) for frame in frames]}
    return Intent("attendance", slots, SURE, why=("several, each in another way",))


def _tells_of_the_past(said: Said) -> bool:
    """Whether it is plain also when no meeting goes on: an hour is said, or a guest."""
    return said.how in words.ELSEWHERE and (said.how not in {"late", "leaves_early"} or "time" in said.slots)


def _frame(said: Said) -> Intent:
    status = _STATUS.get(said.how, said.how)
    if said.how == "everybody":
        slots: dict[str, object] = {"status": "present", "everybody": True, "but": list(said.who.names), **said.slots}
        return Intent("attendance", slots, SURE, why=("all of them",))
    if said.how == "rest":
        return Intent("attendance", {"rest": True, **said.slots}, SURE, why=("the rest of them",))
    slots = {"status": status, **said.slots, **_people(said.who)}
    made = Intent("attendance", slots, SURE, why=(f"said at the meeting: {said.how}",))
    return _ask(made, "person", said.who) if said.who.unclear else made


def _people(meant: Whom) -> dict[str, object]:
    """Members by their names, and guests with where they are from; that the slots are read by rule."""
    return {
        "person": list(meant.names),
        "guests": [{"name": s.name, "place": s.place} for s in meant.strangers],
    }


def _ask(intent: Intent, slot: str, meant: Whom) -> Intent:
    return Intent(intent.name, intent.slots, SURE, ask=True, candidates={slot: list(meant.unclear)}, why=intent.why)
