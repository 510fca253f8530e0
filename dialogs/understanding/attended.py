"""What is said at a meeting of who is there, read clause by clause and by rules alone; None when any of it is not that.

What is said of a meeting to come ("jag kan inte den 24/9") is read elsewhere, by rules and weights together.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from dialogs.understanding.attended_lists import guests_named, roll_call
from dialogs.understanding.attended_who import Whom, whom
from dialogs.understanding.dates.times import hour_said, times
from dialogs.understanding.evidence import attended as words
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed
from dialogs.understanding.tokens import Line

SURE = 0.95
REMEMBERED = timedelta(days=14)
"""How long after a meeting what was so there is still put right without its day."""
_LONGEST = 700
"""Characters. Who came and went is said shortly; lists are read line by line."""
_MOST_CLAUSES = 12
_ANY_WORDS = frozenset(("title", "text"))
"""Asked for these, any words are an answer."""
_JOINT = re.compile(r"\s*(?:\n|;|(?<!\bkl)[.](?=\s)|,|\s(?:och|men|samt|and|but|medan|while)(?=\s))\s*", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:(?:och|men|samt|and|but|så|ok|okej|okay|hej|då|att|ja|japp|jo|nej|no|yes|so|well|sorry|förresten|btw|ps|obs)\b[\s,!:.]*)+",
    re.IGNORECASE,
)
_THEY = frozenset(["han", "hon", "hen", "de", "dom", "she", "he", "they"])
_AGAIN = re.compile(
    rf"^{words.GROUPS['who']}(?::| -| –)? (?:{words.GROUPS['t']}|(?P<also>också|med|likaså|too|as well))$",
    re.IGNORECASE,
)
_MINUTES = {"fem": 5, "tio": 10, "femton": 15, "tjugo": 20, "en kvart": 15, "kvarten": 15, "a quarter": 15, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20}  # fmt: skip
_EARLIEST, _NOON, _HOURS, _MINUTES_OF_HOUR = 7, 12, 24, 60
_STATUS = {
    "late_now": "late", "leaves_now": "leaves_early", "whole": "present", "back": "present", "far": "present",
    "place": "present", "guest": "present", "both": "present",
}  # fmt: skip


def _compiled(pattern: str) -> re.Pattern[str]:
    body = re.sub(r"\{([a-z]+)\}", lambda m: words.GROUPS[m[1]], pattern)
    return re.compile(rf"^{body}\s*[.!]*$", re.IGNORECASE)


_CLAUSES = tuple((how, _compiled(pattern)) for how, pattern in words.CLAUSES)
_EVERYBODY = tuple(_compiled(pattern) for pattern in words.EVERYBODY)
_REST = tuple((how, _compiled(pattern)) for how, pattern in words.REST)
_CHAIRS = tuple(_compiled(pattern) for pattern in words.CHAIRS)
_SECRETARY = tuple(_compiled(pattern) for pattern in words.SECRETARY)
_ALWAYS = _compiled(rf"(?:{words.ALWAYS})(?: ?\?)*")
_QUESTIONS = tuple((what, _compiled(rf"(?:{pattern})(?: ?\?)*")) for what, pattern in words.QUESTIONS)


@dataclass(frozen=True, slots=True)
class _Said:
    """One clause: how, and who."""

    how: str
    who: Whom
    slots: Mapping[str, object] = field(default_factory=dict)


def attended(parsed: Parsed, context: Context) -> Intent | None:
    """Who is there, who chairs or writes, or a question about it."""
    asked = context.pending.asked if context.pending else ""
    text = parsed.text
    if asked in _ANY_WORDS:
        return None
    if not _about_a_meeting(context):
        return _asked(text, context) if _ALWAYS.match(text) else None
    listed = roll_call(parsed.raw, context) or guests_named(text, context)
    if listed is not None:
        return Intent("attendance", listed, SURE, why=("a list of who is there",))
    said = _LEADING.sub("", text.strip())
    if not said or len(said) > _LONGEST:
        return None
    if (context.steering or _ALWAYS.match(said)) and (asked_for := _asked(said, context)):
        return asked_for
    if context.steering and (role := _role(said, context)):
        return role
    return None if "?" in said else _clauses_of(said, context)


def _about_a_meeting(context: Context) -> bool:
    today = context.now.date()
    return context.steering or any(timedelta(0) <= today - day <= REMEMBERED for day in context.meetings)


def _asked(text: str, context: Context) -> Intent | None:
    for what, pattern in _QUESTIONS:
        found = pattern.match(text)
        if found is None:
            continue
        if "who" not in pattern.groupindex:
            return Intent("ask_attendance", {"about": what}, SURE, why=("a question about who is there",))
        meant = whom(found["who"], context, every=True)
        people = [*meant.names, *meant.unclear, *(s.name for s in meant.strangers)]
        if people and not meant.unknown and "?" in text:
            return Intent("ask_attendance", {"about": what, "person": people}, SURE, why=("a question about somebody",))
    return None


def _role(text: str, context: Context) -> Intent | None:
    """Who chairs, or who writes from now on."""
    if "?" in text:
        return None
    for patterns, intent, slot in ((_SECRETARY, "change_secretary", "secretary"), (_CHAIRS, "chair_meeting", "person")):
        for pattern in patterns:
            found = pattern.match(text)
            meant = whom(found["who"], context) if found else Whom()
            if meant.unknown or meant.strangers or not (meant.names or meant.unclear):
                continue
            if meant.unclear:
                return _ask(Intent(intent, {}, SURE, why=("who chairs or writes",)), slot, meant)
            one = intent == "change_secretary"
            return Intent(
                intent, {slot: meant.names[0] if one else list(meant.names)}, SURE, why=("who chairs or writes",)
            )
    return None


def _clauses_of(text: str, context: Context) -> Intent | None:
    found = list(_read(text, context, None, _MOST_CLAUSES) or ())
    if not found or not (context.steering or all(_tells_of_the_past(one) for one in found)):
        return None
    frames = [_frame(one) for one in found]
    if len(frames) == 1:
        return frames[0]
    if any(frame.candidates for frame in frames):
        return Intent(
            frames[0].name,
            frames[0].slots,
            SURE,
            frames[0].ask,
            candidates=frames[0].candidates,
            also=tuple(frames[1:]),
        )
    return Intent(
        "attendance", {"groups": [dict(f.slots) for f in frames]}, SURE, why=("several, each in another way",)
    )


def _tells_of_the_past(said: _Said) -> bool:
    """Whether it is plain also when no meeting goes on: an hour is said, or a guest."""
    return said.how in words.ELSEWHERE and (said.how not in {"late", "leaves_early"} or "time" in said.slots)


def _read(text: str, context: Context, before: _Said | None, left: int) -> list[_Said] | None:
    """The clauses, cut where each by itself says how somebody takes part."""
    whole = _one(text, context, before)
    if whole is not None:
        return [whole]
    for joint in _JOINT.finditer(text) if left > 1 else ():
        first = _one(text[: joint.start()], context, before)
        rest = _read(text[joint.end() :], context, first, left - 1) if first and text[joint.end() :].strip() else None
        if first and rest:
            return [first, *rest]
        if first and not text[joint.end() :].strip():
            return [first]
    return None


def _one(text: str, context: Context, before: _Said | None) -> _Said | None:
    clause = _LEADING.sub("", " ".join(text.split()).strip(" ,;"))
    if not clause:
        return None
    everybody = _all(clause, context)
    if everybody is not None:
        return everybody
    for how, pattern in _CLAUSES:
        found = pattern.match(clause)
        meant = _meant(found["who"], context, how, before) if found else Whom()
        said = _fitting(how, meant, found, context) if found and meant.somebody else None
        if said is not None:
            return said
    again = _AGAIN.match(clause) if before else None
    if again and before and before.how not in {"everybody", "rest"}:
        meant = _meant(again["who"], context, before.how, before)
        if meant.somebody and (again["also"] or "time" in before.slots):
            slots = {**before.slots, **_times(again)} if again["t"] else before.slots
            return _Said(before.how, meant, slots)
    return None


def _meant(text: str, context: Context, how: str, before: _Said | None) -> Whom:
    if text.lower() in _THEY:
        return before.who if before else Whom()
    return whom(text, context, every=how in {"absent", "both"})


def _all(clause: str, context: Context) -> _Said | None:
    for pattern in _EVERYBODY:
        found = pattern.match(clause)
        if found is None:
            continue
        but = found.groupdict().get("who")
        meant = whom(but, context, every=True) if but else Whom()
        if but and (meant.unknown or meant.unclear or not meant.names):
            continue
        return _Said("everybody", meant, {"mode": "digital"} if found.groupdict().get("far") else {})
    for how, pattern in _REST:
        found = pattern.match(clause)
        if found:
            return _Said(
                "rest", Whom(), {"status": how, **({"mode": "digital"} if found.groupdict().get("far") else {})}
            )
    return None


def _fitting(how: str, meant: Whom, found: re.Match[str], context: Context) -> _Said | None:
    """The clause with its hours, unless it says of a stranger what only a member can be."""
    groups = found.groupdict()
    slots: dict[str, object] = _times(found)
    if groups.get("t") and "time" not in slots:
        return None
    if how in {"late_now", "leaves_now"}:
        slots["time"] = "now"
    if minutes := groups.get("m"):
        slots["after"] = int(minutes) if minutes.isdigit() else _MINUTES[minutes.lower()]
    if how == "far" or groups.get("far"):
        slots["mode"] = "digital"
    if how == "place":
        slots["mode"] = "on_site"
    if how == "whole":
        slots["whole"] = True
    if how == "substitute":
        if meant.strangers:
            return None
        slots["substitute"] = _instead(groups["sub"], context)
    if how == "guest":
        if meant.names or meant.unclear:
            return None
        place = (groups.get("place") or "").strip(" .")
        meant = Whom(
            strangers=tuple(type(s)(s.name, ", ".join(filter(None, (s.place, place)))) for s in meant.strangers)
        )
    if how in {"absent", "back", "both"} and any(s.name not in context.guests for s in meant.strangers):
        return None
    return _Said(how, meant, slots)


def _instead(text: str, context: Context) -> str:
    """Who comes instead: a member's name in full, else what was typed."""
    meant = whom(text, context)
    return meant.names[0] if len(meant.names) == 1 and not meant.unknown and not meant.strangers else text.strip(" .,")


