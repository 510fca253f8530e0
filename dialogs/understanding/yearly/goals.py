"""Goals of a year: the list, what belongs to a goal, and goals that nothing belongs to."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed

SURE = 0.95
INTENTS = frozenset(
    {"set_goals", "list_goals", "reword_goal", "move_goal", "remove_goal", "carry_goals", "point_to_goal", "goals_form"}
)
_GOALS = r"(?:verksamhetsmålen|verksamhetsmål|målen|mål|goals|goal)"
_ONE = r"(?:verksamhetsmålet|verksamhetsmål|målet|mål|goal)"
_N = r"(?:(?:nr|nummer|number|no)\.?\s*)?(?P<n>\d{1,2})(?!\d)"
_YEAR = r"(?:\s*,?\s*(?:(?:för|i|under|från|for|in|of)\s+)?(?P<year>20\d\d|i år|nästa år|förra året|året|this year|next year|last year))"
_PLEASE = r"(?:(?:hej|snälla|kan du|vi vill|jag vill|please|can you|we want to)[,!]?\s+)*"
_END = r"[\s.!?]*$"

_SET = re.compile(
    rf"^\W*{_PLEASE}(?:(?:vi\s+)?(?:våra|vårt|nätverkets|our)\s+)?{_GOALS}(?:{_YEAR}|\s+(?:för|i)\s+verksamhetsplanen(?P<plan>))\s*(?:är|are)?\s*:\s*(?P<titles>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ADD = re.compile(
    rf"^\W*{_PLEASE}(?:(?:lägg till|lägg in|skriv in|add)\s+(?:ett\s+|a\s+)?(?:nytt\s+|new\s+)?|(?:ett\s+)?nytt\s+|new\s+){_GOALS}{_YEAR}?\s*:\s*(?P<titles>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_FORM = re.compile(
    rf"^\W*{_PLEASE}(?:(?:lägg till|lägg in|skriv in|sätt|ändra|redigera|add|edit|set)\s+(?:ett\s+|the\s+)?(?:nytt\s+|nya\s+)?{_GOALS}|(?:nya|nytt)\s+mål){_YEAR}?{_END}",
    re.IGNORECASE,
)
_LIST = re.compile(
    rf"^\W*(?:(?:visa|lista|se|vilka är|vad är|vilka|hur går det med|hur ligger vi till med|show|list|what are)\s+)?(?:(?:våra|nätverkets|alla|årets|our|the)\s+)*(?:{_GOALS}|verksamhetsplanen|business plan)(?:\s+(?:har|ha)\s+vi)?(?:\s+i\s+verksamhetsplanen)?{_YEAR}?{_END}",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    rf"^\W*(?:(?:vilka|vilket|finns det|visa|which|are there)\s+)?(?:av\s+)?(?:våra\s+|the\s+)?{_GOALS}(?:\s+(?:som|that))?{_YEAR}?\s+(?:(?:har|saknar|är|have|has)\s+(?:inga|inget|ingen|inte|no)\b|(?:utan|saknar|without)\b|(?:arbetar|jobbar|gör)\s+vi\s+(?:inte|inget)\b)[^:;]{{0,60}}$",
    re.IGNORECASE,
)
_REWORD = re.compile(
    rf"^\W*{_PLEASE}(?:(?:ändra|byt namn på|döp om|formulera om|skriv om|change|reword|rename)\s+{_ONE}\s+{_N}{_YEAR}?\s*(?:till|:|to|i stället för)\s*|{_ONE}\s+{_N.replace('<n>', '<n2>')}\s+(?:ska (?:heta|vara|lyda)|heter|should be)\s*:?\s*|{_ONE}\s+{_N.replace('<n>', '<n3>')}\s*:\s*)(?P<title>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MOVE = re.compile(
    rf"^\W*{_PLEASE}(?:flytta|lägg|sätt|move|put)\s+{_ONE}\s+{_N}{_YEAR}?\s+(?:(?P<first>(?:överst|först|högst upp|first|to the top))|(?P<last>(?:sist|längst ner|last))|(?:till|på|to)\s+(?:plats|nummer|place|number)?\s*(?P<to>\d{{1,2}})|(?:före|över|framför|before)\s+(?:{_ONE}\s+)?(?P<before>\d{{1,2}})|(?:efter|under|after)\s+(?:{_ONE}\s+)?(?P<after>\d{{1,2}})){_END}",
    re.IGNORECASE,
)
_REMOVE = re.compile(
    rf"^\W*{_PLEASE}(?:ta bort|stryk|radera|remove|delete)\s+{_ONE}\s+{_N}{_YEAR}?{_END}", re.IGNORECASE
)
_CARRY = re.compile(
    rf"^\W*{_PLEASE}(?:för över|ta med|flytta över|flytta|kopiera|carry(?: over)?|copy)\s+(?:(?:alla\s+|all\s+|the\s+)?(?:{_GOALS})|(?:{_ONE}\s+){_N}){_YEAR.replace('<year>', '<of>')}?\s+(?:över\s+|vidare\s+)?(?:till|to|into)\s+(?P<year>20\d\d|nästa år|next year|i år|this year){_END}",
    re.IGNORECASE,
)
_WHAT = r"(?:(?P<point>(?:punkt(?:en)?|förslag(?:et)?|item|point)\s+(?P<item>\S.{0,200}?))|(?:(?:ärende(?:t)?|uppdrag(?:et)?|nr|nummer|matter|action)\s+)?(?P<numbers>\d{1,5}(?:\s*(?:,|och|and|&)\s*\d{1,5})*)|(?:ärende(?:t)?|uppdrag(?:et)?|matter|action)\s+(?P<words>\S.{1,200}?))"
_POINT = re.compile(
    rf"^\W*{_PLEASE}(?:{_WHAT}\s+(?:hör|hörs|räknas|kopplas|går|belongs|goes)\s+(?P<no>inte\s+)?(?:till|under|in under|to)\s+(?:{_ONE}\s+{_N}|(?P<any>något mål|any goal)){_YEAR}?{_END}"
    rf")",
    re.IGNORECASE,
)
_TIE = re.compile(
    rf"^\W*{_PLEASE}(?:koppla|knyt|lägg|link|tie)\s+{_WHAT}\s+(?:till|under|to)\s+{_ONE}\s+{_N}{_YEAR}?{_END}",
    re.IGNORECASE,
)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of goals; None when it is of something else."""
    text = re.sub(r"^@\S+\s+", "", (parsed.raw or parsed.text).strip()) if "\n" in parsed.raw else parsed.text.strip()
    text = re.sub(r"^@\S+\s+", "", text)
    if not re.search(r"mål|goal|verksamhetsplan|business plan", text, re.IGNORECASE):
        return None
    return _kept(text, context) or _tied(text, context) or _changed(text, context) or _listed(text, context)


