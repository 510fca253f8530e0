"""The set-up form between text and values: what it shows of a network, and what it was filled in with."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.forms import LONGEST_FIELD, Field, typed_in
from dialogs.texts import LOCALES
from dialogs.understanding.meeting_lines import BadLine, read_meeting, written
from meetings.calendar.days import Meeting, MeetingState
from meetings.network.people import Member, Network, Organisation, Role
from meetings.network.plan import MeetingPlan
from meetings.network.setup import Fault, Wanted

LONGEST_SHOWN = LONGEST_FIELD - 500
"""Characters of what is filled in: something is to be added to it."""
LONGEST_TYPED = 300
"""Characters of a short field, so that what is too long for it is shown and told of."""
FIELDS = ("name", "organisations", "chair", "meetings", "language", "reminder_days")
FEWEST_CHAIRS = 2
"""Two at once happen; a third, from a file, is shown too."""


def chair_fields(count: int) -> list[str]:
    """The names of the fields for chairs: `chair`, `chair2` …"""
    return ["chair", *(f"chair{n}" for n in range(2, max(count, FEWEST_CHAIRS) + 1))]


def shown(
    network: Network,
    organisations: Sequence[Organisation],
    roster: Sequence[Member],
    meetings: Sequence[Meeting],
    today: date,
) -> dict[str, str]:
    """The fields filled in with what is stored."""
    coming = sorted((m for m in meetings if m.state is MeetingState.PLANNED), key=lambda m: m.starts_on)
    chairs = [m for m in roster if Role.CHAIR in m.roles]
    return {
        "name": network.name,
        "organisations": _organisation_lines(organisations, roster),
        "meetings": "\n".join(written(m) for m in coming if m.starts_on >= today),
        "language": network.language,
        "reminder_days": ", ".join(str(n) for n in network.reminder_days),
        **{name: str(chair.id) for name, chair in zip(chair_fields(len(chairs)), chairs, strict=False)},
    }


def typed_values(data: Mapping[str, object]) -> tuple[dict[str, str], list[Fault]]:
    """What was filled in, to be shown again, and the fields that hold what no such field can."""
    chairs = [name for name in data if re.fullmatch(r"chair\d", name)]
    limits = {"name": LONGEST_TYPED, "reminder_days": LONGEST_TYPED}
    return typed_in(data, {name: Field(limits.get(name, LONGEST_FIELD)) for name in (*FIELDS, *chairs)})


def read_form(values: Mapping[str, str], today: date) -> tuple[Wanted, list[Fault]]:
    """What the fields say, and what in them cannot be read."""
    faults: list[Fault] = []
    language = values.get("language", "")
    if language not in LOCALES:
        faults.append(Fault("language", "unknown-language"))
    wanted = Wanted(
        name=" ".join(values.get("name", "").split()),
        organisations=_organisations(values.get("organisations", ""), faults),
        chairs=_chairs(values, faults),
        meetings=_meetings(values.get("meetings", ""), today, faults),
        language=language,
        reminder_days=_days(values.get("reminder_days", ""), faults),
    )
    return wanted, faults


def all_faults(unreadable: Sequence[Fault], against_rules: Sequence[Fault]) -> list[Fault]:
    """Every fault once; that a field is empty is not said where what stood in it could not be read."""
    odd = {f.where for f in unreadable}
    found = [*unreadable, *(f for f in against_rules if not (f.where in odd and f.name.startswith("no-")))]
    return [f for n, f in enumerate(found) if f not in found[:n]]


def _organisation_lines(organisations: Sequence[Organisation], roster: Sequence[Member]) -> str:
    """Each with its people; of a network too large for the field, without. Nothing goes by not standing there."""
    ordered = sorted(organisations, key=lambda o: o.name)
    for people in (roster, ()):
        text = "\n".join(_organisation_line(o, people) for o in ordered)
        if len(text) <= LONGEST_SHOWN:
            return text
    return text[:LONGEST_SHOWN].rpartition("\n")[0]


def _organisation_line(organisation: Organisation, roster: Sequence[Member]) -> str:
    names = [m.name for m in roster if m.organisation_id == organisation.id]
    return f"{organisation.name}: {', '.join(names)}" if names else organisation.name


def _organisations(text: str, faults: list[Fault]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, _, persons = line.partition(":")
        name = " ".join(name.split())
        if not name:
            faults.append(Fault("organisations", "organisation-without-name", {"line": line[:60]}))
            continue
        found.append((name, tuple(" ".join(p.split()) for p in re.split(r"[,;]", persons) if p.strip())))
    return tuple(found)


def _chairs(values: Mapping[str, str], faults: list[Fault]) -> tuple[int, ...]:
    chosen = [values[name] for name in sorted(values) if name.startswith("chair") and values[name]]
    if not all(c.isdecimal() and len(c) < 19 for c in chosen):  # noqa: PLR2004 -- what a key of the database can hold
        faults.append(Fault("chair", "unknown-chair"))
        chosen = [c for c in chosen if c.isdecimal()]
    return tuple(dict.fromkeys(int(c) for c in chosen))


def _meetings(text: str, today: date, faults: list[Fault]) -> tuple[MeetingPlan, ...]:
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        try:
            found.append(read_meeting(line, today))
        except BadLine as bad:
            facts = {name: str(value)[:60] if name == "line" else value for name, value in bad.facts.items()}
            faults.append(Fault("meetings", bad.name, facts))
    return tuple(found)


def _days(text: str, faults: list[Fault]) -> tuple[int, ...]:
    parts = [p for p in re.split(r"[\s,;]+|och|and", text) if p]
    if not all(re.fullmatch(r"\d{1,3}", p) for p in parts):
        faults.append(Fault("reminder_days", "unreadable-days", {"text": text[:60]}))
        return ()
    return tuple(sorted({int(p) for p in parts}, reverse=True))
