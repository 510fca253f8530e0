"""Cards of a year's goals: the list with what belongs to each, and its form."""

from collections.abc import Sequence

from dialogs.cards.form import save_button, text_field, with_faults
from dialogs.cards.parts import card, form_button, line, typed
from dialogs.forms import Values
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.items import LONGEST_TITLE
from meetings.followup.goals import MOST, Served
from meetings.network.setup import Fault

OPEN, SAVE = "goals.open", "goals.save"
"""The verbs that open the form of a year's goals and submit it."""
SHOWN = 4
"""Points and matters named under a goal; the rest is counted."""
LONGEST = 70
"""Characters of each."""


def goals_card(locale: str, year: int, goals: Sequence[tuple[int, Served]], *, without: bool, leads: bool) -> Json:
    """Each goal with its number and what belongs to it; `without` are only those that nothing belongs to."""
    body: list[Json] = [line(say(locale, "goals-without-lead" if without else "goals-lead"), subtle=True)]
    for number, one in goals:
        body.append(typed({"text": f"{number}. {shortened(one.goal.title)}", "weight": "Bolder"}))
        if not without:
            body.append(typed({"text": belongs(locale, one), "isSubtle": True, "size": "Small"}) | {"spacing": "None"})
    edit = [form_button(say(locale, "goals-change"), OPEN, year=year)] if leads else []
    return card(say(locale, "goals-title", year=str(year)), body, edit)


def belongs(locale: str, one: Served) -> str:
    """What belongs to a goal, in words; that nothing does is said too."""
    if one.alone:
        return say(locale, "goal-alone")
    named = [f"{m.number}. {shortened(m.title, LONGEST)}" for m in one.matters]
    named += [say(locale, "goal-point", title=shortened(p.title, LONGEST)) for p in one.points]
    rest = len(named) - SHOWN
    return " · ".join([*named[:SHOWN], *([say(locale, "goal-more", count=rest)] if rest > 0 else [])])


def goals_form(locale: str, values: Values, faults: Sequence[Fault] = ()) -> Json:
    """The form of a year's list, a goal on each line."""
    fields: dict[str, list[Json]] = {
        "year": [text_field("year", say(locale, "goals-form-year"), values.get("year", ""), limit=4)],
        "goals": [
            text_field(
                *("goals", say(locale, "goals-form-goals"), values.get("goals", "")),
                limit=MOST * (LONGEST_TITLE + 1),
                hint=say(locale, "goals-form-hint", most=MOST),
                multiline=True,
            )
        ],
    }
    key = "form-lead-faults" if faults else "goals-form-lead"
    body = [line(say(locale, key, count=len(faults))), *with_faults(locale, fields, faults)]
    return card(say(locale, "goals-form-title"), body, [save_button(say(locale, "goals-save"), SAVE)])
