"""The form of a matter between text and values: what it shows, and what it was filled in with.

Each topic (who raised it, when …) is read by itself; one that was not touched stays as it is, right or wrong.
Of two fields that say the same, the one that was changed counts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dialogs.cards.recording import FIELDS, Choice, Choices
from dialogs.forms import Field, typed_in
from meetings.actions.items import ActionItem, Direction, Preparer
from meetings.actions.listing import LONGEST_COMMENT, Matter
from meetings.agenda.items import LONGEST_TITLE
from meetings.calendar.days import FURTHEST, Meeting
from meetings.naming import Names
from meetings.network.people import folded
from meetings.network.setup import LONGEST_NAME, Fault

LONGEST_KEPT = 6000
"""Characters of what was typed in one field, to be shown again; more than any field takes."""
ALL = "all"
"""The choice of everyone."""
Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """The form as it was read."""

    title: str = ""
    initiator_id: int | None = None
    initiator: str | None = None
    preparers: tuple[Preparer, ...] = ()
    report_on: date | None = None
    report_at: Meeting | None = None
    direction: Direction | None = None
    body: str = ""
    answer_on: date | None = None
    comment: str = ""

    def matter(self, **more: object) -> Matter:
        """As a new matter."""
        return Matter(**{name: getattr(self, name) for name in self.__dataclass_fields__}, **more)  # type: ignore[arg-type]  # the fields are named alike


def key_of(preparer: Preparer) -> str:
    """What a preparer is known by among the choices; nothing for somebody outside."""
    if preparer.everyone:
        return ALL
    if preparer.outside:
        return ""
    for letter, key in (("m", preparer.member_id), ("s", preparer.seat_id), ("o", preparer.organisation_id)):
        if key is not None:
            return f"{letter}{key}"
    return ""


def typed_values(
    data: Mapping[str, object], fields: Sequence[str], before: Values
) -> tuple[dict[str, str], list[Fault]]:
    """What was filled in, to be read and shown again. A client leaves out what is empty; what was not shown stays."""
    shown = {name: Field(LONGEST_KEPT, several=name == "preparers") for name in FIELDS if name in fields}
    values, faults = typed_in(data, shown)
    return {name: values.get(name, before.get(name, "")) for name in FIELDS}, faults


def shown(item: ActionItem, choices: Choices, names: Names) -> dict[str, str]:
    """The fields filled in with a matter as it is."""
    known = {key for _, key in choices.raisers}
    bodies = {folded(o.name): f"o{o.id}" for o in names.organisations.values()}
    raiser = f"m{item.initiator_id}" if item.initiator_id else bodies.get(folded(item.initiator or ""), "")
    raiser = raiser if raiser in known else ""
    outside = next((p for p in item.preparers if p.outside), None)
    meeting = str(item.report_meeting_id) if item.report_meeting_id in {m.id for m in choices.meetings} else ""
    return {
        "title": item.title,
        "initiator": raiser,
        "initiator_other": "" if raiser else names.initiator(item),
        "preparers": ",".join(filter(None, map(key_of, item.preparers))),
        "outside": outside.outside or "" if outside else "",
        "outside_by": f"m{outside.member_id}" if outside and outside.member_id else "",
        "due": item.report_on.isoformat() if item.report_on and not meeting else "",
        "meeting": meeting,
        "direction": item.direction or "",
        "body": item.body,
        "answer_on": item.answer_on.isoformat() if item.answer_on else "",
        "comment": item.comment,
    }


def read(values: Values, before: Values, choices: Choices, names: Names, today: date) -> tuple[Said, list[Fault]]:
    """A new matter as the form says it, and everything that is wrong in it."""
    faults: list[Fault] = []
    initiator_id, initiator = _raiser(values, before, choices, names, faults)
    report_on, report_at = _when(values, before, choices, today, faults)
    direction, body, answer_on = _other_body(values, today, faults)
    said = Said(
        title=_title(values["title"], faults),
        initiator_id=initiator_id,
        initiator=initiator,
        preparers=_preparers(values, choices, names, faults),
        report_on=report_on,
        report_at=report_at,
        direction=direction,
        body=body,
        answer_on=answer_on,
        comment=_comment(values["comment"], faults),
    )
    return said, sorted(faults, key=lambda fault: list(FIELDS).index(fault.where))


TOPICS = {
    "title": (("title",), ("title",)),
    "raiser": (("initiator", "initiator_other"), ("initiator_id", "initiator")),
    "preparers": (("preparers", "outside", "outside_by"), ("preparers",)),
    "when": (("due", "meeting"), ("report_on", "report_meeting_id")),
    "other": (("direction", "body"), ("direction", "body")),
    "answer": (("answer_on",), ("answer_on",)),
    "comment": (("comment",), ("comment",)),
}
"""Each topic's fields in the form, and those of the matter."""


