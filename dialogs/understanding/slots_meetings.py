"""Slots of the intents about meetings, minutes and attendance."""

import re

from dialogs.understanding.dates import DateHit
from dialogs.understanding.names import NameHit
from dialogs.understanding.slots import Draft, day_units, iso, meeting_value, name_units, number_units, who
from dialogs.understanding.slots_items import reference
from dialogs.understanding.times import TimeHit
from dialogs.understanding.titles import Mask, best_run, patterns, reading_order, text_of

_YEAR = re.compile(r" (?P<y>(?:19|20)\d\d)(?= )")


def _days(draft: Draft) -> list[tuple[int, DateHit]]:
    units = draft.parsed.units
    return [(n, u.hit) for n, u in enumerate(units) if isinstance(u.hit, DateHit)]


def list_agenda(draft: Draft) -> None:
    """Which meeting, and perhaps which item is asked for."""
    for _, hit in _days(draft):
        value = meeting_value(hit, draft.context)
        if value:
            draft.set("meeting", value, hit.rule)
    if re.search(r" (?:är|finns|står|ligger|is|kom|har)(?: [^ ]+){1,6} (?:med|uppsatt|upp|på|on|inlagd)(?: |$)", draft.parsed.shape.string) and not re.match(r" (?:vad|vilka|hur|va|what|var|vilken) ", draft.parsed.shape.string):
        mask = Mask(draft.parsed)
        mask.hide_units(n for n, _ in _days(draft))
        mask.hide(_ASKED, draft.parsed.sentences)
        run = best_run(mask, range(len(draft.parsed.sentences)))
        if run:
            draft.set("item_ref", text_of(draft.parsed, run.units), "the item asked about")


_ASKED = patterns(
    (
        r"(?:är|finns|står|ligger|is|kom|har|kommer|blir)(?: (?:det|vi|redan|nu))*",
        r"(?:med|uppsatt|upp|inlagd|inlagt|anmält|uppe|redan|kvar)(?: (?:på|i|on|som))*(?: (?:{AGENDA}|{POINT}|listan|programmet|the list))*",
        r"(?:på|i|on|till|inför|för|as|som) (?:{AGENDA}|listan|programmet|the list|{POINT}|den|the)",
        r"(?:eller|tack|inför|nästa|frågan om|punkten om|frågan|punkten|alltså)",
    )
)


def next_meeting(draft: Draft) -> None:
    """The date or the month asked about."""
    for _, hit in _days(draft):
        if hit.month:
            draft.set("month", f"{hit.month[0]}-{hit.month[1]:02}", hit.rule)
        elif hit.day and hit.rule != "the next meeting":
            draft.set("meeting", iso(hit.day), hit.rule)
    dated = [hit for _, hit in _days(draft) if hit.day and not hit.month]
    if len(dated) > 1:
        draft.slots.pop("meeting", None)


_PLACE = re.compile(
    r"(?:^|(?<=\W))(?P<p>(?:på |via |i |in |on |at |hos )?(?:teams(?:möte|-möte)?|zoom|digitalt|på plats i [A-ZÅÄÖ]\w+|på plats|på länk|via länk|distans|online|fysiskt|hybrid))(?=\W|$)", re.I
)


def schedule(draft: Draft) -> None:
    """Days, times, place; the meeting that is moved."""
    string = draft.parsed.shape.string
    moved = re.search(r" (?:flytta|flyttas|flyttar|flyttat|skjut|skjuts|skjuta|senareläggs?|tidigareläggs?|ändra|ändras|byt|byter|byts|move|moved|moves|reschedule|ombokas?|bokas om|inte|utan|ny|nytt|bestämma|postpone|push|istället|i stället|shift)(?= )", string)
    days = [(n, h) for n, h in _days(draft) if h.day and h.kind != "past"]
    if moved and len(days) > 1 and _about_existing(draft, days[0][0]):
        draft.set("meeting", meeting_value(days[0][1], draft.context), f"the meeting moved: {days[0][1].rule}")
        days = days[1:]
    elif moved and days and days[0][1].kind == "meeting" and len(days) == 1 and _about_existing(draft, days[0][0]):
        draft.set("meeting", meeting_value(days[0][1], draft.context), "the meeting moved")
        days = []
    elif moved and re.search(r" (?:mötet|the meeting) ", string) and days:
        draft.set("meeting", "next", "the meeting that is moved")
    if len(days) > 1 and not moved:
        draft.set("dates", [iso(h.day) for _, h in days], "several days said")
    elif days:
        draft.set("date", iso(days[-1][1].day), days[-1][1].rule)
        if days[-1][1].until:
            draft.set("end_date", iso(days[-1][1].until), "days in a row")
    _times(draft)
    _place(draft)


