"""Slots of what goes by the year: whose turn the chair is, and the annual follow-up."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import number
from dialogs.understanding.names import NameHit
from dialogs.understanding.slots.draft import Draft

_YEAR = later(r" (?P<y>(?:19|20)\d\d)(?= )")


def chair(draft: Draft) -> None:
    """Years, and the municipality asked about."""
    m = re.search(
        r" (?P<n>\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|ten) (?:år|åren|years?)(?= )",
        f" {draft.parsed.text.lower()} ".replace("?", " ").replace(".", " ").replace(",", " "),
    )
    if m:
        draft.set("years", number(m["n"]), "number of years")
    for unit in draft.parsed.units:
        if isinstance(unit.hit, NameHit) and unit.hit.organisation:
            draft.set("municipality", unit.hit.organisation, "named")


def annual(draft: Draft) -> None:
    """The year; "i år" is this one, "förra året" the last."""
    string = draft.parsed.shape.string
    m = _YEAR.search(string)
    year = draft.context.now.year
    if m:
        draft.set("year", int(m["y"]), "year said")
    elif re.search(
        r" (?:fjolåret|året som gått|året som gick|det gångna året|förra året|i fjol|last year|föregående år|fjolårets|förra årets) ",
        f"{string}{draft.parsed.text.lower()} ",
    ):
        draft.set("year", year - 1, "last year")
    elif re.search(r" (?:i år|this year|det här året|årets|iår|året) ", string):
        draft.set("year", year, "this year")
