"""How a member wants to be reminded: put off until a day, not on some weekdays, less or more often."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Amount(StrEnum):
    """How often a member is reminded of a matter."""

    FEWER = "fewer"
    """On the day itself and when it is overdue."""
    USUAL = "usual"
    """As the network has chosen."""
    MORE = "more"
    """A week before and the working day before as well."""


@dataclass(frozen=True, slots=True)
class ReminderWish:
    """One member's wishes in one network; there is one row a member, made with the first wish."""

    id: int
    network_id: int
    member_id: int
    snoozed_until: date | None = None
    """Nothing is said before that day; what fell due meanwhile is said on it, unless that is past its report date."""
    quiet_weekdays: tuple[int, ...] = ()
    """Weekdays (0 is Monday) on which nothing is said."""
    amount: Amount = Amount.USUAL
    snoozed_on: date | None = None
    """The day on which they said so."""
    home_report: bool = False
    """Whether they want half a page to forward at home after each meeting."""
    version: int = 1
