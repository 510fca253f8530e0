"""What has happened before a card is shown, done by the rules themselves: no understanding stands between."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import Matter, record
from meetings.agenda.items import AgendaItem
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.calendar.days import Meeting
from tests.builders import meetings_of
from tests.gallery.stage import A_MEMBER, HARD, KIM, Stage

MONTHS = ("Ångfartygskajen", "Avtal om jour", "Brukarundersökningen", "Enkät om heltid", "Hyror", "Kartan", "Läkemedel",
          "Mottagning", "Nattbemanning", "Omställning", "Plan för värmebölja", "Resor", "Statistik")  # fmt: skip
"""Made-up things to do."""


async def matter(stage: Stage, title: str, *who: str, due: date | None = None, **more: Any) -> ActionItem:
    """A matter as the coordinator recorded it, well before it is due."""
    then = stage.now if due is None else min(stage.now, stage.now + (due - stage.now.date()) - timedelta(days=60))
    people = [Preparer(member_id=(await stage.member(name)).id) for name in who]
    wanted = Matter(title, more.pop("preparers", tuple(people)), due)
    async with stage.store.unit(stage.network.id) as unit:
        made = (await record(unit, replace(await stage.by(), now=then), wanted, then.date())).thing
        if more:
            made = await unit.actions.save(replace(made, **more)) or made
        await unit.commit()
    return made


async def hard_matters(stage: Stage, due: date) -> list[ActionItem]:
    """A matter of everybody's for each hard title; some late, some moved, some with a comment."""
    names = (A_MEMBER, KIM, "Bo Exempelsson", "Ärla Testlund", "Bea Exempelsson")
    return [
        await matter(stage, title, name, *names[:n], due=due + timedelta(days=21 * n))
        for n, (title, name) in enumerate(zip(HARD, names, strict=True))
    ]


async def point(stage: Stage, title: str, who: str = A_MEMBER, *, meeting: int = 0, **more: Any) -> AgendaItem:
    """A suggestion for one of the meetings."""
    async with stage.store.unit(stage.network.id) as unit:
        at = (await unit.meetings.all())[meeting]
        done = await suggest(unit, await stage.by(who), at, [Suggestion(title, **more)], stage.now.date())
        await unit.commit()
    return done.thing[0] if isinstance(done.thing, list | tuple) else done.thing


async def hard_points(stage: Stage) -> list[AgendaItem]:
    """A point for each hard title."""
    return [await point(stage, title, minutes=10 * (n + 1), why=title * 2) for n, title in enumerate(HARD)]


async def meeting(stage: Stage, nth: int = 0) -> Meeting:
    """One of the network's meetings, soonest first."""
    return (await meetings_of(stage.store, stage.network))[nth]
