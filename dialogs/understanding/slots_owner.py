"""Slots of handing over: which item, and who gets it."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.names import NameHit
from dialogs.understanding.pointing import reference
from dialogs.understanding.slots import Draft, who
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
    parsed = draft.parsed
    string = parsed.shape.string
    old = _old(draft)
    for pattern in _NEW_OWNER:
        for m in pattern.regex.finditer(string):
            n = parsed.unit_of_place(m.start("p"))
            if n in old:
                continue
            hit = who(parsed, n, draft.context)
            if hit and draft.set_people("owner", hit, "gets it"):
                reference(draft, hidden=[*old, n])
                return
    by_likelihood = sorted(enumerate(parsed.units), key=lambda one: one[1].shape.endswith("G"))
    for n, unit in by_likelihood:
        if (
            isinstance(unit.hit, NameHit)
            and n not in old
            and draft.set_people("owner", unit.hit, "the other person named")
        ):
            break
    reference(draft, hidden=list(old))


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
