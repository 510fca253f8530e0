"""What a meeting put on the list, the weeks between, and the next meeting's walk-through come out as checked by hand.

`NATVERKSBOT_REWRITE_LISTS=1` writes what came out, to be read and checked line by line before it is committed.
"""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from storage.store import Store
from tests.action_list.telling import told
from tests.year.diary import ZONE, read_diary
from tests.year.living import begun

HERE = Path(__file__).parent
REWRITE = os.environ.get("NATVERKSBOT_REWRITE_LISTS") == "1"


@dataclass(frozen=True)
class Story:
    """A network, its diary, and what came out of it when it was checked."""

    name: str
    begins: datetime
    ends: datetime
    asks: str

    def file(self, ending: str) -> Path:
        return HERE / f"{self.name}{ending}"


STORIES = (
    Story("sundet", datetime(2026, 11, 5, 9, tzinfo=ZONE), datetime(2026, 12, 14, 12, tzinfo=ZONE), "Linn Låtsasson"),
    Story("asarna", datetime(2027, 8, 26, 9, tzinfo=ZONE), datetime(2027, 9, 27, 12, tzinfo=ZONE), "Kit Hittepåsson"),
)


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.parametrize("story", STORIES, ids=lambda s: s.name)
async def test_the_list_is_followed_from_one_meeting_through_the_next(store: Store, story: Story):
    living = await begun(store, story.begins, [story.file(".yaml")])
    await living.through(read_diary(story.file(".txt")), story.ends)
    assert not living.faults, "\n".join(living.faults)
    came_out, checked = await told(living, story.asks), story.file("_checked.txt")
    if REWRITE:
        checked.write_text(came_out, encoding="utf-8")
    assert came_out.splitlines() == checked.read_text(encoding="utf-8").splitlines()
