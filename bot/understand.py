"""`natverksbot understand`: messages as JSON lines in, what was understood as JSON lines out; the same code path."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from dialogs.understanding import understand
from dialogs.understanding.intent import Context, Intent, Roster, RosterPerson

_CHAIRS = ("ordf", "chair")
_COORDINATORS = ("samordn", "planering", "admin", "tjänsteperson", "coordinator", "sekreter")


class UnreadableLine(ValueError):  # noqa: N818 -- a fault of the input, named as what it is
    """A line of the input is not a message: its number, and what is wrong with it."""

    def __init__(self, line: int, fault: str) -> None:
        super().__init__(f"line {line}: {fault}")


def read_roster(path: Path) -> Roster:
    """A roster file: {people: [{name, municipality, role, active, aliases}], municipalities, municipality_aliases}."""
    found = json.loads(path.read_text(encoding="utf-8"))
    return Roster(
        people=tuple(_person(p) for p in found["people"]),
        organisations=tuple(found.get("municipalities", ())),
        organisation_aliases=dict(found.get("municipality_aliases", {})),
    )


def _person(record: Mapping[str, object]) -> RosterPerson:
    role = str(record.get("role") or "").lower()
    aliases = record.get("aliases")
    return RosterPerson(
        name=str(record["name"]),
        organisation=str(record["municipality"]) if record.get("municipality") else None,
        title=role,
        active=bool(record.get("active", True)),
        chair=role.startswith(_CHAIRS),
        coordinator=role.startswith(_COORDINATORS),
        aliases=tuple(str(a) for a in aliases) if isinstance(aliases, list) else (),
    )


def context_of(record: Mapping[str, object], roster: Roster) -> Context:
    """What a message record says of its surroundings; its labels are not looked at."""
    speaker = record.get("speaker")
    name = speaker.get("name") if isinstance(speaker, Mapping) else None
    found = next((p for p in roster.people if p.name == name), None)
    if found is None and isinstance(speaker, Mapping):
        found = _person(speaker)
    attachment = record.get("attachment")
    return Context(
        now=datetime.fromisoformat(str(record["now"])),
        roster=roster,
        speaker=found,
        next_meeting=_day(record.get("next_meeting")),
        current_meeting=_day(record.get("current_meeting")),
        attachment=str(attachment) if attachment else None,
    )


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None


def as_record(key: object, intent: Intent, *, explain: bool = False) -> dict[str, object]:
    """One line of the output. With `explain`, which rule or score gave what, and the other readings."""
    record: dict[str, object] = {
        "id": key,
        "intent": intent.name,
        "slots": dict(intent.slots),
        "ask": intent.ask,
        "confidence": intent.confidence,
    }
    if explain:
        record["why"] = list(intent.why)
        record["missing"] = list(intent.missing)
        record["candidates"] = {slot: list(names) for slot, names in intent.candidates.items()}
        record["readings"] = [{"intent": r.name, "slots": dict(r.slots)} for r in intent.readings]
        record["also"] = [{"intent": a.name, "slots": dict(a.slots)} for a in intent.also]
    return record


def understand_lines(lines: Iterable[str], roster: Roster, out: TextIO, *, explain: bool = False) -> int:
    """Write one line for each message; how many there were. A line that is no message raises UnreadableLine."""
    count = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            context, text = context_of(record, roster), str(record["text"])
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise UnreadableLine(number, str(fault)) from fault
        intent = understand(text, replace(context, personal=True, mentioned=True))
        out.write(json.dumps(as_record(record.get("id"), intent, explain=explain), ensure_ascii=False) + "\n")
        count += 1
    return count


def understand_file(roster: Path, source: TextIO, out: TextIO, *, explain: bool = False) -> int:
    """What the command does: `--roster FILE`, messages from `source`, frames to `out`."""
    return understand_lines(source, read_roster(roster), out, explain=explain)
