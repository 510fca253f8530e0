"""Cards of other bodies: who sits there for the network, matters both ways, the list of them, the form."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.cards.form import (
    PeopleField,
    choice_field,
    day_field,
    people_fields,
    save_button,
    text_field,
    toggle,
    with_faults,
)
from dialogs.cards.parts import acts, button, card, form_button, line, section, typed
from dialogs.forms import Values
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.actions.items import ActionState, Direction
from meetings.bodies.carried import Carried
from meetings.bodies.keeping import LONGEST_NAME
from meetings.bodies.records import Body, Representative
from meetings.bodies.telling import ENDS_WITHIN
from meetings.network.setup import Fault

SHOW, OPEN, SAVE = "body.show", "body.open", "body.save"
"""The verbs that show a body, open the form of a representative and submit it."""
MOST = 15
"""Bodies on the list."""
MOST_MATTERS = 8
"""Matters under a body; the rest is in the action list."""
LONGEST = 120
"""Characters of a matter's title and of its comment there."""
FORM_FIELDS = (
    *("body", "member", "name", "organisation", "starts_on", "ends_on"),
    *("deputy", "reports_on", "meeting"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who sits in a body, as they are read."""

    there: Representative
    name: str
    home: str
    left: bool
    """They have left the network."""


def body_card(
    locale: str, body: Body, lines: Sequence[Line], carried: Sequence[Carried], today: date, *, leads: bool
) -> Json:
    """Who sits there until when, what is due from them, and what was carried there and back."""
    made: list[Json] = [_line(locale, one, today) for one in lines]
    if not lines:
        made.append(line(say(locale, "body-nobody-there")))
    if carried:
        made.append(section(say(locale, "body-matters")))
        made += [_matter(locale, one) for one in carried[:MOST_MATTERS]]
    if len(carried) > MOST_MATTERS:
        made.append(line(say(locale, "body-more", count=len(carried) - MOST_MATTERS), subtle=True))
    add = [form_button(say(locale, "body-add"), OPEN, body=body.id)] if leads else []
    return card(body.name, made, add)


def list_card(locale: str, found: Sequence[tuple[Body, Sequence[Line]]], count: int, *, leads: bool) -> Json:
    """Each body with who sits there, and the way to its card."""
    made: list[Json] = []
    for body, lines in found:
        said = "; ".join(_named(one) for one in lines if not one.there.deputy) or say(locale, "body-nobody-there")
        made.append(typed({"text": body.name, "weight": "Bolder"}, f": {said}"))
        made.append(acts(button(say(locale, "body-show-one"), SHOW, body=body.id)))
    if count > len(found):
        made.append(line(say(locale, "body-more", count=count - len(found)), subtle=True))
    add = [form_button(say(locale, "body-add"), OPEN)] if leads else []
    return card(say(locale, "bodies-title"), made, add)


def representative_form(
    locale: str,
    values: Values,
    people: Sequence[tuple[str, str]],
    homes: Sequence[tuple[str, str]],
    meetings: Sequence[tuple[str, str]],
    faults: Sequence[Fault] = (),
    search: str = "",
) -> Json:
    """The form of a representative; `search` is what the client asks for when the people are searched."""
    nothing = (say(locale, "body-form-none"), "")
    member = PeopleField(
        "member", say(locale, "body-form-member"), values.get("member", ""), [nothing, *people], search
    )

    def text(name: str) -> Json:
        return text_field(name, say(locale, f"body-form-{name}"), values.get(name, ""), limit=LONGEST_NAME)

    def choice(name: str, offered: Sequence[tuple[str, str]]) -> Json:
        label = say(locale, f"body-form-{name}")
        return choice_field(name, label, values.get(name, ""), [nothing, *offered])

    def day(name: str) -> Json:
        return day_field(name, say(locale, f"body-form-{name.replace('_', '-')}"), values.get(name, ""))

    fields: dict[str, list[Json]] = {
        "body": [text("body")],
        **people_fields(locale, member),
        "name": [text("name")],
        "organisation": [choice("organisation", homes)],
        "starts_on": [day("starts_on")],
        "ends_on": [day("ends_on")],
        "deputy": [toggle("deputy", say(locale, "body-form-deputy"), values.get("deputy", ""))],
        "meeting": [choice("meeting", meetings)],
        "reports_on": [day("reports_on")],
    }
    key = "form-lead-faults" if faults else "body-form-lead"
    made = [line(say(locale, key, count=len(faults))), *with_faults(locale, fields, faults)]
    return card(say(locale, "body-form-title"), made, [save_button(say(locale, "body-save"), SAVE)])


def _named(one: Line) -> str:
    return f"{one.name} ({one.home})" if one.home else one.name


def _line(locale: str, one: Line, today: date) -> Json:
    there = one.there
    said = [say(locale, "body-is-deputy")] if there.deputy else []
    if there.starts_on is not None and there.starts_on > today:
        said.append(say(locale, "body-from", day=there.starts_on))
    if there.ends_on is not None:
        key = "body-ends-soon" if there.ends_on - today <= ENDS_WITHIN else "body-until"
        said.append(say(locale, key, day=there.ends_on))
    if there.reports_on is not None:
        late = there.reports_on < today
        said.append(say(locale, "body-report-late" if late else "body-reports", day=there.reports_on))
    if one.left:
        said.append(say(locale, "body-person-left"))
    return typed({"text": _named(one), "weight": "Bolder"}, *([f". {' '.join(said)}"] if said else []))


def _matter(locale: str, one: Carried) -> Json:
    """Which way it goes, its number and title, and how far it has come: the answer goes the other way."""
    item = one.matter
    way = say(locale, "body-matter-from" if one.direction is Direction.FROM else "body-matter-to")
    said = [f"{item.number}. {shortened(item.title, LONGEST)}"]
    if item.state is not ActionState.OPEN:
        said.append(say(locale, f"body-matter-{item.state.value}"))
    if item.answer_on is not None and item.state is not ActionState.CLOSED:
        key = "body-answer-to" if one.direction is Direction.FROM else "body-answer-from"
        said.append(say(locale, key, day=item.answer_on))
    if item.comment:
        said.append(shortened(item.comment, LONGEST))
    return typed({"text": f"{way} ", "isSubtle": True}, " · ".join(said))