def changed(
    item: ActionItem, values: Values, before: Values, choices: Choices, names: Names, today: date
) -> tuple[ActionItem, list[Fault]]:
    """The matter with what was touched in the form, and what is wrong in that."""
    said, faults = read(values, before, choices, names, today)
    outside = [p for p in item.preparers if p.outside]
    wanted = replace(
        item,
        title=said.title,
        initiator_id=said.initiator_id,
        initiator=said.initiator,
        preparers=(*said.preparers, *outside[1:]),  # the form has room for one
        report_on=said.report_at.starts_on if said.report_at else said.report_on,
        report_meeting_id=said.report_at.id if said.report_at else None,
        direction=said.direction,
        body=said.body,
        answer_on=said.answer_on,
        comment=said.comment,
    )
    untouched = [topic for topic in TOPICS.values() if all(alike(n, values, before) for n in topic[0])]
    kept = {name: getattr(item, name) for _, fields in untouched for name in fields}
    quiet = {name for fields, _ in untouched for name in fields}
    return replace(wanted, **kept), [fault for fault in faults if fault.where not in quiet]


def merged(values: Values, then: Values, now: Values) -> dict[str, str]:
    """What is to be shown when somebody else changed the matter meanwhile: theirs, and beside it what was typed."""
    return {
        name: values[name] if alike(name, then, now) and not alike(name, values, then) else now[name] for name in FIELDS
    }


def alike(name: str, one: Values, other: Values) -> bool:
    """Whether a field says the same; neither the order of choices nor the space around words means anything."""
    if name == "preparers":
        return set(_keys(one[name])) == set(_keys(other[name]))
    return one[name].split() == other[name].split()


def _keys(text: str) -> list[str]:
    return list(dict.fromkeys(key.strip() for key in text.split(",") if key.strip()))


def _line(text: str) -> str:
    return " ".join(text.split())


def _title(typed: str, faults: list[Fault]) -> str:
    title = _line(typed)
    if not title:
        faults.append(Fault("title", "no-matter"))
    elif len(title) > LONGEST_TITLE:
        faults.append(Fault("title", "long-matter", {"limit": LONGEST_TITLE, "length": len(title)}))
    return title


def _name(where: str, typed: str, faults: list[Fault]) -> str:
    name = _line(typed)
    if len(name) > LONGEST_NAME:
        faults.append(Fault(where, "long-name", {"limit": LONGEST_NAME}))
    return name


def _raiser(
    values: Values, before: Values, choices: Choices, names: Names, faults: list[Fault]
) -> tuple[int | None, str | None]:
    chosen, other = values["initiator"], _name("initiator_other", values["initiator_other"], faults)
    if chosen and other:
        anew = not alike("initiator", values, before), not alike("initiator_other", values, before)
        if anew[0] == anew[1]:
            faults.append(Fault("initiator_other", "two-raisers", {"name": other}))
            return None, None
        chosen, other = (chosen, "") if anew[0] else ("", other)
    if not chosen and not other:
        faults.append(Fault("initiator", "no-raiser"))
    if chosen and not _known(chosen, choices.raisers):
        faults.append(Fault("initiator", "somebody-gone"))
        return None, None
    if chosen.startswith("o"):
        return None, names.organisation(int(chosen[1:]))
    member = int(chosen[1:]) if chosen else _member_named(other, names)
    return member, None if member else other or None


