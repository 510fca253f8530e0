"""Questions taken home: asked, answered, looked at, passed on, given more time, closed, asked again."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed
from dialogs.understanding.yearly.days import last_day

SURE = 0.95
INTENTS = frozenset(
    {
        "ask_round",
        "answer_round",
        "show_round",
        "list_rounds",
        "pass_round_on",
        "close_round",
        "extend_round",
        "withdraw_round",
        "ask_round_again",
    }
)
_HOME = r"(?:hemfråga(?:n)?|rundfråga(?:n)?|round question|home question)"
_HOMES = r"(?:hemfrågor(?:na)?|rundfrågor(?:na)?|round questions|home questions)"
_ALL = r"(?:alla(?:\s+(?:kommuner(?:na)?|organisationer(?:na)?|län(?:en)?|medlemmar(?:na)?|i nätverket))?|kommunerna|samtliga(?:\s+kommuner)?|organisationerna|länen|nätverket|everyone|all (?:municipalities|organisations)|the municipalities)"
_N = r"(?:(?:nr|nummer|number|no)\.?\s*)?(?P<n>\d{1,5})"
_PLEASE = (
    r"(?:(?:hej|snälla|kan du|kan ni|jag vill|vi vill|skulle du kunna|please|can you|i want to|we want to)[,!]?\s+)*"
)
_END = r"[\s.!?]*$"

_ASK = re.compile(
    rf"^\W*{_PLEASE}(?:"
    rf"(?:(?:ställ|lägg (?:ut|upp|in)|skapa|starta|skicka(?: ut)?|ny|en ny|gör|new|ask|send)\s+)*(?:en\s+|a\s+)?{_HOME}(?:\s+till\s+{_ALL})?\s*(?::|\s[–—-]\s|\s+om\b|\s+about\b)"
    rf"|(?:fråga|ask|(?:kolla|kolla av|hör|hör av|stäm av|check)\s+(?:med|with|hos))\s+{_ALL}\s*(?:hemma\s*)?(?::|,|\s[–—-]\s|(?=\s+(?:om|hur|vad|vilka|vilken|när|var|vem|if|how|what|which|when|who|whether)\b))"
    rf"|(?:alla\s+)?(?:skicka|ta|tar|send)\s+(?:med\s+)?(?:(?:er|sig)\s+)?(?:en\s+|den här\s+|a\s+|this\s+)?(?:fråga(?:n)?|question)\s+(?:hem|home)(?:\s+till\s+{_ALL})?\s*(?::|\s[–—-]\s)"
    rf"|(?:alla\s+)?(?:ta|tar)\s+hem\s+(?:en\s+|den här\s+)?frågan?\s*(?::|\s[–—-]\s)"
    rf"|(?:ställ|ställa|skicka(?: ut)?|lägg ut|ny|send|ask|put)\s+(?:en\s+|a\s+)?(?:fråga|enkät|question)\s+(?:till|to)\s+{_ALL}\s*(?::|\s[–—-]\s)"
    rf"|(?:en\s+)?enkät\s+till\s+{_ALL}\s*:"
    r")\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_FORM = re.compile(
    rf"^\W*{_PLEASE}(?:(?:ny|skapa|ställ|lägg in|gör|starta|new|ask|formulär för|form for)\s+)+(?:en\s+|ny\s+|a\s+|new\s+)*{_HOME}(?:\s+(?:i\s+formulär(?:et)?|till\s+{_ALL}))?{_END}",
    re.IGNORECASE,
)
_FORM_TO_ALL = re.compile(
    rf"^\W*{_PLEASE}(?:ny|ställ|ställa|skicka(?: ut)?|lägg ut|ask|send)\s+(?:en\s+|a\s+)?(?:fråga|question)\s+(?:till|to)\s+{_ALL}{_END}",
    re.IGNORECASE,
)
_DUE_BACK = re.compile(
    r"^\W*(?:svar|svaret|answer)\s+(?:på|to)\s+(?:nr\s*)?\d+\s+(?:ska|skall|bör|måste|senast|behövs|väntas|önskas|should|must|is due)\b",
    re.IGNORECASE,
)
"""Of a matter: when its answer is to be back."""
_ANSWER = re.compile(
    rf"^\W*{_PLEASE}(?:(?:vårt|mitt|our|my)\s+)?(?:svara|svarar|svar(?:et)?|vi svarar|jag svarar|answer|reply)\s+(?:(?:är|is|på|till|to|on)\s+)*(?:(?:{_HOME}|fråga|frågan|question)\s+)?{_N}"
    r"(?:\s+(?:för|for)\s+(?P<home>[^:,]{2,60}?)\s*[:,]|\s*(?:[:,]|\s[–—-]\s|\s+(?:med|with|är|is)\s+|\s+))\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ANSWER_TURNED = re.compile(
    rf"^\W*(?:vi|jag|we|i)\s+(?:svarar|answer|reply)\s+(?P<text>\S.{{0,400}}?)\s+(?:på|to|on)\s+(?:(?:{_HOME}|fråga|frågan|question)\s+)?{_N}{_END}",
    re.IGNORECASE | re.DOTALL,
)
_ANSWER_CHANGED = re.compile(
    rf"^\W*{_PLEASE}(?:ändra|byt|rätta|change)\s+(?:vårt |mitt |our |my |the )?(?:svar|svaret|answer)\s+(?:på|to)\s+(?:(?:{_HOME}|fråga|frågan|question)\s+)?{_N}\s+(?:till|to)\s*:?\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ANSWER_ORDERED = re.compile(
    rf"^\W*{_PLEASE}(?:svara|answer|reply)\s+(?P<text>\S.{{0,400}}?)\s+(?:på|to|on)\s+(?:(?:{_HOME}|fråga|frågan|question)\s+)?{_N}{_END}",
    re.IGNORECASE | re.DOTALL,
)
_ANSWER_OF = re.compile(
    rf"^\W*(?P<home>[A-ZÅÄÖ][\w-]+(?: kommun)?)\s+(?:svarar|answers)\s+(?P<text>\S.{{0,400}}?)\s+(?:på|to|on)\s+{_HOME}\s+{_N}{_END}",
    re.DOTALL,
)
_ANSWER_EMPTY = re.compile(
    rf"^\W*{_PLEASE}(?:svara|svarar|answer|reply)\s+(?:(?:på|to|on)\s+)?{_HOME}(?:\s+{_N})?{_END}", re.IGNORECASE
)
_TAKE_BACK = re.compile(
    rf"^\W*{_PLEASE}(?:ta (?:bort|tillbaka)|dra tillbaka|stryk|ångra|radera|take back|withdraw|remove)\s+(?:vårt |mitt |our |my |the )?(?:svar|svaret|answer)\s+(?:på|to)\s+(?:(?:{_HOME}|fråga|frågan|question)\s+)?{_N}{_END}",
    re.IGNORECASE,
)
_REMIND = re.compile(
    rf"^\W*{_PLEASE}(?:påminn|remind)\b(?!\s+(?:mig|me)\b).*\b{_HOME}(?:\s+{_N})?(?:\s+(?:nu|idag|i dag|now|today))?{_END}",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"^\W*{_PLEASE}(?:vad|vilka|vilken|vem|hur|när|visa|se|ge (?:mig|oss)|exportera|ladda ner|hämta|skicka mig|har|finns|what|which|who|how|when|show|give me|export|download)\b(?!.*\bpunkt).*\b{_HOME}(?:\s+{_N})?\b(?P<rest>[^:]*)$",
    re.IGNORECASE,
)
_FILE_WORDS = re.compile(r"\b(?:excel|xlsx|fil|filen|file|exportera|ladda ner|export|download)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:inte|ej|not|saknas|kvar|återstår|missing)\b", re.IGNORECASE)
_ANY_FILE = re.compile(
    rf"^\W*{_PLEASE}(?:exportera\s+)?{_HOME}\s+{_N}\s+(?:som|i|as|in)\s+(?:en\s+)?(?:excel|fil|file|xlsx)\w*{_END}",
    re.IGNORECASE,
)
_ABOUT_MANY = re.compile(
    rf"^\W*(?:vilka|vilken|vad|har|finns|hur många|visa|which|what|are|do|show)\b(?!.*\bpunkt)[^:]*\b{_HOMES}\b[^:]*$|^\W*vilka frågor har (?:vi|ni|jag|alla) (?:tagit|fått) (?:med (?:oss |er |sig )?)?hem{_END}",
    re.IGNORECASE,
)
_ANSWER_NAMED = re.compile(
    rf"^\W*{_HOME}\s+{_N}(?:\s+(?:för|for)\s+(?P<home>[^:]{{2,60}}?))?\s*:\s*(?P<text>\S.*)$", re.IGNORECASE | re.DOTALL
)
_ANSWER_BARE = re.compile(
    r"^\W*(?:vårt |mitt |our |my )?(?:svar|svaret|answer)(?:\s+(?:för|for)\s+(?P<home>[^:]{2,60}?))?\s*:\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LIST = re.compile(
    rf"^\W*(?:(?:visa|lista|se|vilka|vad|har vi|finns det|är|mina|våra|alla|öppna|tidigare|gamla|pågående|show|list|which|what|all|open|earlier|are there|do we have|some|några|any)\s+)*{_HOMES}(?:\s+(?:är|finns|har|vi|öppna|ute|just nu|nu|som|väntar|på|svar|igång|obesvarade|ställt|haft|are|open|there|have|now|unanswered|inte|jag|svarat|kvar|att|svara|ska))*{_END}",
    re.IGNORECASE,
)
_SHOW = re.compile(
    rf"^\W*{_PLEASE}(?:(?:visa|se|vad|vilka|hur|show|what|see|hur går det med|hur gick det med|resultatet av|resultat|tabellen|tabell|svaren|svar|läget|status|answers|the answers|result|table)\s+(?:(?:blev|är|har|finns|kommit|in|för|på|av|till|i|to|of|for|kom|har vi fått|fått)\s+)*)*(?P<named>{_HOME}\s+|(?:fråga|frågan|question)\s+)?{_N}{_END}",
    re.IGNORECASE,
)
_ANSWERS_TO = re.compile(
    rf"^\W*(?:visa\s+|vilka\s+|se\s+|show\s+|what\s+are\s+|hur\s+blev\s+|hur ser\s+)?(?:svaren|svar|tabellen|resultatet|answers|the answers|the table)\s+(?:(?:har|finns|kommit|in|ut|vi|fått)\s+)*(?:på|till|för|från|av|to|of|on)\s+(?:{_HOME}\s+|fråga\s+|frågan\s+|question\s+)?{_N}{_END}",
    re.IGNORECASE,
)
_HOW_MANY_ANSWERED = re.compile(
    rf"^\W*(?:hur många|how many)(?:\s+kommuner)?\s+(?:har\s+|have\s+)?(?:svarat|answered){_END}", re.IGNORECASE
)
_SILENT = re.compile(
    rf"^\W*(?:(?:vilka|vem|vilka kommuner|who|which)\s+(?:som\s+)?(?:har|have|has)\s+(?:(?:ännu|ej|inte|not|yet|fortfarande|still)\s+)*(?:svarat|answered|replied)|(?:vilka|vem)\s+(?:saknas|är kvar|återstår)|who is missing)(?:\s+(?:än|ännu|yet))?(?:\s+(?:på|to|on|i|in)\s+(?:{_HOME}\s+|fråga\s+|frågan\s+|question\s+)?{_N}?)?{_END}",
    re.IGNORECASE,
)
_HOW = re.compile(
    rf"^\W*(?:hur\s+(?:gör|jobbar|arbetar|ställer sig|tänker|ser det ut i|gjorde)|vad\s+(?:gör|svarade|svarar|har)|how\s+do|what\s+(?:do|did))\s+"
    rf"(?:de\s+)?(?:{_ALL}|(?:de\s+)?andra kommuner(?:na)?|de andra|varje kommun|kommun för kommun)(?:\s+(?:hemma|svarat|answer|do|say|reply))*\s+(?:om|med|kring|i fråga om|på frågan om|på|gällande|about|with|on|to)\s+(?P<words>\S.{{1,80}}?){_END}",
    re.IGNORECASE,
)
_ANSWERS_ABOUT = re.compile(
    rf"^\W*(?:visa\s+|se\s+|show\s+)?(?:svaren|svar|the answers|answers)\s+(?:på|om|to|about)\s+(?:{_HOME}|frågan|the question)\s+(?:om|about)\s+(?P<words>\S.{{1,80}}?){_END}",
    re.IGNORECASE,
)
_PASS = re.compile(
    rf"^\W*{_PLEASE}(?:skicka|skickar|lämna|ge|bolla|pass|forward|send)\s+(?:(?:vidare|över|on)\s+)?(?:{_HOME}|fråga|frågan|question)\s+{_N}\s+(?:(?:vidare|över|on)\s+)?(?:till|to)\s+(?P<who>\S.{{1,60}}?)(?:\s+i\s+stället)?{_END}",
    re.IGNORECASE,
)
_PASS_TURNED = re.compile(
    rf"^\W*(?P<who>\w[\w .-]{{1,60}}?)\s+(?:svarar|ska svara|får svara|answers|will answer)\s+(?:på|to)\s+(?:{_HOME}|fråga|frågan|question)\s+{_N}(?:\s+i\s+stället)?{_END}",
    re.IGNORECASE,
)
_PASS_LET = re.compile(
    rf"^\W*{_PLEASE}(?:låt|let)\s+(?P<who>\w[\w .-]{{1,60}}?)\s+(?:svara|answer)\s+(?:på\s+|to\s+)?{_HOME}\s+{_N}{_END}",
    re.IGNORECASE,
)
_PASS_GOES = re.compile(
    rf"^\W*{_HOME}\s+{_N}\s+(?:ska|går|skickas|goes)\s+(?:vidare\s+)?(?:till|to)\s+(?P<who>\w[\w .-]{{1,60}}?){_END}",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    rf"^\W*{_PLEASE}(?:avsluta|stäng|avslutar|stänger|close|end)\s+(?:the\s+)?{_HOME}(?:\s+{_N})?{_END}", re.IGNORECASE
)
_WITHDRAW = re.compile(
    rf"^\W*{_PLEASE}(?:ta bort|stryk|dra tillbaka|ta tillbaka|radera|remove|withdraw|delete)\s+(?:the\s+)?{_HOME}(?:\s+{_N})?{_END}",
    re.IGNORECASE,
)
_EXTEND = re.compile(
    rf"^\W*{_PLEASE}(?:förläng|flytta|flytta fram|skjut fram|skjut på|ändra|ge mer tid (?:för|på|till)|extend|move|change)\s+(?:(?:sista\s+(?:dag|dagen|svarsdag)(?:en)?|svarstiden|the deadline|the last day)\s+(?:för|på|i|of|for)\s+)?(?:the\s+)?{_HOME}(?:\s+{_N})?\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AGAIN_NAMED = re.compile(
    rf"^\W*{_PLEASE}(?:ställ|fråga|skicka|ask|send)\s+(?:frågan|hemfrågan|the question)\s+(?:om|about)\s+(?P<words>\S.{{1,80}}?)\s+(?:igen|på nytt|en gång till|again|once more)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LAST_DAY_IS = re.compile(
    rf"^\W*(?:ny\s+)?(?:sista (?:dag|dagen|svarsdag)(?:en)?|svarstiden|the last day)\s+(?:att svara\s+)?(?:för|på|i|of|for)\s+{_HOME}\s+{_N}\s+(?:är|blir|ska vara|is)\s+(?:nu\s+|till och med\s+)?(?P<rest>.*)$",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    rf"^\W*{_PLEASE}(?:ställ|fråga|skicka|ask|send)\s+(?:the\s+)?{_HOME}\s+{_N}\s+(?:igen|på nytt|en gång till|again|once more|även i år|i år igen)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "yes-no",
        re.compile(r"[\s,;.(–-]*(?:svara\s+)?\b(?:ja\s*(?:eller|/)\s*nej|yes\s*(?:or|/)\s*no)\b[).]*", re.IGNORECASE),
    ),
    (
        "number",
        re.compile(
            r"[\s,;.(–-]*\b(?:svara med (?:en siffra|ett tal|ett antal|antal)|(?:som )?(?:en siffra|ett tal)|answer with a number)\b[).]*",
            re.IGNORECASE,
        ),
    ),
    ("text", re.compile(r"[\s,;.(–-]*\b(?:fritext|svara fritt|fria svar|free text)\b[).]*", re.IGNORECASE)),
)
_CHOICES = re.compile(
    r"[\s,;.(–-]*\b(?:val|alternativ(?:en)?|svarsalternativ|välj mellan|välj|choices|options|choose)\s*:\s*(?P<choices>[^.?!]+?)\s*[.)]*$",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(r"^(?:hur många|how many)\s+(?P<unit>\w+)", re.IGNORECASE)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of a question taken home; None when it is of something else."""
    text = re.sub(r"^@\S+\s+", "", parsed.text.strip())
    return (
        _asked_again(text, context)
        or _asked(text, context)
        or _changed(text, context)
        or _passed(text)
        or _shown(text)
        or _answered(text)
    )


