"""Numbers that point out items: "punkt 3", "nr 8", "#4", "5:an", "3, 7 och 11"."""

# ruff: noqa: E501, SIM905 -- a pattern and a list of words are read in one piece

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.understanding.later import later
from dialogs.understanding.lexicon import dates as lex
from dialogs.understanding.tokens import Line

POINT, ACTION, NUMBERED, BARE = "REFP", "REFA", "REFN", "REFB"
"""An agenda point's number, an action item's, one that can be either, a number with nothing to say what it is."""

OWNED = "OWN"
_UNITS = "år|månader|veckor|dagar|timmar|minuter|personer|st|punkter|frågor|uppdrag|åtgärder|uppgifter|saker|ärenden|barn|möten|förslag|första|sista|senaste"
_POINT = (
    r"(?:punkt|punkten|punkter|punkterna|p|pt|dagordningspunkt|agendapunkt|agenda item|agenda items|item|items|point|points|agendanr"
    r"|dagordningspunkten|beslutspunkt|beslutspunkten|diskussionspunkt|informationspunkt|paragraf|§)"
)
_ACTION = (
    r"(?:åtgärd|åtgärden|åtgärder|åtgärderna|uppdrag|uppdraget|uppdragen|uppgift|uppgiften|uppgifter|uppgifterna"
    r"|task|tasks|action|actions|action item|action items|action point|aktivitet|aktiviteten|aktiviteter|to-do|grej)"
)
_N = r"(?:\. )?(?:nr |no |number |num |# )?(?:\. )?"
_ONE = r"(?:\d{1,3}(?::?(?:an|a|ans|orna))?|#\d{1,3})"
_JOINED = rf"(?P<n>{_ONE}(?: ?(?:,|och|&|samt|and|\+|/|plus) (?:{_N}){_ONE}|,\d{{1,3}})*(?:[–-]\d{{1,3}})?)"
_NAMES = {
    "ettan": 1,
    "tvåan": 2,
    "trean": 3,
    "fyran": 4,
    "femman": 5,
    "sexan": 6,
    "sjuan": 7,
    "åttan": 8,
    "nian": 9,
    "tian": 10,
    "elvan": 11,
    "tolvan": 12,
}
_NAMED = "(?:(?:" + "|".join(_NAMES) + ")|(?:två|tre) : an)"
_OWNED = {name[:-1]: number for name, number in _NAMES.items()} | {"fyra": 4, "åtta": 8}
"""As they are said after whose they are: "min nia"."""
_WHOSE = r"(?:min|din|sin|hans|hennes|deras|vår|er|my|(?!alltså|annars|tills|dess|plus|minus|minst|högst|dags|strax)[^ \d]{3,}s)"
_WORD = r"(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|one|two|three|four|five|six|seven|eight|nine|ten)"
_SPELT = {name: lex.NUMBERS[name] for name in "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton two three four five six seven eight nine ten eleven twelve".split()} | {
    "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19,
}  # fmt: skip
_IS_DONE = r"(?:är|is|blir|behöver|needs|hinner|kan)(?: (?:nu|också|redan|äntligen|helt|now|finally|lite))? (?:klar|klart|färdig|färdigt|gjord|gjort|avklarad|avklarat|fixad|fixat|done|finished|ticked|closed|mer tid|more time|längre tid)"
_TICK = r"(?:bocka av|bocka|stäng|stänga|avsluta|avslutar|sätt|markera|klarmarkera|stryk|close|mark|tick off)"
_PATTERNS = (
    (later(rf" {_POINT} {_N}{_JOINED}(?= )"), POINT),
    (later(rf" {_ACTION} {_N}{_JOINED}(?= )"), ACTION),
    (later(rf" (?:ärende|ärendet|ärenden|ärendena|fråga|frågan) {_N}{_JOINED}(?= )"), NUMBERED),
    (later(rf" (?:nr|no|number|num|#)(?: \.)? {_JOINED}(?= )"), NUMBERED),
    (later(rf" (?:(?:ärende|fråga) )?(?:nr|no|number) (?P<w>{_WORD})(?= )"), NUMBERED),
    (later(r" (?P<n>\d{1,3}:?(?:an|ans)(?: (?:och|&|samt|,) \d{1,3}:?(?:an|ans)?)*)(?= )"), "AN"),
    (later(rf" (?:den )?(?P<o>{lex.ORDINAL}) (?:punkten|frågan|item|point)(?= )"), POINT),
    (later(rf" (?:den |det )?(?P<o>{lex.ORDINAL}) (?:åtgärden|uppdraget|uppgiften|aktiviteten|task|action item)(?= )"), ACTION),
    (later(rf" {_WHOSE} (?P<own>{'|'.join(_OWNED)})(?= )(?! (?:{_UNITS})(?: |$))"), OWNED),
    (later(rf"(?:^|(?<=[,.!?¶:])) (?P<s>{'|'.join(_SPELT)})(?= {_IS_DONE} )"), OWNED),
    (later(rf" {_TICK} (?P<s>{'|'.join(_SPELT)})(?= (?:som|as|[,.!?]|tack|snälla|please|är|nu|¶|$))"), OWNED),
    (later(r" (?P<n>\d{1,2}:[ea])(?= (?:punkten|frågan|åtgärden|uppdraget|uppgiften) )"), OWNED),
    (later(rf" {_WHOSE} (?P<n>\d{{1,3}}:?a)(?= )"), OWNED),
    (later(rf" (?:punkt|punkten|item) (?P<w>{_WORD})(?= )"), POINT),
    (later(rf" {_ACTION} (?P<w>{_WORD})(?= )"), ACTION),
    (later(rf" (?P<t>{_NAMED}(?:(?: ,)? {_NAMED}(?! (?:skjuter|skjuts|flyttar|flyttas|tar|får) ))*(?: och {_NAMED})?)(?= )"), "AN"),
    (later(r" (?P<n>\d{1,3}(?: ?(?:,|och|samt|and|&|\+) \d{1,3}| ?,\d{1,3})+)(?= )"), BARE),
    (later(r" (?P<n>\d{1,3})(?= )"), BARE),
)  # fmt: skip
_FIGURES = later(r"\d+")
_LAST_WORD = later(r"[^ ]+$")


