"""The days of a network's rhythm, in words: the last day for suggestions, the question, the nudge, the call.

They are looked for in the words themselves: "10 dagar före mötet" is a distance here, not a day of the calendar.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dataclasses import dataclass

from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import NUMBER, number
from dialogs.understanding.parse import Parsed

_BEFORE = (
    rf"(?:(?P<n>{NUMBER}) )?(?P<unit>dagar|dag|dygn|veckor|vecka|v|days|day|weeks|week) (?:före|innan|before|ahead)"
)
_STEPS = (
    ("call", r"kallelse|kallelsen|notice|meeting call|call|invitation|convocation"),
    ("ask", r"(?:fråga|frågar|be|ber|påminn|påminner|ask|asking)(?: (?:om|efter|for|alla|oss|inte|gruppen|kanalen))* (?:förslag|punkter|suggestions|items)"),
    ("nudge", r"(?:säg|säger|påminn|påminner|varna|tell|nudge|remind|hojta) .*(?:inget|inga|tom|tomt|nothing|empty|no|inte finns|inte har)"),
    ("deadline", r"sista (?:dag|dagen|förslagsdag)(?: för förslag)?|deadline(?:n)? för förslag|förslagsstopp|(?:förslag|förslagen|punkter) ska vara inne|(?:stäng|stänger|stoppa)(?: för)? förslag|suggestions (?:close|must be in|are due)|(?:last day|deadline) for suggestions|close suggestions"),
)  # fmt: skip
_OFF = later(
    r" (?:fråga inte|be inte|skicka inte|påminn inte|sluta|stäng av|ingen|inget|do not|stop|turn off|no|säg inte till) "
)
_OF_RHYTHM = later(
    r" (?:fråga inte efter förslag|be inte om förslag|sluta (?:att )?(?:fråga efter|be om) förslag|ingen sista dag för förslag"
    r"|skicka inte (?:ut )?(?:kallelsen|kallelse) automatiskt|stäng av (?:den )?automatiska? kallelse[n]?|sluta skicka kallelse[n]? automatiskt|do not ask for suggestions"
    r"|stop asking for suggestions|(?:stop sending|do not send) the (?:notice|call) automatically|no (?:deadline|last day) for suggestions"
    r"|stäng av (?:frågan om förslag|förslagsfrågan)|sluta påminna om tom dagordning) "
)
_SHOWN = later(
    r"^ (?:visa |vilken |vad är |show )?(?:rytmen|rytm|the rhythm|mötesrytmen)(?: [?.!])? $|^ när (?:skickar du|går) kallelsen(?: ut)? [?] $"
)
_SUBJECT = later(r"^ (?:(?:jag|vi|hon|han|någon) (?:skickar|skickade|får|fick|vill|brukar)) ")
_STEP = tuple((name, later(rf" (?:{pattern})(?= )")) for name, pattern in _STEPS)
_DISTANCE = later(rf" {_BEFORE}(?= )")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Said:
    """Which of the steps, and how many days before; None with `off`, and when neither is said."""

    which: str | None
    days: int | None = None
    off: bool = False


def rhythm(parsed: Parsed) -> Said | None:
    """What is said of the rhythm, if that is what the message is about."""
    words = [w for u in parsed.units for w in parsed.words[u.first : u.last]]
    string = f" {' '.join(words)} "
    if _SHOWN.search(string):
        return Said("call" if "kallelsen" in string else None)
    distance = _DISTANCE.search(string)
    off = _OF_RHYTHM.search(string)
    if not (distance or off) or _SUBJECT.search(string):
        return None
    which = next((name for name, pattern in _STEP if pattern.search(string)), None)
    if which is None and off:
        which = "nudge" if "tom" in words else None
    if which is None:
        return None
    if off and _OFF.search(string):
        return Said(which, off=True)
    if distance is None:
        return None
    count = number(distance["n"]) if distance["n"] else 1
    per = _WEEK if distance["unit"].startswith(("v", "w")) else 1
    return Said(which, (count or 1) * per)
