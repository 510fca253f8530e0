"""Slots of attendance: who, how, when, and who comes instead."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Sequence

from dialogs.understanding.attending import attending, time_of
from dialogs.understanding.dates.times import TimeHit
from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft, days_said, iso, meeting_value, name_units, who
from dialogs.understanding.substitutes import of_the_network, substitute

_STATUS = (
    ("substitute", later(r" (?:i mitt ställe|i min frånvaro|(?:skickar|skicka|kommer) (?:min |vår |en )?[^ ]*(?:chef|chefen|kollega|kollegan|ställföreträdare|handläggare|samordnare)(?: [^ ]+){0,3} (?:från oss|för oss|i stället|WHEN|DATEM|MEET|DATEX)|ersätter|ersätts|ersättare|in my place|in my stead|instead of me|i stället för mig|vikarierar|går in för|tas av|i hans ställe|i hennes ställe|på min plats|representeras av|represented by|kommer i stället|substitute|stands in|deltar i stället|taken by|representerar)(?= )")),
    ("absent", later(r" (?:återbud|förhinder)(?= )")),
    ("leaves_early", later(r" (?:(?:måste|får|behöver|kommer att|need to|have to|must|ska|tvungen att)(?: [^ ]+){0,3} (?:gå|lämna|sticka|avvika|leave|iväg|logga|droppa|drop|smita|bryta|rusa|dra|kila|försvinna)|(?:missar|missa|miss) (?:slutet|sista|the end)|bara (?:vara )?med (?:första|till|fram till|DUR)|gick|lämnade|lämnar|avvek|left|leaves|leaving|går (?:TIME|tidigare|redan|vid)|sticker|avviker|loggar ut)(?= )")),
    ("late", later(r" (?:(?:missar|missa|miss) (?:början|inledningen|starten|första|the start|the beginning)|framme (?:vid |först |kring |runt )*TIME|sen|sent|senare|försenad|försenade|late|sena|kom TIME|(?:kom|anslöt|anlände|joined|arrived|ansluter|kommer|dyker upp|came|dök upp)(?: (?:först|vid|kl|in|at|från|runt|efter))* TIME)(?= )")),
    ("absent", later(r" (?:inte|ej|cannot|not|förhinder|återbud|sjuk|sjukskriven|frånvarande|frånvaro|absent|sick|ill|uteblir|missar|vabbar|vab|borta|bortrest|ledig|semester|avstå|avstår|unable|regrets|apologies|miss|away|cancel|saknas|hemma|krock|dubbelbokad|upptagen|utan|krasslig|vabb|tjänstledig|sjuka|int|out|utom)(?= )")),
)  # fmt: skip
_NOT_THERE = later(
    r" (?:(?:inte|ej|cannot|not|int)(?: [^ ]+){0,3} (?:komma|kommer|delta|deltar|med|närvara|närvarar|medverka|där|make|attend|join|come|möjlighet)|förhinder|återbud|frånvar[^ ]+"
    r"|(?:är|är då|blir|sitter|ligger|åker|har|tar)(?: [^ ]+){0,2} (?:sjuk|sjuka|sjukskriven|bortrest|utomlands|ledig|lediga|tjänstledig|föräldraledig|borta|förhindrad|frånvarande|semester|kurs|konferens|tjänsteresa|begravning|dubbelbokad)|(?:am|is|are|be) (?:on (?:holiday|leave|vacation)|away|sick|ill|abroad|travelling))(?= )"
)
_DIGITAL = later(
    r" (?:telefon|telefonen|video|videolänk|skype|länk|digitalt|teams|distans|online|remote|remotely|via länk|zoom|på länk|uppkopplad|skärm|virtually|hemifrån|digital)(?= )"
)


_NOT_SIMPLY_THERE = frozenset(("substitute", "late", "leaves_early"))


def attendance(draft: Draft) -> None:
    """Who, how, when, and who comes instead."""
    string = draft.parsed.shape.string
    status = draft.score.status
    said = next((name for name, pattern in _STATUS if pattern.search(string)), None)
    if status == "present" and said == "absent" and not _NOT_THERE.search(string):
        said = "present"
    if status in ("list", "present", "absent", "") or said in ("substitute", "late", "leaves_early"):
        status = said if said and status != "list" else ("present" if status in ("list", "") else status)
    plain = attending(draft.parsed)
    if plain and (plain.status != "present" or plain.digital or status not in _NOT_SIMPLY_THERE):
        status = plain.status
    instead = of_the_network(draft.parsed) if status in ("absent", "substitute") else None
    if instead:
        status = "substitute"
    draft.set("status", status or "present", "said")
    if instead is None or not _replaced(draft, *instead):
        _attending(draft)
    _which_meeting(draft)
    time = time_of(draft.parsed) if status in ("late", "leaves_early", "present") else None
    if time and (status != "present" or any(isinstance(u.hit, TimeHit) for u in draft.parsed.units)):
        draft.set("time", time, "time said")
    if status == "present" and (_DIGITAL.search(string) or (plain and plain.digital)):
        draft.set("mode", "digital", "said")
    comes = substitute(draft.parsed) if status == "substitute" and "substitute" not in draft.slots else None
    if comes:
        draft.set("substitute", comes, "who comes instead")


def _replaced(draft: Draft, comes: int, for_whom: int | None) -> bool:
    """A member comes instead of another: of the one named, else of the one named before them, else of the speaker."""
    stand_in = who(draft.parsed, comes, draft.context)
    speaker = draft.context.speaker
    if stand_in is None or len(stand_in.names) != 1:
        return False
    others = [n for n in _attendants(draft.parsed) if n < comes] if for_whom is None else [for_whom]
    hit = who(draft.parsed, others[0], draft.context) if others else None
    if hit is not None and draft.set_people("person", hit, "whom somebody replaces"):
        pass
    elif hit is None and speaker is not None and speaker.name not in stand_in.names:
        draft.set("person", speaker.name, "the speaker")
    else:
        return False
    draft.set("substitute", stand_in.names[0], "a member who comes instead")
    return True


def _attending(draft: Draft) -> None:
    hits = [h for h in (who(draft.parsed, n, draft.context) for n in _attendants(draft.parsed)) if h]
    if draft.score.status == "list" or (len(hits) > 1 and _listed(draft.parsed)):
        names = [n for h in hits for n in (h.names if h.kind == "group" or len(h.names) == 1 else ())]
        unclear = [h for h in hits if h.kind != "group" and len(h.names) > 1]
        if unclear:
            draft.candidates["person"] = list(unclear[0].names)
        if names:
            names = list(dict.fromkeys(names))
            draft.set("person", names[0] if len(names) == 1 else names, "listed")
        return
    spoken = re.search(r" (?:jag|i|min|mitt|mig|vi) ", draft.parsed.shape.string)
    first = _of_the_town(hits)
    if first and spoken and _called_upon(draft):
        first = None
    named_first = first and not (spoken and spoken.start() < draft.parsed.shape.starts[_attendants(draft.parsed)[0]])
    if named_first and draft.set_people("person", first, "named"):
        return
    if draft.context.speaker:
        draft.set("person", draft.context.speaker.name, "the speaker")


_LISTED = later(r" : |varken |neither |(?:¶ (?:[–•*·-] )?(?:PERS|ORG) (?:\( [^)]+ \) )?){2}")


def _listed(parsed: Parsed) -> bool:
    """Names after a colon, one to a line, or after "varken"."""
    return bool(_LISTED.search(parsed.shape.string))


_GREETED = later(r" (?:säg|säga|hälsa|meddela|tell)(?: till)? $")
_GOES_TO = later(r" (?:hinner|kommer|åker|reser|komma|ta mig|tar mig)(?: [^ ]+){0,3} till $")


def _attendants(parsed: Parsed) -> list[int]:
    """Those named, but not who is to be told, nor the town that one does not get to."""
    string, starts = parsed.shape.string, parsed.shape.starts
    found = name_units(parsed)
    away = [n for n in found if _GREETED.search(string[: starts[n]]) or _GOES_TO.search(string[: starts[n]])]
    return [n for n in found if n not in away]


def _of_the_town(hits: Sequence[NameHit]) -> NameHit | None:
    """The one named first; of a town with two, those of them who are named besides."""
    first = hits[0] if hits else None
    if first is None or first.kind != "organisation" or len(first.names) == 1:
        return first
    return next((h for h in hits[1:] if h.names and set(h.names) <= set(first.names)), first)


def _called_upon(draft: Draft) -> bool:
    """As in "Micke, vi uteblir": the one named first is spoken to."""
    units = draft.parsed.units
    return len(units) > 1 and isinstance(units[0].hit, NameHit) and units[1].shape == ","


def _which_meeting(draft: Draft) -> None:
    current = draft.context.current_meeting
    for _, hit in days_said(draft):
        value = meeting_value(hit)
        if value and hit.kind != "past":
            draft.set("meeting", value, hit.rule)
            return
    if current:
        draft.set("meeting", iso(current), "the meeting going on")