def _about_existing(draft: Draft, n: int) -> bool:
    """The first of two days is the meeting's own: "mötet 14/3 flyttas till 21/3"."""
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, DateHit)
    known = {draft.context.next_meeting, draft.context.current_meeting, *draft.context.meetings}
    return hit.kind == "meeting" or hit.day in known or n <= 4  # noqa: PLR2004 -- it stands at the beginning


def _times(draft: Draft) -> None:
    for unit in draft.parsed.units:
        if isinstance(unit.hit, TimeHit):
            draft.set("time_start", unit.hit.begins, "time said")
            if unit.hit.ends:
                draft.set("time_end", unit.hit.ends, "time said")
            return


def _place(draft: Draft) -> None:
    """A way of meeting, else what is left after the day: "Landskrona", "stadshuset i Boden"."""
    parsed = draft.parsed
    m = _PLACE.search(parsed.text)
    mask = Mask(parsed)
    mask.hide_units(n for n, u in enumerate(parsed.units) if u.hit is not None and not isinstance(u.hit, NameHit))
    mask.hide(_SCHEDULING, parsed.sentences)
    days = day_units(parsed)
    after = days[-1] if days else -1
    for sentence in range(len(parsed.sentences)):
        for run in mask.runs(sentence):
            if run.units and run.units[0] > after and (run.weight or any(parsed.units[n].hit for n in run.units)):
                draft.set("place", text_of(parsed, run.units), "what stands after the day")
                return
    if m:
        draft.set("place", re.sub(r"^(?:på|via|i|on|in|at) (?=teams|zoom|länk|distans)", "", m.group("p").strip(), flags=re.I), "said")


_SCHEDULING = patterns(
    (
        r"(?:lägg|boka|planera|sätt|kalla|skapa|schemalägg|ordna|schedule|book|plan|set|arrange|create|flytta|move)(?: (?:in|upp|till|up|ett|nytt|a|an|new|extra|the|first|autumn))*(?: {MEETING})?",
        r"(?:vi|jag) (?:behöver|vill ha|kan|ska|bestämmer|ses|träffas|möts|kör)(?: (?:ett|extra|in))*(?: {MEETING})?",
        r"(?:nytt|nya|ny|extra|extrainsatt|ett)? ?{MEETING}(?: (?:är|blir|flyttas|till|den|:))*",
        r"(?:ca|cirka|tack|please|gärna|halvdag|heldag|lunch till lunch|hela dagen|all day|fm|em|tid|kl|till|och|då|start|from|to|mellan|det|är|eftersom [^.?!]+|för att [^.?!]+)",
        r"DUR",
    )
)


def minutes_of(draft: Draft) -> None:
    """Which meeting's: a day is read backwards, as minutes are of meetings that have been."""
    for _, hit in _days(draft):
        day = hit.past if hit.rule not in ("the next meeting",) else None
        if hit.kind == "past" and hit.past is None:
            continue
        if day:
            draft.set("meeting", iso(day), f"{hit.rule}, backwards")
            return


def start(draft: Draft) -> None:
    """Which meeting, and who is secretary."""
    current = draft.context.current_meeting
    hits = [h for _, h in _days(draft) if h.day and h.kind != "past"]
    if current:
        draft.set("meeting", iso(current), "the meeting going on")
    elif hits:
        draft.set("meeting", meeting_value(hits[0], draft.context), hits[0].rule)
    for n in name_units(draft.parsed):
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, NameHit)
        if draft.set_people("secretary", hit, "named"):
            return
    if re.search(r" jag (?:är|för|skriver|blir|am|will be|will|am taking|take|taking) (?:sekreterare|protokoll|anteckning|protokollet|taking|notes|minutes|the minutes|secretary|taking notes)", draft.parsed.shape.string) and draft.context.speaker:
        draft.set("secretary", draft.context.speaker.name, "the speaker")


