"""Which organisation is done with its part: "Perstorp är klar med 7", "klar 7 för Perstorp"."""

from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit, index_of
from dialogs.understanding.slots.draft import Draft

_FOR = later(r" (?:(?:för|åt|for) (?P<a>ORG|PERS)(?= )|(?P<b>ORG|PERS) (?:är|har|is|are|has|have|blev|av|off|på) )")


def for_organisation(draft: Draft) -> None:
    """The organisation that is done: named, or that of somebody named who is not the speaker."""
    m = _FOR.search(draft.parsed.shape.string)
    unit = draft.parsed.unit_of_place(m.start("a") if m["a"] else m.start("b")) if m else None
    hit = draft.parsed.units[unit].hit if unit is not None else None
    if not isinstance(hit, NameHit):
        return
    if hit.kind == "organisation" and hit.organisation and not hit.parts:
        draft.set("organisation", hit.organisation, "is done")
        return
    speaker = draft.context.speaker
    people = {p.name: p for p in index_of(draft.context.roster).people}
    person = people.get(hit.names[0]) if len(hit.names) == 1 else None
    if person and person.organisation and not (speaker and speaker.name == person.name):
        draft.set("organisation", person.organisation, "somebody there is done")
