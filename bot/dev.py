"""`natverksbot dev`: the bot with an example network and a Teams client, on this machine only."""

import asyncio
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer
from aiohttp import web

from bot import playground
from bot.app import create_app, utc_now
from bot.dev_clock import DevClock
from bot.load import load_file
from bot.settings import Settings, load
from storage.migrate import migrate

HOST = "127.0.0.1"
TENANT = "11111111-1111-4111-8111-111111111111"
"""Of the example network and of the local client."""
EXAMPLE = Path(__file__).parent.parent / "examples" / "familjen.yaml"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; a port that is taken gives way to a free one."""

    folder: Path = Path("var")
    """Takes the database and the logs."""
    network: Path = EXAMPLE
    port: int = 3978
    client_port: int = 56150


async def run(wish: Wish) -> None:
    """Start everything, print the address to open, and stop everything on Ctrl-C or SIGTERM."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    settings = _settings(wish)
    clock = DevClock(utc_now)
    await _prepare(settings, wish)
    async with AsyncExitStack() as running:
        await running.enter_async_context(_bot(settings, clock))
        typer.echo(await _client(running, settings, wish))
        typer.echo("Ctrl-C stops; +1 and Enter puts the bot's clock a day forward, for the reminders.")
        running.enter_context(_hearing(clock))
        await stop.wait()


def _settings(wish: Wish) -> Settings:
    wish.folder.mkdir(parents=True, exist_ok=True)
    port = _free(wish.port)
    return load(
        development=True,
        host=HOST,
        port=port,
        public_url=f"http://{HOST}:{port}",
        tenants=(TENANT,),
        dispatch_every=1.0,  # the clock is put forward by hand, which nothing tells the dispatcher
        database_url=f"sqlite:///{(wish.folder / 'natverksbot.sqlite').absolute()}",
    )


async def _prepare(settings: Settings, wish: Wish) -> None:
    await migrate(settings.database_url)
    typer.echo(await load_file(settings, wish.network, example=True))


@asynccontextmanager
async def _bot(settings: Settings, clock: DevClock) -> AsyncIterator[None]:
    runner = web.AppRunner(create_app(settings, clock=clock), access_log=None, handle_signals=False)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
        yield
    finally:
        await runner.cleanup()


async def _client(running: AsyncExitStack, settings: Settings, wish: Wish) -> str:
    """Start the client if it can be had; the line that says where to go, or what is missing."""
    bot = f"The bot listens on {settings.base_url}/api/messages."
    if missing := playground.missing():
        return f"{bot}\nThe local Teams client needs {missing}: install it and start again to write to the bot."
    await playground.install()
    port = _free(wish.client_port)
    address = await running.enter_async_context(playground.running(settings.port, port, wish.folder))
    return f"{bot}\nOpen {address} and write to it: hjälp"


@contextmanager
def _hearing(clock: DevClock) -> Iterator[None]:
    """Lines typed in the terminal go to the clock, for as long as there is one."""
    loop = asyncio.get_running_loop()

    def hear() -> None:
        if line := sys.stdin.readline():
            typer.echo(clock.hear(line))
        else:
            loop.remove_reader(sys.stdin)

    try:
        loop.add_reader(sys.stdin, hear)
    except (OSError, ValueError):  # no terminal and no pipe: a file, or nothing at all
        yield
        return
    yield
    loop.remove_reader(sys.stdin)


def _free(port: int) -> int:
    """The port itself, or any free one when it is taken."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
