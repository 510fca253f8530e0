"""Comments on a draft and answers to them: their head says what they are, and all the rest is somebody's words.

"Kommentar" alone is a note while a meeting goes on; with "i anteckningarna", or as "synpunkt", it is of the draft.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed, parse

SURE = 0.95
COMMENTING = frozenset({"add_comment", "answer_comment"})
LONGEST_HEAD = 200
_LEAD = (
    r"(?:hej[,!.]?\s+)?(?:(?:jag|vi|i|we)\s+(?:har|vill|skulle vilja|have|want to|would like to)\s+|det\s+(?:är|står|blev)\s+|(?:lämna|lämnar|lägg till|ge|add|"
    r"make|leave|here is|här kommer|det här är)\s+|(?:en|ett|min|mina|några|ett par|två|tre|a|my|ny|one|some|the)\s+)*"
)
_NOUN = r"(?P<noun>synpunkt(?:er|en)?|kommentar(?:er|en)?|rättelse(?:r|n)?|fel(?:et)?|comments?|remarks?|correction)"
_HEAD = re.compile(
    rf"^\W*{_LEAD}{_NOUN}\b(?P<rest>(?:[^:\n]|(?<=\d):an\b){{0,{LONGEST_HEAD}}}?)\s*(?::(?!an\b)|\s[–—-]\s)\s*(?P<text>\S.*)?$",
    re.IGNORECASE | re.DOTALL,
)
_UNPARTED = re.compile(
    rf"^\W*{_LEAD}(?P<noun>synpunkt(?:en)?|comment)\s+(?P<rest>(?:på\s+|on\s+)?(?:punkt(?:en)?|pkt|p\.?|item|point)\s*\d{{1,3}})[\s,.;]+"
    r"(?!i\b|på\b|från\b|in\b|on\b|from\b)(?P<text>\S+\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Without anything between the point and the words."""
