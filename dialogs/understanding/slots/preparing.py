"""Slots of preparing an agenda: which points, and what is to become of them."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable, Iterable, Sequence

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.dates.times import LengthHit
from dialogs.understanding.evidence.preparing import ITEM, LISTED, NAMED, NUMBER, PROPOSER, START
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.slots import agenda as slots_agenda
from dialogs.understanding.slots.counted import counted
from dialogs.understanding.slots.draft import Draft, days_said, meeting_value, number_units, who
from dialogs.understanding.slots.items import meeting_of
from dialogs.understanding.slots.meetings import list_agenda
from dialogs.understanding.titles import Mask, best_run, patterns, reading_order, text_of

KINDS = ("REFP", "REFN", "REFB", "REFT")
"""Numbers that can point at a point of the agenda."""
_AROUND = patterns(
    (
        f"^{START}[^ .?!¶;]+ (?:med|in|ihop|samman|undan|åt sidan|nej till|ja till|no to|yes to)? ?{NAMED}",
        f"^(?:nej|no|ok|ja) (?:till|to) {NAMED}",
        f"{START}[^ .?!¶;]+ (?:ja|nej|yes|no) (?:till|to) {NAMED}",
        f"(?:och|med|i|with|into|and) {NAMED}",
        "(?:på is|åt sidan|på väntelistan|i parkeringen|så länge|tills vidare|tack|please)",
        "(?:till|tills|for|until) (?:senare|ett senare (?:möte|tillfälle)|en annan gång|later)",
        "(?:först|sist|överst|first|last)(?: på)?(?: {AGENDA})?",
        "(?:före|innan|efter|before|after)",
    )
)
_PURPOSE = later(r" (?P<p>beslut|diskussion|information|decision|discussion)(?:s?(?:punkt|ärende|fråga|item))?(?: |$)")
_TITLED = later(
    r"\s(?:till|to|as|heta|called|:)\s*[:\"”“]?\s*(?P<t>[^\n]+)$", re.IGNORECASE
)  # fmt: skip
_NAMING = later(r" (?:rubrik|rubriken|titel|titeln|namn|namnet|texten|döp|döpa|rename|retitle|heta|called) ")
_PRESENTS = compiled(
    f"(?:(?P<a>PERS|ORG|jag) (?:drar|presenterar|föredrar|inleder|leder|håller i|presents|leads|will present) {ITEM}"
    "|REFP (?:tar|drar|dras av|presenteras av|föredras av|leds av|is presented by) (?P<b>PERS|ORG|jag)"
    "|DUR , (?P<e>PERS|ORG|jag) (?:drar|presenterar|föredrar|inleder|leder|presents)"
    "|(?:sätt|sätta|skriv|ha|put|set) (?P<c>PERS|ORG|mig) (?:som|as)"
    f"|(?:föredragande|presenter|presentatör) (?:på|för|till|on|for|of) {ITEM} (?:är|blir|is|:) (?P<d>PERS|ORG|jag))"
)
_BECAUSE = later(
    r" (?:(?:[,:–-] )?(?:med (?:motiveringen|motivering|skälet)(?: att)?|(?:motivering|skäl|skälet|anledning|reason|motiveringen)(?: är att| är)? :?|eftersom|därför att|på grund av att|because|since|"
    r"för att|för(?= den | det | vi | att )|då(?= det | den | vi ))|[,:–-]) (?=[^ ])"
)
_BEFORE = later(rf" (?:före|innan|before|ovanför) (?:{ITEM})(?= )")
_AFTER = later(rf" (?:efter|after|nedanför) (?:{ITEM})(?= )")
_PLACE = later(rf" (?:plats|position|place|nummer|number|spot|som|till|as) (?P<n>{NUMBER})(?= )")
_FIRST = later(r" (?:först|överst|första|first|top|högst upp|längst upp|börjar med|börja med|start with|inled med) ")
_LAST = later(r" (?:sist|nederst|sista|last|bottom|längst ner|end) ")
_ASKED_HEAD = compiled(
    f"(?:(?:fråga|hör med|höra med|undra hos|kolla med|be|ask|ställ en fråga till|skicka en fråga till) {PROPOSER}(?: (?:suggested|proposed|raised))?|(?:fråga|undra|ask)(?: en sak)?|(?:ställ|skicka) en fråga)"
)
_LEADING = frozenset(("om", "till", "på", "för", "hos", "in", "förslag", "förslaget", "kring", "upp", ":", ",", "about", "if", "ifall", "of", "the", "with", "on", "to"))  # fmt: skip
_EVERY = frozenset(("alla", "allt", "samtliga", "all", "everything"))


def said_numbers(draft: Draft, hidden: Iterable[int] = ()) -> list[int]:
    """Numbers of points in the order they were said."""
    hits = [draft.parsed.units[n].hit for n in number_units(draft.parsed, KINDS) if n not in set(hidden)]
    return list(dict.fromkeys(k for hit in hits if isinstance(hit, NumberHit) for k in hit.numbers))


def about(draft: Draft, hidden: Sequence[int] = ()) -> None:
    """Which points: by their numbers, else by the words that point one out."""
    numbers = said_numbers(draft, hidden)
    if numbers:
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
        return
    words = _words(draft, hidden)
    if words:
        draft.set("item_ref", words, "words that point it out")


def _words(draft: Draft, hidden: Sequence[int]) -> str | None:
    parsed = draft.parsed
    mask = Mask(parsed)
    mask.hide(_AROUND, parsed.sentences)
    mask.hide_units(n for n, u in enumerate(parsed.units) if isinstance(u.hit, (NameHit, DateHit, LengthHit)))
    mask.hide_units(hidden)
    run = best_run(mask, reading_order(parsed, draft.score.at)[:1])
    return text_of(parsed, run.units) if run else None


def meeting(draft: Draft) -> None:
    """The meeting that is said, if one is."""
    for _, hit in days_said(draft):
        value = meeting_value(hit)
        if value:
            draft.set("meeting", value, hit.rule)
            return


def accept(draft: Draft) -> None:
    """Which, or all of them."""
    if _EVERY & set(draft.parsed.shape.string.split()) and not said_numbers(draft):
        draft.set("item_ref", "all", "all of them")
    else:
        about(draft)


def park(draft: Draft) -> None:
    """Which, and until which meeting, when one is said."""
    about(draft)
    meeting_of(draft)


def decline(draft: Draft) -> None:
    """Which, and why."""
    parsed = draft.parsed
    numbered = number_units(parsed, KINDS)[:1]
    at = parsed.shape.starts[numbered[0]] - 1 if numbered else draft.score.at
    because = _BECAUSE.search(parsed.shape.string, at)
    first = parsed.unit_of_place(because.end()) if because else _next_sentence(draft)
    if first is not None and first < len(parsed.units):
        reason = parsed.original(first, len(parsed.units)).strip(" .!?:,\n")
        draft.set("reason", reason, "what comes after")
        cut = parsed.unit_of_place(because.start() + 1) if because else first
        about(draft, hidden=range(cut, len(parsed.units)))
    else:
        about(draft)


def _next_sentence(draft: Draft) -> int | None:
    """Where the sentence after the order begins."""
    here = draft.parsed.unit_of_place(draft.score.at + 1)
    return next((first for first, _ in draft.parsed.sentences if first > here), None)


def merge(draft: Draft) -> None:
    """Which are merged; the first is the one that stays."""
    numbers = said_numbers(draft)
    if len(numbers) > 1:
        into = re.search(rf" {NUMBER} (?:into|i|in i|in under) {NUMBER} ", draft.parsed.shape.string)
        draft.set("item_ref", numbers[::-1] if into else numbers, "numbers")
        return
    parsed = draft.parsed
    mask = Mask(parsed)
    mask.hide(_AROUND, parsed.sentences)
    sentence = reading_order(parsed, draft.score.at)[0]
    words: list[object] = [text_of(parsed, run.units) for run in mask.runs(sentence) if run.weight >= 1]
    found = [*numbers, *words]
    if found:
        draft.set("item_ref", found[0] if len(found) == 1 else found, "words that point them out")


def order(draft: Draft) -> None:
    """Which point, and before or after which, or at which place."""
    string = draft.parsed.shape.string
    for slot, pattern in (("before", _BEFORE), ("after", _AFTER)):
        m = pattern.search(string)
        if m:
            unit = draft.parsed.unit_of_place(m.end() - 1)
            hit = draft.parsed.units[unit].hit
            assert isinstance(hit, NumberHit)
            draft.set(slot, hit.numbers[0], f"{slot} that one")
            about(draft, hidden=range(draft.parsed.unit_of_place(m.start() + 1), unit + 1))
            return
    numbers = number_units(draft.parsed, KINDS)
    placed = _PLACE.search(string)
    if placed and (len(numbers) > 1 or not _FIRST.search(string)):
        unit = draft.parsed.unit_of_place(placed.start("n"))
        hit = draft.parsed.units[unit].hit
        if isinstance(hit, NumberHit) and len(numbers) > 1:
            draft.set("place", hit.numbers[0], "the place said")
            about(draft, hidden=[unit])
            return
    about(draft)
    if _FIRST.search(string):
        draft.set("place", "first", "first")
    elif _LAST.search(string):
        draft.set("place", "last", "last")


def amend(draft: Draft) -> None:
    """Which point, and its new title, minutes, presenter or purpose."""
    parsed = draft.parsed
    about(draft)
    if _NAMING.search(parsed.shape.string):
        numbered = number_units(parsed, KINDS)[:1]
        rest = parsed.original(numbered[0] + 1, len(parsed.units)) if numbered else parsed.text
        titled = _TITLED.search(f" {rest}")
        if titled:
            draft.set("title", titled["t"].strip(" \"”“.!'"), "the new title")
        return
    minutes = next((u.hit.minutes for u in parsed.units if isinstance(u.hit, LengthHit)), None)
    if minutes:
        draft.set("duration_minutes", minutes, "length said")
    purpose = _PURPOSE.search(parsed.shape.string)
    if purpose:
        draft.set("purpose", _IN_SWEDISH.get(purpose["p"], purpose["p"]), "said")
    said = _PRESENTS.regex.search(parsed.shape.string)
    if said:
        group = next(name for name, value in said.groupdict().items() if value)
        draft.set_people("presenter", who(parsed, parsed.unit_of_place(said.start(group)), draft.context), "presents")


_IN_SWEDISH = {"decision": "beslut", "discussion": "diskussion"}


def ask(draft: Draft) -> None:
    """About which point, and what is asked."""
    parsed = draft.parsed
    about(draft)
    numbered = number_units(parsed, KINDS)[:1]
    head = _ASKED_HEAD.regex.search(parsed.shape.string, draft.score.at)
    if not numbered or head is None:
        return
    _, after = parsed.shape.span(head.start(), head.end())
    rest = [n for n in range(after, len(parsed.units)) if n != numbered[0]]
    colon = next((n for n in rest if parsed.units[n].shape == ":"), None)
    rest = [n for n in rest if colon is None or n > colon]
    while rest and parsed.units[rest[0]].shape in _LEADING:
        rest = rest[1:]
    text = parsed.typed(rest).strip(" .!:,") if rest else ""
    if text.strip(" ?"):
        draft.set("text", text, "what is asked")


def add(draft: Draft) -> None:
    """As any point; what is said to be for some later meeting is for none yet."""
    slots_agenda.add(draft)
    items = [] if "items" in draft.slots else counted(draft)
    if items:
        draft.set("items", items, "as many points as were announced")
        for slot in ("title", "duration_minutes"):
            draft.slots.pop(slot, None)
    title = draft.slots.get("title")
    if not _SOME_TIME.search(draft.parsed.shape.string):
        return
    draft.set("meeting", None, "for some later meeting")
    if isinstance(title, str):
        draft.set("title", _LATER_SAID.sub("", title), "without when it is for")


_SOME = (
    r"ett (?:senare|framtida) (?:möte|tillfälle)|(?:ett |något )?kommande möte framöver|(?:något |ett )?(?:möte|tillfälle) längre fram|längre fram|framöver"
    r"|någon gång (?:i|under|till|längre) (?:vår|våren|höst|hösten|sommar|vinter|nästa år|framtiden|fram)|möte obestämt|obestämt möte|a later meeting|some later meeting|sometime (?:in the|this|next) (?:spring|autumn|fall|year)|later on"
)
_SOME_TIME = later(rf" (?:{_SOME})(?= )")
_LATER_SAID = later(rf"[,;:]?\s*(?:\b(?:till|på|vid|inför|for|to|at) )?\b(?:{_SOME})\b.*$", re.IGNORECASE)


def listed(draft: Draft) -> None:
    """Which meeting's agenda, and whose points of it."""
    list_agenda(draft)
    if any(pattern.regex.search(draft.parsed.shape.string) for pattern in _LISTED):
        draft.slots.pop("item_ref", None)
        _whose(draft)


