"""A message that says at its head what it is: "uppdrag: …", "lägg till punkten …", "beslut: …".

What comes after such a head is what it is about, whatever its words would mean by themselves.
"""

from dialogs.understanding.intents import Score
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.parse import Parsed

_NEW = "(?:ny|nytt|nya|new|ett|en|a|an) "
_MAY_HAVE = (
    "(?:please |, |(?:can|could|may|would) (?:jag|we|PERS) (?:get|have|please have) "
    "|(?:give|ge) (?:mig|me|us|oss|PERS) )*"
)
_MORE = (
    "(?:(?:a|one|two|three|four|REFB) (?:more|extra)|another|an extra|ytterligare (?:en|ett|två|tre|ett par))"
    " (?:week|weeks|day|days|month|months|v|vecka|veckor|dag|dagar|månad|månader)"
)
_HEADS = tuple(
    (intent, compiled(pattern))
    for intent, pattern in (
        ("add_action", f"^(?:{_NEW})?{{ACTION}} :"),
        ("add_agenda_item", f"^(?:{_NEW})?{{POINT}} :"),
        ("add_agenda_item", f"^(?:{_NEW})?(?:förslag|suggestion|proposal) :"),
        ("add_agenda_item", "^{LAY} (?:till|upp|in|med) (?:en |ett )?(?:ny |nytt )?{POINT}"),
        ("add_agenda_item", "^add (?:an |the )?(?:new )?(?:agenda )?{POINT}"),
        ("add_note", "^{NOTE}(?: (?:under|till|vid|på|om|för|on|to|under) <8>)? :"),
        ("add_note", "^{NOTE}(?: (?:till|under|på|om|för|on|to))? (?:REFP|REFN|REFB) :"),
        ("add_decision", "^{DECISION}(?: (?:till|under|på|om|för|on|to|i))?(?: (?:REFP|REFN|REFB))? :"),
        ("change_due_date", f"^{_MAY_HAVE}{_MORE} (?:on|for|to|på|för|med|till) {{REF}}"),
        ("import_minutes", "^(?:{IMPORT}|läs|läsa|read) (?:in|upp)?(?: <3> {MINUTES})?(?: :| ¶)"),
    )
)
_SAID = 0.92
_OTHERWISE = 0.4
"""What is left of every other reading."""


def weigh_head(found: dict[str, Score], parsed: Parsed) -> bool:
    """Believe the head; whether there is one."""
    for intent, pattern in _HEADS:
        said = pattern.regex.search(parsed.shape.string)
        if said is None:
            continue
        score = found.setdefault(intent, Score())
        score.value = max(score.value, _SAID)
        score.why.append(f"+{_SAID} the message says so at its head: {said.group().strip()!r}")
        for other in found.keys() - {intent}:
            found[other].value *= _OTHERWISE
        return True
    return False
