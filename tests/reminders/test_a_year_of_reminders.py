"""A network's reminders through 2027, lived through the real conversation, come out as they were checked by hand.

`NATVERKSBOT_REWRITE_REMINDERS=1` writes what came out, to be read and checked line by line before it is committed.
"""

import os
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path

import pytest

from meetings.calendar.workdays import is_working_day
from storage.store import Store
from tests.reminders.happenings import Happenings, InterruptedWire
from tests.reminders.telling import told
from tests.year.diary import ZONE, read_diary
from tests.year.living import Heard, begun

HERE = Path(__file__).parent
DIARY, CHECKED = HERE / "kusten_2027.txt", HERE / "who_hears_what_2027.txt"
BEGINS, ENDS = datetime(2027, 1, 4, 8, 0, tzinfo=ZONE), datetime(2027, 12, 31, 20, 0, tzinfo=ZONE)
PAUSE = (date(2027, 7, 1), date(2027, 8, 10))
REMINDER = "Påminnelse om"


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_who_hears_what_on_which_day_is_as_it_was_checked(store: Store):
    wire = InterruptedWire()
    living = await begun(store, BEGINS, [HERE / "kusten.yaml"], wire)
    Happenings(living, wire)
    await living.through(read_diary(DIARY), ENDS)
    assert not living.faults, "\n".join(living.faults)
    came_out = await told(living, BEGINS.year)
    if os.environ.get("NATVERKSBOT_REWRITE_REMINDERS") == "1":
        CHECKED.write_text(came_out, encoding="utf-8")
    assert came_out.splitlines() == CHECKED.read_text(encoding="utf-8").splitlines()
    _nobody_is_nagged([h for h in living.heard if h.answers is None and h.said.startswith(REMINDER)])


def _nobody_is_nagged(reminders: list[Heard]) -> None:
    """Reminders come by day, on working days outside the pause, and one message a day."""
    for one in reminders:
        at = one.at.astimezone(ZONE)
        assert is_working_day(at.date()), f"{at}: {one.said}"
        assert not PAUSE[0] <= at.date() <= PAUSE[1], f"{at}: {one.said}"
        assert time(6) <= at.time() < time(20), f"{at}: {one.said}"
    twice = [k for k, n in Counter((h.to, h.at.astimezone(ZONE).date()) for h in reminders).items() if n > 1]
    assert not twice
