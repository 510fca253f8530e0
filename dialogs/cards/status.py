"""The chair's status as a card: charts, and the same in words for clients without charts and for screen readers."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dialogs.cards.parts import acts, button, card, facts, line, plain, section, typed
from dialogs.cards.preparing import LIST as PREPARE
from dialogs.cards.reminding import late_button
from dialogs.texts import listed, say
from dialogs.turn import Json
from dialogs.wording import shortened, when_and_where
from meetings.actions.items import ActionItem, Direction, Preparer
from meetings.actions.selecting import Scope, Selection
from meetings.actions.status import NOBODY, AgendaToday, Standing
from meetings.calendar.days import local
from meetings.collation import swedish

MOST_ORGANISATIONS = 40
"""Lines of one card, those with most overdue first; the rest is one line."""
MOST_BARS = 12
MOST_NAMED = 3
"""Matters of one kind of news by their names; the rest is in the number before them."""
MOST_WAITING = 5
MOST_UNREACHED = 8
LONGEST_TITLE = 60
OVERDUE, DUE, LATER = "overdue", "due", "later"
LIST, PAPER = "status.list", "meeting.paper"
"""The verbs of the buttons: the list behind a line, and the page before the meeting."""


def status_card(locale: str, title: str, standing: Standing, zone: str) -> Json:
    """Next meeting and its agenda, the news, what is open, due and overdue, and what is in nobody's hands."""
    body = [
        *_meeting(locale, standing),
        *(_agenda(locale, standing, standing.agenda, zone) if standing.agenda else []),
        *_news(locale, standing),
        *_open(locale, standing),
        *_loose(locale, standing),
        *_unreached(locale, standing),
    ]
    return card(title, body)


def _meeting(locale: str, standing: Standing) -> list[Json]:
    meeting = standing.meeting
    if meeting is None:
        return [line(say(locale, "status-no-meeting"))]
    days = (meeting.starts_on - standing.today).days
    return [line(say(locale, "status-next-meeting", meeting=plain(when_and_where(locale, meeting)), days=days))]


def _agenda(locale: str, standing: Standing, agenda: AgendaToday, zone: str) -> list[Json]:
    said = [
        say(locale, "status-agenda", count=agenda.points),
        _time(locale, agenda),
        say(locale, "status-unanswered", count=len(agenda.unanswered)) if agenda.unanswered else "",
        _deadline(locale, standing, agenda),
        say(locale, "status-called", day=local(agenda.call.called_at, zone).date())
        if agenda.call
        else say(locale, "status-not-called"),
    ]
    made = [line(" ".join(part for part in said if part))]
    assert standing.meeting is not None
    buttons = [
        button(say(locale, "status-button-agenda"), PREPARE, meeting=standing.meeting.id),
        button(say(locale, "status-button-paper"), PAPER, meeting=standing.meeting.id),
    ]
    return [*made, acts(*buttons)]


def _time(locale: str, agenda: AgendaToday) -> str:
    if not agenda.minutes:
        return ""
    over = max(agenda.minutes - agenda.length, 0) if agenda.length else 0
    key = "status-minutes-over" if over else "status-minutes-of" if agenda.length else "status-minutes"
    return say(locale, key, minutes=agenda.minutes, length=agenda.length or 0, over=over, untimed=agenda.untimed)


def _deadline(locale: str, standing: Standing, agenda: AgendaToday) -> str:
    if agenda.deadline is None or agenda.call:
        return ""
    key = "status-deadline-passed" if agenda.deadline < standing.today else "status-deadline"
    return say(locale, key, day=agenda.deadline)


def _news(locale: str, standing: Standing) -> list[Json]:
    if standing.since is None:
        return []
    day = standing.since.starts_on
    if not standing.news:
        return [section(say(locale, "status-no-news", day=day))]
    told = [(say(locale, f"status-news-{kind.value}"), _named(locale, items)) for kind, items in standing.news.items()]
    return [section(say(locale, "status-news", day=day)), facts(told)]


def _named(locale: str, items: Sequence[ActionItem]) -> str:
    """How many, and the first of them by number and name."""
    names = ", ".join(f"{i.number}. {shortened(i.title, LONGEST_TITLE)}" for i in items[:MOST_NAMED])
    more = len(items) - MOST_NAMED
    return say(locale, "status-named", count=len(items), names=names, more=max(more, 0))


def _open(locale: str, standing: Standing) -> list[Json]:
    figures = Counter({OVERDUE: len(standing.overdue), DUE: len(standing.due), LATER: len(standing.later)})
    body = [section(say(locale, "status-open", count=figures.total()))]
    if figures.total():
        body += [line(counted(locale, figures)), _donut(locale, figures), *_by_home(locale, standing)]
    if standing.reported:
        body.append(line(say(locale, "status-reported", count=len(standing.reported))))
    home = standing.organisation_id
    by = standing.meeting.starts_on if standing.meeting else None
    late, every = Selection("overdue", organisation_id=home), Selection(organisation_id=home)
    due = Selection(organisation_id=home, due_by=by)
    buttons = [
        *([_list(locale, "status-button-overdue", late)] if standing.overdue else []),
        *([_list(locale, "status-button-due", due)] if standing.due else []),
        *([_list(locale, "status-button-all", every)] if home and figures.total() else []),
        *([late_button(locale)] if standing.overdue and home is None else []),
    ]
    return [*body, acts(*buttons)] if buttons else body