def _asked(text: str, context: Context) -> Intent | None:
    if _FORM.match(text) or _FORM_TO_ALL.match(text):
        return _intent("ask_round", {}, "the form of a question")
    found = _ASK.match(text)
    if found is None:
        return None
    day, words = last_day(found["text"].strip(), context)
    kind, words = _kind(words)
    choices = _CHOICES.search(words)
    slots: dict[str, object] = {}
    if choices:
        slots = {"kind": "choice", "choices": _parts(choices["choices"])}
        words = words[: choices.start()]
    elif kind:
        slots = {"kind": kind}
    elif unit := _HOW_MANY.match(words):
        slots = {"kind": "number", "unit": unit["unit"].lower()}
    words = _sentence(words)
    if not words:
        return _intent("ask_round", slots, "a question without words")
    return _intent("ask_round", {"text": words, **slots} | _date(day), "a question to all organisations")


def _asked_again(text: str, context: Context) -> Intent | None:
    found = _AGAIN_NAMED.match(text)
    if found is not None:
        day, _ = last_day(found["rest"].strip(), context)
        return _intent("ask_round_again", {"words": found["words"]} | _date(day), "an earlier question is asked again")
    found = _AGAIN.match(text)
    if found is None:
        return None
    day, _ = last_day(found["rest"].strip(), context)
    return _intent("ask_round_again", {"number": int(found["n"])} | _date(day), "an earlier question is asked again")