_HEADING = re.compile(r"^[^:\n]{0,60}?:\s*(?P<text>.+)$", re.S)
_NOTE_LEAD = re.compile(
    r"^(?:(?:kan du |vill du |please |gärna |du |ok,? |och )*(?:anteckna|anteckning(?:en)?|notera|notering|not|note|skriv|protokollför|record|minute|lägg till|för|ta)\b"
    r"(?:\s+(?:gärna|också|även|ner|ned|upp|in|till|en|som|i|under|på|p\.?|punkt(?:en)?|pkt|item|nr|the|minnes|anteckningarna|minnesanteckningarna|protokollet|minutes|that|att|(?:\d+)(?::an)?|down|anteckning))*[\s:.,–-]*)"
    r"|^(?:för|till|for|in|i)\s+(?:the\s+)?(?:minnes)?(?:anteckningarna|protokollet|minutes|notes|record)[\s:.,–-]*(?:att\s+|that\s+)?"
    r"|^(?:punkt|p\.?|item)\s*\d+\s*[:–-]\s*(?:anteckning|note|notering)?[\s:]*", re.I
)  # fmt: skip
_UNDER = re.compile(
    r"^(?:[\w,]+ ){0,4}?[\w,]+ (?:under|på|on) (?:(?:punkten|rubriken|the|point|item) ){0,2}(?P<heading>[^:\n]{2,100}?)\s*:\s*(?P<text>.+)$",
    re.S | re.I,
)
"""A heading in words: "anteckning under Budgeten: …"; numbers are found before."""
_THE_MEETING = re.compile(r"(?:dagens |today's |the )?(?:mötet?|meeting)\b.*", re.I)
_DECISION_LEAD = re.compile(
    r"^(?:(?:ok|och|så|då)[,\s]+)*(?:(?:notera|anteckna|skriv(?: in| upp)?|protokollför|record|lägg in|registrera)\s+(?:som\s+|ett\s+|följande\s+|as\s+a\s+)*)?(?:dagens\s+)?"
    r"(?:beslut(?:et|at|ar|as|ades|ade)?|decision|decided|agreed|det beslutades|det beslutas|beslöts)\b\s*(?:(?:under|på|om|i|nr|on|for|för|p\.?|punkt(?:en)?|pkt|item|§)?\s*#?\d+(?::an)?)?[\s:–-]*(?:(?:att|that|är|blev|följande|is|om att)\b[\s:]*)?"
    r"|^(?:(?:ok|och|så|då)[,\s]+)*(?:vi|nätverket|mötet|gruppen|we|the network|the meeting|chefsgruppen|socialcheferna)\s+(?:har\s+|have\s+|är\s+|var\s+|kom\s+|nu\s+)*"
    r"(?:beslutar|beslutade|beslutat|beslöt|enades|enas|bestämde|bestämmer|bestämt|fastställer|fastställde|antar|antog|godkänner|godkände|decided|decide|agreed|agree|eniga|överens|resolved)\s*(?:(?:om\s+)?(?:att|that|to|on|om|följande)\b)?[\s:]*", re.I
)  # fmt: skip


def note(draft: Draft) -> None:
    """The text without the command, and the point it belongs to."""
    _recorded(draft, _NOTE_LEAD)


def decision(draft: Draft) -> None:
    """The text without the command, and the point it belongs to."""
    _recorded(draft, _DECISION_LEAD)


def _recorded(draft: Draft, lead: re.Pattern[str]) -> None:
    parsed = draft.parsed
    if parsed.units:
        text = parsed.text[parsed.tokens[parsed.units[0].first].start :]
    else:
        text = parsed.text
    for dropped in parsed.dropped:
        if dropped and text.endswith(dropped):
            text = text[: -len(dropped)]
    heading = lead.match(text)
    rest = text[heading.end() :] if heading else text
    points = [n for n in number_units(parsed, ("REFP",)) if n <= 6]  # noqa: PLR2004 -- in the heading
    if not points and heading:
        points = [n for n in number_units(parsed, ("REFB", "REFN", "REFT")) if parsed.tokens[parsed.units[n].first].start < parsed.tokens[parsed.units[0].first].start + heading.end()]
    if points:
        hit = parsed.units[points[0]].hit
        draft.set("item_ref", hit.numbers[0], "the point named")  # type: ignore[union-attr]  # number_units gives NumberHits
        after = parsed.tokens[parsed.units[points[0]].last - 1].end
        at = parsed.text[after:]
        if len(at.strip(" :.–-")) < len(rest):
            rest = at
    m = re.match(r"[\s:.,–-]*(?:att\s+|that\s+)?", rest)
    rest = rest[m.end() :] if m else rest
    rest = _ASIDE.sub("", rest.strip().strip("–-").strip())
    under = None if points else _UNDER.match(text)
    if under and not _THE_MEETING.fullmatch(under["heading"]):
        draft.set("item_ref", under["heading"], "the heading named")
        rest = under["text"].strip()
    if rest:
        draft.set("text", rest, "what stands after the command")


