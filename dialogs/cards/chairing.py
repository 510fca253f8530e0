"""Cards of the chair: whose turn it is and why, who has had it, the form of the past, and the election in time."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.cards.form import choice_field, day_field, save_button, text_field, with_faults
from dialogs.cards.parts import button, card, form_button, line, section, typed
from dialogs.texts import day, listed, say, span
from dialogs.turn import Json
from meetings.calendar.days import Meeting
from meetings.chairing.history import History
from meetings.chairing.records import ChairTurn
from meetings.chairing.turns import Standing
from meetings.network.setup import LONGEST_NAME, Fault

OPEN, SAVE = "chairing.open", "chairing.save"
"""The verbs that open the form of the past and submit it."""
HISTORY, POINT = "chairing.history", "chairing.point"
"""The history; the point about the election onto the agenda."""
REASONED = 3
"""So many of those in turn are told with the reason."""
MOST_TURNS = 40
"""Lines of the history on one card; under the 25 KB that Teams takes without trouble."""
LONGEST_LINES = 4000
"""Characters of pasted lines."""


def period(locale: str, turn: ChairTurn) -> str:
    """As in "2019", "2020/2021", "sedan 1 september 2026" or the days."""
    first, last = turn.starts_on, turn.ends_on
    if first == date.min:
        return say(locale, "chairing-until", until=last) if last else say(locale, "chairing-at-present")
    if last is None:
        return say(locale, "chairing-since", since=first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if (first.month, first.day, last.month, last.day) == (7, 1, 6, 30) and last.year == first.year + 1:
        return f"{first.year}/{last.year}"
    return span(locale, first, last)


def reason(locale: str, standing: Standing) -> str:
    """Why an organisation stands where it does."""
    if standing.last is None:
        return say(locale, "chairing-never")
    return say(locale, "chairing-last", period=period(locale, standing.last), count=standing.turns)


def turn_card(locale: str, history: History, *, leads: bool) -> Json:
    """Who chairs now, the next three with the reason, and the others in order."""
    order = history.order
    waiting = [s for s in order if not s.has_it]
    body: list[Json] = [typed(now_line(locale, history))]
    for place, standing in enumerate(waiting[:REASONED], start=1):
        name: Json = {"text": f"{place}. {standing.organisation.name}", "weight": "Bolder"}
        body.append(typed(name, f" – {reason(locale, standing)}"))
    rest = [s.organisation.name for s in waiting[REASONED:]]
    if rest:
        body.append(typed(say(locale, "chairing-then", names=", ".join(rest))))
    coming = [t for t in history.turns if t.starts_on > history.today]
    if coming:
        elected = listed(locale, [f"{history.home(t) or history.who(t)} ({period(locale, t)})" for t in coming])
        body.append(typed(say(locale, "chairing-elected-already", names=elected)))
    if not any(t.id for t in history.turns):
        body.append(line(say(locale, "chairing-no-history" if leads else "chairing-no-history-here"), subtle=True))
    else:
        body.append(line(say(locale, "chairing-rule"), subtle=True))
    return card(say(locale, "chairing-title"), body, buttons(locale, leads=leads))


def now_line(locale: str, history: History) -> str:
    """Who chairs today, by organisation and name."""
    now = [f"{history.who(t)} ({history.home(t)})" if history.home(t) else history.who(t) for t in history.now]
    until = [t.ends_on for t in history.now if t.ends_on]
    return say(
        locale,
        "chairing-now",
        count=len(now),
        names=listed(locale, now),
        until=day(locale, max(until)) if until and len(until) == len(now) else "none",
    )


def buttons(locale: str, *, leads: bool) -> list[Json]:
    """The history, and for those who lead its form."""
    made = [button(say(locale, "chairing-show-history"), HISTORY)]
    return [*made, form_button(say(locale, "chairing-add"), OPEN)] if leads else made


def turn_line(locale: str, history: History, turn: ChairTurn) -> Json:
    """One turn: organisation, when, who."""
    home, who = history.home(turn), history.who(turn)
    named = f"{home} ({who})" if home and who else home or who
    return typed({"text": period(locale, turn), "weight": "Bolder"}, f": {named}")


def history_card(locale: str, title: str, history: History, turns: Sequence[ChairTurn], *, leads: bool) -> Json:
    """Turns (given oldest first), newest first; then how often each organisation has had it."""
    newest = list(turns)[::-1]
    body = [turn_line(locale, history, turn) for turn in newest[:MOST_TURNS]]
    if len(newest) > MOST_TURNS:
        body.append(line(say(locale, "chairing-older", count=len(newest) - MOST_TURNS), subtle=True))
    if len(turns) == len(history.turns):
        body.append(section(say(locale, "chairing-by-home")))
        body += [_home_line(locale, history, s) for s in history.order[::-1]]
    if not turns:
        body = [line(say(locale, "chairing-nothing-kept"))]
    made = [form_button(say(locale, "chairing-add"), OPEN)] if leads else []
    return card(title, body, made)


def _home_line(locale: str, history: History, standing: Standing) -> Json:
    theirs = [t for t in history.of(standing.organisation.id) if t.starts_on <= history.today]
    told = ", ".join(period(locale, t) for t in theirs) or say(locale, "chairing-never")
    return typed({"text": standing.organisation.name, "weight": "Bolder"}, f": {told}")


def past_form(
    locale: str, values: Mapping[str, str], homes: Sequence[tuple[str, str]], faults: Sequence[Fault] = ()
) -> Json:
    """The form of the past: one turn in fields, or several as pasted lines."""
    nothing = (say(locale, "chairing-form-nobody"), "")
    fields: dict[str, list[Json]] = {
        "home": [choice_field("home", say(locale, "chairing-form-home"), values.get("home", ""), [nothing, *homes])],
        "first": [day_field("first", say(locale, "chairing-form-first"), values.get("first", ""))],
        "until": [day_field("until", say(locale, "chairing-form-until"), values.get("until", ""))],
        "name": [text_field("name", say(locale, "chairing-form-name"), values.get("name", ""), limit=LONGEST_NAME)],
        "lines": [
            text_field(
                *("lines", say(locale, "chairing-form-lines"), values.get("lines", "")),
                limit=LONGEST_LINES,
                hint=say(locale, "chairing-form-lines-hint"),
                multiline=True,
            )
        ],
    }
    key = "chairing-form-faults" if faults else "chairing-form-lead"
    body = [line(say(locale, key, count=len(faults))), *with_faults(locale, fields, faults)]
    return card(say(locale, "chairing-form-title"), body, [save_button(say(locale, "chairing-form-save"), SAVE)])


def election_card(locale: str, history: History, ends_on: date, meeting: Meeting | None, *, there: bool) -> Json:
    """That the term draws to its end: who is in turn, and the point for the meeting at which to elect."""
    waiting = [s for s in history.order if not s.has_it]
    body: list[Json] = [typed(now_line(locale, history))]
    if waiting:
        body.append(line(say(locale, "chairing-in-turn")))
    for standing in waiting[:REASONED]:
        name: Json = {"text": standing.organisation.name, "weight": "Bolder"}
        body.append(typed("• ", name, f" – {reason(locale, standing)}"))
    key = "no-meeting" if meeting is None else "there" if there else "meeting"
    when = meeting.starts_on if meeting else ends_on
    body.append(line(say(locale, f"chairing-election-{key}", meeting=when, ends=ends_on)))
    made: list[Json] = []
    if meeting is not None and not there:
        title = say(locale, "chairing-add-point", meeting=day(locale, meeting.starts_on, year=False))
        made.append(button(title, POINT, style="positive", meeting=meeting.id))
    return card(election_title(locale, ends_on), body, made)


def election_title(locale: str, ends_on: date) -> str:
    """What the notice is called."""
    return say(locale, "chairing-election-title", ends=ends_on)
