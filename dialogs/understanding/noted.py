"""What is noted at a meeting under a head that says what it is, and where organisations stand.

What stands after such a head is recorded as it was typed, every word of it. "Bjuv: tar emot högskolestudenter" is a
position only while a meeting goes on, or under the head "ståndpunkter".
"""

import re
from dataclasses import replace

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed, parse

SURE = 0.95
SHORTEST = 4
"""Letters of a title that stand for the whole of it."""
NOTING = frozenset({"add_summary", "add_attachment", "add_position", "edit_note"})
RECORDED = frozenset({"add_note", "add_decision", "add_summary", "add_attachment", "add_position"})
"""What is written down under a point."""
_PLACE = r"(?P<where>(?:[^:\n]|:(?=\S)){1,100}?)"
"""A point in words or by its number; a colon within a word ("NSK:s") does not end it."""
_NUMBERED = r"(?=(?:punkt(?:en)?|pkt|p|point|item|nr)\b\.?\s*\d|\d{1,3}\s*:)"
_NOTED = rf"(?:\s+(?:under\s+|{_NUMBERED}){_PLACE})?"
_WHERE = rf"(?:\s+(?:under|på|till|om|kring|for|on|under)\s+{_PLACE})?"
_COLON = r"\s*:(?=(?(where)\s|))\s*"
_HEADS = tuple(
    (intent, re.compile(rf"^\W*(?:{words}){where}{_COLON}(?P<text>\S.*)$", re.IGNORECASE | re.DOTALL))
    for intent, words, where in (
        ("add_note", "(?:en )?(?:anteckning(?:en)?|anteckna|notering(?:en)?|notera|note)", _NOTED),
        ("add_decision", "beslut(?:et)?|decision", _NOTED),
        ("add_summary", "(?:en )?sammanfattning(?:en|svis)?|summering|slutsats|in summary|summary|conclusion", _WHERE),
        ("add_attachment", "(?:en )?(?:bilaga|bilagor|länk|länkar|bifogas)|attachments?|links?", _WHERE),
        ("add_position", "ståndpunkter(?:na)?|ställningstaganden(?:a)?|positions", _WHERE),
    )
)
_CHANGED = re.compile(
    r"^(?:ändra|rätta|skriv om|change|edit)\s+(?:(?:den|min|the|my|senaste|sista|last)\s+)*"
    r"(?:anteckningen|noteringen|note)\s*(?:till|to)?\s*:?\s+(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_STANDS = re.compile(
    r"^(?:vi i |vi på |hos oss i )?(?P<who>[^,.:;!?\n]{2,40}?),? (?P<text>"
    r"(?:är (?:positiv\w*|negativ\w*|tveks\w+|för|emot|med på)|avvaktar|ställer sig|går (?:inte )?med"
    r"|säger (?:ja|nej)|tycker|anser|vill (?:inte )?(?:vara )?med|står bakom|avstår)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Words in which somebody says where an organisation stands, and hardly anything else."""
_ANOTHER = re.compile(
    r"\n\W*(?:anteckning|notering|note|beslut|decision|uppdrag|action|sammanfattning|summary|bilaga|länk|ståndpunkter)"
    r"(?:\s+(?:under|till|på|om|for|on)\s[^:\n]{1,100}|\s+(?:punkt\s+)?\d{1,3})?\s*:",
    re.IGNORECASE,
)
"""A further line with a head of its own: it is not part of what stands above it."""
_THANKS = re.compile(r",?\s+(?:tack|please|thanks)(?: på förhand| så mycket| in advance)?\s*[.!]*$", re.IGNORECASE)
_PROMISED = re.compile(
    r"^[^:\n]{2,60}? (?:bifogar|bilägger|skickar med|lägger med|attaches|will attach) .+?"
    r"\b(?:anteckningarna|minnesanteckningarna|protokollet|the minutes|the notes)\W*$",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"^(?:(?:punkt(?:en)?|pkt|p\.?|point|item|nr|nummer)\s*)?(\d{1,3})(?::an)?$"
    r"|^(?:punkt(?:en)?|pkt|point|item)\s*(\d{1,3})\b",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"(?:(?:dagens|today's|the) )?(?:möte(?:t)?|meeting)\b.*|(?:(?:den här|denna|this) )?(?:punkten?|point)",
    re.IGNORECASE,
)
"""Not the words of a point, but the meeting itself, or the point before it."""
_STATED = re.compile(r"^(?:ståndpunkt|ställningstagande|position)(?: (?:från|för|av|of|from))?\s+", re.IGNORECASE)
_MUNICIPALITY = re.compile(r"(?:s kommun| kommun)$", re.IGNORECASE)
_LINE = re.compile(r"^\s*[-*•–]?\s*(?P<who>[^:\n]{2,60}?)\s*:\s*(?P<text>\S.*)$")


def noted(parsed: Parsed, context: Context) -> Intent | None:
    """What is noted under a head, an attachment promised, or positions; None when it is none of them."""
    for name, pattern in _HEADS:
        found = pattern.match(parsed.text)
        if found:
            return _headed(name, found, context)
    changed = _CHANGED.match(parsed.text)
    if changed:
        return Intent("edit_note", {"text": changed["text"].strip()}, SURE, why=("a note is written anew",))
    if context.steering and _PROMISED.match(parsed.text):
        return Intent("add_attachment", {"text": parsed.text.strip()}, SURE, why=("something is promised",))
    return _positions(parsed.text, context) or (_plainly(parsed.text, context) if context.steering else None)


def _plainly(text: str, context: Context) -> Intent | None:
    """While a meeting goes on: where an organisation stands in a sentence, or a note after the title of its point."""
    stands = _STANDS.match(text)
    home = _organisation(stands["who"], context) if stands else None
    if stands and home:
        stated = {"organisation": home, "text": stands["text"].strip()}
        return Intent("add_position", {"positions": [stated]}, SURE, why=("where an organisation stands",))
    said = _LINE.match(text) if "\n" not in text.strip() else None
    if said is None:
        return None
    title = said["who"].strip().casefold()
    found = [p for p in context.points if p.title.casefold() == title]
    found = found or [p for p in context.points if p.title.casefold().startswith(title) and len(title) >= SHORTEST]
    if len(found) != 1:
        return None
    slots: dict[str, object] = {"text": said["text"].strip(), "item_ref": found[0].number}
    return Intent("add_note", slots, SURE, why=("the title of a point before a colon",))


def each(text: str) -> list[str]:
    """A message in parts, each with the head that it begins with; the whole of it when it has no more than one."""
    starts = [0, *(another.start() for another in _ANOTHER.finditer(text)), len(text)]
    return [part.strip() for part in map(text.__getitem__, map(slice, starts, starts[1:])) if part.strip()]


def _headed(name: str, found: re.Match[str], context: Context) -> Intent | None:
    where = _where(found["where"])
    if name == "add_position":
        stated = _positions(found["text"], replace(context, steering=True))
        return replace(stated, slots={**stated.slots, **where}) if stated else None
    of_matter = name == "add_note" and not where and context.walking is not None and not context.walk_paused
    if of_matter or _ANOTHER.search(found["text"]):
        return None
    return Intent(
        name, {"text": _THANKS.sub("", found["text"].strip()), **where}, SURE, why=("its head", "the rest as typed")
    )


def _where(said: str | None) -> dict[str, object]:
    if said is None or _HERE.fullmatch(said.strip()):
        return {}
    number = _POINT.match(said.strip())
    return {
        "item_ref": int(number[1] or number[2]) if number else re.sub(r"^(?:punkten|rubriken|the) ", "", said.strip())
    }


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
