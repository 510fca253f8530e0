"""What slot finders share: the draft of a frame, people, days and references."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context, OpenItem
from dialogs.understanding.intents import Score
from dialogs.understanding.lexicon.meanings import Pattern
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.span_traits import Field

EVERYONE = frozenset(("alla", "samtliga", "everyone", "everybody", "allesammans", "allihop"))
SPEAKER = frozenset(("jag", "mig", "me", "myself", "undertecknad", "min", "mitt", "mina", "my"))


@dataclass(slots=True)
class Draft:
    """A frame being filled in."""

    parsed: Parsed
    context: Context
    score: Score
    slots: dict[str, object] = field(default_factory=dict)
    candidates: dict[str, list[str]] = field(default_factory=dict)
    why: list[str] = field(default_factory=list)
    fields: list[tuple[str, Field]] = field(default_factory=list)
    """What words were chosen from, each with what was looked for."""

    def set(self, name: str, value: object, why: str) -> None:
        """Fill a slot and say why."""
        self.slots[name] = value
        self.why.append(f"{name} = {value!r}: {why}")

    def set_people(self, name: str, hit: NameHit | None, why: str, *, several: bool = True) -> bool:
        """Fill a slot with who is meant; when that is not clear, the candidates."""
        if hit is None:
            return False
        names = people(hit, self.context)
        if hit.how == "pronoun":
            self.slots.pop(name, None)
            self.candidates[name] = []
            self.why.append(f"{name}: somebody is meant, but who is not said")
            return True
        if names is None:
            self.candidates[name] = list(hit.names)
            self.why.append(f"{name}: {', '.join(hit.names) or 'nobody known'} could be meant ({hit.how})")
            return bool(hit.names)
        self.set(name, names[0] if len(names) == 1 or not several else names, f"{why} ({hit.how})")
        return True


def people(hit: NameHit, context: Context) -> list[str] | None:
    """The names meant, or None when one name could be several people.

    Of an organisation's two directors the speaker is meant when it is one of them.
    """
    if hit.how == "unclear":
        return None
    if "group" in (hit.kind, hit.how) or len(hit.names) == 1:
        return list(hit.names)
    speaker = context.speaker.name if context.speaker else None
    if speaker in hit.names and hit.kind in ("organisation", "role"):
        return [str(speaker)]
    return list(hit.names) if hit.kind == "role" and hit.names else None


def speaker_hit(context: Context) -> NameHit | None:
    """The speaker, as if named."""
    return NameHit(0, 0, (context.speaker.name,), how="speaker") if context.speaker else None


def who(parsed: Parsed, n: int, context: Context) -> NameHit | None:
    """Whoever unit `n` means: a name, or the speaker for "jag" and "mig"."""
    unit = parsed.units[n]
    if isinstance(unit.hit, NameHit):
        return unit.hit
    return speaker_hit(context) if unit.shape in SPEAKER else None


def known(hit: NameHit | None) -> bool:
    """Whether somebody can be meant, be it several or one who has to be asked for."""
    return hit is not None and (bool(hit.names) or hit.how == "pronoun")


def first_said(draft: Draft, patterns: Iterable[Pattern]) -> int | None:
    """The unit in the group `p` of the first pattern that is found, when it means somebody."""
    for pattern in patterns if anybody(draft) else ():
        m = pattern.regex.search(draft.parsed.shape.string)
        n = draft.parsed.unit_of_place(m.start("p")) if m else None
        if n is not None and known(who(draft.parsed, n, draft.context)):
            return n
    return None


def anybody(draft: Draft) -> bool:
    """Whether somebody is meant by any unit at all."""
    return any(known(who(draft.parsed, n, draft.context)) for n in range(len(draft.parsed.units)))


def name_units(parsed: Parsed) -> list[int]:
    """The units that name somebody."""
    return [n for n, u in enumerate(parsed.units) if isinstance(u.hit, NameHit) and u.hit.how != "pronoun"]


def day_units(parsed: Parsed) -> list[int]:
    """The units that mean a day to come."""
    return [n for n, u in enumerate(parsed.units) if isinstance(u.hit, DateHit) and u.shape != "PAST"]


def no_such_days(parsed: Parsed) -> list[int]:
    """The units that say a day the calendar does not have."""
    return [n for n, u in enumerate(parsed.units) if isinstance(u.hit, DateHit) and u.hit.no_such_day]


def days_said(draft: Draft) -> list[tuple[int, DateHit]]:
    """Every day said, past ones too, with its unit."""
    return [(n, u.hit) for n, u in enumerate(draft.parsed.units) if isinstance(u.hit, DateHit)]


def number_units(parsed: Parsed, kinds: Iterable[str]) -> list[int]:
    """The units that point out items by number, of these kinds."""
    wanted = frozenset(kinds)
    return [n for n, u in enumerate(parsed.units) if isinstance(u.hit, NumberHit) and u.shape in wanted]


def meeting_value(hit: DateHit) -> str | None:
    """As in "next" or an ISO date for a day that means a meeting."""
    if hit.rule == "the next meeting":
        return "next"
    return iso(hit.day)


def iso(day: date | None) -> str | None:
    """A date as slots hold it."""
    return day.isoformat() if day else None


def on_agenda(context: Context) -> list[OpenItem]:
    """The agenda items that can be meant."""
    return [i for i in context.items if i.kind == "agenda"]


def on_list(context: Context) -> list[OpenItem]:
    """The action items that can be meant."""
    return [i for i in context.items if i.kind == "action"]
