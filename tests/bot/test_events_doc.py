"""docs/events.md says what the code does: every word of Teams that is listened to stands in it, and every figure."""

from pathlib import Path

import pytest

from bot.afterwards import CROSSES, FOLLOWED
from bot.events import CHANNEL_WORDS, OF_A_CHANNEL, RENAMED, TEAM_WORDS
from bot.receiver import PAUSES
from bot.teams.activities import MEETINGS
from bot.teams.incoming import Event
from bot.when import AHEAD_AT_MOST
from meetings.network.roster import MOST_MEMBERS
from meetings.receipts import FOLLOWED_FOR, KEPT_FOR

DOC = (Path(__file__).parents[2] / "docs" / "events.md").read_text(encoding="utf-8")
SAID_NOWHERE = {"application/vnd.microsoft.meetingParticipantLeave"}
"""Teams tells of it, and nothing is done."""
WORDS = [RENAMED, *TEAM_WORDS, *CHANNEL_WORDS, *sorted(FOLLOWED), f"{OF_A_CHANNEL}Added", f"{OF_A_CHANNEL}Removed"]


@pytest.mark.parametrize("word", [*WORDS, *(name.rpartition(".")[2] for name in MEETINGS if name not in SAID_NOWHERE)])
def test_every_word_of_teams_that_is_listened_to_is_told_of(word: str) -> None:
    assert f"`{word}`" in DOC


def test_every_figure_is_the_one_in_the_code() -> None:
    minutes = {"follows": FOLLOWED_FOR, "ahead": AHEAD_AT_MOST}
    assert [f"{int(span.total_seconds() / 60)} minutes" in DOC for span in minutes.values()] == [True, True]
    assert "nine minutes at most" in DOC
    assert round(sum(PAUSES) / 60) == 9
    assert f"more than {MOST_MEMBERS}**" in DOC
    assert f"for {KEPT_FOR.days} days" in DOC


def test_the_cross_is_called_as_teams_calls_it() -> None:
    [told] = [word for word in DOC.split("`") if word.endswith("_crossmark")]
    assert told.partition("_")[0] in CROSSES


def test_every_example_it_names_is_there() -> None:
    for name in ("test_team_events.py", "test_afterwards.py", "test_events_property.py"):
        assert name in DOC
        assert (Path(__file__).parent / name).is_file()


def test_there_is_no_event_that_nobody_has_thought_of() -> None:
    """Who adds one writes it down, in docs/events.md too."""
    known = {
        *(Event.INSTALLED, Event.REMOVED, Event.UPDATED, Event.MEMBERS_ADDED, Event.MEMBERS_REMOVED),
        *(Event.TEAM_CHANGED, Event.MEETING_STARTED, Event.MEETING_ENDED, Event.MEETING_JOINED, Event.MEETING_LEFT),
        *(Event.REACTED, Event.MESSAGE_CHANGED, Event.FILE_CONSENT, Event.OTHER),
    }
    assert set(Event) == known
