"""Slots of what chairs ask: whose status, who is to be reminded of what, before which meeting."""

# ruff: noqa: E501 -- a pattern is read in one piece

from collections.abc import Callable

from dialogs.understanding.intent import Context, OpenItem
from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.references import matching
from dialogs.understanding.slots.draft import Draft, number_units
from dialogs.understanding.slots.preparing import meeting

_KINDS = ("REFA", "REFN", "REFB")
_LATE = later(
    r" (?:försenad|försenade|försenat|sen|sena|förfallen|förfallna|förfallet|förfallit|efter|late|overdue|behind|rött|röda) | (?:rapporterat|reported|rapporterats|svarat|återkommit) | (?:sina|hennes|hans|deras|his|her|their) (?:uppdrag|uppdragen|åtgärder|ärenden|uppgifter|saker|grejer|actions|items|tasks|matters) "
)
_OF_WORDS = later(r" (?:PERS|ORG) (?:om|på|angående|ang|gällande|för|av|about|of|on|for|regarding) (?P<w>[^.,?!:]+) $")


def status(draft: Draft) -> None:
    """Of one organisation when one is named."""
    for unit in draft.parsed.units:
        if isinstance(unit.hit, NameHit) and unit.hit.kind == "organisation" and unit.hit.organisation:
            draft.set("municipality", unit.hit.organisation, "named")
            return


def remind(draft: Draft) -> None:
    """Whom, and of what: by number, by words, what was just spoken of; else whatever is overdue."""
    parsed = draft.parsed
    _whom(draft)
    hits = [parsed.units[n].hit for n in number_units(parsed, _KINDS)]
    numbers = list(dict.fromkeys(k for hit in hits if isinstance(hit, NumberHit) for k in hit.numbers))
    last = [i for i in draft.context.last_items[:1] if i.kind == "action" and _may_be_theirs(i, draft)]
    if numbers:
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
    elif _LATE.search(parsed.shape.string):
        draft.set("scope", "overdue", "what is late")
    elif found := named_matter(parsed, draft.context):
        draft.set("item_ref", found, "the words of a matter of theirs")
    elif last:
        draft.set("item_ref", last[0].number, "what the last receipt was about")
    else:
        draft.set("scope", "overdue", "nothing is said")


def _may_be_theirs(item: OpenItem, draft: Draft) -> bool:
    """Whether what was just spoken of can be meant: not when somebody else is named than has it."""
    people = [u.hit for u in draft.parsed.units if isinstance(u.hit, NameHit) and u.hit.kind != "organisation"]
    named = {name for hit in people for name in hit.names}
    owner = next((i.owner for i in draft.context.items if (i.kind, i.id) == (item.kind, item.id)), item.owner)
    return not named or owner is None or owner in named


def named_matter(parsed: Parsed, context: Context) -> int | None:
    """The number of the one matter that the words after a name mean, when it is with whoever is named."""
    said = _OF_WORDS.search(parsed.shape.string)
    if said is None:
        return None
    first, last = parsed.unit_of_place(said.start("w")), parsed.unit_of_place(said.end("w") - 1)
    names = {name for u in parsed.units[:first] if isinstance(u.hit, NameHit) for name in u.hit.names}
    items = [i for i in context.items if i.kind == "action"]
    found = matching(parsed.original(first, last + 1), items)
    return found[0].number if len(found) == 1 and found[0].owner in names else None


def reminds(parsed: Parsed, context: Context) -> bool:
    """Whether the words after a name are a matter that can be reminded of; true where there are no such words."""
    if _OF_WORDS.search(parsed.shape.string) is None or number_units(parsed, _KINDS):
        return True
    return bool(_LATE.search(parsed.shape.string)) or named_matter(parsed, context) is not None


def _whom(draft: Draft) -> None:
    for unit in draft.parsed.units:
        if isinstance(unit.hit, NameHit):
            if unit.hit.kind == "organisation" and unit.hit.organisation:
                draft.set("municipality", unit.hit.organisation, "named")
            elif unit.hit.how != "pronoun":
                draft.set_people("person", unit.hit, "named")
            return


FILL: dict[str, Callable[[Draft], None]] = {"status": status, "remind_now": remind, "prepare_meeting": meeting}
