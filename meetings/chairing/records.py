"""Who has had the chair, by organisation: also of years before the bot, and of people it has never met."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ChairTurn:
    """One organisation's turn: by whom, from when until when. Two at once happen.

    Rights follow from role terms alone; a turn is the history that "vem står på tur?" is answered from.
    """

    id: int
    network_id: int
    starts_on: date
    ends_on: date | None = None
    """The last day; None while nobody has said when it ends."""
    organisation_id: int | None = None
    member_id: int | None = None
    name: str = ""
    """Of somebody who is not a member."""
    meeting_id: int | None = None
    """The meeting that elected them, when the bot was there."""
    removed: bool = False
    version: int = 1
