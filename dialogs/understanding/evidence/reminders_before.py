"""How many working days before the report date people are reminded: set, exchanged, added and taken away."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.evidence.reminder_parts import ALL, BEFORE, REMIND, REMINDERS
from dialogs.understanding.lexicon.dates import NUMBER, number

_UNIT = (
    "(?:arbetsdagar|arbetsdag|vardagar|vardag|dagar|dag|veckor|vecka|v|working days|working day|days|day|weeks|week)"
)
_ONE = f"(?:{NUMBER}(?: {_UNIT})?|dagen|veckan|the day|the week)"
_MANY = f"{_ONE}(?: {BEFORE})?(?: (?:,|och|samt|and|&)(?: sedan| sen| then)? {_ONE}(?: {BEFORE})?)*"
_INSTEAD = f"(?:i stället|istället|instead) (?:för|of) (?P<old>{NUMBER})(?: {_UNIT})?"
_NAMED = f"(?:{REMIND}{ALL}|(?:skicka |send )?(?:den första )?{REMINDERS}(?: (?:ska|skall|should))?(?: (?:komma|gå ut|skickas|come|go out))?)"

# fmt: off
DISTANCES = (
    ("instead", f"{_NAMED} (?P<ns>{_MANY}) {BEFORE} {_INSTEAD}(?: {BEFORE})?"),
    ("instead", f"(?:ändra|flytta|byt|change)(?: (?:påminnelsen|{REMINDERS}))? (?:från|from) (?P<old>{NUMBER})(?: {_UNIT})? (?:till|to) (?P<ns>{NUMBER} {_UNIT})(?: {BEFORE})?"),
    ("add", f"(?:(?:lägg till|lägg in|skicka|ge|add|send)(?: oss| alla)? (?:också |även |also )?(?:en|ytterligare en|an?|another)(?: extra| till)? (?:påminnelse|reminder)(?: till)?|{REMIND}{ALL} (?:också|även|en gång till|en extra gång|extra|also|once more)) (?P<ns>{_ONE}) {BEFORE}"),
    ("drop", f"(?:(?:ta bort|slopa|skippa|stryk|hoppa över|sluta med|remove|skip|drop) (?:påminnelsen|påminnelserna|the reminder)(?: som (?:kommer|går ut|skickas))?|{REMIND}{ALL} inte) (?P<ns>{_ONE}) {BEFORE}"),
    ("days", f"{_NAMED} (?:bara |endast |only )?(?P<ns>{_MANY}) {BEFORE}"),
)
# fmt: on
_WEEK = 5
"""Working days."""
_IN_WEEKS = re.compile(r"(?:the )?(?:veck|week|v$)")
_WORDS = re.compile(
    rf"(?<!\S)(?:(?P<n>{NUMBER})(?: (?P<unit>{_UNIT}))?(?= |$)|(?P<one>dagen|veckan|the day|the week)(?= |$))"
)


def distances(kind: str, m: re.Match[str]) -> dict[str, object] | None:
    """The slots: `days` is what holds then; with `instead`, in place of that one. `add` and `drop` change one."""
    said = _working_days(m["ns"])
    if not said:
        return None
    match kind:
        case "instead":
            return {"days": said, "instead": number(m["old"]) or 0}
        case "add" | "drop":
            return {kind: said}
    return {"days": said}


def _working_days(words: str) -> list[int]:
    """In the order said; a number without a unit has that of the next one, as in "10 och 2 arbetsdagar"."""
    found: list[int] = []
    unit = ""
    for m in reversed(list(_WORDS.finditer(words))):
        unit = m["unit"] or unit
        weeks = _IN_WEEKS.match(m["one"] or unit)
        found.append((number(m["n"]) or 0 if m["n"] else 1) * (_WEEK if weeks else 1))
    return found[::-1]
