"""Suggesting by form: a new point, one's own suggestion anew, or a point made from somebody's message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from urllib.parse import urlsplit

from dialogs.agenda.points import added_receipt, changed_receipt
from dialogs.cards.form import named
from dialogs.cards.suggesting import LATER, OPEN, SAVE, Choices, suggestion_form, title
from dialogs.forms import Field, each_once, meanwhile, said_in_chat, text_of, typed_in, was_filled_in
from dialogs.people_choices import dataset, person_in
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.agenda.items import LONGEST_TITLE, AgendaItem, Purpose
from meetings.agenda.moves import standing_now
from meetings.agenda.suggesting import (
    LONGEST_MINUTES,
    LONGEST_WHY,
    MOST_LINKS,
    Suggestion,
    amend,
    suggest,
    suggested_to,
)
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, following, upcoming
from meetings.errors import NotForYou
from meetings.network.setup import LONGEST_NAME, Fault
from meetings.ports import Unit

routes = Routes()
FROM_MESSAGE = "suggestFromMessage"
"""The command in a message's own menu; the manifest names it."""
AHEAD = timedelta(days=400)
"""Meetings offered in the form: a year of them and the next year's first."""
CHOICE = 40
"""Characters of a choice's value, and of a number."""
FIELDS = {
    "title": Field(),
    "meeting": Field(CHOICE, always=True),
    "purpose": Field(CHOICE),
    "minutes": Field(CHOICE),
    "presenter": Field(CHOICE),
    named("presenter"): Field(LONGEST_NAME),
    "on_behalf_of": Field(LONGEST_NAME),
    "why": Field(LONGEST_WHY),
    "links": Field(LONGEST_WHY),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """The form as it was read."""

    meeting: Meeting | None
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class About:
    """Which form it is: a new point's, or that of a suggestion."""

    item: int | None = None
    now: Mapping[str, str] = field(default_factory=dict)
    """The suggestion as it is stored."""
    source: str = ""
    """The address of the message it comes from."""


@routes.intent("suggest_form")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The empty form."""
    return await open_form(turn, unit)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form: empty for a meeting, or filled in with one's suggestion."""
    require(turn.actor, Act.SUGGEST)
    choices = await _choices(turn, unit)
    if "item" in turn.data:
        item = await _own(turn, unit, whole(turn.data, "item"))
        now = _shown(item, await _where(turn, unit, item))
        return _form(turn, now, choices, About(item.id, now))
    asked = text_of(turn.data, "meeting")
    coming = following(choices.meetings, turn.local_now)
    known = asked in {str(m.id) for m in choices.meetings}
    return _form(turn, {"meeting": asked if known else str(coming.id) if coming else LATER}, choices, About())


@routes.form(FROM_MESSAGE)
async def from_message(turn: Turn, unit: Unit) -> Reply:
    """The form with the words of a message, and a link to it."""
    require(turn.actor, Act.SUGGEST)
    choices = await _choices(turn, unit)
    coming = following(choices.meetings, turn.local_now)
    author = text_of(turn.data, "message_author")
    words = turn.text.strip()
    first, _, rest = words.partition("\n")
    values = {
        "title": shortened(first, LONGEST_TITLE),
        "why": words[:LONGEST_WHY] if rest or len(first) > LONGEST_TITLE else "",
        "on_behalf_of": "" if author == turn.actor.name else author[:LONGEST_NAME],
        "meeting": str(coming.id) if coming else LATER,
    }
    return _form(turn, values, choices, About(source=web_address(turn.data.get("message_link"))))


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Record what the form says, or show it again with everything that is wrong in it and what was typed."""
    require(turn.actor, Act.SUGGEST)
    values, odd = typed_in(turn.data, FIELDS)
    choices = await _choices(turn, unit)
    item = await _own(turn, unit, whole(turn.data, "item")) if "item" in turn.data else None
    about = About(source=web_address(turn.data.get("source")))
    if item:
        about = replace(about, item=item.id, now=_shown(item, await _where(turn, unit, item)))
        merged, changed = meanwhile(values, was_filled_in(turn.data, about.now), about.now)
        if changed:
            return _form(turn, merged, choices, about, changed, changed=True)
    wanted, unreadable = _read(turn, values, choices, about.source)
    faults = each_once([*odd, *unreadable])
    if faults:
        return _form(turn, values, choices, about, faults)
    if item is None:
        done = await suggest(unit, turn.by, wanted.meeting, [wanted.suggestion], turn.today)
        return await added_receipt(turn, unit, done, wanted.meeting)
    return await changed_receipt(
        turn, unit, await amend(unit, turn.by, item, **await _fields(turn, unit, item, wanted))
    )


async def _fields(turn: Turn, unit: Unit, item: AgendaItem, wanted: Wanted) -> dict[str, object]:
    said, to = wanted.suggestion, wanted.meeting
    fields: dict[str, object] = {name: getattr(said, name) for name in said.__dataclass_fields__}
    if (to.id if to else None) != await _where(turn, unit, item):
        fields |= await suggested_to(unit, turn.by, item, to, turn.today)
    return fields


async def _where(turn: Turn, unit: Unit, item: AgendaItem) -> int | None:
    """The meeting it is suggested to: of what an earlier one left, that on whose agenda it is now."""
    here = await standing_now(unit, item, turn.today)
    return here.meeting.id if here else item.meeting_id


async def _own(turn: Turn, unit: Unit, key: int) -> AgendaItem:
    item = await unit.agenda.get(key)
    if item is None:
        raise NotForYou
    require(turn.actor, Act.CHANGE_SUGGESTION, item)
    return item


async def _choices(turn: Turn, unit: Unit) -> Choices:
    meetings = upcoming(await unit.meetings.between(turn.today, turn.today + AHEAD), turn.today)
    return Choices(meetings, await unit.members.roster(turn.today), dataset(turn))


def _form(
    turn: Turn,
    values: Mapping[str, str],
    choices: Choices,
    about: About,
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Reply:
    form: Json = suggestion_form(
        turn.locale,
        values,
        choices,
        faults,
        item=about.item,
        was=about.now,
        source=about.source,
        changed=changed,
    )
    return Reply(text=said_in_chat(turn), form=form, summary=title(turn.locale, about.item))


def _shown(item: AgendaItem, meeting: int | None) -> dict[str, str]:
    return {
        "title": item.title,
        "meeting": str(meeting) if meeting else LATER,
        "purpose": item.purpose or "",
        "minutes": str(item.minutes or ""),
        "presenter": str(item.presenter_id or ""),
        "on_behalf_of": item.on_behalf_of or "",
        "why": item.why,
        "links": "\n".join(item.links),
    }


def _read(turn: Turn, values: Mapping[str, str], choices: Choices, source: str) -> tuple[Wanted, list[Fault]]:
    faults: list[Fault] = []
    meeting = next((m for m in choices.meetings if str(m.id) == values["meeting"]), None)
    if meeting is None and values["meeting"] != LATER:
        # The form was opened before the meeting was held or cancelled.
        faults.append(Fault("meeting", "meeting-gone"))
    presenter = person_in(values, "presenter", choices.roster, faults)
    heading = " ".join(values["title"].split())
    if not heading:
        faults.append(Fault("title", "no-title"))
    elif len(heading) > LONGEST_TITLE:
        faults.append(Fault("title", "long-title", {"limit": LONGEST_TITLE}))
    if values["purpose"] not in ("", *Purpose):
        faults.append(Fault("purpose", "choose-purpose"))
    minutes = _minutes(values["minutes"], faults)
    links = _links(values["links"], faults)
    if source and source not in links:
        links = (*links, source)
    return (
        Wanted(
            meeting,
            Suggestion(
                title=heading,
                purpose=Purpose(values["purpose"]) if values["purpose"] in list(Purpose) else None,
                minutes=minutes,
                presenter_id=presenter.id if presenter else None,
                on_behalf_of=_name(turn, values["on_behalf_of"]),
                why=values["why"].strip(),
                links=links,
            ),
        ),
        faults,
    )


def _name(turn: Turn, typed: str) -> str | None:
    name = " ".join(typed.split())
    return name if name and name != turn.actor.name else None


def _minutes(typed: str, faults: list[Fault]) -> int | None:
    digits = typed.casefold().removesuffix("min").strip().rstrip(".")
    if not digits:
        return None
    if not digits.isdecimal() or not 0 < int(digits) <= LONGEST_MINUTES:
        faults.append(Fault("minutes", "unreadable-minutes", {"text": typed[:20], "limit": LONGEST_MINUTES}))
        return None
    return int(digits)


def _links(typed: str, faults: list[Fault]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(typed.split()))
    faults += [Fault("links", "not-a-link", {"text": one[:60]}) for one in found if not web_address(one)]
    if len(found) > MOST_LINKS:
        faults.append(Fault("links", "many-links", {"limit": MOST_LINKS}))
    return found


def web_address(said: object) -> str:
    """A web address, or nothing: what the client sends proves nothing."""
    if not isinstance(said, str) or len(said) > LONGEST_WHY:
        return ""
    try:
        parts = urlsplit(said.strip())
    except ValueError:
        return ""
    return said.strip() if parts.scheme in ("http", "https") and parts.hostname else ""
