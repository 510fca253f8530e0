"""Slots of the meeting itself: which one is called or cancelled, the year, the rhythm, standing items, one's own points."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.evidence.preparing import START
from dialogs.understanding.evidence.rhythm import rhythm
from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit
from dialogs.understanding.slots.draft import Draft, day_units, who
from dialogs.understanding.slots.preparing import meeting, said_numbers
from dialogs.understanding.titles import Mask, best_run, patterns, reading_order, text_of

_YEAR = later(r"(?<!\d)20\d\d(?!\d)")
_NEXT_YEAR = later(r"\b(?:nästa års?|kommande år|next year)\b", re.IGNORECASE)
_THIS_YEAR = later(r"\b(?:årets|åerts|this year)\b", re.IGNORECASE)
_AT_START = later(r" (?:först|överst|i början|at the start|at the beginning|first) ")
_AT_END = later(r" (?:sist|i slutet|längst ner|at the end|last) ")
_REMOVED = later(r" (?:ta bort|stryk|radera|slopa|remove|delete|drop|sluta) ")
_THE_LIST = later(
    r"^ (?:(?:visa|lista|vilka|show|list|what|are|är|har|vi|som|de|våra|our|the) )*(?:stående|återkommande|fasta|standing|recurring)"
    r" (?:punkter|punkterna|items)(?: (?:har vi|finns|är det|[.!?]))* $"
)
_WHERE = r"(?:(?:,|och) )?(?:ska (?:ligga )?)?(?:först|överst|i början|sist|i slutet|längst ner|at the start|at the end|at the beginning|first|last)(?: (?:på|of|on) (?:{AGENDA}|the agenda))?"
_STANDING = "(?:stående|ståened|återkommande|fast|standing|recurring)"
_AROUND_TITLE = patterns(
    (
        _WHERE,
        f"^{START}(?:lägg till|lägg in|lägga till|lägga in|lägg upp|skapa|sätt upp|add|create|ha|införa|inför|önskar|vill ha|ta bort|stryk|radera|slopa|remove|delete|drop|gör|göra|make|lägg|sätt|sluta(?: med| ha| att ha)*)",
        f"(?:(?:ny|new|en|a|den|the|till|som|as|to) )*{_STANDING} (?:punkten|punkt|item|point)(?: (?:på|till) (?:varje|alla) (?:möte|möten|mötena))?(?: (?:om|:|about|som heter|called|för))?",
        "(?:ska )?(?:alltid ha|ha alltid)(?: med)?",
        "(?:på|till) (?:{AGENDA}|varje möte|alla möten)",
        "(?:, )?(?:ansvarig|ansvariga|responsible|owner) :? ?(?:är |is )?(?:PERS|ORG|jag)",
        "^(?:PERS|ORG|jag) (?:ansvarar|är ansvarig) för",
        "(?:tack|please)",
    )
)
_RESPONSIBLE = later(
    r" (?:ansvarig|ansvariga|responsible|owner) :? ?(?:är |is )?(?P<a>PERS|ORG|jag) | (?P<b>PERS|ORG|jag) (?:ansvarar|är ansvarig) "
)
_AROUND_FATE = patterns(
    (
        "^(?:undrar )?(?:vad|what)(?: (?:har|som|hände|hänt|happened|became|blev|det|med|av|me|to|of))*",
        "^hur (?:gick|går|gått|står) det(?: (?:med|för))*",
        "^(?:vart|where) (?:tog|did|har)",
        "^(?:status|läget) (?:för|med|på|of|for)",
        "(?:min|mitt|mina|my|det|the) (?:egen )?(?:punkten|punkt|punkter|förslag|förslaget|fråga|item|items|suggestion|proposal|jag föreslog|vi föreslog)(?: (?:om|kring|about|on|from|från))*",
        "(?:punkten|förslaget|the suggestion) (?:om|about)",
        "^(?:har|blev|kom|är|was|has|is|did|när|when)",
        "(?:tas|upp|vägen|med|godkänt|godkänd|avslaget|blivit|been|accepted|approved|declined|go|behandlas|på|{AGENDA})",
    )
)


def year(draft: Draft) -> None:
    """The year that is planned."""
    text = draft.parsed.text
    said = _YEAR.search(text)
    this = draft.context.now.year
    if said:
        draft.set("year", int(said.group()), "said")
    elif _NEXT_YEAR.search(text):
        draft.set("year", this + 1, "next year")
    elif _THIS_YEAR.search(text):
        draft.set("year", this, "this year")


def days_of_rhythm(draft: Draft) -> None:
    """Which step, and how many days before; None for off."""
    said = rhythm(draft.parsed)
    if said is None or said.which is None:
        return
    draft.set("which", said.which, "named")
    if said.off or said.days is not None:
        draft.set("days", said.days, "said" if said.days is not None else "switched off")


def standing(draft: Draft) -> None:
    """Its title, where it stands, who is responsible, and whether it is taken away."""
    parsed = draft.parsed
    string = parsed.shape.string
    if _THE_LIST.search(string):
        draft.set("listed", value=True, why="all of them are asked for")
        return
    if _REMOVED.search(string):
        draft.set("remove", value=True, why="taken away")
    if _AT_START.search(string):
        draft.set("at", "start", "said")
    elif _AT_END.search(string):
        draft.set("at", "end", "said")
    said = _RESPONSIBLE.search(string)
    if said:
        n = parsed.unit_of_place(said.start("a" if said["a"] else "b"))
        draft.set_people("responsible", who(parsed, n, draft.context), "responsible")
    mask = Mask(parsed)
    mask.hide(_AROUND_TITLE, parsed.sentences)
    run = best_run(mask, reading_order(parsed, draft.score.at))
    if run:
        draft.set("title", text_of(parsed, run.units), "what is left of the sentence")


def fate(draft: Draft) -> None:
    """Which of one's points, when that is said."""
    numbers = said_numbers(draft)
    if numbers:
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
        return
    parsed = draft.parsed
    mask = Mask(parsed)
    mask.hide(_AROUND_FATE, parsed.sentences)
    mask.hide_units(day_units(parsed))
    mask.hide_units(n for n, u in enumerate(parsed.units) if isinstance(u.hit, (DateHit, NameHit)))
    run = best_run(mask, reading_order(parsed, draft.score.at)[:1])
    if run:
        draft.set("item_ref", text_of(parsed, run.units), "words that point it out")


def called(draft: Draft) -> None:
    """The meeting that is said; "i dag" is when the call is sent."""
    if any(u.shape in ("MEET", "DATEM") for u in draft.parsed.units):
        meeting(draft)


def nothing(draft: Draft) -> None:
    """No slots."""


FILL: dict[str, Callable[[Draft], None]] = {
    "call_meeting": called,
    "cancel_meeting": meeting,
    "plan_year": year,
    "set_rhythm": days_of_rhythm,
    "set_standing": standing,
    "item_fate": fate,
    "suggest_form": nothing,
}
REQUIRED: dict[str, tuple[str, ...]] = {"set_standing": ("title",)}
