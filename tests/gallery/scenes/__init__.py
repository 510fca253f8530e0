"""What is played on the stage, by subject; each scene begins in a new network."""

from tests.gallery.playing import Scene
from tests.gallery.scenes import (
    actions,
    agenda,
    followup,
    meeting,
    minutes,
    network,
    preparing,
    reminders,
    rounds,
    walking,
)

SCENES: tuple[Scene, ...] = (
    *agenda.scenes,
    *preparing.scenes,
    *actions.scenes,
    *reminders.scenes,
    *meeting.scenes,
    *walking.scenes,
    *minutes.scenes,
    *network.scenes,
    *rounds.scenes,
    *followup.scenes,
)
IN_ENGLISH = ("suggestion", "agenda", "preparing", "matter", "reminder", "weekly letter", "walk of little", "forms",
              "help", "arrival", "status", "year", "a seat passes", "taken home", "the year's follow-up",
              "forms taken home")  # fmt: skip
"""The scenes that the tests play in English too."""
