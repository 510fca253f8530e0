"""One clause of who comes, goes and is there, and several of them in a row, as they are said at a meeting."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from dialogs.understanding.attended_who import Stranger, Whom, a_title, alone, whom
from dialogs.understanding.dates.times import hour_said, times
from dialogs.understanding.evidence import attended as words
from dialogs.understanding.intent import Context
from dialogs.understanding.tokens import Line

_MOST_JOINTS = 24
"""Where a message can be cut; what has more is no message about who came and went."""
_JOINT = re.compile(r"\s*(?:\n|;|(?<!\bkl)[.](?=\s)|,|\s(?:och|men|samt|and|but|medan|while)(?=\s))\s*", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:(?:och|men|samt|and|but|så|ok|okej|okay|hej|då|att|ja|japp|jo|nej|no|yes|so|well|sorry|förresten|btw|ps|obs)\b[\s,!:.]*)+",
    re.IGNORECASE,
)
_THEY = frozenset(("han", "hon", "hen", "de", "dom", "she", "he", "they"))
_AGAIN = re.compile(
    rf"^{words.GROUPS['who']}(?::| -| –)? (?:{words.GROUPS['t']}|(?P<also>också|med|likaså|too|as well))$",
    re.IGNORECASE,
)
_NEEDS_KNOWN = frozenset(("guest", "substitute", "both"))
"""Not said of a first name that nobody has."""
_OF_MEMBERS = frozenset(("absent", "back", "both"))
"""Not said of strangers, but at the meeting, where the answer tells that nobody has that name."""
_SAYS: Mapping[str, Mapping[str, object]] = {
    "late_now": {"time": "now"},
    "leaves_now": {"time": "now"},
    "here_now": {"time": "now"},
    "far": {"mode": "digital"},
    "place": {"mode": "on_site"},
    "whole": {"whole": True},
}
_MINUTES: Mapping[str, int] = {
    **dict.fromkeys(("fem", "five"), 5),
    **dict.fromkeys(("tio", "ten"), 10),
    **dict.fromkeys(("femton", "fifteen", "en kvart", "kvarten", "a quarter"), 15),
    **dict.fromkeys(("tjugo", "twenty"), 20),
}
_EARLIEST, _NOON, _HOURS, _MINUTES_OF_HOUR = 7, 12, 24, 60
_OURS = re.compile(r"^(?:vår|min|en|sin|our|my|a|his|her)\s+", re.IGNORECASE)
_AT_HOUR = frozenset(("", "kl", "klockan"))
_FIGURES = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?$")


@dataclass(frozen=True, slots=True)
class Said:
    """One clause: how, and who."""

    how: str
    who: Whom
    slots: Mapping[str, object] = field(default_factory=dict)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when it is first looked for, as those of the tables are."""
    body = re.sub(r"\{([a-z]+)\}", lambda m: words.GROUPS[m[1]], pattern)
    return re.compile(rf"^{body}\s*[.!]*$", re.IGNORECASE)


def plain(text: str) -> str:
    """Without greetings and words that only lead on."""
    return _LEADING.sub("", text.strip())


def clauses(text: str, context: Context) -> list[Said]:
    """The clauses, when all of them say how somebody takes part; else nothing."""
    joints = sum(1 for _ in _JOINT.finditer(text))
    return _read(text, context, None, set()) or [] if joints <= _MOST_JOINTS else []


def _read(text: str, context: Context, before: Said | None, failed: set[int]) -> list[Said] | None:
    """The clauses, cut where each by itself says how somebody takes part; `failed` are ends that are known not to."""
    if len(text) in failed:
        return None
    whole = _one(text, context, before)
    if whole is not None:
        return [whole]
    for joint in _JOINT.finditer(text):
        first = _one(text[: joint.start()], context, before)
        after = text[joint.end() :]
        rest = _read(after, context, first, failed) if first and after.strip() else []
        if first and rest is not None:
            return [first, *rest]
    failed.add(len(text))
    return None