_ASIDE = re.compile(r"[,.]?\s*(?:record that|note that down|skriv upp det|anteckna det|notera det|skriv in det|please note|tack|please|thanks)(?:\s+(?:please|tack|är du snäll))?[.!]*$", re.I)
_STATUS = (
    ("substitute", re.compile(r" (?:i mitt ställe|i min frånvaro|ersätter|ersätts|ersättare|in my place|in my stead|instead of me|i stället för mig|vikarierar|går in för|tas av|i hans ställe|i hennes ställe|på min plats|representeras av|represented by|kommer i stället|substitute|stands in|deltar i stället|taken by|representerar)(?= )")),
    ("absent", re.compile(r" (?:återbud|förhinder)(?= )")),
    ("leaves_early", re.compile(r" (?:(?:måste|får|behöver|kommer att|need to|have to|must|ska|tvungen att)(?: [^ ]+){0,3} (?:gå|lämna|sticka|avvika|leave|iväg|logga|droppa|drop)|gick|lämnade|lämnar|avvek|left|leaves|leaving|går (?:TIME|tidigare|redan|vid)|sticker|avviker|loggar ut)(?= )")),
    ("late", re.compile(r" (?:sen|sent|senare|försenad|försenade|late|sena|kom TIME|(?:kom|anslöt|anlände|joined|arrived|ansluter|kommer|dyker upp|came|dök upp)(?: (?:först|vid|kl|in|at|från|runt|efter))* TIME)(?= )")),
    ("absent", re.compile(r" (?:inte|ej|cannot|not|förhinder|återbud|sjuk|sjukskriven|frånvarande|frånvaro|absent|sick|ill|uteblir|missar|vabbar|vab|borta|bortrest|ledig|semester|avstå|avstår|unable|regrets|apologies|miss|away|cancel|saknas|hemma|krock|dubbelbokad|upptagen|utan|krasslig|vabb|tjänstledig|sjuka|int|out|utom)(?= )")),
)  # fmt: skip
_DIGITAL = re.compile(r" (?:länk|digitalt|teams|distans|online|remote|remotely|via länk|zoom|på länk|uppkopplad|skärm|virtually|hemifrån|digital)(?= )")


def attendance(draft: Draft) -> None:
    """Who, how, when, and who comes instead."""
    string = draft.parsed.shape.string
    status = draft.score.status
    said = next((name for name, pattern in _STATUS if pattern.search(string)), None)
    if status in ("list", "present", "absent", "") or said in ("substitute", "late", "leaves_early"):
        status = said if said and not (status == "list") else ("present" if status in ("list", "") else status)
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
    if first and not (spoken and spoken.start() < draft.parsed.shape.starts[name_units(draft.parsed)[0]]):
        if draft.set_people("person", first, "named"):
            return
    if draft.context.speaker:
        draft.set("person", draft.context.speaker.name, "the speaker")


def _which_meeting(draft: Draft) -> None:
    current = draft.context.current_meeting
    for _, hit in _days(draft):
        value = meeting_value(hit, draft.context)
        if value and hit.kind != "past":
            draft.set("meeting", value, hit.rule)
            return
    if current:
        draft.set("meeting", iso(current), "the meeting going on")


_SUBSTITUTE = re.compile(
    r"(?:skickar|sänder|sending|send|ersätts av|representeras av|tas av|represented by|taken by|byter av|i stället kommer|istället kommer|i mitt ställe kommer|i mitt ställe går|substitute is|substitute:|ersättare:|ersättare är)\s+(?:(?:min|vår|our|my|i stället|istället)\s+)?(?P<s>[^,.;\n]+?)(?:\s+(?:i mitt ställe|istället|i stället|instead|in my place|på fredag|i min frånvaro|as my substitute|som ersättare|\d+/\d+|imorgon|på mötet|den \d+)|[.,;\n]|$)"
    r"|(?:^|[.,;\n]\s*|\b(?:och|men|så|and|but)\s+)(?P<t>[^,.;\n]+?)\s+(?:kommer|går in|deltar|ersätter|vikarierar|hoppar in|är|will|joins|comes|attends|stands in|ställer upp|tar min plats|representerar)\b[^.;\n]*?(?:i mitt ställe|istället|i stället|för mig|ersätter mig|mig|instead|in my place|som ersättare|min ersättare|in for me|oss)",
    re.I,
)


def _substitute(draft: Draft) -> None:
    m = _SUBSTITUTE.search(draft.parsed.text)
    if not m:
        return
    said = (m.group("s") or m.group("t") or "").strip(" ,.")
    said = re.sub(r"^(?:och|men|så|att|and|but|min|vår|då)\s+", "", said, flags=re.I)
    if said:
        draft.set("substitute", said, "who comes instead")


def chair(draft: Draft) -> None:
    """Years, and the municipality asked about."""
    m = re.search(r" (?P<n>\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|ten) (?:år|åren|years?)(?= )", draft.parsed.shape.string)
    if m:
        from dialogs.understanding.lexicon_dates import number

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
    elif re.search(r" (?:förra året|i fjol|last year|föregående år|fjolårets|förra årets) ", f"{string}{draft.parsed.text.lower()} "):
        draft.set("year", year - 1, "last year")
    elif re.search(r" (?:i år|this year|det här året|årets|iår|året) ", string):
        draft.set("year", year, "this year")


def import_minutes(draft: Draft) -> None:
    """Which meeting's minutes, from the message or the text that came with it."""
    minutes_of(draft)


def refer(draft: Draft) -> None:
    """Only a reference."""
    reference(draft)
