"""The question about a point that has been moved again and again, and the forms behind its buttons."""

from collections.abc import Sequence

from dialogs.cards.form import PeopleField, choice_of, people_fields, save_button
from dialogs.cards.parts import button, card, form_button, line, typed
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.items import AgendaItem
from meetings.agenda.moves import Worn
from meetings.agenda.preparing import LONGEST_WORDS
from meetings.calendar.days import Meeting
from meetings.naming import Names
from meetings.network.people import Member

CLOSE, GIVE, DATE = "moved.close", "moved.give", "moved.date"
"""The verbs that open what is behind the three buttons."""
CLOSED, GIVEN, TO = "moved.closed", "moved.given", "moved.to"
"""The verbs that carry it out."""


def asked_card(locale: str, worn: Worn, names: Names) -> Json:
    """What has been moved, how often, where it stands, and three things that can be done."""
    item = worn.item
    presenter = names.person(item.presenter_id) or item.presenter
    by = say(locale, "moved-raised-by", name=item.on_behalf_of or names.person(item.proposer_id))
    told = [by, *([say(locale, "agenda-presented-by", name=presenter)] if presenter else [])]
    body = [
        typed({"text": item.title, "weight": "Bolder"}),
        typed({"text": " · ".join(told), "isSubtle": True}),
        line(say(locale, "moved-now-on", meeting=worn.meeting.starts_on)),
        line(say(locale, "moved-question")),
    ]
    buttons = [
        form_button(say(locale, "moved-close"), CLOSE, id=item.id),
        form_button(say(locale, "moved-give"), GIVE, id=item.id),
        button(say(locale, "moved-date"), DATE, id=item.id),
    ]
    return card(asked_title(locale, worn), body, buttons)


def asked_title(locale: str, worn: Worn) -> str:
    """What the card is called, and its notification."""
    return say(locale, "moved-title", count=worn.moved)


def dates_card(locale: str, item: AgendaItem, coming: Sequence[Meeting]) -> Json:
    """The meetings it can be put on, as buttons."""
    asked = say(locale, "moved-which-date", title=shortened(item.title))
    buttons = [button(day(locale, m.starts_on), TO, id=item.id, to=m.id) for m in coming]
    return card(asked, [typed(asked)], buttons, titled=False)


def close_form(locale: str, item: AgendaItem) -> Json:
    """Why it is closed, for whoever raised it to read."""
    why: Json = {
        "type": "Input.Text",
        "id": "reason",
        "label": say(locale, "moved-reason"),
        "isMultiline": True,
        "maxLength": LONGEST_WORDS,
        "isRequired": True,
        "errorMessage": say(locale, "moved-required"),
    }
    return _form(locale, "close", item, why, CLOSED)


def give_form(locale: str, item: AgendaItem, people: Sequence[Member], search: str) -> Json:
    """Who is to present it instead."""
    others = [choice_of(m) for m in people if m.id != item.presenter_id]
    who = people_fields(locale, PeopleField("presenter", say(locale, "moved-to-whom"), "", others, search))
    needed = {"isRequired": True, "errorMessage": say(locale, "moved-required")}
    return _form(locale, "give", item, who["presenter"][0] | needed, GIVEN)


def _form(locale: str, name: str, item: AgendaItem, field: Json, verb: str) -> Json:
    title = say(locale, f"moved-{name}")
    return card(title, [typed({"text": item.title, "weight": "Bolder"}), field], [save_button(title, verb, id=item.id)])
