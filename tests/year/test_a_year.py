"""A year in the life of the example network, lived through the real conversation, comes out as it was checked by hand.

`NATVERKSBOT_REWRITE_YEAR=1` writes what came out, to be read and checked line by line before it is committed.
"""

import os
from collections import Counter
from datetime import datetime, time
from pathlib import Path

import pytest

from meetings.calendar.workdays import is_working_day
from storage.store import Store
from tests.year.diary import ZONE, read_diary
from tests.year.living import Heard, begun
from tests.year.telling import told

HERE = Path(__file__).parent
DIARY, CHECKED = HERE / "familjen_2026.txt", HERE / "a_year.txt"
BEGINS, ENDS = datetime(2026, 1, 2, 9, 0, tzinfo=ZONE), datetime(2026, 12, 31, 12, 0, tzinfo=ZONE)
SUGGESTIONS, PROPOSERS = 40, 16
REWRITE = os.environ.get("NATVERKSBOT_REWRITE_YEAR") == "1"


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_the_year_comes_out_as_it_was_checked(store: Store):
    living = await begun(store, BEGINS)
    await living.through(read_diary(DIARY), ENDS)
    assert not living.faults, "\n".join(living.faults)
    _nobody_is_disturbed(living.heard)
    came_out = await told(living, BEGINS.year)
    if REWRITE:
        CHECKED.write_text(came_out, encoding="utf-8")
    assert came_out.splitlines() == CHECKED.read_text(encoding="utf-8").splitlines()
    async with store.reading(living.network.id) as unit:
        raised = Counter(i.proposer_id for i in await unit.agenda.all() if i.created_at > BEGINS)
    assert (sum(raised.values()), len(raised)) == (SUGGESTIONS, PROPOSERS)


def _nobody_is_disturbed(heard: list[Heard]) -> None:
    """What is said unasked comes by day when people are at work, and nothing of it comes twice."""
    unasked = [h for h in heard if h.answers is None]
    for one in unasked:
        at = one.at.astimezone(ZONE)
        assert is_working_day(at.date()), f"{at}: {one.said}"
        assert time(8) <= at.time() < time(20), f"{at}: {one.said}"
    twice = [what for what, times in Counter((h.to, h.said) for h in unasked).items() if times > 1]
    assert not twice
