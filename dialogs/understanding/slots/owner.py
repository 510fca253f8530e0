"""Slots of handing over: which item, and who gets it."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding import waiting
from dialogs.understanding.names import NameHit
from dialogs.understanding.pointing import reference
from dialogs.understanding.roles import roles
from dialogs.understanding.slots.actions import as_said
from dialogs.understanding.slots.draft import Draft, known, who
from dialogs.understanding.titles import patterns

_NEW_OWNER = patterns(
    (
        r"(?P<p>PERS|ORG|jag|hon|han)(?: {ADV}| är beredd att| har| vill| kan)* (?:ta över|tagit över|övertagit|övertog|tar över)",
        r"(?:till|på|to|åt|över på|över till|blir|be|:) (?P<p>PERS|ORG|mig|jag|me|PERSG)",
        r"är (?P<p>PERS|ORG|PERSG)",
        r"(?:skulle|could|can) (?P<p>PERS|ORG) ",
        r"(?:får|låt|kan|let)(?: inte)? (?P<p>PERS|ORG|jag)",
        r"(?P<p>PERS|ORG|jag)(?: {ADV})* (?:tar|ta|övertar|ska|får|kan|gör|fixar|sköter|takes?|will|should|tog)",
        r"(?:får|låt|kan|let)(?: inte)? (?P<p>PERS|ORG|jag)",
        r"(?:ge|give|tilldela|assign) (?P<p>PERS|ORG|mig|me)",
        r"(?:är|be|tillhör) (?P<p>PERSG|PERS)",
    )
)


def reassign(draft: Draft) -> None:
    """Which item, and who gets it."""
    old = _old(draft)
    outside = waiting.given(draft)
    if outside:
        reference(draft, hidden=[*old, *outside])
        return
    gets = roles().choose("gets", draft.parsed, draft.context, said(draft))
    if gets is None:
        reference(draft, hidden=list(old))
        return
    draft.set_people("owner", gets.hit, "gets it")
    reference(draft, hidden=[*old, gets.unit, *as_said(draft, gets.unit)])


def said(draft: Draft) -> int | None:
    """The unit that says who gets it, as far as the rules know."""
    parsed = draft.parsed
    old = _old(draft)
    for pattern in _NEW_OWNER:
        for m in pattern.regex.finditer(parsed.shape.string):
            n = parsed.unit_of_place(m.start("p"))
            if n not in old and known(who(parsed, n, draft.context)):
                return n
    by_likelihood = sorted(enumerate(parsed.units), key=lambda one: one[1].shape.endswith("G"))
    return next(
        (n for n, u in by_likelihood if isinstance(u.hit, NameHit) and n not in old and known(u.hit)),
        None,
    )


def _old(draft: Draft) -> set[int]:
    """Those who had it: "i stället för Annelie", "efter Viweca", "ska inte ligga på mig"."""
    parsed = draft.parsed
    string = parsed.shape.string
    found = set()
    for m in re.finditer(
        r" (?:i stället för|i st för|i st|instead of|efter|från|ifrån|after|from|inte för) (?P<p>PERS|ORG|mig|me)(?= )",
        string,
    ):
        found.add(parsed.unit_of_place(m.start("p")))
    for m in re.finditer(
        r" (?:inte|ej|not) (?:(?:ligga|stå|vara|be|längre) )*(?:(?:med|hos|på|on|with) (?=PERS|mig|me)|(?=mig |min |mine ))(?P<p>PERS|mig|me|mine|min)(?= )",
        string,
    ):
        found.add(parsed.unit_of_place(m.start("p")))
    return found
