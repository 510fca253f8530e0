"""Slots of who is left, and of where a matter comes from, who raised it and when the answer is due back."""

# ruff: noqa: E501 -- a pattern is read in one piece

from collections.abc import Callable

from dialogs.understanding import references, routes
from dialogs.understanding.evidence.recording_matters import ROUTED
from dialogs.understanding.intent import Context
from dialogs.understanding.intents import Score
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft, number_units
from dialogs.understanding.slots.matters import about

_SURE = 0.93
_ROUTED = tuple(compiled(source) for source in ROUTED)
_KINDS = ("REFA", "REFN", "REFB")
_ABOUT = later(
    r" (?:frågan|ärendet|uppdraget|uppgiften) (?:om|kring|angående|gällande) (?P<w>[^,?!:]+?) (?:ska|skall|bör|måste|går|lyfts|skickas|tas|förs|kommer|kom|är) "
)
_WHO_ALONE = later(
    r" (?:svarat|återkopplat|lämnat svar|lämnat in svar|lämnat in|answered|replied)(?: (?:än|ännu|yet|[?.!]))* $"
)
_NAMED = later(
    r" (?:svarat|lämnat svar|klara|klar|answered|done) (?:på|om|med|kring|to|about|with) (?!den|det|it|frågan|uppdraget )"
)
_RENAMED = later(
    r"^.*? (?:namn|namnet|rubrik|rubriken|titel|titeln|heading|title|name|döp om|döpa om|rename) .*?(?:REFA|REFN|det|uppdraget|it) (?:till|to|:) (?P<t>.+?)(?: (?:[.!]|tack|please))* $"
)


def routed(parsed: Parsed, context: Context) -> tuple[str, Score] | None:
    """That a matter comes from or goes to a body: one that there is, else a new one when its words are said."""
    for pattern in _ROUTED:
        m = pattern.regex.search(parsed.shape.string)
        if m is None:
            continue
        score = Score(_SURE, _SURE, why=[f"+{_SURE} where it comes from or goes: {m.group().strip()!r}"])
        words = _words(parsed)
        if number_units(parsed, _KINDS) or (words is None and context.last_items):
            return "amend_action", score
        if words is None:
            return None
        known = references.matching(words, [i for i in context.items if i.kind == "action"])
        return ("amend_action" if known else "add_action"), score
    return None


def left(draft: Draft) -> None:
    """Which matter; none is said of all that everyone prepares."""
    units, last = number_units(draft.parsed, _KINDS), draft.context.last_items
    if not units and _WHO_ALONE.search(draft.parsed.shape.string):
        return
    if not units and last and last[0].kind == "action" and not _NAMED.search(draft.parsed.shape.string):
        draft.set("item_ref", last[0].number, "what the last receipt was about")
        return
    about(draft)


def amend(draft: Draft) -> None:
    """Which matter, and what of it: its title, a body, the day of the answer, who raised it."""
    words = _words(draft.parsed)
    if number_units(draft.parsed, _KINDS):
        about(draft)
    elif words is not None:
        draft.set("item_ref", words, "the words after what is asked")
    elif draft.context.last_items:
        draft.set("item_ref", draft.context.last_items[0].number, "what the last receipt was about")
    renamed = _RENAMED.match(draft.parsed.shape.string)
    if renamed is not None:
        first, last = draft.parsed.unit_of_place(renamed.start("t")), draft.parsed.unit_of_place(renamed.end("t") - 1)
        draft.set("title", draft.parsed.original(first, last + 1), "its new title")
        return
    found = routes.fill(draft)
    if found.direction is None and not routes.set_answer(draft, found.answer):
        raised = next((u.hit for u in draft.parsed.units if isinstance(u.hit, NameHit)), None)
        draft.set_people("initiator", raised, "raised it")
        if raised is not None and raised.kind == "organisation":
            draft.candidates.pop("initiator", None)
            draft.set("initiator", raised.organisation, "an organisation raised it")


def _words(parsed: Parsed) -> str | None:
    m = _ABOUT.search(parsed.shape.string)
    if m is None:
        return None
    first, last = parsed.unit_of_place(m.start("w")), parsed.unit_of_place(m.end("w") - 1) + 1
    return parsed.original(first, last)


FILL: dict[str, Callable[[Draft], None]] = {"ticks_left": left, "amend_action": amend}
REQUIRED: dict[str, tuple[str, ...]] = {"amend_action": ("item_ref",)}
