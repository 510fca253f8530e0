"""Tips: each given once to a person, ever and in whatever network, and one a day at most."""

from datetime import date

OFF = "off"
"""What is kept for who wants none."""
_BETWEEN = "@"

Tips = tuple[str, ...]
"""As `Person.tips` keeps them: the tip's name and the day it was given, "undo@2026-09-24"."""


def may_give(tips: Tips, tip: str, today: date) -> bool:
    """Whether they have not had it, have had none today, and want any."""
    given = [one.partition(_BETWEEN) for one in tips]
    return OFF not in tips and all(name != tip and day != today.isoformat() for name, _, day in given)


def given(tips: Tips, tip: str, today: date) -> Tips:
    """What is kept when it has been given."""
    return (*tips, f"{tip}{_BETWEEN}{today.isoformat()}")


def wanted(tips: Tips, *, on: bool) -> Tips:
    """What is kept when somebody has said whether they want tips; what they have had, they do not get again."""
    kept = tuple(one for one in tips if one != OFF)
    return kept if on else (*kept, OFF)
