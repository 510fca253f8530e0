"""The year's follow-up as the fields a template can use. Every text is cleaned here, once, for all formats.

network, title, document, made, page   words and names
opening                                texts: which days, a year without meetings, nothing to compare with
nothing                                said instead of the rest when there is nothing to tell, else empty
tables                                 {heading, columns, rows}: columns {label, now, before}, rows of the same;
                                       `before` is empty where there is nothing from the year before
lists                                  {heading, lines}: what stands behind a figure, a text each
"""

from collections.abc import Iterable
from datetime import datetime

from bot.documents.clean import clean, one_line
from bot.documents.fields import Fields
from dialogs.followup.words import Told, attendance, behind_line, groups, label, opening, progress, raised, thought
from dialogs.texts import say
from meetings.calendar.days import local
from meetings.followup.figures import Key
from meetings.followup.gathering import FollowUp
from meetings.network.people import Network

LISTED = (
    Key.MEETINGS_HELD,
    Key.MATTERS_RECORDED,
    Key.MOVED_OFTEN,
    Key.NEVER_REPORTED,
    Key.QUESTIONS_HOME,
    Key.SUBGROUPS_HEARD,
    Key.SUBGROUPS_SILENT,
    Key.GOALS_SERVED,
    Key.GOALS_WITHOUT,
)
"""The figures whose things stand in the document."""


def followup_title(network: Network, made: FollowUp, locale: str) -> str:
    """What the file is called: "Årsuppföljning 2026, utkast, Testnätverket"."""
    return f"{say(locale, 'followup-document', year=made.now.year.label)}, {one_line(network.name)}"


def followup_fields(network: Network, made: FollowUp, locale: str, now: datetime) -> Fields:
    """Everything a template needs, in the language of the document."""
    year = made.now.year.label
    return {
        "network": clean(one_line(network.name)),
        "title": clean(say(locale, "followup-title", year=year)),
        "document": clean(followup_title(network, made, locale)),
        "made": say(locale, "export-made", day=local(now, network.time_zone).date()),
        "page": say(locale, "call-page"),
        "opening": [*opening(locale, made), *([progress(locale, made.thought)] if made.thought else [])],
        "nothing": say(locale, "followup-nothing", year=year) if made.empty else "",
        "tables": [] if made.empty else _tables(made, locale),
        "lists": [] if made.empty else list(_lists(made, locale)),
    }


def _tables(made: FollowUp, locale: str) -> list[Fields]:
    figures = say(locale, "followup-figure")
    found = [_table(made, group.heading, figures, group.figures) for group in groups(locale, made)]
    there, by = attendance(locale, made), raised(made)
    if there:
        found.append(_table(made, say(locale, "followup-attendance"), say(locale, "followup-organisation"), there))
    if by:
        found.append(_table(made, say(locale, "followup-raised"), say(locale, "followup-who"), by))
    if made.thought and made.thought.shown:
        heading, first = say(locale, "evaluation-section"), say(locale, "evaluation-question")
        found.append(_table(made, heading, first, thought(locale, made.thought)))
    return found


def _table(made: FollowUp, heading: str, first: str, rows: Iterable[Told]) -> Fields:
    columns = {"label": first, "now": made.now.year.label, "before": made.before.year.label}
    lines = [{"label": clean(one_line(t.label)), "now": t.amount, "before": t.before or "–"} for t in rows]
    return {"heading": heading, "columns": columns, "rows": lines}


def _lists(made: FollowUp, locale: str) -> Iterable[Fields]:
    for key in LISTED:
        behind = made.now.by_key[key].behind
        if behind:
            lines = [clean(one_line(behind_line(locale, one))) for one in behind]
            yield {"heading": label(locale, key), "lines": lines}
    if made.thought:
        for heading, texts in (("evaluation-best", made.thought.best), ("evaluation-better", made.thought.better)):
            if texts:
                yield {"heading": say(locale, heading), "lines": [clean(one_line(text)) for text in texts]}