def _kept(text: str, context: Context) -> Intent | None:
    for pattern in (_SET, _ADD):
        if found := pattern.match(text):
            titles = _titles(found["titles"])
            return (
                _intent("set_goals", {"titles": titles, **_year(found, context)}, "goals of a year") if titles else None
            )
    if found := _FORM.match(text):
        return _intent("goals_form", _year(found, context), "the form of the goals")
    return None


def _changed(text: str, context: Context) -> Intent | None:
    if found := _CARRY.match(text):
        of = _which(found["of"], context)
        slots = {**_number(found), **_year(found, context)} | ({"of": of} if of else {})
        return _intent("carry_goals", slots, "goals go on into another year")
    if found := _REMOVE.match(text):
        return _intent("remove_goal", {**_number(found), **_year(found, context)}, "a goal is taken off")
    if found := _MOVE.match(text):
        where: dict[str, object] = {}
        if found["first"] or found["last"]:
            where = {"to": 1 if found["first"] else 99}
        for name in ("to", "before", "after"):
            if found[name]:
                where = {name: int(found[name])}
        return _intent("move_goal", {**_number(found), **where, **_year(found, context)}, "a goal's place")
    if found := _REWORD.match(text):
        number = found["n"] or found["n2"] or found["n3"]
        slots = {"number": int(number), "title": " ".join(found["title"].split()), **_year(found, context)}
        return _intent("reword_goal", slots, "a goal's words")
    return None


def _tied(text: str, context: Context) -> Intent | None:
    found = _POINT.match(text) or _TIE.match(text)
    if found is None:
        return None
    slots: dict[str, object] = {**_year(found, context)}
    if found["point"]:
        item = found["item"].strip(" \"”'")
        slots["point"] = int(item) if item.isdecimal() else item
    else:
        numbers = [int(n) for n in re.findall(r"\d+", found["numbers"] or "")]
        slots["item_ref"] = numbers or found["words"].strip(" \"”'")
    off = found.groupdict().get("no")
    if not off and found.groupdict().get("any"):
        return None
    slots |= {"off": True} if off else {}
    return _intent("point_to_goal", slots | _number(found), "something belongs to a goal")


def _listed(text: str, context: Context) -> Intent | None:
    if found := _LIST.match(text):
        return _intent("list_goals", _year(found, context), "the goals are asked for")
    found = _WITHOUT.match(text)
    if found and re.search(r"mål|goals", text, re.IGNORECASE):
        return _intent("list_goals", {"without": True, **_year(found, context)}, "goals nothing belongs to")
    return None


def _titles(words: str) -> list[str]:
    parts = re.split(r"\s*[;\n]\s*", words)
    shown = [re.sub(r"^\W*(?:\d{1,2}[.)]\s+)?", "", part).strip(" .,\t") for part in parts]
    return [" ".join(part.split()) for part in shown if part]


def _number(found: re.Match[str]) -> dict[str, object]:
    number = found.groupdict().get("n")
    return {"number": int(number)} if number else {}


def _year(found: re.Match[str], context: Context) -> dict[str, object]:
    year = _which(found.groupdict().get("year"), context)
    return {"year": year} if year else {}


def _which(said: str | None, context: Context) -> int | None:
    if not said:
        return None
    if said.isdecimal():
        return int(said)
    words = said.lower()
    step = (words in ("nästa år", "next year")) - (words in ("förra året", "last year"))
    return context.now.year + step


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
