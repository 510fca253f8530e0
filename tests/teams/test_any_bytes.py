"""Whatever is sent with a good token, the answer is 2xx or 4xx: never a fault, never a traceback."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes.activities import Activities, Someone
from tests.fakes.teams import APP_ID, TENANT, FakeTeams, running
from tests.teams.serving import Listener, serving

BODIL = Someone.called("Bodil Exempelsson")
SAMPLE = Activities("x", APP_ID, TENANT)
REAL = [
    SAMPLE.personal(BODIL, "hej"),
    SAMPLE.channel(BODIL, "hej"),
    SAMPLE.execute(BODIL, "done", {"item": 1}),
    SAMPLE.submit(BODIL, {"verb": "done"}),
    SAMPLE.task_fetch(BODIL, {"verb": "form"}),
    SAMPLE.task_submit(BODIL, {"verb": "form"}),
    SAMPLE.message_action(BODIL, "fetchTask", "suggest", "<p>avtal</p>"),
    SAMPLE.installed(BODIL),
    SAMPLE.members_added(BODIL, BODIL, bot=True),
    SAMPLE.meeting_event(BODIL),
    SAMPLE.reaction(BODIL),
    SAMPLE.group(BODIL, "hej"),
    SAMPLE.group(BODIL, "hej", meeting="MCMxOTptZWV0aW5n"),
    SAMPLE.in_group(SAMPLE.execute(BODIL, "done", {"item": 1})),
    SAMPLE.invoke(BODIL, "application/search", {"queryText": "Å", "dataset": "people", "queryOptions": {"top": 15}}),
    SAMPLE.invoke(BODIL, "composeExtension/query", {"commandId": "find", "parameters": [{"name": "q", "value": "Å"}]}),
    SAMPLE.invoke(BODIL, "invoke", {"action": {"verb": "done", "data": {"id": 1}}}),
    SAMPLE.invoke(BODIL, "somebody/else", {"a": [1]}),
    {**SAMPLE.personal(BODIL, "hej"), "attachments": [{"contentType": "image/png", "name": "bild.png"}]},
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
FIELDS = sorted({f for a in REAL for f in a} - {"serviceUrl", "channelId", "channelData"})


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """A real activity in which some fields, at any depth, are something else."""
    activity = json.loads(json.dumps(draw(st.sampled_from(REAL))))
    for _ in range(draw(st.integers(1, 4))):
        at: Any = activity
        field = draw(
            st.sampled_from([*FIELDS, "text", "value", "name", "entities", "attachments", "action", "timestamp"])
        )
        while isinstance(at.get(field), dict) and at[field] and draw(st.booleans()):
            at = at[field]
            field = draw(st.sampled_from(sorted(at)))
        at[field] = draw(JSON)
    return activity


def answered(send: Any) -> tuple[int, Listener]:
    """Send with a good token to a wire of its own."""

    async def run() -> tuple[int, Listener]:
        listener = Listener()
        async with running() as teams, serving(teams, listener):
            return (await send(teams)).status, listener

    return asyncio.run(run())


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(damaged(), min_size=1, max_size=8))
def test_damaged_activities_are_handled_or_refused(activities: list[dict[str, Any]]):
    async def send(teams: FakeTeams) -> Any:
        for activity in activities:
            whole = {**activity, "serviceUrl": teams.service_url, "channelId": "msteams"}
            answer = await teams.deliver(None, raw=json.dumps(whole).encode())
            assert answer.status in (200, 400, 403), answer
        return answer

    answered(send)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.binary(max_size=400) | JSON.map(lambda j: json.dumps(j).encode()), min_size=1, max_size=12))
def test_bytes_that_are_no_activity_are_refused(bodies: list[bytes]):
    async def send(teams: FakeTeams) -> Any:
        for body in bodies:
            answer = await teams.deliver(None, raw=body)
            assert 400 <= answer.status < 500, (body, answer)
        return answer

    assert answered(send)[1].heard == []


def activity(teams: FakeTeams) -> dict[str, Any]:
    return teams.activities.personal(BODIL, "hej")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b"\xff\xfe{}",
        b'{"type": "message", "text": "\xed\xa0\x80"}',
        '{"type": "message"}'.encode("utf-16"),
        b"[" * 100_000,
        b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        b'{"type": "message", "n": ' + b"9" * 5000 + b"}",
        b'{"type": "message", "n": NaN}',
        b'{"type": "message", "n": 1e999}',
        b'{"type": 7}',
        b'{"type": ""}',
        b"{}",
    ],
    ids=repr,
)
async def test_a_body_that_is_no_activity_is_a_bad_request(teams: FakeTeams, body: bytes):
    async with serving(teams, Listener()):
        assert (await teams.deliver(None, raw=body)).status == 400


async def test_a_body_of_256_kib_is_read_and_a_larger_one_is_not(teams: FakeTeams):
    async with serving(teams, Listener()):
        fits = json.dumps(activity(teams)).encode()
        assert (await teams.deliver(None, raw=fits + b" " * (256 * 1024 - len(fits)))).status == 200
        assert (await teams.deliver(None, raw=fits + b" " * (256 * 1024 - len(fits) + 1))).status == 413


async def raw_status(teams: FakeTeams, lines: list[str], body: bytes = b"", *, close: bool = False) -> int:
    """One request written byte by byte; 0 when there is no answer."""
    host, _, port = teams.bot_url.removeprefix("http://").removesuffix("/api/messages").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    sent = [f"POST /api/messages HTTP/1.1\r\nHost: {host}:{port}\r\n", *(f"{line}\r\n" for line in lines), "\r\n"]
    writer.write("".join(sent).encode() + body)
    if close:
        writer.write_eof()
    status = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return int(status.split()[1]) if status else 0


def signed(teams: FakeTeams, *more: str) -> list[str]:
    return [f"Authorization: Bearer {teams.signer.token()}", *more]


async def test_a_body_in_pieces_without_a_length_is_cut_off_too(teams: FakeTeams):
    async with serving(teams, Listener()):
        lines = signed(teams, "Content-Type: application/json", "Transfer-Encoding: chunked")
        piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
        assert await raw_status(teams, lines, piece * 5 + b"0\r\n\r\n") == 413


@pytest.mark.parametrize(
    "lines",
    [
        ["Content-Length: 2"],
        ["Content-Type: text/plain", "Content-Length: 2"],
        ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 2"],
        ["Content-Type: ;;;", "Content-Length: 2"],
        ["Content-Type: application/json", "Content-Encoding: gzip", "Content-Length: 2"],
        ["Content-Type: application/json", "Content-Encoding: br", "Content-Length: 2"],
    ],
    ids=repr,
)
async def test_what_is_not_plain_json_is_not_read(teams: FakeTeams, lines: list[str]):
    async with serving(teams, Listener()):
        assert 400 <= await raw_status(teams, signed(teams, *lines), b"{}") < 500


async def test_a_broken_body_is_a_bad_request(teams: FakeTeams):
    async with serving(teams, Listener()):
        lines = signed(teams, "Content-Type: application/json", "Transfer-Encoding: chunked")
        assert await raw_status(teams, lines, b"zz\r\n{}\r\n0\r\n\r\n") in (0, 400)


async def test_text_that_no_database_can_hold_is_made_storable(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener):
        said = teams.activities.personal(BODIL, "a\x00b \ud83d c")
        press = teams.activities.execute(BODIL, "done", {"title": "x\x00\udfff", "\ud800": [1]})
        for told in (said, press):
            assert (await teams.deliver(None, raw=json.dumps(told).encode())).status == 200
    text, pressed = listener.heard
    assert text.text == "ab ? c"
    assert pressed.data == {"verb": "done", "title": "x?", "?": [1]}


async def test_what_asks_nothing_of_the_bot_is_acknowledged_and_left(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener):
        for kind in ("typing", "endOfConversation"):
            assert (await teams.deliver({**activity(teams), "type": kind})).status == 200
        own = {**activity(teams), "from": teams.activities.bot}
        assert (await teams.deliver(own)).status == 200
    assert listener.heard == []


async def test_a_kind_of_activity_that_is_not_known_is_an_event(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener):
        assert (await teams.deliver({**activity(teams), "type": "somethingNew"})).status == 200
    assert [(i.event, i.name) for i in listener.heard] == [("other", "somethingNew")]


async def test_an_id_too_long_to_be_one_is_a_bad_request(teams: FakeTeams):
    async with serving(teams, Listener()):
        assert (await teams.deliver({**activity(teams), "id": "1" * 501})).status == 400
