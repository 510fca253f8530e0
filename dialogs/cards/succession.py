"""People who come and go: the starter list, what nobody holds, whose seat is meant, and the form that moves things."""

from collections.abc import Sequence
from datetime import date

from dialogs.cards.actions import item_lines
from dialogs.cards.form import PeopleField, choice_of, people_fields, save_button
from dialogs.cards.parts import button, card, form_button, line, section, typed
from dialogs.texts import day, say
from dialogs.turn import Json
from dialogs.wording import shortened, when_and_where
from meetings.actions.belongings import Belongings, key_of
from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem, StandingItem
from meetings.calendar.days import Meeting
from meetings.naming import Names
from meetings.network.people import Member, Seat

SEAT, LEAVES, OPEN_MATTER = "succession.seat", "succession.leaves", "succession.open"
"""The verbs: whose seat was meant, a last day confirmed, a matter shown."""
MOVE, MOVED = "succession.move", "succession.moved"
"""The verbs that open the form and submit it."""
MOST = 10
"""Things on one card."""
MOST_CHOICES = 60
"""Things in one form; a year's matters of one person are fewer."""


def seat_title(seat: Seat, names: Names) -> str:
    """As in "Socialchef, Perstorp"."""
    return ", ".join(part for part in (seat.function, names.organisation(seat.organisation_id)) if part)


def which_seat_card(
    locale: str, seats: Sequence[tuple[Seat, Member | None]], successor: Member, from_day: date
) -> Json:
    """An organisation has several seats: each as a button, named by who has it."""
    asked = say(locale, "succession-which-seat", name=successor.name)
    buttons = [
        button(holder.name if holder else seat.function, SEAT, seat=seat.id, to=successor.id, day=from_day.isoformat())
        for seat, holder in seats
    ]
    return card(asked, [typed(asked)], buttons, titled=False)


def starter_card(
    locale: str,
    title: str,
    matters: Sequence[ActionItem],
    points: Sequence[AgendaItem],
    standing: Sequence[StandingItem],
    names: Names,
    meeting: Meeting | None,
    today: date,
) -> Json:
    """What whoever takes a seat has to know first."""
    body = [line(say(locale, "starter-lead"))]
    if meeting:
        when = when_and_where(locale, meeting)
        body.append(typed({"text": f"{say(locale, 'starter-next')} ", "weight": "Bolder"}, when))
    body.append(section(say(locale, "starter-matters", count=len(matters))))
    for item in matters[:MOST]:
        body += item_lines(locale, item, names, today)
    if len(matters) > MOST:
        body.append(line(say(locale, "succession-more", count=len(matters) - MOST), subtle=True))
    body += _others(locale, points, standing)
    body.append(line(say(locale, "starter-ask")))
    return card(title, body)


def orphans_card(locale: str, title: str, found: Belongings, names: Names, today: date) -> Json:
    """What nobody holds, for chair and coordinator to give to somebody."""
    body: list[Json] = []
    for item in found.matters[:MOST]:
        body += item_lines(locale, item, names, today)
    if len(found.matters) > MOST:
        body.append(line(say(locale, "succession-more", count=len(found.matters) - MOST), subtle=True))
    body += _others(locale, found.points, found.standing)
    buttons = [form_button(say(locale, "succession-give"), MOVE, what=[key_of(t) for t in found.things[:MOST_CHOICES]])]
    buttons += [
        button(say(locale, "succession-open", number=str(i.number)), OPEN_MATTER, id=i.id) for i in found.matters[:5]
    ]
    return card(title, body, buttons)


def move_form(
    locale: str, theirs: Belongings, people: Sequence[Member], to: int | None, *, search: str, **data: object
) -> Json:
    """Who is to have it, and what of it, all ticked."""
    who = PeopleField("to", say(locale, "succession-to-whom"), str(to or ""), [choice_of(m) for m in people], search)
    things = theirs.things[:MOST_CHOICES]
    ticked: Json = {
        "type": "Input.ChoiceSet",
        "id": "what",
        "label": say(locale, "succession-what"),
        "isMultiSelect": True,
        "style": "expanded",
        "wrap": True,
        "value": ",".join(key_of(t) for t in things),
        "choices": [{"title": thing_title(locale, t), "value": key_of(t)} for t in things],
    }
    body = [*people_fields(locale, who)["to"], ticked]
    title = say(locale, "succession-move-title")
    return card(title, body, [save_button(say(locale, "succession-move"), MOVED, **data)])


def thing_title(locale: str, thing: ActionItem | AgendaItem | StandingItem) -> str:
    """One thing in a word about what it is."""
    if isinstance(thing, ActionItem):
        when = day(locale, thing.report_on) if thing.report_on else say(locale, "action-no-date")
        return f"{thing.number}. {shortened(thing.title, 120)} ({when})"
    kind = "succession-a-point" if isinstance(thing, AgendaItem) else "succession-a-standing"
    return say(locale, kind, title=shortened(thing.title, 120))


def _others(locale: str, points: Sequence[AgendaItem], standing: Sequence[StandingItem]) -> list[Json]:
    """Points that are presented and standing items that are answered for, a line each."""
    things: list[AgendaItem | StandingItem] = [*points, *standing]
    return [typed(f"• {thing_title(locale, t)}") for t in things[:MOST]]
