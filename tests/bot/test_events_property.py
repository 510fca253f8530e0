"""Whatever happens in a team, told late, doubled and in any order, all is in the end as if it had been told at once.

The team lives through what happens twice: once the bot is told of each thing as it happens, once of all of them
afterwards, each up to three times, shuffled. Compared are the network, who is in it, whether and where it posts, its
reminders, and what came of messages that were edited, deleted, put back and crossed. What is told of steps on the way
(that somebody came who has gone again) is not.
"""

import asyncio
import os
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.late import posts
from dialogs.turn import Reply
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.agenda.items import AgendaState
from meetings.network.people import NetworkState
from meetings.reminders.planning import ABOUT
from storage.store import Store, open_store
from tests.bot.team_life import TeamLife, again, of_teams
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.fakes.activities import Json, Someone
from tests.fakes.wire import words
from tests.fixtures_storage import BOTH

PEOPLE = (CHAIR, COORDINATOR, ASA, ARLA, BO)
KIM, BOSSE, ARLAS = of_teams(COORDINATOR), of_teams(BO), of_teams(ARLA)
NEW, GUEST = Someone.called("Nils Nykomling"), Someone.called("Gäst Provström (Guest)")
FEW = {"sqlite": 10, "postgres": 4}
MORE, MANY = {"sqlite": 100, "postgres": 25}, 400
TENANTS = count(1)


@dataclass
class Lived:
    """One team, with what it has told so far."""

    life: TeamLife
    said: Json = field(default_factory=dict)
    receipt: str = ""

    async def begin(self) -> None:
        """A network in set-up, a reminder that will be due, and a suggestion that the bot has answered."""
        life = self.life
        life.connector.people = [of_teams(one) for one in PEOPLE]
        await a_network(
            life.store,
            members=PEOPLE,
            tenant=life.tenant_id,
            team_id=life.teams.team_id,
            channel_id=life.teams.channel_id,
            service_url=life.teams.service_url,
            state=NetworkState.SETUP,
        )
        network = await life.network()
        kim, asa = [await member_called(life.store, network, one.name) for one in (COORDINATOR, ASA)]
        async with life.store.unit(network.id) as unit:
            matter = Matter("Sammanställ enkäten", (Preparer(member_id=asa.id),), life.clock().date())
            then = life.clock() - timedelta(days=60)
            await record(unit, By(kim, then), matter, then.date())
            await unit.commit()
        self.said = life.teams.channel(BOSSE, "lägg till punkten Budget")
        await life.tell(self.said)
        self.receipt = life.last_id
        life.later(seconds=10)

    async def end(self) -> object:
        """What can be compared."""
        life = self.life
        life.later(hours=3)
        network = await life.network()
        async with life.store.unit(network.id) as unit:
            await unit.deliveries.plan(posts("at the end", Reply(text="Något för kanalen"), life.clock(), network))
            await unit.commit()
        await life.dispatcher.run_due()
        async with life.store.reading(network.id) as unit:
            [item] = await unit.actions.all()
            reminders = await unit.deliveries.about(ABOUT, item.id)
            roster = await unit.members.roster(life.clock().date())
        return {
            "network": (network.name, network.state, network.away, network.away_since, network.channel_id),
            "members": sorted((m.name, sorted(m.roles)) for m in roster),
            "reminders": sorted((row.rule, row.state) for row in reminders),
            "posts": [p.to.channel_id for p in life.wire.shown if "Något för kanalen" in words(p)],
            "agenda": sorted(i.title for i in await life.agenda() if i.state is not AgendaState.WITHDRAWN),
        }


def app(action: str) -> Callable[[Lived], Json]:
    return lambda lived: lived.life.teams.installed(KIM, action=action)


def team(name: str) -> Callable[[Lived], Json]:
    return lambda lived: lived.life.teams.team_event(KIM, name)


def channel(name: str) -> Callable[[Lived], Json]:
    return lambda lived: lived.life.teams.team_event(KIM, name, channel=lived.life.teams.channel_id)


def renamed(name: str) -> Callable[[Lived], Json]:
    def happens(lived: Lived) -> Json:
        lived.life.connector.name = name
        return lived.life.teams.team_event(KIM, "teamRenamed", team_name=name)

    return happens


def comes(who: Someone) -> Callable[[Lived], Json]:
    def happens(lived: Lived) -> Json:
        people = lived.life.connector.people
        lived.life.connector.people = [one for one in people if one.object_id != who.object_id] + [who]
        return lived.life.teams.members_added(KIM, who)

    return happens