_SHOULD = re.compile(
    rf"^\W*(?P<rest>i\s[^:\n]{{1,{LONGEST_HEAD}}}?)\s+(?:ska|skall|bör|borde|skulle)\s+det\s+(?:stå|vara|ha stått)\s*:?\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""As in "i anteckningarna på punkt 3 ska det stå Bjuv"."""
_TURNED = re.compile(
    rf"^\W*(?P<rest>(?:på|i|till|om|on|in)\s[^:\n]{{1,{LONGEST_HEAD}}}?)\s+(?:har|vill)\s+(?:jag|vi)\s+(?:(?:lämna|en|några)\s+)*"
    rf"{_NOUN}\b\s*(?::|\s[–—-]\s)\s*(?P<text>\S.*)?$",
    re.IGNORECASE | re.DOTALL,
)
_VERB = re.compile(
    rf"^\W*(?:(?:jag|vi|i|we|please|kan jag|får jag|can i)\s+)*(?:(?:vill|skulle vilja|want to|would like to|please)\s+)*"
    rf"(?:kommentera|tycka till om|lämna synpunkter|comment)\b(?P<rest>[^:\n]{{0,{LONGEST_HEAD}}}?)\s*(?:(?::|\s[–—-]\s)\s*(?P<text>\S.*))?[\s.!?]*$",
    re.IGNORECASE | re.DOTALL,
)
"""Said of the thing itself: "kommentera punkt 3: …"."""
_ALONE = re.compile(rf"^\W*{_LEAD}{_NOUN}\b(?P<rest>[^:\n]{{0,{LONGEST_HEAD}}}?)\s*[:.!]*\s*$", re.IGNORECASE)
_GIVES = re.compile(r"\b(?:har|vill|lämna|ge|have|want|make|leave|would like)\b", re.IGNORECASE)
_MINUTES = re.compile(
    r"(?:\b(?:i|på|till|om|från|av|in|on|from|of|to|for)\s+)?(?:\b(?:de|det|the|vårt)\s+)?(?:\b(?:föregående|förra|senaste|last|previous)\s+)?"
    r"\b(?:utkastet|(?:minnes|mötes)?anteckningarna|protokollet|(?:draft )?minutes|notes|draft)\b",
    re.IGNORECASE,
)
_OTHER_THINGS = re.compile(
    r"\b(?:uppdrag\w*|ärende\w*|aktivitetslista\w*|dagordning\w*|kallelse\w*|agenda|action|action list|förslag\w*)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"^(?:(?:den|the)\s+)?(?:punkt(?:en)?|pkt|p\.?|point|item|nr|nummer|§)?\s*(\d{1,3})(?:[:.]?an)?$", re.IGNORECASE
)
_PREPOSITION = re.compile(
    r"^(?:på|till|om|under|kring|gällande|angående|ang\.?|rörande|för|vid|i|on|to|about|under|for|regarding|in)\s+",
    re.IGNORECASE,
)
_CALLED = re.compile(r"^(?:(?:punkten|rubriken|avsnittet|the|item|point|heading|section)\s+)+", re.IGNORECASE)
_OF_A_DAY = re.compile(
    r"\b(?:från|av|of|from)\s+(?:(?:mötet|möte|the meeting)\s+)?(?:(?:den|on|i)\s+)?$", re.IGNORECASE
)
_POINT = re.compile(r"\b(?:punkt(?:en)?|pkt)\b", re.IGNORECASE)
_FROM = re.compile(r"^(?:från|av|from|of|by)\b", re.IGNORECASE)
_DEADLINE = re.compile(r"\b(?:senast|till och med|t\.?o\.?m|fram till|by|until|före|innan)\b", re.IGNORECASE)
_ONE = r"(?:synpunkt(?:en|er|erna)?|kommentar(?:en|er|erna)?|comments?|remarks?)"
_NUMBERS = r"\d{1,3}(?:\s*(?:,|och|and|&|-|–)\s*\d{1,3})*"
_ANSWER = re.compile(
    r"^\W*(?:(?:kan du|jag vill|vi|please|då|ok|okej)\s+)*"
    r"(?P<verb>godta|godtar|godkänn|godkänner|acceptera|accepterar|ta in|ta med|tar in|bifall|ok med|ja till|nej till|avböj|avböjer|avslå|avslår|avvisa|neka|"
    r"ändra|ändrar|skriv om|formulera om|accept|approve|decline|reject|edit|reword)\s+(?:på\s+)?(?:den\s+|the\s+)?"
    rf"{_ONE}(?:\s+(?:nr|nummer|number|no)?\.?\s*(?P<n>{_NUMBERS}))?"
    r"(?:\s+i\s+(?:minnes)?(?:anteckningarna|utkastet|protokollet)|\s+in\s+the\s+minutes)?"
    r"(?P<who>\s+(?:från|av|from|by)\s+\w+)?"
    r"(?:\s*(?:[:,–—-]|\btill\b|\bmed orden\b|\beftersom\b|\bför att\b|\bbecause\b|\bto\b|\bså här\b)+\s*(?P<text>\S.*))?[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_VERBS: Mapping[str, str] = {
    **dict.fromkeys(("godta", "godtar", "godkänn", "godkänner", "acceptera", "accepterar", "ta in", "ta med", "tar in", "bifall", "ok med", "ja till", "accept", "approve"), "accepted"),
    **dict.fromkeys(("avböj", "avböjer", "avslå", "avslår", "avvisa", "neka", "nej till", "decline", "reject"), "declined"),
    **dict.fromkeys(("ändra", "ändrar", "skriv om", "formulera om", "edit", "reword"), "edited"),
}  # fmt: skip


def commented(parsed: Parsed, context: Context) -> Intent | None:
    """A comment on a draft, or an answer to one; None when it is neither."""
    return _answer(parsed.text) or _comment(parsed.text, context)


_ALL = re.compile(
    r"^\W*(?:(?:kan du|jag vill|vi|please|då|ok|okej)\s+)*"
    r"(?P<verb>godta|godkänn|acceptera|ta in|ta med|accept|approve|avböj|avslå|decline|reject)\s+"
    r"(?:alla|samtliga|all)\s+(?:de\s+|the\s+)?(?:synpunkter(?:na)?|kommentarer(?:na)?|comments)[\s.!]*$",
    re.IGNORECASE,
)


_PASSIVE = re.compile(
    rf"^\W*{_ONE}\s+(?P<n>{_NUMBERS})\s*[:,–—-]?\s*"
    r"(?P<verb>godta|godtas|godkänn|godkänns|accepteras|tas med|avböj|avböjs|avslå|avslås|accepted|declined)"
    r"(?:\s*(?::|,|eftersom|för att|because)\s*(?P<text>\S.*))?[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
"""The number first: "synpunkt 2 godtas"."""


def _numbers(said: str) -> dict[str, object]:
    """One number, or several: "1, 2 och 4", "1-3"."""
    found: list[int] = []
    for part in re.split(r"\s*(?:,|och|and|&)\s*", said):
        first, _, last = re.sub(r"\s*[-–]\s*", "-", part).partition("-")
        found += range(int(first), int(last or first) + 1)
    return {"number": found[0]} if len(found) == 1 else {"numbers": list(dict.fromkeys(found))}


def _answer(text: str) -> Intent | None:
    slots: dict[str, object]
    if every := _ALL.match(text):
        how = _VERBS[every["verb"].lower()]
        return Intent("answer_comment", {"how": how, "all": True}, SURE, why=("all comments are answered",))
    if turned := _PASSIVE.match(text):
        how = "declined" if turned["verb"].lower().startswith(("avb", "avs", "dec")) else "accepted"
        slots = {"how": how, **_numbers(turned["n"]), **({"text": turned["text"].strip()} if turned["text"] else {})}
        return Intent("answer_comment", slots, SURE, why=("an answer to a comment",))
    found = _ANSWER.match(text)
    if found is None or found["who"]:
        return None
    how, words = _VERBS[found["verb"].lower()], (found["text"] or "").strip()
    slots = {"how": how}
    slots |= _numbers(found["n"]) if found["n"] else {}
    if words and how == "accepted":
        how = slots["how"] = "edited"  # "godta synpunkt 2: men skriv …" is in other words
    slots |= {"text": words} if words else {}
    return Intent("answer_comment", slots, SURE, why=("an answer to a comment",))


def _comment(text: str, context: Context) -> Intent | None:
    text = re.sub(r"^@\S+\s+", "", text)
    found = _SHOULD.match(text)
    if found and _MINUTES.search(found["rest"]) and (head := _read(found["rest"], context)):
        return _intent({**head, "text": found["text"].strip()})
    found = _HEAD.match(text) or _TURNED.match(text) or _UNPARTED.match(text)
    if found is None:
        return _without_words(text, context) or _to_comment(text, context)
    head = _read(found["rest"] or "", context, bare=not _only_a_remark(found["noun"]))
    if head is None or not (head["of_minutes"] or _is_of_draft(head, found, context)):
        return None
    words = (found["text"] or "").strip()
    return _intent({**head, "text": words} if words else head)


def _without_words(text: str, context: Context) -> Intent | None:
    """As in "jag har en synpunkt på punkt 3", or "synpunkt" alone: the words are asked for."""
    found = _ALONE.match(text)
    if found is None or _DEADLINE.search(found["rest"] or ""):
        return None
    several = found["noun"].lower() in ("synpunkter", "kommentarer", "comments", "remarks", "rättelser")
    head = _read(found["rest"] or "", context)
    if head is None or (several and not _GIVES.search(text[: found.start("noun")])):
        return None
    if _only_a_remark(found["noun"]) and not head["of_minutes"]:
        return None
    return _intent(head)


def _to_comment(text: str, context: Context) -> Intent | None:
    """As in "kommentera punkt 3", with or without the words."""
    found = _VERB.match(text)
    if found is None or context.steering or _DEADLINE.search(found["rest"] or ""):
        return None
    head = _read(found["rest"] or "", context, bare=bool(found["text"]))
    if head is None:
        return None
    words = (found["text"] or "").strip()
    return _intent({**head, "text": words} if words else head)


def _intent(slots: Mapping[str, object]) -> Intent:
    return Intent("add_comment", {k: v for k, v in slots.items() if k != "of_minutes"}, SURE, why=("a comment's head",))


def _only_a_remark(noun: str) -> bool:
    """Whether the word is used of other things too."""
    return not noun.lower().startswith("synpunkt")


def _is_of_draft(head: Mapping[str, object], found: re.Match[str], context: Context) -> bool:
    """Without a word of the minutes: by its own name, or of a point while no meeting goes on to note it at."""
    if not _only_a_remark(found["noun"]):
        return True
    a_fault = found["noun"].lower().startswith("fel")
    return not context.steering and "item_ref" in head and (not a_fault or bool(_POINT.search(found["rest"] or "")))


def _read(rest: str, context: Context, *, bare: bool = False) -> dict[str, object] | None:
    """Which point, of which meeting's minutes, from the words before the colon; None when they say something else.

    `bare` words are a heading without "på" before it too.
    """
    if _OTHER_THINGS.search(rest):
        return None
    slots: dict[str, object] = {"of_minutes": bool(_MINUTES.search(rest))}
    rest = _MINUTES.sub(" ", rest, count=1)
    day, rest = _day(rest, context)
    slots |= {"meeting": day} if day else {}
    rest = " ".join(rest.split()).strip(" ,.;")
    if not rest:
        return slots
    if number := _NUMBER.match(_PREPOSITION.sub("", rest)):
        return slots | {"item_ref": int(number[1])}
    words = _PREPOSITION.sub("", rest)
    if words == rest and not slots["of_minutes"] and (not bare or _FROM.match(rest)):
        return None
    words = _CALLED.sub("", words).strip(" ”“\"',")
    return slots | {"item_ref": words} if words else slots


def _day(rest: str, context: Context) -> tuple[str | None, str]:
    """The day of the meeting, read backwards, and the words without it."""
    parsed = parse(rest, context)
    for unit in parsed.units:
        hit = unit.hit
        if isinstance(hit, DateHit) and hit.past is not None and hit.rule != "the next meeting":
            start, end = parsed.tokens[unit.first].start, parsed.tokens[unit.last - 1].end
            before = parsed.text[:start]
            if hit.kind == "meeting" or _OF_A_DAY.search(before):
                return hit.past.isoformat(), f"{_OF_A_DAY.sub('', before)} {parsed.text[end:]}"
    return None, rest
