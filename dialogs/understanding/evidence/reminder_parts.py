"""What the sentences about reminders are made of."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

POLITE = "^ (?:(?:hej|hallå|hello|hi|(?:jag|vi) hinner inte(?: (?:nu|idag|i dag|just nu))?|(?:ska|kan|skulle)(?= p[åa]m)|kan du|kan ni|kan jag få|snälla|var snäll och|vänligen|please|can you|could you|jag vill att du|vi vill att du|du kan|du får gärna|från och med nu|ok|okej|ja|nej|och|,|!) )*"
END = "(?: (?:,|tack|please|nu|då|snälla|gärna|hellre|framöver|hädanefter|igen|från och med nu|i fortsättningen|till mig|to me|i stället|istället|instead|in the future|[.!?]))* $"
REMIND = "(?:p[åa]m+i+n+(?:a|er)?|remind)"
REMINDERS = "(?:p[åa]m+i+n+els(?:er|erna|e|en)|(?:the )?reminders?)"
ALL = "(?: (?:oss|alla|folk|ansvariga|de ansvariga|dem|everyone|us|owners))?"
BEFORE = "(?:före|innan|i förväg|ahead|before)(?: (?:rapportdatum|rapportdatumet|rapportdag|rapportdagen|rapporteringen|datumet|det ska rapporteras|the report date|the date|the due date))?"
NOT = "(?:inget|inga|ingen|ta bort|stäng av|slopa|avsluta|utan|skicka inte|skicka inga|skicka inget|sluta skicka|sluta med|sluta att skicka|no|stop|stop sending|turn off|remove)"
WEEKDAYS_SAID = {
    f"{day}{ending}": n
    for n, day in enumerate(("måndag", "tisdag", "onsdag", "torsdag", "fredag"))
    for ending in ("ar", "arna")
} | {f"{day}s": n for n, day in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday"))}
PLURAL = f"(?:{'|'.join(sorted(WEEKDAYS_SAID, key=len, reverse=True))})"
_SPAN = re.compile(r"(?<=\d)[–-](?=\d)")


@dataclass(frozen=True, slots=True)
class Said:
    """The intent, and its slots."""

    intent: str
    slots: Mapping[str, object] = field(default_factory=dict)


def spans_apart(string: str) -> str:
    """As in "27–32", written as three words."""
    return _SPAN.sub(" – ", string)
