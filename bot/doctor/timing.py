"""Whether the machine's clock is right: tokens of Teams are refused from five minutes on."""

from datetime import timedelta
from email.utils import parsedate_to_datetime

from bot.common_clock import WORTH_SAYING
from bot.doctor.case import Case, NotReached, asked
from bot.doctor.findings import Finding, fault, ok, skipped, warning

TOO_MUCH = timedelta(minutes=1)
ROUNDED = timedelta(seconds=1)
"""A Date header has whole seconds."""
SET_THE_CLOCK = (
    "Let the machine follow a time server (timedatectl set-ntp true): at five minutes' difference every message"
    " from Teams is refused"
)


async def clock(case: Case) -> list[Finding]:
    """The machine's clock beside the one of the host where the bot signs in."""
    if not case.outside:
        return [skipped("clock", "not asked")]
    before = case.clock()
    try:
        answer = await asked(case, case.settings.login_url, "HEAD")
        theirs = parsedate_to_datetime(answer.headers["Date"])
    except (NotReached, KeyError, ValueError) as error:
        said = f"{case.settings.login_url} could not be asked what time it is: {error}"
        return [warning("clock", said, "See sign-in; compare the machine's clock with another meanwhile")]
    apart = theirs - (before + (case.clock() - before) / 2)
    return [judged("clock", apart, "the sign-in host's")]


def judged(check: str, apart: timedelta, whose: str) -> Finding:
    """A difference between two clocks."""
    said = f"{abs(apart.total_seconds()):.0f} s from {whose}"
    if abs(apart) > TOO_MUCH:
        return fault(check, said, SET_THE_CLOCK)
    if abs(apart) >= WORTH_SAYING + ROUNDED:
        return warning(check, said, SET_THE_CLOCK)
    return ok(check, said)
