"""Slots of attendance: who, how, when, and who comes instead."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.names import NameHit
from dialogs.understanding.slots import Draft, days_said, iso, meeting_value, name_units, who
from dialogs.understanding.times import TimeHit

_STATUS = (
    ("substitute", re.compile(r" (?:i mitt ställe|i min frånvaro|(?:skickar|skicka|kommer) (?:min |vår |en )?[^ ]*(?:chef|chefen|kollega|kollegan|ställföreträdare|handläggare|samordnare)(?: [^ ]+){0,3} (?:från oss|för oss|i stället|WHEN|DATEM|MEET|DATEX)|ersätter|ersätts|ersättare|in my place|in my stead|instead of me|i stället för mig|vikarierar|går in för|tas av|i hans ställe|i hennes ställe|på min plats|representeras av|represented by|kommer i stället|substitute|stands in|deltar i stället|taken by|representerar)(?= )")),
    ("absent", re.compile(r" (?:återbud|förhinder)(?= )")),
    ("leaves_early", re.compile(r" (?:(?:måste|får|behöver|kommer att|need to|have to|must|ska|tvungen att)(?: [^ ]+){0,3} (?:gå|lämna|sticka|avvika|leave|iväg|logga|droppa|drop|smita|bryta|rusa|dra|kila|försvinna)|(?:missar|missa|miss) (?:slutet|sista|the end)|bara (?:vara )?med (?:första|till|fram till|DUR)|gick|lämnade|lämnar|avvek|left|leaves|leaving|går (?:TIME|tidigare|redan|vid)|sticker|avviker|loggar ut)(?= )")),
    ("late", re.compile(r" (?:(?:missar|missa|miss) (?:början|inledningen|starten|första|the start|the beginning)|framme (?:vid |först |kring |runt )*TIME|sen|sent|senare|försenad|försenade|late|sena|kom TIME|(?:kom|anslöt|anlände|joined|arrived|ansluter|kommer|dyker upp|came|dök upp)(?: (?:först|vid|kl|in|at|från|runt|efter))* TIME)(?= )")),
    ("absent", re.compile(r" (?:inte|ej|cannot|not|förhinder|återbud|sjuk|sjukskriven|frånvarande|frånvaro|absent|sick|ill|uteblir|missar|vabbar|vab|borta|bortrest|ledig|semester|avstå|avstår|unable|regrets|apologies|miss|away|cancel|saknas|hemma|krock|dubbelbokad|upptagen|utan|krasslig|vabb|tjänstledig|sjuka|int|out|utom)(?= )")),
)  # fmt: skip
_NOT_THERE = re.compile(
    r" (?:(?:inte|ej|cannot|not|int)(?: [^ ]+){0,3} (?:komma|kommer|delta|deltar|med|närvara|närvarar|medverka|där|make|attend|join|come|möjlighet)|förhinder|återbud|frånvar[^ ]+)(?= )"
)
_DIGITAL = re.compile(
    r" (?:telefon|telefonen|video|videolänk|skype|länk|digitalt|teams|distans|online|remote|remotely|via länk|zoom|på länk|uppkopplad|skärm|virtually|hemifrån|digital)(?= )"
)


def attendance(draft: Draft) -> None:
    """Who, how, when, and who comes instead."""
    string = draft.parsed.shape.string
    status = draft.score.status
    said = next((name for name, pattern in _STATUS if pattern.search(string)), None)
    if status == "present" and said == "absent" and not _NOT_THERE.search(string):
        said = "present"
    if status in ("list", "present", "absent", "") or said in ("substitute", "late", "leaves_early"):
        status = said if said and status != "list" else ("present" if status in ("list", "") else status)
    draft.set("status", status or "present", "said")
    _attending(draft)
    _which_meeting(draft)
    for unit in draft.parsed.units:
        if isinstance(unit.hit, TimeHit) and status in ("late", "leaves_early", "present"):
            draft.set("time", unit.hit.begins, "time said")
            break
    if status == "present" and _DIGITAL.search(string):
        draft.set("mode", "digital", "said")
    if status == "substitute":
        _substitute(draft)


def _attending(draft: Draft) -> None:
    hits = [h for h in (who(draft.parsed, n, draft.context) for n in name_units(draft.parsed)) if h]
    if draft.score.status == "list" or (len(hits) > 1 and ":" in draft.parsed.shape.string):
        names = [n for h in hits for n in (h.names if h.kind == "group" or len(h.names) == 1 else ())]
        unclear = [h for h in hits if h.kind != "group" and len(h.names) > 1]
        if unclear:
            draft.candidates["person"] = list(unclear[0].names)
        if names:
            names = list(dict.fromkeys(names))
            draft.set("person", names[0] if len(names) == 1 else names, "listed")
        return
    spoken = re.search(r" (?:jag|i|min|mitt|mig|vi) ", draft.parsed.shape.string)
    first = hits[0] if hits else None
    if first and spoken and _called_upon(draft):
        first = None
    named_first = first and not (spoken and spoken.start() < draft.parsed.shape.starts[name_units(draft.parsed)[0]])
    if named_first and draft.set_people("person", first, "named"):
        return
    if draft.context.speaker:
        draft.set("person", draft.context.speaker.name, "the speaker")


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


_SUBSTITUTE = re.compile(
    r"kommer\s+(?P<u>[^,.;\n]+?)\s+(?:från oss|för oss)\b|(?:skickar|skicka|sänder|sending|send|ersätts av|representeras av|tas av|represented by|taken by|byter av|i stället kommer|istället kommer|i mitt ställe kommer|i mitt ställe går|substitute is|substitute:|ersättare:|ersättare är)\s+(?:(?:min|vår|our|my|i stället|istället)\s+)?(?P<s>[^,.;\n]+?)(?:\s+(?:i mitt ställe|istället|i stället|instead|in my place|på fredag|i min frånvaro|as my substitute|som ersättare|\d+/\d+|imorgon|på mötet|den \d+)|[.,;\n]|$)"
    r"|(?:^|[.,;\n]\s*|\b(?:och|men|så|and|but)\s+)(?P<t>(?!(?:jag|vi|i)\b)[^,.;\n]+?)\s+(?:kommer|går in|inträder|träder in|rycker in|tjänstgör|deltar|ersätter|vikarierar|hoppar in|är|will|joins|comes|attends|stands in|ställer upp|tar min plats|representerar)\b[^.;\n]*?(?:i mitt ställe|istället|i stället|för mig|ersätter mig|mig|instead|in my place|som ersättare|min ersättare|in for me|oss)",
    re.IGNORECASE,
)


def _substitute(draft: Draft) -> None:
    m = _SUBSTITUTE.search(draft.parsed.text)
    if not m:
        return
    said = (m.group("u") or m.group("s") or m.group("t") or "").strip(" ,.")
    said = re.sub(r"^(?:och|men|så|att|and|but|min|vår|då)\s+", "", said, flags=re.IGNORECASE)
    if said:
        draft.set("substitute", said, "who comes instead")
