"""`natverksbot …` as an operator meets it: what it says, and how it ends."""

import asyncio
import json
import os
import signal
import sys
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.dev import EXAMPLE
from bot.load import load_text
from storage.store import open_store
from tests.bot.making_templates import word

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.slow  # each starts the program, some more than once

KEY = "familjen"
"""Of the example's network."""
NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
PATIENCE = 60
"""Seconds; a start takes about two."""


def environment(**ours):
    """The machine's, without what it says about another bot."""
    return {name: value for name, value in os.environ.items() if not name.startswith("NATVERKSBOT_")} | ours


async def natverksbot(*words, **ours):
    """Run a command to its end; its status, what it said, and what it complained of."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, cwd=ROOT, env=environment(**ours),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, complained = await process.communicate()
    return process.returncode, said.decode(), complained.decode()


@asynccontextmanager
async def development(folder: Path, path: str):
    """`natverksbot dev` on a free port, with only that in its PATH, until the block ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "dev", "--folder", str(folder), "--port", "0", "--client-port", "0",
        cwd=ROOT, env=environment(PATH=path, PYTHONUNBUFFERED="1"),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def lines_until(process, start):
    """What it says up to a line that begins so."""
    said = []
    async with asyncio.timeout(PATIENCE):
        while not (said and said[-1].startswith(start)):
            line = await process.stdout.readline()
            assert line, f"it ended after {said}"
            said.append(line.decode().rstrip())
    return said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_without_node_the_bot_runs_says_what_is_missing_and_stops_when_told(tmp_path, number):
    async with development(tmp_path, path="") as process:
        said = await lines_until(process, "Ctrl-C stops")
        assert any(line.startswith("The local Teams client needs Node.js") for line in said)
        address = next(line.split()[-1].rstrip(".") for line in said if line.startswith("The bot listens on"))
        async with aiohttp.ClientSession() as http, http.post(address, data=b"no activity") as answer:
            assert answer.status // 100 == 4
        process.send_signal(number)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0


async def test_a_line_typed_puts_the_clock_forward(tmp_path):
    async with development(tmp_path, path="") as process:
        await lines_until(process, "Ctrl-C stops")
        process.stdin.write(b"+1\n")
        assert (await lines_until(process, "The bot's clock"))[-1].endswith("09:00 now.")


async def test_without_settings_it_does_not_serve_and_names_every_variable(tmp_path):
    status, _, complained = await natverksbot("serve", NATVERKSBOT_DATABASE_URL=f"sqlite:///{tmp_path}/x.sqlite")
    assert status == 2
    assert [line.split(":")[0] for line in complained.splitlines()] == [
        "NATVERKSBOT_APP_ID",
        "NATVERKSBOT_APP_SECRET",
        "NATVERKSBOT_TENANTS",
    ]


async def test_the_same_file_twice_changes_nothing_the_second_time(tmp_path):
    ours = {
        "NATVERKSBOT_DEVELOPMENT": "true",
        "NATVERKSBOT_DATABASE_URL": f"sqlite:///{tmp_path}/x.sqlite",
    }
    assert await natverksbot("migrate", **ours) == (0, "", "")
    first = await natverksbot("network", "load", str(EXAMPLE), **ours)
    second = await natverksbot("network", "load", str(EXAMPLE), **ours)
    assert (first[0], second[0]) == (0, 0)
    assert first[1] != second[1]
    assert "0" in second[1] or "nothing" in second[1].lower()


async def test_a_faulty_file_is_told_line_by_line_without_a_traceback(tmp_path, sqlite_url):
    file = tmp_path / "network.yaml"
    file.write_text("network: x\nnmae: X\n", encoding="utf-8")
    ours = {"NATVERKSBOT_DEVELOPMENT": "true", "NATVERKSBOT_DATABASE_URL": sqlite_url}
    status, _, complained = await natverksbot("network", "load", str(file), **ours)
    assert status == 2
    assert all(line.startswith("network.yaml:") for line in complained.splitlines())
    assert "network.yaml:2: " in complained


async def test_a_template_is_tried_before_it_is_a_networks_own(tmp_path, sqlite_url):
    ours = {"NATVERKSBOT_DEVELOPMENT": "true", "NATVERKSBOT_DATABASE_URL": sqlite_url}
    file = tmp_path / "mall.docx"
    async with open_store(sqlite_url) as store:
        await load_text(store, EXAMPLE.read_text(encoding="utf-8"), EXAMPLE.name, NOW)
    file.write_bytes(word("{{ netwrok }}"))
    status, _, complained = await natverksbot("network", "template", KEY, str(file), **ours)
    assert (status, complained) == (2, "mall.docx: there is no field netwrok: did you mean network?\n")
    file.write_bytes(word("{{ network }}"))
    status, said, _ = await natverksbot("network", "template", KEY, str(file), **ours)
    assert (status, said.startswith("mall.docx is the template of")) == (0, True)
    assert (await natverksbot("network", "template", KEY, **ours))[0] == 2


async def test_what_messages_mean_can_be_asked(tmp_path):
    messages = tmp_path / "messages.jsonl"
    record = {"id": "x1", "text": "mina uppdrag", "now": "2026-09-07T10:00:00+02:00", "next_meeting": "2026-09-24"}
    messages.write_text(json.dumps(record) + "\n", encoding="utf-8")
    status, said, _ = await natverksbot("understand", str(messages))
    assert status == 0
    frame = json.loads(said)
    assert (frame["id"], frame["intent"], frame["ask"]) == ("x1", "list_my_actions", False)


async def test_a_line_that_is_no_message_is_named(tmp_path):
    messages = tmp_path / "messages.jsonl"
    messages.write_text("{", encoding="utf-8")
    status, _, complained = await natverksbot("understand", str(messages))
    assert status == 2
    assert complained.startswith("line 1: ")
