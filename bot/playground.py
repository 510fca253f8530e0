"""The Microsoft 365 Agents Playground: a Teams client for one machine, without an account or a tenant.

It is a program for Node, pinned in playground/; its people and team are those of examples/familjen.yaml.
"""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

FOLDER = Path(__file__).parent.parent / "playground"
PACKAGE = Path("node_modules/@microsoft/m365agentsplayground")
START = 60.0
"""Seconds it may take to answer; a second or two is usual."""


class ClientUnavailable(Exception):  # noqa: N818 -- said to the person who starts the bot
    """The local Teams client cannot be started."""


def missing() -> str | None:
    """What has to be installed before there can be a local client; None when nothing has."""
    if not FOLDER.is_dir():
        return "the folder playground/ of the source code"
    absent = [name for name in ("node", "npm") if not shutil.which(name)]
    return f"Node.js 18 or newer ({' and '.join(absent)} not found)" if absent else None


async def install() -> None:
    """Fetch the pinned client with npm, unless it is there. Raises ClientUnavailable with npm's own words."""
    if _installed() == _pinned():
        return
    npm = await asyncio.create_subprocess_exec(
        "npm",
        "ci",
        "--omit=dev",
        "--loglevel=error",
        cwd=FOLDER,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await npm.communicate()
    if npm.returncode:
        raise ClientUnavailable(f"npm ci failed in playground/:\n{said.decode(errors='replace').strip()}")


@asynccontextmanager
async def running(bot_port: int, port: int, folder: Path) -> AsyncIterator[str]:
    """The client, talking to the bot on that port, until the block ends; gives the address to open.

    `folder` is there and takes its log. Raises ClientUnavailable when it ends or does not answer.
    """
    log = folder / "playground.log"
    process = await asyncio.create_subprocess_exec(
        *_command(bot_port, port),
        cwd=folder,
        env={
            **os.environ,
            "TZ": "Europe/Stockholm",  # it tells the bot the zone it runs in as the person's
            "TEAMSAPPTESTER_BROWSER": "none",
            "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(FOLDER / ".m365agentsplayground.yml"),
            "M365_AGENTS_PLAYGROUND_LOGFILE": str(log),
        },
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is for us; we end it after the bot has finished
    )
    try:
        address = f"http://127.0.0.1:{port}"
        await _answers(process, address, log)
        yield address
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _command(bot_port: int, port: int) -> tuple[str, ...]:
    return (
        "node",
        "--require",
        str(FOLDER / "loopback.cjs"),
        str(FOLDER / PACKAGE / "cli.js"),
        "start",
        "--app-endpoint",
        f"http://127.0.0.1:{bot_port}/api/messages",
        "--channel-id",
        "msteams",
        "--port",
        str(port),
        "--service-url",
        f"http://127.0.0.1:{port}/_connector",
        "--disable-telemetry",
        "true",
    )


def _pinned() -> str:
    manifest = json.loads((FOLDER / "package.json").read_text())
    return str(manifest["dependencies"]["@microsoft/m365agentsplayground"])


def _installed() -> str | None:
    manifest = FOLDER / PACKAGE / "package.json"
    return str(json.loads(manifest.read_text())["version"]) if manifest.is_file() else None


async def _answers(process: asyncio.subprocess.Process, address: str, log: Path) -> None:
    deadline = asyncio.get_running_loop().time() + START
    async with aiohttp.ClientSession() as session:
        while process.returncode is None and asyncio.get_running_loop().time() < deadline:
            try:
                async with session.get(address) as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)
    raise ClientUnavailable(f"The local client did not start; its log says:\n{_read(log)}")


def _read(log: Path) -> str:
    return log.read_text(errors="replace").strip() if log.is_file() else "nothing"