def _changed(text: str, context: Context) -> Intent | None:
    for name, pattern in (("close_round", _CLOSE), ("withdraw_round", _WITHDRAW)):
        if found := pattern.match(text):
            return _intent(name, _number(found), "an order about a question taken home")
    if found := _TAKE_BACK.match(text):
        return _intent("answer_round", _number(found) | {"take_back": True}, "an answer is taken back")
    said_is = _LAST_DAY_IS.match(text)
    found = said_is or _EXTEND.match(text)
    if found is None:
        return None
    rest = found["rest"].strip()
    day, _ = last_day(f"till {rest}" if said_is else rest, context)
    return _intent("extend_round", _number(found) | _date(day), "more time for a question")


def _passed(text: str) -> Intent | None:
    found = _PASS.match(text) or _PASS_TURNED.match(text) or _PASS_LET.match(text) or _PASS_GOES.match(text)
    if found is None or found["who"].lower() in ("vi", "jag", "we", "i", "alla"):
        return None
    return _intent("pass_round_on", {"number": int(found["n"]), "who": found["who"].strip()}, "it is passed on")


def _shown(text: str) -> Intent | None:
    if _LIST.match(text):
        return _intent("list_rounds", {}, "questions taken home are asked for")
    if _HOW_MANY_ANSWERED.match(text):
        return _intent("show_round", {}, "how many have answered")
    if found := _SILENT.match(text):
        named = re.search(_HOME, text, re.IGNORECASE) is not None
        silent = {"silent": True} if _NOT.search(text) else {}
        return _intent("show_round", _number(found) | silent, "who has answered, or not") if named else None
    found = _SHOW.match(text)
    if found and (found["named"] or "").lower().startswith(("hem", "rund", "round", "home")):
        return _intent("show_round", _number(found), "the answers are asked for")
    if found := _HOW.match(text) or _ANSWERS_ABOUT.match(text):
        return _intent("show_round", {"words": _sentence(found["words"])}, "what the organisations answered")
    return _told(text)


