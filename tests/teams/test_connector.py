import asyncio
import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.teams.connector import INLINE, ONCE, READING, Connector, Patience
from bot.teams.credentials import CachedTokens, NoToken
from bot.teams.outbox import Address, Outbox, Posting
from bot.teams.outcome import Ambiguous, NotSent, SurelyNot, Terminal
from bot.teams.outgoing import mentioning, text_activity
from bot.teams.service_urls import ServiceUrls
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, accept_then, drop, late, refuse

BODIL = Someone.called("Bodil Exempelsson")
SCOPE = "https://api.botframework.com/.default"
HEJ = text_activity("hej")


class Pauses(list[float]):
    """Takes the place of sleeping."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
async def connector(teams: FakeTeams, pauses: Pauses) -> AsyncIterator[Connector]:
    async with aiohttp.ClientSession() as session:
        yield Connector(session, CachedTokens(teams.blocking_token), ServiceUrls([teams.url]), SCOPE, pauses)


async def outcome_of(connector: Connector, teams: FakeTeams, patience: Patience = ONCE) -> NotSent:
    with pytest.raises(NotSent) as fault:
        await connector.send(teams.service_url, "a:1", HEJ, patience)
    return fault.value


async def test_a_delivery_is_posted_once_whatever_the_answer(teams: FakeTeams, connector: Connector):
    for fault in (refuse(429), refuse(412), refuse(502), accept_then(503), refuse(504), drop(), drop(accepted=True)):
        teams.next("send", fault)
        await outcome_of(connector, teams)
    assert len(teams.of("send")) == 7


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, Terminal), (401, SurelyNot), (403, Terminal), (404, Terminal), (405, Terminal), (408, Ambiguous),
        (409, Terminal), (412, SurelyNot), (413, Terminal), (429, SurelyNot), (500, Ambiguous), (501, Ambiguous),
        (502, Ambiguous), (503, Ambiguous), (504, Ambiguous), (302, SurelyNot),
    ],
)  # fmt: skip
async def test_each_status_is_one_of_three_outcomes(teams: FakeTeams, connector: Connector, status: int, kind: type):
    teams.always("send", refuse(status))
    assert type(await outcome_of(connector, teams)) is kind


async def test_the_connectors_own_code_and_wait_are_told(teams: FakeTeams, connector: Connector):
    teams.next("send", refuse(429, {"error": {"code": "TooManyRequests"}}, Retry_After="17"))
    fault = await outcome_of(connector, teams)
    assert (fault.status, fault.code, fault.retry_after) == (429, "TooManyRequests", 17)


async def test_only_a_receiver_who_cannot_be_reached_is_unreachable(teams: FakeTeams, connector: Connector):
    teams.next("send", refuse(403))
    blocked = await outcome_of(connector, teams)
    teams.next("send", refuse(413))
    too_big = await outcome_of(connector, teams)
    assert isinstance(blocked, Terminal)
    assert isinstance(too_big, Terminal)
    assert (blocked.unreachable, too_big.unreachable) == (True, False)


async def test_a_refused_connection_is_surely_not_sent(teams: FakeTeams):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        async with aiohttp.ClientSession() as session:
            connector = Connector(session, CachedTokens(teams.blocking_token), ServiceUrls([url]), SCOPE)
            with pytest.raises(SurelyNot):
                await connector.send(url, "a:1", HEJ)


async def test_a_name_that_does_not_exist_is_surely_not_sent(teams: FakeTeams):
    async with aiohttp.ClientSession() as session:
        connector = Connector(session, CachedTokens(teams.blocking_token), ServiceUrls(["no.invalid"]), SCOPE)
        with pytest.raises(SurelyNot):
            await connector.send("https://no.invalid/", "a:1", HEJ)


class Misled(AbstractResolver):
    """Says that every name is this port of this machine."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(self, host, port=0, family=socket.AF_INET):
        found = {"hostname": host, "host": "127.0.0.1", "port": self._port}
        return [ResolveResult(**found, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None: ...


async def test_who_cannot_do_tls_is_surely_not_sent_to(teams: FakeTeams):
    line = aiohttp.TCPConnector(resolver=Misled(URL(teams.url).port or 0))
    async with aiohttp.ClientSession(connector=line) as session:
        connector = Connector(session, CachedTokens(teams.blocking_token), ServiceUrls(["teams.example"]), SCOPE)
        with pytest.raises(SurelyNot, match="SSL"):
            await connector.send("https://teams.example/", "a:1", HEJ)
    assert teams.of("send") == []


async def test_a_foreign_address_is_never_sent_to(teams: FakeTeams, connector: Connector):
    with pytest.raises(SurelyNot):
        await connector.send("https://example.org/", "a:1", HEJ)
    assert teams.requests == []


async def test_an_answer_that_does_not_come_in_time_is_ambiguous(teams: FakeTeams, connector: Connector):
    held = asyncio.Event()
    teams.next("send", late(until=held))
    fault = await outcome_of(connector, teams, Patience(seconds=0.2, tries=1))
    held.set()
    assert type(fault) is Ambiguous


async def test_what_was_shown_counts_as_sent_even_if_the_answer_is_rubbish(teams: FakeTeams, connector: Connector):
    teams.next("send", refuse(201, ["no", "id"]))
    assert (await connector.send(teams.service_url, "a:1", HEJ)).message_id is None


async def test_without_a_token_nothing_is_sent_and_it_can_be_tried_again(teams: FakeTeams):
    def refused(scope: str) -> dict[str, str]:
        return {"error": "invalid_client"}

    async with aiohttp.ClientSession() as session:
        connector = Connector(session, CachedTokens(refused), ServiceUrls([teams.url]), SCOPE)
        with pytest.raises(SurelyNot) as fault:
            await connector.send(teams.service_url, "a:1", HEJ)
    assert isinstance(fault.value.__cause__, NoToken)
    assert teams.of("send") == []


async def test_a_token_refused_twice_is_not_asked_for_again_and_again(teams: FakeTeams, connector: Connector):
    teams.always("send", refuse(401))
    assert (await outcome_of(connector, teams, INLINE)).status == 401
    assert (len(teams.of("send")), len(teams.of("token"))) == (2, 2)


async def test_an_answer_waits_as_long_as_teams_asks(teams: FakeTeams, connector: Connector, pauses: Pauses):
    teams.next("send", refuse(429, Retry_After="2"))
    await connector.send(teams.service_url, "a:1", HEJ, INLINE)
    assert pauses == [2.0]


async def test_an_answer_does_not_wait_longer_than_a_user_would(teams: FakeTeams, connector: Connector, pauses: Pauses):
    teams.next("send", refuse(429, Retry_After="30"))
    assert (await outcome_of(connector, teams, INLINE)).retry_after == 30
    assert pauses == []


async def test_pauses_grow_and_are_spread(teams: FakeTeams, connector: Connector, pauses: Pauses):
    teams.next("send", refuse(429), times=3)
    await connector.send(teams.service_url, "a:1", HEJ, INLINE)
    assert [0.2 <= pauses[0] <= 0.4, 0.4 <= pauses[1] <= 0.8, 0.8 <= pauses[2] <= 1.6] == [True] * 3


async def test_an_answer_that_was_perhaps_shown_is_not_repeated_after_a_500_or_a_reset(
    teams: FakeTeams, connector: Connector
):
    for fault in (accept_then(500), accept_then(503), drop(accepted=True)):
        teams.next("send", fault)
        await outcome_of(connector, teams, INLINE)
    assert len(teams.shown) == 3


async def test_an_update_is_repeated_for_doing_it_twice_does_no_harm(teams: FakeTeams, connector: Connector):
    sent = await connector.send(teams.service_url, "a:1", HEJ)
    teams.next("update", drop(accepted=True))
    teams.next("update", refuse(503))
    await connector.update(teams.service_url, "a:1", sent.message_id or "", text_activity("hej igen"))
    assert [m.text for m in teams.seen_in("a:1")] == ["hej igen"]


async def test_a_message_can_be_taken_away(teams: FakeTeams, connector: Connector):
    sent = await connector.send(teams.service_url, "a:1", HEJ)
    await connector.delete(teams.service_url, "a:1", sent.message_id or "")
    assert teams.seen_in("a:1") == []


async def test_a_roster_is_read_page_by_page(teams: FakeTeams, connector: Connector):
    everybody = [Someone.called(f"Testperson {n}") for n in range(1201)]
    teams.rosters[teams.activities.team_id] = everybody
    members = await connector.members(teams.service_url, teams.activities.team_id)
    assert [m.object_id for m in members] == [p.object_id for p in everybody]
    assert len(teams.of("members")) == 3


async def test_a_fault_between_two_pages_is_tried_again_where_it_was(teams: FakeTeams, connector: Connector):
    teams.rosters["19:t"] = [Someone.called(f"Person{n} Exempel") for n in range(2500)]
    unclear = [None, None, refuse(503), drop(), None, refuse(429, Retry_After="1")]
    faults = iter(unclear)
    teams.faults = lambda route, _: next(faults, None) if route == "members" else None
    members = await connector.members(teams.service_url, "19:t")
    assert [m.object_id for m in members] == [p.object_id for p in teams.rosters["19:t"]]
    assert len(teams.of("members")) == 5 + 3


async def test_of_a_roster_that_breaks_off_nothing_is_told(teams: FakeTeams, connector: Connector):
    teams.rosters["19:t"] = [Someone.called(f"Person{n} Exempel") for n in range(501)]
    pages = iter([None])
    teams.faults = lambda route, _: next(pages, refuse(503)) if route == "members" else None
    with pytest.raises(NotSent):
        await connector.members(teams.service_url, "19:t")


async def test_one_member_is_told_of_and_who_is_none_is_not(teams: FakeTeams, connector: Connector):
    teams.rosters["19:t"] = [BODIL]
    assert (await connector.member(teams.service_url, "19:t", BODIL.teams_id)).object_id == BODIL.object_id
    with pytest.raises(Terminal) as refused:
        await connector.member(teams.service_url, "19:t", "29:nobody")
    assert refused.value.status == 404


async def test_a_roster_without_end_is_not_taken_for_a_whole_one(
    teams: FakeTeams, connector: Connector, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.teams.connector.MOST_PAGES", 1)
    teams.rosters["19:t"] = [Someone.called(f"Person{n} Exempel") for n in range(501)]
    with pytest.raises(Terminal):
        await connector.members(teams.service_url, "19:t")


async def test_a_roster_is_read_although_teams_is_throttling(teams: FakeTeams, connector: Connector):
    teams.rosters["19:t"] = [BODIL]
    teams.next("members", refuse(429, Retry_After="1"))
    (member,) = await connector.members(teams.service_url, "19:t")
    assert (member.teams_id, member.name, member.tenant_id) == (BODIL.teams_id, BODIL.name, teams.tenant_id)


async def test_a_team_tells_its_name(teams: FakeTeams, connector: Connector):
    assert (await connector.team(teams.service_url, teams.activities.team_id)).name == "Nätverket"


async def test_a_person_is_written_to_in_a_chat_that_is_made_if_needed(teams: FakeTeams, connector: Connector):
    to = Address(teams.service_url, teams.tenant_id, "28:bot", teams_id=BODIL.teams_id)
    outbox = Outbox(connector)
    ready = await outbox.prepare(Posting(to, HEJ))
    assert teams.shown == []
    sent = await outbox.send(ready)
    assert sent.conversation_id == teams.activities.personal_chat(BODIL)
    assert [m.text for m in teams.seen_in(sent.conversation_id)] == ["hej"]
    (made,) = teams.of("create")
    assert made.body["tenantId"] == made.body["channelData"]["tenant"]["id"] == teams.tenant_id


async def test_a_chat_that_cannot_be_made_is_terminal_before_anything_is_sent(teams: FakeTeams, connector: Connector):
    teams.blocked.add(BODIL.teams_id)
    to = Address(teams.service_url, teams.tenant_id, "28:bot", teams_id=BODIL.teams_id)
    with pytest.raises(Terminal) as fault:
        await Outbox(connector).prepare(Posting(to, HEJ))
    assert fault.value.code == "MessageWritesBlocked"


async def test_a_message_to_a_channel_begins_a_thread_that_can_be_answered_in(teams: FakeTeams, connector: Connector):
    outbox = Outbox(connector)
    to = Address(teams.service_url, teams.tenant_id, "28:bot", channel_id=teams.activities.channel_id)
    root = await outbox.send(Posting(to, HEJ))
    assert root.conversation_id == f"{teams.activities.channel_id};messageid={root.message_id}"
    there = Address(teams.service_url, teams.tenant_id, "28:bot", conversation_id=root.conversation_id)
    await outbox.send(Posting(there, text_activity("mer")))
    assert [m.text for m in teams.seen_in(root.conversation_id)] == ["hej", "mer"]


async def test_beginning_a_thread_is_not_repeated_when_it_may_have_been_shown(teams: FakeTeams, connector: Connector):
    teams.next("create", accept_then(502))
    to = Address(teams.service_url, teams.tenant_id, "28:bot", channel_id=teams.activities.channel_id)
    with pytest.raises(Ambiguous):
        await Outbox(connector).send(Posting(to, HEJ))
    assert len(teams.shown) == 1


async def test_nobody_to_write_to_is_terminal(connector: Connector):
    with pytest.raises(Terminal):
        await Outbox(connector).send(Posting(Address("https://example.org", "t", "28:bot"), HEJ))


async def test_names_with_markup_stay_names_when_they_are_mentioned():
    activity = mentioning("dags <b>nu</b> & här", "29:x", "<Test> & Co")
    assert activity["text"].startswith(activity["entities"][0]["text"])
    assert activity["text"] == "<at>&lt;Test&gt; &amp; Co</at> dags &lt;b&gt;nu&lt;/b&gt; &amp; här"


async def test_reading_is_patient(teams: FakeTeams, connector: Connector, pauses: Pauses):
    teams.next("team", refuse(502), times=READING.tries - 1)
    assert (await connector.team(teams.service_url, teams.activities.team_id)).name == "Nätverket"
    assert len(pauses) == READING.tries - 1
