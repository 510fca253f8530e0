"""The home report as plain text: a message that is copied or forwarded as it stands."""

from collections.abc import Sequence

from dialogs.texts import day, say
from dialogs.wording import shortened, when_and_where, who
from meetings.actions.items import ActionItem
from meetings.minutes.home_report import HomeReport
from meetings.minutes.states import FINAL
from meetings.naming import Names

MOST_LINES = 8
"""Of one section: it is half a page."""
SHORT = 200


def home_report_text(locale: str, network: str, report: HomeReport) -> str:
    """Headings and lines, an empty line between."""
    title = say(locale, "home-report-title", network=network, day=report.meeting.starts_on)
    head = [title] if report.state in FINAL else [title, say(locale, "home-report-draft")]
    decided = [f"{shortened(d.heading, 80) or say(locale, 'minutes-other')}: {d.text}" for d in report.decided]
    whose = report.organisation or "none"
    parts = [
        "\n".join(head),
        _section(locale, say(locale, "home-report-decided"), decided, say(locale, "home-report-nothing-decided")),
        _section(
            locale,
            say(locale, "home-report-asked", organisation=whose),
            _matters(locale, report.asked, report.names),
            say(locale, "home-report-nothing-asked"),
        ),
    ]
    if report.due:
        until = report.next_meeting.starts_on if report.next_meeting else "none"
        due = _matters(locale, report.due, report.names)
        parts.append(_section(locale, say(locale, "home-report-due", until=until), due, ""))
    coming = report.next_meeting
    parts.append(say(locale, "home-report-next", when=when_and_where(locale, coming) if coming else "none"))
    return "\n\n".join(parts)


def _section(locale: str, heading: str, lines: Sequence[str], otherwise: str) -> str:
    shown = [f"• {shortened(line, SHORT)}" for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(say(locale, "home-report-more", count=len(lines) - MOST_LINES))
    return "\n".join([heading, *(shown or [otherwise])])


def _matters(locale: str, items: Sequence[ActionItem], names: Names) -> list[str]:
    return [_matter(locale, item, names) for item in items]


def _matter(locale: str, item: ActionItem, names: Names) -> str:
    when = day(locale, item.report_on) if item.report_on else "none"
    return say(
        locale, "home-report-matter", title=shortened(item.title, SHORT // 2), who=who(locale, item, names), when=when
    )
