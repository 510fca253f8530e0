"""Meetings a line each, from a form's field or a whole message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.understanding.meeting_lines import BadLine, read_meeting, written
from meetings.calendar.days import Meeting
from meetings.calendar.year import WHERE, plan_of
from meetings.network.plan import MeetingPlan
from meetings.network.setup import Fault

LONGEST_QUOTE = 60
"""Characters of a line that could not be read, where it is named."""
_BULLET = re.compile(r"^(?:[-–•*·]|\d{1,2}[.)](?=\s))\s*")
_YEAR = re.compile(r"\b20\d\d\b")


@dataclass(frozen=True, slots=True)
class YearInText:
    """The meetings that a message says, a line each; nothing when it is no such list."""

    lines: Sequence[MeetingPlan] = ()
    faults: Sequence[Fault] = ()


def read_lines(text: str, first: date) -> tuple[list[MeetingPlan], list[Fault]]:
    """The meetings that the lines say, and the lines that say none; a day without a year is on or after `first`."""
    found: list[MeetingPlan] = []
    faults: list[Fault] = []
    for said in _lines(text):
        try:
            found.append(read_meeting(said, first))
        except BadLine as bad:
            facts = {name: str(value)[:LONGEST_QUOTE] if name == "line" else value for name, value in bad.facts.items()}
            faults.append(Fault(WHERE, bad.name, facts))
    return found, faults


def year_in_text(text: str, today: date) -> YearInText:
    """A message of several lines, most of them meetings; the first may be a heading, and say the year."""
    said = _lines(text)
    if len(said) < 2:  # noqa: PLR2004 -- one line is read as any other message
        return YearInText()
    heading = not read_lines(said[0], today)[0]
    year = _YEAR.search(said[0]) if heading else None
    first = date(int(year[0]), 1, 1) if year else today
    lines, faults = read_lines("\n".join(said[heading:]), first)
    return YearInText(lines, faults) if len(lines) > len(faults) else YearInText()


def with_change(text: str, before: Meeting | None, now: Meeting | None, first: date) -> str:
    """The typed lines with what somebody else has done meanwhile; a line that has been typed over stays as typed."""
    lines: list[str] = []
    for said in text.splitlines():
        read, _ = read_lines(said, first)
        if before and read == [plan_of(before)]:
            lines += [written(now)] if now else []
        else:
            lines.append(said)
    days = [plan.starts_on for plan in read_lines(text, first)[0]]
    if before is None and now is not None and now.starts_on not in days:
        lines.append(written(now))
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return [line for line in (_BULLET.sub("", one.strip()) for one in text.splitlines()) if line]
