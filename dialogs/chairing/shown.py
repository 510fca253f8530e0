"""Whose turn it is to chair and why; who has not had it, who has, when one organisation did; the history."""

from datetime import date

from dialogs.cards.chairing import HISTORY, buttons, history_card, period, reason, turn_card
from dialogs.cards.parts import card, typed
from dialogs.chairing.question import Kind, Question, question_of
from dialogs.rounds.named import organisation_named
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.agenda.whose import NoSuchOrganisation
from meetings.authorisation import Act, may, require
from meetings.chairing.history import History, history_of
from meetings.chairing.turns import years_before
from meetings.followup.years import calendar_year, crossing_year
from meetings.ports import Unit

routes = Routes()
MOST_YEARS = 100


@routes.intent("chair_rotation")
async def whose_turn(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Vem står på tur?*, *vilka har inte haft ordförandeskapet de senaste tre åren?*, *när var Hjo ordförande?*."""
    require(turn.actor, Act.READ)
    home, said = str(intent.slots.get("municipality") or ""), intent.slots.get("years")
    asked = question_of(turn.text, home)
    years = said if isinstance(said, int) else asked.years
    history = await history_of(unit, turn.today)
    match asked.kind:
        case Kind.HOME:
            return await _home(turn, unit, history, home)
        case Kind.WITHOUT:
            return _without(turn, history, years)
        case Kind.HAD:
            return _had(turn, history, asked, years)
        case Kind.NEXT:
            made = turn_card(turn.locale, history, leads=_keeps(turn))
            return Reply(card=made, summary=say(turn.locale, "chairing-title"))


@routes.intent("chair_history")
async def show_history(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Ordförandehistorik*: every turn, and each organisation's."""
    require(turn.actor, Act.READ)
    return _history(turn, await history_of(unit, turn.today))


@routes.verb(HISTORY)
async def press_history(turn: Turn, unit: Unit) -> Reply:
    """The button under whose turn it is."""
    require(turn.actor, Act.READ)
    return _history(turn, await history_of(unit, turn.today))


def _history(turn: Turn, history: History) -> Reply:
    title = say(turn.locale, "chairing-history-title")
    return Reply(card=history_card(turn.locale, title, history, history.turns, leads=_keeps(turn)), summary=title)


async def _home(turn: Turn, unit: Unit, history: History, named: str) -> Reply:
    try:
        home = await organisation_named(unit, named)
    except NoSuchOrganisation:
        return Reply(text=say(turn.locale, "error-no-such-organisation", name=named))
    theirs = [t for t in history.of(home.id) if t.starts_on <= turn.today]
    told = say(turn.locale, "chairing-home-never", home=home.name)
    if theirs:
        last, who = theirs[-1], history.who(theirs[-1])
        facts = {"home": home.name, "period": period(turn.locale, last), "who": who or "none", "count": len(theirs)}
        told = say(turn.locale, "chairing-home-last", **facts)
    waiting = [s for s in history.order if not s.has_it]
    place = next((n for n, s in enumerate(waiting, start=1) if s.organisation.id == home.id), 0)
    return Reply(text=f"{told} {say(turn.locale, 'chairing-home-place', place=place, home=home.name)}")


def _without(turn: Turn, history: History, years: int | None) -> Reply:
    since = years_before(turn.today, min(years, MOST_YEARS)) if years else date.min
    found = history.without(since)
    facts = {"years": years or 0, "count": len(found)}
    title = say(turn.locale, "chairing-without-title", **facts)
    if not found:
        return Reply(text=say(turn.locale, "chairing-without-none", **facts))
    names = listed(turn.locale, [s.organisation.name for s in found])
    body = [typed(say(turn.locale, "chairing-without", names=names, **facts))]
    if years:
        body += [
            typed({"text": s.organisation.name, "weight": "Bolder"}, f" – {reason(turn.locale, s)}") for s in found
        ]
    return Reply(card=card(title, body, buttons(turn.locale, leads=_keeps(turn))), summary=title)


def _had(turn: Turn, history: History, asked: Question, years: int | None) -> Reply:
    if asked.year is not None:
        whole = crossing_year(asked.year) if asked.crossing else calendar_year(asked.year)
        found, label = history.between(whole.first, whole.last), whole.label
        title = say(turn.locale, "chairing-had-title", when=label)
        key = "chairing-had-none"
        if not found:
            return Reply(text=say(turn.locale, key, when=label))
        return Reply(card=history_card(turn.locale, title, history, found, leads=_keeps(turn)), summary=title)
    if years is None:
        return _history(turn, history)
    found = history.between(years_before(turn.today, min(years, MOST_YEARS)), turn.today)
    title = say(turn.locale, "chairing-had-years", years=years)
    return Reply(card=history_card(turn.locale, title, history, found, leads=_keeps(turn)), summary=title)


def _keeps(turn: Turn) -> bool:
    return may(turn.actor, Act.KEEP_CHAIR_TURNS)
