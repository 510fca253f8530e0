"""The draft minutes as a card for the channel."""

import json
from collections.abc import Iterable, Sequence

from dialogs.cards.parts import acts, card, line, plain, section, typed
from dialogs.meeting import minutes_words as words
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.minutes.records import Assignment, GoneThrough, MinutesDraft, MinutesPoint
from meetings.minutes.states import FINAL

MOST_LINES = (15, 12, 9, 6, 4)
"""Lines of one section: fewer where there is no room for more."""
ROOM = 22_000
"""Bytes of the card: Teams takes 25 KB without trouble, and what is said around it is to fit as well."""

SHORT = 120
"""Characters of a matter that was gone through, and of what was said of it: the document has all of it."""


def draft_card(
    locale: str, draft: MinutesDraft, opens: Sequence[Json] = (), actions: Sequence[Json] = (), changed: str = ""
) -> Json:
    """Decisions, assignments with owner and date, what was put off, the next meeting; the rest is in the documents.

    `opens` are links to those (`minutes_links`), `actions` what can be done with the draft; `changed` says which
    points read otherwise than in the last one. It has as many lines as there is room for.
    """
    for most in MOST_LINES:
        body = _body(locale, draft, most)
        body += [typed({"text": changed, "isSubtle": True})] if changed else []
        body += [acts(*opens)] if opens else []
        made = card(card_title(locale, draft), body, list(actions))
        if len(json.dumps(made, ensure_ascii=False).encode()) <= ROOM:
            break
    return made


def _body(locale: str, draft: MinutesDraft, most: int) -> list[Json]:
    """With so many lines of a section."""
    points = [q for p in draft.points for q in (p, *p.parts)]
    sections = (
        ("decisions", _decisions(locale, points)),
        ("assignments", _assignments(locale, points)),
        ("gone-through", _gone_through(locale, points)),
        ("postponed", _postponed(locale, points)),
        ("blank", [[shortened(words.heading(locale, p))] for p in points if p.blank]),
    )
    body = [line(plain(words.when(locale, draft)), subtle=True), _attendance(locale, draft)]
    if draft.unrepresented:
        missed = shortened(words.unrepresented(locale, draft), SHORT)
        body.append(_fact(say(locale, "minutes-unrepresented"), missed))
    for name, lines in sections:
        body += _section(locale, name, lines, most)
    if not any(lines for _, lines in sections[:4]):
        body.append(line(say(locale, "minutes-card-empty")))
    body.append(_fact(say(locale, "minutes-next-meeting"), words.next_meeting(locale, draft)))
    return [*body, line(words.state(locale, draft), subtle=True)]


def card_title(locale: str, draft: MinutesDraft) -> str:
    """What the card is called, and its notification."""
    key = "minutes-card-title-final" if draft.state in FINAL else "minutes-card-title"
    return say(locale, key, day=draft.starts_on)


def _section(locale: str, name: str, lines: Sequence[Sequence[str | Json]], most: int) -> list[Json]:
    if not lines:
        return []
    made = [
        section(say(locale, f"minutes-card-{name}")),
        *(typed("• ", *runs) for runs in lines[:most]),
    ]
    if len(lines) > most:
        made.append(line(say(locale, "minutes-card-more", count=len(lines) - most), subtle=True))
    return made


def _decisions(locale: str, points: Iterable[MinutesPoint]) -> list[list[str | Json]]:
    return [
        [
            {"text": f"{shortened(words.heading(locale, p), 80)}: ", "weight": "Bolder"},
            shortened(f"{words.internal_mark(locale)} {one.text}" if one.internal or p.internal else one.text),
        ]
        for p in points
        for one in p.decisions
    ]


def _assignments(locale: str, points: Iterable[MinutesPoint]) -> list[list[str | Json]]:
    return [
        [f"{a.number}. {shortened(a.title)} – ", {"text": _who(locale, a), "weight": "Bolder"}]
        for p in points
        for a in p.assignments
    ]


def _who(locale: str, one: Assignment) -> str:
    """The day is not what is cut off."""
    by = shortened(words.owners(locale, one), SHORT)
    return f"{by}, {words.due(locale, one)}" if one.report_on else by


def _gone_through(locale: str, points: Iterable[MinutesPoint]) -> list[list[str | Json]]:
    return [
        [f"{g.number}. {shortened(g.title, SHORT)} – ", {"text": _outcome(locale, g), "weight": "Bolder"}]
        for p in points
        for g in p.gone_through
    ]


def _outcome(locale: str, one: GoneThrough) -> str:
    """With what was said; a report's words follow it as in "rapporterat som klart: …"."""
    said = shortened(words.outcome(locale, one), SHORT)
    comment = "; ".join(line.strip() for line in one.comment.splitlines() if line.strip())
    return f"{said}: {shortened(comment, SHORT)}" if comment else said


def _postponed(locale: str, points: Iterable[MinutesPoint]) -> list[list[str | Json]]:
    return [[f"{shortened(p.heading)}{_to(locale, p)}"] for p in points if p.postponed]


def _to(locale: str, point: MinutesPoint) -> str:
    if point.postponed_to is None:
        return ""
    return f" – {say(locale, 'minutes-card-to', day=day(locale, point.postponed_to))}"


def _attendance(locale: str, draft: MinutesDraft) -> Json:
    if not draft.present:
        return line(say(locale, "minutes-card-no-attendance"))
    present = len(draft.present) + len(draft.others)
    return line(say(locale, "minutes-card-attendance", present=present, absent=len(draft.absent)))


def _fact(name: str, value: str) -> Json:
    return typed({"text": f"{name}: ", "weight": "Bolder"}, value)
