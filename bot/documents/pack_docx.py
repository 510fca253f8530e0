"""A hand-over as a Word document: what somebody holds, for whoever takes over.

Fields of the template: network, title, document, made, page, facts of {label, text}, columns {number, title,
initiator, preparers, report_on}, groups of {heading, nothing, rows}: lines of {number, title, under, initiator,
preparers, report_on} with `under` a list of texts and `nothing` said when there are no rows, lists of {heading,
lines}: texts.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from bot.documents.clean import clean, one_line, paragraphs
from bot.documents.docx import About, filled
from bot.documents.fields import Fields
from bot.documents.list_docx import matter_columns
from dialogs.actions.pack_words import roles_said, seats_said
from dialogs.cards.matter import moment, told
from dialogs.texts import day, say
from dialogs.wording import day_when, who
from meetings.actions.pack import Held, Pack
from meetings.histories import Happened

TEMPLATE = Path(__file__).parent / "pack.docx"


def pack_docx(pack: Pack, locale: str, now: datetime) -> bytes:
    """The document."""
    about = About(pack_title(pack, locale), one_line(pack.network.name), locale, now)
    return filled(TEMPLATE, pack_fields(pack, locale), about)


def pack_title(pack: Pack, locale: str) -> str:
    """What it is called: "Överlämning Lisa Hittelund, Testnätverket 2026-12-01"."""
    network, today = one_line(pack.network.name), pack.today.isoformat()
    return f"{say(locale, 'pack-title', name=one_line(pack.member.name))}, {network} {today}"


def pack_fields(pack: Pack, locale: str) -> Fields:
    """Everything the template needs, in the language of the document."""
    return {
        "network": one_line(pack.network.name),
        "document": clean(pack_title(pack, locale)),
        "title": clean(say(locale, "pack-title", name=one_line(pack.member.name))),
        "made": say(locale, "export-made", day=pack.today),
        "page": say(locale, "call-page"),
        "facts": [{"label": label, "text": clean(text)} for label, text in _facts(pack, locale)],
        "columns": matter_columns(locale),
        "groups": [
            _group(pack, say(locale, "pack-matters"), pack.matters, locale),
            *([_group(pack, say(locale, "pack-waiting"), pack.waiting, locale)] if pack.waiting else []),
        ],
        "lists": [{"heading": heading, "lines": lines} for heading, lines in _lists(pack, locale) if lines],
    }


def _facts(pack: Pack, locale: str) -> Iterator[tuple[str, str]]:
    if pack.member.organisation_id is not None:
        yield say(locale, "pack-organisation"), pack.names.organisation(pack.member.organisation_id)
    for seat in seats_said(locale, pack):
        yield say(locale, "pack-seat"), seat
    for role in roles_said(locale, pack):
        yield say(locale, "pack-role"), role
    if pack.member.leaves_on:
        yield say(locale, "pack-last-day"), day(locale, pack.member.leaves_on)


def _group(pack: Pack, heading: str, held: Iterable[Held], locale: str) -> Fields:
    rows = [_line(pack, one, locale) for one in held]
    return {"heading": heading, "nothing": "" if rows else say(locale, "pack-no-matters"), "rows": rows}


def _line(pack: Pack, held: Held, locale: str) -> Fields:
    item = held.item
    return {
        "number": str(item.number),
        "title": clean(one_line(item.title)),
        "initiator": clean(pack.names.initiator(item)),
        "preparers": clean(who(locale, item, pack.names)),
        "report_on": item.report_on.isoformat() if item.report_on else "",
        "under": [*_last(pack, held, locale), *paragraphs(item.comment)],
    }


def _last(pack: Pack, held: Held, locale: str) -> list[str]:
    if held.last is None:
        return []
    when = moment(locale, held.last.at, pack.network.time_zone)
    if held.last.did == (Happened.RECORDED,):
        return [one_line(say(locale, "pack-recorded", when=when, who=pack.names.person(held.last.actor_id)))]
    return [one_line(say(locale, "pack-last", when=when, what=told(locale, held.last, pack.names)))]


def _lists(pack: Pack, locale: str) -> Iterator[tuple[str, list[str]]]:
    meetings = {m.id: m for m in pack.meetings}

    def at(key: int | None) -> date | None:
        return meetings[key].starts_on if key in meetings else None

    points = [say(locale, "pack-point", title=p.title, meeting=at(p.meeting_id) or "none") for p in pack.points]
    yield say(locale, "pack-points"), [one_line(p) for p in points]
    yield say(locale, "pack-standing"), [one_line(s.title) for s in pack.standing]
    yield say(locale, "pack-meetings"), [one_line(day_when(locale, m)) for m in pack.meetings]
