"""What a form came back with: every field as text, whatever the client sent, and what others did meanwhile.

A client leaves out what is empty, and what it sends proves nothing: it may be of another kind than the field, too
long for it, or not there at all.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogs.texts import say
from dialogs.turn import Kind, Place, Reply, Turn
from meetings.errors import Refusal
from meetings.network.setup import Fault

LONGEST_FIELD = 8000
"""Characters of the longest field of any form; 290 municipalities with a director each fit."""
MOST_CHOSEN = 1000
LONGEST_GIVEN_BACK = 4000
"""Characters that are given back of what was written in a form that cannot be shown again."""
WAS = "was"
"""What a submit brings back of what its form was filled in with."""
LONGEST_MARK = 20
"""Characters; a day, a key and a yes are shorter."""
LARGEST_NUMBER = 10**18
Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """What a field takes, but for its meaning."""

    limit: int = LONGEST_FIELD
    """Characters at most."""
    several: bool = False
    """Whether it is a choice of several, which some clients send as a list."""
    always: bool = False
    """Whether every client sends it, as it does yes or no, and a choice among which nothing is none: left out, it says
    nothing. An empty choice is left out as an empty text is."""


def typed_in(data: Mapping[str, object], fields: Mapping[str, Field]) -> tuple[dict[str, str], list[Fault]]:
    """What was filled in, to be read and shown again, and the fields that hold what no such field can."""
    values: dict[str, str] = {}
    faults: list[Fault] = []
    for name, field in fields.items():
        said = _text(data.get(name), several=field.several)
        if said is None or (field.always and name not in data):
            faults.append(Fault(name, "unreadable-field"))
        elif len(said) > field.limit:
            faults.append(Fault(name, "long-field", {"limit": field.limit, "length": len(said)}))
        values[name] = (said or "")[: field.limit]
    return values, faults


class UnreadableField(Refusal):
    """A field came back as something that no such field holds."""


def text_of(data: Mapping[str, object], name: str, *, several: bool = False) -> str:
    """One field as text; refused when it holds something else."""
    said = _text(data.get(name), several=several)
    if said is None:
        raise UnreadableField
    return said


def marks(values: Values) -> dict[str, str]:
    """What a form is filled in with, short enough to be carried along: long values by their fingerprints."""
    return {name: _mark(value) for name, value in values.items()}


def was_filled_in(data: Mapping[str, object], names: Collection[str]) -> dict[str, str] | None:
    """The marks of what the form showed when it was opened; None when the client does not say."""
    was = data.get(WAS)
    if not isinstance(was, dict) or not all(isinstance(was.get(name), str) for name in names):
        return None
    return {name: was[name] for name in names}


def meanwhile(values: Values, was: Values | None, now: Values) -> tuple[dict[str, str], list[Fault]]:
    """What is to be shown when others have changed something since the form was opened, and which fields.

    What they changed is shown as it is now, unless it was typed over: then what was typed stands, and it is said.
    """
    if was is None:
        return dict(values), []
    shown, faults = dict(values), []
    for name in now:
        if _mark(now[name]) == was[name] or alike(now[name], values[name]):
            continue
        if _mark(values[name]) == was[name]:
            shown[name] = now[name]
        faults.append(Fault(name, "field-changed" if shown[name] == now[name] else "field-changed-too"))
    return shown, faults


def each_once(faults: Sequence[Fault]) -> list[Fault]:
    """One fault a field: the first says what the matter is."""
    return list({fault.where: fault for fault in reversed(faults)}.values())[::-1]


def said_in_chat(turn: Turn) -> str:
    """Where a form has gone that was asked for among others, in a client that opens no dialog; else nothing."""
    elsewhere = turn.place is not Place.PERSONAL and turn.kind in (Kind.TEXT, Kind.VERB)
    return say(turn.locale, "form-in-your-chat") if elsewhere else ""


def with_typed(turn: Turn, refusal: Reply) -> Reply:
    """A refusal takes the place of the dialog: what was written in it is given back, to be used again."""
    if turn.kind is not Kind.FORM or not refusal.text:
        return refusal
    written = [v.strip() for v in turn.data.values() if isinstance(v, str) and " " in v.strip()]
    if not written:
        return refusal
    # Not a variable of the sentence: those hold a thousand characters at most.
    given_back = shortened_lines("\n".join(written))
    return replace(refusal, text=f"{refusal.text}\n\n{say(turn.locale, 'form-had-typed')}\n{given_back}")


def shortened_lines(text: str) -> str:
    """A text with its lines, cut where a dialog that only speaks has no room for more."""
    return text if len(text) <= LONGEST_GIVEN_BACK else text[: LONGEST_GIVEN_BACK - 1].rstrip() + "…"


def alike(one: str, other: str) -> bool:
    """Whether two values say the same; space around words means nothing."""
    return one.split() == other.split()


def is_key(text: str) -> bool:
    """Whether it can be a key of the database."""
    return text.isascii() and text.isdecimal() and len(text) < len(str(LARGEST_NUMBER))


def _mark(value: str) -> str:
    said = " ".join(value.split())
    return said if len(said) <= LONGEST_MARK else hashlib.sha256(said.encode()).hexdigest()[:LONGEST_MARK]


def _text(value: object, *, several: bool) -> str | None:
    """A value as text; None for what is neither a text nor a number."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float) and abs(value) < LARGEST_NUMBER:
        return str(value)
    if several and isinstance(value, list) and all(isinstance(one, str | int) for one in value):
        return ",".join(str(one) for one in value[:MOST_CHOSEN])
    return None