def _whose(draft: Draft) -> None:
    """A person's, a municipality's, or the speaker's own."""
    for n, unit in enumerate(draft.parsed.units):
        if isinstance(unit.hit, NameHit):
            if unit.hit.kind == "organisation" and unit.hit.organisation:
                draft.set("municipality", unit.hit.organisation, "named")
            else:
                draft.set_people("person", who(draft.parsed, n, draft.context), "named")
            return
    if _OWN.search(draft.parsed.shape.string) and draft.context.speaker:
        draft.set("person", draft.context.speaker.name, "the speaker's own")


_LISTED = patterns(LISTED)
_OWN = later(
    r" (?:mina|min|mitt|my) (?:egna |own )?(?:punkter|punkt|punkten|förslag|items|item|suggestions|suggestion) | (?:har|have) (?:jag|i) (?:föreslagit|suggested|lagt|anmält) "
)

FILL: dict[str, Callable[[Draft], None]] = {
    "accept_agenda_item": accept,
    "park_agenda_item": park,
    "decline_agenda_item": decline,
    "merge_agenda_items": merge,
    "order_agenda": order,
    "amend_agenda_item": amend,
    "ask_proposer": ask,
    "prepare_agenda": meeting,
    "list_agenda": listed,
    "add_agenda_item": add,
}
_WITHOUT_ITEM = ("prepare_agenda", "list_agenda", "add_agenda_item")
REQUIRED: dict[str, tuple[str, ...]] = {name: ("item_ref",) for name in FILL if name not in _WITHOUT_ITEM}
