"""What is played on the stage, by subject; each scene begins in a new network."""

from tests.gallery.playing import Scene
from tests.gallery.scenes import (
    actions,
    agenda,
    chairing,
    followup,
    meeting,
    minutes,
    network,
    preparing,
    reminders,
    rounds,
    seats,
    subgroups,
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
    *seats.scenes,
    *chairing.scenes,
    *followup.scenes,
    *subgroups.scenes,
)
IN_ENGLISH = ("suggestion", "agenda", "preparing", "matter", "reminder", "weekly letter", "walk of little", "forms",
              "help", "arrival", "turn to chair", "past chairs", "status", "year", "a seat passes", "taken home", "the year's follow-up",
              "seats", "organisations",
              "forms taken home", "sub-networks", "sub-network forms")  # fmt: skip
"""The scenes that the tests play in English too."""