def goes(who: Someone) -> Callable[[Lived], Json]:
    def happens(lived: Lived) -> Json:
        people = lived.life.connector.people
        lived.life.connector.people = [one for one in people if one.object_id != who.object_id]
        return lived.life.teams.members_removed(KIM, who)

    return happens


def edit(title: str) -> Callable[[Lived], Json]:
    return lambda lived: lived.life.teams.changed_message(lived.said, text=f"lägg till punkten {title}")


def message(name: str) -> Callable[[Lived], Json]:
    return lambda lived: lived.life.teams.changed_message(lived.said, name=name)


def cross(lived: Lived) -> Json:
    made = lived.life.teams.reaction(BOSSE, "274c_crossmark", to=lived.receipt)
    return {**made, "conversation": lived.said["conversation"], "channelData": lived.said["channelData"]}


def like(lived: Lived) -> Json:
    made = cross(lived)
    return {**made, "reactionsAdded": [{"type": "like"}]}


TABLE: dict[str, Callable[[Lived], Json]] = {
    "installed": app("add"),
    "removed": app("remove"),
    "upgraded": app("add-upgrade"),
    "another release went": app("remove-upgrade"),
    "installed, as told of its member": lambda lived: lived.life.teams.members_added(KIM, bot=True),
    "archived": team("teamArchived"),
    "unarchived": team("teamUnarchived"),
    "deleted": team("teamDeleted"),
    "restored": team("teamRestored"),
    "channel deleted": channel("channelDeleted"),
    "channel restored": channel("channelRestored"),
    "channel renamed": channel("channelRenamed"),
    "channel created": channel("channelCreated"),
    "renamed so": renamed("Norra socialchefer"),
    "renamed otherwise": renamed("Södra socialchefer"),
    "Nils comes": comes(NEW),
    "Nils goes": goes(NEW),
    "a guest comes": comes(GUEST),
    "a guest goes": goes(GUEST),
    "Ärla goes": goes(ARLAS),
    "Ärla comes": comes(ARLAS),
    "edited": edit("Bokslut"),
    "edited again": edit("Lokaler"),
    "message deleted": message("softDeleteMessage"),
    "message put back": message("undeleteMessage"),
    "crossed": cross,
    "liked": like,
    "in one's own chat": lambda lived: lived.life.teams.installed_personally(KIM),
    "gone from one's own chat": lambda lived: lived.life.teams.installed_personally(KIM, action="remove"),
}
HAPPENINGS = st.lists(st.sampled_from(sorted(TABLE)), min_size=1, max_size=9)


async def told_at_once(lived: Lived, names: Sequence[str]) -> object:
    await lived.begin()
    for name in names:
        lived.life.later(seconds=30)
        await lived.life.tell(TABLE[name](lived))
    return await lived.end()


async def told_afterwards(lived: Lived, names: Sequence[str], order: Sequence[int]) -> object:
    await lived.begin()
    told = []
    for name in names:
        lived.life.later(seconds=30)
        told.append(TABLE[name](lived))
    for turn, n in enumerate(order):
        await lived.life.tell(again(told[n], turn) if turn % 2 else told[n])
    return await lived.end()


async def both(store: Store, names: Sequence[str], order: Sequence[int]) -> None:
    first, second = (Lived(TeamLife(store, tenant_id=f"tenant-{next(TENANTS)}")) for _ in range(2))
    assert await told_afterwards(second, names, order) == await told_at_once(first, names)


def lived_through(url: str, examples: int) -> None:
    """Many teams in one database."""

    async def opened(stack: AsyncExitStack) -> Store:
        return await stack.enter_async_context(open_store(url))

    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        store = runner.run(opened(stack))

        @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
        @given(data=st.data(), names=HAPPENINGS)
        def one(data: st.DataObject, names: list[str]) -> None:
            every = [n for n in range(len(names)) for _ in range(data.draw(st.integers(1, 3)))]
            runner.run(both(store, names, data.draw(st.permutations(every))))

        try:
            one()
        finally:
            runner.run(stack.aclose())


@pytest.fixture(params=BOTH)
def kind_and_url(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, request.getfixturevalue(f"{request.param}_url")


def test_told_in_any_order_and_doubled_all_is_as_if_told_at_once(kind_and_url: tuple[str, str]) -> None:
    kind, url = kind_and_url
    lived_through(url, FEW[kind])


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_so_it_is_in_many_more_teams(kind_and_url: tuple[str, str]) -> None:
    kind, url = kind_and_url
    lived_through(url, MANY if os.environ.get("NATVERKSBOT_PROPERTIES") == "1" else MORE[kind])
