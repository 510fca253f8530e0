"""The minutes as the fields a template can use. Every text is cleaned here, once, for all formats.

network, title, document, state, page           words and names: what the document is called, which state it is in
when_label, when, where_label, place            the head; `place` may be empty
present_label, present, nobody                  lines of {name, organisation, remark}; `nobody` when none are there
others_label, others, absent_label, absent      the same
unrepresented_label, unrepresented              organisations from which nobody took part, in one text or empty
notes_label, points                             the points in their order (below)
gone_through_label, columns                     of what was gone through: {number, title, outcome}
positions_label, position_columns               of where organisations stand: {organisation, position}
summary_label, decision_label, attachment_label words before what they name
next_label, next_meeting                        the day, or that there is none
signed, secretary                               the last two lines

A point has {heading, notes, gone_through, positions, summaries, decisions, assignments, attachments, postponed,
blank, parts}: notes are paragraphs; gone_through rows of {number, title, outcome, under}; positions rows of
{organisation, texts}; summaries and decisions {text, under}; assignments {number, title, who}; attachments {text,
address}, the address empty unless the text holds one; postponed and blank a text or empty; parts points without
parts. `under` and `texts` are paragraphs. What is left out of what is published says so in its text.
"""

import re
from collections.abc import Iterable, Sequence

from bot.documents.clean import one_line, paragraphs
from dialogs.meeting import minutes_words as words
from dialogs.texts import say
from meetings.minutes.records import Attendee, MinutesDraft, MinutesPoint, Passage, Position

Fields = dict[str, object]
ADDRESS = re.compile(r"https?://\w[\w.~:/?#@!$&'()*+,;=%-]*[\w/=#-]")
"""A web address in a text: what ends the sentence is not part of it, nor can it hold a quotation mark."""
LABELS = {
    "present_label": "minutes-present",
    "others_label": "minutes-others",
    "absent_label": "minutes-absent",
    "unrepresented_label": "minutes-unrepresented",
    "notes_label": "minutes-name",
    "gone_through_label": "minutes-gone-through",
    "positions_label": "minutes-positions",
    "summary_label": "minutes-summary",
    "decision_label": "minutes-decision",
    "attachment_label": "minutes-attachment",
    "next_label": "minutes-next-meeting",
    "when_label": "minutes-when",
    "where_label": "minutes-where",
    "signed": "minutes-signed",
    "page": "minutes-page",
}


def fields(draft: MinutesDraft, locale: str) -> Fields:
    """Everything a template needs, in the language of the document."""
    return {
        **{name: say(locale, key) for name, key in LABELS.items()},
        "network": one_line(draft.network),
        "title": title(draft, locale),
        "document": f"{say(locale, 'minutes-name')} {draft.starts_on.isoformat()}",
        "state": words.state(locale, draft),
        "when": words.when(locale, draft),
        "place": one_line(draft.place),
        "present": _lines(draft.present, locale),
        "nobody": "" if draft.present else say(locale, "minutes-nobody-written-down"),
        "others": _lines(draft.others, locale),
        "absent": _lines(draft.absent, locale),
        "unrepresented": one_line(words.unrepresented(locale, draft)),
        "points": [{**_point(p, locale), "parts": [_point(q, locale) for q in p.parts]} for p in draft.points],
        "columns": {name: say(locale, f"minutes-column-{name}") for name in ("number", "title", "outcome")},
        "position_columns": {name: say(locale, f"minutes-column-{name}") for name in ("organisation", "position")},
        "next_meeting": words.next_meeting(locale, draft),
        "secretary": one_line(draft.secretary),
    }


def title(draft: MinutesDraft, locale: str) -> str:
    """What the document is called: "Minnesanteckningar Testnätverket 2026-09-24"."""
    return f"{say(locale, 'minutes-name')} {one_line(draft.network)} {draft.starts_on.isoformat()}"


def _lines(attendees: Iterable[Attendee], locale: str) -> list[Fields]:
    return [
        {
            "name": one_line(words.attendee(locale, a)),
            "organisation": one_line(a.organisation),
            "remark": one_line(words.remark(locale, a)),
        }
        for a in attendees
    ]


def _point(point: MinutesPoint, locale: str) -> Fields:
    heading = words.heading(locale, point)
    return {
        "heading": one_line(f"{heading} {words.internal_mark(locale)}" if point.internal else heading),
        "notes": [text for note in point.notes for text in _marked(note, locale)],
        "gone_through": [
            {
                "number": str(g.number),
                "title": one_line(g.title),
                "outcome": one_line(words.outcome(locale, g)),
                "under": paragraphs(g.comment),
            }
            for g in point.gone_through
        ],
        "positions": [{"organisation": one_line(p.organisation), "texts": _marked(p, locale)} for p in point.positions],
        "summaries": _headed(point.summaries, locale),
        "decisions": _headed(point.decisions, locale),
        "assignments": [
            {
                "number": say(locale, "minutes-assignment", number=str(a.number)),
                "title": one_line(a.title),
                "who": one_line(words.owners_and_day(locale, a)),
            }
            for a in point.assignments
        ],
        "attachments": [_attachment(one, locale) for one in point.attachments],
        "postponed": words.postponed(locale, point),
        "blank": say(locale, "minutes-blank") if point.blank else "",
    }


def _marked(passage: Passage | Position, locale: str) -> list[str]:
    """Its paragraphs, each with the mark: one that stood without it would be taken for public."""
    mark = f"{words.internal_mark(locale)} " if passage.internal else ""
    return [f"{mark}{text}" for text in paragraphs(passage.text)]


def _headed(passages: Sequence[Passage], locale: str) -> list[Fields]:
    split = [_marked(one, locale) for one in passages]
    return [{"text": texts[0], "under": texts[1:]} for texts in split if texts]


def _attachment(one: Passage, locale: str) -> Fields:
    text = " ".join(_marked(one, locale))
    found = ADDRESS.search(text)
    return {"text": text, "address": found[0] if found else ""}
