"""Sub-networks as they stand in minutes, which are written once, in the network's own language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from meetings.calendar.days import local
from meetings.ports import Unit
from meetings.subgroups.records import Life, Sign, Subgroup
from meetings.subgroups.tree import Branch, branches

SAID: dict[str, dict[str, str]] = {
    "sv": {
        "green": "grönt",
        "amber": "gult",
        "red": "rött",
        "grey": "vilar",
        "heard": "hördes av {day}",
        "never": "har inte hörts av",
        "next": "nästa möte {day}",
        "help": "behöver hjälp",
    },
    "en": {
        "green": "green",
        "amber": "amber",
        "red": "red",
        "grey": "resting",
        "heard": "heard of {day}",
        "never": "not heard of",
        "next": "next meeting {day}",
        "help": "needs help",
    },
}


async def as_of(unit: Unit, day: date) -> list[Branch]:
    """The sub-networks as they were known at the end of a day."""
    zone = unit.network.time_zone
    signs = [s for s in await unit.signs.all() if not s.removed]
    told = sorted((local(s.at, zone).date(), s.id, s) for s in signs if local(s.at, zone).date() <= day)
    return branches([_then(s, told) for s in await unit.subgroups.all()], day)


def in_words(found: Sequence[Branch], language: str) -> str:
    """A line for each: name, colour in words, last heard of, next meeting."""
    return "\n".join(_line(branch, SAID.get(language, SAID["sv"])) for branch in found)


def _line(branch: Branch, said: dict[str, str]) -> str:
    one = branch.subgroup
    heard = said["heard"].format(day=one.heard_on.isoformat()) if one.heard_on else said["never"]
    parts = [said[branch.light.value], heard]
    parts += [said["help"]] if one.life is Life.NEEDS_HELP else []
    parts += [said["next"].format(day=one.next_meeting_on.isoformat())] if one.next_meeting_on else []
    return f"{'– ' * branch.depth}{one.name}: {', '.join(parts)}"


def _then(subgroup: Subgroup, told: Sequence[tuple[date, int, Sign]]) -> Subgroup:
    """As its signs until then tell; what it was given by hand stays."""
    own = [(day, sign) for day, _, sign in told if sign.subgroup_id == subgroup.id]
    if not own:
        return replace(subgroup, heard_on=None, life=None)
    day, last = own[-1]
    if day == subgroup.heard_on:
        return subgroup
    planned = next((s.next_meeting_on for _, s in reversed(own) if s.next_meeting_on), subgroup.next_meeting_on)
    return replace(subgroup, heard_on=day, life=last.life, next_meeting_on=planned)