def _one(text: str, context: Context, before: Said | None) -> Said | None:
    clause = plain(" ".join(text.split()).strip(" ,;"))
    if not clause:
        return None
    everybody = _all(clause, context)
    if everybody is not None:
        return everybody
    for how, pattern in words.CLAUSES:
        found = compiled(pattern).match(clause)
        meant = _meant(found["who"], context, how, before) if found else Whom()
        said = _fitting(how, meant, found, context) if found and meant.somebody else None
        if said is not None:
            return said
    again = _AGAIN.match(clause) if before else None
    if again and before and before.how not in {"everybody", "rest"}:
        meant = _meant(again["who"], context, before.how, before)
        if meant.somebody and (again["also"] or "time" in before.slots):
            slots = {**before.slots, **_times(again)} if again["t"] else before.slots
            return Said(before.how, meant, slots)
    return None


def _meant(text: str, context: Context, how: str, before: Said | None) -> Whom:
    if text.lower() in _THEY:
        return before.who if before else Whom()
    meant = whom(text, context, every=how in {"absent", "both"})
    if context.steering and how not in _NEEDS_KNOWN and meant.unknown == (text,) and alone(text):
        # Whoever it is, it is not the speaker: the answer says that nobody has that name.
        return Whom(strangers=(Stranger(text),))
    return meant


def _all(clause: str, context: Context) -> Said | None:
    for pattern in words.EVERYBODY:
        found = compiled(pattern).match(clause)
        if found is None:
            continue
        but = found.groupdict().get("who")
        meant = whom(but, context, every=True) if but else Whom()
        if but and (meant.unknown or meant.unclear or not meant.names):
            continue
        return Said("everybody", meant, _far(found))
    for how, pattern in words.REST:
        found = compiled(pattern).match(clause)
        if found:
            return Said("rest", Whom(), {"status": how, **_far(found)})
    return None


def _fitting(how: str, meant: Whom, found: re.Match[str], context: Context) -> Said | None:
    """The clause with its hours, unless it says of a stranger what only a member can be."""
    groups = found.groupdict()
    if how in _OF_MEMBERS and meant.strangers and not context.steering:
        return None
    if how == "guest":
        return _guests(meant, (groups.get("place") or "").strip(" ."))
    slots = {**_SAYS.get(how, {}), **_times(found), **_far(found), **_minutes(how, groups.get("m"))}
    if groups.get("t") and "time" not in slots:
        return None
    if how != "substitute":
        return Said(how, meant, slots)
    instead = None if meant.strangers else _instead(groups["sub"], context)
    return Said(how, meant, {**slots, "substitute": instead}) if instead else None


def _guests(meant: Whom, place: str) -> Said | None:
    if meant.names or meant.unclear:
        return None
    placed = tuple(Stranger(s.name, ", ".join(filter(None, (s.place, place)))) for s in meant.strangers)
    return Said("guest", Whom(strangers=placed))


def _far(found: re.Match[str]) -> dict[str, object]:
    return {"mode": "digital"} if found.groupdict().get("far") else {}


def _minutes(how: str, said: str | None) -> dict[str, object]:
    """Minutes after the meeting began, or from now."""
    if not said:
        return {}
    return {"in" if how.endswith("_in") else "after": int(said) if said.isdigit() else _MINUTES[said.lower()]}


def _instead(text: str, context: Context) -> str | None:
    """Who comes instead: a member's name in full, else a name or a title as it was typed; None when it is neither."""
    said = _OURS.sub("", text.strip(" .,"))
    meant = whom(said, context)
    if len(meant.names) == 1 and not meant.unknown and not meant.strangers:
        return meant.names[0]
    return said if meant.strangers or (alone(said) and meant.unknown) or a_title(said) else None


def _times(found: re.Match[str]) -> dict[str, object]:
    named = found.groupdict()
    said = {"time": _clock(named.get("t")), "until": _clock(named.get("u"))}
    return {name: at for name, at in said.items() if at}


def _clock(said: str | None) -> str | None:
    """An hour as it was said, "HH:MM": nobody meets in the night, so that three is in the afternoon."""
    figures = _FIGURES.search(said) if said else None
    if said is None:
        return None
    if figures is None or said[: figures.start()].strip(" .").lower() not in _AT_HOUR:
        hour = hour_said(said.lower())
        return next(
            (t.begins for t in times(Line(said.lower().split()))), f"{hour:02}:00" if hour is not None else None
        )
    hour, minute = int(figures[1]), int(figures[2] or 0)
    if hour < _EARLIEST and not figures[1].startswith("0"):
        hour += _NOON
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES_OF_HOUR else None
