"""The form of a matter: what it is, who raised it, who prepares it, when it is to be reported, and the rest."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dialogs.cards.form import (
    MANY_PEOPLE,
    PeopleField,
    choice_field,
    day_field,
    people_fields,
    save_button,
    text_field,
    with_faults,
)
from dialogs.cards.parts import acts, card, form_button, line, link, typed
from dialogs.texts import day, say
from dialogs.turn import Json
from meetings.actions.items import Direction
from meetings.actions.listing import LONGEST_COMMENT
from meetings.agenda.items import LONGEST_TITLE
from meetings.authorisation import Act
from meetings.calendar.days import Meeting
from meetings.network.setup import LONGEST_NAME, Fault

OPEN, SAVE = "recording.open", "recording.save"
"""The verbs that open the form and submit it."""
CHANGEABLE = (Act.REWORD_ACTION, Act.REASSIGN_ACTION, Act.MOVE_ACTION)
"""The acts of which one is enough to change something in the form."""
FIELDS: Mapping[str, Act] = {
    "title": Act.REWORD_ACTION,
    "initiator": Act.REWORD_ACTION,
    "initiator_other": Act.REWORD_ACTION,
    "preparers": Act.REASSIGN_ACTION,
    "outside": Act.REASSIGN_ACTION,
    "outside_by": Act.REASSIGN_ACTION,
    "due": Act.MOVE_ACTION,
    "meeting": Act.MOVE_ACTION,
    "direction": Act.REWORD_ACTION,
    "body": Act.REWORD_ACTION,
    "answer_on": Act.MOVE_ACTION,
    "comment": Act.REWORD_ACTION,
}
"""The fields in their order, each with what it takes to change it."""
SELDOM = ("outside", "outside_by", "direction", "body", "answer_on")
"""Fields that come last and are folded away while nothing is in them: most matters need none."""
MORE = "more"
"""What is unfolded."""
Choice = tuple[str, str]
"""What is read, and the key it is known by."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in the form."""

    meetings: Sequence[Meeting]
    raisers: Sequence[Choice]
    preparers: Sequence[Choice]
    members: Sequence[Choice]
    coming: Meeting | None = None
    """What "nästa möte" means."""
    search_raisers: str = ""
    search_preparers: str = ""
    """What the client asks for when there are too many to list."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which form it is: a new matter's, or that of one on the list with what this reader may change."""

    number: int | None = None
    carried: Mapping[str, object] | None = None
    """What the submit brings back: ids and the version."""
    fields: Collection[str] = tuple(FIELDS)
    said: str = ""
    """What is to be known before filling it in."""
    now: Sequence[Json] = ()
    """The matter as it is."""
    source: str = ""
    """The address of the message it comes from."""


def recording_form(
    locale: str, values: Mapping[str, str], choices: Choices, shown: Shown, faults: Sequence[Fault] = ()
) -> Json:
    """The form with what is known or was typed."""
    lead = "record-lead" if shown.number is None else "record-lead-change"
    if "title" not in shown.fields:
        lead = "record-lead-part"
    body = [line(say(locale, "suggest-faults", count=len(faults)) if faults else say(locale, lead))]
    if shown.said:
        body.append(typed({"text": f"⚠ {shown.said}", "color": "Attention", "weight": "Bolder"}))
    fields = {n: [f] for n, f in _fields(locale, values, choices).items() if n in shown.fields}
    first = {name: made for name, made in fields.items() if name not in SELDOM}
    rest = {name: made for name, made in fields.items() if name in SELDOM}
    body += [*shown.now, *with_faults(locale, first, faults)]
    if rest:
        needed = any(values.get(n) for n in rest if n != "outside_by") or any(f.where in rest for f in faults)
        body += _folded(locale, with_faults(locale, rest, faults), needed=needed)
    carried = dict(shown.carried or {}) | ({"source": shown.source} if shown.source else {})
    save = save_button(say(locale, "record-save" if shown.number is None else "record-change"), SAVE, **carried)
    more = [link(say(locale, "suggest-source"), shown.source)] if shown.source else []
    return card(title(locale, shown.number), body, [save, *more])


def title(locale: str, number: int | None) -> str:
    """What the form is called."""
    if number is None:
        return say(locale, "record-new")
    return say(locale, "record-title-change", number=str(number))


def new_button(locale: str) -> Json:
    """*Nytt uppdrag*: opens the empty form."""
    return form_button(say(locale, "record-new"), OPEN)


def change_button(locale: str, item: int) -> Json:
    """*Ändra*: opens the form of a matter."""
    return form_button(say(locale, "button-change"), OPEN, item=item)


def _folded(locale: str, fields: list[Json], *, needed: bool) -> list[Json]:
    """The fields, behind a button unless they are needed at once."""
    inside: Json = {"type": "Container", "id": MORE, "items": fields, "isVisible": needed}
    unfold: Json = {"type": "Action.ToggleVisibility", "title": say(locale, "record-more"), "targetElements": [MORE]}
    return [inside] if needed else [acts(unfold), inside]


def _fields(locale: str, values: Mapping[str, str], choices: Choices) -> dict[str, Json]:
    nothing = [(say(locale, "suggest-not-said"), "")]
    directions = [(say(locale, f"record-direction-{d.value}"), d.value) for d in Direction]
    meetings = [(_meeting(locale, m, choices.coming), str(m.id)) for m in choices.meetings]
    lists = {
        "meeting": nothing + meetings,
        "direction": nothing + directions,
    }
    raisers, preparers = choices.search_raisers, choices.search_preparers
    people = {
        name: PeopleField(name, say(locale, f"record-{name.replace('_', '-')}"), values.get(name, ""), *listed)
        for name, listed in (
            ("initiator", (nothing + list(choices.raisers), raisers)),
            ("preparers", (choices.preparers, preparers, True, None, 2 * MANY_PEOPLE + 5)),
            ("outside_by", (nothing + list(choices.members), raisers)),
        )
    }
    made: dict[str, Json] = {}
    for name in FIELDS:
        label, value = say(locale, f"record-{name.replace('_', '-')}"), values.get(name, "")
        if name in people:
            made[name] = people_fields(locale, people[name])[name][0]
        elif name in lists:
            made[name] = choice_field(name, label, value, lists[name])
        elif name in ("due", "answer_on"):
            made[name] = day_field(name, label, value)
        else:
            limit = {"title": LONGEST_TITLE, "comment": LONGEST_COMMENT}.get(name, LONGEST_NAME)
            made[name] = text_field(name, label, value, limit=limit, multiline=name == "comment")
    if not meetings:
        del made["meeting"]
    return made


def _meeting(locale: str, meeting: Meeting, coming: Meeting | None) -> str:
    when = day(locale, meeting.starts_on)
    return say(locale, "record-next-meeting", day=when) if meeting == coming else when
