"""What is noted at a meeting besides notes and decisions: summaries, attachments, and where organisations stand.

They say at their head what they are. "Bjuv: tar emot högskolestudenter" is a position only while a meeting goes on.
"""

import re
from dataclasses import replace

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed, parse

SURE = 0.95
NOTING = frozenset({"add_summary", "add_attachment", "add_position"})
_WHERE = r"(?:\s+(?:under|på|till|om|kring|for|on|under)\s+(?P<where>[^:\n]{1,100}?))?"
_HEADS = tuple(
    (intent, re.compile(rf"^\W*(?:{words}){_WHERE}\s*:\s*(?P<text>.+)$", re.IGNORECASE | re.DOTALL))
    for intent, words in (
        ("add_summary", "(?:en )?sammanfattning(?:en|svis)?|summering|slutsats|in summary|summary|conclusion"),
        ("add_attachment", "(?:en )?(?:bilaga|bilagor|länk|länkar|bifogas)|attachments?|links?"),
    )
)
_PROMISED = re.compile(
    r"^[^:\n]{2,60}? (?:bifogar|bilägger|skickar med|lägger med|attaches|will attach) .+?"
    r"\b(?:anteckningarna|minnesanteckningarna|protokollet|the minutes|the notes)\W*$",
    re.IGNORECASE,
)
_POINT = re.compile(r"^(?:punkt(?:en)?|pkt|p\.?|point|item|nr|nummer)?\s*(\d{1,3})(?::an)?$", re.IGNORECASE)
_STATED = re.compile(r"^(?:ståndpunkt|ställningstagande|position)(?: (?:från|för|av|of|from))?\s+", re.IGNORECASE)
_MUNICIPALITY = re.compile(r"(?:s kommun| kommun)$", re.IGNORECASE)
_LINE = re.compile(r"^\s*[-*•–]?\s*(?P<who>[^:\n]{2,60}?)\s*:\s*(?P<text>\S.*)$")


def noted(parsed: Parsed, context: Context) -> Intent | None:
    """A summary, an attachment or positions; None when it is none of them."""
    for name, pattern in _HEADS:
        if found := pattern.match(parsed.text):
            return Intent(name, {"text": found["text"].strip(), **_where(found["where"])}, SURE, why=("its head",))
    if context.steering and _PROMISED.match(parsed.text):
        return Intent("add_attachment", {"text": parsed.text.strip()}, SURE, why=("something is promised",))
    return _positions(parsed.text, context)


def _where(said: str | None) -> dict[str, object]:
    if said is None:
        return {}
    number = _POINT.match(said.strip())
    return {"item_ref": int(number[1]) if number else re.sub(r"^(?:punkten|rubriken|the) ", "", said.strip())}


def _positions(text: str, context: Context) -> Intent | None:
    """Every line an organisation and where it stands."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = [one for line in lines if (one := _position(line, context))]
    if not found or len(found) < len(lines):
        return None
    return Intent("add_position", {"positions": found}, SURE, why=("an organisation before a colon",))


def _position(line: str, context: Context) -> dict[str, object] | None:
    said = _LINE.match(line)
    if said is None:
        return None
    stated = _STATED.sub("", said["who"])
    if stated == said["who"] and not context.steering:
        return None
    home = _organisation(stated, context) or (stated if stated != said["who"] else None)
    return {"organisation": home, "text": said["text"].strip()} if home else None


def _organisation(said: str, context: Context) -> str | None:
    """The organisation of that name or short form, or the one that the words can only mean."""
    roster = context.roster
    known = {name.casefold(): name for name in (*roster.organisations, *(p.organisation or "" for p in roster.people))}
    known |= {short.casefold(): name for short, name in roster.organisation_aliases.items()}
    found = known.get(_MUNICIPALITY.sub("", said.strip()).casefold())
    if found:
        return found
    units = parse(said, replace(context, pending=None)).units
    hit = units[0].hit if len(units) == 1 else None
    return hit.organisation if isinstance(hit, NameHit) and hit.kind == "organisation" else None
