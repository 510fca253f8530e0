"""The bench measures what it says: a turn is over when the reply has arrived, and nothing is counted twice."""

import asyncio
import sys

import pytest
from aiohttp import ClientSession, web

from bench import servers, turns
from bench.teams import Speaker, connector


@pytest.fixture
async def late_bot():
    """Answers the request at once, and replies through the connector only when it is let."""
    let = asyncio.Event()
    tasks = []

    async def reply(said):
        await let.wait()
        async with ClientSession() as session:
            url = f"{said['serviceUrl']}/v3/conversations/{said['conversation']['id']}/activities/{said['id']}"
            await session.post(url, json={"type": "message", "text": said["text"]})

    async def messages(request):
        tasks.append(asyncio.create_task(reply(await request.json())))
        return web.Response()

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield runner.addresses[0][1], let
    await asyncio.gather(*tasks)
    await runner.cleanup()


async def test_a_turn_lasts_until_the_reply_has_arrived(late_bot):
    port, let = late_bot
    async with connector() as teams:
        speaker = Speaker(1, port, teams)
        await speaker.connect()
        turn = asyncio.create_task(speaker.say(1, "hej"))
        done, _ = await asyncio.wait([turn], timeout=0.1)
        assert not done
        let.set()
        assert await turn > 0
        assert (teams.replies, teams.connections) == (1, 1)
        speaker.close()


def test_the_percentiles_are_those_of_all_turns_together():
    figures = turns.summary([[0.001] * 98, [0.050, 0.200]], elapsed=2.0)
    assert figures == {"turns_per_s": 50.0, "p50_ms": 1.0, "p99_ms": 50.0}


async def test_a_server_that_ends_before_it_listens_is_told_of(capfd):
    port = servers.free_port()
    with pytest.raises(RuntimeError, match="ended before it listened"):
        async with servers.server([sys.executable, "-c", "raise SystemExit('no such thing')"], port):
            pass
    assert "no such thing" in capfd.readouterr().err


async def test_an_unknown_group_is_refused_with_the_names_of_those_there_are():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench", "nothing", cwd=servers.ROOT, stderr=asyncio.subprocess.PIPE
    )
    _, said = await process.communicate()
    assert process.returncode == 1
    assert b"turns" in said
