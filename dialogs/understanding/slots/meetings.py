"""Slots of what is asked about a meeting, its agenda and its minutes."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.names import NameHit
from dialogs.understanding.slots.draft import Draft, days_said, first_said, iso, meeting_value, name_units
from dialogs.understanding.titles import Mask, best_run, patterns, text_of


def list_agenda(draft: Draft) -> None:
    """Which meeting, and perhaps which item is asked for."""
    for _, hit in days_said(draft):
        value = meeting_value(hit)
        if value:
            draft.set("meeting", value, hit.rule)
    if re.search(
        r" (?:är|finns|står|ligger|is|kom|har)(?: [^ ]+){1,6} (?:med|uppsatt|upp|på|on|inlagd)(?: |$)",
        draft.parsed.shape.string,
    ) and not re.match(r" (?:vad|vilka|hur|va|what|var|vilken) ", draft.parsed.shape.string):
        mask = Mask(draft.parsed)
        mask.hide_units(n for n, _ in days_said(draft))
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
    for _, hit in days_said(draft):
        if hit.month:
            draft.set("month", f"{hit.month[0]}-{hit.month[1]:02}", hit.rule)
        elif hit.day and hit.rule != "the next meeting":
            draft.set("meeting", iso(hit.day), hit.rule)
    dated = [hit for _, hit in days_said(draft) if hit.day and not hit.month]
    if len(dated) > 1:
        draft.slots.pop("meeting", None)


def minutes_of(draft: Draft) -> None:
    """Which meeting's: a day is read backwards, as minutes are of meetings that have been."""
    for _, hit in days_said(draft):
        day = hit.past if hit.rule != "the next meeting" else None
        if hit.kind == "past" and hit.past is None:
            continue
        if day:
            draft.set("meeting", iso(day), f"{hit.rule}, backwards")
            return


_SECRETARY = patterns(
    (
        r"(?:sekreterare|protokollförare|secretary)(?: (?:är|blir|is|:|=))* (?P<p>PERS)",
        r"(?P<p>PERS)(?: {ADV})* (?:skriver|antecknar|för|protokollför|håller i pennan|sköter|takes|is taking|writes)",
        r"(?P<p>PERS) (?:är|blir|som|is|as)(?: {ADV})* (?:sekreterare|sekr|secretary)",
    )
)


def start(draft: Draft) -> None:
    """Which meeting, and who is secretary."""
    current = draft.context.current_meeting
    hits = [h for _, h in days_said(draft) if h.day and h.kind != "past"]
    if current:
        draft.set("meeting", iso(current), "the meeting going on")
    elif hits:
        draft.set("meeting", meeting_value(hits[0]), hits[0].rule)
    named = name_units(draft.parsed)
    writes = first_said(draft, _SECRETARY)
    for n in [writes, *named] if writes in named and writes is not None else named:
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, NameHit)
        if draft.set_people("secretary", hit, "named"):
            return
    if (
        re.search(
            r" jag (?:skriver|antecknar|protokollför|som sekreterare|sekr|håller i pennan)(?= )| jag (?:är|för|skriver|blir|am|will be|will|am taking|take|taking) (?:sekreterare|protokoll|anteckning|protokollet|taking|notes|minutes|the minutes|secretary|taking notes)",
            draft.parsed.shape.string,
        )
        and draft.context.speaker
    ):
        draft.set("secretary", draft.context.speaker.name, "the speaker")


def import_minutes(draft: Draft) -> None:
    """Which meeting's minutes, from the message or the text that came with it."""
    minutes_of(draft)
