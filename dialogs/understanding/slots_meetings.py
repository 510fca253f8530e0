"""Slots of the intents about meetings, minutes and attendance."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.dates import DateHit
from dialogs.understanding.lexicon_dates import number
from dialogs.understanding.names import NameHit
from dialogs.understanding.slots import Draft, day_units, iso, meeting_value, name_units
from dialogs.understanding.slots_items import reference
from dialogs.understanding.times import TimeHit
from dialogs.understanding.titles import Mask, best_run, patterns, text_of

_YEAR = re.compile(r" (?P<y>(?:19|20)\d\d)(?= )")


def _days(draft: Draft) -> list[tuple[int, DateHit]]:
    units = draft.parsed.units
    return [(n, u.hit) for n, u in enumerate(units) if isinstance(u.hit, DateHit)]


def list_agenda(draft: Draft) -> None:
    """Which meeting, and perhaps which item is asked for."""
    for _, hit in _days(draft):
        value = meeting_value(hit)
        if value:
            draft.set("meeting", value, hit.rule)
    if re.search(
        r" (?:är|finns|står|ligger|is|kom|har)(?: [^ ]+){1,6} (?:med|uppsatt|upp|på|on|inlagd)(?: |$)",
        draft.parsed.shape.string,
    ) and not re.match(r" (?:vad|vilka|hur|va|what|var|vilken) ", draft.parsed.shape.string):
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
    r"(?:^|(?<=\W))(?P<p>(?:på |via |i |in |on |at |hos )?(?:teams(?:möte|-möte)?|zoom|digitalt|på plats i [A-ZÅÄÖ]\w+|på plats|på länk|via länk|distans|online|fysiskt|hybrid))(?=\W|$)",
    re.IGNORECASE,
)


def schedule(draft: Draft) -> None:
    """Days, times, place; the meeting that is moved."""
    string = draft.parsed.shape.string
    moved = re.search(
        r" (?:flytta|flyttas|flyttar|flyttat|skjut|skjuts|skjuta|senareläggs?|tidigareläggs?|ändra|ändras|byt|byter|byts|move|moved|moves|reschedule|ombokas?|bokas om|inte|utan|ny|nytt|bestämma|postpone|push|istället|i stället|shift)(?= )",
        string,
    )
    days = [(n, h) for n, h in _days(draft) if h.day and h.kind != "past"]
    if moved and len(days) > 1 and _about_existing(draft, days[0][0]):
        draft.set("meeting", meeting_value(days[0][1]), f"the meeting moved: {days[0][1].rule}")
        days = days[1:]
    elif moved and days and days[0][1].kind == "meeting" and len(days) == 1 and _about_existing(draft, days[0][0]):
        draft.set("meeting", meeting_value(days[0][1]), "the meeting moved")
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
        draft.set(
            "place",
            re.sub(
                r"^(?:på|via|i|on|in|at) (?=teams|zoom|länk|distans)", "", m.group("p").strip(), flags=re.IGNORECASE
            ),
            "said",
        )


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
        day = hit.past if hit.rule != "the next meeting" else None
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
        draft.set("meeting", meeting_value(hits[0]), hits[0].rule)
    for n in name_units(draft.parsed):
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, NameHit)
        if draft.set_people("secretary", hit, "named"):
            return
    if (
        re.search(
            r" jag (?:skriver|antecknar|protokollför|som sekreterare|sekr)(?= )| jag (?:är|för|skriver|blir|am|will be|will|am taking|take|taking) (?:sekreterare|protokoll|anteckning|protokollet|taking|notes|minutes|the minutes|secretary|taking notes)",
            draft.parsed.shape.string,
        )
        and draft.context.speaker
    ):
        draft.set("secretary", draft.context.speaker.name, "the speaker")


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


def import_minutes(draft: Draft) -> None:
    """Which meeting's minutes, from the message or the text that came with it."""
    minutes_of(draft)


def refer(draft: Draft) -> None:
    """Only a reference."""
    reference(draft)
