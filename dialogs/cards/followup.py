"""Cards of the year's follow-up: the figures with charts, what stands behind one of them, and the documents."""

from collections.abc import Mapping, Sequence

from dialogs.cards.parts import acts, button, card, facts, line, link, section, typed
from dialogs.followup.words import (
    ALIKE,
    Group,
    Told,
    attendance,
    behind_line,
    groups,
    label,
    opening,
    progress,
    raised,
    thought,
)
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.followup.evaluating import Result
from meetings.followup.figures import Figure
from meetings.followup.gathering import FollowUp
from meetings.followup.years import Year
from meetings.ports import DocumentKind

BEHIND, FILES = "followup.behind", "followup.files"
"""The verbs that ask what stands behind a figure, and for the documents."""
MOST_LINES = 30
"""Organisations on the card; the documents have all."""
MOST_TEXTS = 12
"""What members wrote, of each question, on the card; the documents have all."""
MOST_BEHIND = 40
"""Things of one figure on a card."""
OPENS = (
    (DocumentKind.FOLLOWUP_WORD, "followup-word"),
    (DocumentKind.FOLLOWUP_PDF, "followup-pdf"),
    (DocumentKind.FOLLOWUP_HTML, "followup-html"),
)


def year_title(locale: str, year: Year) -> str:
    """What the follow-up is called."""
    return say(locale, "followup-title", year=year.label)


def year_card(locale: str, made: FollowUp) -> Json:
    """The year: each group of figures with the ways behind them, attendance, and who raised what."""
    year = made.now.year
    body: list[Json] = [line(text, subtle=True) for text in opening(locale, made)]
    for group in groups(locale, made):
        body += _group(locale, year, group)
    body += _shares(locale, "followup-attendance", attendance(locale, made))
    body += _shares(locale, "followup-raised", raised(made))
    if made.thought:
        body += thought_part(locale, made.thought)
    if made.empty:
        return card(year_title(locale, year), body)
    return card(year_title(locale, year), body, [button(say(locale, "followup-files"), FILES, year=year.label)])


def behind_card(locale: str, year: Year, figure: Figure) -> Json:
    """Everything that was counted in one figure."""
    shown = figure.behind[:MOST_BEHIND]
    body = [typed(shortened(behind_line(locale, one), 200)) for one in shown]
    if not shown:
        body = [line(say(locale, "followup-behind-none", year=year.label))]
    elif len(figure.behind) > len(shown):
        body.append(line(say(locale, "followup-more", count=len(figure.behind) - len(shown)), subtle=True))
    return card(behind_title(locale, year, figure), body)


def behind_title(locale: str, year: Year, figure: Figure) -> str:
    """What was counted, and in which year."""
    return f"{label(locale, figure.key)} {year.label}"


def documents_card(locale: str, year: Year, addresses: Mapping[DocumentKind, str]) -> Json:
    """The follow-up as files to write on in, to read and to print."""
    body = [line(say(locale, "followup-files-lead")), line(say(locale, "export-opens"), subtle=True)]
    return card(year_title(locale, year), body, [link(say(locale, key), addresses[kind]) for kind, key in OPENS])


def thought_part(locale: str, result: Result) -> list[Json]:
    """What the members think, as far as it may be shown; what they wrote stands apart from what they chose."""
    made: list[Json] = [section(say(locale, "evaluation-section")), line(progress(locale, result), subtle=True)]
    if told := thought(locale, result):
        made.append(facts([(one.label, one.amount) for one in told]))
    for key, texts in (("evaluation-best", result.best), ("evaluation-better", result.better)):
        if texts:
            made += [section(say(locale, key)), *(typed(shortened(text, 300)) for text in texts[:MOST_TEXTS])]
    return made


def _group(locale: str, year: Year, group: Group) -> list[Json]:
    made: list[Json] = [section(group.heading), facts([(told.label, told.whole) for told in group.figures])]
    asked = [f.key for f in (told.figure for told in group.figures) if f and f.behind and f.key not in ALIKE]
    which = [
        button(say(locale, f"followup-which-{key.value}"), BEHIND, key=key.value, year=year.label) for key in asked
    ]
    return [*made, acts(*which)] if which else made


def _shares(locale: str, heading: str, lines: Sequence[Told]) -> list[Json]:
    """A chart, and the same in words; nothing where there is nothing to draw."""
    shown = lines[:MOST_LINES]
    if not any(one.count for one in shown):
        return []
    title = say(locale, heading)
    chart: Json = {
        "type": "Chart.HorizontalBar",
        "title": title,
        "data": [{"x": one.label, "y": one.count} for one in shown],
        "fallback": "drop",
    }
    made = [section(title), chart, facts([(one.label, one.whole) for one in shown])]
    if len(lines) > len(shown):
        made.append(line(say(locale, "followup-more", count=len(lines) - len(shown)), subtle=True))
    return made
