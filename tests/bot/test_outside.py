"""The page for somebody outside: it shows the question only, is answered once, and teaches nothing when it is not."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.outside import LARGEST_ANSWER, OutsideAnswers
from meetings.acting import By
from meetings.errors import ForLeads, NotForYou
from meetings.network.people import Network
from meetings.ports import Store
from meetings.subgroups.keeping import keep_subgroup, remove_subgroup
from meetings.subgroups.outside import LIFETIME, give_link, hashed
from meetings.subgroups.records import Life, Subgroup
from tests.builders import BO, CHAIR, COORDINATOR, EVERYBODY, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
SECRET = "s" * 43
ANSWER = {"life": "needs-help", "line": "ingen <b>ordförande</b>", "next": "2026-10-06"}


@dataclass
class Outside:
    """A server with one sub-network, and a link to it."""

    store: Store
    network: Network
    client: TestClient
    now: datetime = NOW

    @property
    def path(self) -> str:
        return f"/outside/{self.network.id}-{SECRET}"

    async def by(self, name: str = COORDINATOR.name) -> By:
        return By(await member_called(self.store, self.network, name), self.now, "19:here")

    async def link(self, secret: str = SECRET) -> None:
        async with self.store.unit(self.network.id) as unit:
            [one] = await unit.subgroups.all()
            await give_link(unit, await self.by(), one, secret)
            await unit.commit()

    async def get(self, path: str = "") -> tuple[int, str]:
        async with self.client.get(path or self.path) as response:
            return response.status, await response.text()

    async def post(self, path: str = "", **fields: str) -> tuple[int, str]:
        async with self.client.post(path or self.path, data=fields or ANSWER) as response:
            return response.status, await response.text()

    async def signs(self) -> list[tuple[str, str, str]]:
        async with self.store.reading(self.network.id) as unit:
            [one] = await unit.subgroups.all()
            return [(s.life, s.text, s.name) for s in await unit.signs.of_subgroup(one.id)]


@pytest.fixture
async def linked(sqlite_store: Store) -> AsyncIterator[Outside]:
    network = await a_network(sqlite_store)
    app = web.Application()
    there: list[Outside] = []
    OutsideAnswers(sqlite_store, lambda: there[0].now).add_to(app)
    async with TestClient(TestServer(app)) as client:
        made = Outside(sqlite_store, network, client)
        there.append(made)
        async with sqlite_store.unit(network.id) as unit:
            wanted = Subgroup(
                0, network.id, "Kvalitet <i>& nytt", contact="Lo Påhitt", contact_address="lo@example.org"
            )
            await keep_subgroup(unit, await made.by(), wanted)
            await unit.commit()
        await made.link()
        yield made


async def test_opening_shows_the_question_without_any_name_and_changes_nothing(linked: Outside) -> None:
    for _ in range(2):
        status, page = await linked.get()
        assert status == 200
        assert "Hur går det för Kvalitet &lt;i&gt;&amp; nytt?" in page
        assert not any(someone.name in page for someone in EVERYBODY)
        assert "Lo Påhitt" not in page
        assert "lo@example.org" not in page
    assert await linked.signs() == []


async def test_an_answer_is_kept_once_and_the_link_forwarded_to_another_opens_nothing(linked: Outside) -> None:
    status, page = await linked.post()
    assert (status, "Tack" in page) == (200, True)
    assert await linked.signs() == [(Life.NEEDS_HELP, "ingen <b>ordförande</b>", "Lo Påhitt")]
    unknown = await linked.get(f"/outside/{linked.network.id}-{'u' * 43}")
    assert await linked.get() == unknown
    assert await linked.post() == unknown
    assert len(await linked.signs()) == 1
    async with linked.store.reading(linked.network.id) as unit:
        [one] = await unit.subgroups.all()
    assert (one.heard_on, one.life, one.next_meeting_on) == (date(2026, 9, 7), Life.NEEDS_HELP, date(2026, 10, 6))


async def test_of_two_who_answer_at_once_one_is_kept(linked: Outside) -> None:
    statuses = [status for status, _ in await asyncio.gather(*(linked.post() for _ in range(3)))]
    assert sorted(statuses) == [200, 404, 404]
    assert len(await linked.signs()) == 1


async def test_expired_unknown_replaced_and_removed_are_answered_alike(linked: Outside) -> None:
    unknown = await linked.get(f"/outside/{linked.network.id}-{'u' * 43}")
    assert unknown[0] == 404
    others = (
        "/outside/9999-" + "u" * 43,
        "/outside/1-short",
        "/outside/x",
        f"/outside/{linked.network.id}-{hashed(SECRET)}",
    )
    assert {await linked.get(path) for path in others} == {unknown}
    assert {await linked.post(path) for path in others} == {unknown}
    linked.now = NOW + LIFETIME
    assert await linked.get() == unknown
    assert await linked.post() == unknown
    linked.now = NOW + timedelta(days=1)
    await linked.link("t" * 43)
    assert await linked.post() == unknown
    newer = f"/outside/{linked.network.id}-{'t' * 43}"
    assert (await linked.get(newer))[0] == 200
    async with linked.store.unit(linked.network.id) as unit:
        [one] = await unit.subgroups.all()
        await remove_subgroup(unit, await linked.by(), one)
        await unit.commit()
    assert await linked.post(newer) == unknown
    assert await linked.signs() == []


async def test_what_cannot_be_read_is_told_and_the_link_still_holds(linked: Outside) -> None:
    for fields, words in (
        ({"life": "dead"}, "Välj det som stämmer"),
        ({"line": "hej"}, "Välj det som stämmer"),
        ({"life": "going", "line": "x" * 2001}, "högst 2"),
        ({"life": "going", "next": "i morgon"}, "ett datum"),
        ({"life": "going", "next": "2999-01-01"}, "ett datum"),
    ):
        status, page = await linked.post(**fields)
        assert (status, words in page) == (400, True), fields
    async with linked.client.post(linked.path, json=ANSWER) as response:
        assert response.status == 400
    assert await linked.signs() == []
    assert (await linked.post(life="going"))[0] == 200


async def test_more_than_an_answer_is_is_not_read(linked: Outside) -> None:
    assert (await linked.post(life="going", line="x" * LARGEST_ANSWER))[0] == 413
    assert await linked.signs() == []


async def test_only_the_hash_of_a_secret_is_kept_and_only_those_who_lead_give_one(linked: Outside) -> None:
    async with linked.store.unit(linked.network.id) as unit:
        [link] = await unit.outside_links.all()
        assert SECRET not in str(link)
        [one] = await unit.subgroups.all()
        with pytest.raises((NotForYou, ForLeads)):
            await give_link(unit, await linked.by(BO.name), one, "t" * 43)
        with pytest.raises(NotForYou):
            await give_link(unit, await linked.by(CHAIR.name), one, "short")


async def test_nothing_else_may_be_done_with_the_page(linked: Outside) -> None:
    async with linked.client.get(linked.path) as response:
        policy = response.headers["Content-Security-Policy"]
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "script" not in policy
