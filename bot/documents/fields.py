"""The minutes as the fields a template can use. Every text is cleaned here, once, for all formats.

network, title, state, page                     words and names
when_label, when, where_label, place            the head; `place` may be empty
present_label, present, nobody                  lines of {name, organisation, remark}; `nobody` when none are there
others_label, others, absent_label, absent      the same
notes_label, points                             points of {heading, notes, decisions, assignments, gone_through,
                                                postponed, blank, parts}: notes and decisions are lists of paragraphs
                                                and texts, assignments of {number, title, who}, parts of points
                                                without parts
columns                                         of what was gone through: {number, title, outcome}; a row of it has
                                                the same and `under`, what was said, in paragraphs
decision_label, next_label, next_meeting        words and the day
signed, secretary                               the last two lines
"""

from collections.abc import Iterable

from bot.documents.clean import one_line, paragraphs
from dialogs.meeting import minutes_words as words
from dialogs.texts import say
from meetings.minutes.records import Attendee, MinutesDraft, MinutesPoint

Fields = dict[str, object]


def fields(draft: MinutesDraft, locale: str) -> Fields:
    """Everything a template needs, in the language of the document."""
    return {
        "network": one_line(draft.network),
        "title": title(draft, locale),
        "state": words.state(locale, draft),
        "page": say(locale, "minutes-page"),
        "when_label": say(locale, "minutes-when"),
        "when": words.when(locale, draft),
        "where_label": say(locale, "minutes-where"),
        "place": one_line(draft.place),
        "present_label": say(locale, "minutes-present"),
        "present": _lines(draft.present, locale),
        "nobody": "" if draft.present else say(locale, "minutes-nobody-written-down"),
        "others_label": say(locale, "minutes-others"),
        "others": _lines(draft.others, locale),
        "absent_label": say(locale, "minutes-absent"),
        "absent": _lines(draft.absent, locale),
        "notes_label": say(locale, "minutes-name"),
        "points": [{**_point(p, locale), "parts": [_point(q, locale) for q in p.parts]} for p in draft.points],
        "columns": {name: say(locale, f"minutes-column-{name}") for name in ("number", "title", "outcome")},
        "decision_label": say(locale, "minutes-decision"),
        "next_label": say(locale, "minutes-next-meeting"),
        "next_meeting": words.next_meeting(locale, draft),
        "signed": say(locale, "minutes-signed"),
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
    return {
        "heading": one_line(words.heading(locale, point)),
        "notes": [p for note in point.notes for p in paragraphs(note.text)],
        "decisions": [one_line(d.text) for d in point.decisions],
        "assignments": [
            {
                "number": say(locale, "minutes-assignment", number=str(a.number)),
                "title": one_line(a.title),
                "who": one_line(words.owners_and_day(locale, a)),
            }
            for a in point.assignments
        ],
        "gone_through": [
            {
                "number": str(g.number),
                "title": one_line(g.title),
                "outcome": one_line(words.outcome(locale, g)),
                "under": paragraphs(g.comment),
            }
            for g in point.gone_through
        ],
        "postponed": words.postponed(locale, point),
        "blank": say(locale, "minutes-blank") if point.blank else "",
    }