def _donut(locale: str, figures: "Counter[str]") -> Json:
    """The figures stand in words too, so that nothing is lost where it is not shown."""
    colours = {OVERDUE: "attention", DUE: "warning", LATER: "good"}
    data = [
        {"legend": say(locale, f"status-{kind}"), "value": figures[kind], "color": colour}
        for kind, colour in colours.items()
        if figures[kind]
    ]
    return {"type": "Chart.Donut", "title": say(locale, "status-chart"), "data": data, "fallback": "drop"}


def _by_home(locale: str, standing: Standing) -> list[Json]:
    rows = [(home_name(locale, home, standing), figures) for home, figures in standing.by_home]
    rows.sort(key=lambda row: (-row[1][OVERDUE], swedish(row[0])))
    if not rows:
        return []
    late = [(name, figures[OVERDUE]) for name, figures in rows if figures[OVERDUE]]
    told = [(name, counted(locale, figures)) for name, figures in rows[:MOST_ORGANISATIONS]]
    if len(rows) > MOST_ORGANISATIONS:
        rest = sum((figures for _, figures in rows[MOST_ORGANISATIONS:]), Counter[str]())
        told.append((say(locale, "status-others", count=len(rows) - MOST_ORGANISATIONS), counted(locale, rest)))
    return [*([_bars(locale, late)] if len(late) > 1 else []), facts(told)]


def _bars(locale: str, late: Sequence[tuple[str, int]]) -> Json:
    data = [{"x": shortened(name, LONGEST_TITLE), "y": count} for name, count in late[:MOST_BARS]]
    title = say(locale, "status-bars")
    return {"type": "Chart.HorizontalBar", "title": title, "data": data, "color": "attention", "fallback": "drop"}


def home_name(locale: str, home: Preparer, standing: Standing) -> str:
    """An organisation, or whoever else prepares, as a row begins."""
    names = standing.names
    member = names.people.get(home.member_id or 0)
    if home == NOBODY:
        name = say(locale, "action-nobody")
    elif home.everyone:
        name = say(locale, "action-everyone")
    elif member is not None and not member.active and not home.outside:
        name = say(locale, "action-has-left", name=member.name)
    else:
        name = (member.title if member and not home.outside else "") or names.preparer(home)
    return name[:1].upper() + name[1:]


def counted(locale: str, figures: "Counter[str]") -> str:
    """The counts that are not nought, in words."""
    kinds = (OVERDUE, DUE, LATER)
    return ", ".join(say(locale, f"status-count-{kind}", count=figures[kind]) for kind in kinds if figures[kind])


def _loose(locale: str, standing: Standing) -> list[Json]:
    """What nobody has, has no day, or is with others; each with the list behind it."""
    body: list[Json] = []
    buttons: list[Json] = []
    home = standing.organisation_id
    loose: tuple[tuple[Scope, Sequence[ActionItem]], ...] = (
        ("unowned", standing.unowned),
        ("undated", standing.undated),
    )
    for scope, items in loose:
        if items:
            body.append(line(say(locale, f"status-{scope}", count=len(items), numbers=_numbers(locale, items))))
            buttons.append(_list(locale, f"status-button-{scope}", Selection(scope, organisation_id=home)))
    if standing.waiting:
        body.append(section(say(locale, "status-waiting", count=len(standing.waiting))))
        body += [typed(_waited_for(locale, i)) for i in standing.waiting[:MOST_WAITING]]
        if len(standing.waiting) > MOST_WAITING:
            body.append(line(say(locale, "status-more", count=len(standing.waiting) - MOST_WAITING), subtle=True))
        buttons.append(_list(locale, "status-button-waiting", Selection("waiting", organisation_id=home)))
    return [*body, acts(*buttons)] if buttons else body


def _waited_for(locale: str, item: ActionItem) -> str:
    """As in "7. Remissen: Länsstyrelsen, svar senast 1 december 2026"."""
    outside = [p.outside for p in item.preparers if p.outside]
    body = [item.body] if item.direction is Direction.TO and item.body else []
    day = item.answer_on or item.report_on
    facts = {"number": str(item.number), "title": shortened(item.title, LONGEST_TITLE), "day": day or "none"}
    return say(locale, "status-waits", who=shortened(listed(locale, [*body, *outside]), LONGEST_TITLE), **facts)


def _unreached(locale: str, standing: Standing) -> list[Json]:
    if not standing.unreached:
        return []
    told = [section(say(locale, "status-unreached", count=len(standing.unreached)))]
    for one in standing.unreached[:MOST_UNREACHED]:
        key = "reminder-maybe-unreachable" if one.unclear else "reminder-unreachable"
        said = say(locale, key, name=standing.names.person(one.member_id), numbers=_said(locale, one.numbers))
        told.append(typed(said))
    if len(standing.unreached) > MOST_UNREACHED:
        told.append(line(say(locale, "status-more", count=len(standing.unreached) - MOST_UNREACHED), subtle=True))
    return told


def _numbers(locale: str, items: Sequence[ActionItem]) -> str:
    return _said(locale, sorted(i.number for i in items))


def _said(locale: str, numbers: Iterable[int], most: int = 10) -> str:
    """Numbers in words, the first of them."""
    every = [str(n) for n in numbers]
    if len(every) <= most:
        return listed(locale, every)
    return say(locale, "status-numbers", numbers=", ".join(every[:most]), more=len(every) - most)


def _list(locale: str, key: str, wanted: Selection) -> Json:
    """The button to a list."""
    return button(say(locale, key), LIST, list=str(wanted))