def _preparers(values: Values, choices: Choices, names: Names, faults: list[Fault]) -> tuple[Preparer, ...]:
    keys = _keys(values["preparers"])
    gone = [key for key in keys if not _known(key, choices.preparers)]
    if gone:
        faults.append(Fault("preparers", "somebody-gone"))
    found = [_preparer(key) for key in ([ALL] if ALL in keys else keys) if key not in gone]
    outside = _name("outside", values["outside"], faults)
    if outside:
        by = values["outside_by"]
        inside = _member_named(outside, names)
        if inside is not None:
            found.append(Preparer(member_id=inside))
        elif not by:
            faults.append(Fault("outside_by", "nobody-answers", {"name": outside[:LONGEST_NAME]}))
        elif not _known(by, choices.members):
            faults.append(Fault("outside_by", "somebody-gone"))
        else:
            found.append(Preparer(member_id=int(by[1:]), outside=outside))
    elif not keys:
        faults.append(Fault("preparers", "no-preparer"))
    return tuple(dict.fromkeys(found))


def _preparer(key: str) -> Preparer:
    if key == ALL:
        return Preparer(everyone=True)
    number = int(key[1:])
    match key[0]:
        case "m":
            return Preparer(member_id=number)
        case "s":
            return Preparer(seat_id=number)
    return Preparer(organisation_id=number)


def _when(
    values: Values, before: Values, choices: Choices, today: date, faults: list[Fault]
) -> tuple[date | None, Meeting | None]:
    due, meeting = values["due"].strip(), values["meeting"]
    if due and meeting:
        anew = not alike("due", values, before), not alike("meeting", values, before)
        if anew[0] != anew[1]:
            due, meeting = (due, "") if anew[0] else ("", meeting)
    chosen = next((m for m in choices.meetings if str(m.id) == meeting), None)
    if meeting and chosen is None:
        faults.append(Fault("meeting", "no-such-meeting"))
        return None, None
    report_on = _day("due", due, today, faults)
    if chosen and report_on and report_on != chosen.starts_on:
        faults.append(Fault("meeting", "two-days", {"day": report_on, "meeting": chosen.starts_on}))
    if not due and not meeting:
        faults.append(Fault("due", "no-report-day"))
    return (None, chosen) if chosen else (report_on, None)


def _day(where: str, typed: str, today: date, faults: list[Fault]) -> date | None:
    if not typed:
        return None
    try:
        day = date.fromisoformat(typed[:10])
    except ValueError:
        faults.append(Fault(where, "unreadable-day", {"text": typed[:20]}))
        return None
    if day < today:
        faults.append(Fault(where, "past-meeting", {"date": day}))
    elif day - today > FURTHEST:
        faults.append(Fault(where, "far-meeting", {"date": day}))
    return day


def _other_body(values: Values, today: date, faults: list[Fault]) -> tuple[Direction | None, str, date | None]:
    chosen = values["direction"]
    direction = Direction(chosen) if chosen in list(Direction) else None
    body = _name("body", values["body"], faults)
    answer_on = _day("answer_on", values["answer_on"].strip(), today, faults)
    if body and direction is None:
        faults.append(Fault("direction", "no-direction", {"name": body[:LONGEST_NAME]}))
    elif direction and not body:
        faults.append(Fault("body", "no-body", {"direction": direction.value}))
    elif values["answer_on"].strip() and direction is None:
        faults.append(Fault("answer_on", "answer-to-whom"))
    return direction, body, answer_on


def _comment(typed: str, faults: list[Fault]) -> str:
    comment = typed.strip()
    if len(comment) > LONGEST_COMMENT:
        faults.append(Fault("comment", "long-comment", {"limit": LONGEST_COMMENT, "length": len(comment)}))
    return comment


def _known(key: str, choices: Sequence[Choice]) -> bool:
    return any(key == one for _, one in choices)


def _member_named(name: str, names: Names) -> int | None:
    """The member of exactly that name, when there is one and no more."""
    found = [m.id for m in names.people.values() if m.active and name and folded(m.name) == folded(name)]
    return found[0] if len(found) == 1 else None
