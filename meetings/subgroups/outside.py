"""A link by which somebody outside the team answers how a sub-network is: once, until it expires."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from meetings.acting import By
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, local
from meetings.errors import NotForYou
from meetings.links.records import LinkKind, OutsideLink
from meetings.ports import Change, Unit
from meetings.subgroups.keeping import LONGEST_TEXT, SIGN, shows
from meetings.subgroups.records import Life, Sign, Subgroup

LIFETIME = timedelta(days=14)
FEWEST_SIGNS = 32
"""Characters of a secret; a shorter one could be guessed at."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What somebody outside sends."""

    life: Life
    text: str = ""
    next_meeting_on: date | None = None

    def readable(self, today: date) -> bool:
        """Whether it can be kept as it stands."""
        day = self.next_meeting_on
        return len(self.text) <= LONGEST_TEXT and (day is None or abs(day - today) <= FURTHEST)


def hashed(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


async def give_link(unit: Unit, by: By, subgroup: Subgroup, secret: str) -> OutsideLink:
    """A link for the contact outside; the one that was given before opens nothing any more."""
    require(by.actor, Act.KEEP_SUBGROUPS)
    if subgroup.removed or len(secret) < FEWEST_SIGNS:
        raise NotForYou
    for earlier in await unit.outside_links.all():
        same = (earlier.kind, earlier.object_id) == (LinkKind.SUBGROUP, subgroup.id)
        if same and earlier.used_at is None and earlier.expires_at > by.now:
            await unit.outside_links.save(replace(earlier, expires_at=by.now))
    made = OutsideLink(
        0, unit.network.id, LinkKind.SUBGROUP, subgroup.id, subgroup.contact, hashed(secret), by.now + LIFETIME
    )
    return await unit.outside_links.add(made)


async def asked_by(unit: Unit, secret: str, now: datetime) -> tuple[OutsideLink, Subgroup] | None:
    """The link and what it asks about; None when it is unknown, used, expired, or about what is gone: all alike."""
    link = await unit.outside_links.with_secret(hashed(secret))
    if link is None or link.kind is not LinkKind.SUBGROUP or link.used_at is not None or link.expires_at <= now:
        return None
    subgroup = await unit.subgroups.get(link.object_id)
    return None if subgroup is None or subgroup.removed else (link, subgroup)


async def answer_outside(unit: Unit, secret: str, now: datetime, said: Answered) -> Subgroup | None:
    """Keep the answer and use the link up; None when it opens nothing. Raises ChangedMeanwhile when two answer at once.

    The answer is nobody's act in the network: only those who lead can change what it says, by a sign of their own.
    """
    found = await asked_by(unit, secret, now)
    today = local(now, unit.network.time_zone).date()
    if found is None or not said.readable(today):
        return None
    link, subgroup = found
    await unit.outside_links.save(replace(link, used_at=now))
    sign = Sign(
        0, unit.network.id, subgroup.id, now, said.life, said.text.strip(), said.next_meeting_on, name=link.name
    )
    sign = await unit.signs.add(sign)
    shown = await unit.subgroups.save(shows(subgroup, sign, today))
    await unit.acts.record(None, SIGN, [Change(None, sign), Change(subgroup, shown)], now)
    return shown
