"""What is played on the stage, by subject; each scene begins in a new network."""

from tests.gallery.playing import Scene
from tests.gallery.scenes import (
    actions,
    agenda,
    bodies,
    chairing,
    followup,
    goals,
    links,
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
    *links.scenes,
    *chairing.scenes,
    *followup.scenes,
    *subgroups.scenes,
    *bodies.scenes,
    *goals.scenes,
)
IN_ENGLISH = ("suggestion", "agenda", "preparing", "matter", "reminder", "weekly letter", "walk of little", "forms",
              "help", "arrival", "turn to chair", "past chairs", "status", "year", "a seat passes", "taken home",
              "the year's follow-up",
              "seats", "organisations", "other networks",
              "forms taken home", "sub-networks", "sub-network forms", "representatives", "goals")  # fmt: skip
"""The scenes that the tests play in English too."""