@dataclass(frozen=True, slots=True)
class NumberHit:
    """A stretch that points out items by number; `kind` is one of the constants above."""

    start: int
    end: int
    numbers: tuple[int, ...]
    kind: str


def find(line: Line) -> list[NumberHit]:
    """All of them, the surest kind first where they overlap."""
    found: list[NumberHit] = []
    for hit in _candidates(line.string):
        if all(hit.start >= other.end or hit.end <= other.start for other in found):
            found.append(hit)
    return sorted(found, key=lambda h: h.start)


def _candidates(string: str) -> Iterator[NumberHit]:
    for pattern, kind in _PATTERNS:
        for m in pattern.finditer(string):
            groups = m.groupdict()
            if groups.get("n"):
                numbers = [int(f) for f in _FIGURES.findall(groups["n"])]
                span = re.fullmatch(r"(\d+)[–-](\d+)", groups["n"])
                if span and 0 < int(span[2]) - int(span[1]) < 20:  # noqa: PLR2004 -- a list is not that long
                    numbers = list(range(int(span[1]), int(span[2]) + 1))
            elif groups.get("t"):
                said = groups["t"].replace("två : an", "tvåan").replace("tre : an", "trean")
                numbers = [_NAMES[w] for w in said.split() if w in _NAMES]
            elif groups.get("own"):
                numbers = [_OWNED[groups["own"]]]
            elif groups.get("s"):
                numbers = [_SPELT[groups["s"]]]
            else:
                numbers = [lex.ORDINALS.get(groups.get("o") or "") or lex.NUMBERS[groups["w"]]]
            start = _LAST_WORD.search(m.group()).start() + m.start() if kind == OWNED else m.start() + 1  # type: ignore[union-attr]  # a match ends with a word
            yield NumberHit(start, m.end(), tuple(numbers), "REFT" if kind in ("AN", OWNED) else kind)