def _told(text: str) -> Intent | None:
    """What else is asked about one, or about all of them."""
    if found := _ANSWERS_TO.match(text):
        return _intent("show_round", _number(found), "the answers are asked for")
    if found := _REMIND.match(text):
        return _intent("show_round", _number(found) | {"remind": True}, "those who have not answered")
    if found := _ANY_FILE.match(text):
        return _intent("show_round", _number(found) | {"file": True}, "the answers as a file")
    if _ABOUT_MANY.match(text):
        return _intent("list_rounds", {}, "questions taken home are asked for")
    if found := _ABOUT.match(text):
        as_file = {"file": True} if _FILE_WORDS.search(text) else {}
        return _intent("show_round", _number(found) | as_file, "a question taken home is asked about")
    return None


def _answered(text: str) -> Intent | None:
    if _DUE_BACK.match(text):
        return None
    if found := _ANSWER_EMPTY.match(text):
        return _intent("answer_round", _number(found), "an answer that is to be written")
    for pattern in (_ANSWER_NAMED, _ANSWER_CHANGED, _ANSWER, _ANSWER_TURNED, _ANSWER_OF, _ANSWER_ORDERED):
        if found := pattern.match(text):
            home = found.groupdict().get("home")
            slots = {"number": int(found["n"]), "text": found["text"].strip()} | (
                {"home": home.strip()} if home else {}
            )
            return _intent("answer_round", slots, "an answer to a question taken home")
    found = _ANSWER_BARE.match(text)
    if found is None:
        return None
    slots = {"text": found["text"].strip()} | ({"home": found["home"].strip()} if found["home"] else {})
    return _intent("answer_round", slots, "an answer without a number")


def _kind(words: str) -> tuple[str, str]:
    for kind, pattern in _KINDS:
        if found := pattern.search(words):
            return kind, f"{words[: found.start()]} {words[found.end() :]}".strip()
    return "", words


def _parts(said: str) -> list[str]:
    parts = re.split(r"\s*[,;/|]\s*|\s+(?:eller|or)\s+", said)
    return [" ".join(part.split()) for part in parts if part.strip()]


def _sentence(words: str) -> str:
    return " ".join(words.split()).strip(" ,;:–-")


def _number(found: re.Match[str]) -> dict[str, object]:
    number = found.groupdict().get("n")
    return {"number": int(number)} if number else {}


def _date(day: object) -> dict[str, object]:
    return {"date": str(day)} if day else {}


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
