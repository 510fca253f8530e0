"""Slots of a meeting that is planned or moved: days, times and place."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.dates.times import TimeHit
from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit
from dialogs.understanding.slots.draft import Draft, day_units, days_said, iso, meeting_value
from dialogs.understanding.titles import Mask, patterns, text_of

_PLACE = later(
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
    days = [(n, h) for n, h in days_said(draft) if h.day and h.kind != "past"]
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
        r"(?:på |vid |at )?(?:the )?(?:samma|same) (?:tid|klockslag|tider|plats|ställe|lokal|länk|time|place|link)(?: (?:som (?:vanligt|förut|tidigare|sist)|as (?:usual|before)))*",
    )
)