def _frame(said: _Said) -> Intent:
    status = _STATUS.get(said.how, said.how)
    if said.how == "everybody":
        slots: dict[str, object] = {"status": "present", "everybody": True, "but": list(said.who.names), **said.slots}
        return Intent("attendance", slots, SURE, why=("all of them",))
    if said.how == "rest":
        return Intent("attendance", {"rest": True, **said.slots}, SURE, why=("the rest of them",))
    slots = {"status": status, **said.slots, **people_slots(said.who)}
    made = Intent("attendance", slots, SURE, why=(f"said at the meeting: {said.how}",))
    return _ask(made, "person", said.who) if said.who.unclear else made


def people_slots(meant: Whom) -> dict[str, object]:
    """Members by their names, and guests with where they are from; that the slots are read by rule."""
    return {
        "person": list(meant.names),
        "guests": [{"name": s.name, "place": s.place} for s in meant.strangers],
    }


def _ask(intent: Intent, slot: str, meant: Whom) -> Intent:
    return Intent(intent.name, intent.slots, SURE, ask=True, candidates={slot: list(meant.unclear)}, why=intent.why)


def _times(found: re.Match[str]) -> dict[str, object]:
    named = found.groupdict()
    said = {"time": _clock(named.get("t")), "until": _clock(named.get("u"))}
    return {name: at for name, at in said.items() if at}


_FIGURES = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?$")


def _clock(said: str | None) -> str | None:
    """An hour as it was said, "HH:MM": nobody meets in the night, so that three is in the afternoon."""
    figures = _FIGURES.search(said) if said else None
    if said is None:
        return None
    if (
        figures is None
        or not said[: figures.start()].strip(" .").lower().removeprefix("kl").removeprefix("ockan") == ""
    ):
        hour = hour_said(said.lower())
        return next(
            (t.begins for t in times(Line(said.lower().split()))), f"{hour:02}:00" if hour is not None else None
        )
    hour, minute = int(figures[1]), int(figures[2] or 0)
    if hour < _EARLIEST and not figures[1].startswith("0"):
        hour += _NOON
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES_OF_HOUR else None
